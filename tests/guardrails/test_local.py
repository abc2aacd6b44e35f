"""The rules that the app runs by itself: what they hold, what they never hold, and when they are sent again."""

from typing import Any

import pytest

from api.core import clock
from api.core.languages import Language
from api.guardrails import local
from api.guardrails.engine.facts import RuleSpec, RuleWords
from api.guardrails.engine.levels import Level
from api.guardrails.engine.phrases.plain import spelled_out
from api.guardrails.holding.tables import Trust
from api.guardrails.policy.starter import STARTER_RULES
from tests import make
from tests.clients import ClientFor
from tests.guardrails.making import BANK
from tests.guardrails.scene import BLOCK_PROMISES, HOLD_RATES, NUDGE_COPIES

ADDRESS = "/api/guardrails/local"
MOST_BYTES = 16_000
OWN = RuleWords(what="No slang.", why="It dates.", remedy="Say it plainly.", suggestion="very good")


@pytest.mark.parametrize(
    ("phrase", "spellings"),
    [
        ("guarantee*", ["guarantee*"]),
        ("return(s)?", ["return", "returns"]),
        ("(get|become) [very ]rich", ["get rich", "get very rich", "become rich", "become very rich"]),
        ("sûr", ["sur"]),
        ("return(?! of)", []),
        ("never ~ lose", []),
        ("de[rn]?x{2}", []),
        ("(a|b|c|d) (a|b|c|d)", []),
    ],
)
def test_a_phrase_is_spelled_out_where_plain_words_can_tell_it(phrase: str, spellings: list[str]) -> None:
    assert spelled_out([phrase]) == spellings


def test_broadly_a_phrase_loses_its_exceptions() -> None:
    assert spelled_out(["return(?! (of|to) (the )?key)"], broadly=True) == ["return"]


@pytest.mark.parametrize("language", list(Language))
def test_every_language_tells_a_promise_of_return(language: Language) -> None:
    words = local.promise_words(language)
    assert all((words.promises, words.things, words.claims, words.riskless, words.investing, words.quiet))


async def test_a_phone_gets_the_rules_it_can_run(client_for: ClientFor, db: None) -> None:
    await make.policy(BLOCK_PROMISES, HOLD_RATES, NUDGE_COPIES, facts=BANK)
    sent = await rules_of(client_for)
    assert {rule["kind"]: rule["level"] for rule in sent["rules"]} == {
        "guaranteed_return": "block",
        "identical_caption": "nudge",
    }
    assert sent["own_domains"] == list(BANK.allowed_domains)
    assert sent["competitors"] == list(BANK.competitors)


async def test_its_words_are_in_the_persons_language_with_room_for_what_was_found(
    client_for: ClientFor, db: None
) -> None:
    await make.policy(BLOCK_PROMISES, facts=BANK)
    rule = (await rules_of(client_for, language="nl"))["rules"][0]
    assert rule["what"] == "“{words}” leest als een belofte van rendement."
    assert rule["paragraph"] == "5"


async def test_nothing_confidential_lies_on_a_phone(client_for: ClientFor, db: None) -> None:
    await make.policy(*STARTER_RULES, facts=BANK)
    client = await client_for(await make.person())
    sent = (await client.get(ADDRESS)).text
    assert BANK.internal_projects
    for secret in (*BANK.internal_projects, BANK.customer_numbers, *BANK.own_phone_numbers):
        assert secret not in sent


async def test_a_rule_in_observe_mode_stays_on_the_server(client_for: ClientFor, db: None) -> None:
    await make.policy(RuleSpec(kind="iban", level=Level.BLOCK, observe=True), facts=BANK)
    assert (await rules_of(client_for))["rules"] == []


@pytest.mark.parametrize(
    ("pattern", "phrases"),
    [
        ("awesome sauce|mega", ["awesome sauce", "mega"]),
        (r"\b(?:awesome|mega)\b", ["awesome", "mega"]),
        ("(?i)mega", ["mega"]),
        ("awesome sauce\nmega", ["awesome sauce", "mega"]),
        ("awesome sauce\nC++", None),
        (r"mega\d+", None),
        ("meg[ao]", None),
    ],
)
async def test_a_rule_of_the_companys_own_runs_there_when_it_is_plain_phrases(
    client_for: ClientFor, db: None, pattern: str, phrases: list[str] | None
) -> None:
    rule = RuleSpec(kind="custom", code="slang", level=Level.NUDGE, pattern=pattern, words={"en": OWN})
    await make.policy(rule, facts=BANK)
    sent = [(one["code"], one["phrases"], one["what"]) for one in (await rules_of(client_for))["rules"]]
    assert sent == ([] if phrases is None else [("slang", phrases, "No slang.")])


async def test_who_earned_trust_ticks_on_the_phone_too(client_for: ClientFor, db: None) -> None:
    await make.policy(RuleSpec(kind="competitor", level=Level.HOLD, paragraph="8"), facts=BANK)
    person = await make.person()
    await Trust(person=person.id, kind="competitor", approved=5, earned_at=clock.now(), changed_at=clock.now()).save()
    sent = (await (await client_for(person)).get(ADDRESS)).json()
    assert [rule["level"] for rule in sent["rules"]] == ["acknowledge"]


async def test_rules_that_did_not_change_are_not_sent_again(client_for: ClientFor, db: None) -> None:
    await make.policy(BLOCK_PROMISES, facts=BANK)
    client = await client_for(await make.person())
    first = await client.get(ADDRESS)
    again = await client.get(ADDRESS, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    await make.policy(BLOCK_PROMISES, NUDGE_COPIES, version=2, facts=BANK)
    assert (await client.get(ADDRESS, headers={"If-None-Match": first.headers["etag"]})).status_code == 200


async def test_the_whole_starter_policy_is_small(client_for: ClientFor, db: None) -> None:
    await make.policy(*STARTER_RULES, facts=BANK)
    client = await client_for(await make.person())
    assert len((await client.get(ADDRESS)).content) < MOST_BYTES


async def rules_of(client_for: ClientFor, **columns: Any) -> Any:
    client = await client_for(await make.person(**columns))
    return (await client.get(ADDRESS)).json()
