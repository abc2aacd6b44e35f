"""The company's facts: what the engine knows of the company. Revisions are only added; the highest is in force."""

from uuid import UUID

import msgspec

from api.core import clock
from api.core.db import execute, fetch_one, fetch_value
from api.core.errors import Conflict
from api.core.ids import new_id
from api.core.work import atomic
from api.guardrails.engine.facts import BankFacts
from api.guardrails.policy.fact_checks import as_written, checked
from api.guardrails.policy.schemas import FactsChange, FactsView
from api.identity.schemas import Named

LATEST = """
SELECT f.revision, f.facts, f.written_by, p.name, f.at FROM company_facts f LEFT JOIN person p ON p.id = f.written_by
ORDER BY f.revision DESC LIMIT 1
"""
ADD = """
INSERT INTO company_facts (id, revision, facts, written_by, at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (revision) DO NOTHING
"""


async def latest() -> FactsView:
    """The facts in force, as an officer edits them; revision 0 where nobody wrote any."""
    row = await fetch_one(LATEST)
    if row is None:
        return FactsView(revision=0, facts=as_written(BankFacts()), written_by=None, at=None)
    return FactsView(
        revision=row["revision"],
        facts=as_written(msgspec.json.decode(row["facts"], type=BankFacts)),
        written_by=Named(id=row["written_by"], name=row["name"]) if row["written_by"] else None,
        at=row["at"],
    )


@atomic
async def change(wanted: FactsChange, officer_id: UUID) -> FactsView:
    """Let these facts hold from now on, for every text that is judged.

    Raises `Invalid`, naming the field that makes no sense, and `Conflict`, naming the officer who was faster.
    """
    row = await fetch_one(LATEST)
    revision = row["revision"] if row else 0
    facts = checked(wanted.facts, clock.now().date())
    if revision != wanted.revision or not await _add(revision + 1, facts, officer_id):
        raise await _faster()
    return await latest()


async def begin(facts: BankFacts) -> None:
    """Write the first revision; does nothing where there is one."""
    await _add(1, facts, None)


async def at_revision(revision: int) -> BankFacts:
    """The facts as the engine takes them; revision 0 knows nothing."""
    text = await fetch_value("SELECT facts FROM company_facts WHERE revision = $1", revision)
    return msgspec.json.decode(text, type=BankFacts) if text else BankFacts()


async def _add(revision: int, facts: BankFacts, officer_id: UUID | None) -> bool:
    text = msgspec.json.encode(facts).decode()
    return bool(await execute(ADD, new_id(), revision, text, officer_id, clock.now()))


async def _faster() -> Conflict:
    row = await fetch_one(LATEST)
    return Conflict("facts-changed", field="revision", who=(row["name"] if row else None) or "Birdsong")
