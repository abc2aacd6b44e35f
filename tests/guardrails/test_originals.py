"""Which approved caption a text came from."""

import pytest

from api.content.networks import Network
from api.content.wording import Wording
from api.core.ids import new_id
from api.core.languages import Language
from api.guardrails.engine.originals import original_of


def caption(text: str, language: str = "en", network: str | None = None) -> Wording:
    place = Network(network) if network else None
    return Wording(id=new_id(), language=Language(language), network=place, text=text, networks=frozenset())


BRANCH = caption("We opened a branch in Galway, come and say hello.")
SAVING = caption("Put something aside every month.")
SPAREN = caption("Jeden Monat etwas zurücklegen.", "de")
ON_X = caption("A branch in Galway!", network="x")
CAPTIONS = (BRANCH, SAVING, SPAREN, ON_X)


@pytest.mark.parametrize(
    ("text", "network", "language", "original"),
    [
        ("I will put something aside every month, too.", "linkedin", "en", SAVING),
        ("Come and say hello in Galway.", "linkedin", "en", BRANCH),
        ("A branch in Galway! Finally!", "x", "en", ON_X),
        ("A branch in Galway! Finally!", "linkedin", "en", BRANCH),
        ("Ich will jeden Monat etwas sparen.", "linkedin", "de", SPAREN),
        ("Jeden Monat  etwas zurücklegen.\n", "linkedin", "en", SPAREN),
        ("Ogni mese metto da parte something aside.", "linkedin", "it", SAVING),
    ],
)
def test_a_text_comes_from_the_nearest_caption_of_its_place(
    text: str, network: str, language: str, original: Wording
) -> None:
    assert original_of(text, CAPTIONS, Network(network), Language(language)) == original.text


def test_a_caption_for_another_network_is_better_than_none() -> None:
    assert original_of("A branch!", [ON_X], Network.LINKEDIN, Language.EN) == ON_X.text


def test_without_captions_every_word_is_new() -> None:
    assert original_of("A branch!", [], Network.X, Language.EN) == ""
