"""One text waits once: until its author is told, the same words for the same place are the same review."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from api.core.db import execute

ID = "2026-11-22T05:21:30:000000"
VERSION = "1.38.0"
DESCRIPTION = "a text waits once"

INDEXES = (
    "CREATE UNIQUE INDEX review_waits_once ON review (person, post, network, language, md5(text)) "
    "WHERE told_at IS NULL AND state <> 'withdrawn'",
    "CREATE INDEX review_to_forget ON review (decided_at) WHERE text <> ''",
    "CREATE INDEX finding_post ON finding (post, at)",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="birdsong", description=DESCRIPTION)

    async def run() -> None:
        for index in INDEXES:
            await execute(index)

    manager.add_raw(run)
    return manager
