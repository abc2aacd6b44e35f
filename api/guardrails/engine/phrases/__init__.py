"""Phrase lists, one module per language.

Reading order: `notation.py`, `lexicon.py`, a language, `phrase_list.py`, `index.py`.
"""

from api.core.languages import Language
from api.guardrails.engine.phrases import de, en, fr, it, nl
from api.guardrails.engine.phrases.lexicon import Lexicon

LEXICONS: dict[Language, Lexicon] = {
    Language.EN: en.LEXICON,
    Language.NL: nl.LEXICON,
    Language.DE: de.LEXICON,
    Language.IT: it.LEXICON,
    Language.FR: fr.LEXICON,
}
"""Every language's words. People mix languages, so finders look through all of them."""
