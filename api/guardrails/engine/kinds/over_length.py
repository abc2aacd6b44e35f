"""Longer than the network takes, counted its way and with everything that goes out."""

from api.content.limits import length_of, limit_of
from api.guardrails.engine.findings import Hit
from api.guardrails.engine.reading import Reading


def find(reading: Reading) -> list[Hit]:
    """One finding about the text as a whole, with the excess."""
    network = reading.context.network
    whole = reading.text + reading.context.appended
    limit, length = limit_of(network, whole), length_of(whole, network)
    if limit is None or length <= limit:
        return []
    return [Hit(0, 0, {"length": length, "limit": limit, "excess": length - limit})]


def outgoing(text: str, *appended: str) -> str:
    """The text with what is added to it, one space between."""
    return " ".join(part.strip() for part in (text, *appended) if part.strip())
