"""What surrounds a text on its way out: how many today, when, where to, and who says the same."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import msgspec
import pytest

from api.content.networks import Network
from api.content.schemas import Category
from api.content.tables import Post
from api.core import clock
from api.core.db import fetch, fetch_one
from api.core.languages import Language
from api.core.words import say
from api.guardrails.engine.evaluate import evaluate
from api.guardrails.engine.facts import Circumstances, RuleSpec
from api.guardrails.engine.findings import Finding
from api.guardrails.engine.kinds import CIRCUMSTANCES, FINDERS
from api.guardrails.engine.levels import Level
from api.guardrails.engine.reading import Reading
from api.guardrails.friction import around
from api.guardrails.friction.marks import mark_of_words
from api.guardrails.policy import practice
from api.guardrails.policy.practice import Practice, WorkingTime
from api.guardrails.policy.starter import STARTER_RULES
from api.identity.tables import Person
from tests import make
from tests.guardrails.attempts import attempt
from tests.guardrails.cases import CASES
from tests.guardrails.making import BANK, context
from tests.guardrails.scene import CAPTION, OWN, RULES, judged, product_post

NINE_TO_FIVE = (time(9), time(17))
MONDAY = date(2026, 11, 23)
ALL = [RuleSpec(kind=kind, level=Level.NUDGE) for kind in sorted(CIRCUMSTANCES - {"speaks_as_employee"})]
THURSDAY_NOON = datetime(2026, 11, 26, 11, tzinfo=UTC)


def found(
    kind: str, text: str = OWN, category: Category = Category.PRODUCT, network: Network = Network.X, **known: Any
) -> list[dict[str, Any]]:
    """The arguments of each hit of the kind, in these circumstances."""
    place = msgspec.structs.replace(
        context(category=category, network=network), around=Circumstances(**known) if known else None
    )
    return [hit.args for hit in FINDERS[kind](Reading(text, CAPTION, place))]


@pytest.mark.parametrize(("today", "most", "number"), [(3, 3, 4), (5, 3, 6), (2, 3, None), (9, 0, None)])
def test_the_fourth_share_of_a_day_is_one_too_many(today: int, most: int, number: int | None) -> None:
    hits = found("over_sharing", shares_today=today, most_shares_a_day=most)
    assert [hit["number"] for hit in hits] == ([number] if number else [])


@pytest.mark.parametrize(("minutes", "hits"), [(None, 0), (0, 1), (59, 1)])
def test_another_post_on_the_network_within_the_hour_is_noticed(minutes: int | None, hits: int) -> None:
    assert len(found("same_network_soon", today=MONDAY, minutes_since_network=minutes)) == hits


@pytest.mark.parametrize(
    ("at", "working_day", "outside"),
    [(time(8, 59), True, True), (time(9), True, False), (time(17), True, True), (time(12), False, True)],
    ids=["before", "begins", "after", "Sunday"],
)
def test_only_a_company_that_names_its_hours_notes_the_others(at: time, working_day: bool, outside: bool) -> None:
    assert bool(found("working_time", at=at, working_day=working_day, working_time=NINE_TO_FIVE)) is outside
    assert not found("working_time", at=at, working_day=working_day)


@pytest.mark.parametrize(("colleagues", "hits"), [(4, 0), (5, 1), (20, 1)])
def test_many_colleagues_in_one_voice_are_noticed(colleagues: int, hits: int) -> None:
    assert len(found("same_as_colleagues", colleagues_alike=colleagues)) == hits


@pytest.mark.parametrize(("days", "hit"), [(-1, False), (0, True), (3, True), (4, False)])
def test_a_post_that_expires_within_three_days_says_when(days: int, hit: bool) -> None:
    hits = found("expires_soon", today=MONDAY, expires_on=MONDAY + timedelta(days=days))
    assert hits == ([{"days": days, "weekday": 1 + days}] if hit else [])


@pytest.mark.parametrize(
    ("text", "category", "hits"),
    [(OWN, Category.PRODUCT, 1), (CAPTION, Category.PRODUCT, 0), (OWN, Category.CHARITY, 0)],
    ids=["own words", "the caption", "free lane"],
)
def test_own_words_about_the_company_are_an_employees(text: str, category: Category, hits: int) -> None:
    assert len(found("speaks_as_employee", text, category, shares_today=0)) == hits


@pytest.mark.parametrize(("networks", "hits"), [((), 0), ((Network.X,), 0), ((Network.LINKEDIN,), 1)])
def test_only_a_company_that_names_networks_closes_the_others(networks: tuple[Network, ...], hits: int) -> None:
    assert len(found("network_unapproved", networks=frozenset(networks))) == hits


def test_an_unedited_caption_is_blocked_by_its_network_and_else_nudged_at_most() -> None:
    loud = Circumstances(shares_today=9, most_shares_a_day=3, colleagues_alike=9, networks=frozenset({Network.SMS}))
    place = msgspec.structs.replace(context(), around=loud)
    rules = [RuleSpec(kind=kind, level=Level.BLOCK) for kind in sorted(CIRCUMSTANCES)]
    blocked, *others = evaluate(CAPTION, CAPTION, place, rules).findings
    assert (blocked.kind, blocked.level) == ("network_unapproved", Level.BLOCK)
    assert {one.level for one in others} == {Level.NUDGE}


def test_where_nothing_is_known_nothing_is_found() -> None:
    rules = [RuleSpec(kind=kind, level=Level.NUDGE) for kind in sorted(CIRCUMSTANCES)]
    assert [case.id for case in CASES if evaluate(case.text, case.official, case.context, rules).findings] == []


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("days", range(4))
def test_a_day_is_named_in_every_language(language: Language, days: int) -> None:
    what = Finding("expires_soon", Level.INFORM, 0, 0).messages()[0]
    said = {say(language, what, days=days, weekday=weekday) for weekday in range(1, 8)}
    assert len(said) == (1 if days < 2 else 7)


def test_the_starter_policy_blocks_only_what_the_company_closed() -> None:
    levels = {rule.kind: rule.level for rule in STARTER_RULES if rule.kind in CIRCUMSTANCES}
    assert [kind for kind, level in levels.items() if level > Level.NUDGE] == ["network_unapproved"]


async def kinds_of(text: str, post: Post, who: Person, network: str = "linkedin") -> list[str]:
    return [one.kind for one in (await judged(who, post, text, network)).verdict.findings]


@pytest.fixture
async def post(db: None) -> Post:
    await make.policy(*ALL, facts=BANK)
    return await product_post()


@pytest.fixture
async def writer(db: None) -> Person:
    return await make.person("communicator", time_zone="Europe/Brussels")


async def test_a_quiet_day_finds_nothing(post: Post, writer: Person) -> None:
    assert await kinds_of(OWN, post, writer) == []


async def test_the_persons_own_day_counts_their_shares(post: Post, writer: Person) -> None:
    with clock.set_to(THURSDAY_NOON):
        others = [await make.post() for _ in range(3)]
        yesterday = THURSDAY_NOON - timedelta(hours=13)
        for other in others:
            await attempt(writer.id, other, at=yesterday)
            await attempt(writer.id, other, "held")
        assert await kinds_of(OWN, post, writer) == []
        for other in (*others, *others):
            await attempt(writer.id, other)
        assert await kinds_of(OWN, post, writer) == ["over_sharing"]


async def test_another_post_on_the_same_network_within_the_hour_is_noticed(post: Post, writer: Person) -> None:
    await attempt(writer.id, await make.post())
    [earlier] = await fetch("SELECT network FROM attempt")
    network = earlier["network"]
    assert await kinds_of(OWN, post, writer, network) == ["same_network_soon"]
    assert await kinds_of(OWN, post, writer, "x" if network != "x" else "bluesky") == []


async def test_colleagues_who_shared_the_same_words_are_counted_without_the_writer(post: Post, writer: Person) -> None:
    same = mark_of_words(OWN)
    for who in (*await make.crowd(4), writer.id, writer.id):
        await attempt(who, post, words=same)
    assert await kinds_of(OWN, post, writer) == []
    await attempt((await make.crowd(1))[0], post, words=same)
    assert await kinds_of(OWN.upper(), post, writer) == ["same_as_colleagues"]
    assert await kinds_of(CAPTION, post, writer) == []


async def test_the_companys_settings_switch_networks_and_hours_on(post: Post, writer: Person) -> None:
    wanted = Practice(networks=(Network.LINKEDIN,), working_time=WorkingTime(begins=time(13), ends=time(17)))
    await practice.change(wanted, writer.id)
    with clock.set_to(THURSDAY_NOON):
        assert await kinds_of(CAPTION, post, writer, "x") == ["network_unapproved", "working_time"]
    with clock.set_to(THURSDAY_NOON + timedelta(hours=2)):
        assert await kinds_of(OWN, post, writer) == []


async def test_a_post_that_ends_on_saturday_says_so_from_wednesday_on(post: Post, writer: Person) -> None:
    await Post.update({Post.expires_at: THURSDAY_NOON + timedelta(days=2)}).where(Post.id == post.id)
    with clock.set_to(THURSDAY_NOON):
        assert await kinds_of(OWN, post, writer) == ["expires_soon"]
    with clock.set_to(THURSDAY_NOON - timedelta(days=2)):
        assert await kinds_of(OWN, post, writer) == []


async def test_circumstances_cost_one_query_and_nothing_where_no_rule_asks(
    post: Post, writer: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    async def counted(sql: str, *values: Any) -> Any:
        asked.append(sql)
        return await fetch_one(sql, *values)

    monkeypatch.setattr(around, "fetch_one", counted)
    await kinds_of(OWN, post, writer)
    assert asked == [around.AROUND]
    await make.policy(*RULES, version=2, facts=BANK)
    await kinds_of(OWN, post, writer)
    assert asked == [around.AROUND]
