"""Opinions, hints and leaks that are only implied, in five languages, and everyday life that is none of them."""

import msgspec
import pytest

from api.content.schemas import Category
from api.guardrails.engine.kinds import FINDERS
from tests.guardrails.making import DATA, reading

CAPTION = {
    "en": "Third quarter: net profit of €412 million, and 180,000 people who opened an account. Thank you, everybody.",
    "nl": "Derde kwartaal: een nettowinst van € 412 miljoen en 180.000 nieuwe klanten. Dank aan iedereen.",
    "de": "Drittes Quartal: 412 Millionen Euro Nettogewinn und 180.000 neue Konten. Danke an alle.",
    "it": "Terzo trimestre: 412 milioni di euro di utile netto e 180.000 nuovi clienti. Grazie a tutti.",
    "fr": "Troisième trimestre : 412 millions d'euros de bénéfice net et 180 000 nouveaux clients. Merci à tous.",
}
"""The approved caption of a company post."""

KINDS = ("price_opinion", "unpublished_results", "confidential", "political")


class Line(msgspec.Struct, frozen=True):
    """A text and the kind that must be found in it; without a kind, none of them may be."""

    kind: str
    language: str
    category: Category
    text: str

    def found(self, kind: str) -> bool:
        caption = CAPTION[self.language] if self.category is Category.COMPANY else ""
        return bool(FINDERS[kind](reading(self.text, caption, self.language, self.category)))


LINES = [msgspec.json.decode(line, type=Line) for line in (DATA / "between_the_lines.jsonl").read_bytes().splitlines()]


@pytest.mark.parametrize("line", [pytest.param(line, id=line.text[:60]) for line in LINES if line.kind])
def test_what_is_only_implied_is_found(line: Line) -> None:
    assert line.found(line.kind)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("line", [pytest.param(line, id=line.text[:60]) for line in LINES if not line.kind])
def test_everyday_life_passes(kind: str, line: Line) -> None:
    assert not line.found(kind)
