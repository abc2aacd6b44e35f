"""A company's review office: how it works, who moderates, and what time it is there."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from api.core.actor import Actor
from api.core.db import fetch, fetch_value
from api.guardrails.holding import moderation
from api.guardrails.holding.schemas import Decision, MyReview, ReviewOutcome
from api.guardrails.policy import practice
from api.guardrails.policy.practice import Practice
from api.identity.tables import Person
from tests import make
from tests.guardrails.scene import HELD, held, product_post

# A Monday; the office in Brussels is open from 8 to 16 UTC.
MONDAY_NINE = datetime(2035, 11, 19, 8, tzinfo=UTC)

APPROVED = Decision(outcome=ReviewOutcome.APPROVED)
REJECTED = Decision(outcome=ReviewOutcome.REJECTED, reason="The rate is another.")


async def work_with(**settings: Any) -> None:
    """Let the company work like this from now on."""
    await practice.change(Practice(**settings), (await make.person("compliance")).id)


async def moderator(**columns: Any) -> Actor:
    return make.actor(await make.person("moderator", **columns), "moderator")


async def waiting(author: Person | None = None, text: str = HELD) -> MyReview:
    """A text that waits, of somebody's."""
    return await held(author or await make.person(), await product_post(), text)


async def settle(review_id: UUID) -> None:
    """The ten seconds are over: the decision stands and the author is told."""
    decided_at = await fetch_value("SELECT decided_at FROM review WHERE id = $1", review_id)
    await moderation.tell_decision(review_id, decided_at)


async def decided(author: Person, decision: Decision = REJECTED, text: str = HELD) -> MyReview:
    """A text of the author's about which a moderator decided, and of which the author was told."""
    review = await waiting(author, text)
    await moderation.decide(review.id, await moderator(), decision)
    await settle(review.id)
    return review


async def called(kind: str, subject: UUID) -> set[UUID]:
    """Who was told this about that."""
    rows = await fetch("SELECT person FROM notification WHERE kind = $1 AND subject = $2", kind, subject)
    return {row["person"] for row in rows}
