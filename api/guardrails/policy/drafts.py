"""The draft of the next version: begun as a copy of the one in force, changed by one officer at a time, or discarded.

A change names the edition that it was made upon, and makes the next one; so nobody writes over what they have not seen.
"""

from collections.abc import Sequence
from uuid import UUID

import asyncpg

from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.errors import Conflict, NotFound
from api.core.ids import new_id
from api.core.languages import Language
from api.core.words import say
from api.core.work import atomic
from api.guardrails.policy import versions
from api.guardrails.policy.checks import Lack, check_text, lacks
from api.guardrails.policy.draft_schemas import DraftView, Missing, PolicyText, RuleView, TextChange
from api.guardrails.policy.rule_rows import day_of, rows_of, view_of

BEGIN = """
INSERT INTO policy (id, version, facts, created_at) SELECT $1, max(version) + 1, '{}', $2 FROM policy
ON CONFLICT DO NOTHING
"""
COPY_TEXTS = """
INSERT INTO policy_text (id, policy, language, body, changes)
SELECT gen_random_uuid(), $2, language, body, '' FROM policy_text WHERE policy = $1
"""
# Ids grow, so that rules keep their order; one that is over is not copied.
COPY_RULE = """
INSERT INTO rule (id, policy, code, kind, level, paragraph, languages, networks, categories, audience, pattern, words,
                  observe, owner, sunset_on, reminded_at)
SELECT $2, $3, code, kind, level, paragraph, languages, networks, categories, audience, pattern, words,
       observe, owner, sunset_on, reminded_at
FROM rule WHERE id = $1 AND retired_at IS NULL AND (sunset_on IS NULL OR sunset_on > $4)
"""
# One statement, so that it waits for whoever publishes a version before it holds anything itself.
TAKE = "UPDATE policy SET edition = edition + 1 WHERE published_at IS NULL AND edition = $1 RETURNING id"
WRITE_TEXT = """
INSERT INTO policy_text (id, policy, language, body, changes) VALUES ($1, $2, $3, $4, $5)
"""


@atomic
async def begin(language: Language) -> DraftView:
    """Begin a draft as a copy of the version in force. Raises `Conflict` where there is one already."""
    base, made, now = await versions.in_force(), new_id(), clock.now()
    if not await execute(BEGIN, made, now):
        raise Conflict("draft-exists")
    await execute(COPY_TEXTS, base.id, made)
    for rule in await rows_of(base.id):
        await execute(COPY_RULE, rule["id"], new_id(), made, now)
    return await view(language)


async def view(language: Language) -> DraftView:
    """The draft, and what it still lacks, said in the reader's language. Raises `NotFound` where there is none."""
    row = await _draft()
    base = await versions.in_force()
    texts, rules = await texts_of(row["id"]), await rules_of(row["id"])
    new = await new_codes(rules)
    today = day_of(clock.now())
    assert today is not None  # noqa: S101 -- there is always a today
    return DraftView(
        edition=row["edition"],
        based_on=base.version,
        created_at=row["created_at"],
        texts=texts,
        rules=rules,
        new=new,
        missing=[said(one, language) for one in lacks(texts, rules, new, today)],
    )


@atomic
async def discard(edition: int) -> None:
    """Throw the draft away; the version in force stays as it is."""
    await execute("DELETE FROM policy WHERE id = $1", await taken(edition))


@atomic
async def write(language: Language, wanted: TextChange, speaks: Language) -> DraftView:
    """Make these the draft's words in one language. Raises `Invalid` for words whose paragraphs can't be told apart."""
    check_text(wanted.body)
    draft = await taken(wanted.edition)
    await execute("DELETE FROM policy_text WHERE policy = $1 AND language = $2", draft, language)
    await execute(WRITE_TEXT, new_id(), draft, language, wanted.body, wanted.changes.strip())
    return await view(speaks)


async def taken(edition: int) -> UUID:
    """The draft's id, held until the transaction ends, with its next edition begun.

    Raises `NotFound` where there is no draft and `Conflict` where it is no longer the edition that was read.
    """
    row = await fetch_one(TAKE, edition)
    if row is None:
        await draft_id()
        raise Conflict("draft-changed", field="edition")
    taken_id: UUID = row["id"]
    return taken_id


async def draft_id() -> UUID:
    """The draft's id. Raises `NotFound` where there is none."""
    found: UUID = (await _draft())["id"]
    return found


async def texts_of(policy_id: UUID) -> list[PolicyText]:
    """A version's words, in the order of the languages."""
    rows = await fetch("SELECT language, body, changes FROM policy_text WHERE policy = $1", policy_id)
    by_language = {row["language"]: row for row in rows}
    return [
        PolicyText(language=language, body=by_language[language]["body"], changes=by_language[language]["changes"])
        for language in Language
        if language in by_language
    ]


async def rules_of(policy_id: UUID) -> list[RuleView]:
    """A version's rules, as compliance reads them."""
    return [view_of(row) for row in await rows_of(policy_id)]


async def new_codes(rules: Sequence[RuleView]) -> list[str]:
    """The codes of those of the rules that the version in force has not."""
    known = {one.spec.code for one in (await versions.in_force()).dated_rules}
    return [rule.code for rule in rules if rule.code not in known]


def said(lack: Lack, language: Language) -> Missing:
    """What is missing, as somebody reads it."""
    return Missing(field=lack.field, code=lack.code, message=say(language, f"error-{lack.code}", **lack.values))


async def _draft() -> asyncpg.Record:
    row = await fetch_one("SELECT id, edition, created_at FROM policy WHERE published_at IS NULL")
    if row is None:
        raise NotFound("draft-missing")
    return row
