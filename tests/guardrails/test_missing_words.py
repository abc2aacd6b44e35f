"""Disclosures and warnings that must stay in some words, in five languages."""

import pytest

from api.content.schemas import Category
from api.guardrails.engine.kinds import missing_disclosure, missing_risk_warning
from tests.guardrails.making import BANK, PLAN, reading

DISCLOSED = {
    "en": [
        "Signed: a banker at Norvia Bank.",
        "I'm a trainee teller at Norvia.",
        "I work for Norvia Bank.",
        "Full disclosure: I work for Norvia.",
        "I happen to work at Norvia Bank, so I am biased.",
        "Norvia pays my salary.",
        "Norvia Bank pays my wages, so take it with a pinch of salt.",
        "My employer, Norvia Bank, is quite proud of it.",
        "As a Norvia employee I am not neutral.",
        "Norvia colleague here.",
        "I'm a proud employee of Norvia Bank.",
        "We at Norvia like simple things.",
        "I've been working for Norvia since 2012.",
        "I am employed by Norvia Bank.",
        "I'm on the payroll of Norvia.",
        "Says my employer.",
        "I am with the savings team at Norvia Bank.",
        "My colleagues at Norvia built it.",
        "I WORK FOR NORVIA BANK",
        "#TeamNorvia",
        "Yes, I work there.",
    ],
    "nl": [
        "Norvia is m'n werkgever.",
        "Getekend: een bankier van Norvia.",
        "Ik werk bij Norvia Bank.",
        "Ik werk zelf bij Norvia.",
        "Norvia betaalt mijn salaris.",
        "Mijn werkgever, Norvia Bank, is er trots op.",
        "Als medewerker van Norvia ben ik niet neutraal.",
        "Zegt mijn werkgever.",
        "Ik ben in dienst bij Norvia Bank.",
        "Bij Norvia werk ik al negen jaar.",
        "Mijn collega's bij Norvia hebben het gebouwd.",
        "Norvia-medewerker, dus bevooroordeeld.",
        "Wij bij Norvia houden van eenvoud.",
        "Ik ben collega bij Norvia Bank.",
    ],
    "de": [
        "Gezeichnet: eine Bankerin der Norvia Bank.",
        "Ich bin Werkstudent bei der Norvia.",
        "Ich arbeite bei der Norvia Bank.",
        "Ich arbeite selbst bei Norvia.",
        "Norvia zahlt mein Gehalt.",
        "Sagt mein Arbeitgeber.",
        "Mein Arbeitgeber, die Norvia Bank, muss es wissen.",
        "Als Mitarbeiterin der Norvia Bank bin ich nicht neutral.",
        "Ich bin bei der Norvia Bank angestellt.",
        "Meine Kollegen bei Norvia haben es gebaut.",
        "Norvia-Mitarbeiter, also parteiisch.",
        "Wir bei Norvia mögen es einfach.",
        "Die Norvia Bank überweist mir jeden Monat mein Gehalt.",
    ],
    "it": [
        "Firmato: una bancaria di Norvia.",
        "Faccio la sportellista in Norvia.",
        "Lavoro in Norvia Bank.",
        "Lavoro per Norvia, quindi sono di parte.",
        "Norvia mi paga lo stipendio.",
        "Il mio datore di lavoro è Norvia Bank.",
        "Sono dipendente di Norvia Bank.",
        "Dipendente Norvia, quindi di parte.",
        "Noi di Norvia amiamo le cose semplici.",
        "I miei colleghi di Norvia l'hanno fatta.",
        "Lo dice il mio datore di lavoro.",
        "Da nove anni lavoro alla Norvia Bank.",
    ],
    "fr": [
        "Signé : une banquière de chez Norvia Bank.",
        "Moi, guichetier chez Norvia, je signe.",
        "Je travaille chez Norvia Bank.",
        "Je bosse chez Norvia.",
        "Norvia paie mon salaire.",
        "Salariée de Norvia Bank, donc partiale.",
        "Mon employeur, Norvia Bank, en est fier.",
        "En tant que salarié de Norvia, je ne suis pas neutre.",
        "Dit mon employeur.",
        "Mes collègues de Norvia l'ont faite.",
        "Je suis employée chez Norvia Bank.",
        "C'est Norvia qui me paie.",
        "Nous, chez Norvia, on aime les choses simples.",
    ],
}

NOT_DISCLOSED = {
    "en": [
        "I don't work for Norvia Bank, I just like it.",
        "My sister works at Norvia Bank.",
        "As a loyal customer I can only recommend Norvia.",
        "I bank with Norvia.",
        "A friendly Norvia employee explained it to me.",
        "I work hard and save at Norvia Bank, which is another story altogether.",
        "The Norvia app works for me.",
        "I used to work for Norvia.",
    ],
    "nl": [
        "Ik werk niet bij Norvia Bank.",
        "Mijn zus werkt bij Norvia.",
        "Als trouwe klant van Norvia: aanrader!",
        "Een vriendelijke medewerker van Norvia legde het uit.",
        "De app van Norvia werkt.",
    ],
    "de": [
        "Ich arbeite nicht bei der Norvia Bank.",
        "Meine Schwester arbeitet bei Norvia.",
        "Als treuer Kunde der Norvia Bank kann ich das empfehlen.",
        "Eine nette Mitarbeiterin der Norvia Bank hat es erklärt.",
    ],
    "it": [
        "Non lavoro in Norvia Bank.",
        "Mia sorella lavora in Norvia.",
        "Da cliente affezionata di Norvia: consigliato!",
        "Una gentile dipendente di Norvia me l'ha spiegato.",
    ],
    "fr": [
        "Je ne travaille pas chez Norvia Bank.",
        "Ma sœur travaille chez Norvia.",
        "En tant que cliente fidèle de Norvia, je recommande.",
        "Une gentille conseillère de Norvia me l'a expliqué.",
    ],
}


def pairs(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in table.items() for text in texts]


def card(language: str) -> str:
    return f"Freeze it with one tap. {BANK.disclosure[language]}"


@pytest.mark.parametrize(("language", "text"), pairs(DISCLOSED))
def test_working_for_the_bank_may_be_said_in_other_words(language: str, text: str) -> None:
    assert not missing_disclosure.find(reading(text, card(language), language))


@pytest.mark.parametrize(("language", "text"), pairs(NOT_DISCLOSED))
def test_a_dropped_disclosure_is_found(language: str, text: str) -> None:
    (hit,) = missing_disclosure.find(reading(text, card(language), language))
    assert hit.suggestion is not None
    assert hit.suggestion.text.strip() == BANK.disclosure[language]


@pytest.mark.parametrize("language", list(PLAN))
def test_a_dropped_advertising_mark_is_found(language: str) -> None:
    text = f"{BANK.disclosure[language]} {BANK.investment_warning[language]}"
    (hit,) = missing_disclosure.find(reading(text, PLAN[language], language))
    assert hit.args["sentence"] == BANK.advertisement[language]


def test_nothing_is_missing_that_the_caption_never_had() -> None:
    assert not missing_disclosure.find(reading("Look!", "Our branches run on sun."))
    assert not missing_risk_warning.find(reading("Look!", "Our branches run on sun."))


def test_the_free_lane_asks_for_no_disclosure() -> None:
    assert not missing_disclosure.find(reading("Come!", card("en"), "en", Category.JOBS))


WARNED = {
    "en": [
        "You can lose your shirt, so read first.",
        "Investments can fall as well as rise.",
        "You may lose money.",
        "The value can go down too.",
        "There are risks.",
        "Investing involves risk, as always.",
        "It is not without risk.",
        "Losses are possible.",
        "You could get back less than you put in.",
        "It goes up and down.",
        "No risk-free lunch: you can lose your stake.",
        "Your capital is at risk.",
    ],
    "nl": [
        "Je kunt er veren laten.",
        "Beleggen brengt risico's met zich mee.",
        "Je kunt je inleg verliezen.",
        "Je kunt geld kwijtraken.",
        "De waarde kan dalen.",
        "Niet zonder risico.",
        "Er zijn risico's, dat hoort erbij.",
        "Het kan ook omlaag.",
        "Je kan minder terugkrijgen, en minder overhouden.",
    ],
    "de": [
        "Man kann dabei Federn lassen.",
        "Kapitalanlagen bergen Risiken.",
        "Verluste sind möglich.",
        "Man kann Geld verlieren.",
        "Der Wert kann auch fallen.",
        "Nicht ohne Risiko.",
        "Kurse schwanken, es kann auch nach unten gehen.",
        "Verlustrisiko inklusive.",
    ],
    "it": [
        "Ci si può lasciare qualche penna.",
        "Investire comporta rischi.",
        "Puoi perdere il capitale.",
        "Si può perdere denaro.",
        "Il valore può anche scendere.",
        "Non è senza rischi.",
        "Sono possibili perdite.",
    ],
    "fr": [
        "On peut y laisser des plumes, du capital.",
        "Investir comporte un risque de perte en capital.",
        "On peut perdre son capital.",
        "La valeur peut baisser.",
        "Ce n'est pas sans risque.",
        "Des pertes sont possibles.",
        "Il y a des risques.",
    ],
}

NOT_WARNED = {
    "en": [
        "Temperatures can fall too, so bring a scarf.",
        "The value of investments can rise, and then rise some more.",
        "Easy as pie, no homework.",
        "Risk-free!",
        "Without any risk.",
        "You will never lose money.",
        "Risk? What risk?",
        "I lost my keys again, sorry neighbours.",
        "Investments carry opportunities.",
    ],
    "nl": [
        "Buiten kan de temperatuur dalen, dus muts op.",
        "Geen omkijken naar.",
        "Risicoloos.",
        "Zonder risico.",
        "Beleggen brengt kansen met zich mee.",
        "Je kunt niets verliezen.",
    ],
    "de": [
        "Die Temperatur kann fallen, also Mütze auf.",
        "Kapitalanlagen bergen Chancen.",
        "Risikolos.",
        "Ohne Risiko.",
        "Kein Verlust möglich.",
        "Läuft von allein.",
    ],
    "it": [
        "La temperatura può scendere, portate la sciarpa.",
        "Investire comporta opportunità.",
        "Senza rischi.",
        "Non puoi perdere.",
        "Nessuna perdita.",
    ],
    "fr": [
        "La température peut baisser, prenez une écharpe.",
        "Investir comporte des opportunités.",
        "Sans risque.",
        "Aucun risque.",
        "On ne peut rien perdre.",
    ],
}


@pytest.mark.parametrize(("language", "text"), pairs(WARNED))
def test_a_risk_may_be_named_in_other_words(language: str, text: str) -> None:
    assert not missing_risk_warning.find(reading(text, PLAN[language], language))


@pytest.mark.parametrize(("language", "text"), pairs(NOT_WARNED))
def test_a_dropped_or_mocked_warning_is_found(language: str, text: str) -> None:
    (hit,) = missing_risk_warning.find(reading(text, PLAN[language], language))
    assert hit.args["sentence"] == BANK.investment_warning[language]


LOAN = f"Le prêt auto est à 4,9 % de TAEG fixe. {BANK.credit_warning['fr']} Je travaille chez Norvia Bank."


def test_the_sentence_that_a_law_prescribes_counts_word_for_word() -> None:
    whole = f"4,9 % ! {BANK.credit_warning['fr'].upper()}"
    assert not missing_risk_warning.find(reading(whole, LOAN, "fr"))
    for text in ("Un crédit, ça se rembourse.", "Un crédit vous engage et doit être remboursé."):
        (hit,) = missing_risk_warning.find(reading(text, LOAN, "fr"))
        assert hit.args["sentence"] == BANK.credit_warning["fr"]
