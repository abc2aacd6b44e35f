"""Posts with their captions, pictures and audiences."""

from piccolo.columns import (
    JSONB,
    UUID,
    Array,
    Boolean,
    Bytea,
    ForeignKey,
    Integer,
    SmallInt,
    Text,
    Timestamptz,
    Varchar,
)
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.core.ids import NewId
from api.identity.tables import Person


class Picture(Table, tablename="picture"):
    """An uploaded picture, re-encoded. `widths` lists the sizes that are stored."""

    id = UUID(primary_key=True, default=NewId())
    alternative = Varchar(500, default=None)
    width = Integer(default=None)
    height = Integer(default=None)
    widths = Array(base_column=Integer(), default=list)
    colour = Varchar(7, default="#888888")
    digest = Varchar(64, default=None)
    uploaded_by = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
    created_at = Timestamptz(default=TimestamptzNow())


class Audience(Table, tablename="audience"):
    """A rule that says who sees a post. Equal rules are one row, found by the rule's digest; rows never change."""

    id = UUID(primary_key=True, default=NewId())
    rule = JSONB(default=None)
    digest = Bytea(default=None, unique=True)
    created_at = Timestamptz(default=TimestamptzNow())


class AudienceMember(Table, tablename="audience_member"):
    """A person whom an audience's rule fits now. Derived: rebuilt when the person or the groups change."""

    id = UUID(primary_key=True, default=NewId())
    audience = ForeignKey(Audience, null=False, on_delete=OnDelete.cascade)
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)


class Post(Table, tablename="post"):
    """One shareable thing. `state` moves only along `rules.NEXT`, and nobody approves their own words."""

    id = UUID(primary_key=True, default=NewId())
    kind = Varchar(10, default="link")
    category = Varchar(10, default=None)
    title = Varchar(200, default=None)
    summary = Varchar(500, default="")
    url = Varchar(2048, default="")
    language = Varchar(5, default=None)
    picture = ForeignKey(Picture, null=True, on_delete=OnDelete.restrict)
    hashtags = Array(base_column=Varchar(60), default=list)
    locked = Boolean(default=False)
    pinned = Boolean(default=False)
    internal = Boolean(default=False)
    topic = UUID(null=True, default=None)
    audience = ForeignKey(Audience, null=False, on_delete=OnDelete.restrict)
    state = Varchar(10, default="draft")
    author = ForeignKey(Person, null=False, on_delete=OnDelete.restrict)
    edited_by = ForeignKey(Person, null=False, on_delete=OnDelete.restrict)
    approved_by = ForeignKey(Person, null=True, on_delete=OnDelete.restrict)
    version = Integer(default=1)
    created_at = Timestamptz(default=TimestamptzNow())
    edited_at = Timestamptz(default=TimestamptzNow())
    approved_at = Timestamptz(null=True, default=None)
    publish_at = Timestamptz(null=True, default=None)
    embargo_until = Timestamptz(null=True, default=None)
    live_at = Timestamptz(null=True, default=None)
    expires_at = Timestamptz(null=True, default=None)
    review_on = Timestamptz(null=True, default=None)
    ended_at = Timestamptz(null=True, default=None)
    recall_reason = Varchar(500, default="")
    recall_url = Varchar(2048, default="")


class Caption(Table, tablename="caption"):
    """An approved wording of a post for one language and one network, or, with no network, for those that have none."""

    id = UUID(primary_key=True, default=NewId())
    post = ForeignKey(Post, null=False, on_delete=OnDelete.cascade)
    network = Varchar(16, null=True, default=None)
    language = Varchar(5, default=None)
    text = Text(default=None)
    position = SmallInt(default=0)


class PostStep(Table, tablename="post_step"):
    """One step in a post's life: who moved it where, when, and what they said. Append-only."""

    id = UUID(primary_key=True, default=NewId())
    post = ForeignKey(Post, null=False, on_delete=OnDelete.cascade)
    state = Varchar(10, default=None)
    person = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
    note = Varchar(500, default="")
    at = Timestamptz(default=TimestamptzNow())


class Dismissal(Table, tablename="dismissal"):
    """A person's "not for me" on a post, with a reason if they gave one."""

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    post = ForeignKey(Post, null=False, on_delete=OnDelete.cascade)
    reason = Varchar(16, default="")
    at = Timestamptz(default=TimestamptzNow())
