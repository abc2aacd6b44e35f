"""Codes of tracked links."""

from urllib.parse import quote

import pytest
from confusable_homoglyphs import confusables
from hypothesis import given
from hypothesis import strategies as st

from api.sharing.codes import ALPHABET, LENGTH, is_code, new_code
from api.sharing.tables import Link


def test_a_code_has_eight_characters_that_cannot_be_confused() -> None:
    code = new_code()
    assert len(code) == 8
    assert not set(code) & set("01ilo" + "aeu" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    assert (Link.code.length or 0) >= LENGTH


def test_codes_use_the_whole_alphabet_and_do_not_repeat() -> None:
    codes = [new_code() for _ in range(5_000)]
    assert len(set(codes)) == len(codes)
    assert set("".join(codes)) == set(ALPHABET)


def test_every_new_code_is_a_code() -> None:
    assert all(is_code(new_code()) for _ in range(100))


@pytest.mark.parametrize(
    "text", ["", "2345678", "23456789b", "2345678A", "2345678a", "2345678\n", "../../x", "２３４５６７８９"]
)
def test_noise_is_no_code(text: str) -> None:
    assert not is_code(text)


CODES = st.text(ALPHABET, min_size=LENGTH, max_size=LENGTH)


@given(CODES)
def test_every_word_of_the_alphabet_is_a_code_and_stands_in_an_address_as_it_is(code: str) -> None:
    assert is_code(code)
    assert quote(code, safe="") == code
    assert is_code(code.upper().lower())


@given(st.text(max_size=12))
def test_a_text_is_a_code_exactly_when_it_could_have_been_drawn(text: str) -> None:
    assert is_code(text) == (len(text) == LENGTH and set(text) <= set(ALPHABET))


@given(CODES, st.integers(0, LENGTH - 1), st.characters())
def test_whoever_misreads_a_character_finds_a_code_or_nothing_but_never_an_error(
    code: str, place: int, read: str
) -> None:
    assert is_code(code[:place] + read + code[place + 1 :]) == (read in ALPHABET)


def test_no_character_looks_like_another() -> None:
    skeletons = {confusables_of(character) for character in ALPHABET}
    assert len(skeletons) == len(ALPHABET)


def confusables_of(character: str) -> str:
    """The smallest of the ASCII letters and digits that Unicode says look like this one (UTS 39)."""
    found = confusables.is_confusable(character, greedy=True) or []
    alike = {one["c"] for each in found for one in each["homoglyphs"] if one["c"].isascii()}
    return min({character} | {one for one in alike if one in ALPHABET})


def test_with_ten_million_links_a_guess_in_thirty_thousand_finds_one() -> None:
    assert len(ALPHABET) ** LENGTH / 10_000_000 > 30_000
