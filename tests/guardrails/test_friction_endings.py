"""How writing ended: counted, once, and with nobody's name."""

import asyncio

import pytest

from api.core.db import execute, fetch, fetch_value
from api.core.ids import new_id
from api.guardrails.engine.facts import RuleSpec
from api.guardrails.engine.levels import Level
from api.guardrails.friction import endings
from api.guardrails.friction.schemas import EndingKind
from tests import make
from tests.clients import ClientFor
from tests.guardrails.attempts import ending, policy_and_post

pytestmark = pytest.mark.usefixtures("db")


async def tallies() -> dict[tuple[str, str, str, str], int]:
    rows = await fetch("SELECT figure, rule, network, language, number FROM friction_day")
    return {(row["figure"], row["rule"], row["network"], row["language"]): row["number"] for row in rows}


async def test_an_ending_counts_by_rule_by_network_by_language_and_for_all() -> None:
    await policy_and_post()
    await endings.count(ending(EndingKind.LEFT, ["unapproved_rate", "identical_caption"], ["identical_caption"]))
    found = await tallies()
    assert {key: number for key, number in found.items() if key[0] == "left_after"} == {
        ("left_after", "", "", ""): 1,
        ("left_after", "unapproved_rate", "", ""): 1,
        ("left_after", "identical_caption", "", ""): 1,
        ("left_after", "", "linkedin", ""): 1,
        ("left_after", "", "", "en"): 1,
    }
    assert (found["shown", "", "", ""], found["taken", "", "", ""]) == (1, 1)


async def test_an_ending_without_a_finding_leaves_nothing() -> None:
    await policy_and_post()
    await endings.count(ending(EndingKind.SHARED))
    assert await tallies() == {}


async def test_rules_that_are_not_in_force_or_only_watch_are_left_out() -> None:
    await make.policy(RuleSpec(kind="shouting", level=Level.NUDGE, observe=True))
    await endings.count(ending(EndingKind.LEFT, ["shouting", "made_up"], ["made_up"]))
    assert await tallies() == {}


async def test_telling_an_ending_twice_counts_once() -> None:
    await policy_and_post()
    told = ending(EndingKind.LEFT, ["unapproved_rate"])
    await asyncio.gather(endings.count(told), endings.count(told))
    await endings.count(told)
    assert set((await tallies()).values()) == {1}


async def test_many_endings_at_once_are_all_counted() -> None:
    await policy_and_post()
    seen = ["unapproved_rate", "identical_caption", "guaranteed_return"]
    told = [ending(EndingKind.LEFT, seen[number % 3 :] + seen[: number % 3]) for number in range(12)]
    await asyncio.gather(*(endings.count(one) for one in told))
    assert (await tallies())["met", "", "", ""] == 12


async def test_ids_of_endings_are_forgotten_after_a_week() -> None:
    await policy_and_post()
    await endings.count(ending())
    await endings.count(ending())
    await execute("UPDATE ending SET at = at - interval '8 days' WHERE id = (SELECT id FROM ending LIMIT 1)")
    await endings.forget_ids()
    assert await fetch_value("SELECT count(*) FROM ending") == 1


async def test_whoever_is_signed_in_tells_an_ending_and_nothing_of_them_stays(client_for: ClientFor) -> None:
    await policy_and_post()
    who = await make.person()
    told = {"id": str(new_id()), "network": "x", "language": "de", "ending": "left", "findings": ["unapproved_rate"]}
    assert (await (await client_for()).post("/api/advice/endings", json=told)).status_code == 401
    answer = await (await client_for(who)).post("/api/advice/endings", json=told)
    assert (answer.status_code, answer.content) == (204, b"")
    kept = [str(dict(row)) for table in ("ending", "friction_day") for row in await fetch(f"SELECT * FROM {table}")]
    assert kept
    assert str(who.id) not in "".join(kept)


@pytest.mark.parametrize(
    "wrong",
    [{"network": "myspace"}, {"ending": "sighed"}, {"findings": ["x"] * 41}, {"text": "What I wrote."}],
    ids=["network", "ending", "too many", "words"],
)
async def test_an_ending_holds_nothing_but_what_is_counted(client_for: ClientFor, wrong: dict[str, object]) -> None:
    told = {"id": str(new_id()), "network": "x", "language": "de", "ending": "left", "findings": [], **wrong}
    answer = await (await client_for(await make.person())).post("/api/advice/endings", json=told)
    assert answer.status_code == 400
