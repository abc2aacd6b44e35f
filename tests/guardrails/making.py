"""Readings and contexts for tests of the finders, with the facts of the sample bank."""

from pathlib import Path

import msgspec

from api.content.networks import Network
from api.content.schemas import Category
from api.core.languages import Language
from api.guardrails.engine.facts import BankFacts, Context, PostFacts
from api.guardrails.engine.reading import Reading

DATA = Path(__file__).parent.parent / "data" / "guardrails"
BANK = msgspec.json.decode((DATA / "bank.json").read_bytes(), type=BankFacts)

NOTHING_WRONG = PostFacts()

PLAN = {
    "en": "Start investing from €25 a month with Norvia Plan: a spread of index funds, managed for you. "
    "The value of investments can fall as well as rise; you may lose money. #ad I work for Norvia Bank.",
    "nl": "Beleggen vanaf € 20 per maand met Norvia Plan: wij spreiden je inleg over indexfondsen. "
    "Beleggen brengt risico's met zich mee; je kunt je inleg verliezen. #advertentie Ik werk bij Norvia Bank.",
    "de": "Mit Norvia Plan ab 25 Euro im Monat in breit gestreute Indexfonds anlegen. Kapitalanlagen bergen "
    "Risiken bis hin zum Verlust des eingesetzten Kapitals. #Werbung Ich arbeite bei der Norvia Bank.",
    "it": "Con Norvia Plan inizi a investire da 30 euro al mese in fondi indicizzati diversificati. "
    "Investire comporta rischi e puoi perdere il capitale. #pubblicità Lavoro in Norvia Bank.",
    "fr": "Avec Norvia Plan, on investit dès 25 € par mois dans des fonds indiciels diversifiés. "
    "Investir comporte un risque de perte en capital. #publicité Je travaille chez Norvia Bank.",
}
"""The approved caption of an investment product, by language."""


def context(
    language: str = "en",
    category: Category = Category.PRODUCT,
    network: Network = Network.LINKEDIN,
    bank: BankFacts = BANK,
    post: PostFacts = NOTHING_WRONG,
) -> Context:
    return Context(network=network, language=Language(language), category=category, bank=bank, post=post)


def reading(text: str, official: str = "", language: str = "en", category: Category = Category.PRODUCT) -> Reading:
    return Reading(text, official, context(language, category))
