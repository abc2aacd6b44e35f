"""Trying the judge on a file of requests, for operators who want to see what it makes of their logs.

Values in, values out: no database, nothing kept.
"""

from collections.abc import Iterable, Iterator

import msgspec

from api.sharing.clicks.judge import Verdict, judge


class Case(msgspec.Struct, frozen=True):
    """One request to try. Other fields are ignored."""

    id: str
    method: str
    headers: dict[str, str]


class Tried(msgspec.Struct, frozen=True):
    """Who sent it, and why that was found."""

    id: str
    verdict: Verdict
    reason: str


class NotUnderstood(msgspec.Struct, frozen=True):
    """A line that is no case: its number, counted from 1, and what is wrong with which field."""

    line: int
    what: str


def try_all(lines: Iterable[bytes]) -> Iterator[Tried | NotUnderstood]:
    """Judge each line that is not empty, in order."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            case = msgspec.json.decode(line, type=Case)
        except (msgspec.DecodeError, UnicodeDecodeError) as wrong:
            yield NotUnderstood(number, str(wrong))
        else:
            verdict, reason = judge(case.method, case.headers)
            yield Tried(case.id, verdict, reason)
