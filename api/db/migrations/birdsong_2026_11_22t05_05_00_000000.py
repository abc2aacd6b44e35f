"""Tells every process when what a tracked link leads to has changed, and makes member totals one a person, team and period."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from api.core.db import execute

ID = "2026-11-22T05:05:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "links are told of changes, member totals are unique"

ONCE = "ALTER TABLE member_total ADD CONSTRAINT member_total_once UNIQUE (person, team, period)"

# PostgreSQL delivers it when the change commits, to every process that listens to `links`, once a post.
TOLD = """
CREATE FUNCTION tell_links() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed jsonb := to_jsonb(coalesce(NEW, OLD));
BEGIN
    PERFORM pg_notify('links', changed ->> TG_ARGV[0]);
    RETURN NULL;
END $$;
CREATE TRIGGER tell_links AFTER UPDATE OF state, url, recall_url, recall_reason, title, summary ON post
    FOR EACH ROW WHEN (OLD.live_at IS NOT NULL) EXECUTE FUNCTION tell_links('id');
CREATE TRIGGER tell_links AFTER INSERT OR UPDATE OR DELETE ON campaign_post
    FOR EACH ROW EXECUTE FUNCTION tell_links('post');
CREATE TRIGGER tell_links AFTER DELETE ON link
    FOR EACH ROW EXECUTE FUNCTION tell_links('post');
"""


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="birdsong", description=DESCRIPTION)

    async def run() -> None:
        await execute(ONCE)
        await execute(TOLD)

    manager.add_raw(run)
    return manager
