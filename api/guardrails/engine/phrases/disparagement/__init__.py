"""The words by which companies, other banks and the own house are run down, one module per language."""

from api.core.languages import Language
from api.guardrails.engine.phrases.disparagement import de, en, fr, it, nl
from api.guardrails.engine.phrases.disparagement.vocabulary import Disparaging

DISPARAGING: dict[Language, Disparaging] = {
    Language.EN: en.WORDS,
    Language.NL: nl.WORDS,
    Language.DE: de.WORDS,
    Language.IT: it.WORDS,
    Language.FR: fr.WORDS,
}
"""Every language's words. People mix languages, so the finder looks through all of them."""
