"""Asking a network over the safe outbound HTTP, and hearing its no in one vocabulary.

401 is `Lapsed`; 429 and 503 are `Busy` until the network's own header says; 403, 422 and the rest of 4xx are `Refused`
in its words. While posting, silence and a gateway's 502 or 504 are `Unsure`, for the network behind it may have taken
the post.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Final, NoReturn
from urllib.parse import urlencode, urlsplit

import msgspec

from api.connections.networks.adapter import Busy, Lapsed, Refused, Unsure
from api.core import clock
from api.core.fetch import Answer, NoAnswer, TooBig, Unreachable, UnsafeAddress, fetch
from api.core.settings import settings

PATIENCE: Final = timedelta(seconds=20)
LATER: Final = timedelta(minutes=2)
LONGEST_WAIT: Final = timedelta(days=1)
GATEWAYS: Final = frozenset({502, 504, 520, 521, 522, 523, 524})
GONE: Final = frozenset({404, 410})
RESETS: Final = ("retry-after", "x-ratelimit-reset", "ratelimit-reset", "x-rate-limit-reset")
WORN_OUT: Final = frozenset({"ExpiredToken", "InvalidToken", "invalid_grant", "invalid_token"})
SENTENCES: Final = ("error_description", "message", "detail", "error", "title")
LONGEST_SENTENCE: Final = 300


class Form(msgspec.Struct, frozen=True):
    """A body and its media type."""

    data: bytes
    media_type: str

    @classmethod
    def of_json(cls, value: Any) -> "Form":
        return cls(json.dumps(value, ensure_ascii=False).encode(), "application/json")

    @classmethod
    def of_fields(cls, **fields: str) -> "Form":
        return cls(urlencode(fields).encode(), "application/x-www-form-urlencoded")


async def ask(
    url: str,
    *,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
    form: Form | None = None,
    posting: bool = False,
) -> Answer:
    """The answer when it is 2xx; otherwise raises what `check` says. `posting` makes silence `Unsure`."""
    return check(await send(url, method=method, headers=headers, form=form, posting=posting), posting=posting)


async def send(
    url: str,
    *,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
    form: Form | None = None,
    posting: bool = False,
) -> Answer:
    """The answer, whatever its status. Without TLS only hosts that the operator named are asked."""
    trusted = settings().network_hosts
    if urlsplit(url).scheme != "https" and urlsplit(url).netloc not in trusted:
        raise Refused("unsafe-address", "Only https addresses are asked.")
    said = {"accept": "application/json", "user-agent": "Birdsong", **(headers or {})}
    if form is not None:
        said["content-type"] = form.media_type
    body = form.data if form else None
    try:
        return await fetch(url, method=method, headers=said, body=body, trusted=trusted, patience=PATIENCE)
    except UnsafeAddress as unsafe:
        raise Refused("unsafe-address", str(unsafe)) from None
    except (NoAnswer, TooBig) as silent:
        if posting:
            raise Unsure(str(silent)) from None
        raise Busy(clock.now() + LATER) from None
    except Unreachable:
        raise Busy(clock.now() + LATER) from None


def check(answer: Answer, *, posting: bool = False) -> Answer:
    """The answer itself when it is 2xx; otherwise raises `Lapsed`, `Busy`, `Unsure` or `Refused`."""
    if 200 <= answer.status < 300:
        return answer
    if answer.status == 429:
        raise Busy(resets_at(answer))
    if answer.status >= 500:
        if posting and answer.status in GATEWAYS:
            raise Unsure(f"A gateway answered {answer.status}.")
        raise Busy(resets_at(answer))
    _refuse(answer)


def _refuse(answer: Answer) -> NoReturn:
    said = known(answer)
    word = str(said.get("error", ""))
    if answer.status == 401 or word in WORN_OUT:
        raise Lapsed
    code = "gone" if answer.status in GONE else word if word and " " not in word else str(answer.status)
    raise Refused(code, sentence_of(said) or f"HTTP {answer.status}")


def known(answer: Answer) -> dict[str, Any]:
    """The JSON object in an answer; empty when there is none."""
    try:
        said = json.loads(answer.body)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def read(answer: Answer) -> dict[str, Any]:
    """The JSON object that an answer has to hold; raises `Refused` when it does not."""
    said = known(answer)
    if not said:
        raise Refused("malformed", "The answer could not be read.")
    return said


def sentence_of(said: Mapping[str, Any]) -> str:
    """What the network says to a person, or nothing."""
    for name in SENTENCES:
        if isinstance(said.get(name), str) and said[name]:
            return str(said[name])[:LONGEST_SENTENCE]
    return ""


def resets_at(answer: Answer) -> datetime:
    """When to ask again: what the network's header says, at most a day ahead; two minutes when it says nothing."""
    now = clock.now()
    for name in RESETS:
        if (value := answer.headers.get(name)) and (moment := _moment(value.strip(), now)):
            return min(max(moment, now + timedelta(seconds=1)), now + LONGEST_WAIT)
    return now + LATER


def _moment(value: str, now: datetime) -> datetime | None:
    """Seconds from now, seconds since 1970, an HTTP date or an ISO one: networks say it in each of these ways."""
    try:
        if value.isdigit():
            seconds = int(value[:12])
            return datetime.fromtimestamp(seconds, UTC) if seconds > 1_000_000_000 else now + timedelta(seconds=seconds)
        if value[:1].isalpha():
            return parsedate_to_datetime(value).astimezone(UTC)
        return datetime.fromisoformat(value).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
