"""How an unpublished period goes, told in five languages, and what only sounds like it."""

import msgspec
import pytest

from api.content.schemas import Category
from api.guardrails.engine.facts import Results
from api.guardrails.engine.kinds.unpublished_results import find
from api.guardrails.engine.reading import Reading
from tests.guardrails.making import BANK, context, reading

CAPTION = {
    "en": "Norvia Bank has published its third-quarter results: net profit of €412 million and 180,000 new customers.",
    "nl": "De cijfers over het derde kwartaal zijn er: een nettowinst van € 412 miljoen en 180.000 nieuwe klanten.",
    "de": "Die Zahlen für das dritte Quartal sind da: 412 Millionen Euro Nettogewinn und 180.000 neue Kunden.",
    "it": "Sono usciti i risultati del terzo trimestre: utile netto di 412 milioni di euro e 180.000 nuovi clienti.",
    "fr": "Les résultats du troisième trimestre sont publiés : 412 millions d'euros de bénéfice, 180 000 clients.",
}

TELLINGS = {
    "en": [
        "€412 million, lovely. I was in the room for the November figures and Q4 leaves that standing.",
        "€412 million. Just wait for the annual number, comfortably north of a billion, I proofread the draft.",
        "€412 million is old hat: I got a look at the December sheet and it makes Q3 look like pocket money.",
        "412 million, and the fourth quarter will be even better, I have seen the numbers.",
        "412 million so far. We are already above the whole of last year 🤫",
        "Annual target? Already exceeded in October.",
        "Nice quarter. Q4 is going to blow your mind.",
        "And November was our best month ever.",
        "Wait until you see the figures in February 😉",
        "December profit is through the roof, says the man who books it.",
        "We'll finish the year at 1.7 billion.",
        "October and November brought another 90,000 new customers.",
        "Enjoy it, because Q4 profit is falling off a cliff.",
        "The next results will disappoint, just between us.",
        "Full-year profit will top 1.5 billion, remember my words.",
        "We beat the budget for the whole year last week, officially you know nothing.",
        "If you liked Q3, you will love Q4. I count the money, I should know.",
        "The final quarter looks terrible, loan losses everywhere.",
        "Since October we have been running well ahead of plan.",
        "Record profit in the current quarter, you heard it here first.",
        "4Q will be ugly 😏",
        "2026 will be the best year in our history, I have the draft on my desk.",
        "New accounts in November: up 40% on last year.",
    ],
    "nl": [
        (
            "€ 412 miljoen is oud nieuws. Ik zat bij de bespreking van de novembercijfers en het vierde "
            "kwartaal gaat daar dwars overheen."
        ),
        "€ 412 miljoen. Het jaarresultaat wordt ruim meer dan een miljard, ik heb het concept gelezen.",
        "412 miljoen? Ik was erbij toen oktober en november op het scherm stonden. Q4 maakt daar gehakt van.",
        "412 miljoen, en het vierde kwartaal wordt nog mooier, ik heb de cijfers gezien.",
        "We zitten nu al boven heel vorig jaar 🤫",
        "Het jaardoel is al gehaald, maar dat hoor je pas in februari.",
        "Wacht maar op Q4, dan val je van je stoel 😉",
        "November was onze beste maand ooit.",
        "De winst over december gaat door het dak.",
        "We sluiten het jaar af op 1,7 miljard.",
        "In oktober en november kwamen er weer 90.000 nieuwe klanten bij.",
        "Geniet ervan, want in het vierde kwartaal keldert de winst.",
        "De volgende cijfers vallen tegen, onder ons gezegd.",
        "Over heel 2026 komen we ruim boven de anderhalf miljard uit.",
        "Het laatste kwartaal ziet er slecht uit.",
        "Sinds oktober lopen we ver voor op de begroting.",
        "Recordwinst in het lopende kwartaal, je leest het hier als eerste.",
        "Q4 wordt lelijk 😏",
        "We halen het winstdoel dit jaar niet.",
        "Q4 loopt als een trein.",
    ],
    "de": [
        (
            "412 Millionen sind Schnee von gestern. Ich saß bei den Novemberzahlen dabei, das vierte Quartal "
            "stellt das in den Schatten."
        ),
        (
            "412 Millionen. Wartet auf das Jahresergebnis: weit über anderthalb Milliarden, den Entwurf durfte "
            "ich Korrektur lesen."
        ),
        "Das laufende Quartal wird leider mau, mehr verrate ich nicht.",
        "Unser Jahressoll haben wir längst geschafft.",
        "Die Marge im Dezember ist eingebrochen, seht ihr dann im Februar.",
        "412 Millionen, und das vierte Quartal wird noch besser, ich habe die Zahlen gesehen.",
        "Wir liegen jetzt schon über dem ganzen Vorjahr 🤫",
        "Das Jahresziel haben wir längst geknackt.",
        "Wartet mal Q4 ab, da fallt ihr vom Stuhl 😉",
        "Der November war unser bester Monat überhaupt.",
        "Der Gewinn im Dezember geht durch die Decke.",
        "Das Jahr schließen wir mit 1,7 Milliarden ab.",
        "Im Oktober und November kamen noch einmal 90.000 Neukunden dazu.",
        "Genießt es, denn im vierten Quartal bricht der Gewinn ein.",
        "Die nächsten Zahlen werden enttäuschen, unter uns gesagt.",
        "Auf das Gesamtjahr gerechnet landen wir deutlich über anderthalb Milliarden.",
        "Das Schlussquartal sieht mies aus.",
        "Seit Oktober laufen wir weit vor dem Plan.",
        "Rekordgewinn im laufenden Quartal, ihr habt es hier zuerst gelesen.",
        "Q4 wird hässlich 😏",
    ],
    "it": [
        "412 milioni sono roba vecchia. Ero alla riunione sui numeri di novembre e il quarto trimestre li fa sparire.",
        "412 milioni. Aspettate il dato annuale: ben oltre il miliardo, ho riletto la bozza.",
        "412 milioni, e il quarto trimestre sarà ancora meglio, ho visto i numeri.",
        "Siamo già sopra tutto l'anno scorso 🤫",
        "L'obiettivo annuale lo abbiamo già superato da un pezzo.",
        "Aspettate il quarto trimestre, cadrete dalla sedia 😉",
        "Novembre è stato il nostro mese migliore di sempre.",
        "L'utile di dicembre è alle stelle.",
        "Chiudiamo l'anno a 1,7 miliardi.",
        "Tra ottobre e novembre sono arrivati altri 90.000 nuovi clienti.",
        "Godetevela, perché nel quarto trimestre l'utile crolla.",
        "I prossimi conti deluderanno, detto tra noi.",
        "Sull'intero anno saremo ben oltre il miliardo e mezzo.",
        "L'ultimo trimestre si mette male.",
        "Da ottobre siamo molto avanti rispetto al budget.",
        "Utile record nel trimestre in corso, l'avete letto qui per primi.",
        "Il T4 sarà brutto 😏",
    ],
    "fr": [
        "412 millions, c'est du réchauffé. J'étais à la réunion sur les chiffres de novembre et le T4 les enterre.",
        "412 millions. Attendez le chiffre annuel : largement plus d'un milliard, j'ai relu le brouillon.",
        "412 millions, et le quatrième trimestre sera encore meilleur, j'ai vu les chiffres.",
        "On est déjà au-dessus de toute l'année dernière 🤫",
        "L'objectif annuel est déjà largement dépassé.",
        "Attendez le T4, vous allez tomber de votre chaise 😉",
        "Novembre a été notre meilleur mois de tous les temps.",
        "Le bénéfice de décembre crève le plafond.",
        "On boucle l'année à 1,7 milliard.",
        "Entre octobre et novembre, 90 000 nouveaux clients de plus.",
        "Profitez-en, parce qu'au quatrième trimestre le bénéfice s'effondre.",
        "Les prochains résultats vont décevoir, entre nous.",
        "Sur l'ensemble de l'année on sera bien au-delà d'un milliard et demi.",
        "Le dernier trimestre se présente mal.",
        "Depuis octobre nous sommes très en avance sur le budget.",
        "Bénéfice record ce trimestre, vous l'avez lu ici en premier.",
        "Le T4 va piquer 😏",
        "Les prochains résultats seront moins beaux, croyez-en la compta.",
        "Mon tableur connaît déjà le bénéfice du T4.",
    ],
}

NO_TELLINGS = {
    "en": [
        "€412 million, published today. I was in the room for the November quiz and Anne won.",
        "€412 million. The annual report comes on 11 February, I know as little as you do.",
        "€412 million. I proofread the draft of my wedding speech instead.",
        "Net profit of €412 million in the third quarter, and 180,000 new customers.",
        "The fourth quarter is published on 11 February, and I know as little as you.",
        "More on 11 February!",
        "412 million, better than the second quarter of 2026. All of it is in the report.",
        "Third-quarter results of our floor: 412 sandwiches and a broken chair.",
        "In December we play table tennis, last year's record will fall.",
        "My own Q4 target: fewer biscuits.",
        "The economy should grow by 1.2% in 2027, a bit more than this year.",
        "In November I baked more cakes than ever.",
        "Net profit was higher than in the fourth quarter of 2025.",
        "Please don't ask me about the next quarter, I know nothing.",
        "On to the fourth quarter, with fresh coffee!",
        "I started here in October 2019, best decision ever.",
        "The best third quarter since I joined. Thank you, team.",
        "We hope the fourth quarter will be just as good.",
        "This year I learned more than in ten years before.",
    ],
    "nl": [
        "€ 412 miljoen. Ik zat in november bij de kapper en weet verder van niks.",
        "€ 412 miljoen. Het jaarverslag komt op 11 februari, ik weet niks.",
        "412 miljoen. Ik was erbij toen de kat op het scherm stond.",
        "€ 412 miljoen in het derde kwartaal en 180.000 nieuwe klanten.",
        "Het vierde kwartaal komt op 11 februari, ik weet net zo weinig als jij.",
        "Uitslag van ons toernooi: vierde, en in december wordt het beter.",
        "In november bakte ik meer taart dan ooit.",
        "Mijn doel voor Q4: minder stroopwafels.",
        "De economie groeit in 2027 met 1,4%, meer dan dit jaar.",
        "Beter dan het tweede kwartaal van 2026, het staat allemaal in het bericht.",
        "Vraag mij niet naar het volgende kwartaal, ik weet van niks.",
        "Ik begon hier in oktober 2019, beste keuze ooit.",
        "We hopen dat het vierde kwartaal net zo goed wordt.",
        "Op naar de kerst, met verse koffie!",
        "Ons volleybalteam is dit kwartaal niet te stoppen.",
        "Volgens ons persbericht steeg de winst in het derde kwartaal.",
    ],
    "de": [
        "412 Millionen. Im November saß ich beim Zahnarzt, das war teurer.",
        "412 Millionen. Auf das Jahresergebnis warte ich wie alle anderen bis Februar.",
        "Im Dezember wird es dünn mit den Keksen im Büro.",
        "Am 11. Februar kommt der Geschäftsbericht, vorher weiß ich so viel wie alle.",
        "412 Millionen Euro im dritten Quartal und 180.000 neue Kundinnen und Kunden.",
        "Das vierte Quartal kommt am 11. Februar, und ich weiß so wenig wie Sie.",
        "Ergebnis unseres Turniers: Letzter, im Dezember wird es besser.",
        "Im November habe ich mehr Kuchen gebacken als je zuvor.",
        "Mein Ziel für Q4: weniger Kekse.",
        "Die Wirtschaft wächst 2027 um 0,9 %, mehr als dieses Jahr.",
        "Besser als das zweite Quartal 2026, steht alles im Bericht.",
        "Fragt mich nicht nach dem nächsten Quartal, ich weiß nichts.",
        "Angefangen habe ich im Oktober 2019, beste Entscheidung überhaupt.",
        "Wir hoffen, dass das vierte Quartal genauso gut wird.",
        "Auf ein schönes Weihnachten, mit frischem Kaffee!",
    ],
    "it": [
        "412 milioni. A novembre ero alla riunione dei genitori.",
        "412 milioni. Il dato annuale arriva l'11 febbraio, non so niente.",
        "412 milioni di euro nel terzo trimestre e 180.000 nuovi clienti.",
        "Il quarto trimestre esce l'11 febbraio, e ne so quanto voi, cioè non so niente.",
        "Risultati del torneo: ultimi, a dicembre andrà meglio.",
        "A novembre ho fatto più torte che mai.",
        "Il mio obiettivo per il quarto trimestre: meno biscotti.",
        "L'economia cresce dello 0,8% nel 2027, più di quest'anno.",
        "Meglio del secondo trimestre 2026, è tutto nel comunicato.",
        "Non chiedetemi del prossimo trimestre, non so nulla.",
        "Ho cominciato qui a ottobre 2019, la scelta migliore di sempre.",
        "Speriamo che il quarto trimestre vada altrettanto bene.",
        "Buon Natale a tutti, con un bel caffè!",
    ],
    "fr": [
        "412 millions. En novembre, j'étais à la réunion des parents d'élèves.",
        "412 millions. J'ai relu le brouillon de ma lettre au Père Noël.",
        "412 millions d'euros au troisième trimestre et 180 000 nouveaux clients.",
        "Le quatrième trimestre, c'est le 11 février, et je n'en sais pas plus que vous.",
        "Résultat du tournoi : derniers, en décembre ce sera mieux.",
        "En novembre j'ai fait plus de gâteaux que jamais.",
        "Mon objectif pour le T4 : moins de biscuits.",
        "L'économie progresse de 1,1 % en 2027, plus que cette année.",
        "Mieux que le deuxième trimestre 2026, tout est dans le communiqué.",
        "Ne me demandez rien sur le prochain trimestre, je ne sais rien.",
        "J'ai commencé ici en octobre 2019, meilleure décision de ma vie.",
        "Espérons que le quatrième trimestre sera aussi bon.",
        "Joyeux Noël à tous, avec un bon café !",
        "Je ne connais pas les chiffres du T4.",
        "Décembre sera froid et la raclette meilleure.",
    ],
}


def every(texts: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, text) for language, each in texts.items() for text in each]


def about_results(text: str, language: str) -> Reading:
    return reading(text, CAPTION[language], language, Category.COMPANY)


@pytest.mark.parametrize(("language", "text"), every(TELLINGS))
def test_a_word_about_an_unpublished_period_is_found(language: str, text: str) -> None:
    assert find(about_results(text, language))


@pytest.mark.parametrize(("language", "text"), every(TELLINGS))
def test_it_is_found_in_a_long_loud_text_too(language: str, text: str) -> None:
    around = "The sun came out, and we all sat on the roof. " * 6
    assert find(about_results(f"{around}\n{text.upper()}\n{around}", language))


@pytest.mark.parametrize(("language", "text"), every(NO_TELLINGS))
def test_what_is_public_or_about_something_else_passes(language: str, text: str) -> None:
    assert not find(about_results(text, language))


@pytest.mark.parametrize(("language", "text"), every(NO_TELLINGS))
def test_it_passes_in_the_free_lane_too(language: str, text: str) -> None:
    assert not find(reading(text, "", language, Category.PEOPLE))


SILENCE = {
    "en": ["About Q4 I say nothing.", "My own Q4 ends in the red: two umbrellas."],
    "nl": ["Over het lopende kwartaal zeg ik niks.", "M'n eigen vierde kwartaal heeft rode cijfers: twee paraplu's."],
    "de": ["Zum laufenden Quartal sage ich nichts.", "Mein eigenes viertes Quartal endet im Minus: zwei Schirme."],
    "it": ["Del quarto trimestre non dico niente.", "Il mio T4 personale chiude in perdita: due ombrelli."],
    "fr": ["Du quatrième trimestre, je ne dirai rien.", "Mon T4 à moi finit en perte : deux parapluies."],
}
HINTS = {
    "en": "About Q4 I say nothing, but the champagne is cold.",
    "nl": "Over het vierde kwartaal zeg ik niks, maar de bubbels staan koud.",
    "de": "Zum vierten Quartal sage ich nichts, aber der Sekt steht kalt.",
    "it": "Del quarto trimestre non dico niente, ma lo spumante è in fresco.",
    "fr": "Du quatrième trimestre, je ne dirai rien, mais le champagne est au frais.",
}


@pytest.mark.parametrize(("language", "text"), every(SILENCE))
def test_silence_and_a_quarter_of_ones_own_tell_nothing(language: str, text: str) -> None:
    assert not find(about_results(text, language))


@pytest.mark.parametrize(("language", "text"), HINTS.items())
def test_silence_with_champagne_is_a_hint(language: str, text: str) -> None:
    assert find(about_results(text, language))


SPOKEN_AMOUNTS = {
    "en": [
        "For the fourth quarter the finance chief let slip 450.",
        "We are well above that in the current quarter, and it is only November.",
    ],
    "nl": ["Over het vierde sprak de CFO van ruim 450.", "Dit kwartaal zitten we er nu al dik boven."],
    "de": ["Fürs vierte Quartal murmelte der Finanzvorstand 450.", "In diesem Quartal sind wir da längst drüber."],
    "it": ["Per il quarto la CFO ha accennato a 450.", "Nel trimestre in corso siamo già ben sopra."],
    "fr": ["Pour le quatrième, elle a glissé 450 en sortant.", "Ce trimestre, on est déjà largement au-dessus."],
}
SPOKEN_OF_OTHER_THINGS = {
    "en": [
        "The CFO spoke of 450 cakes sold for charity in November.",
        "I'm over it: this quarter I drink tea.",
        "In the third quarter she mentioned 412.",
    ],
    "nl": ["De CFO had het over 450 stroopwafels in november.", "De derde keer sprak ze van 412."],
    "de": [
        "Der Finanzchef hat von 450 Plätzchen im Dezember gesprochen.",
        "Im Dezember reden wir schon drüber, wer backt.",
    ],
    "it": ["Il direttore finanziario ha parlato di 450 panettoni per dicembre.", "Nel terzo ha parlato di 412."],
    "fr": ["Le directeur financier a parlé de 450 crêpes en décembre.", "Au troisième, elle a évoqué 412."],
}


@pytest.mark.parametrize(("language", "text"), every(SPOKEN_AMOUNTS))
def test_an_amount_that_somebody_let_slip_is_found(language: str, text: str) -> None:
    assert find(about_results(text, language))


@pytest.mark.parametrize(("language", "text"), every(SPOKEN_OF_OTHER_THINGS))
def test_letting_slip_something_else_tells_nothing(language: str, text: str) -> None:
    assert not find(about_results(text, language))


A_BANKS_OWN = {
    "en": ["My Q4 profit: 1.5 billion.", "My Q4 profit: €1.5bn.", "My own fourth quarter: 450 million, rounded up."],
    "nl": ["Mijn Q4-winst: 1,5 miljard.", "Mijn eigen vierde kwartaal: 450 mln winst."],
    "de": ["Mein Q4: 1,5 Mrd. Gewinn.", "Mein viertes Quartal endet mit 450 Millionen Gewinn."],
    "it": ["Il mio quarto trimestre: utile di 450 milioni.", "Il mio T4 personale: 1.500.000.000 di utile."],
    "fr": ["Mon T4 : 1,5 milliard de bénéfice.", "Mon quatrième trimestre : 450 millions de bénéfice."],
}
A_HOUSEHOLDS = {
    "en": [
        "My Q4 profit: 40 euros for the old bike.",
        "My own Q4: a million excuses, and no gym.",
        "My Q4 profit: €1,500.",
    ],
    "nl": ["Mijn Q4-winst: 40 euro voor de oude bakfiets.", "Mijn eigen vierde kwartaal: 1.500 euro in het rood."],
    "de": ["Mein Q4: 40 Euro Gewinn fürs alte Rad.", "Mein viertes Quartal endet mit 1.500 Euro Gewinn."],
    "it": ["Il mio quarto trimestre: utile di 40 euro.", "Il mio T4 personale: 1.500 euro di perdita."],
    "fr": ["Mon T4 : 40 euros de bénéfice, merci le vide-grenier.", "Mon quatrième trimestre : 1 500 euros de perte."],
}


@pytest.mark.parametrize(("language", "text"), every(A_BANKS_OWN))
def test_millions_are_nobodys_own_quarter(language: str, text: str) -> None:
    assert find(about_results(text, language))


@pytest.mark.parametrize(("language", "text"), every(A_HOUSEHOLDS))
def test_a_households_quarter_tells_nothing(language: str, text: str) -> None:
    assert not find(about_results(text, language))


PRICES = {
    "en": ("The card costs €2.50 a month.", "Moving over next month? The card costs €2.50 a month."),
    "nl": ("Onze kaarten kosten € 2,50 per maand.", "Volgende maand overstappen? De kaarten kosten € 2,50 per maand."),
    "de": ("Die Karten kosten 2,50 Euro im Monat.", "Nächsten Monat wechseln? Die Karten kosten 2,50 Euro im Monat."),
    "it": ("Il conto costa 2,50 euro al mese.", "Il prossimo mese nuovi conti? 2,50 euro al mese, come detto."),
    "fr": ("La carte coûte 2,50 € par mois.", "Le mois prochain, nouveaux comptes ? 2,50 € par mois, pas plus."),
}


@pytest.mark.parametrize(("language", "texts"), PRICES.items())
def test_the_approved_price_is_no_result(language: str, texts: tuple[str, str]) -> None:
    assert not find(reading(texts[1], texts[0], language))


@pytest.mark.parametrize(
    ("until", "written", "text", "found"),
    [
        ("2026-Q3", "2026-11-23", "Q4 profit will be higher.", True),
        ("2026-Q4", "2027-03-01", "Q4 profit will be higher.", False),
        ("2026-Q4", "2027-03-01", "Q1 2027 profit will be higher.", True),
        ("2026-Q4", "2027-03-01", "January profit was higher.", True),
        ("2026-Q4", "2027-03-01", "December profit was higher.", False),
        ("2026-H1", "2026-09-01", "Profit in the second half will be higher.", True),
        ("2026-H1", "2026-09-01", "Profit in the first half was higher.", False),
        ("2026", "2027-03-01", "Profit in 2026 was higher.", False),
        ("2026", "2027-03-01", "Profit in 2027 will be higher.", True),
        ("2026-Q3", "2026-11-23", "Profit in Q4 2025 was higher.", False),
        ("2026-Q3", "2026-11-23", "Profit in Q4 2027 will be higher.", True),
        ("2026-Q3", "2026-11-23", "Profit in the fourth quarter of last year was higher.", False),
        ("2026-Q3", "2026-11-23", "Profit in August was higher.", False),
        ("", "2026-11-23", "Q4 profit will be higher.", False),
    ],
)
def test_the_results_calendar_says_what_is_public(until: str, written: str, text: str, found: bool) -> None:
    results = Results(published_until=until)
    bank = msgspec.structs.replace(BANK, results=results, written_on=written)
    assert bool(find(Reading(text, CAPTION["en"], context("en", Category.COMPANY, bank=bank)))) is found


def test_figures_that_the_caption_itself_has_are_public() -> None:
    official = "Preview: profit in the fourth quarter will be higher than last year."
    assert not find(reading("Profit in the fourth quarter will be higher, says the caption.", official))


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "412 million! Q4 will be better.", "412 million! The next figures come on 11 February 2027."),
        ("nl", "412 miljoen! Q4 wordt beter.", "412 miljoen! De volgende cijfers komen op 11 februari 2027."),
        ("de", "Danke! Q4 wird besser.", "Danke! Die nächsten Zahlen kommen am 11. Februar 2027."),
        ("it", "Grazie! Il T4 sarà migliore.", "Grazie! Prossimi conti: 11 febbraio 2027."),
        ("fr", "Merci ! Le T4 sera meilleur.", "Merci ! Les prochains chiffres paraîtront le 11 février 2027."),
    ],
)
def test_the_suggestion_names_the_day_when_there_is_more_to_say(language: str, text: str, said: str) -> None:
    hit = find(about_results(text, language))[0]
    assert hit.suggestion is not None
    assert text[: hit.suggestion.start] + hit.suggestion.text + text[hit.suggestion.end :] == said
