"""Account, card and customer numbers in every disguise, and numbers that are none."""

import pytest

from api.content.schemas import Category
from api.guardrails.engine.kinds import card_number, customer_data, iban
from api.guardrails.engine.kinds.customer_data import Shape, shape_of
from tests.guardrails.making import reading


@pytest.mark.parametrize(
    "number",
    [
        "DE89 3704 0044 0532 0130 00",
        "DE89370400440532013000",
        "de89/3704/0044/0532/0130/00",
        "d e 8 9 3 7 0 4 0 0 4 4 0 5 3 2 0 1 3 0 0 0",
        "DE8937O4OO44O532O13OOO",
        "ＤＥ８９３７０４００４４０５３２０１３０００",
        "D\u0415 89 3704 0044 0532 0130 00",
        "DE89 3704\u00a00044\n0532 0130 00",
        "G\u200bB82\u200bWEST\u200b12345\u200b69876\u200b5432",
        "GB82-WEST-1234-5698-7654-32",
        "nl20 ingb00 0123 45 67",
        "N L 2 0 I N G B 0 0 0 1 2 3 4 5 6 7",
        "IT60X0542811101000000123456",
        "FR14 2004 1010 0505 0001 3M02 606",
        "BE71 0961 2345 6769",
        "IE29.AIBK.9311.5212.3456.78",
        "𝐃𝐄𝟖𝟗 𝟑𝟕𝟎𝟒 𝟎𝟎𝟒𝟒 𝟎𝟓𝟑𝟐 𝟎𝟏𝟑𝟎 𝟎𝟎",
    ],
)
def test_a_valid_iban_is_found_where_it_stands(number: str) -> None:
    text = f"Pay it here: {number}, thanks"
    (hit,) = iban.find(reading(text))
    assert text[hit.start : hit.end] == number
    assert not card_number.find(reading(text))


@pytest.mark.parametrize(
    "text",
    [
        "My ticket says GB82 WEST 1234 5698 7654 33.",
        "DE89 3704 0044 0532 0130 01",
        "IT60 X054 2811 1010 0000 0123 457",
        "In March 2027 we meet 20 people in room 12, at 9:30, for 4,200 kilos of groceries.",
        "nl 20 mensen, 0123 45 67 89 kilo",
    ],
)
def test_what_only_looks_like_an_iban_passes(text: str) -> None:
    assert not iban.find(reading(text))


def test_an_approved_iban_passes_in_any_grouping() -> None:
    official = "Donate to the food bank: DE89 3704 0044 0532 0130 00"
    assert not iban.find(reading("Donate! DE89370400440532013000", official, "en", Category.CHARITY))


@pytest.mark.parametrize(
    "number",
    [
        "4111 1111 1111 1111",
        "4111111111111111",
        "4111-1111-1111-1111",
        "4111.1111.1111.1111",
        "4111*1111*1111*1111",
        "4O12 8888 8888 1881",
        "4️⃣1️⃣1️⃣1️⃣ 1111 1111 1111",
        "④①①① 1111 1111 1111",
        "5555 5555 5555 4444",
        "2223 0031 2200 3222",
        "3782-822463-10005",
        "6011 1111 1111 1117",
        "4111\u200b1111\u200b1111\u200b1111",
        "four one one one one one one one one one one one one one one one",
        "vier eins eins eins eins eins eins eins eins eins eins eins eins eins eins eins",
        "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
    ],
)
def test_a_card_number_is_found_where_it_stands(number: str) -> None:
    text = f"My old card {number}, long gone"
    (hit,) = card_number.find(reading(text))
    assert text[hit.start : hit.end] == number


@pytest.mark.parametrize(
    "text",
    [
        "tracking number 2026 1123 0915 4477",
        "4111 1111 1111 1112 on the cake",
        "4012 8888 8888 1882 Schritte",
        "+49 151 2345 6789 012",
        "EAN 4006381333931",
        "4111 **** **** 1111",
        "invoice 94111111111111111",
        "0000 0000 0000 0000",
        "1111 2222 3333 4444",
        "20 Uhr, 14.03.2027, 180.000 Kunden, 412 Millionen Euro",
    ],
)
def test_what_is_no_card_number_passes(text: str) -> None:
    assert not card_number.find(reading(text))


def test_a_card_beside_its_expiry_date_is_found_alone() -> None:
    text = "4111 1111 1111 1111 12/27 123"
    (hit,) = card_number.find(reading(text))
    assert text[hit.start : hit.end] == "4111 1111 1111 1111"


@pytest.mark.parametrize(
    "number",
    ["40123456", "4012 3456", "40 12 34 56", "4012-3456", "40.12.34.56", "4O12 3456", "40 123 456", "４０１２３４５６"],
)
def test_a_customer_number_is_found_however_grouped(number: str) -> None:
    text = f"It was customer {number}, lovely man"
    (hit,) = customer_data.find(reading(text))
    assert text[hit.start : hit.end] == number


@pytest.mark.parametrize(
    "text",
    [
        "€ 40.123.456",
        "40.000.000 trees",
        "40,123,456 people",
        "40123456 euro",
        "+31 40 123 4567",
        "01 40 12 34 56",
        "(0)40 123456",
        "4012 3456 7890 1234",
        "A40123456",
        "41123456",
        "4012345",
    ],
)
def test_what_is_no_customer_number_passes(text: str) -> None:
    assert not customer_data.find(reading(text))


@pytest.mark.parametrize(
    ("sentence", "shape"),
    [
        ("eight digits that begin with 40, however grouped", Shape(8, "40")),
        ("10 digits that start with 7", Shape(10, "7")),
        ("", None),
        ("anything", None),
    ],
)
def test_the_facts_describe_customer_numbers_in_a_sentence(sentence: str, shape: Shape | None) -> None:
    assert shape_of(sentence) == shape


def test_a_card_is_found_behind_letters_that_name_a_country() -> None:
    text = "works with my Visa: 4111-1111/1111-1111"
    (hit,) = card_number.find(reading(text))
    assert text[hit.start : hit.end] == "4111-1111/1111-1111"
