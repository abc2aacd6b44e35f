"""How the company works with its policy: review hours, deputies, trust, retention, networks. One row, read when asked.

Nothing is assumed to be forbidden: without settings every network is open and sharing belongs to every hour.
"""

from collections.abc import Sequence
from datetime import datetime, time
from enum import StrEnum
from typing import Annotated
from uuid import UUID

import msgspec
from msgspec import Meta

from api.content.networks import Network
from api.core import clock
from api.core.db import execute, fetch, fetch_one, fetch_value
from api.core.errors import Conflict, Invalid
from api.core.wire import View
from api.core.work import atomic
from api.guardrails.policy.schemas import Kind
from api.identity.schemas import Named

KEEP = """
INSERT INTO guardrail_settings AS now (id, value, changed_by, changed_at) VALUES (1, $1, $2, $3)
ON CONFLICT (id) DO UPDATE SET value = EXCLUDED.value, changed_by = EXCLUDED.changed_by,
                               changed_at = EXCLUDED.changed_at, edition = now.edition + 1
                           WHERE $4::int IS NULL OR now.edition = $4
"""
LATEST = """
SELECT s.value, s.edition, s.changed_by, p.name, s.changed_at
FROM guardrail_settings s LEFT JOIN person p ON p.id = s.changed_by WHERE s.id = 1
"""
WORK_HERE = "SELECT id FROM person WHERE active AND id = ANY($1::uuid[])"

Hour = Annotated[time, Meta(extra_json_schema={"format": "time"})]
Weekday = Annotated[int, Meta(ge=1, le=7, description="Monday is 1")]
Country = Annotated[str, Meta(max_length=6, pattern=r"^([A-Z]{2}(-[A-Z0-9]{1,3})?)?$")]


class Product(StrEnum):
    """What the company offers."""

    ACCOUNTS = "accounts"
    SAVINGS = "savings"
    INVESTMENTS = "investments"
    LOANS = "loans"
    MORTGAGES = "mortgages"
    INSURANCE = "insurance"


class WorkingTime(View, frozen=True):
    """From when to when, in the company's time zone, sharing belongs to the work."""

    begins: Hour
    ends: Hour


class Practice(View, frozen=True):
    """How the company works with its policy.

    A held text is decided within `hours_to_decide` working hours: on `weekdays` between `opens` and `closes` in the
    company's time zone, except the holidays of `holidays_of` (ISO 3166, `BE` or `DE-BY`; empty: none). After that the
    `deputies` are called, one after another. Texts with a finding of `second_reviewer_kinds` need two moderators.

    `trust_after` held texts approved unchanged make hold acknowledge; 0 switches that off. Findings are counted and
    dropped after `findings_kept_days`. A person who shares more than `most_shares_a_day` is nudged; 0 switches that
    off. `working_time` null: sharing belongs to every hour. `networks` are those people may use; empty: all.
    `products` and `observe_first` are what the policy was last fitted to.
    """

    opens: Hour = time(9)
    closes: Hour = time(17)
    weekdays: Annotated[tuple[Weekday, ...], Meta(min_length=1, max_length=7)] = (1, 2, 3, 4, 5)
    holidays_of: Country = ""
    hours_to_decide: Annotated[int, Meta(ge=1, le=80)] = 8
    deputies: Annotated[tuple[UUID, ...], Meta(max_length=10)] = ()
    second_reviewer_kinds: Annotated[tuple[Kind, ...], Meta(max_length=40)] = ()
    trust_after: Annotated[int, Meta(ge=0, le=100)] = 5
    findings_kept_days: Annotated[int, Meta(ge=30, le=730)] = 180
    most_shares_a_day: Annotated[int, Meta(ge=0, le=50)] = 3
    working_time: WorkingTime | None = None
    networks: Annotated[tuple[Network, ...], Meta(max_length=20)] = ()
    products: Annotated[tuple[Product, ...], Meta(max_length=6)] = tuple(Product)
    observe_first: bool = False


class PracticeInput(Practice, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The settings as an officer wants them from now on; what is left out gets its default.

    `edition` is the one they were written upon, 0 for the first.
    """

    edition: Annotated[int, Meta(ge=0)]


class PracticeView(Practice, frozen=True):
    """The settings that hold now; edition 0 where nobody chose any."""

    edition: int = 0
    changed_by: Named | None = None
    changed_at: datetime | None = None


async def current() -> Practice:
    """The settings that hold now; the defaults where nobody chose any."""
    value = await fetch_value("SELECT value FROM guardrail_settings WHERE id = 1")
    return msgspec.json.decode(value, type=Practice) if value else Practice()


async def latest() -> PracticeView:
    """The settings that hold now, as an officer edits them."""
    row = await fetch_one(LATEST)
    if row is None:
        return PracticeView()
    return PracticeView(
        **msgspec.structs.asdict(msgspec.json.decode(row["value"], type=Practice)),
        edition=row["edition"],
        changed_by=Named(id=row["changed_by"], name=row["name"]) if row["changed_by"] else None,
        changed_at=row["changed_at"],
    )


@atomic
async def change(wanted: Practice, officer_id: UUID, *, edition: int | None = None) -> PracticeView:
    """Let these settings hold from now on, in place of the edition they were written upon, or of whatever holds now.

    Raises `Invalid` naming the field that makes no sense, and `Conflict`, naming the officer who was faster.
    """
    _check_hours(wanted)
    await _check_deputies(wanted.deputies)
    value = msgspec.json.encode(msgspec.convert(wanted, Practice, from_attributes=True)).decode()
    if not await execute(KEEP, value, officer_id, clock.now(), edition):
        faster = (await latest()).changed_by
        raise Conflict("settings-changed", field="edition", who=faster.name if faster else "Birdsong")
    return await latest()


def _check_hours(wanted: Practice) -> None:
    if wanted.opens >= wanted.closes:
        raise Invalid("practice-hours", field="closes")
    if wanted.working_time and wanted.working_time.begins >= wanted.working_time.ends:
        raise Invalid("practice-hours", field="working_time.ends")


async def _check_deputies(deputies: Sequence[UUID]) -> None:
    """A deputy needs no role: they see the texts that they are called to, and no others."""
    known = {row["id"] for row in await fetch(WORK_HERE, list(deputies))}
    if set(deputies) - known:
        raise Invalid("practice-deputy", field="deputies")
