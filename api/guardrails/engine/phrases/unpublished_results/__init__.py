"""Results, how they turn out, and how one lets on that one knows them. English, Dutch, German, Italian, French."""

from api.guardrails.engine.phrases.unpublished_results.exceeded import EXCEEDED, WINKS
from api.guardrails.engine.phrases.unpublished_results.harmless import (
    BUTS,
    DENIALS,
    HARMLESS,
    HOPES,
    OF_THE_BANK,
    ONES_OWN,
    SILENCE,
)
from api.guardrails.engine.phrases.unpublished_results.inside import INSIDE
from api.guardrails.engine.phrases.unpublished_results.results import FINANCES, FORERUNNERS, RESULTS
from api.guardrails.engine.phrases.unpublished_results.trends import TRENDS

__all__ = [
    "BUTS",
    "DENIALS",
    "EXCEEDED",
    "FINANCES",
    "FORERUNNERS",
    "HARMLESS",
    "HOPES",
    "INSIDE",
    "OF_THE_BANK",
    "ONES_OWN",
    "RESULTS",
    "SILENCE",
    "TRENDS",
    "WINKS",
]
