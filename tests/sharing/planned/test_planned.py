"""Sharing later: planned, changed, cancelled, and judged again when the time has come."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from api.content.networks import Network
from api.content.tables import Post
from api.core import clock
from api.core.db import execute, fetch, fetch_one, fetch_value
from api.core.errors import Conflict, Invalid, NotFound
from api.core.events import PersonLeft, PostEnded, emit
from api.core.languages import Language
from api.core.work import transaction
from api.identity.tables import Person
from api.sharing.leaving import Refused
from api.sharing.planned import due, planning, suggesting
from api.sharing.planned.schemas import Mode, MomentReason, PlanChange, PlannedView, PlanRequest, Timing
from api.sharing.posting import sending
from tests import make
from tests.guardrails.making import BANK
from tests.guardrails.scene import BLOCKED, HELD, OWN, RULES, SHOUTED, product_post
from tests.sharing.networked import FakeNetwork

pytestmark = pytest.mark.usefixtures("db", "network")

MONDAY = datetime(2026, 11, 23, 12, tzinfo=UTC)
TOMORROW = MONDAY + timedelta(days=1)


@pytest.fixture
async def who(db: None) -> Person:
    return await make.person()


@pytest.fixture
async def post(who: Person) -> Post:
    return await product_post()


@pytest.fixture(autouse=True)
def _monday() -> Any:
    with clock.set_to(MONDAY):
        yield


async def planned(who: Person, post: Post, text: str = OWN, **more: Any) -> PlannedView:
    asked = {"network": Network.BLUESKY, "mode": Mode.POST_FOR_ME, "timing": Timing.CHOSEN, "at": TOMORROW, **more}
    outcome = await planning.plan(who.id, PlanRequest(post_id=post.id, language=Language.EN, text=text, **asked))
    assert outcome.planned is not None
    return outcome.planned


async def post_without_rules() -> Post:
    """A post at a bank whose policy has no rules yet."""
    await make.policy(facts=BANK)
    return await product_post()


async def when_due(plan: PlannedView) -> None:
    with clock.set_to(plan.at + timedelta(seconds=1)):
        await due.leave(plan.id)


async def after(plan: PlannedView) -> tuple[str, str]:
    row = await fetch_one("SELECT state, reason FROM planned_share WHERE id = $1", plan.id)
    assert row is not None
    return row["state"], row["reason"]


async def messages(who: Person) -> list[tuple[str, str]]:
    rows = await fetch("SELECT kind, path FROM notification WHERE person = $1", who.id)
    return [(row["kind"], row["path"]) for row in rows]


async def test_a_planned_share_goes_out_at_its_time(who: Person, post: Post, network: FakeNetwork) -> None:
    plan = await planned(who, post)
    with clock.set_to(plan.at - timedelta(minutes=1)):
        await due.find_due()
        await due.leave(plan.id)
    assert await fetch_value("SELECT count(*) FROM share") == 0
    await when_due(plan)
    share = await fetch_one("SELECT id, text, state FROM share")
    assert share is not None
    with clock.set_to(plan.at + timedelta(minutes=1)):
        await sending.send(share["id"])
    [sent] = network.posts.values()
    assert sent.text.startswith(OWN)
    assert await fetch_value("SELECT state FROM share") == "proven"
    assert await after(plan) == ("done", "")
    assert await messages(who) == [("share_posted", "/me/shares")]


async def test_a_due_share_is_found_once_and_leaves_once(who: Person, post: Post) -> None:
    plan = await planned(who, post)
    with clock.set_to(plan.at + timedelta(seconds=1)):
        for _ in range(2):
            await due.find_due()
        assert await fetch_value("SELECT count(*) FROM job WHERE name = 'sharing.leave'") == 1
        for _ in range(2):
            await due.leave(plan.id)
    assert await fetch_value("SELECT count(*) FROM share") == 1


async def test_a_reminder_leads_to_the_persons_own_words(who: Person, post: Post) -> None:
    plan = await planned(who, post, network=Network.LINKEDIN, mode=Mode.REMIND_ME)
    await when_due(plan)
    assert await after(plan) == ("done", "")
    assert await messages(who) == [("share_reminder", f"/posts/{post.id}?network=linkedin&planned={plan.id}")]
    assert (await planning.view(plan.id, who.id)).text == OWN
    assert await fetch_value("SELECT count(*) FROM share") == 0


@pytest.mark.parametrize("mode", list(Mode))
async def test_a_text_that_new_rules_block_does_not_go_out(who: Person, mode: Mode) -> None:
    post = await post_without_rules()
    plan = await planned(who, post, BLOCKED, mode=mode)
    await make.policy(*RULES, version=2)
    await when_due(plan)
    assert await after(plan) == ("failed", "blocked")
    [(kind, path)] = await messages(who)
    assert (kind, path.endswith(f"planned={plan.id}")) == ("share_stopped", True)
    assert await fetch_value("SELECT count(*) FROM share") == 0


async def test_a_text_that_new_rules_hold_goes_to_a_moderator(who: Person) -> None:
    plan = await planned(who, await post_without_rules(), HELD)
    await make.policy(*RULES, version=2)
    await when_due(plan)
    assert await after(plan) == ("failed", "held")
    assert await fetch_value("SELECT count(*) FROM review") == 1
    assert ("share_stopped", "/me/reviews") in await messages(who)


async def test_a_text_that_is_held_at_once_is_not_planned(who: Person, post: Post) -> None:
    asked = PlanRequest(
        post_id=post.id,
        network=Network.BLUESKY,
        language=Language.EN,
        text=HELD,
        mode=Mode.POST_FOR_ME,
        timing=Timing.CHOSEN,
        at=TOMORROW,
    )
    outcome = await planning.plan(who.id, asked)
    assert (outcome.planned, outcome.review is not None) == (None, True)
    assert await fetch_value("SELECT count(*) FROM planned_share") == 0


@pytest.mark.parametrize(
    ("text", "code"), [(BLOCKED, "share-blocked"), (SHOUTED, "acknowledgement-missing")], ids=["block", "tick"]
)
async def test_a_plan_is_judged_as_a_share_is(who: Person, post: Post, text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        await planned(who, post, text)
    assert refused.value.code == code


@pytest.mark.parametrize(("recalled", "ended"), [(True, ("cancelled", "recalled")), (False, ("expired", "post_ended"))])
async def test_what_waits_ends_with_its_post(who: Person, post: Post, recalled: bool, ended: tuple[str, str]) -> None:
    plan = await planned(who, post)
    async with transaction():
        await emit(PostEnded(post_id=post.id, recalled=recalled))
    assert await after(plan) == ended
    await when_due(plan)
    assert await fetch_value("SELECT count(*) FROM share") == 0


async def test_who_left_shares_nothing_any_more(who: Person, post: Post) -> None:
    plan = await planned(who, post)
    await execute("UPDATE person SET active = false WHERE id = $1", who.id)
    await when_due(plan)
    assert await after(plan) == ("cancelled", "left")


async def test_leaving_cancels_what_waits(who: Person, post: Post) -> None:
    plan = await planned(who, post)
    async with transaction():
        await emit(PersonLeft(person_id=who.id))
    assert await after(plan) == ("cancelled", "left")


async def test_a_cancelled_plan_stays_home(who: Person, post: Post) -> None:
    plan = await planned(who, post)
    await planning.cancel(plan.id, who.id)
    await when_due(plan)
    assert await after(plan) == ("cancelled", "by_person")
    with pytest.raises(Conflict, match="plan-over"):
        await planning.cancel(plan.id, who.id)


async def test_a_plan_can_be_moved_and_reworded(who: Person, post: Post) -> None:
    plan = await planned(who, post)
    later = TOMORROW + timedelta(days=1)
    change = PlanChange(text=f"{OWN} Really.", mode=Mode.REMIND_ME, timing=Timing.CHOSEN, at=later)
    changed = (await planning.change(plan.id, who.id, change)).planned
    assert changed is not None
    assert (changed.id, changed.at, changed.mode, changed.text) == (plan.id, later, Mode.REMIND_ME, f"{OWN} Really.")
    await when_due(plan)
    assert await after(plan) == ("waiting", "")


async def test_nobody_sees_or_moves_another_persons_plan(who: Person, post: Post) -> None:
    plan, other = await planned(who, post), await make.person()
    with pytest.raises(NotFound):
        await planning.view(plan.id, other.id)
    with pytest.raises(NotFound):
        await planning.cancel(plan.id, other.id)
    assert await planning.mine(other.id) == []


@pytest.mark.parametrize(
    ("at", "code"),
    [
        (None, "plan-moment-needed"),
        (MONDAY - timedelta(seconds=1), "plan-in-the-past"),
        (MONDAY + timedelta(days=90), "plan-after-end"),
    ],
    ids=["none", "past", "after the end"],
)
async def test_a_moment_must_lie_before_the_posts_end(who: Person, post: Post, at: datetime | None, code: str) -> None:
    with pytest.raises(Invalid, match=code):
        await planned(who, post, at=at)


async def test_only_a_connected_account_posts(who: Person, post: Post, network: FakeNetwork) -> None:
    network.open = False
    with pytest.raises(Conflict, match="plan-without-account"):
        await planned(who, post)


async def test_an_account_that_went_meanwhile_is_told(who: Person, post: Post, network: FakeNetwork) -> None:
    plan = await planned(who, post)
    network.open = False
    await when_due(plan)
    assert await after(plan) == ("failed", "account_missing")
    assert [kind for kind, _ in await messages(who)] == ["share_stopped"]


async def test_plans_are_spread_over_days(who: Person, post: Post) -> None:
    days = {
        (await planned(who, post, network=network, mode=Mode.REMIND_ME, timing=Timing.SPREAD, at=None)).at.date()
        for network in (Network.LINKEDIN, Network.X, Network.BLUESKY)
    }
    assert len(days) == 3


async def test_own_clicks_say_when_a_network_is_awake(who: Person, post: Post) -> None:
    link = await make.link(who, post, "linkedin")
    saturday = datetime(2026, 11, 21, 10, 15, tzinfo=UTC)  # Dublin keeps UTC in winter
    for minute in range(30):
        await make.click(link, at=saturday + timedelta(minutes=minute))
    found = await suggesting.suggest(who.id, post.id, Network.LINKEDIN)
    [awake] = [one for one in found.moments if one.timing is Timing.AWAKE]
    assert (awake.why, awake.at) == (MomentReason.OWN_CLICKS, datetime(2026, 11, 28, 10, tzinfo=UTC))


async def test_what_waits_comes_first_in_the_list(who: Person, post: Post) -> None:
    over, later, sooner = [await planned(who, post, at=TOMORROW + timedelta(hours=hours)) for hours in (0, 5, 4)]
    await planning.cancel(over.id, who.id)
    assert [one.id for one in await planning.mine(who.id)] == [sooner.id, later.id, over.id]


async def test_the_routes_plan_show_and_cancel(who: Person, post: Post, client_for: Any) -> None:
    me = await client_for(who)
    asked = {
        "post_id": str(post.id),
        "network": "bluesky",
        "language": "en",
        "text": OWN,
        "mode": "remind_me",
        "timing": "awake",
    }
    made = await me.post("/api/planned-shares", json=asked)
    assert made.status_code == 201, made.text
    [shown] = (await me.get("/api/planned-shares")).json()
    assert shown == made.json()["planned"]
    moments = (await me.get(f"/api/planned-shares/moments?post_id={post.id}&network=bluesky")).json()
    assert (moments["account"], len(moments["moments"])) == ("@somebody@network.test", 2)
    gone = await me.delete(f"/api/planned-shares/{UUID(shown['id'])}")
    assert gone.status_code == 204
    assert (await me.get(f"/api/planned-shares/{shown['id']}")).json()["state"] == "cancelled"
