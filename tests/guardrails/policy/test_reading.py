"""The policy as people read it, and their yes to it."""

from datetime import timedelta

import pytest

from api.core import clock
from api.core.db import execute, fetch_value
from api.core.errors import Conflict
from api.core.languages import Language
from api.guardrails.policy import acknowledgements, drafts, publishing, reading, starter, versions
from api.guardrails.policy.draft_schemas import PublicationInput
from tests import make
from tests.guardrails.policy.desk import with_news, written

pytestmark = pytest.mark.usefixtures("db")


async def next_version(old: str = "Nobody has to.", new: str = "Nobody must.", *, to_acknowledge: bool = True) -> None:
    """Publish a version whose first English paragraph is otherwise."""
    draft = await with_news(await drafts.begin(Language.EN))
    body = next(one.body for one in draft.texts if one.language is Language.EN)
    draft = await written(draft, Language.EN, body.replace(old, new), "News in en")
    officer = await make.person("compliance")
    wanted = PublicationInput(edition=draft.edition, to_acknowledge=to_acknowledge)
    await publishing.publish(wanted, officer.id, Language.EN)


async def test_a_newcomer_reads_the_whole_policy_and_is_asked_for_their_yes() -> None:
    await versions.ensure_starter()
    me = make.actor(await make.person())
    shown = await reading.view(me)
    assert (shown.must_acknowledge, shown.acknowledged_version, shown.acknowledged_at) == (True, None, None)
    assert (shown.news, shown.changed, shown.body) == ([], [], starter.text(Language.EN))


async def test_a_yes_is_dated_and_the_first_date_stays() -> None:
    await versions.ensure_starter()
    me, at = make.actor(await make.person()), clock.now() + timedelta(hours=1)
    with clock.set_to(at):
        await acknowledgements.agree(me.id, 1)
    await acknowledgements.agree(me.id, 1)
    shown = await reading.view(me)
    assert (shown.must_acknowledge, shown.acknowledged_version, shown.acknowledged_at) == (False, 1, at)
    assert await fetch_value("SELECT count(*) FROM acknowledgement") == 1


async def test_a_yes_is_for_the_version_in_force_alone() -> None:
    await versions.ensure_starter()
    me = await make.person()
    await next_version()
    with pytest.raises(Conflict, match="policy-changed"):
        await acknowledgements.agree(me.id, 1)


async def test_a_reader_sees_what_changed_since_their_last_yes() -> None:
    await versions.ensure_starter()
    me = make.actor(await make.person())
    await acknowledgements.agree(me.id, 1)
    await next_version()
    await next_version("Nobody must.", "Nobody ever must.")
    shown = await reading.view(me)
    assert (shown.must_acknowledge, shown.acknowledged_version, shown.acknowledged_at) == (True, 1, None)
    assert [(one.version, one.text) for one in shown.news] == [(2, "News in en"), (3, "News in en")]
    [change] = shown.changed
    assert change.anchor == "1"
    assert change.before is not None
    assert change.after is not None
    assert ("Nobody has to." in change.before, "Nobody ever must." in change.after) == (True, True)


async def test_a_version_that_only_became_milder_is_shown_without_asking() -> None:
    await versions.ensure_starter()
    me = make.actor(await make.person(language="de"))
    await acknowledgements.agree(me.id, 1)
    await next_version(to_acknowledge=False)
    shown = await reading.view(me)
    assert (shown.version, shown.must_acknowledge) == (2, False)
    assert [one.text for one in shown.news] == ["News in de"]


async def test_a_version_that_was_missed_still_asks_under_a_milder_one() -> None:
    await versions.ensure_starter()
    me = make.actor(await make.person())
    await next_version(to_acknowledge=False)
    assert (await reading.view(me)).must_acknowledge


async def test_a_tick_of_a_warning_is_no_yes_to_the_policy() -> None:
    await versions.ensure_starter()
    me = await make.person()
    await acknowledgements.acknowledge(me.id, ["shouting"])
    assert (await acknowledgements.standing(me.id)).must_read


async def test_a_persons_yes_goes_with_them() -> None:
    await versions.ensure_starter()
    me = await make.person()
    await acknowledgements.agree(me.id, 1)
    await execute("DELETE FROM person WHERE id = $1", me.id)
    assert await fetch_value("SELECT count(*) FROM acknowledgement") == 0
