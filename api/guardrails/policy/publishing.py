"""How a draft becomes the policy in force."""

from collections.abc import Collection, Sequence
from uuid import UUID

from api.core import clock
from api.core.db import execute, fetch_value
from api.core.errors import Invalid
from api.core.languages import Language
from api.core.work import atomic
from api.guardrails.policy import drafts
from api.guardrails.policy.checks import Lack, essence, lacks, lacks_news
from api.guardrails.policy.draft_schemas import Publication, PublicationInput, RuleView
from api.guardrails.policy.rule_rows import day_of

PUBLISH = """
UPDATE policy SET version = $2, to_acknowledge = $3, published_by = $4, published_at = $5 WHERE id = $1
"""
NEXT = "SELECT max(version) + 1 FROM policy WHERE id <> $1"


class Incomplete(Invalid):
    """The draft lacks something; `extra` lists all of it."""

    def __init__(self, found: Sequence[Lack], language: Language) -> None:
        super().__init__(found[0].code, field=found[0].field, **found[0].values)
        self.extra = {"missing": [drafts.said(one, language) for one in found]}


@atomic
async def publish(
    wanted: PublicationInput, officer_id: UUID, speaks: Language, tried: Collection[bytes] = ()
) -> Publication:
    """Publish the draft as the next version, in force for the next text that is judged. It never changes again.

    `tried` are the essences of rules that were replayed: a new rule that is not among them starts in observe mode,
    unless the officer waived that. Loosening and leaving out is free. Raises `Incomplete` where something is missing.
    """
    draft_id, now = await drafts.taken(wanted.edition), clock.now()
    rules = await drafts.rules_of(draft_id)
    new = await drafts.new_codes(rules)
    await _check(draft_id, rules, new, wanted, speaks)
    observed = [] if wanted.without_observing else _untried(rules, new, tried)
    await execute("UPDATE rule SET observe = TRUE WHERE policy = $1 AND code = ANY($2::varchar[])", draft_id, observed)
    version: int = await fetch_value(NEXT, draft_id)
    await execute(PUBLISH, draft_id, version, wanted.to_acknowledge, officer_id, now)
    return Publication(version=version, published_at=now, observed=observed)


def _untried(rules: Sequence[RuleView], new: Collection[str], tried: Collection[bytes]) -> list[str]:
    return [rule.code for rule in rules if rule.code in new and not rule.observe and essence(rule) not in tried]


async def _check(
    draft_id: UUID, rules: Sequence[RuleView], new: Collection[str], wanted: PublicationInput, speaks: Language
) -> None:
    texts, today = await drafts.texts_of(draft_id), day_of(clock.now())
    assert today is not None  # noqa: S101 -- there is always a today
    found = [*lacks(texts, rules, new, today), *(lacks_news(texts) if wanted.to_acknowledge else ())]
    if found:
        raise Incomplete(found, speaks)
