"""The draft of the next version."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from api.content.schemas import AudienceRule, Clause
from api.core import clock
from api.core.db import execute, fetch_value
from api.core.errors import Conflict, Invalid, NotFound
from api.core.languages import Language
from api.guardrails.engine.facts import RuleSpec
from api.guardrails.engine.levels import Level
from api.guardrails.policy import draft_rules, drafts, starter, versions
from api.guardrails.policy.draft_schemas import RuleInput
from api.guardrails.policy.rule_rows import day_of
from api.identity.schemas import Role
from tests import make
from tests.guardrails.making import BANK
from tests.guardrails.policy.desk import IN_ALL, added, begun, changed, own_rule, rule, written

pytestmark = pytest.mark.usefixtures("db")


async def test_a_draft_begins_as_a_copy_of_the_version_in_force() -> None:
    draft = await begun()
    assert [one.code for one in draft.rules] == [one.code for one in starter.STARTER_RULES]
    assert [(one.language, one.body, one.changes) for one in draft.texts] == [
        (language, starter.text(language), "") for language in Language
    ]
    assert (draft.based_on, draft.edition, draft.new, draft.missing) == (1, 1, [], [])


async def test_a_draft_is_not_in_force() -> None:
    await added(await begun(), own_rule(), (await make.person("compliance")).id)
    assert (await versions.in_force()).rules == starter.STARTER_RULES


async def test_there_is_one_draft_at_most() -> None:
    await versions.ensure_starter(BANK)
    outcomes = await asyncio.gather(*(drafts.begin(Language.EN) for _ in range(4)), return_exceptions=True)
    assert sum(isinstance(one, Conflict) for one in outcomes) == 3
    assert await fetch_value("SELECT count(*) FROM policy WHERE published_at IS NULL") == 1


async def test_a_rule_that_is_over_is_not_copied() -> None:
    await versions.ensure_starter(BANK)
    await execute("UPDATE rule SET sunset_on = $1 WHERE code = 'shouting'", clock.now() - timedelta(days=1))
    assert "shouting" not in [one.code for one in (await drafts.begin(Language.EN)).rules]


async def test_a_discarded_draft_leaves_nothing() -> None:
    draft = await begun()
    await drafts.discard(draft.edition)
    with pytest.raises(NotFound, match="draft-missing"):
        await drafts.view(Language.EN)
    assert await fetch_value("SELECT count(*) FROM rule") == len(starter.STARTER_RULES)


async def test_a_change_upon_an_old_edition_is_refused() -> None:
    draft = await begun()
    officer = await make.person("compliance")
    await added(draft, rule("shouting"), officer.id)
    for late in (
        added(draft, rule("shouting"), officer.id),
        written(draft, Language.EN, "Nothing"),
        drafts.discard(draft.edition),
        draft_rules.remove("iban", draft.edition, Language.EN),
    ):
        with pytest.raises(Conflict, match="draft-changed"):
            await late


async def test_without_a_draft_there_is_nothing_to_change() -> None:
    await versions.ensure_starter(BANK)
    with pytest.raises(NotFound, match="draft-missing"):
        await drafts.discard(1)


async def test_a_rule_keeps_what_was_written() -> None:
    draft, officer = await begun(), await make.person("compliance")
    audience = AudienceRule(anyone_in=[Clause(roles=[Role.INFLUENCER])])
    wanted = own_rule(
        languages=[Language.DE],
        networks=["linkedin"],
        categories=["product"],
        audience=audience,
        observe=True,
        owner=officer.id,
        sunset_on=(clock.now() + timedelta(days=90)).date(),
    )
    kept = (await added(draft, wanted, officer.id)).rules[-1]
    assert kept.owner is not None
    assert (kept.code, kept.owner.id) == ("custom_1", officer.id)
    same = ("kind", "level", "paragraph", "languages", "networks", "categories", "audience", "pattern", "words")
    assert [getattr(kept, name) for name in (*same, "observe", "sunset_on")] == [
        getattr(wanted, name) for name in (*same, "observe", "sunset_on")
    ]


async def test_whoever_adds_a_rule_answers_for_it() -> None:
    officer = await make.person("compliance")
    kept = (await added(await begun(), own_rule(), officer.id)).rules[-1]
    assert kept.owner is not None
    assert kept.owner.id == officer.id


async def test_codes_tell_rules_of_one_kind_apart_and_are_not_used_again() -> None:
    draft, officer = await begun(), await make.person("compliance")
    draft = await added(draft, own_rule(), officer.id)
    draft = await added(draft, own_rule("another"), officer.id)
    draft = await added(draft, rule("shouting"), officer.id)
    assert draft.new == ["custom_1", "custom_2", "shouting_2"]
    draft = await draft_rules.remove("shouting_2", draft.edition, Language.EN)
    assert draft.new == ["custom_1", "custom_2"]


async def test_a_changed_rule_keeps_its_place_and_its_code() -> None:
    draft = await begun()
    places = [one.code for one in draft.rules]
    draft = await changed(draft, "competitor", rule("competitor", Level.NUDGE, "8"))
    assert [one.code for one in draft.rules] == places
    assert next(one.level for one in draft.rules if one.code == "competitor") is Level.NUDGE


async def test_another_kind_is_another_rule() -> None:
    with pytest.raises(Invalid, match="rule-kind-stays"):
        await changed(await begun(), "competitor", rule("shouting"))


@pytest.mark.parametrize("verb", ["change", "remove"])
async def test_a_rule_that_the_draft_has_not_is_missing(verb: str) -> None:
    draft = await begun()
    with pytest.raises(NotFound, match="rule-missing"):
        if verb == "change":
            await changed(draft, "custom_9", own_rule())
        else:
            await draft_rules.remove("custom_9", draft.edition, Language.EN)


async def test_another_last_day_is_another_reminder() -> None:
    draft, officer = await begun(), await make.person("compliance")
    day = (clock.now() + timedelta(days=10)).date()
    draft = await added(draft, own_rule(sunset_on=day), officer.id)
    await execute("UPDATE rule SET reminded_at = now() WHERE code = 'custom_1'")
    draft = await changed(draft, "custom_1", own_rule("other", sunset_on=day))
    assert await fetch_value("SELECT reminded_at FROM rule WHERE code = 'custom_1'") is not None
    await changed(draft, "custom_1", own_rule(sunset_on=day + timedelta(days=90)))
    assert await fetch_value("SELECT reminded_at FROM rule WHERE code = 'custom_1'") is None


@pytest.mark.parametrize(
    ("wanted", "field"),
    [
        (rule("nonsense"), "rule.kind"),
        (rule(level=Level.PASS), "rule.level"),
        (rule(level=Level.DISCLOSE), "rule.level"),
        (rule(pattern="never"), "rule.pattern"),
        (rule(words=IN_ALL), "rule.words"),
        (own_rule("(never"), "rule.pattern"),
        (own_rule("(a)\\1"), "rule.pattern"),
        (own_rule("a*"), "rule.pattern"),
        (rule(owner=UUID(int=7)), "rule.owner"),
    ],
    ids=["kind", "pass", "disclose", "pattern", "words", "unreadable", "backreference", "everywhere", "owner"],
)
async def test_a_rule_that_makes_no_sense_names_its_field(wanted: RuleInput, field: str) -> None:
    draft, officer = await begun(), await make.person("compliance")
    with pytest.raises(Invalid) as refused:
        await added(draft, wanted, officer.id)
    assert refused.value.field == field


async def test_a_rule_does_not_end_before_it_begins() -> None:
    today = day_of(clock.now())
    with pytest.raises(Invalid, match="rule-sunset-past"):
        await added(await begun(), rule(sunset_on=today), (await make.person("compliance")).id)


@pytest.mark.parametrize(
    ("wanted", "lacking"),
    [
        ({"pattern": ""}, ["pattern"]),
        ({"words": {}}, [f"words.{language}" for language in Language]),
        ({"paragraph": "77"}, ["paragraph"] * len(Language)),
    ],
    ids=["pattern", "words", "paragraph"],
)
async def test_a_draft_says_what_its_rules_lack(wanted: dict[str, Any], lacking: list[str]) -> None:
    officer = await make.person("compliance")
    fields = {"kind": "custom", "level": Level.HOLD, "paragraph": "5", "pattern": "never", "words": IN_ALL, **wanted}
    whole = RuleInput(**fields, sunset_on=(clock.now() + timedelta(days=90)).date())
    draft = await added(await begun(), whole, officer.id)
    assert [one.field for one in draft.missing] == [f"rules.custom_1.{name}" for name in lacking]


async def test_a_new_rule_of_the_companys_own_ends_some_day() -> None:
    draft = await added(await begun(), own_rule(), (await make.person("compliance")).id)
    assert [one.code for one in draft.missing] == ["rule-sunset-needed"]


async def test_a_paragraph_that_a_rule_needs_is_missed_in_the_readers_words() -> None:
    await versions.ensure_starter(BANK)
    draft = await drafts.begin(Language.NL)
    body = starter.text(Language.FR).replace('<a id="p8"></a>', "")
    await written(draft, Language.FR, body)
    missing = (await drafts.view(Language.NL)).missing
    assert {one.field for one in missing} >= {"rules.competitor.paragraph", "rules.link_foreign.paragraph"}
    assert "§ 8, die de tekst in het Frans niet heeft" in missing[0].message


async def test_a_language_without_words_is_missed() -> None:
    draft = await begun()
    await execute(
        "DELETE FROM policy_text WHERE language = 'de' AND policy = (SELECT id FROM policy WHERE version = 2)"
    )
    assert [one.field for one in (await drafts.view(Language.EN)).missing] == ["texts.de.body"]
    assert draft.missing == []


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('<a id="p1"></a>\nOne\n<a id="p1"></a>\nTwo', "policy-anchor-twice"),
        ('<a id="p1"></a>\n<script>alert(1)</script>', "policy-markup"),
        ('<a id="p1"></a>\n<a href="https://x.example">x</a>', "policy-markup"),
    ],
    ids=["twice", "script", "link"],
)
async def test_words_are_markdown_with_paragraphs_apart(body: str, code: str) -> None:
    with pytest.raises(Invalid, match=code) as refused:
        await written(await begun(), Language.EN, body)
    assert refused.value.field == "body"


async def test_a_rule_for_some_people_is_for_them_alone() -> None:
    from api.content.audiences import audience_for
    from tests.guardrails.scene import OWN, judged, product_post

    loud = await audience_for(AudienceRule(anyone_in=[Clause(roles=[Role.INFLUENCER])]))
    spec = RuleSpec(kind="unapproved_rate", level=Level.HOLD, paragraph="6", audience=str(loud))
    await make.policy(spec, facts=BANK)
    someone, influencer = await make.person(), await make.person("influencer")
    post = await product_post()
    text = OWN.replace("2.10%", "2.90%")
    assert (await judged(someone, post, text)).level is Level.PASS
    assert (await judged(influencer, post, text)).level is Level.HOLD
