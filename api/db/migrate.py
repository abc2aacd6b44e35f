"""Bring the database to this release's shape, once, whoever else tries at the same time."""

import asyncio
import contextlib
import io
import logging

import asyncpg
from piccolo.apps.migrations.commands.forwards import run_forwards
from piccolo.apps.migrations.tables import Migration

from api.core.db import engine
from api.core.settings import settings

# Any constant will do; it only has to be the same in every release.
MIGRATION_LOCK = 0x62697264736F6E67

# A migration that gets no lock soon gives up and is tried again, so that a running system never queues up behind it.
LOCK_TIMEOUT = "5s"
TRY_AGAIN_SECONDS = 0.2

log = logging.getLogger(__name__)


class MigrationFailed(Exception):
    """A migration stopped; the message carries what Piccolo said."""


async def migrate() -> list[str]:
    """Run the migrations that have not run yet and return their ids.

    Piccolo has no lock of its own, so an advisory lock lets one process migrate while others wait for it.
    """
    lock = await asyncpg.connect(dsn=settings().database_url)
    try:
        # Asked for again and again: who waits inside a statement holds up an index that is made CONCURRENTLY.
        while not await lock.fetchval("SELECT pg_try_advisory_lock($1)", MIGRATION_LOCK):  # noqa: ASYNC110
            await asyncio.sleep(TRY_AGAIN_SECONDS)
        return await _migrate()
    finally:
        await lock.close()


async def pending() -> list[str]:
    """The ids of migrations that this release brings and the database has not seen."""
    known = await _known()
    return [migration for migration in _brought() if migration not in known]


async def _migrate() -> list[str]:
    opened_here = engine().pool is None
    if opened_here:
        await engine().open(name="migrate", lock_timeout=LOCK_TIMEOUT)
    try:
        ahead = await pending()
        if ahead:
            await _run_piccolo()
        for migration in ahead:
            log.info("migrated", extra={"migration": migration})
        return ahead
    finally:
        if opened_here:
            await engine().close()


async def _run_piccolo() -> None:
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        result = await run_forwards("birdsong")
    if not result.success:
        raise MigrationFailed(said.getvalue())


async def _known() -> set[str]:
    if not await Migration.table_exists():
        return set()
    return set(await Migration.get_migrations_which_ran(app_name="birdsong"))


def _brought() -> list[str]:
    from piccolo.apps.migrations.commands.base import BaseMigrationManager

    from api.db.piccolo_app import APP_CONFIG

    manager = BaseMigrationManager()
    return manager.get_migration_ids(manager.get_migration_modules(APP_CONFIG.resolved_migrations_folder_path))


async def draft(description: str) -> None:
    """Write a new migration file with what the tables say and the history does not; writes none when they agree."""
    from piccolo.apps.migrations.commands.new import new

    await new(app_name="birdsong", auto=True, desc=description, auto_input="y")
