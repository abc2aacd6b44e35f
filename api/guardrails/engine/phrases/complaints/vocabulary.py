"""What one language contributes to finding an answer to a complaint. Written in the notation of `notation.py`."""

import msgspec

from api.guardrails.engine.phrases.lexicon import Phrases


class Complaining(msgspec.Struct, frozen=True, kw_only=True):
    """The parts of such an answer; no part alone makes one, but for `replies`."""

    apologies: Phrases
    admissions: Phrases
    """It was our fault; you are right."""
    redress: Phrases
    """What is promised: a refund, a goodwill gesture, to see to it."""
    contact: Phrases
    """Send me your details."""
    addressed: Phrases
    """Somebody who complained is spoken to or about: your review, to the lady who."""
    trouble: Phrases
    """What people complain to a bank about."""
    bother: Phrases
    """What anybody may apologise for: a delay, the wait."""
    you: Phrases
    """Whoever is spoken to."""
    harmless: Phrases
    """What people say sorry for in jest, and whom they say it to at home."""
    replies: Phrases
    """Sentences that only an answer to a complaint says."""
