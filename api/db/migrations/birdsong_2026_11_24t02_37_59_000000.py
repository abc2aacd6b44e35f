"""Rates for earned media value: one for each network and currency, and none below nought."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from api.core.db import execute

ID = "2026-11-24T02:37:59:000000"
VERSION = "1.38.0"
DESCRIPTION = "media rates, checked"

STATEMENTS = (
    "ALTER TABLE media_rate ADD CONSTRAINT media_rate_once UNIQUE (network, currency)",
    "ALTER TABLE media_rate ADD CONSTRAINT media_rate_values CHECK (per_click >= 0 AND currency ~ '^[A-Z]{3}$')",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="birdsong", description=DESCRIPTION)

    async def run() -> None:
        for statement in STATEMENTS:
            await execute(statement)

    manager.add_raw(run)
    return manager
