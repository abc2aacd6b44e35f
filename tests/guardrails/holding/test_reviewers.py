"""Who sees which held text: moderators all of them, others only what they were called to."""

from datetime import timedelta

import pytest

from api.core import clock
from api.core.actor import Actor
from api.core.db import execute
from api.core.errors import Forbidden, NotFound
from api.core.languages import Language
from api.guardrails.holding import escalation, moderation, queue
from api.guardrails.holding.schemas import MyReview, ReviewState
from api.identity.tables import Person
from tests import make
from tests.clients import ClientFor
from tests.guardrails.holding.office import APPROVED, MONDAY_NINE, REJECTED, moderator, settle, waiting, work_with

pytestmark = pytest.mark.usefixtures("db")


async def rung_reached(rung: int, *deputies: Person, author: Person | None = None) -> MyReview:
    """A waiting text for which so many rungs were called."""
    await work_with(deputies=tuple(one.id for one in deputies))
    review = await waiting(author)
    await execute("UPDATE review SET escalation = $2 WHERE id = $1", review.id, rung)
    return review


async def seen_by(me: Actor) -> int:
    return len(await queue.waiting(me))


@pytest.mark.parametrize(("rung", "seen"), [(0, 0), (1, 1), (2, 1), (3, 1)])
async def test_a_deputy_without_a_role_sees_what_they_were_called_to(rung: int, seen: int) -> None:
    first, second = await make.person(), await make.person()
    await rung_reached(rung, first, second)
    assert await seen_by(make.actor(first)) == seen


@pytest.mark.parametrize(("rung", "seen"), [(0, 0), (2, 0), (3, 1)])
async def test_compliance_sees_a_text_when_every_deputy_was_called(rung: int, seen: int) -> None:
    await rung_reached(rung, await make.person(), await make.person())
    assert await seen_by(make.actor(await make.person("compliance"), "compliance")) == seen


async def test_a_deputy_acts_on_what_they_were_called_to_and_on_nothing_else() -> None:
    deputy = await make.person()
    me = make.actor(deputy)
    called_to, other = await rung_reached(1, deputy), await waiting()
    for verb in (moderation.claim(other.id, me), moderation.release(other.id, me), moderation.undo(other.id, me)):
        with pytest.raises(NotFound, match="review-missing"):
            await verb
    with pytest.raises(NotFound, match="review-missing"):
        await moderation.decide(other.id, me, APPROVED)
    await moderation.claim(called_to.id, me)
    await moderation.release(called_to.id, me)
    assert (await moderation.decide(called_to.id, me, REJECTED)).state is ReviewState.REJECTED
    await moderation.undo(called_to.id, me)
    assert (await moderation.decide(called_to.id, me, APPROVED)).state is ReviewState.APPROVED


async def test_a_deputy_decides_nothing_of_their_own() -> None:
    deputy = await make.person()
    review = await rung_reached(2, deputy, author=deputy)
    with pytest.raises(NotFound):
        await moderation.decide(review.id, make.actor(deputy), APPROVED)


async def test_whoever_is_no_deputy_any_more_sees_nothing() -> None:
    deputy = await make.person()
    await rung_reached(1, deputy)
    await work_with()
    with pytest.raises(Forbidden, match="role-missing"):
        await seen_by(make.actor(deputy))


@pytest.mark.parametrize("roles", [(), ("ambassador", "facilitator", "communicator", "influencer", "admin")])
async def test_nobody_else_looks_at_held_texts(roles: tuple[str, ...]) -> None:
    review = await rung_reached(9)
    me = make.actor(await make.person(), *roles)
    for verb in (queue.waiting(me), queue.canned_reasons(me, Language.EN), moderation.claim(review.id, me)):
        with pytest.raises(Forbidden, match="role-missing"):
            await verb


async def test_a_deputys_browser_opens_the_text_and_no_role_is_needed(client_for: ClientFor) -> None:
    deputy, author = await make.person(), await make.person()
    await work_with(deputies=(deputy.id,), hours_to_decide=1)
    with clock.set_to(MONDAY_NINE):
        review = await waiting(author)
    browser = await client_for(deputy)
    assert (await browser.get("/api/reviews")).json() == []
    assert (await browser.put(f"/api/reviews/{review.id}/claim")).status_code == 404
    with clock.set_to(MONDAY_NINE + timedelta(hours=1)):
        await escalation.watch()
    [shown] = (await browser.get("/api/reviews")).json()
    assert (shown["id"], shown["escalation"]) == (str(review.id), 1)
    answer = await browser.post(f"/api/reviews/{review.id}/decision", json={"outcome": "approved"})
    assert (answer.status_code, answer.json()["state"]) == (200, "approved")
    await settle(review.id)
    assert (await (await client_for(author)).get("/api/me/reviews")).json()[0]["state"] == "approved"


async def test_others_are_refused_at_the_door(client_for: ClientFor) -> None:
    review = await rung_reached(9)
    browser = await client_for(await make.person("facilitator", "communicator", "admin"))
    for method, path in (
        ("GET", ""),
        ("GET", "/reasons?language=en"),
        ("PUT", f"/{review.id}/claim"),
        ("DELETE", f"/{review.id}/claim"),
        ("DELETE", f"/{review.id}/decision"),
    ):
        answer = await browser.request(method, f"/api/reviews{path}")
        assert (answer.status_code, answer.json()["code"]) == (403, "role-missing")


@pytest.mark.parametrize("language", list(Language))
async def test_reasons_are_ready_in_every_language(language: Language) -> None:
    reasons = await queue.canned_reasons(await moderator(), language)
    assert [one.code for one in reasons] == list(queue.REASONS)
    assert all(0 < len(one.text) <= 500 for one in reasons)


async def test_a_reviewer_knows_the_language_in_which_the_author_reads() -> None:
    await waiting(await make.person(language="it"))
    [shown] = await queue.waiting(await moderator(language="fr"))
    assert shown.author_language is Language.IT
