"""Customers whom a trade, a place or a first name tells; trades without accounts, unnamed customers, good causes."""

import pytest

from api.content.schemas import Category
from api.guardrails.engine.kinds.customer_data import find
from tests.guardrails.making import reading


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Good news: my client Peter just paid off his mortgage."),
        ("en", "Mrs Aldridge from number 12 finally got her overdraft."),
        ("en", "The butcher in our street is behind on his loan again."),
        ("nl", "Onze klant Joris heeft zijn lening afgelost."),
        ("nl", "De bloemist op het plein heeft een hypotheek bij ons."),
        ("de", "Unsere Kundin Heike hat ihren Kredit getilgt."),
        ("de", "Der Tierarzt im Ort hat sein Darlehen umgeschuldet."),
        ("it", "Il barbiere di via Dante ha due mutui con noi."),
        ("it", "La nostra cliente Ornella ha estinto il prestito."),
        ("fr", "La pharmacienne du quartier a remboursé son crédit."),
        ("fr", "Notre cliente Agathe a soldé son prêt."),
    ],
)
def test_whoever_can_be_recognised_with_an_account_is_found(language: str, text: str) -> None:
    assert find(reading(text, "", language, Category.PEOPLE))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The butcher raised 500 euro with us for the hospice."),
        ("en", "A customer asked how a mortgage works."),
        ("nl", "De zanger heeft een liedje voor ons opgenomen."),
        ("nl", "Een klant vroeg hoe een hypotheek werkt."),
        ("de", "Unser Postbote hat heute seinen letzten Tag vor der Rente."),
        ("de", "Die Wirtschaft hat mehr Kredite aufgenommen."),
        ("it", "Il sindaco ha piantato con noi un albero."),
        ("it", "Il cane del bar accanto non apre mai un conto."),
        ("fr", "Le boulanger a gagné le concours de la meilleure tarte."),
        ("fr", "Une cliente m'a demandé comment marche un prêt."),
    ],
)
def test_whoever_stays_unknown_or_has_no_account_passes(language: str, text: str) -> None:
    assert not find(reading(text, "", language, Category.PEOPLE))


def test_somebody_of_the_caption_is_approved() -> None:
    official = "The baker on the square opened a business account with us."
    assert not find(reading("Lovely! The baker on the square opened a business account with us.", official))
