"""The ledger and what is derived from it."""

from piccolo.columns import UUID, BigInt, Boolean, ForeignKey, Integer, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.core.ids import NewId
from api.identity.tables import Person, Team


class Entry(Table, tablename="entry"):
    """A line in the points ledger. Append-only: a mistake is reversed by another line. `source` makes it once only."""

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    team = ForeignKey(Team, null=True, on_delete=OnDelete.set_null)
    reason = Varchar(24, default=None)
    source = Varchar(80, default=None, unique=True)
    points = Integer(default=None)
    at = Timestamptz(default=TimestamptzNow())


class Total(Table, tablename="total"):
    """A person's points in one period. Derived from the ledger."""

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    period = Varchar(12, default=None)
    points = Integer(default=0)
    shown = Boolean(default=True)


class ScoreCount(Table, tablename="score_count"):
    """How many people on the board have exactly this score in a period. Derived; a rank is a sum over it."""

    id = UUID(primary_key=True, default=NewId())
    period = Varchar(12, default=None)
    points = Integer(default=None)
    people = Integer(default=0)


class TeamTotal(Table, tablename="team_total"):
    """A team's points in one period and how many of its people earned any. Derived from the ledger."""

    id = UUID(primary_key=True, default=NewId())
    team = ForeignKey(Team, null=False, on_delete=OnDelete.cascade)
    period = Varchar(12, default=None)
    points = BigInt(default=0)
    active = Integer(default=0)


class MemberTotal(Table, tablename="member_total"):
    """What a person earned for one team in one period; points stay with the team they were earned in. Derived."""

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    team = ForeignKey(Team, null=False, on_delete=OnDelete.cascade)
    period = Varchar(12, default=None)
    points = Integer(default=0)


class Player(Table, tablename="player"):
    """How a person appears on boards: by name, by an alias, or not at all. Points stay theirs in any case.

    Whoever moves a person's points or appearance locks this row first.
    """

    person = ForeignKey(Person, primary_key=True, null=False, on_delete=OnDelete.cascade)
    alias = Varchar(40, null=True, default=None)
    on_board = Boolean(default=True)
