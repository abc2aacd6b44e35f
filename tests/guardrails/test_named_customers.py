"""Customers by name with what they have at the bank; colleagues, captions' own people and stories without accounts."""

import pytest

from api.content.schemas import Category
from api.guardrails.engine.kinds.customer_data import find
from tests.guardrails.making import reading


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mr Doyle finally paid off his mortgage today."),
        ("en", "Even old Mrs. Brannigan, three overdrafts and a budgie, gets tea."),
        ("en", "So happy for Siobhan Kelly, who signed her loan with me."),
        ("en", "The Murphy twins opened... no: Ms Murphy opened two savings accounts."),
        ("nl", "Mevrouw de Vries heeft vandaag haar hypotheek getekend."),
        ("nl", "Familie Bakker stapte over met hun spaargeld."),
        ("nl", "Trots dat Sanne Dijkstra haar zakelijke rekening bij mij heeft."),
        ("de", "Frau Krüger hat heute ihren Kredit abbezahlt."),
        ("de", "Herr von Stein war schon wieder im Dispo."),
        ("de", "Gratulation an Lena Brinkmeier, die ihr Girokonto eröffnet hat."),
        ("it", "La signora Rinaldelli ha chiuso il mutuo."),
        ("it", "Bravo Marco Bellini, che ha preso il prestito da me."),
        ("fr", "Madame Le Goff a remboursé son prêt."),
        ("fr", "M. Dupont est encore à découvert."),
        ("fr", "Bravo à Claire Moreau, qui a signé son crédit immobilier."),
    ],
)
def test_a_named_customer_with_an_account_is_found(language: str, text: str) -> None:
    assert find(reading(text, "", language, Category.PEOPLE))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "My colleague Siobhan Kelly explains your mortgage in plain words."),
        ("en", "Mrs Brannigan makes the best tea."),
        ("en", "My neighbour has three overdrafts and a budgie."),
        ("en", "Our Green Mortgage has a new look. Talk to Norvia Bank."),
        ("nl", "Onze adviseur mevrouw de Vries weet alles van je hypotheek."),
        ("nl", "Mijn oma heeft haar spaargeld in een sok."),
        ("de", "Unsere Beraterin Frau Krüger kennt jeden Kredit."),
        ("de", "Das Girokonto hat eine neue App, und die Grüne Baufinanzierung auch."),
        ("de", "Beim Tag der Offenen Tür hat mein Konto Pause."),
        ("it", "La mia collega Marta Rinaldelli spiega il mutuo."),
        ("it", "Il Mutuo Verde ha una classe A."),
        ("fr", "Ma collègue Claire Moreau explique le prêt."),
        ("fr", "Le Crédit Auto a un nouveau taux fixe."),
    ],
)
def test_colleagues_and_products_are_no_customers(language: str, text: str) -> None:
    assert not find(reading(text, "", language))


def test_a_person_of_the_caption_is_approved() -> None:
    official = "Mrs Brannigan opened our first savings account in 1961, and she is glad to tell about it."
    assert not find(reading("I love how Mrs Brannigan tells about her first savings account.", official))
