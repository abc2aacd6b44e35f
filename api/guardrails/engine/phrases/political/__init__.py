"""Who does politics, and how people take sides. English, Dutch, German, Italian, French."""

from api.guardrails.engine.phrases.political.harmless import (
    DENIALS,
    FACTS_OF_LAW,
    HARMLESS,
    OURS,
    POLITICAL_OBJECTS,
    RULERS,
    VISITS,
)
from api.guardrails.engine.phrases.political.offices import GOVERNMENTS, NAMES, PARTIES, THESE
from api.guardrails.engine.phrases.political.seats import SEATS
from api.guardrails.engine.phrases.political.verdicts import PRAISE, VERDICTS
from api.guardrails.engine.phrases.political.voting import REMOVALS, VOTING

__all__ = [
    "DENIALS",
    "FACTS_OF_LAW",
    "GOVERNMENTS",
    "HARMLESS",
    "NAMES",
    "OURS",
    "PARTIES",
    "POLITICAL_OBJECTS",
    "PRAISE",
    "REMOVALS",
    "RULERS",
    "SEATS",
    "THESE",
    "VERDICTS",
    "VISITS",
    "VOTING",
]
