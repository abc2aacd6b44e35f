"""The words of answers to complaints, one module per language."""

from api.core.languages import Language
from api.guardrails.engine.phrases.complaints import de, en, fr, it, nl
from api.guardrails.engine.phrases.complaints.vocabulary import Complaining

COMPLAINING: dict[Language, Complaining] = {
    Language.EN: en.WORDS,
    Language.NL: nl.WORDS,
    Language.DE: de.WORDS,
    Language.IT: it.WORDS,
    Language.FR: fr.WORDS,
}
"""Every language's words. People mix languages, so the finder looks through all of them."""
