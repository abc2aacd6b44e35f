"""The rules of the draft: added, changed, taken out."""

from itertools import count
from uuid import UUID

from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.errors import Invalid, NotFound
from api.core.ids import new_id
from api.core.languages import Language
from api.core.work import atomic
from api.guardrails.policy import drafts
from api.guardrails.policy.checks import CUSTOM, check_rule
from api.guardrails.policy.draft_schemas import DraftView, People, RuleChange, RuleInput
from api.guardrails.policy.rule_rows import beginning_of, columns_of
from api.identity.schemas import Named

# Another day is another reminder.
CHANGE = """
UPDATE rule SET kind = $3, level = $4, paragraph = $5, languages = $6, networks = $7, categories = $8, audience = $9,
                pattern = $10, words = $11, observe = $12, owner = $13, sunset_on = $14,
                reminded_at = CASE WHEN sunset_on IS NOT DISTINCT FROM $14 THEN reminded_at END
WHERE policy = $1 AND code = $2
"""
ADD = """
INSERT INTO rule (id, policy, code, kind, level, paragraph, languages, networks, categories, audience, pattern, words,
                  observe, owner, sunset_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
"""
HOLDERS = """
SELECT p.id, p.name FROM person p WHERE p.active
  AND EXISTS (SELECT FROM role_grant g WHERE g.person = p.id AND g.role = ANY($1::varchar[])) ORDER BY p.name, p.id
"""
OWNING = ("compliance", "moderator", "communicator")
"""Who can answer for a rule."""


@atomic
async def add(wanted: RuleChange, officer_id: UUID, speaks: Language) -> DraftView:
    """Add a rule to the draft; without an owner, the officer answers for it. Raises `Invalid`, naming the field."""
    await _check(wanted.rule)
    draft_id = await drafts.taken(wanted.edition)
    columns = await columns_of(wanted.rule)
    columns["owner"] = columns["owner"] or officer_id
    await execute(ADD, new_id(), draft_id, await _new_code(draft_id, wanted.rule.kind), *columns.values())
    return await drafts.view(speaks)


@atomic
async def change(code: str, wanted: RuleChange, speaks: Language) -> DraftView:
    """Put the rule in place of the draft's one with this code. Its kind stays: another kind is another rule."""
    await _check(wanted.rule)
    draft_id = await drafts.taken(wanted.edition)
    row = await fetch_one("SELECT kind FROM rule WHERE policy = $1 AND code = $2", draft_id, code)
    if row is None:
        raise NotFound("rule-missing")
    if row["kind"] != wanted.rule.kind:
        raise Invalid("rule-kind-stays", field="rule.kind")
    await execute(CHANGE, draft_id, code, *(await columns_of(wanted.rule)).values())
    return await drafts.view(speaks)


@atomic
async def remove(code: str, edition: int, speaks: Language) -> DraftView:
    """Take a rule out of the draft."""
    draft_id = await drafts.taken(edition)
    if not await execute("DELETE FROM rule WHERE policy = $1 AND code = $2", draft_id, code):
        raise NotFound("rule-missing")
    return await drafts.view(speaks)


async def people() -> People:
    """Who can own a rule, and who can be a deputy: only moderators can open the queue."""
    owners, deputies = await fetch(HOLDERS, list(OWNING)), await fetch(HOLDERS, ["moderator"])
    return People(
        owners=[Named(id=row["id"], name=row["name"]) for row in owners],
        deputies=[Named(id=row["id"], name=row["name"]) for row in deputies],
    )


async def _check(rule: RuleInput) -> None:
    check_rule(rule)
    if rule.sunset_on is not None and beginning_of(rule.sunset_on) <= clock.now():
        raise Invalid("rule-sunset-past", field="rule.sunset_on")
    if rule.owner is not None and rule.owner not in {one.id for one in (await people()).owners}:
        raise Invalid("rule-owner", field="rule.owner")


async def _new_code(draft_id: UUID, kind: str) -> str:
    """A name that no rule of the draft has; for the company's own, one that no rule of any version had."""
    if kind == CUSTOM:
        rows = await fetch("SELECT code FROM rule WHERE kind = $1", kind)
    else:
        rows = await fetch("SELECT code FROM rule WHERE policy = $1", draft_id)
    used = {row["code"] for row in rows}
    if kind != CUSTOM and kind not in used:
        return kind
    first = 1 if kind == CUSTOM else 2
    return next(name for number in count(first) if (name := f"{kind}_{number}") not in used)
