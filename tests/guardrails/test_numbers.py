# ruff: noqa: E501 - one value, one line
"""Rates and prices by value, in five languages and many notations."""

import pytest

from api.content.schemas import Category
from api.guardrails.engine.difference import difference
from api.guardrails.engine.kinds.unapproved_rate import find
from api.guardrails.engine.normalise import fold
from api.guardrails.engine.quantities import quantities_of
from tests.guardrails.making import reading

SAME = [
    ["2.1%", "2,1 %", "2.10 %", "2.1 per cent", "two point one per cent", "2,1 procent", "2,1 Prozent", "zwei Komma eins Prozent"],
    ["2.1 percent", "due virgola uno per cento", "deux virgule un pour cent", "twee komma een procent", "２.１％", "2️⃣.1️⃣ %"],
    ["2,25 %", "2.250 %", "zweieinviertel Prozent", "2¼ %", "2 1/4 %", "due e un quarto per cento", "two and a quarter per cent"],
    ["2,5 %", "2½ %", "zweieinhalb Prozent", "tweeënhalf procent", "two and a half percent", "deux et demi pour cent", "due e mezzo per cento"],
    ["€100,000", "100.000 Euro", "100 000 €", "EUR 100,000", "100mila euro", "cent mille euros", "een ton", "100k euro", "hunderttausend Euro"],
    ["€ 25", "25 euro", "25,- Euro", "25,00 €", "twenty-five euros", "fünfundzwanzig Euro", "vijfentwintig euro", "venticinque euro"],
    ["3,90 Euro", "€3.90", "3 Euro 90", "3€90", "3,9 EUR"],
    ["0.25%", "0,25 Prozentpunkte", "25 basis points", "25 Basispunkte", "een kwart procentpunt", "0,25%-punt", "0,25 punti percentuali"],
    ["€412 million", "412 Millionen Euro", "412 millions d'euros", "€ 412 miljoen", "412 milioni di euro"],
    ["180,000", "180.000", "180 000", "180'000"],
    ["quatre-vingt-dix-neuf euros", "99 €", "nonante-neuf euros", "novantanove euro", "neunundneunzig Euro"],
    ["£3.50", "3.50 pounds", "3,50 GBP"],
]  # fmt: skip


@pytest.mark.parametrize("notations", SAME)
def test_one_value_has_many_notations(notations: list[str]) -> None:
    keys = {text: [one.key for one in quantities_of(fold(text))] for text in notations}
    assert len({tuple(key) for key in keys.values()}) == 1, keys
    assert all(len(key) == 1 for key in keys.values()), keys


def own_words(official: str, text: str) -> int:
    return len(difference(fold(official), fold(text)).added)


def test_another_notation_is_no_word_of_ones_own() -> None:
    assert (
        own_words("It pays 2.1% a year, up to €100,000.", "Up to 100.000 Euro it pays two point one per cent a year")
        == 0
    )
    assert own_words("It pays 2.1% a year.", "It pays 2.4% a year.") == 1


SAVINGS = (
    "Our savings account pays 2.1% interest a year, variable, with no minimum deposit. Deposits are protected up to "
    "€100,000 by the deposit guarantee scheme. I work for Norvia Bank."
)
YOUTH = "Das Girokonto kostet 3,90 Euro im Monat, für alle unter 28 Jahren nichts. Ich arbeite bei der Norvia Bank."
BUSINESS = "De zakelijke rekening kost € 6,50 per maand en de eerste drie maanden niets. Ik werk bij Norvia Bank."


@pytest.mark.parametrize(
    ("official", "text", "words"),
    [
        (SAVINGS, "2.4% a year!", "2.4%"),
        (SAVINGS, "It pays two point four per cent.", "two point four per cent"),
        (SAVINGS, "It pays 3️⃣.5️⃣ % a year", "3️⃣.5️⃣ %"),
        (SAVINGS, "2.1% a month, variable", "2.1%"),
        (SAVINGS, "2.1% a year, protected up to €200,000", "€200,000"),
        (SAVINGS, "2.1% a year and a welcome gift of €50", "€50"),
        (SAVINGS, "The rate is 2.6 a year", "2.6"),
        (SAVINGS, "Two and a half per cent!", "Two and a half per cent"),
        (SAVINGS, "2.1%, and 3% in the first year", "3%"),
        (SAVINGS, "2.1 % in pounds up to £100,000", "£100,000"),
        (YOUTH, "4,90 Euro im Monat", "4,90 Euro"),
        (YOUTH, "3,90 Euro im Monat, unter 30 nichts", "unter 30"),
        (YOUTH, "3,90 Euro im Jahr", "3,90 Euro"),
        (YOUTH, "vier Euro im Monat", "vier Euro"),
        (YOUTH, "28 Euro im Monat", "28 Euro"),
        (BUSINESS, "€ 5,50 per maand", "€ 5,50"),
        (BUSINESS, "€ 6,50 per maand, de eerste zes maanden niets", "eerste zes maanden"),
    ],
)
def test_a_changed_or_added_number_of_the_product_is_found(official: str, text: str, words: str) -> None:
    hits = find(reading(text, official, "de"))
    assert [text[hit.start : hit.end] for hit in hits] == [words]


@pytest.mark.parametrize(
    ("official", "text"),
    [
        (SAVINGS, "2,10 % p.a., up to 100.000 Euro"),
        (SAVINGS, "Two point one per cent a year. I am 41, my sister 38, we have 3 cats and 12 plants."),
        (SAVINGS, "2.1%. I'm 100% convinced."),
        (SAVINGS, "2.1%, less than my coffee costs in a week (€3.50 a cup, coffee is dear)."),
        (SAVINGS, "90% of my colleagues have one. 2.1%."),
        (SAVINGS, "On 12 March 2027 at 10.30 I shall open one. 2.1%."),
        (YOUTH, "Ich bin 41, meine Nichte 19. Unter 28 nichts, sonst 3,90 Euro."),
        (YOUTH, "Bis 20 Uhr geöffnet, 3,90 Euro im Monat."),
        (YOUTH, "Unter 30 Grad wird mir kalt. 3,90 Euro im Monat."),
        (BUSINESS, "6,50 euro per maand, de eerste 3 maanden niets"),
        (BUSINESS, "Na 3 maanden: zes euro vijftig. Nee hoor, gewoon € 6,50."),
    ],
)
def test_the_same_value_and_other_peoples_numbers_pass(official: str, text: str) -> None:
    assert not find(reading(text, official, "de"))


@pytest.mark.parametrize(
    "text",
    [
        "First six months on us!",
        "We waive the monthly fee until summer.",
        "Het eerste kwartaal krijg je cadeau.",
        "De eerste zes maanden zijn van ons.",
        "Das erste halbe Jahr geht auf uns.",
        "Im ersten Quartal zahlen Sie keinen Cent.",
        "I primi sei mesi li offriamo noi.",
        "Le premier semestre est offert.",
        "Pendant le premier trimestre, vous ne payez rien.",
    ],
)
def test_a_free_time_is_found_unless_the_caption_has_one(text: str) -> None:
    assert find(reading(text, SAVINGS))
    assert not find(reading(text, f"{SAVINGS} {text}"))


@pytest.mark.parametrize(
    "text",
    [
        "In my first six months here I drank no coffee.",
        "De eerste zes maanden van ons kind sliep niemand.",
        "In mijn eerste kwartaal als bakker verdiende ik niks.",
        "Im ersten Quartal habe ich nichts verstanden.",
        "I primi sei mesi in negozio non dormivo.",
        "Pendant le premier trimestre, je n'ai rien compris.",
    ],
)
def test_the_beginning_of_something_else_passes(text: str) -> None:
    assert not find(reading(text, SAVINGS))


def test_the_free_lane_has_no_product_numbers() -> None:
    assert not find(reading("Dinner is €15, 3% of us eat fish", "Dinner after the open day", "en", Category.EVENT))


def test_the_suggestion_is_the_approved_wording() -> None:
    (hit,) = find(reading("It pays 2.4% a year.", SAVINGS))
    assert hit.suggestion is not None
    assert hit.suggestion.text == "2.1%"
    assert hit.args == {"written": "2.4%", "approved": "2.1%"}
