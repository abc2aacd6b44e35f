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
from api.guardrails.engine.levels import Level
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
    "competitor": ("rejected", "reworded", "approved"),
}
HELD = ("link_foreign", "link_foreign", "unapproved_rate", "link_foreign", "competitor")
# People learn: by age in days, one text in so many is held.
ONE_HELD_IN = ((45, 13), (15, 24), (0, 45))
ONE_BLOCKED_IN = 230
DAYS = 79
A_DAY = (5, 10)
OPINIONS = 4
ENDINGS = 120
OBSERVED = "custom_1"
"""The first rule of the company's own: that of `policy.py`."""


async def look_back(chance: random.Random, now: datetime) -> None:
    """Keep an attempt for every share, others of the weeks before, some held or blocked, and how writing ended."""
    kept: list[Attempt] = []
    found: list[Finding] = []
    shares = await fetch(SHARES)
    texts = sorted([*shares, *_earlier(chance, shares, now)], key=lambda one: one["opened_at"])
    for number, share in enumerate(texts):
        for attempt, rule in _attempts(chance, number, share, now):
            kept.append(attempt)
            found += [_finding(attempt, rule)] if rule else []
    await Attempt.insert(*kept)
    await Finding.insert(*found, *_observed(chance, kept))
    await _endings(chance, texts, now)


def _earlier(chance: random.Random, shares: Sequence[Mapping[str, Any]], now: datetime) -> Iterator[Mapping[str, Any]]:
    """What colleagues shared of posts that are over by now, on every working day."""
    for age in range(DAYS, 0, -1):
        morning = (now - timedelta(days=age)).replace(hour=7, minute=0)
        if morning.isoweekday() < 6:
            for _ in range(chance.randint(*A_DAY)):
                who, what = chance.choice(shares), chance.choice(shares)
                at = morning + timedelta(minutes=chance.randint(0, 540))
                yield {**what, "person": who["person"], "edited": chance.random() < 0.6, "opened_at": at}


def _attempts(
    chance: random.Random, number: int, share: Mapping[str, Any], now: datetime
) -> Iterator[tuple[Attempt, RuleSpec | None]]:
    """The share's own attempt and, now and then, one before it that did not pass."""
    age = (now - share["opened_at"]).days
    one_in = next(each for since, each in ONE_HELD_IN if age >= since)
    if number % one_in == 1:
        kind = HELD[number // one_in % len(HELD)]
        decisions = DECISIONS[kind]
        decision = decisions[number // one_in % len(decisions)]
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


def _observed(chance: random.Random, kept: Sequence[Attempt]) -> Iterator[Finding]:
    """The rule that observes found something in the texts of a few people: too few to say how many."""
    few = {attempt.who: attempt for attempt in chance.sample(kept[-len(kept) // 4 :], OPINIONS)}
    for attempt in few.values():
        finding = _finding(attempt, RuleSpec(kind="custom", code=OBSERVED, level=Level.NUDGE))
        finding.observed = True
        yield finding


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
