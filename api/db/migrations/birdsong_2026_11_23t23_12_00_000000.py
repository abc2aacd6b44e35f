"""Checks and indexes of the policy desk, appeals, trust and friction; facts and codes for what is there already."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from api.core.db import execute

ID = "2026-11-23T23:12:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "policy desk, appeals, trust and friction: checks, indexes, data"

STATEMENTS = (
    "CREATE UNIQUE INDEX policy_one_draft ON policy ((true)) WHERE published_at IS NULL",
    "CREATE INDEX rule_sunset ON rule (sunset_on) WHERE sunset_on IS NOT NULL",
    "ALTER TABLE guardrail_settings ADD CONSTRAINT guardrail_settings_one_row CHECK (id = 1)",
    "ALTER TABLE appeal ADD CONSTRAINT appeal_state CHECK (state IN ('waiting', 'granted', 'denied', 'withdrawn'))",
    "CREATE INDEX appeal_waiting ON appeal (due_at) WHERE state = 'waiting'",
    "CREATE INDEX appeal_person ON appeal (person, created_at)",
    "CREATE UNIQUE INDEX appeal_once_a_review ON appeal (review, rule) WHERE review IS NOT NULL AND state <> 'withdrawn'",
    "CREATE UNIQUE INDEX trust_person_kind ON trust (person, kind)",
    "CREATE INDEX attempt_at ON attempt (at)",
    "CREATE INDEX attempt_who ON attempt (who, at)",
    "CREATE INDEX attempt_words ON attempt (post, words)",
    "CREATE INDEX finding_attempt ON finding (attempt)",
    "CREATE UNIQUE INDEX friction_day_once ON friction_day (day, figure, rule, network, language)",
    "ALTER TABLE replay ADD CONSTRAINT replay_state CHECK (state IN ('waiting', 'running', 'done', 'failed'))",
    "UPDATE rule SET code = kind WHERE code = ''",
    "UPDATE finding SET rule = kind WHERE rule = ''",
    "INSERT INTO company_facts (id, revision, facts, at) SELECT gen_random_uuid(), 1, facts, COALESCE(published_at, "
    "created_at) FROM policy ORDER BY version DESC LIMIT 1",
    "INSERT INTO guardrail_settings (id, value, changed_at) VALUES (1, '{}', now())",
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="birdsong", description=DESCRIPTION)

    async def run() -> None:
        for statement in STATEMENTS:
            await execute(statement)

    manager.add_raw(run)
    return manager
