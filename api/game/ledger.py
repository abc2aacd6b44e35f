"""The append-only ledger: lines are added, mistakes are reversed by another line, and nothing is ever changed."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from api.core.db import fetch
from api.core.ids import new_id
from api.core.page import Page, page_of, read_cursor
from api.core.work import atomic
from api.game import totals
from api.game.players import lock_players
from api.game.rules import Booking, first_of_each, reversal_source
from api.game.schemas import EntryReason, EntryView
from api.game.totals import Line

BOOK = """
INSERT INTO entry (id, person, team, reason, source, points, at)
SELECT line.id, line.person, person.team, line.reason, line.source, line.points, line.at
FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::int[], $6::timestamptz[])
     AS line(id, person, reason, source, points, at)
JOIN person ON person.id = line.person
ON CONFLICT (source) DO NOTHING
RETURNING person, team, points, at
"""

# It counts where the first line counted: in that team and at that moment, so that each period comes out right.
REVERSE = """
INSERT INTO entry (id, person, team, reason, source, points, at)
SELECT back.id, entry.person, entry.team, 'reversal', back.reversal, -entry.points, entry.at
FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) AS back(id, person, source, reversal)
JOIN entry ON entry.source = back.source AND entry.person = back.person
ON CONFLICT (source) DO NOTHING
RETURNING person, team, points, at
"""


async def book(person: UUID, reason: EntryReason, source: str, points: int, at: datetime) -> bool:
    """Add a line unless one with this `source` stands; says whether it was added."""
    return await book_all([Booking(person, reason, source, points, at)]) == 1


@atomic
async def book_all(bookings: Iterable[Booking]) -> int:
    """Add the lines whose `source` is new, move everything derived from them, and say how many were added.

    Safe beside any number of others: rows are locked in one order everywhere (players, entries, totals, counts, teams).
    One call carries all bookings of its transaction: a second one in the same transaction would break that order.
    """
    return await correct((), bookings)


async def reverse(person: UUID, source: str) -> bool:
    """Take back what the line with this `source` gave; says whether anything was taken back now."""
    return await correct([(person, source)], ()) == 1


@atomic
async def correct(taken_back: Iterable[tuple[UUID, str]], bookings: Iterable[Booking]) -> int:
    """Take back what the lines of these people and sources gave, add new ones, and say how many lines that made.

    Both in one call, for the reason that `book_all` gives.
    """
    undone, new = sorted(set(taken_back), key=lambda one: one[1]), first_of_each(bookings)
    if not undone and not new:
        return 0
    await lock_players({person for person, _ in undone} | {booking.person for booking in new})
    lines = await _reverse(undone) + await _write(sorted(new, key=lambda booking: booking.source))
    await totals.move(lines)
    return len(lines)


async def entries(person: UUID, cursor: str | None, limit: int) -> Page[EntryView]:
    """The person's own lines, newest first."""
    after = read_cursor(cursor)
    rows = await fetch(
        "SELECT id, reason, points, at FROM entry WHERE person = $1 "
        "AND ($2::timestamptz IS NULL OR (at, id) < ($2, $3::uuid)) ORDER BY at DESC, id DESC LIMIT $4",
        person,
        after and after.at,
        after and after.id,
        limit + 1,
    )
    views = [EntryView(id=r["id"], reason=EntryReason(r["reason"]), points=r["points"], at=r["at"]) for r in rows]
    return page_of(views, limit, lambda view: (view.at, view.id))


async def _reverse(lines: Sequence[tuple[UUID, str]]) -> list[Line]:
    if not lines:
        return []
    people, sources = zip(*lines, strict=True)
    reversals = [reversal_source(source) for source in sources]
    rows = await fetch(REVERSE, [new_id() for _ in lines], people, sources, reversals)
    return [Line(**row) for row in rows]


async def _write(bookings: Sequence[Booking]) -> list[Line]:
    if not bookings:
        return []
    rows = await fetch(
        BOOK,
        [new_id() for _ in bookings],
        [booking.person for booking in bookings],
        [str(booking.reason) for booking in bookings],
        [booking.source for booking in bookings],
        [booking.points for booking in bookings],
        [booking.at for booking in bookings],
    )
    return [Line(**row) for row in rows]
