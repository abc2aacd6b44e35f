"""What stays inside a house, and how people let on that it should. English, Dutch, German, Italian, French."""

from api.guardrails.engine.phrases.confidential.decisions import BOARDS, DECISIONS, YET_TO_COME
from api.guardrails.engine.phrases.confidential.given_away import GIVEN_AWAY, TALK
from api.guardrails.engine.phrases.confidential.harmless import DENIALS, HARMLESS, OPENING_HOURS
from api.guardrails.engine.phrases.confidential.projects import ARTICLES, MARKS, NATURE, PAPERS, PROJECT
from api.guardrails.engine.phrases.confidential.secrecy import NO_SECRET, SECRECY
from api.guardrails.engine.phrases.confidential.upheavals import CLOSINGS, FORECASTS, UNITS, UPHEAVALS, US

__all__ = [
    "ARTICLES",
    "BOARDS",
    "CLOSINGS",
    "DECISIONS",
    "DENIALS",
    "FORECASTS",
    "GIVEN_AWAY",
    "HARMLESS",
    "MARKS",
    "NATURE",
    "NO_SECRET",
    "OPENING_HOURS",
    "PAPERS",
    "PROJECT",
    "SECRECY",
    "TALK",
    "UNITS",
    "UPHEAVALS",
    "US",
    "YET_TO_COME",
]
