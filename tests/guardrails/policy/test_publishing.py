"""How a draft becomes the policy in force, and what stays of those before."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from api.compliance import publication, replays, running
from api.compliance.schemas import ReplayRequest
from api.core import clock
from api.core.actor import Actor
from api.core.errors import Conflict, NotFound
from api.core.languages import Language
from api.guardrails.engine.levels import Level
from api.guardrails.policy import draft_rules, drafts, history, publishing, starter, versions
from api.guardrails.policy.draft_schemas import (
    ChangeKind,
    DraftView,
    Publication,
    PublicationInput,
    RuleInput,
)
from api.guardrails.policy.publishing import Incomplete
from tests import make
from tests.guardrails.policy.desk import added, begun, changed, own_rule, rule, with_news, written

pytestmark = pytest.mark.usefixtures("db")


@pytest.fixture
async def officer(db: None) -> Actor:
    return make.actor(await make.person("compliance", name="Ines Ferro"), "compliance")


async def published(
    draft: DraftView, officer: Actor, *, to_acknowledge: bool = False, waived: bool = False
) -> Publication:
    wanted = PublicationInput(edition=draft.edition, to_acknowledge=to_acknowledge, without_observing=waived)
    return await publication.publish(wanted, officer)


def lasting(**fields: Any) -> RuleInput:
    """A rule of the company's own with all that one needs."""
    return own_rule(sunset_on=(clock.now() + timedelta(days=90)).date(), **fields)


async def replayed(wanted: RuleInput, officer_id: UUID) -> None:
    asked = await replays.ask(ReplayRequest(rule=wanted, days=30), officer_id)
    await running.replay(asked.id)


async def test_a_published_draft_is_in_force_at_once(officer: Actor) -> None:
    draft = await draft_rules.remove("shouting", (await begun()).edition, Language.EN)
    done = await published(draft, officer)
    now = await versions.in_force()
    assert (done.version, now.version, now.published_at) == (2, 2, done.published_at)
    assert "shouting" not in {one.code for one in now.rules}
    with pytest.raises(NotFound):
        await drafts.view(Language.EN)


async def test_versions_count_up_whatever_was_discarded(officer: Actor) -> None:
    await drafts.discard((await begun()).edition)
    first = await published(await drafts.begin(Language.EN), officer)
    draft = await drafts.begin(Language.EN)
    await make.policy(version=4)
    second = await published(draft, officer)
    assert (first.version, second.version) == (2, 5)


async def test_a_new_rule_that_nobody_tried_starts_in_observe_mode(officer: Actor) -> None:
    done = await published(await added(await begun(), lasting(), officer.id), officer)
    assert done.observed == ["custom_1"]
    assert [one.observe for one in (await versions.in_force()).rules if one.code == "custom_1"] == [True]


async def test_a_rule_that_was_replayed_starts_live(officer: Actor) -> None:
    await versions.ensure_starter()
    wanted = lasting()
    await replayed(wanted, officer.id)
    assert (await published(await added(await drafts.begin(Language.EN), wanted, officer.id), officer)).observed == []
    assert [one.observe for one in (await versions.in_force()).rules if one.code == "custom_1"] == [False]


async def test_a_rule_that_changed_since_its_replay_was_not_replayed(officer: Actor) -> None:
    draft = await added(await begun(), lasting(), officer.id)
    await replayed(lasting(), officer.id)
    draft = await changed(draft, "custom_1", lasting(level=Level.BLOCK, owner=officer.id))
    assert (await published(draft, officer)).observed == ["custom_1"]


async def test_other_words_and_another_owner_need_no_new_replay(officer: Actor) -> None:
    await versions.ensure_starter()
    await replayed(lasting(), officer.id)
    draft = await added(await drafts.begin(Language.EN), lasting(words={}), officer.id)
    draft = await changed(draft, "custom_1", lasting(owner=(await make.person("communicator")).id))
    assert (await published(draft, officer)).observed == []


async def test_an_officer_can_take_the_responsibility(officer: Actor) -> None:
    draft = await added(await begun(), lasting(), officer.id)
    assert (await published(draft, officer, waived=True)).observed == []


async def test_a_rule_that_was_there_changes_without_being_observed_again(officer: Actor) -> None:
    draft = await changed(await begun(), "competitor", rule("competitor", Level.BLOCK, "8"))
    assert (await published(draft, officer)).observed == []
    levels = {one.code: one.level for one in (await versions.in_force()).rules}
    assert levels["competitor"] is Level.BLOCK


async def test_an_incomplete_draft_says_all_it_lacks(officer: Actor) -> None:
    draft = await added(await begun(), own_rule(words={}), officer.id)
    with pytest.raises(Incomplete) as refused:
        await published(draft, officer)
    assert refused.value.field == "rules.custom_1.words.en"
    assert len(refused.value.extra["missing"]) == len(Language) + 1
    assert (await versions.in_force()).version == 1
    assert (await drafts.view(Language.EN)).edition == draft.edition


async def test_who_is_asked_to_say_yes_is_told_what_changed(officer: Actor) -> None:
    draft = await begun()
    with pytest.raises(Incomplete, match="policy-changes-missing"):
        await published(draft, officer, to_acknowledge=True)
    assert (await published(await with_news(draft), officer, to_acknowledge=True)).version == 2


async def test_a_draft_that_changed_meanwhile_is_not_published(officer: Actor) -> None:
    draft = await begun()
    await added(draft, rule("shouting"), officer.id)
    with pytest.raises(Conflict, match="draft-changed"):
        await publishing.publish(PublicationInput(edition=draft.edition, to_acknowledge=False), officer.id, Language.EN)


async def test_published_versions_stay_readable(officer: Actor) -> None:
    draft = await written(await begun(), Language.EN, '<a id="p1"></a>\nShort.')
    for code in [one.code for one in draft.rules]:
        draft = await draft_rules.remove(code, draft.edition, Language.EN)
    await published(draft, officer)
    summaries = await history.versions_for(officer)
    assert [(one.version, one.in_force, one.rules) for one in summaries] == [
        (2, True, 0),
        (1, False, len(starter.STARTER_RULES)),
    ]
    first = await history.version_for(1, officer)
    assert first.texts[0].body == starter.text(Language.EN)
    second = await history.version_for(2, officer)
    assert second.published_by is not None
    assert second.published_by.name == "Ines Ferro"


async def test_a_draft_is_no_version_yet(officer: Actor) -> None:
    await begun()
    assert [one.version for one in await history.versions_for(officer)] == [1]
    with pytest.raises(NotFound, match="policy-version-missing"):
        await history.version_for(2, officer)


async def test_two_versions_differ_by_rules_and_paragraphs(officer: Actor) -> None:
    draft = await changed(await begun(), "competitor", rule("competitor", Level.NUDGE, "8"))
    draft = await draft_rules.remove("shouting", draft.edition, Language.EN)
    draft = await added(draft, lasting(), officer.id)
    body = starter.text(Language.EN).replace("Nobody has to.", "Nobody must.")
    draft = await written(draft, Language.EN, body)
    expected = {
        "competitor": (ChangeKind.CHANGED, ["level"]),
        "custom_1": (ChangeKind.ADDED, []),
        "shouting": (ChangeKind.REMOVED, []),
    }
    found = await history.difference_of_draft(officer)
    assert {one.code: (one.change, one.fields) for one in found.rules} == expected
    assert [one.anchor for one in found.paragraphs] == ["1"]
    await published(draft, officer, waived=True)
    later = await history.difference(2, 1, officer)
    assert {one.code: (one.change, one.fields) for one in later.rules} == expected
    assert (await history.difference(2, 2, officer)).rules == []


async def test_only_compliance_sees_what_is_confidential_in_rules(officer: Actor) -> None:
    draft = await added(await begun(), lasting(pattern="lighthouse"), officer.id)
    draft = await added(draft, lasting(pattern="tramontana", observe=True), officer.id)
    await published(draft, officer, waived=True)
    reader = make.actor(await make.person(), "ambassador")
    shown = {one.code: one for one in (await history.version_for(2, reader)).rules}
    assert "custom_2" not in shown
    assert (shown["custom_1"].pattern, shown["custom_1"].owner) == ("", None)
    difference = await history.difference(2, 1, reader)
    assert [(one.code, one.after.pattern) for one in difference.rules if one.after] == [("custom_1", "")]
    full = {one.code: one.pattern for one in (await history.version_for(2, officer)).rules}
    assert (full["custom_1"], full["custom_2"]) == ("lighthouse", "tramontana")


async def test_a_rule_whose_last_day_came_in_the_draft_must_go_first(officer: Actor) -> None:
    draft = await added(await begun(), lasting(), officer.id)
    with clock.set_to(clock.now() + timedelta(days=100)), pytest.raises(Incomplete, match="rule-sunset-past"):
        await published(draft, officer)


async def test_a_version_in_the_future_is_not_shown(officer: Actor) -> None:
    await versions.ensure_starter()
    await make.policy(version=2, published_at=clock.now() + timedelta(days=1))
    assert [one.version for one in await history.versions_for(officer)] == [1]
