"""What became of a push, as values: the sender returns them, the service decides what follows from them."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

import msgspec

LONGEST_WAIT: Final = 6 * 60 * 60  # seconds; a push service that asks for more is not believed
SHORTEST_WAIT: Final = 5
FIRST_WAIT: Final = 30


class Delivered(msgspec.Struct, frozen=True, tag=True):
    """The push service took it. Whether the phone shows it, nobody tells us."""


class Gone(msgspec.Struct, frozen=True, tag=True):
    """The subscription has ended (404, 410): delete it and never send there again."""


class RetryAfter(msgspec.Struct, frozen=True, tag=True):
    """Not now (429, 5xx, no connection): try again in `seconds`, which the push service `asked` for or we chose."""

    seconds: int
    asked: bool = False
    reason: str = ""


class TooLarge(msgspec.Struct, frozen=True, tag=True):
    """The push service finds it too long (413): our mistake, and sending it again won't help."""


class KeyProblem(msgspec.Struct, frozen=True, tag=True):
    """The push service refuses our VAPID key or contact (401, 403): nothing gets through until somebody acts."""

    status: int
    reason: str = ""


class Refused(msgspec.Struct, frozen=True, tag=True):
    """It can't be sent: any other answer, or `status` 0 when our own rules forbade sending at all."""

    status: int
    reason: str = ""


Outcome = Delivered | Gone | RetryAfter | TooLarge | KeyProblem | Refused


def judge(status: int, retry_after: str | None, reason: str, now: datetime) -> Outcome:
    """What an answer of a push service means (RFC 8030, sections 5 and 7.3; RFC 8292, section 4.2)."""
    if 200 <= status < 300:
        return Delivered()
    if status in (404, 410):
        return Gone()
    if status == 413:
        return TooLarge()
    if status in (401, 403):
        return KeyProblem(status, reason)
    if status == 429 or status >= 500:
        asked = seconds_asked(retry_after, now)
        return RetryAfter(FIRST_WAIT if asked is None else asked, asked=asked is not None, reason=f"status {status}")
    return Refused(status, reason)


def pause_before_retry(outcome: RetryAfter, attempts: int) -> int:
    """Seconds to wait after `attempts` tries in vain: what was asked for, or twice as long after each."""
    if outcome.asked:
        return outcome.seconds
    return min(outcome.seconds << min(max(attempts - 1, 0), 16), LONGEST_WAIT)


def seconds_asked(retry_after: str | None, now: datetime) -> int | None:
    """A Retry-After header in seconds, given as seconds or as a date (RFC 9110, 10.2.3), kept within our bounds."""
    if retry_after is None:
        return None
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        return _within_bounds(int(text[:9]))
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return _within_bounds(int((moment - now).total_seconds()))


def _within_bounds(seconds: int) -> int:
    return max(SHORTEST_WAIT, min(seconds, LONGEST_WAIT))
