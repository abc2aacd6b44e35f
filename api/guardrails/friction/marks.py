"""Who wrote and what was written, as keyed hashes: alike for the same, and nothing without the instance's secret."""

import hmac
from uuid import UUID

from api.core.secrets import key_for
from api.guardrails.engine.fingerprint import fingerprint


def mark_of_person(person_id: UUID) -> bytes:
    """The same for everything that one person writes; its key serves nothing else."""
    return hmac.digest(key_for("who attempts"), person_id.bytes, "sha256")


def mark_of_words(text: str) -> bytes:
    """The same for one wording in other clothes: case, accents, look-alikes, white space at its ends."""
    return bytes.fromhex(fingerprint(text.strip(), key_for("words of attempts")))
