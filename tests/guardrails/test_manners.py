"""Nudges: an own word, the right length, no shouting."""

import pytest

from api.content.networks import Network
from api.guardrails.engine.kinds import identical_caption, over_length, shouting
from api.guardrails.engine.reading import Reading
from tests.guardrails.making import context, reading


@pytest.mark.parametrize(
    "text",
    [
        "Our branches run on wind and solar power.",
        "our branches run on WIND and solar power 🌞",
        "On solar and wind power our branches run.",
        "Our branches run on solar power.",
    ],
)
def test_moving_or_dropping_words_adds_none(text: str) -> None:
    assert identical_caption.find(reading(text, "Our branches run on wind and solar power."))


@pytest.mark.parametrize("text", ["Our branches finally run on wind and solar power.", "Look!", "", "   "])
def test_one_word_of_ones_own_is_enough(text: str) -> None:
    assert not identical_caption.find(reading(text, "Our branches run on wind and solar power."))


@pytest.mark.parametrize(
    ("text", "loud"),
    [
        ("BEWERBT EUCH JETZT!!! WORAUF WARTET IHR??? Bis bald.", "BEWERBT EUCH JETZT!!! WORAUF WARTET IHR???"),
        ("VENEZ TOUS !!! C'EST GRATUIT !!!", "VENEZ TOUS !!! C'EST GRATUIT !!!"),
        ("Kom! WAT EEN GEWELDIGE DAG WAS DIT zeg", "WAT EEN GEWELDIGE DAG WAS DIT"),
        ("COSA ASPETTATE? Venite.", "COSA ASPETTATE?"),
    ],
)  # fmt: skip
def test_sentences_in_capitals_are_shouting(text: str, loud: str) -> None:
    (hit,) = shouting.find(reading(text))
    assert text[hit.start : hit.end] == loud


@pytest.mark.parametrize(
    "text",
    [
        "You should come. No, you should COME.",
        "ESG, CSRD, PCAF, GHG: I speak fluent acronym.",
        "CDI, RTT, CSE : les sigles habituels.",
        "DE89 3704 0044, IBAN und BIC",
        "Great work, team!!!",
        "WOW. Just wow.",
        "A B C D E F G",
        "The CEO, the CFO and HR came.",
    ],
)
def test_abbreviations_and_one_stressed_word_are_not(text: str) -> None:
    assert not shouting.find(reading(text))


def test_capitals_of_the_caption_are_not_the_persons() -> None:
    assert not shouting.find(reading("Read GREEN MORTGAGE EXPLAINED now", "GREEN MORTGAGE EXPLAINED"))


def test_the_suggestion_lowers_the_voice() -> None:
    (hit,) = shouting.find(reading("BEWERBT EUCH JETZT!!! WORAUF WARTET IHR???"))
    assert hit.suggestion is not None
    assert hit.suggestion.text == "Bewerbt euch jetzt! Worauf wartet ihr?"


def test_length_counts_what_goes_out_with_the_text() -> None:
    going = Reading("a" * 270, "", context(network=Network.X))
    assert not over_length.find(going)
    with_link = context(network=Network.X)
    with_link = type(with_link)(
        network=Network.X, language=with_link.language, category=with_link.category, appended=" https://norvia.bank/r/a"
    )
    (hit,) = over_length.find(Reading("a" * 270, "", with_link))
    assert hit.args == {"length": 294, "limit": 280, "excess": 14}
