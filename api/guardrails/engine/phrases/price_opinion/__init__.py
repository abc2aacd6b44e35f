"""Prices and instruments, and what people say of them who have an opinion; in all five languages."""

from api.guardrails.engine.phrases.price_opinion.advice import ADVICE, ORDERS, TRADES
from api.guardrails.engine.phrases.price_opinion.harmless import EVERYDAY_PURCHASES, REFUSALS
from api.guardrails.engine.phrases.price_opinion.instruments import (
    FUNDS,
    INSTRUMENTS,
    LIKE_A_SHARE,
    MENTIONS,
    OTHER_THINGS,
    SECURITIES,
    STANCES,
)
from api.guardrails.engine.phrases.price_opinion.timing import TIMING
from api.guardrails.engine.phrases.price_opinion.values import FORECASTS, VALUES

__all__ = [
    "ADVICE",
    "EVERYDAY_PURCHASES",
    "FORECASTS",
    "FUNDS",
    "INSTRUMENTS",
    "LIKE_A_SHARE",
    "MENTIONS",
    "ORDERS",
    "OTHER_THINGS",
    "REFUSALS",
    "SECURITIES",
    "STANCES",
    "TIMING",
    "TRADES",
    "VALUES",
]
