"""The plaintext: one shape for classic and declarative push, always short enough, never cut inside a grapheme."""

import json
from typing import Any

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from api.notifications.payload import (
    ELLIPSIS,
    GRAPHEME,
    MOST_PLAINTEXT,
    MOST_TTL,
    BadMessage,
    Message,
    Urgency,
    cut,
    plaintext,
)
from tests.notifications.conftest import make_message

ANY_TEXT = st.text(max_size=300).flatmap(lambda text: st.sampled_from([1, 7, 60, 400]).map(lambda times: text * times))


def read(message: Message) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(plaintext(message))
    return said


def test_what_was_not_given_is_not_said() -> None:
    said = read(make_message())
    assert set(said) == {"web_push", "notification"}
    assert set(said["notification"]) == {"title", "navigate", "body", "lang"}


def test_a_badge_of_zero_is_said_because_it_clears_the_badge() -> None:
    said = read(make_message(app_badge=0))
    assert said["notification"]["app_badge"] == 0
    assert said["app_badge"] == 0


def test_a_short_body_arrives_whole() -> None:
    assert read(make_message(body="Deel het!"))["notification"]["body"] == "Deel het!"


@pytest.mark.parametrize("family", ["👩‍👩‍👧‍👦", "🇧🇪", "e\u0301\u0323", "한", "👍🏽"])
def test_a_long_body_ends_in_an_ellipsis_between_two_graphemes(family: str) -> None:
    body = read(make_message(body=family * 5_000))["notification"]["body"]
    assert body.endswith(ELLIPSIS)
    assert set(regex.findall(r"\X", body.removesuffix(ELLIPSIS))) == {family}
    assert len(plaintext(make_message(body=family * 5_000))) > MOST_PLAINTEXT - len(family.encode())


def test_a_word_is_not_followed_by_a_blank_before_the_ellipsis() -> None:
    assert cut("een twee drie", 4 + len(ELLIPSIS.encode())) == "een…"


@given(title=ANY_TEXT, body=ANY_TEXT, badge=st.none() | st.integers(0, 2**53 - 1))
def test_every_message_fits_and_is_cut_only_where_a_grapheme_ends(title: str, body: str, badge: int | None) -> None:
    longest = "https://birdsong.example/" + "a" * 2020
    message = make_message(title=f"!{title}", body=body, navigate=longest, tag='"' * 64, app_badge=badge)
    octets = plaintext(message)
    assert len(octets) <= MOST_PLAINTEXT
    said = json.loads(octets)["notification"]
    assert said["title"]
    for whole, shown in ((message.title, said["title"]), (message.body, said["body"])):
        if shown != whole:
            kept = shown.removesuffix(ELLIPSIS)
            ends = {0} | {found.end() for found in GRAPHEME.finditer(whole)}
            assert whole.startswith(kept)
            assert any(whole[:end].rstrip() == kept for end in ends if end >= len(kept))


@given(text=st.text(max_size=200), room=st.integers(3, 300))
def test_a_cut_never_takes_more_room_than_given(text: str, room: int) -> None:
    shown = cut(text, room)
    assert len(json.dumps(shown, ensure_ascii=False).encode()) - 2 <= room or shown == text


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", ""),
        ("title", "  \n"),
        ("navigate", "/posts/7"),
        ("navigate", "javascript:alert(1)"),
        ("navigate", "https:///posts"),
        ("navigate", "https://birdsong.example/a b"),
        ("navigate", 'https://birdsong.example/"'),
        ("navigate", "https://birdsong.example/" + "a" * 2100),
        ("lang", ""),
        ("lang", "nl\r\n"),
        ("tag", ""),
        ("tag", "t" * 65),
        ("tag", "tag with blanks"),
        ("app_badge", -1),
        ("app_badge", 2**53),
        ("ttl", -1),
        ("ttl", MOST_TTL + 1),
        ("topic", ""),
        ("topic", "t" * 33),
        ("topic", "no/slash"),
        ("topic", "line\r\nbreak"),
    ],
)
def test_a_senseless_message_cannot_be_made(field: str, value: object) -> None:
    with pytest.raises(BadMessage):
        make_message(**{field: value})


@pytest.mark.parametrize("urgency", list(Urgency))
def test_every_urgency_has_the_name_of_the_standard(urgency: Urgency) -> None:
    assert make_message(urgency=urgency).urgency in {"very-low", "low", "normal", "high"}
