"""A new version of the policy in which one rule is a level milder, and nothing else is different."""

from uuid import UUID

from api.core import clock
from api.core.db import execute, fetch
from api.core.ids import new_id
from api.core.languages import Language
from api.core.words import say
from api.core.work import atomic
from api.guardrails.engine.levels import Level
from api.guardrails.friction.rules import MILDER
from api.guardrails.friction.schemas import DemotionView, RuleInForce
from api.guardrails.policy import versions

# The draft first, as whoever publishes it does: two who wait for each other would both be sent away.
DRAFT = "SELECT FROM policy WHERE published_at IS NULL FOR UPDATE"
TURN = "LOCK TABLE policy IN SHARE ROW EXCLUSIVE MODE"
# Versions are numbered in the order in which they came into force; an open draft comes after this one.
MAKE_ROOM = "UPDATE policy SET version = version + 1 WHERE published_at IS NULL"
PUBLISH = """
INSERT INTO policy (id, version, facts, to_acknowledge, edition, published_by, published_at, created_at)
SELECT $2, $3, facts, FALSE, 1, $4, $5, $5 FROM policy WHERE id = $1
"""
COPY_TEXT = """
INSERT INTO policy_text (id, policy, language, body, changes)
SELECT $4, $2, language, body, $5 FROM policy_text WHERE policy = $1 AND language = $3
"""
RULES = "SELECT id, code FROM rule WHERE policy = $1 ORDER BY id"
# Ids grow, so that rules keep their order.
COPY_RULE = """
INSERT INTO rule (id, policy, code, kind, level, paragraph, languages, networks, categories, audience, pattern, words,
                  observe, owner, sunset_on, reminded_at, retired_at)
SELECT $3, $2, code, kind, COALESCE($4, level), paragraph, languages, networks, categories, audience, pattern, words,
       observe, owner, sunset_on, reminded_at, retired_at
FROM rule WHERE id = $1
"""
OF_DRAFT = "rule.policy = (SELECT id FROM policy WHERE published_at IS NULL) AND rule.code = $1 AND rule.level = $2"
NEW_EDITION = "UPDATE policy SET edition = edition + 1 WHERE published_at IS NULL"


async def take_turn() -> None:
    """Until the end of the transaction nobody else publishes or begins a version; reading goes on."""
    await execute(DRAFT)
    await execute(TURN)


@atomic
async def publish(rule: RuleInForce, officer_id: UUID) -> DemotionView:
    """Publish the policy in force with this rule one level milder, or without it where it was mildest.

    Nobody has to acknowledge a version that only became milder. An open draft that left the rule as it was follows, and
    counts as changed for whoever is writing it.
    """
    base, made, now = await versions.in_force(), new_id(), clock.now()
    milder, version = MILDER[rule.level], base.version + 1
    await execute(MAKE_ROOM)
    await execute(PUBLISH, base.id, made, version, officer_id, now)
    for language in Language:
        await execute(COPY_TEXT, base.id, made, language, new_id(), _news(rule, milder, language))
    for row in await fetch(RULES, base.id):
        await _copy(row["id"], made, is_meant=row["code"] == rule.code, milder=milder)
    return DemotionView(version=version, rule=rule.code, level=milder, draft_too=await _follow_in_draft(rule, milder))


async def _copy(rule_id: UUID, policy_id: UUID, *, is_meant: bool, milder: Level | None) -> None:
    if is_meant and milder is None:
        return
    await execute(COPY_RULE, rule_id, policy_id, new_id(), milder if is_meant else None)


async def _follow_in_draft(rule: RuleInForce, milder: Level | None) -> bool:
    if milder is None:
        touched = await execute(f"DELETE FROM rule WHERE {OF_DRAFT}", rule.code, rule.level)
    else:
        touched = await execute(f"UPDATE rule SET level = $3 WHERE {OF_DRAFT}", rule.code, rule.level, milder)
    if touched:
        await execute(NEW_EDITION)
    return touched > 0


def _news(rule: RuleInForce, milder: Level | None, language: Language) -> str:
    return say(language, "proposal-milder", rule=rule.code, paragraph=rule.paragraph, level=milder or "none")
