"""What the guardrails of the demo bank said in the last weeks: mostly nothing, and one rule is wrong too often."""

import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from api.content.networks import Network
from api.core import clock
from api.core.db import fetch
from api.core.ids import new_id
from api.core.languages import Language
from api.guardrails.engine.facts import RuleSpec
from api.guardrails.friction import endings
from api.guardrails.friction.marks import mark_of_person, mark_of_words
from api.guardrails.friction.schemas import EndingInput, EndingKind
from api.guardrails.friction.tables import Attempt, Finding
from api.guardrails.policy.starter import STARTER_RULES

SHARES = """
SELECT s.person, s.post, s.network, s.language, s.text, s.edited, s.opened_at, p.category
FROM share s JOIN post p ON p.id = s.post ORDER BY s.opened_at
"""
RULES = {rule.kind: rule for rule in STARTER_RULES}

# What moderators made of held texts: whoever links to a local charity is nearly always right.
DECISIONS = {
    "link_foreign": ("approved", "approved", "approved", "reworded", "approved", "approved", "rejected"),
    "unapproved_rate": ("reworded", "rejected", "reworded"),
}
ONE_HELD_IN = 15
ONE_BLOCKED_IN = 260
ENDINGS = 60


async def look_back(chance: random.Random, now: datetime) -> None:
    """Keep an attempt for every share of the past, some that were held or blocked, and how writing ended."""
    kept: list[Attempt] = []
    found: list[Finding] = []
    shares = await fetch(SHARES)
    for number, share in enumerate(shares):
        for attempt, rule in _attempts(chance, number, share):
            kept.append(attempt)
            found += [_finding(attempt, rule)] if rule else []
    await Attempt.insert(*kept)
    await Finding.insert(*found)
    await _endings(chance, shares, now)


def _attempts(
    chance: random.Random, number: int, share: Mapping[str, Any]
) -> Iterator[tuple[Attempt, RuleSpec | None]]:
    """The share's own attempt and, now and then, one before it that did not pass."""
    if number % ONE_HELD_IN == 1:
        kind = "unapproved_rate" if number % (5 * ONE_HELD_IN) == 1 else "link_foreign"
        decisions = DECISIONS[kind]
        decision = decisions[number // ONE_HELD_IN % len(decisions)]
        yield _attempt(share, "held", RULES[kind], decision=decision, waited=chance.randint(10, 420)), RULES[kind]
    if number % ONE_BLOCKED_IN == 2:
        yield _attempt(share, "blocked", RULES["guaranteed_return"]), RULES["guaranteed_return"]
    yield _attempt(share, "shared", None), None if share["edited"] else RULES["identical_caption"]


def _attempt(share: Mapping[str, Any], outcome: str, rule: RuleSpec | None, **more: Any) -> Attempt:
    return Attempt(
        id=new_id(),
        who=mark_of_person(share["person"]),
        words=mark_of_words(share["text"]),
        post=share["post"],
        network=share["network"],
        language=share["language"],
        category=share["category"],
        level=rule.level if rule else "pass" if share["edited"] else "nudge",
        outcome=outcome,
        edited=bool(rule) or share["edited"],
        policy_version=1,
        at=share["opened_at"] - (timedelta(minutes=5) if rule else timedelta()),
        **more,
    )


def _finding(attempt: Attempt, rule: RuleSpec) -> Finding:
    return Finding(
        id=new_id(),
        attempt=attempt.id,
        rule=rule.code,
        kind=rule.kind,
        level=rule.level,
        outcome=attempt.outcome,
        network=attempt.network,
        language=attempt.language,
        category=attempt.category,
        post=attempt.post,
        at=attempt.at,
    )


async def _endings(chance: random.Random, shares: Sequence[Mapping[str, Any]], now: datetime) -> None:
    for share in chance.sample(shares, min(ENDINGS, len(shares))):
        seen = ["identical_caption"] if chance.random() < 0.8 else ["link_foreign"]
        told = EndingInput(
            id=new_id(),
            network=Network(share["network"]),
            language=Language(share["language"]),
            ending=EndingKind.LEFT if chance.random() < 0.12 else EndingKind.SHARED,
            findings=seen,
            taken=[code for code in seen if chance.random() < 0.4],
        )
        with clock.set_to(max(share["opened_at"], now - timedelta(days=79))):
            await endings.count(told)
