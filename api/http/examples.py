"""Examples for the documentation, made from the types: a field's name says what a good value looks like.

Made, not written by hand, so that an example can't drift from what is accepted; a test reads each one back.
"""

import re
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

import msgspec
from msgspec import inspect

MOMENT = "2026-11-23T09:30:00Z"

BY_NAME: dict[str, Any] = {
    "name": "Aoife Brennan",
    "author": "Aoife Brennan",
    "by": "Aoife Brennan",
    "title": "A data engineer for our Dublin hub",
    "post_title": "A data engineer for our Dublin hub",
    "summary": "Hybrid work, a mentor from day one and colleagues who share what they know.",
    "hook": "We are looking for a data engineer in our Dublin hub.",
    "text": "I have never learned as much as with this team. We are looking for a data engineer.",
    "official": "We are looking for a data engineer in our Dublin hub.",
    "wording": "We are looking for a data engineer in our Dublin hub.",
    "email": "aoife.brennan@norvia.bank",
    "recipient": "aoife.brennan@norvia.bank",
    "subject": "Your way into Birdsong",
    "body": "Open this address and tap Sign in.",
    "url": "https://www.norvia.bank/careers/data-engineer",
    "redirect_to": "https://www.norvia.bank/careers",
    "link": "https://birdsong.example/r/k7mzq4xh",
    "address": "https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fbirdsong.example%2Fr%2Fk7mzq4xh",
    "clipboard": "I have never learned as much as with this team.",
    "code": "careers-2026",
    "slug": "careers",
    "domain": "norvia.bank",
    "time_zone": "Europe/Dublin",
    "device": "Firefox, Android",
    "endpoint": "https://updates.push.services.mozilla.com/wpush/v2/gAAAAAB",
    "endpoint_host": "updates.push.services.mozilla.com",
    "p256dh": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
    "auth": "BTBZMqHH6r4Tts7J_aSIgg",
    "key": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
    "token": "Jm0b9tZ3cV5wq1Xy7KpR2sD8uE4fGhLa6NvTzQoWiCk",
    "colour": "#d98c5f",
    "alternative": "Two colleagues at a whiteboard",
    "goal": "Fill twelve technology vacancies by spring.",
    "reason": "The date of the event has changed.",
    "note": "Please name the closing date.",
    "kind": "same",
    "what": "This says that a return is certain.",
    "why": "Nobody can promise a return; the law calls that misleading.",
    "remedy": "Say what is offered, and that its value can fall.",
    "paragraph": "3.1",
    "sentence": "You work in Retail.",
    "dimension": "team",
    "message": "The push service took the message.",
    "outcome": "delivered",
    "alias": "Night Heron",
    "path": "/posts/01930c1e-5f7a-7c3e-9d54-3f2b8e6a1c90",
    "instance": "mastodon.social",
    "next": "k7mzq4xhcarp",
    "hashtags": ["NorviaCareers"],
    "level": "nudge",
    "ticker": "NRV",
    "published_until": "2026-Q3",
    "allowed_domains": ["norvia.bank"],
    "own_phone_numbers": ["+32 2 555 01 23"],
    "customer_numbers": "eight digits that begin with 40",
    "competitors": ["Kestrel"],
    "internal_projects": ["Lighthouse"],
    "holidays_of": "BE",
    "pattern": "never lose",
    "excerpt": "With us you never lose money.",
    "value": "25.00",
    "currency": "EUR",
    "per_click": "4.20",
}

SHORT_NAME = "open-an-account"


def example_of(kind: Any) -> Any:
    """A value of `kind` as JSON knows it; the same at every call."""
    return _value(inspect.type_info(kind), "")


def _value(kind: inspect.Type, name: str) -> Any:  # noqa: PLR0911 -- one line a type reads best as a table
    match kind:
        case inspect.Metadata():
            return _value(kind.type, name)
        case inspect.StructType():
            return _struct(kind)
        case inspect.UnionType():
            return _value(_first(kind), name)
        case inspect.ListType() | inspect.CollectionType() | inspect.VarTupleType():
            return BY_NAME[name] if isinstance(BY_NAME.get(name), list) else [_value(kind.item_type, name)]
        case inspect.DictType():
            return {}
        case inspect.EnumType():
            return next(iter(kind.cls)).value
        case inspect.LiteralType():
            return kind.values[0]
        case inspect.BoolType():
            return False
        case inspect.IntType():
            return max(3, kind.ge or 0)
        case inspect.FloatType():
            return 4.5
        case inspect.StrType():
            return _text(kind, name)
        case _:
            return _other(kind)


def _struct(kind: inspect.StructType) -> dict[str, Any]:
    return {field.encode_name: _value(field.type, field.encode_name) for field in kind.fields}


def _first(kind: inspect.UnionType) -> inspect.Type:
    return next(one for one in kind.types if not isinstance(one, inspect.NoneType))


def _text(kind: inspect.StrType, name: str) -> str:
    text = str(BY_NAME.get(name, "text")).ljust(kind.min_length or 0, "x")
    if kind.pattern and not re.search(kind.pattern, text):
        text = SHORT_NAME  # one name means two things: a campaign's goal is a sentence, a conversion's a short name
    return text[: kind.max_length] if kind.max_length else text


def _other(kind: inspect.Type) -> Any:
    match kind:
        case inspect.UUIDType():
            return str(UUID("01930c1e-5f7a-7c3e-9d54-3f2b8e6a1c90"))
        case inspect.DateTimeType():
            return msgspec.to_builtins(datetime.fromisoformat(MOMENT))
        case inspect.DateType():
            return date(2026, 11, 23).isoformat()
        case inspect.TimeType():
            return time(9, 30).isoformat()
        case _:
            return None
