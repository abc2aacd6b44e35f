"""The product is said to be better than others, and no source is named: 'the cheapest mortgage', 'Testsieger'.

Only about products: in the free lane superlatives are welcome. Denied and approved comparisons pass.
"""

from api.content.schemas import Category
from api.guardrails.engine.claims import negated_before
from api.guardrails.engine.findings import Hit
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.phrases.phrase_list import pattern
from api.guardrails.engine.phrases.unequalled import UNEQUALLED
from api.guardrails.engine.reading import Reading


def find(reading: Reading) -> list[Hit]:
    """Every comparison that the person added without a source."""
    text = reading.plain.text
    if reading.context.category is not Category.PRODUCT:
        return []
    if any(pattern(lexicon.sources).found_in(text) for lexicon in LEXICONS.values()):
        return []
    return [
        Hit(start, end, {"words": reading.text[start:end]})
        for language, lexicon in LEXICONS.items()
        for found in pattern((*lexicon.comparisons, *UNEQUALLED[language])).finditer(text)
        if found.group() not in reading.approved.text and not negated_before(reading.scopes, found.span(), lexicon)
        for start, end in [reading.plain.span(*found.span())]
    ]
