"""What one language contributes to finding contempt and mockery. Written in the notation of `notation.py`."""

import msgspec

from api.guardrails.engine.phrases.lexicon import Phrases


class Harassing(msgspec.Struct, frozen=True, kw_only=True):
    """Whom, and how. The lists are kept to what the finder needs and no coarser."""

    slurs: Phrases
    """Words that hurt whomever they name."""
    groups: Phrases
    """People by origin, faith, sex, age, disability, sexuality: neutral words."""
    contempt: Phrases
    """What is said of a whole group in contempt; it counts beside a group."""
    persons: Phrases
    """A colleague who can be recognised: by department, by role."""
    nouns: Phrases
    """What nobody should be called; it counts beside a person or a group."""
    qualities: Phrases
    """What nobody should be said to be."""
    deeds: Phrases
    """Mocking things said of a person: everybody laughs at him."""
    mild: Phrases
    """Names that warm words turn into teasing."""
    attributes: Phrases
    """Adjectives of abuse right before a name: fat, lazy."""
    unlike: Phrases
    """Words that set somebody against a colleague, who cuts a poor figure: not like."""
    complete: Phrases
    """Contempt or mockery that names its target itself."""
