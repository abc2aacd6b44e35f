"""Objections as their authors make them."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from api.content.tables import Post
from api.core import clock
from api.core.db import fetch, fetch_one, fetch_value
from api.core.errors import Conflict, DomainError, Invalid, NotFound, TooMany
from api.core.ids import new_id
from api.core.secrets import key_for
from api.guardrails.engine.facts import RuleSpec
from api.guardrails.engine.fingerprint import trace_of
from api.guardrails.engine.levels import Level
from api.guardrails.holding import appeals, hearings
from api.guardrails.holding.appeal_schemas import (
    AppealDecision,
    AppealOutcome,
    AppealRequest,
    AppealState,
    BlockedText,
    MyAppeal,
)
from api.identity.tables import Person
from tests import make
from tests.clients import ClientFor
from tests.guardrails.holding.office import (
    APPROVED,
    MONDAY_NINE,
    called,
    decided,
    moderator,
    waiting,
    work_with,
)
from tests.guardrails.scene import BLOCKED, HELD, OWN, RULES, judged, product_post

pytestmark = pytest.mark.usefixtures("db")

WHY = "The customer leaflet says the same."


def about_review(review_id: UUID, argument: str = WHY) -> AppealRequest:
    return AppealRequest(argument=argument, review_id=review_id)


def about_block(post: Post, text: str = BLOCKED, argument: str = WHY, **fields: Any) -> AppealRequest:
    named = {"post_id": post.id, "network": "linkedin", "language": "en", "kind": "guaranteed_return", **fields}
    return AppealRequest(argument=argument, blocked=BlockedText(text=text, **named))


async def contested() -> tuple[Person, MyAppeal]:
    """Somebody and their objection to a rejection."""
    author = await make.person()
    review = await decided(author)
    return author, await appeals.make(author.id, about_review(review.id))


async def stored() -> str:
    """Every row of every table as one text."""
    tables = await fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    return "\n".join([str(dict(row)) for table in tables for row in await fetch(f"SELECT * FROM {table['tablename']}")])


async def test_an_objection_to_a_rejection_waits_with_the_rule_and_the_argument() -> None:
    author, made = await contested()
    assert (made.state, made.rule, made.kind) == (AppealState.WAITING, "unapproved_rate", "unapproved_rate")
    assert (made.argument, made.answer, made.shareable) == (WHY, "", False)
    assert [one.id for one in await appeals.all_mine(author.id)] == [made.id]


async def test_it_is_due_in_the_reviewers_working_hours() -> None:
    author = await make.person()
    review = await decided(author)
    await work_with(hours_to_decide=12)
    with clock.set_to(MONDAY_NINE):
        made = await appeals.make(author.id, about_review(review.id))
    assert made.due_at == MONDAY_NINE + timedelta(days=1, hours=4)


async def test_moderators_are_called_but_neither_its_author_nor_who_decided() -> None:
    author, other = await make.person("moderator"), await make.person("moderator")
    review = await decided(author)
    decider = await fetch_value("SELECT decided_by FROM review")
    made = await appeals.make(author.id, about_review(review.id))
    told = await called("appeal_made", made.id)
    assert other.id in told
    assert not told & {author.id, decider}


async def test_what_was_not_rejected_leaves_nothing_to_object_to() -> None:
    author = await make.person()
    review = await waiting(author)
    with pytest.raises(Conflict, match="appeal-not-rejected"):
        await appeals.make(author.id, about_review(review.id))
    approved = await decided(author, APPROVED, HELD.replace("2.90", "2.80"))
    with pytest.raises(Conflict, match="appeal-not-rejected"):
        await appeals.make(author.id, about_review(approved.id))


async def test_nobody_objects_for_somebody_else() -> None:
    review = await decided(await make.person())
    with pytest.raises(NotFound, match="review-missing"):
        await appeals.make((await make.person()).id, about_review(review.id))


async def test_a_rejection_is_contested_once() -> None:
    author, made = await contested()
    assert made.review_id is not None
    with pytest.raises(Conflict, match="appeal-made-already"):
        await appeals.make(author.id, about_review(made.review_id))
    decision = AppealDecision(outcome=AppealOutcome.DENIED, answer="The leaflet is old.")
    await hearings.decide(made.id, await moderator(), decision)
    with pytest.raises(Conflict, match="appeal-made-already"):
        await appeals.make(author.id, about_review(made.review_id))


async def test_an_objection_taken_back_may_be_made_anew() -> None:
    author, made = await contested()
    assert made.review_id is not None
    await appeals.withdraw(made.id, author.id)
    assert (await appeals.make(author.id, about_review(made.review_id))).id != made.id


async def test_an_objection_to_a_block_keeps_its_place_and_a_hash_and_no_words(client_for: ClientFor) -> None:
    author = await make.person()
    post = await product_post()
    secret = f"{BLOCKED} Zanzibar"
    browser = await client_for(author)
    body = {
        "argument": WHY,
        "blocked": {
            "post_id": str(post.id),
            "network": "linkedin",
            "language": "en",
            "text": secret,
            "kind": "guaranteed_return",
        },
    }
    answer = await browser.post("/api/me/appeals", json=body, headers={"Idempotency-Key": str(new_id())})
    assert (answer.status_code, answer.json()["rule"]) == (201, "guaranteed_return")
    judgement = await judged(author, post, secret)
    [finding] = [one for one in judgement.verdict.findings if one.kind == "guaranteed_return"]
    trace = trace_of(finding, secret, key_for("guardrails"))
    row = await fetch_one("SELECT span_start, span_end, text_length, fingerprint, review FROM appeal")
    assert row is not None
    assert tuple(row) == (trace.start, trace.end, len(secret), bytes.fromhex(trace.fingerprint), None)
    kept = await stored()
    assert "Zanzibar" not in kept
    assert "guaranteed return of" not in kept


async def test_the_finding_that_is_meant_is_found_by_its_place() -> None:
    author = await make.person()
    post = await product_post()
    twice = f"{BLOCKED} Believe me, the profit is certain, and a guaranteed return it is."
    judgement = await judged(author, post, twice)
    blocks = [one for one in judgement.verdict.findings if one.kind == "guaranteed_return"]
    assert len(blocks) > 1
    await appeals.make(author.id, about_block(post, twice, start=blocks[-1].start))
    assert await fetch_value("SELECT span_start FROM appeal") == blocks[-1].start


async def test_nobody_objects_to_what_no_rule_blocks() -> None:
    author = await make.person()
    post = await product_post()
    for text, kind in ((OWN, "guaranteed_return"), (HELD, "unapproved_rate"), (BLOCKED, "iban")):
        with pytest.raises(Conflict, match="appeal-nothing-blocked"):
            await appeals.make(author.id, about_block(post, text, kind=kind))


async def test_nobody_objects_about_a_post_for_others() -> None:
    post = await product_post()
    with pytest.raises(NotFound, match="post-missing"):
        await appeals.make((await make.person()).id, about_block(post))


async def test_one_objection_about_a_rule_and_post_is_open_at_a_time() -> None:
    author = await make.person()
    post = await product_post()
    made = await appeals.make(author.id, about_block(post))
    with pytest.raises(Conflict, match="appeal-made-already"):
        await appeals.make(author.id, about_block(post, f"{BLOCKED} Really."))
    await hearings.decide(made.id, await moderator(), AppealDecision(outcome=AppealOutcome.GRANTED))
    await appeals.make(author.id, about_block(post))


async def test_several_requests_at_once_make_one_objection() -> None:
    author = await make.person()
    post, review = await product_post(), await decided(author)
    for asked in (about_block(post), about_review(review.id)):
        answers = await asyncio.gather(*(appeals.make(author.id, asked) for _ in range(4)), return_exceptions=True)
        assert [one.code for one in answers if isinstance(one, DomainError)] == ["appeal-made-already"] * 3
    assert await fetch_value("SELECT count(*) FROM appeal") == 2


async def test_some_objections_a_day_are_enough() -> None:
    author = await make.person()
    posts = [await product_post() for _ in range(appeals.MOST_A_DAY + 1)]
    for post in posts[:-1]:
        made = await appeals.make(author.id, about_block(post))
    await appeals.withdraw(made.id, author.id)
    with pytest.raises(TooMany, match="appeals-today") as refused:
        await appeals.make(author.id, about_block(posts[-1]))
    assert 0 < refused.value.retry_after <= 86_401
    with clock.set_to(clock.now() + timedelta(days=1, seconds=1)):
        await appeals.make(author.id, about_block(posts[-1]))


@pytest.mark.parametrize(
    "argument",
    ["It is only a guaranteed return.", "My IBAN is BE68 5390 0754 7034, so what?"],
    ids=["promise", "iban"],
)
async def test_an_argument_does_not_repeat_what_nobody_may_publish(argument: str) -> None:
    # An argument goes nowhere, so rules for one network speak about it too.
    await make.policy(*RULES, RuleSpec(kind="iban", level=Level.BLOCK, networks=("bluesky",)))
    author = await make.person()
    review = await decided(author)
    with pytest.raises(Invalid, match="appeal-argument-blocked") as refused:
        await appeals.make(author.id, about_review(review.id, argument))
    assert refused.value.field == "argument"
    assert argument not in await stored()


@pytest.mark.parametrize("which", ["none", "both"])
async def test_an_objection_is_about_one_thing(which: str) -> None:
    author = await make.person()
    post, review = await product_post(), await decided(author)
    block = about_block(post).blocked
    asked = {
        "none": AppealRequest(argument=WHY),
        "both": AppealRequest(argument=WHY, review_id=review.id, blocked=block),
    }
    with pytest.raises(Invalid, match="appeal-about-one"):
        await appeals.make(author.id, asked[which])


async def test_the_way_over_http(client_for: ClientFor) -> None:
    author = await make.person()
    review = await decided(author)
    browser, other = await client_for(author), await client_for(await make.person("facilitator", "admin"))
    body = {"argument": WHY, "review_id": str(review.id)}
    made = (await browser.post("/api/me/appeals", json=body)).json()
    assert (await browser.post("/api/me/appeals", json=body)).json()["code"] == "appeal-made-already"
    assert (await other.get("/api/appeals")).status_code == 403
    judge = await client_for(await make.person("moderator"))
    [shown] = (await judge.get("/api/appeals")).json()
    assert (shown["decidable"], shown["rejected"]["text"], shown["argument"]) == (True, HELD, WHY)
    path = f"/api/appeals/{made['id']}/decision"
    refused = await judge.post(path, json={"outcome": "denied"})
    assert (refused.status_code, refused.json()["field"]) == (400, "answer")
    assert (await judge.post(path, json={"outcome": "granted"})).json()["state"] == "granted"
    [mine] = (await browser.get("/api/me/appeals")).json()
    assert (mine["state"], mine["shareable"]) == ("granted", True)
    assert (await browser.delete(f"/api/me/appeals/{made['id']}")).status_code == 409
