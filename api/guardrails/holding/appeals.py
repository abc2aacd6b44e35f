"""Objections as their authors know them: to a rejection, or to a block. What moderators answer is in `hearings.py`.

About a rejection the words are those of the review. About a block there are none: the text comes with the request, is
judged once more, and leaves the rule, the place, the length and a keyed hash behind.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec

from api.content.networks import Network
from api.content.schemas import Category
from api.core import clock
from api.core.db import execute, fetch, fetch_one, fetch_value
from api.core.errors import Conflict, Invalid, NotFound, TooMany
from api.core.ids import new_id
from api.core.languages import Language
from api.core.secrets import key_for
from api.core.words import supported
from api.core.work import atomic
from api.guardrails.advice import Judgement, judge
from api.guardrails.engine.findings import Finding
from api.guardrails.engine.fingerprint import Trace, trace_of
from api.guardrails.engine.levels import Level
from api.guardrails.holding import telling
from api.guardrails.holding.appeal_schemas import AppealRequest, AppealState, BlockedText, MyAppeal
from api.guardrails.holding.arguments import holds_blocked_words
from api.guardrails.holding.calendar import due_at
from api.guardrails.holding.reviews import KEPT
from api.guardrails.holding.schemas import ReviewState
from api.guardrails.policy import practice, versions

Row = Mapping[str, Any]

A_DAY = timedelta(days=1)
MOST_A_DAY = 5
MOST_SHOWN = 100

# One appeal of a person at a time, so that the limits hold for several requests at once too.
ONE_AT_A_TIME = "SELECT language FROM person WHERE id = $1 FOR NO KEY UPDATE"
OLDEST_OF_TODAY = """
SELECT created_at FROM appeal WHERE person = $1 AND created_at > $2 ORDER BY created_at DESC OFFSET $3 LIMIT 1
"""
REJECTED = """
SELECT r.id, r.post, r.network, r.language, r.text, r.findings, r.state, r.told_at, post.category
FROM review r JOIN post ON post.id = r.post WHERE r.id = $1 AND r.person = $2 AND r.text <> '' FOR UPDATE OF r
"""
ABOUT_REVIEW = "SELECT EXISTS (SELECT FROM appeal WHERE review = $1 AND state <> 'withdrawn')"
OPEN_ABOUT_RULE = """
SELECT EXISTS (SELECT FROM appeal WHERE person = $1 AND post = $2 AND rule = $3 AND review IS NULL
               AND state = 'waiting')
"""
WRITE = """
INSERT INTO appeal (id, person, review, post, network, language, rule, kind, span_start, span_end, text_length,
                    fingerprint, argument, state, answer, due_at, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'waiting', '', $14, $15)
"""
MINE = """
SELECT a.id, a.review, a.post, post.title, a.network, a.language, a.rule, a.kind, a.argument, a.state, a.answer,
       a.created_at, a.due_at, a.decided_at, r.state = 'approved' AND r.text <> '' AS shareable
FROM appeal a JOIN post ON post.id = a.post LEFT JOIN review r ON r.id = a.review
WHERE a.person = $1 AND a.argument <> ''
"""
WORDLESS = "argument = '', answer = '', fingerprint = ''"


class Contested(msgspec.Struct, frozen=True, kw_only=True):
    """The finding that somebody objects to, and where it stood."""

    post_id: UUID
    network: Network
    language: Language
    category: Category
    finding: Finding
    trace: Trace
    review_id: UUID | None = None

    @property
    def rule(self) -> str:
        """The rule by its name; what a post itself forbids has a kind only."""
        return self.finding.rule or self.finding.kind


@atomic
async def make(person_id: UUID, asked: AppealRequest) -> MyAppeal:
    """Object to a rejection or to a block. Another moderator than those who decided answers it.

    Raises `Invalid` for an argument that itself contains what nobody may publish, `Conflict` where there is nothing to
    object to or it was done already, and `TooMany` after some in a day.
    """
    speaks = supported(await fetch_value(ONE_AT_A_TIME, person_id))
    await _demand_patience(person_id)
    contested = await _contested(person_id, asked)
    languages = {contested.language, speaks}
    if holds_blocked_words(asked.argument, contested.category, languages, await versions.in_force()):
        raise Invalid("appeal-argument-blocked", field="argument")
    appeal_id = new_id()
    await _write(appeal_id, person_id, contested, asked.argument)
    await telling.call_to_appeal(appeal_id, "moderator")
    return await mine(appeal_id, person_id)


async def all_mine(person_id: UUID) -> list[MyAppeal]:
    """The person's objections, the newest first, as long as their words are kept."""
    rows = await fetch(f"{MINE} ORDER BY a.created_at DESC, a.id DESC LIMIT {MOST_SHOWN}", person_id)
    return [_view(row) for row in rows]


async def mine(appeal_id: UUID, person_id: UUID) -> MyAppeal:
    """One objection of the person's."""
    row = await fetch_one(f"{MINE} AND a.id = $2", person_id, appeal_id)
    if row is None:
        raise NotFound("appeal-missing")
    return _view(row)


@atomic
async def withdraw(appeal_id: UUID, person_id: UUID) -> None:
    """Take an objection back that nobody has answered; its words go at once. Doing so twice changes nothing."""
    row = await fetch_one("SELECT state FROM appeal WHERE id = $1 AND person = $2 FOR UPDATE", appeal_id, person_id)
    if row is None:
        raise NotFound("appeal-missing")
    if row["state"] in {AppealState.GRANTED, AppealState.DENIED}:
        raise Conflict("appeal-decided-already")
    await execute(f"UPDATE appeal SET state = 'withdrawn', {WORDLESS} WHERE id = $1", appeal_id)


async def forget_decided() -> None:
    """Drop the words of objections answered a month ago, and the hash; that they were, and how, stays for the rules."""
    await execute(
        f"UPDATE appeal SET {WORDLESS} WHERE argument <> '' AND state <> 'waiting' AND decided_at < $1",
        clock.now() - KEPT,
    )


async def _demand_patience(person_id: UUID) -> None:
    since = clock.now() - A_DAY
    oldest = await fetch_value(OLDEST_OF_TODAY, person_id, since, MOST_A_DAY - 1)
    if oldest is not None:
        raise TooMany("appeals-today", retry_after=int((oldest - since).total_seconds()) + 1)


async def _contested(person_id: UUID, asked: AppealRequest) -> Contested:
    if asked.review_id is not None and asked.blocked is None:
        return await _rejection(person_id, asked.review_id)
    if asked.blocked is not None and asked.review_id is None:
        return await _block(person_id, asked.blocked)
    raise Invalid("appeal-about-one", field="review_id")


async def _rejection(person_id: UUID, review_id: UUID) -> Contested:
    """What a rejected text was held for; its strictest finding stands for the others."""
    review = await fetch_one(REJECTED, review_id, person_id)
    if review is None:
        raise NotFound("review-missing")
    if review["told_at"] is None or review["state"] != ReviewState.REJECTED:
        raise Conflict("appeal-not-rejected")
    if await fetch_value(ABOUT_REVIEW, review_id):
        raise Conflict("appeal-made-already")
    finding = msgspec.json.decode(review["findings"], type=list[Finding])[0]
    return Contested(
        post_id=review["post"],
        network=Network(review["network"]),
        language=Language(review["language"]),
        category=Category(review["category"]),
        finding=finding,
        trace=_trace(finding, review["text"]),
        review_id=review_id,
    )


async def _block(person_id: UUID, blocked: BlockedText) -> Contested:
    """The block as it stands today: nobody objects to what the policy no longer says."""
    place = (blocked.post_id, blocked.network, blocked.language)
    judgement = await judge(person_id, *place, blocked.text)
    finding = _named(blocked, judgement)
    contested = Contested(
        post_id=blocked.post_id,
        network=blocked.network,
        language=blocked.language,
        category=judgement.category,
        finding=finding,
        trace=_trace(finding, blocked.text),
    )
    if await fetch_value(OPEN_ABOUT_RULE, person_id, blocked.post_id, contested.rule):
        raise Conflict("appeal-made-already")
    return contested


def _named(blocked: BlockedText, judgement: Judgement) -> Finding:
    """The finding that the person means; the first of its kind where it moved."""
    blocks = [one for one in judgement.verdict.findings if one.level is Level.BLOCK and one.kind == blocked.kind]
    if not blocks:
        raise Conflict("appeal-nothing-blocked")
    return next((one for one in blocks if one.start == blocked.start), blocks[0])


def _trace(finding: Finding, text: str) -> Trace:
    """The same trace that the attempt to share left, so that both can be told to be about the same words."""
    return trace_of(finding, text, key_for("guardrails"))


async def _write(appeal_id: UUID, person_id: UUID, contested: Contested, argument: str) -> None:
    trace = contested.trace
    await execute(
        WRITE,
        appeal_id,
        person_id,
        contested.review_id,
        contested.post_id,
        contested.network,
        contested.language,
        contested.rule,
        contested.finding.kind,
        trace.start,
        trace.end,
        trace.length,
        bytes.fromhex(trace.fingerprint),
        argument,
        due_at(await practice.current()),
        clock.now(),
    )


def _view(row: Row) -> MyAppeal:
    return MyAppeal(
        id=row["id"],
        review_id=row["review"],
        post_id=row["post"],
        post_title=row["title"],
        network=Network(row["network"]),
        language=Language(row["language"]),
        rule=row["rule"],
        kind=row["kind"],
        argument=row["argument"],
        state=AppealState(row["state"]),
        answer=row["answer"],
        shareable=bool(row["shareable"]),
        created_at=row["created_at"],
        due_at=row["due_at"],
        decided_at=row["decided_at"],
    )
