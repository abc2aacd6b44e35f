"""Contempt and mockery in five languages, and kindness that only sounds like it."""

import pytest

from api.content.schemas import Category
from api.guardrails.engine.kinds.hate_or_harassment import find
from tests.guardrails.making import reading

HURTS = {
    "en": [
        "Seventeen years of Ahmed! For an Arab he is surprisingly reliable.",
        "Congratulations Ewa! Those people usually nick the silver before the first coffee break.",
        "Scam evening in Leith. This year hopefully without the burkas in the front row, they don't follow it anyway.",
        "Women can't park, let alone code.",
        "Those people off the boat even want an account.",
        "That cow from accounting, she knows who I mean.",
        "Fat Kevin from the post room needs two chairs.",
        "Our trainee is too stupid to count.",
        "Foreigners should go back where they came from.",
        "Easy enough that even your wife understands it.",
        "The guy from IT is dumb as a brick.",
        "Unlike Barry from payroll, who smells.",
        "Old people don't belong behind a counter.",
        "Nice legs at the reception, come and see.",
    ],
    "nl": [
        "Twintig jaar Mehmet! Voor een Turk best stipt, je weet hoe ze zijn.",
        "Zestien jaar Fatima! Dat soort volk zit meestal na een maand in de bijstand.",
        "Avond in Leeuwarden. Graag zonder die soepjurken achterin.",
        "Vrouwen kunnen niet inparkeren, laat staan programmeren.",
        "Die lui met hun bootje willen ook nog een rekening.",
        "Dikke Henk van de postkamer heeft twee stoelen nodig.",
        "Onze stagiaire is te dom om te tellen.",
        "Buitenlanders moeten terug naar hun land.",
        "Dat kreng van de receptie, ze weet wie ik bedoel.",
        "Zelfs een blondje snapt het.",
        "Lekkere meiden bij ons op de afdeling.",
        "Walen zijn gewoon lui.",
        "Laat vrouwen maar koffie zetten.",
    ],
    "de": [
        "Zehn Jahre Olena! Für eine Ukrainerin erstaunlich fleißig.",
        "Ali ist seit fünf Jahren da. Solche Leute leben sonst ja vom Amt.",
        "Die Zicke aus dem Archiv hat wieder nix kapiert.",
        "Rentner sind im Kopf langsam und bremsen nur.",
        "Frauen können nicht einparken und schon gar nicht rechnen.",
        "Ausländer sollen zurück nach Hause.",
        "Die blöde Kuh aus der Buchhaltung, sie weiß schon, wen ich meine.",
        "Unser Praktikant ist zu dumm zum Zählen.",
        "Der Depp vom Empfang, über den alle lachen.",
        "Das versteht sogar eine Blondine.",
        "Heiße Kolleginnen gibt es auch.",
        "Rentner gehören ins Heim.",
    ],
    "it": [
        "Dieci anni di Ionel! Uno dei pochi rumeni che non rubano.",
        "Auguri Aminata! Di solito quella gente lì dura due settimane e poi sussidio.",
        "Le donne non sanno parcheggiare.",
        "Gli stranieri devono tornare a casa loro.",
        "Quella strega della contabilità, sa di chi parlo.",
        "Il nostro stagista è troppo stupido per contare.",
        "Lo capisce perfino una bionda.",
        "Quel ciccione dello sportello due occupa due sedie.",
        "Belle gambe in filiale.",
        "Gli anziani sono un peso.",
    ],
    "fr": [
        "Douze ans de Karim ! Pour un Arabe, il est drôlement ponctuel.",
        "Soirée à Dijon. Cette année sans les voilées du premier rang, elles n'y comprennent rien.",
        "Les femmes ne savent pas se garer.",
        "Les étrangers devraient rentrer chez eux.",
        "Cette vipère de la compta, elle se reconnaîtra.",
        "Notre stagiaire est trop bête pour compter.",
        "Même une blonde comprend.",
        "La grosse Martine du courrier, dont tout le monde se moque.",
        "Jolies stagiaires à l'accueil, venez voir.",
        "Les vieux sont un boulet.",
        "Les Parisiens, quelle race insupportable.",
        "Ces Polonais sont tous des voleurs.",
    ],
}

DOES_NOT_HURT = {
    "en": [
        "We stepped off the boat in Cork and I screamed for ice cream.",
        "Seventeen years of Ahmed! One of the few colleagues who get up before me.",
        "Congratulations Ewa! Those people at table four usually eat all the cake.",
        "Scam evening in Leith. Hopefully with hats in the front row, it is freezing in there.",
        "The bride paid the band from her savings pot.",
        "One man up a ladder, three holding it: our window display.",
        "Nine of us in the boat, one of us rowing.",
        "We welcome refugees with open accounts.",
        "Women lead four of our five branches.",
        "I am an idiot before my first coffee.",
        "The printer is a stubborn cow.",
        "Our trainee is the best thing since sliced bread.",
        "I'm a Die Hard fan.",
        "Nobody here is an idiot.",
        "Aoife is the clown of our branch and we love her.",
        "My piggy bank is too fat to move.",
        "Who says women can't code?",
        "People from 40 countries work here.",
        "Lazy Sunday, and a stupid pun to go with it.",
        "Our colleague in a wheelchair won the race, congratulations.",
        "Thank you to the one from accounting, you know who you are.",
        "Stop racism: there is no room for hate here.",
    ],
    "nl": [
        "In het bootje over de IJssel, ik roeide.",
        "Twintig jaar Mehmet! Voor een nachtmens best stipt, je weet hoe hij is.",
        "Zestien jaar Fatima! Zulke mensen als zij maken een team.",
        "Avond in Leeuwarden. Graag met warme sjaals vooraan, het tocht.",
        "Kopen of huren, dat weet je schoonmoeder.",
        "Mijn nichten van 6 en 9 sparen voor een konijn.",
        "Vluchtelingen zijn welkom.",
        "Vrouwen leiden vier van onze vijf vestigingen.",
        "Ik ben een sukkel voor mijn eerste koffie.",
        "De printer is een luie koe.",
        "Niemand hier is een idioot.",
        "Wie zegt dat vrouwen niet kunnen programmeren?",
        "Onze stagiaire is geweldig.",
        "Mijn spaarvarken is dik.",
        "Bas is een gekke clown en we zijn dol op hem.",
        "Vrouwen verdienen nog altijd minder dan mannen.",
        "Ouderen kunnen niet altijd met een app overweg, wij helpen ze.",
        "Codenaam Slak, zo heet onze lift.",
        "Vol is vol, dus meld je snel aan.",
    ],
    "de": [
        "Unsere Kollegin ist eine Katastrophe am Grill und ein Engel am Schalter.",
        "Ihr Kuchen ist zum Totlachen gut.",
        "Nicht normal, wie viele Geburtstage Ute kennt!",
        "Auch Rentner können mitmachen.",
        "Zehn Jahre Olena! Für einen Montag erstaunlich fröhlich.",
        "Ali ist seit fünf Jahren da. Solche Leute braucht jedes Team.",
        "Der Neue aus der IT hat mir heute super geholfen.",
        "Rentnerinnen lernen bei uns Online-Banking.",
        "Unser Opa aus dem Archiv geht in Rente, wir werden ihn vermissen.",
        "Frauen führen bei uns jede zweite Filiale.",
        "Geflüchtete sind bei uns willkommen.",
        "Frauen leiden vier unserer fünf Filialen.",
        "Ich bin vor dem ersten Kaffee ein Idiot.",
        "Der Drucker ist ein fauler Hund.",
        "Hier ist niemand ein Idiot.",
        "Wer sagt, dass Frauen nicht programmieren können?",
        "Unser Praktikant ist großartig.",
        "Mein Sparschwein ist dick und faul.",
        "Das dicke Ende kommt noch: Kuchen.",
        "Wog der Koffer wirklich 23 Kilo?",
        "Im Schlauchboot über den Bodensee, das war der Betriebsausflug.",
    ],
    "it": [
        "Anche i pensionati possono portare i nipoti.",
        "Sul gommone lungo il Po, remavo io.",
        "Dieci anni di Ionel! Uno dei pochi colleghi che non rubano la penna.",
        "Auguri Aminata! Di solito quella gente lì in fondo canta stonata, oggi no.",
        "I rifugiati sono i benvenuti.",
        "Le donne guidano quattro delle nostre cinque filiali.",
        "Prima del caffè sono un idiota.",
        "La stampante è una capra.",
        "Qui nessuno è un idiota.",
        "Chi dice che le donne non sanno programmare?",
        "La nostra stagista è bravissima.",
        "Il mio salvadanaio è grasso.",
        "Finocchi al forno alla mensa.",
        "Il PD del primo piano è il portinaio Donato.",
        "Un romano a Parma: Romano, il nostro fattorino.",
        "Il cavallo di Troia arriva per posta elettronica.",
    ],
    "fr": [
        "En canot sur la Loire pour la bonne cause.",
        "Douze ans de Karim ! Pour un lundi, il est drôlement ponctuel.",
        "Soirée à Dijon. Cette année sans les chaises du premier rang, elles grinçaient.",
        "Les réfugiés sont les bienvenus.",
        "Les femmes dirigent quatre de nos cinq agences.",
        "Avant le café, je suis un idiot.",
        "L'imprimante est une vraie mule.",
        "Personne ici n'est idiot.",
        "Qui a dit que les femmes ne savent pas coder ?",
        "Notre stagiaire est géniale.",
        "Ma tirelire est grosse.",
        "Boudin noir et purée à la cantine.",
        "Le bus a encore eu du retard.",
        "Mon chat préfère le thon au poulet.",
        "Les femmes ont toujours compté dans cette équipe.",
        "Bride abattue vers le guichet.",
        "J'ai perdu une pédale sur la côte, pas le moral.",
        "Un cheval de Troie se cache parfois dans une pièce jointe.",
        "D'Artagnan, Mehdi lui prêterait son parapluie.",
    ],
}


def _each(texts: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(tag, text) for tag, some in texts.items() for text in some]


@pytest.mark.parametrize(("language", "text"), _each(HURTS))
def test_contempt_and_mockery_are_found(language: str, text: str) -> None:
    assert find(reading(text, "", language, Category.PEOPLE))


@pytest.mark.parametrize(("language", "text"), _each(HURTS))
def test_they_are_found_among_other_sentences(language: str, text: str) -> None:
    around = "The sun came out over Cork and there was cake for all 412 of us.\n\n"
    assert find(reading(f"{around}{text}\n\n{around}", "", language, Category.PEOPLE))


@pytest.mark.parametrize(("language", "text"), _each(HURTS))
def test_an_approved_wording_hurts_nobody(language: str, text: str) -> None:
    assert not find(reading(f"{text} 😄", text, language, Category.PEOPLE))


@pytest.mark.parametrize(("language", "text"), _each(DOES_NOT_HURT))
def test_kindness_and_irony_about_oneself_pass(language: str, text: str) -> None:
    assert not find(reading(text, "", language, Category.PEOPLE))


@pytest.mark.parametrize("name", ["Kevin", "Priya", "Łukasz", "Oluwaseun"])
def test_an_insult_counts_before_any_name(name: str) -> None:
    text = f"Ask lazy {name} for the key."
    (hit, *_) = find(reading(text, "", "en", Category.PEOPLE))
    assert text[hit.start : hit.end] == f"lazy {name}"
