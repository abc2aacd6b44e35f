"""How people appear on boards: by name, by an alias, or not at all."""

from collections.abc import Iterable
from uuid import UUID

from api.core.db import execute, fetch_one, fetch_value
from api.core.errors import Conflict
from api.core.events import PersonChanged
from api.core.work import atomic
from api.game import totals
from api.game.schemas import PlayerInput, PlayerView

SHOWN = (
    "SELECT player.on_board AND person.active FROM player JOIN person ON person.id = player.person WHERE person = $1"
)

# Nobody may look like somebody else.
TAKEN = """
SELECT EXISTS (SELECT FROM person WHERE lower(name) = lower($2) AND id <> $1)
       OR EXISTS (SELECT FROM player WHERE lower(alias) = lower($2) AND person <> $1)
"""


async def player(person: UUID) -> PlayerView:
    """How the person appears; who never chose appears by name."""
    row = await fetch_one("SELECT alias, on_board FROM player WHERE person = $1", person)
    return PlayerView(alias=row["alias"], on_board=row["on_board"]) if row else PlayerView(alias=None, on_board=True)


@atomic
async def appear(person: UUID, wanted: PlayerInput) -> PlayerView:
    """Appear like this from now on, on boards of the past as well. Points are untouched.

    Raises `Conflict` where the alias is a colleague's name or alias.
    """
    if wanted.alias and await fetch_value(TAKEN, person, wanted.alias):
        raise Conflict("alias-taken", field="alias")
    await lock_players({person})
    await execute(
        "UPDATE player SET alias = $2, on_board = $3 WHERE person = $1", person, wanted.alias, wanted.on_board
    )
    await _show(person)
    return PlayerView(alias=wanted.alias, on_board=wanted.on_board)


@atomic
async def on_person_changed(event: PersonChanged) -> None:
    """Take somebody who left the company off the boards, and back on when they return."""
    await lock_players({event.person_id})
    await _show(event.person_id)


async def lock_players(people: Iterable[UUID]) -> None:
    """Hold these people's derived numbers until the transaction ends; always the first lock of the game."""
    wanted = sorted(people)
    await execute(
        "INSERT INTO player (person, on_board) SELECT id, true FROM unnest($1::uuid[]) AS wanted(id) "
        "WHERE EXISTS (SELECT FROM person WHERE person.id = wanted.id) ON CONFLICT (person) DO NOTHING",
        wanted,
    )
    await execute("SELECT FROM player WHERE person = ANY($1::uuid[]) ORDER BY person FOR UPDATE", wanted)


async def _show(person: UUID) -> None:
    row = await fetch_one(SHOWN, person)
    if row is not None:
        await totals.show(person, shown=row[0])
