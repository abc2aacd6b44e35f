"""What connections can be, how they are found, and whose tokens wait to be made worthless.

Apart from the tables, because a migration runs its own SQL before it makes them.
"""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from api.core.db import execute

ID = "2026-11-24T02:08:30:000000"
VERSION = "1.38.0"
DESCRIPTION = "connections, checked and found"

SQL = """
ALTER TABLE connection ADD CONSTRAINT connection_values CHECK (
    state IN ('active', 'lapsed') AND network IN ('bluesky', 'mastodon', 'linkedin', 'x')
);
CREATE UNIQUE INDEX connection_one_a_network ON connection (person, network);
CREATE UNIQUE INDEX registration_server ON registration (server, back);
CREATE INDEX consent_attempt_person ON consent_attempt (person);
CREATE INDEX consent_attempt_expires ON consent_attempt (expires_at);
CREATE INDEX revocation_due ON revocation (not_before);

-- Whoever deletes a connection (the person, a departure, an erasure), its tokens wait to be made worthless.
CREATE FUNCTION keep_tokens_to_revoke() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF length(OLD.sealed) > 0 THEN
        INSERT INTO revocation (id, network, server, account_id, sealed, key_id, tries, not_before)
        VALUES (OLD.id, OLD.network, OLD.server, OLD.account_id, OLD.sealed, OLD.key_id, 0, now())
        ON CONFLICT (id) DO NOTHING;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER keep_tokens_to_revoke AFTER DELETE ON connection
    FOR EACH ROW EXECUTE FUNCTION keep_tokens_to_revoke();
"""


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="birdsong", description=DESCRIPTION)

    async def run() -> None:
        await execute(SQL)

    manager.add_raw(run)
    return manager
