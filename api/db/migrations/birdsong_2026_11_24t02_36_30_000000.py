"""Tells every process when the marks that links add have changed."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from api.core.db import execute

ID = "2026-11-24T02:36:30:000000"
VERSION = "1.38.0"
DESCRIPTION = "links are told of changed marks"

TOLD = """
CREATE TRIGGER tell_links_marks AFTER UPDATE OF marks ON campaign FOR EACH ROW
WHEN (OLD.marks <> NEW.marks) EXECUTE FUNCTION tell_links_of_campaign();
CREATE TRIGGER tell_links_language AFTER UPDATE OF language ON post FOR EACH ROW
WHEN (OLD.live_at IS NOT NULL AND OLD.language <> NEW.language) EXECUTE FUNCTION tell_links('id');
"""


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="birdsong", description=DESCRIPTION)

    async def run() -> None:
        await execute(TOLD)

    manager.add_raw(run)
    return manager
