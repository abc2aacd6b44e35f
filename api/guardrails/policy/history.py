"""Published versions, and what differs between them. They never change."""

from typing import Any
from uuid import UUID

import msgspec

from api.core import clock
from api.core.actor import Actor
from api.core.db import fetch, fetch_one
from api.core.errors import NotFound
from api.guardrails.policy import drafts, versions
from api.guardrails.policy.differences import rule_differences, text_differences
from api.guardrails.policy.draft_schemas import Difference, RuleView, VersionSummary, VersionView
from api.identity.schemas import Named

LIST = """
SELECT p.id, p.version, p.published_at, p.to_acknowledge, p.published_by, person.name,
       (SELECT count(*)::int FROM rule r WHERE r.policy = p.id AND ($2 OR NOT r.observe)) AS rules
FROM policy p LEFT JOIN person ON person.id = p.published_by WHERE p.published_at <= $1
"""


async def versions_for(me: Actor) -> list[VersionSummary]:
    """All published versions, the latest first."""
    rows = await fetch(f"{LIST} ORDER BY p.version DESC", clock.now(), _is_officer(me))
    return [_summary(row, in_force=place == 0) for place, row in enumerate(rows)]


async def version_for(version: int, me: Actor) -> VersionView:
    """A published version as this person may see it: only compliance sees what is confidential in rules."""
    row = await _published(version, me)
    return VersionView(
        version=row["version"],
        published_at=row["published_at"],
        published_by=_publisher(row),
        to_acknowledge=row["to_acknowledge"],
        texts=await drafts.texts_of(row["id"]),
        rules=await _rules_for(row["id"], me),
    )


async def difference(version: int, since: int, me: Actor) -> Difference:
    """What differs between two published versions, as this person may see it."""
    before, after = await _published(since, me), await _published(version, me)
    return await _difference(before["id"], after["id"], since, version, me)


async def difference_of_draft(me: Actor) -> Difference:
    """What the draft would change. Raises `NotFound` where there is none."""
    base = await versions.in_force()
    return await _difference(base.id, await drafts.draft_id(), base.version, None, me)


async def _difference(before: UUID, after: UUID, since: int, version: int | None, me: Actor) -> Difference:
    texts = await drafts.texts_of(before), await drafts.texts_of(after)
    return Difference(
        since=since,
        version=version,
        rules=rule_differences(await _rules_for(before, me), await _rules_for(after, me)),
        paragraphs=text_differences(*texts, me.language),
    )


async def _rules_for(policy_id: UUID, me: Actor) -> list[RuleView]:
    rules = await drafts.rules_of(policy_id)
    return rules if _is_officer(me) else [_public(rule) for rule in rules if not rule.observe]


async def _published(version: int, me: Actor) -> Any:
    row = await fetch_one(f"{LIST} AND p.version = $3", clock.now(), _is_officer(me), version)
    if row is None:
        raise NotFound("policy-version-missing")
    return row


def _public(rule: RuleView) -> RuleView:
    """Without what may name a project that nobody outside knows of, or a person."""
    return msgspec.structs.replace(rule, pattern="", audience=None, owner=None)


def _summary(row: Any, *, in_force: bool) -> VersionSummary:
    return VersionSummary(
        version=row["version"],
        published_at=row["published_at"],
        published_by=_publisher(row),
        to_acknowledge=row["to_acknowledge"],
        rules=row["rules"],
        in_force=in_force,
    )


def _publisher(row: Any) -> Named | None:
    return Named(id=row["published_by"], name=row["name"]) if row["published_by"] else None


def _is_officer(me: Actor) -> bool:
    return me.holds("compliance")
