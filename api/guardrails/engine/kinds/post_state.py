"""A post that may not go out now, whatever its words: under embargo, expired or recalled."""

from api.guardrails.engine.findings import Hit
from api.guardrails.engine.reading import Reading


def find_embargo(reading: Reading) -> list[Hit]:
    """The post may not be published yet."""
    return [Hit(0, 0)] if reading.context.post.embargoed else []


def find_expired(reading: Reading) -> list[Hit]:
    """The post's time is over."""
    return [Hit(0, 0)] if reading.context.post.expired else []


def find_recalled(reading: Reading) -> list[Hit]:
    """The post was taken back."""
    return [Hit(0, 0)] if reading.context.post.recalled else []
