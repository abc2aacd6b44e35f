"""Promises of return in five languages, and what only looks like one."""

import pytest

from api.content.schemas import Category
from api.guardrails.engine.kinds.guaranteed_return import find
from tests.guardrails.making import PLAN, reading

PROMISES = {
    "en": [
        "€60 a month and you get your stake back whatever the market does, Scout's honour.",
        "€60 a month and your money comes back to you come what may.",
        "Whatever happens, every euro you put in comes home again.",
        "Guaranteed returns, no homework.",
        "Guaranteed, five per cent a year",
        "We guarantee you a nice monthly return.",
        "Returns are guaranteed here.",
        "A risk-free way to grow your savings.",
        "You can't lose with this one!",
        "You simply cannot lose.",
        "There is nothing to lose.",
        "Profit guaranteed 😉",
        "Zero risk, all reward.",
        "No risk at all, promise.",
        "#GuaranteedReturns",
        "#riskfree from €25 a month",
        "gu4r4nt33d pr0f1t",
        "G u a r a n t e e d returns",
        "R1sk-fr33 investing",
        "Guaran\u200bteed re\u00adturns",
        "Guаrаnteed rеturns",
        "Your money only goes up.",
        "A sure thing for my pension savings.",
        "Earn 6% guaranteed.",
        "A guaranteed 6% a year.",
        "Not only guaranteed returns but a nice app too.",
        "Don't miss these guaranteed returns!",
        "Your capital is guaranteed.",
        "You will never lose money with Norvia Plan.",
        "It can only go up.",
        "Double your money in no time.",
        "Invest without any risk.",
        "No worries, guaranteed returns.",
        "It is 100% safe to invest here.",
    ],
    "nl": [
        "€ 40 per maand en je krijgt je inleg terug, wat er ook gebeurt.",
        "€ 40 per maand, en hoe dan ook zie je je geld terug.",
        "Wat de beurs ook doet, je inleg krijg je altijd terug.",
        "#gegarandeerdrendement",
        "vijf procent gegarandeerd",
        "risicovrij beleggen",
        "Gegarandeerd rendement!",
        "Het rendement is gegarandeerd.",
        "Wij garanderen je een mooi rendement.",
        "Risicoloos beleggen vanaf € 20.",
        "Een risicoloze belegging.",
        "Beleggen zonder risico.",
        "Beleggen zonder enig risico.",
        "#rendementsgarantie 😉",
        "Winstgarantie voor iedereen.",
        "Je kunt niet verliezen.",
        "Je kan er niks mee verliezen.",
        "Geen enkel risico.",
        "Winst verzekerd.",
        "Beleggen kan alleen maar omhoog.",
        "g3garandeerd r3ndement",
        "Mis dit gegarandeerde rendement niet!",
        "Altijd winst met Norvia Plan.",
        "Niet alleen gegarandeerd rendement, ook een mooie app.",
        "Met dit plan ga je nooit achteruit.",
        "Dit fonds gaat maar één kant op.",
        "Geheid rendement, daar kun je vergif op innemen.",
        "Een geldmachine, en je wordt er rijk van.",
    ],
    "de": [
        "50 Euro im Monat und Sie bekommen Ihren Einsatz zurück, komme was wolle.",
        "50 Euro im Monat. Ihr Geld sehen Sie auf jeden Fall wieder, egal was die Börse macht.",
        "Garantiert ist bei uns nur die Rendite.",
        "Ein Minus ist bei diesem Plan praktisch ausgeschlossen.",
        "Euer Depot steigt sowieso, ganz egal was die Börse treibt.",
        "Noch keiner unserer Anleger hat je draufgezahlt.",
        "Mit Renditegarantie!",
        "#RenditeGarantiert",
        "Ganz risikolos anlegen",
        "fünf Prozent garantiert",
        "Rendite? Garantiert.",
        "Garantierte Rendite ab 25 Euro.",
        "Die Rendite ist garantiert.",
        "Wir garantieren Ihnen satte Gewinne.",
        "Eine risikolose Geldanlage.",
        "Risikofrei anlegen!",
        "Anlegen ganz ohne Risiko.",
        "Ohne jedes Risiko sparen.",
        "Kein Risiko, versprochen.",
        "Man kann nichts verlieren.",
        "Du kannst dabei nur gewinnen.",
        "Renditegarantie inklusive.",
        "#RenditeGarantie",
        "Todsichere Geldanlage.",
        "Sichere Gewinne für alle.",
        "Mein Geld geht nur nach oben, sparen macht Spass.",
        "Gar4ntierte R3ndite",
        "Garantiert 5 % im Jahr.",
        "Da verlierst du nichts.",
        "Nicht nur garantierte Rendite, sondern auch eine schöne App.",
        "Null Risiko.",
    ],
    "it": [
        "60 euro al mese e i tuoi soldi li riprendi comunque vada.",
        "Qualunque cosa succeda, riavrai indietro quello che hai messo.",
        "Investi senza rischi",
        "cinque per cento garantito",
        "Rendimento garantito!",
        "Il rendimento è garantito.",
        "Vi garantiamo un bel guadagno.",
        "Investire senza rischi.",
        "Senza alcun rischio.",
        "Rischio zero, parola mia.",
        "Zero rischi.",
        "Non puoi perdere.",
        "Non si perde mai.",
        "Guadagno sicuro per tutti.",
        "Un investimento privo di rischi.",
        "Nessun rischio.",
        "#rendimentogarantito",
        "r3ndim3nto g4rantito",
        "Il tuo investimento può solo salire.",
        "Guadagni garantiti 😉",
        "Non c'è alcun rischio.",
        "Niente da perdere.",
    ],
    "fr": [
        "60 € par mois et on vous rend votre mise quoi qu'il advienne.",
        "Dans tous les cas, vous retrouvez votre argent, parole de Breton.",
        "#rendementgaranti",
        "cinq pour cent garantis",
        "Un rendement garanti.",
        "Le rendement est garanti.",
        "On vous garantit un beau rendement.",
        "Investir sans risque.",
        "Sans aucun risque !",
        "Zéro risque.",
        "Aucun risque.",
        "On ne peut pas perdre.",
        "Vous ne pouvez rien perdre.",
        "Gain assuré pour tous.",
        "Ça ne peut que monter, mon épargne.",
        "#SansRisque",
        "r3nd3ment g4ranti",
        "Des gains garantis 😉",
        "Rien à perdre.",
        "Risque zéro.",
        "Un placement sûr à 100 %, sans le moindre risque.",
        "Vous ne risquez rien.",
        "Votre épargne grossit quoi qu'il arrive.",
        "Impossible de se tromper avec ce placement.",
        "Chaque euro placé en rapporte deux.",
        "On vous promet 5 % net par an.",
    ],
}

NO_PROMISES = {
    "en": [
        "€60 a month, and whatever happens I get my umbrella back from the office. Investing carries risk.",
        "€60 a month and you may not get your stake back, whatever the market does next.",
        "Nobody promises you get your money back whatever happens. That is investing.",
        "Guaranteed is only the paperwork.",
        "Savings: the guarantee on it is the deposit scheme's, up to €100,000.",
        "Returns are not guaranteed.",
        "Returns are never guaranteed, not even by us.",
        "Nobody can guarantee returns.",
        "No guaranteed returns here, just a plan.",
        "There is no guarantee of a return.",
        "There is no such thing as a risk-free investment.",
        "Risk-free? No such thing.",
        "Is it risk-free? No, of course not.",
        "My dad asked whether it is risk-free. No, dad, it isn't.",
        "No investment is risk-free.",
        "Investing is never without risk.",
        "No risk, no return.",
        "We can't promise guaranteed returns.",
        "Anyone who promises guaranteed returns is lying.",
        "If someone offers you guaranteed profits, hang up.",
        "'Guaranteed returns' is how most scams begin.",
        "Guaranteed returns do not exist.",
        "Nothing about returns is guaranteed.",
        "Your deposit is guaranteed by the deposit guarantee scheme.",
        "Your money is guaranteed up to €100,000 by the deposit guarantee scheme.",
        "You cannot lose more than you put in.",
        "It is not true that you cannot lose.",
        "Investing without risk does not exist.",
        "I guarantee you nothing but an honest chat about investing.",
        "There is no return without risk.",
        "You may lose money, that much is certain.",
        "Returns aren't guaranteed and never were.",
        "I take no guarantees, just a spread of funds and a long breath.",
    ],
    "nl": [
        "€ 40 per maand, en wat er ook gebeurt: ik neem de fiets.",
        "Wat de beurs ook doet, mijn hond wil om zes uur naar buiten.",
        "Gegarandeerd is bij beleggen alleen het papierwerk.",
        "Rendement is niet gegarandeerd.",
        "Rendement wordt nooit gegarandeerd.",
        "Geen garantie op rendement.",
        "Niemand kan rendement garanderen.",
        "Risicoloos beleggen bestaat niet.",
        "Is het risicoloos? Nee.",
        "Geen enkele belegging is risicoloos.",
        "Beleggen is nooit zonder risico.",
        "Geen rendement zonder risico.",
        "Wie gegarandeerd rendement belooft, liegt.",
        "Belooft iemand gegarandeerde winst? Hang op.",
        "Het depositogarantiestelsel dekt je geld.",
        "Je inleg is gegarandeerd door het depositogarantiestelsel.",
        "Zonder risico geen rendement.",
        "Gegarandeerd rendement? Bestaat niet.",
        "Verlies is nooit uitgesloten.",
        "Beleggers dragen het risico zelf.",
        "De beurs gaat op en neer, altijd.",
        "Het grootste risico is dat je je inleg kwijtraakt.",
        "Markten dalen soms ook, en flink.",
    ],
    "de": [
        "50 Euro im Monat. Komme was wolle, um fünf ist Feierabend.",
        "50 Euro im Monat. Niemand garantiert, dass Sie Ihren Einsatz wiedersehen.",
        "Garantiert ist bei der Geldanlage nur der Papierkram.",
        "Verluste sind nicht ausgeschlossen, das gehört dazu.",
        "Die neue App läuft wie ein Uhrwerk.",
        "Ich rufe heute noch zurück, Hand drauf.",
        "Unsere Kantine ist wetterfest überdacht.",
        "Die Rendite ist nicht garantiert.",
        "Eine Rendite kann niemand garantieren.",
        "Keine garantierte Rendite.",
        "Wir garantieren keine Rendite.",
        "Risikolos anlegen gibt es nicht.",
        "Risikofrei? Nein.",
        "Keine Anlage ist risikofrei.",
        "Anlegen ist nie ohne Risiko.",
        "Ohne Risiko keine Rendite.",
        "Wer garantierte Renditen verspricht, lügt.",
        "Garantierte Gewinne? Finger weg, Betrug!",
        "Einlagen sind über die gesetzliche Einlagensicherung geschützt.",
        "Garantiert ist die Rendite nicht.",
        "Eine Garantie auf Gewinn gibt es nicht.",
    ],
    "it": [
        "60 euro al mese. Comunque vada, stasera pizza.",
        "Nessuno ti dice che riavrai indietro quello che hai messo, qualunque cosa succeda.",
        "Garantita è, negli investimenti, solo la burocrazia.",
        "Il rendimento non è garantito.",
        "Rendimento non garantito.",
        "Nessuno può garantire un rendimento.",
        "Nessun rendimento garantito.",
        "Investire senza rischi non esiste.",
        "Senza rischio? No, purtroppo.",
        "Nessun investimento è privo di rischi.",
        "Investire non è mai senza rischi.",
        "Chi promette guadagni garantiti mente.",
        "I depositi sono tutelati dal fondo di garanzia dei depositi.",
        "Senza rischio niente rendimento.",
        "Non c'è rendimento senza rischio.",
    ],
    "fr": [
        "60 € par mois. Quoi qu'il arrive, je récupère les enfants à 17 h.",
        "Rien ne dit que vous récupérez votre mise, quoi qu'il arrive aux marchés.",
        "Garantie est seulement la paperasse.",
        "Le rendement n'est pas garanti.",
        "Rendement non garanti.",
        "Personne ne peut garantir un rendement.",
        "Aucun rendement garanti.",
        "Investir sans risque, ça n'existe pas.",
        "Sans risque ? Non, hélas.",
        "Aucun placement n'est sans risque.",
        "Investir n'est jamais sans risque.",
        "Celui qui vous promet un rendement garanti ment.",
        "Rendement garanti ? Raccrochez, c'est une arnaque.",
        "Les dépôts sont couverts par la garantie des dépôts.",
        "Pas de rendement sans risque.",
        "On ne garantit aucun rendement.",
        "Zéro risque de s'endormir pendant l'atelier épargne.",
        "Un inconnu vous promet un gain garanti ? Fermez la page.",
    ],
}


@pytest.mark.parametrize(("language", "text"), [(tag, text) for tag, texts in PROMISES.items() for text in texts])
def test_a_promise_of_return_is_found(language: str, text: str) -> None:
    assert find(reading(text, PLAN[language], language))


@pytest.mark.parametrize(("language", "text"), [(tag, text) for tag, texts in PROMISES.items() for text in texts])
def test_a_promise_is_found_in_a_long_text_too(language: str, text: str) -> None:
    around = "The sun came out, and we all had cake on the roof. " * 8
    assert find(reading(f"{around}\n{text}\n{around}", PLAN[language], language))


@pytest.mark.parametrize(("language", "text"), [(tag, text) for tag, texts in NO_PROMISES.items() for text in texts])
def test_what_is_denied_or_warned_of_is_no_promise(language: str, text: str) -> None:
    assert not find(reading(text, PLAN[language], language))


@pytest.mark.parametrize(
    ("language", "text", "category"),
    [
        ("en", "Guaranteed fun, no risk of boredom.", Category.EVENT),
        ("en", "Raffle at noon: you cannot lose, everybody wins a pen.", Category.EVENT),
        ("en", "Profit guaranteed for the food bank, every cake sold.", Category.CHARITY),
        ("en", "Freeze it without any risk.", Category.COMPANY),
        ("de", "Bei der Tombola ist der Gewinn garantiert.", Category.EVENT),
        ("de", "Ich garantiere: Kuchen, Hüpfburg und einen Onkel.", Category.EVENT),
        ("nl", "Gezelligheid gegarandeerd, zonder risico op saaie praatjes.", Category.JOBS),
        ("it", "Divertimento garantito e nessun rischio di noia.", Category.EVENT),
        ("fr", "Rires garantis, sans risque d'ennui.", Category.PEOPLE),
    ],
)
def test_a_joke_in_the_free_lane_is_no_promise(language: str, text: str, category: Category) -> None:
    assert not find(reading(text, "", language, category))


def test_a_promise_about_investing_is_found_in_the_free_lane_too() -> None:
    assert find(reading("Join us and invest with a guaranteed return!", "", "en", Category.JOBS))


def test_the_span_points_at_the_promise_as_typed() -> None:
    text = "From €25 it is basically gu4r4nt33d pr0f1t 😎"
    (hit,) = find(reading(text, PLAN["en"]))
    assert text[hit.start : hit.end] == "gu4r4nt33d pr0f1t"


def test_an_approved_wording_is_no_promise_of_the_person() -> None:
    official = "Fixed deposit with a guaranteed return of 2% for a year."
    assert not find(reading("A guaranteed return of 2% for a year, says my piggy bank.", official))


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "It is a guaranteed return!", "It is the chance of a return, with risk!"),
        ("en", "Guaranteed returns!", "the chance of a return, with risk!"),
        ("nl", "Dit is een gegarandeerd rendement.", "Dit is een kans op rendement, met risico."),
        ("de", "Das ist eine garantierte Rendite.", "Das ist eine Chance auf Rendite, mit Risiko."),
        ("it", "È un rendimento garantito.", "È una possibilità di rendimento, con rischio."),
        ("fr", "C'est un rendement garanti.", "C'est une chance de rendement, avec un risque."),
    ],
)
def test_a_suggestion_replaces_the_promised_return_with_its_article(language: str, text: str, said: str) -> None:
    hit = find(reading(text, PLAN[language]))[0]
    assert hit.suggestion is not None
    assert text[: hit.suggestion.start] + hit.suggestion.text + text[hit.suggestion.end :] == said
