"""Codes of tracked links."""

import pytest

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
