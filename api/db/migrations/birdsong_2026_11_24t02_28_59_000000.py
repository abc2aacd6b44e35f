"""What conversions can be, each told once and never changed, and how they are found."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from api.core.db import execute

ID = "2026-11-24T02:28:59:000000"
VERSION = "1.38.0"
DESCRIPTION = "conversions, checked and found"

AMOUNT = "(value IS NULL) = (currency IS NULL) AND value >= 0 AND currency ~ '^[A-Z]{3}$'"
TOLD = (
    "id, source, caller_id, click, click_at, campaign, goal, post, network, value, currency, happened_at, received_at"
)

STATEMENTS = (
    "ALTER TABLE campaign ADD CONSTRAINT campaign_window CHECK (window_days BETWEEN 1 AND 365)",
    f"ALTER TABLE goal ADD CONSTRAINT goal_values CHECK ({AMOUNT})",
    "ALTER TABLE goal ADD CONSTRAINT goal_once UNIQUE (campaign, code)",
    f"ALTER TABLE conversion ADD CONSTRAINT conversion_values CHECK (source IN ('server', 'pixel') AND {AMOUNT})",
    "ALTER TABLE conversion ADD CONSTRAINT conversion_once UNIQUE (source, caller_id)",
    "CREATE INDEX conversion_goal ON conversion (goal)",
    "CREATE INDEX conversion_post ON conversion (post)",
    "CREATE INDEX conversion_campaign ON conversion (campaign)",
    f"CREATE TRIGGER append_only BEFORE UPDATE OF {TOLD} ON conversion FOR EACH ROW EXECUTE FUNCTION append_only()",
    "ALTER TABLE conversion_credit ADD CONSTRAINT credit_values CHECK (verdict IN ('human', 'machine', 'preview'))",
    "CREATE INDEX conversion_credit_waiting ON conversion_credit (conversion) WHERE verdict IS NULL",
    "ALTER TABLE conversion_day DROP CONSTRAINT conversion_day_pkey",
    "ALTER TABLE conversion_day ADD CONSTRAINT conversion_day_pkey PRIMARY KEY (goal, post, network, day, currency)",
    "ALTER TABLE conversion_day ADD CONSTRAINT conversion_day_values CHECK (human BETWEEN 0 AND raw AND value >= 0)",
    "CREATE INDEX conversion_day_post ON conversion_day (post)",
    "CREATE INDEX conversion_day_campaign ON conversion_day (campaign)",
    # Links hear at once that their addresses get a click id, or none any more.
    """
    CREATE FUNCTION tell_links_of_campaign() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        PERFORM pg_notify('links', post::text) FROM campaign_post WHERE campaign = NEW.id;
        RETURN NULL;
    END $$
    """,
    """
    CREATE TRIGGER tell_links_click_ids AFTER UPDATE OF click_ids ON campaign FOR EACH ROW
    WHEN (OLD.click_ids IS DISTINCT FROM NEW.click_ids) EXECUTE FUNCTION tell_links_of_campaign()
    """,
)


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="birdsong", description=DESCRIPTION)

    async def run() -> None:
        for statement in STATEMENTS:
            await execute(statement)

    manager.add_raw(run)
    return manager
