"""What can be said of a share after a recall."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from api.core.db import execute

ID = "2026-11-24T02:12:30:000000"
VERSION = "1.38.0"
DESCRIPTION = "removals, checked"

STATEMENTS = (
    "ALTER TABLE removal ADD CONSTRAINT removal_values CHECK ("
    "answer IN ('deleted', 'cannot') AND (answer = 'cannot') = (why <> ''))",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="birdsong", description=DESCRIPTION)

    async def run() -> None:
        for statement in STATEMENTS:
            await execute(statement)

    manager.add_raw(run)
    return manager
