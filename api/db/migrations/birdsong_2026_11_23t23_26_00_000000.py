"""What can become of a text that somebody wanted to share."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from api.core.db import execute

ID = "2026-11-23T23:26:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "outcomes of attempts"

OUTCOMES = "outcome IN ('shared', 'held', 'blocked', 'refused', 'released')"

STATEMENTS = (
    "DELETE FROM finding WHERE outcome = 'shown'",
    "ALTER TABLE finding DROP CONSTRAINT finding_values",
    f"ALTER TABLE finding ADD CONSTRAINT finding_values CHECK ({OUTCOMES})",
    f"ALTER TABLE attempt ADD CONSTRAINT attempt_values CHECK ({OUTCOMES} "
    "AND decision IN ('', 'approved', 'reworded', 'rejected'))",
    "CREATE INDEX ending_age ON ending (at)",
    "CREATE INDEX proposal_answer_rule ON proposal_answer (rule, quiet_until)",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="birdsong", description=DESCRIPTION)

    async def run() -> None:
        for statement in STATEMENTS:
            await execute(statement)

    manager.add_raw(run)
    return manager
