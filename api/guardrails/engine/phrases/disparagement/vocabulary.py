"""What one language contributes to finding that somebody is run down. Written in the notation of `notation.py`."""

import msgspec

from api.guardrails.engine.phrases.lexicon import Phrases


class Disparaging(msgspec.Struct, frozen=True, kw_only=True):
    """Whom, and how. Plain words, so that each can be looked for by its letters; who is meant is found beside them."""

    targets: Phrases
    """Competitors and banks in general, and the own house: those in charge, departments, systems."""
    they: Phrases
    """What stands for a target that the sentence before has named."""
    nouns: Phrases
    """Names that no company deserves; they count beside a target."""
    qualities: Phrases
    """What a target is said to be."""
    deeds: Phrases
    """What a target is said to do, or to fail to do."""
    mild: Phrases
    """Names and qualities that warm words turn into teasing."""
    complete: Phrases
    """Judgements that name their target themselves."""
