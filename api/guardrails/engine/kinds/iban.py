"""An IBAN with valid check digits, however it is grouped or disguised."""

from api.guardrails.engine.findings import Hit, Suggestion
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.reading import Reading


def find(reading: Reading) -> list[Hit]:
    """Every valid IBAN that the approved caption does not hold."""
    found = [account for account in reading.accounts if account.valid]
    if not found:
        return []
    approved = {account.number for account in reading.approved_reading.accounts}
    return [
        Hit(*one.span, {"country": one.number[:2]}, Suggestion(*one.span, LEXICONS[reading.language].ask_me))
        for one in found
        if one.number not in approved
    ]
