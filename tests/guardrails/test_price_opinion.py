"""Opinions on prices and instruments in five languages, and what only looks like one."""

import pytest

from api.content.schemas import Category
from api.guardrails.engine.kinds.price_opinion import find
from tests.guardrails.making import PLAN, reading

OPINIONS = {
    "en": [
        "Our share is a bargain at this price, if you ask me.",
        "NRV under twenty? Somebody is giving money away.",
        "Between us: Norvia stock is seriously undervalued.",
        "Bank shares are far too cheap.",
        "Bank stocks look cheap to me.",
        "I'd sell my bonds before the summer.",
        "Gold will double by Christmas, mark my words.",
        "Now is the time to get in.",
        "Buy the dip!",
        "Time to load up on Norvia shares 🚀",
        "Bitcoin is going to the moon.",
        "If you don't own any bitcoin by Easter, you only have yourself to blame.",
        "Hands off government bonds until spring.",
        "My tip for the stocking: a few bank shares.",
        "The market hasn't understood our share yet.",
        "Shares in car makers? Dump them while you can.",
        "I just bought another fifty NRV.",
        "Ether at this price is daylight robbery, in a good way.",
        "House prices will fall next year, so wait.",
        "Tech stocks are one big bubble.",
        "Whoever sells NRV now will regret it.",
        "$NRV strong buy.",
        "The share will reach 30 by summer.",
        "Put your Christmas bonus into crypto, thank me later.",
        "I wouldn't touch long bonds with a bargepole.",
        "Norvia at these levels is a gift 🎁",
        "Sell your gold before everyone else does.",
        "The euro is overvalued and the dollar has room to run.",
        "Bank shares? Fill your boots.",
        "Our stock deserves a higher price after a quarter like that.",
    ],
    "nl": [
        "Het aandeel is op dit niveau een koopje.",
        "Bankaandelen zijn spotgoedkoop, zeg ik als leek.",
        "NRV krijg je nu bijna cadeau.",
        "Ons aandeel is zwaar ondergewaardeerd.",
        "Dit is het moment om in te stappen.",
        "Koop nu aandelen, straks is het te laat.",
        "Ik zou mijn obligaties verkopen voor de zomer.",
        "Bitcoin gaat door het dak.",
        "Wie nu nog geen goud heeft, krijgt er spijt van.",
        "Mijn tip: sla wat bankaandelen in.",
        "Blijf af van staatsobligaties.",
        "De koers staat met kerst dubbel zo hoog.",
        "Huizenprijzen gaan volgend jaar dalen, dus wacht nog even.",
        "Ik heb er gisteren nog vijftig NRV bij gekocht.",
        "Techaandelen zijn één grote zeepbel.",
        "Verkoop je crypto nu het nog kan.",
        "Voor deze prijs mag je Norvia op de beurs niet laten liggen.",
        "Onder de kerstboom: een paar aandelen Norvia, bedank me later.",
        "Aandelen van autobouwers? Weg ermee.",
        "Norvia op de beurs? Veel te laag gewaardeerd.",
        "Halfgeleiders? Die gaan door het dak.",
        "Niet nu kopen, de markt is oververhit.",
        "Ik zou nu bijkopen.",
    ],
    "de": [
        "Die Chipwerte sind heißgelaufen, ich würde Gewinne mitnehmen.",
        "Der Nikkei schmiert bald ab, Finger weg.",
        "Unsere Aktie ist zu diesem Kurs ein Geschenk.",
        "Bankaktien sind spottbillig, meine ich.",
        "NRV ist massiv unterbewertet.",
        "Jetzt einsteigen, Leute!",
        "Kauft Gold, solange es noch geht.",
        "Ich würde meine Anleihen vor dem Sommer verkaufen.",
        "Bitcoin geht bald durch die Decke.",
        "Wer jetzt keine Bankaktien kauft, ist selber schuld.",
        "Mein Tipp unterm Weihnachtsbaum: ein paar Norvia-Aktien.",
        "Finger weg von Staatsanleihen.",
        "Die Norvia-Aktie steht bis Ostern doppelt so hoch.",
        "Immobilienpreise werden 2027 fallen, also wartet noch.",
        "Habe gestern noch einmal fünfzig NRV nachgekauft.",
        "Techwerte sind eine einzige Blase.",
        "Raus aus Krypto, und zwar schnell.",
        "Der Markt hat unsere Aktie noch gar nicht verstanden.",
        "An der Börse bekommt man Norvia gerade hinterhergeworfen.",
        "Das ist der perfekte Zeitpunkt zum Einstieg.",
        "Autoaktien? Weg damit, sage ich.",
        "Kursziel für unsere Aktie: 30 Euro.",
    ],
    "it": [
        "Il nostro titolo a questo prezzo è un affare.",
        "Le azioni delle banche costano troppo poco.",
        "NRV è chiaramente sottovalutata.",
        "È il momento giusto per entrare.",
        "Comprate oro finché siete in tempo.",
        "Io i titoli di Stato li venderei prima dell'estate.",
        "Il bitcoin tra poco vola, segnatevelo.",
        "Chi non ha ancora azioni bancarie se ne pentirà.",
        "Un consiglio per Natale: qualche azione Norvia sotto l'albero.",
        "State alla larga dalle obbligazioni lunghe.",
        "Il titolo Norvia raddoppierà entro Pasqua.",
        "I prezzi delle case scenderanno, aspettate a comprare.",
        "Ieri ho comprato altre cinquanta NRV.",
        "Le azioni tecnologiche sono tutte una bolla.",
        "Vendete le cripto adesso.",
        "Il mercato non ha ancora capito il nostro titolo.",
        "In borsa Norvia te la tirano dietro.",
        "Azioni delle auto? Liberatevene.",
        "Bitcoin alle stelle entro fine anno, parola mia.",
        "Fossi in voi farei scorta di BTP.",
    ],
    "fr": [
        "Notre action à ce prix, c'est une affaire.",
        "Les valeurs bancaires ne valent presque rien en ce moment, foncez.",
        "NRV est nettement sous-évaluée.",
        "C'est le moment d'entrer sur le marché.",
        "Achetez de l'or tant qu'il est temps.",
        "Je vendrais mes obligations avant l'été.",
        "Le bitcoin va s'envoler, retenez ce que je vous dis.",
        "Ceux qui n'ont pas encore d'actions bancaires vont le regretter.",
        "Mon conseil sous le sapin : quelques actions Norvia.",
        "Fuyez les obligations d'État.",
        "L'action Norvia doublera d'ici Pâques.",
        "Les prix de l'immobilier vont baisser, attendez un peu.",
        "J'ai racheté cinquante NRV hier.",
        "Les valeurs tech, c'est une grosse bulle.",
        "Vendez vos cryptos maintenant.",
        "Le marché n'a toujours pas compris notre action.",
        "En bourse, Norvia est donnée.",
        "Les actions automobiles ? À votre place, je m'en débarrasserais.",
        "Objectif de cours pour notre action : 30 euros.",
        "Bitcoin à ce niveau, moi je remplis le panier.",
        "J'ai renforcé ma ligne ce matin.",
        "Le cours aura doublé avant l'été.",
        "À votre place, je vendrais tout de suite.",
    ],
}

NO_OPINIONS = {
    "en": [
        "Buy two raffle tickets, sell three to your neighbours.",
        "Gloves are back in stock, please share with a colleague.",
        "Share this post, it is worth it!",
        "Coffee here is far too cheap, do not tell the canteen.",
        "At these prices the cake is a gift.",
        "An uncle asked about bitcoin again. We talked about football.",
        "I have no opinion on shares and keep it that way.",
        "Please don't ask me whether to buy gold.",
        "Growth of 1.2% in 2027, higher than I thought.",
        "Our workshop explains what a share is and how a bond works.",
        "Kids learned how to buy shares with play money.",
        "Long-standing bonds between colleagues are worth more than cake.",
        "Aoife took stock of thirty years at the front desk.",
        "Now is the time to register.",
        "Tickets are a steal: nothing at all.",
        "The economy will grow next year, say our economists.",
        "My grandfather kept gold coins in a sock.",
        "From €25 a month, cheaper than my gym. Index funds, managed for you.",
        "Markets go up, markets go down; you may lose money.",
        "What a share of the work Tom did: he deserves a prize.",
        "Anyone promising you bitcoin profits is a scam artist.",
        "Come and get in while there is cake.",
        "Don't miss it, the best deal is the free breakfast.",
        "She shares her desk, her biscuits and her cheap jokes.",
        "Our data engineers buy the best keyboards.",
    ],
    "nl": [
        "Koop twee loten, verkoop er drie.",
        "De handschoenen zijn weer op voorraad.",
        "Mijn aandeel in de actie: drie taarten, spotgoedkoop.",
        "De koffie is hier haast cadeau.",
        "Over aandelen heb ik geen mening.",
        "Mijn oom vroeg weer of hij bitcoin moet kopen.",
        "Een kind vroeg wat een aandeel is, en we hebben het uitgelegd.",
        "1,4% groei, hoger dan ik dacht.",
        "Bas is goud waard.",
        "Nu is het moment om je aan te melden.",
        "We houden koers, ook met tegenwind.",
        "Vraag mij niet wat je moet kopen.",
        "Beurzen gaan op en neer; je kunt je inleg verliezen.",
        "Vanaf € 20 per maand in indexfondsen, goedkoper dan mijn sportschool.",
        "Delen mag, graag zelfs.",
        "Een studiebeurs is mooi, een baan hier ook.",
        "Wie nu nog geen kaartje heeft: kom gewoon.",
        "Geen tips van mij, niet over aandelen en niet over paarden.",
        "De economie zal in 2027 groeien.",
        "Leer op de open dag hoe obligaties werken.",
        "Mijn enige koers is die naar huis.",
        "De beurs opent om negen uur.",
    ],
    "de": [
        "Meine Aktie an der Aktion: zwei Kisten Nudeln.",
        "Der neue Drucker frisst unser Papier, leider teuer.",
        "Im Museum lag ein Goldbarren hinter Glas.",
        "Kauft zwei Lose, verkauft drei an die Nachbarn.",
        "Die Handschuhe sind wieder auf Lager.",
        "Der Kuchen ist zu diesem Preis geschenkt.",
        "Der Kurs war ausgebucht, die Kekse billig.",
        "Aktientipps gibt es von mir keine.",
        "Mein Onkel fragt, ob er Bitcoin kaufen soll.",
        "Ute ist Gold wert.",
        "Die Aktion läuft noch, jetzt mitmachen!",
        "Wir erklären, was eine Aktie ist und wie eine Anleihe funktioniert.",
        "0,9 % Wachstum, mehr als ich dachte.",
        "Jetzt ist der richtige Zeitpunkt, sich zu bewerben.",
        "Zu Aktien sage ich nichts.",
        "Märkte steigen, Märkte fallen; Verluste sind möglich.",
        "Ab 25 Euro im Monat in Indexfonds, billiger als mein Fitnessstudio.",
        "Fragt mich nicht, was man kaufen soll.",
        "Jetzt zugreifen: Es gibt noch Kuchen.",
        "Wer jetzt noch keinen Platz hat, kommt einfach vorbei.",
        "Die Wirtschaft wird 2027 wachsen, sagen unsere Volkswirte.",
        "Kostenlos, geschenkt, umsonst: unser Vortrag am 14. März.",
        "Wer Gewinne mit Krypto verspricht, ist ein Betrüger.",
    ],
    "it": [
        "Compra due biglietti della lotteria, vendine tre ai vicini.",
        "Il caffè qui è regalato.",
        "Il titolo del mio post è ancora da trovare.",
        "A questi prezzi le torte sono un affare.",
        "Mio zio chiede se comprare bitcoin. Gli ho offerto un caffè.",
        "Sulle azioni non ho opinioni.",
        "Non chiedetemi cosa comprare.",
        "Rosa vale oro.",
        "Un'azione concreta: raccogliamo libri.",
        "Crescita dello 0,8%, più di quanto pensassi.",
        "È il momento giusto per candidarsi.",
        "Spieghiamo ai ragazzi cos'è un'azione e come funziona un'obbligazione.",
        "I mercati salgono e scendono; puoi perdere il capitale.",
        "Da 30 euro al mese in fondi indicizzati, meno della mia palestra.",
        "In borsa ho le arance e il rapporto.",
        "Guanti di nuovo disponibili, condividete il post.",
        "Consigli di borsa non ne do.",
        "L'economia crescerà nel 2027.",
        "Chi promette guadagni con le cripto è un truffatore.",
        "Ingresso regalato, pasticcini pure.",
    ],
    "fr": [
        "L'action que je préfère reste celle qu'on fait à vélo.",
        "Achetez deux billets de tombola, vendez-en trois aux voisins.",
        "Il reste des pâtes en stock.",
        "Le café ici, c'est cadeau.",
        "Une bonne action par jour : nous trions des manteaux.",
        "Mon oncle demande s'il faut acheter du bitcoin. On a parlé de foot.",
        "Je ne donne pas de conseil sur les actions.",
        "Ne me demandez pas quoi acheter.",
        "Line vaut de l'or.",
        "À titre personnel, j'adore ce métier.",
        "Croissance de 1,1 %, plus que je ne pensais.",
        "C'est le moment de postuler.",
        "On explique aux jeunes ce qu'est une action et comment fonctionne une obligation.",
        "Les marchés montent et descendent ; on peut perdre son capital.",
        "Dès 25 € par mois dans des fonds indiciels, moins cher que ma salle de sport.",
        "Le cours de cuisine était complet, et pas cher.",
        "Partagez, c'est gratuit.",
        "Aucun tuyau boursier de ma part.",
        "L'économie va croître en 2027.",
        "Qui vous promet des gains en crypto ? Une arnaque.",
        "Seule obligation : venir avec le sourire, c'est donné.",
        "Passons à l'action pour la planète !",
        "La crypto était le thème de la soirée.",
    ],
}


def every(texts: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, text) for language, each in texts.items() for text in each]


@pytest.mark.parametrize("category", [Category.MARKET, Category.COMPANY])
@pytest.mark.parametrize(("language", "text"), every(OPINIONS))
def test_an_opinion_on_a_price_is_found(language: str, text: str, category: Category) -> None:
    assert find(reading(text, "", language, category))


@pytest.mark.parametrize(("language", "text"), every(OPINIONS))
def test_an_opinion_is_found_whatever_the_case_and_the_length(language: str, text: str) -> None:
    around = "The sun came out, and we all sat on the roof. " * 6
    assert find(reading(f"{around}\n{text.upper()}\n{around}", "", language, Category.MARKET))


@pytest.mark.parametrize("category", [Category.MARKET, Category.EVENT])
@pytest.mark.parametrize(("language", "text"), every(NO_OPINIONS))
def test_what_only_looks_like_an_opinion_passes(language: str, text: str, category: Category) -> None:
    assert not find(reading(text, "", language, category))


@pytest.mark.parametrize(("language", "text"), every(NO_OPINIONS))
def test_a_product_is_no_instrument_with_a_price(language: str, text: str) -> None:
    assert not find(reading(f"{text} {PLAN[language]}", PLAN[language], language))


def test_an_approved_opinion_is_none_of_the_person() -> None:
    official = "Our economists think that bank shares are cheap."
    assert not find(reading("Bank shares are cheap, our economists think.", official, category=Category.MARKET))


def test_the_finding_points_at_the_opinion_and_offers_a_sentence_without_one() -> None:
    text = "412 million! Between us, the Norvia share is far too cheap. See you on Monday."
    (hit, *_) = find(reading(text, "", category=Category.COMPANY))
    assert text[hit.start : hit.end] == "the Norvia share is far too cheap"
    assert hit.suggestion is not None
    said = text[: hit.suggestion.start] + hit.suggestion.text + text[hit.suggestion.end :]
    assert said == "412 million! I leave prices to others. See you on Monday."
