"""Identity, tax and social-security numbers beside their names, and numbers that only look like some."""

import pytest

from api.guardrails.engine.kinds import national_id
from tests.guardrails.making import reading


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Mijn BSN 1112 22 333 op een sticky note!", "1112 22 333"),
        ("het burgerservicenummer is 111.222.333", "111.222.333"),
        ("Steuer-ID: 36 574 261 809, bitte merken", "36 574 261 809"),
        ("Meine Steueridentifikationsnummer lautet 36574261809.", "36574261809"),
        ("RSSMRA85T10A562S, che fantasia", "RSSMRA85T10A562S"),
        ("il mio codice: RSS MRA 85T10 A562S", "RSS MRA 85T10 A562S"),
        ("J'adore mon n° 2 95 10 99 126 111 93", "2 95 10 99 126 111 93"),
        ("rijksregisternummer 85.07.30-033 28", "85.07.30-033 28"),
        ("My PPS number: 6433435F", "6433435F"),
        ("mi DNI 54362315K", "54362315K"),
        ("NIE X-2482300W", "X-2482300W"),
        ("personnummer 880320-0016", "880320-0016"),
        ("hetu 131052-308T", "131052-308T"),
        ("PESEL 44051401359", "44051401359"),
        ("AHV 756.9217.0769.85", "756.9217.0769.85"),
        ("SVNR 1237 010180", "1237 010180"),
        ("my tax id is ３６５７４２６１８０９", "３６５７４２６１８０９"),
        ("BSN one one one two two two three three three", "one one one two two two three three three"),
    ],
)
def test_a_national_number_is_found_where_it_stands(text: str, number: str) -> None:
    (hit,) = national_id.find(reading(text))
    assert text[hit.start : hit.end] == number


@pytest.mark.parametrize(
    "text",
    [
        "BSN 111222334 has a wrong check digit",
        "Order 111222333 has arrived",
        "Room 36574261809 and ticket 44051401359",
        "Never write your BSN on a note",
        "The PPS office is in room 6433436",
        "Steuer-ID: bitte nie posten, Frist 30.11.2026, Tel. 0800 0000 123",
        "Guaranteeing Saturdays",
        "EAN 4006381333931, 40% off",
    ],
)
def test_other_numbers_pass(text: str) -> None:
    assert not national_id.find(reading(text))


def test_an_approved_number_passes() -> None:
    official = "Donate: our charity's number is BSN 111222333"
    assert not national_id.find(reading("Donate to BSN 1112 22 333!", official))
