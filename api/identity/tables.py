"""People, the groups they belong to, and the ways in."""

from typing import Any

from piccolo.columns import (
    JSONB,
    UUID,
    Array,
    BigInt,
    Boolean,
    Bytea,
    ForeignKey,
    SmallInt,
    Timestamptz,
    Varchar,
)
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.core.ids import NewId


class Company(Table, tablename="company"):
    """The one row about the organisation that runs this instance, with the switches agreed with its works council."""

    id = SmallInt(primary_key=True, default=1)
    name = Varchar(120, default=None)
    demo = Boolean(default=False)
    individual_boards = Boolean(default=True)
    people_version = BigInt(default=1)
    click_months = SmallInt(default=13)


class Region(Table, tablename="region"):
    """A country or part of one."""

    id = UUID(primary_key=True, default=NewId())
    name = Varchar(120, default=None, unique=True)


class Brand(Table, tablename="brand"):
    """A name under which the company faces its customers."""

    id = UUID(primary_key=True, default=NewId())
    name = Varchar(120, default=None, unique=True)


class Team(Table, tablename="team"):
    """A group of colleagues. Teams nest; `lineage` holds the ids from the top team down to this one."""

    id = UUID(primary_key=True, default=NewId())
    name = Varchar(120, default=None)
    parent: Any = ForeignKey("self", null=True, on_delete=OnDelete.restrict)
    lineage = Array(base_column=UUID(), default=list)


class Topic(Table, tablename="topic"):
    """What a person can follow. `names` maps a language to the topic's name."""

    id = UUID(primary_key=True, default=NewId())
    slug = Varchar(60, default=None, unique=True)
    names = JSONB(default="{}")
    open = Boolean(default=True)


class Person(Table, tablename="person"):
    """An employee who joined. `languages` are those they read, `language` the one Birdsong speaks to them."""

    id = UUID(primary_key=True, default=NewId())
    name = Varchar(120, default=None)
    email = Varchar(254, default=None, unique=True)
    title = Varchar(120, default="")
    language = Varchar(5, default=None)
    languages = Array(base_column=Varchar(5), default=list)
    time_zone = Varchar(60, default=None)
    team = ForeignKey(Team, null=True, on_delete=OnDelete.restrict)
    region = ForeignKey(Region, null=True, on_delete=OnDelete.restrict)
    brand = ForeignKey(Brand, null=True, on_delete=OnDelete.restrict)
    active = Boolean(default=True)
    created_at = Timestamptz(default=TimestamptzNow())


class Follow(Table, tablename="follow"):
    """A person follows a topic."""

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    topic = ForeignKey(Topic, null=False, on_delete=OnDelete.cascade)


class RoleGrant(Table, tablename="role_grant"):
    """A role that a person holds for everything (`scope_kind` "everything") or for one team, region or brand."""

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    role = Varchar(20, default=None)
    scope_kind = Varchar(12, default="everything")
    scope = UUID(null=True, default=None)


class SignInLink(Table, tablename="sign_in_link"):
    """Somebody asked to sign in. The token leaves by mail; only its hash stays, and it works once."""

    id = UUID(primary_key=True, default=NewId())
    email = Varchar(254, default=None)
    language = Varchar(5, default="en")
    token_hash = Bytea(null=True, default=None, unique=True)
    person = ForeignKey(Person, null=True, on_delete=OnDelete.cascade)
    created_at = Timestamptz(default=TimestamptzNow())
    expires_at = Timestamptz(default=None)
    used_at = Timestamptz(null=True, default=None)


class Session(Table, tablename="session"):
    """One signed-in device. It ends when unused too long, at `expires_at`, or when the person ends it."""

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    token_hash = Bytea(default=None, unique=True)
    device = Varchar(80, default="")
    created_at = Timestamptz(default=TimestamptzNow())
    seen_at = Timestamptz(default=TimestamptzNow())
    expires_at = Timestamptz(default=None)
    ended_at = Timestamptz(null=True, default=None)
