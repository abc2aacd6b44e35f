"""What planned shares and postings can be, and how what is due is found."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from api.core.db import execute

ID = "2026-11-24T02:01:30:000000"
VERSION = "1.38.0"
DESCRIPTION = "planned shares and postings, checked and found"

STATEMENTS = (
    "ALTER TABLE planned_share ADD CONSTRAINT planned_share_values CHECK ("
    "mode IN ('post_for_me', 'remind_me') AND timing IN ('chosen', 'awake', 'spread') "
    "AND state IN ('waiting', 'done', 'cancelled', 'expired', 'failed') AND (state = 'waiting') = (ended_at IS NULL))",
    "CREATE INDEX planned_share_due ON planned_share (at) WHERE state = 'waiting'",
    "CREATE INDEX planned_share_person ON planned_share (person, at)",
    "CREATE INDEX planned_share_post ON planned_share (post) WHERE state = 'waiting'",
    "ALTER TABLE posting ADD CONSTRAINT posting_values CHECK ("
    "state IN ('waiting', 'sending', 'unsure', 'posted', 'failed') "
    "AND (state IN ('posted', 'failed')) = (ended_at IS NOT NULL) AND (state = 'sending') = (leased_until IS NOT NULL))",
    "CREATE INDEX posting_open ON posting (next_at) WHERE state NOT IN ('posted', 'failed')",
    "ALTER TABLE network_post ADD CONSTRAINT network_post_values CHECK (known_by IN ('posted', 'found', 'said'))",
    "CREATE INDEX network_post_read ON network_post (read_next) WHERE read_next IS NOT NULL",
    "ALTER TABLE engagement_day ADD CONSTRAINT engagement_day_once UNIQUE (share, day)",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="birdsong", description=DESCRIPTION)

    async def run() -> None:
        for statement in STATEMENTS:
            await execute(statement)

    manager.add_raw(run)
    return manager
