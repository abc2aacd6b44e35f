"""Clicks in partitions by month, and their figures by day.

Safe while requests come in: what takes long (an index, a look through the rows, the figures of the past) locks nobody
out, and the table changes its name in one short transaction that rewrites nothing. Each step may be run again.
"""

from datetime import datetime, timedelta

import asyncpg
from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from api.core import clock
from api.core.db import engine
from api.core.settings import settings

ID = "2026-11-24T01:57:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "clicks in partitions by month"

LONGEST_STEP = 24 * 3600.0
FIGURES = ("raw", "human", "machine", "preview", "visitors", "repeated")

KEYS = {
    "link_day": "link, day",
    "post_day": "post, network, day",
    "network_day": "network, day",
    "team_day": "team, day",
}


def _taken_out(table: str, key: str) -> str:
    same = " AND ".join(f"{table}.{one} = gone.{one}" for one in key.split(", "))
    return f"""
    UPDATE {table} SET {", ".join(f"{one} = {table}.{one} - gone.{one}" for one in FIGURES)}
    FROM (SELECT {key}, {", ".join(f"sum({one}) AS {one}" for one in FIGURES)} FROM gone GROUP BY {key}) gone
    WHERE {same};
    DELETE FROM {table} USING gone WHERE {same} AND {table}.raw = 0;
    """


SETTLED = (
    *(f"ALTER TABLE {table} DROP CONSTRAINT IF EXISTS {table}_pkey" for table in KEYS),
    *(f"ALTER TABLE {table} ADD CONSTRAINT {table}_pkey PRIMARY KEY ({key})" for table, key in KEYS.items()),
    "CREATE INDEX IF NOT EXISTS link_day_day ON link_day (day)",
    "CREATE INDEX IF NOT EXISTS link_day_team ON link_day (team)",
    "CREATE INDEX IF NOT EXISTS link_day_post ON link_day (post)",
    "ALTER TABLE company DROP CONSTRAINT IF EXISTS company_click_months",
    "ALTER TABLE company ADD CONSTRAINT company_click_months CHECK (click_months BETWEEN 1 AND 120)",
)

# The present table becomes the first partition: its key and its limit are made before it needs them.
BEFOREHAND = (
    "DROP INDEX CONCURRENTLY IF EXISTS click_first_key",
    "CREATE UNIQUE INDEX CONCURRENTLY click_first_key ON click (id, at)",
    "ALTER TABLE click DROP CONSTRAINT IF EXISTS click_first_span",
    "ALTER TABLE click ADD CONSTRAINT click_first_span CHECK (at < '{until}') NOT VALID",
    "ALTER TABLE click VALIDATE CONSTRAINT click_first_span",
)

SWAP = (
    "ALTER TABLE click RENAME TO click_first",
    "ALTER INDEX click_link RENAME TO click_first_link",
    "ALTER INDEX click_unjudged RENAME TO click_first_unjudged",
    "ALTER INDEX click_first_of_visitor RENAME TO click_first_of_visitor_first",
    "ALTER TABLE click_first DROP CONSTRAINT click_pkey",
    "ALTER TABLE click_first ADD CONSTRAINT click_first_pkey PRIMARY KEY USING INDEX click_first_key",
    "CREATE TABLE click (LIKE click_first INCLUDING DEFAULTS) PARTITION BY RANGE (at)",
    "ALTER TABLE click ADD CONSTRAINT click_pkey PRIMARY KEY (id, at)",
    "ALTER TABLE click ADD CONSTRAINT click_values CHECK (verdict IN ('human','machine','preview'))",
    (
        "ALTER TABLE click ADD CONSTRAINT click_link_fkey FOREIGN KEY (link) REFERENCES link "
        "ON UPDATE CASCADE ON DELETE CASCADE"
    ),
    "CREATE INDEX click_link ON click (link, at)",
    "CREATE INDEX click_unjudged ON click (at) WHERE verdict IS NULL",
    "DROP TRIGGER append_only ON click_first",
    (
        "CREATE TRIGGER append_only BEFORE UPDATE OF link, at, method, headers, mark ON click "
        "FOR EACH ROW EXECUTE FUNCTION append_only()"
    ),
    "ALTER TABLE click ATTACH PARTITION click_first FOR VALUES FROM (MINVALUE) TO ('{until}')",
    "ALTER TABLE click_first DROP CONSTRAINT click_first_span",
    # Whatever its moment, a click finds a place, also when nobody made partitions ahead.
    "CREATE TABLE click_other PARTITION OF click DEFAULT",
)

# The figures of a link that goes are taken out of the sums, as its clicks go with it.
TAKE_OUT = f"""
CREATE OR REPLACE FUNCTION take_out_link_days() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    {"".join(_taken_out(table, key) for table, key in KEYS.items() if table != "link_day")}
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER take_out AFTER DELETE ON link_day REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION take_out_link_days();
"""

OF_THE_PAST = (
    "TRUNCATE link_day, post_day, network_day, team_day",
    """
    INSERT INTO link_day (link, day, post, network, team, raw, human, machine, preview, visitors, repeated)
    SELECT link.id, counted.day, link.post, link.network, person.team, counted.raw, counted.human, counted.machine,
           counted.preview, counted.visitors, counted.repeated
    FROM (SELECT link, (at AT TIME ZONE '{zone}')::date AS day, count(*) AS raw,
                 count(*) FILTER (WHERE verdict = 'human') AS human,
                 count(*) FILTER (WHERE verdict = 'machine') AS machine,
                 count(*) FILTER (WHERE verdict = 'preview') AS preview,
                 count(*) FILTER (WHERE verdict = 'human' AND NOT repeated AND visitor IS NOT NULL) AS visitors,
                 count(*) FILTER (WHERE verdict = 'human' AND repeated) AS repeated
          FROM click WHERE verdict IS NOT NULL GROUP BY 1, 2) counted
    JOIN link ON link.id = counted.link JOIN person ON person.id = link.person
    """,
    *(
        f"INSERT INTO {table} ({key}, {', '.join(FIGURES)}) "
        f"SELECT {key}, {', '.join(f'sum({one})' for one in FIGURES)} FROM link_day "
        f"WHERE {key.partition(',')[0]} IS NOT NULL GROUP BY {key}"
        for table, key in KEYS.items()
        if table != "link_day"
    ),
)


async def forwards() -> MigrationManager:
    # An index is made CONCURRENTLY, which no transaction may do.
    manager = MigrationManager(migration_id=ID, app_name="birdsong", description=DESCRIPTION, wrap_in_transaction=False)
    manager.add_raw(_run)
    return manager


async def _run() -> None:
    async with engine().opened.acquire() as connection:
        async with connection.transaction():
            await _all(connection, SETTLED)
        if await connection.fetchval("SELECT relkind = 'r' FROM pg_class WHERE oid = 'click'::regclass"):
            await _make_partitions(connection)
        async with connection.transaction():
            await _all(connection, (TAKE_OUT, *OF_THE_PAST), zone=settings().time_zone)


async def _make_partitions(connection: "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]") -> None:
    latest = await connection.fetchval("SELECT max(at) FROM click", timeout=LONGEST_STEP)
    until = _month_after(max(latest or clock.now(), clock.now())).isoformat()
    await connection.execute("SET lock_timeout = 0")  # these wait for old transactions, and nobody waits for them
    await _all(connection, BEFOREHAND, until=until)
    await connection.execute("SET lock_timeout = '5s'")
    async with connection.transaction():
        await _all(connection, SWAP, until=until)


async def _all(
    connection: "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]", statements: tuple[str, ...], **known: str
) -> None:
    for statement in statements:
        await connection.execute(_filled(statement, known), timeout=LONGEST_STEP)


def _filled(statement: str, known: dict[str, str]) -> str:
    for name, value in known.items():
        statement = statement.replace(f"{{{name}}}", value)
    return statement


def _month_after(moment: datetime) -> datetime:
    """The first of the month after the next day's, so that nothing that comes meanwhile is beyond it."""
    first = (moment + timedelta(days=1)).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return (first + timedelta(days=32)).replace(day=1)
