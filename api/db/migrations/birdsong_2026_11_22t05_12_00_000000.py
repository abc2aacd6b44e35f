"""Finds pinned posts and audiences in use without reading every post."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from api.core.db import execute

ID = "2026-11-22T05:12:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "indexes for pinned posts and audiences in use"

INDEXES = (
    "CREATE INDEX post_pinned ON post (audience, live_at DESC, id DESC) WHERE state = 'live' AND pinned",
    "CREATE INDEX post_audience_in_use ON post (audience) WHERE state IN ('approved','scheduled','live')",
    "CREATE INDEX post_live_at ON post (live_at DESC, id DESC) WHERE live_at IS NOT NULL",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="birdsong", description=DESCRIPTION)

    async def run() -> None:
        for index in INDEXES:
            await execute(index)

    manager.add_raw(run)
    return manager
