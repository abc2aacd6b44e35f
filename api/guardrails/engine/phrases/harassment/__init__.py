"""The words of contempt and mockery, one module per language; no list is coarser than what it must find."""

from api.core.languages import Language
from api.guardrails.engine.phrases.harassment import de, en, fr, it, nl
from api.guardrails.engine.phrases.harassment.vocabulary import Harassing

HARASSING: dict[Language, Harassing] = {
    Language.EN: en.WORDS,
    Language.NL: nl.WORDS,
    Language.DE: de.WORDS,
    Language.IT: it.WORDS,
    Language.FR: fr.WORDS,
}
"""Every language's words. People mix languages, so the finder looks through all of them."""
