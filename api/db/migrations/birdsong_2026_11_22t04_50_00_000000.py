"""What Piccolo can't say: checks, compound and partial indexes, and triggers that keep the append-only tables so."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from api.core.db import execute

ID = "2026-11-22T04:50:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "checks, indexes and triggers"

CHECKS = {
    "role_grant": "role IN ('ambassador','influencer','facilitator','moderator','communicator','compliance','admin') "
    "AND scope_kind IN ('everything','team','region','brand') AND (scope_kind = 'everything') = (scope IS NULL)",
    "company": "id = 1",
    "post": "state IN ('draft','in_review','approved','scheduled','live','expired','recalled','archived') "
    "AND kind IN ('link','image','video','document','text') "
    "AND category IN ('product','market','company','jobs','event','charity','people')",
    "finding": "outcome IN ('shown','shared','held','blocked')",
    "review": "state IN ('waiting','approved','reworded','rejected','withdrawn')",
    "share": "state IN ('opened','confirmed','proven','withdrawn')",
    "click": "verdict IN ('human','machine','preview')",
    "delivery": "state IN ('waiting','sent','gone','failed')",
    "vapid_key": "id = 1",
    "campaign": "starts_on <= ends_on",
}

UNIQUE = {
    "follow": "person, topic",
    "reply": "person, key",
    "audience_member": "audience, person",
    "dismissal": "person, post",
    "policy_text": "policy, language",
    "acknowledgement": "person, policy, kind",
    "link": "person, post, network",
    "total": "person, period",
    "score_count": "period, points",
    "team_total": "team, period",
    "notification": "person, kind, subject",
    "delivery": "notification, subscription",
}

INDEXES = (
    "CREATE UNIQUE INDEX role_grant_once ON role_grant (person, role, scope_kind, scope) NULLS NOT DISTINCT",
    "CREATE UNIQUE INDEX person_email_any_case ON person (lower(email))",
    "CREATE INDEX person_team ON person (team)",
    "CREATE INDEX team_parent ON team (parent)",
    "CREATE INDEX follow_topic ON follow (topic)",
    "CREATE INDEX session_person ON session (person) WHERE ended_at IS NULL",
    "CREATE INDEX sign_in_link_email ON sign_in_link (lower(email), created_at)",
    # The sweep looks for jobs that are due; there are few of them at any time.
    "CREATE INDEX job_due ON job (run_after) WHERE given_up_at IS NULL",
    "CREATE INDEX reply_age ON reply (created_at)",
    # The feed: for each of a person's audiences the newest live posts, merged by LATERAL.
    "CREATE INDEX post_feed ON post (audience, live_at DESC, id DESC) WHERE state = 'live'",
    "CREATE INDEX post_edited ON post (edited_at DESC, id DESC)",
    "CREATE INDEX post_to_publish ON post (publish_at) WHERE state = 'scheduled'",
    "CREATE INDEX post_to_expire ON post (expires_at) WHERE state = 'live' AND expires_at IS NOT NULL",
    "CREATE INDEX caption_post ON caption (post, position)",
    "CREATE INDEX post_step_post ON post_step (post, at)",
    "CREATE INDEX audience_member_person ON audience_member (person, audience)",
    "CREATE INDEX rule_policy ON rule (policy)",
    "CREATE INDEX finding_at ON finding (at)",
    "CREATE INDEX review_queue ON review (due_at, id) WHERE state = 'waiting'",
    "CREATE INDEX review_person ON review (person, created_at DESC)",
    "CREATE INDEX campaign_post_campaign ON campaign_post (campaign)",
    "CREATE INDEX link_post ON link (post)",
    "CREATE INDEX share_person ON share (person, opened_at DESC, id DESC)",
    "CREATE INDEX share_post ON share (post, state)",
    "CREATE INDEX share_link ON share (link)",
    "CREATE INDEX click_link ON click (link, at)",
    "CREATE INDEX click_unjudged ON click (at) WHERE verdict IS NULL",
    "CREATE UNIQUE INDEX click_first_of_visitor ON click (link, visitor) WHERE verdict = 'human' AND NOT repeated",
    "CREATE INDEX entry_person ON entry (person, at DESC, id DESC)",
    "CREATE INDEX total_board ON total (period, points DESC, person) WHERE shown AND points > 0",
    "CREATE INDEX subscription_person ON subscription (person)",
    "CREATE INDEX notification_person ON notification (person, created_at DESC, id DESC)",
    "CREATE INDEX notification_unread ON notification (person) WHERE read_at IS NULL",
    "CREATE INDEX delivery_batch ON delivery (batch) WHERE state = 'waiting'",
    "CREATE INDEX delivery_subscription ON delivery (subscription)",
)

# Four eyes hold even against our own code: whoever wrote or last edited the words is not the one who approves them,
# and nothing goes live without an approval.
FOUR_EYES = (
    "ALTER TABLE post ADD CONSTRAINT four_eyes CHECK (approved_by IS DISTINCT FROM author "
    "AND approved_by IS DISTINCT FROM edited_by)",
    "ALTER TABLE post ADD CONSTRAINT approved_before_live CHECK "
    "(state NOT IN ('approved','scheduled','live','expired','recalled') OR approved_by IS NOT NULL)",
    "ALTER TABLE post ADD CONSTRAINT times_of_states CHECK ((state <> 'scheduled' OR publish_at IS NOT NULL) "
    "AND (state NOT IN ('live','expired','recalled') OR live_at IS NOT NULL))",
)

LIFE = """
CREATE FUNCTION post_moves_along_its_life() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = OLD.state THEN RETURN NEW; END IF;
    IF (OLD.state, NEW.state) IN (
        ('draft','in_review'), ('draft','archived'),
        ('in_review','approved'), ('in_review','scheduled'), ('in_review','draft'),
        ('approved','scheduled'), ('approved','live'), ('approved','draft'), ('approved','archived'),
        ('scheduled','live'), ('scheduled','approved'), ('scheduled','draft'), ('scheduled','archived'),
        ('live','expired'), ('live','recalled'), ('live','archived'),
        ('expired','archived'), ('expired','recalled'), ('recalled','archived')
    ) THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'A post can not go from % to %.', OLD.state, NEW.state USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER life BEFORE UPDATE OF state ON post FOR EACH ROW EXECUTE FUNCTION post_moves_along_its_life();
"""

# A line may go with its person (erasure), but never change, and never go alone.
APPEND_ONLY = """
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: add a line instead.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OF person, reason, source, points, at ON entry
    FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER never_alone BEFORE DELETE ON entry
    FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OF post, state, note, at ON post_step
    FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OF link, at, method, headers ON click
    FOR EACH ROW EXECUTE FUNCTION append_only();
"""


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="birdsong", description=DESCRIPTION)

    async def run() -> None:
        for table, check in CHECKS.items():
            await execute(f"ALTER TABLE {table} ADD CONSTRAINT {table}_values CHECK ({check})")
        for table, columns in UNIQUE.items():
            await execute(f"ALTER TABLE {table} ADD CONSTRAINT {table}_once UNIQUE ({columns})")
        for statement in (*FOUR_EYES, *INDEXES, LIFE, APPEND_ONLY):
            await execute(statement)

    manager.add_raw(run)
    return manager
