"""What is kept of a text: the rules it met, never its words, never who wrote it."""

import pytest

from api.core.db import execute, fetch, fetch_value
from api.core.secrets import key_for
from api.core.work import transaction
from api.guardrails.engine.facts import RuleSpec
from api.guardrails.engine.fingerprint import fingerprint
from api.guardrails.engine.levels import Level
from api.guardrails.friction import records
from api.guardrails.friction.marks import mark_of_person, mark_of_words
from api.guardrails.friction.records import Outcome
from tests import make
from tests.guardrails.making import BANK
from tests.guardrails.scene import BLOCKED, HELD, OWN, judged, product_post

pytestmark = pytest.mark.usefixtures("db")


async def test_a_finding_is_kept_as_rule_span_length_and_keyed_hash() -> None:
    who = await make.person()
    judgement = await judged(who, await product_post(), HELD)
    await records.record(who.id, judgement, Outcome.HELD)
    [row] = await fetch("SELECT * FROM finding")
    words = HELD[row["span_start"] : row["span_end"]]
    assert (row["kind"], row["level"], row["outcome"]) == ("unapproved_rate", "hold", "held")
    assert (row["text_length"], row["observed"]) == (len(HELD), False)
    assert row["fingerprint"].hex() == fingerprint(words, key_for("guardrails"))
    assert "person" not in dict(row)


async def test_an_attempt_says_what_became_of_the_text_and_neither_who_nor_what() -> None:
    who = await make.person()
    await records.record(who.id, await judged(who, await product_post(), OWN), Outcome.SHARED)
    [row] = await fetch("SELECT * FROM attempt")
    assert (row["outcome"], row["level"], row["edited"], row["policy_version"]) == ("shared", "pass", True, 1)
    assert (row["who"], row["words"]) == (mark_of_person(who.id), mark_of_words(OWN))
    assert str(who.id) not in str(dict(row))
    assert who.id.bytes not in row["who"]


async def test_people_and_words_are_told_apart_and_known_again() -> None:
    one, other = await make.crowd(2)
    assert mark_of_person(one) == mark_of_person(one) != mark_of_person(other)
    assert mark_of_words(OWN) == mark_of_words(f" {OWN.upper()}\n") != mark_of_words(HELD)


async def test_what_passes_leaves_no_finding() -> None:
    who = await make.person()
    await records.record(who.id, await judged(who, await product_post(), OWN), Outcome.SHARED)
    assert await fetch_value("SELECT count(*) FROM finding") == 0


async def test_a_rule_in_observe_mode_counts() -> None:
    who = await make.person()
    await make.policy(RuleSpec(kind="unapproved_rate", level=Level.HOLD, observe=True), facts=BANK)
    await records.record(who.id, await judged(who, await product_post(), HELD), Outcome.SHARED)
    [row] = await fetch("SELECT kind, outcome, observed FROM finding")
    assert tuple(row) == ("unapproved_rate", "shared", True)


async def test_a_blocked_text_is_counted_although_its_request_is_undone() -> None:
    who = await make.person()
    judgement = await judged(who, await product_post(), BLOCKED)
    with pytest.raises(PermissionError):
        async with transaction():
            await records.record(who.id, judgement, Outcome.BLOCKED)
            raise PermissionError
    await records.settled()
    assert await fetch_value("SELECT outcome FROM finding WHERE kind = 'guaranteed_return'") == "blocked"


async def test_lines_that_can_not_be_kept_are_told_to_operators_without_words(caplog: pytest.LogCaptureFixture) -> None:
    who = await make.person()
    post = await product_post()
    judgement = await judged(who, post, BLOCKED)
    await execute("DELETE FROM caption WHERE post = $1", post.id)
    await execute("DELETE FROM post WHERE id = $1", post.id)
    await records.record(who.id, judgement, Outcome.BLOCKED)
    await records.settled()
    [told] = [record for record in caplog.records if record.message == "findings_not_kept"]
    assert "guaranteed" not in str(told.__dict__)
