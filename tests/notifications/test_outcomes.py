"""What an answer of a push service means."""

from datetime import UTC, datetime

import pytest

from api.notifications.outcomes import (
    FIRST_WAIT,
    LONGEST_WAIT,
    SHORTEST_WAIT,
    Delivered,
    Gone,
    KeyProblem,
    Outcome,
    Refused,
    RetryAfter,
    TooLarge,
    judge,
    pause_before_retry,
    seconds_asked,
)

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (200, Delivered()),
        (201, Delivered()),
        (202, Delivered()),
        (204, Delivered()),
        (404, Gone()),
        (410, Gone()),
        (413, TooLarge()),
        (401, KeyProblem(401, "why")),
        (403, KeyProblem(403, "why")),
        (301, Refused(301, "why")),
        (307, Refused(307, "why")),
        (400, Refused(400, "why")),
        (405, Refused(405, "why")),
        (429, RetryAfter(FIRST_WAIT, reason="status 429")),
        (500, RetryAfter(FIRST_WAIT, reason="status 500")),
        (503, RetryAfter(FIRST_WAIT, reason="status 503")),
    ],
)
def test_a_status_means_one_thing(status: int, outcome: Outcome) -> None:
    assert judge(status, None, "why", NOON) == outcome


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 120 ", 120),
        ("0", SHORTEST_WAIT),
        ("9999999", LONGEST_WAIT),
        ("9" * 5000, LONGEST_WAIT),
        ("Sun, 22 Nov 2026 12:02:00 GMT", 120),
        ("Sunday, 22-Nov-26 12:02:00 GMT", 120),
        ("Sun Nov 22 12:02:00 2026", 120),
        ("Sun, 22 Nov 2026 11:00:00 GMT", SHORTEST_WAIT),
        ("Sun, 22 Nov 2099 12:00:00 GMT", LONGEST_WAIT),
        ("-5", None),
        ("1.5", None),
        ("٣", None),
        ("soon", None),
        ("Sun, 99 Nov 2026 12:00:00 GMT", None),
        ("", None),
        (None, None),
    ],
)
def test_a_wait_is_read_in_both_forms_and_kept_within_bounds(header: str | None, seconds: int | None) -> None:
    assert seconds_asked(header, NOON) == seconds


def test_a_wait_that_was_asked_for_is_kept_however_often_it_failed() -> None:
    outcome = judge(429, "90", "", NOON)
    assert outcome == RetryAfter(90, asked=True, reason="status 429")
    assert isinstance(outcome, RetryAfter)
    assert [pause_before_retry(outcome, attempts) for attempts in (1, 5)] == [90, 90]


def test_a_wait_that_nobody_asked_for_doubles_up_to_a_limit() -> None:
    pauses = [pause_before_retry(RetryAfter(30), attempts) for attempts in (0, 1, 2, 3, 9, 1000)]
    assert pauses == [30, 30, 60, 120, 7680, LONGEST_WAIT]
