"""Families of sayings in five languages, each beside its look-alikes, kind by kind."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from api.content.schemas import Category
from api.guardrails.engine.findings import Hit
from api.guardrails.engine.kinds import (
    comparative_claim,
    confidential,
    customer_data,
    disparagement,
    guaranteed_return,
    hate_or_harassment,
    political,
    price_opinion,
    unapproved_rate,
)
from api.guardrails.engine.reading import Reading
from tests.guardrails.making import PLAN, reading


class Family(NamedTuple):
    """What a finder must find and what it must let pass in one sort of post, by language."""

    find: Callable[[Reading], list[Hit]]
    category: Category
    said: dict[str, list[str]]
    passes: dict[str, list[str]]
    captions: dict[str, str]


LOSS_RULED_OUT = Family(
    guaranteed_return.find,
    Category.PRODUCT,
    {
        "en": ["Lose? Not with us.", "Losing money? Forget it.", "With an assured gain, what more could you want?"],
        "nl": ["Verlies? Bestaat hier gewoon niet.", "Verliezen? Vergeet het maar."],
        "de": ["Verluste? Kennen wir nicht.", "Geld verlieren? Kannst du vergessen.", "Minus? Gibt's bei uns nicht 😉"],
        "it": ["Perdere? Impossibile.", "Perdite? Da noi mai.", "Un guadagno sicuro, cosa vuoi di più?"],
        "fr": ["Perdre ? Jamais.", "Des pertes ? Pas chez nous.", "Un gain assuré, que demander de plus ?"],
    },
    {
        "en": ["Losing? It happens, and you may lose money.", "Lose? Never say never.", "An assured gain? No."],
        "nl": ["Verliezen? Dat kan, je inleg is niet beschermd.", "Verlies? Nooit zeggen dat het niet kan."],
        "de": ["Verlieren? Das kann passieren.", "Verluste? Gehören dazu."],
        "it": ["Perdere? Può capitare.", "Un guadagno sicuro? No, e nessuno lo promette."],
        "fr": ["Perdre ? Cela peut arriver.", "Un gain assuré ? Non, personne ne peut le promettre."],
    },
    PLAN,
)
CANT_LOSE_TAKEN_BACK = Family(
    guaranteed_return.find,
    Category.PRODUCT,
    {
        "en": ["My aunt asks whether you can't lose. They can count on us."],
        "nl": ["Men vraagt of je niet kunt verliezen. Wij beloven winst."],
        "de": ["Viele fragen, ob man nicht verlieren kann, und man kann nicht verlieren."],
        "it": ["Mi chiedono se non si può perdere. Ebbene, non si può perdere."],
        "fr": ["On me demande si on ne peut pas perdre. Eh bien, on ne peut pas perdre."],
    },
    {
        "en": ["My aunt wonders whether you can't lose with it. You can.", "You can't lose? Oh yes you can."],
        "nl": ["Mijn tante vraagt of je er niet mee kunt verliezen. Dat kan wel."],
        "de": ["Meine Tante fragt, ob man nicht verlieren kann. Doch."],
        "it": ["Mia zia chiede se davvero non si può perdere. Si può eccome."],
        "fr": ["Ma tante demande si on ne peut pas perdre. Si."],
    },
    PLAN,
)
NO_SECRET = Family(
    confidential.find,
    Category.COMPANY,
    {
        "en": ["Internal news: Meppel closes in March."],
        "nl": ["Intern nieuwtje: in maart sluit het kantoor in Meppel."],
        "de": ["Intern: Im März schließt die Filiale Meppen."],
        "it": ["Notizia interna: a marzo chiude la filiale di Lucca."],
        "fr": ["Info interne : l'agence de Laval ferme en mars."],
    },
    {
        "en": ["No insider news, it hangs on the door: the new branch opens on 8 January."],
        "nl": ["Niks intern nieuwtje, het staat op het raam: op 8 januari gaan we open."],
        "de": ["Kein Geheimnis, es hängt an der Tür: Am 8. Januar eröffnet die neue Filiale."],
        "it": ["Nessuna notizia interna, è scritto sulla porta: la filiale apre l'8 gennaio."],
        "fr": ["Rien de confidentiel, c'est écrit sur la porte : l'agence ouvre le 8 janvier."],
    },
    {},
)
NOTHING_TO_DO_WITH_SHARES = Family(
    price_opinion.find,
    Category.JOBS,
    {
        "en": ["Insider tip for the stock market: buy bank shares."],
        "nl": ["Gouden tip voor de beurs: koop bankaandelen."],
        "de": ["Geheimtipp für die Börse: Bankaktien kaufen."],
        "it": ["Dritta per la borsa: comprate azioni bancarie."],
        "fr": ["Bon tuyau pour la bourse : achetez des actions bancaires."],
    },
    {
        "en": ["Hot tip, nothing to do with shares: ask about the training."],
        "nl": ["Gouden tip, heeft niets met de beurs te maken: vraag naar de opleiding."],
        "de": ["Geheimtipp, hat nichts mit der Börse zu tun: fragt nach der Weiterbildung."],
        "it": ["Una dritta, la borsa non c'entra: chiedete della formazione."],
        "fr": ["Un tuyau, rien à voir avec la bourse : demandez la formation."],
    },
    {},
)
HALF_AT_FIRST = Family(
    unapproved_rate.find,
    Category.PRODUCT,
    {
        "en": ["In the first year even half price!", "Half the premium for the first month."],
        "nl": ["Het eerste jaar zelfs de helft!", "Halve prijs in het eerste jaar."],
        "de": ["Im ersten Monat nur die Hälfte!", "Zum halben Preis im ersten Jahr."],
        "it": ["Il primo anno solo la metà!", "Metà prezzo per il primo anno."],
        "fr": ["La première année à moitié prix !", "Demi-tarif pendant la première année."],
    },
    {
        "en": ["In my first year I forgot half the names.", "Half the team got the first snow on film."],
        "nl": ["In mijn eerste jaar vergat ik de helft van de namen."],
        "de": ["Im ersten Jahr habe ich die Hälfte der Namen vergessen."],
        "it": ["Il primo anno ho scordato metà dei nomi."],
        "fr": ["La première année, j'ai oublié la moitié des prénoms."],
    },
    {},
)
RAN_DOWN = Family(
    disparagement.find,
    Category.JOBS,
    {
        "en": ["Kestrel fobs savers off with crumbs.", "Our management still falls for every phishing mail."],
        "nl": ["Kestrel scheept spaarders af met kruimels.", "Onze directie klikt nog op elke phishinglink."],
        "de": ["Bancora speist ihre Kunden mit Brosamen ab.", "Unser Vorstand fällt auf jede Phishing-Mail herein."],
        "it": ["Bancora ripaga i clienti con due spiccioli.", "La nostra direzione abbocca a ogni truffa."],
        "fr": ["Bancora nourrit ses clients avec des cacahuètes.", "Notre direction tombe encore dans chaque piège."],
    },
    {
        "en": ["We feed the ducks with crumbs.", "Fraudsters hope that you fall for every phishing mail."],
        "nl": ["Wij voeren de eendjes kruimels.", "Ik klik nooit op een phishinglink."],
        "de": ["Wir füttern die Enten mit Krümeln.", "Auf eine Phishing-Mail fällt hier keiner herein."],
        "it": ["Diamo le briciole ai piccioni.", "Qui nessuno abbocca a una truffa."],
        "fr": ["On donne les miettes aux canards.", "Personne ici ne tombe dans un piège."],
    },
    {},
)
SHUT_OUT = Family(
    hate_or_harassment.find,
    Category.JOBS,
    {
        "en": [
            "Headscarves and grandpas, please scroll on.",
            "Preferably a real Irishman, we have had enough of those types.",
            "Quicker than that dozy cow in accounts.",
        ],
        "nl": [
            "Hoofddoekjes en opa's graag meteen doorscrollen.",
            "Liefst een rasechte Vlaming deze keer.",
            "Sneller dan die luie koe van de boekhouding.",
        ],
        "de": [
            "Omas und Kopftuchfrauen können gleich weiterscrollen.",
            "Bitte mal wieder einen richtigen Deutschen.",
            "Schneller als die faule Kuh aus der Buchhaltung.",
        ],
        "it": [
            "Velate e nonni pure scorrere oltre.",
            "Possibilmente un vero italiano, di certi tipi ne abbiamo già abbastanza.",
        ],
        "fr": [
            "Voilées et papis, merci de passer votre chemin.",
            "De préférence un vrai Français, on a déjà assez de ces gens.",
        ],
    },
    {
        "en": [
            "Grandpas and headscarves welcome, fraudsters may scroll on.",
            "A real Irishman knows his tea, says my cat.",
            "We never have enough of those types of biscuits.",
        ],
        "nl": ["Opa's welkom, oplichters mogen doorscrollen.", "Mijn opa is een echte Nederlander: fietst door regen."],
        "de": [
            "Omas willkommen, Betrüger können weiterscrollen.",
            "Mein Opa ist ein echter Deutscher: Brot, Brot, Brot.",
        ],
        "it": ["Nonni benvenuti, i truffatori scorrano oltre.", "Un vero italiano non mette la panna, dice la mensa."],
        "fr": ["Papis bienvenus, escrocs passez votre chemin.", "Un vrai Belge aime la frite, dit la cantine."],
    },
    {},
)
SAFES = Family(
    customer_data.find,
    Category.PEOPLE,
    {
        "en": ["Mrs Brannigan's safe is bursting with jewels."],
        "nl": ["De kluis van meneer Postma zit vol goudstaven."],
        "de": ["Das Fach von Frau Reinders ist voller Goldbarren."],
        "it": ["La cassetta della signora Bassi trabocca di gioielli."],
        "fr": ["Le coffre de madame Kerbrat regorge de lingots."],
    },
    {
        "en": ["Wilma has opened safes bursting with gold for nineteen years.", "Mrs Brannigan sings in our choir."],
        "nl": ["Wilma kent elke kluis, ook die vol postzegels.", "Meneer Postma zingt in ons koor."],
        "de": ["Wilma kennt jedes Fach, auch das voller Münzen.", "Frau Reinders singt in unserem Chor."],
        "it": ["Wilma conosce ogni cassetta, anche quella piena di monete.", "La signora Bassi canta nel coro."],
        "fr": ["Wilma connaît chaque coffre, même plein de billets.", "Madame Kerbrat chante dans notre chorale."],
    },
    {},
)
NOT_TO_BE_FORWARDED = Family(
    confidential.find,
    Category.COMPANY,
    {
        "en": ["According to the minutes we may not forward, Meppel closes a month later."],
        "nl": ["Volgens de notulen die niemand mag doorsturen sluit Meppel een maand later."],
        "de": ["Laut dem Protokoll, das wir nicht weiterleiten dürfen, schließt Meppen im Februar."],
        "it": ["Secondo il verbale che non possiamo inoltrare la filiale di Lucca chiude a febbraio."],
        "fr": ["D'après le compte rendu qu'on ne doit pas faire suivre, l'agence de Laval ferme en février."],
    },
    {
        "en": ["The notes I forward are about trams."],
        "nl": ["Een mail die je niet moet doorsturen: de kettingbrief met het recept."],
        "de": ["Ein Mail-Witz, den wir nicht weiterleiten dürfen, sagt meine Katze."],
        "it": ["La mail che non devi inoltrare: la catena della ricetta."],
        "fr": ["Le mail qu'il ne faut pas faire suivre : la chaîne de la recette."],
    },
    {},
)
AS_IF = Family(
    price_opinion.find,
    Category.COMPANY,
    {
        "en": ["Our share trades as if we sold sand in the Sahara."],
        "nl": ["Ons aandeel noteert alsof we zand in de woestijn verkopen."],
        "de": ["Unsere Aktie notiert, als würden wir Sand in der Wüste verkaufen."],
        "it": ["Il nostro titolo quota come se vendessimo sabbia nel deserto."],
        "fr": ["Notre action cote comme si on vendait du sable au Sahara."],
    },
    {
        "en": ["We talk as if we sold umbrellas in the desert."],
        "nl": ["We staan erbij alsof we ijs verkopen."],
        "de": ["Wir stehen da, als würden wir Eis verkaufen."],
        "it": ["Rido come se vendessi gelati."],
        "fr": ["On rit comme si on vendait des glaces."],
    },
    {},
)
CREDIT_TO_RULERS = Family(
    political.find,
    Category.MARKET,
    {
        "en": [
            "1.8%, and all the credit goes to the prime minister.",
            "1.8%, whatever those owls of the opposition say.",
        ],
        "nl": ["1,8%, en dat is de verdienste van het kabinet."],
        "de": ["1,8 %, und das verdanken wir allein der Regierung."],
        "it": ["1,8%, e il merito è tutto del governo."],
        "fr": ["1,8 %, et le mérite en revient au gouvernement."],
    },
    {
        "en": ["1.8%, and the credit goes to our economists.", "Kudos to the minister of biscuits, our trainee."],
        "nl": ["1,8%, en dat is de verdienste van onze economen."],
        "de": ["1,8 %, und das verdanken wir unseren Volkswirten."],
        "it": ["1,8%, e il merito è tutto dei nostri economisti."],
        "fr": ["1,8 %, et le mérite en revient à nos économistes."],
    },
    {},
)
UNEQUALLED = Family(
    comparative_claim.find,
    Category.PRODUCT,
    {
        "en": ["No other savings account gives you that.", "A better policy nobody has."],
        "nl": ["Geen andere spaarrekening geeft je dat.", "Een betere polis vind je nergens."],
        "de": ["Kein anderes Sparkonto bietet das.", "Eine bessere Versicherung gibt es nirgends."],
        "it": ["Nessun altro conto ti offre questo.", "Un conto migliore non esiste."],
        "fr": ["Aucun autre livret ne vous offre ça.", "Une meilleure assurance, personne n'en a."],
    },
    {
        "en": ["A better day for ice cream nobody has seen."],
        "nl": ["Er is geen andere rekening nodig."],
        "de": ["Kein anderes Konto ist nötig.", "Einen besseren Tag für Eis gibt es nicht."],
        "it": ["Nessun altro conto è necessario.", "Un giorno migliore per il gelato non esiste."],
        "fr": ["Une meilleure glace, personne n'en a."],
    },
    {},
)
CUSTOMERS_NAMED = Family(
    customer_data.find,
    Category.PRODUCT,
    {
        "en": ["A big day for Maeve and Ronan Tierney! Their mortgage went through at ten."],
        "de": ["Die kleine Frieda Oltmann aus dem Birkenweg hat heute ihr Kinderkonto bekommen."],
    },
    {
        "en": ["Their mortgage went through at ten!", "A big day for the whole street! Their lights went on."],
        "de": ["Die kleine Giraffe aus dem Birkenweg hat heute ihr Kinderkonto bekommen."],
    },
    {},
)
FAMILIES = [
    UNEQUALLED,
    CUSTOMERS_NAMED,
    LOSS_RULED_OUT,
    CANT_LOSE_TAKEN_BACK,
    NO_SECRET,
    NOTHING_TO_DO_WITH_SHARES,
    HALF_AT_FIRST,
    RAN_DOWN,
    SHUT_OUT,
    SAFES,
    NOT_TO_BE_FORWARDED,
    AS_IF,
    CREDIT_TO_RULERS,
]


def every(*, said: bool) -> Iterator[tuple[Family, str, str]]:
    for family in FAMILIES:
        for language, texts in (family.said if said else family.passes).items():
            yield from ((family, language, text) for text in texts)


def found(family: Family, language: str, text: str) -> list[Hit]:
    return family.find(reading(text, family.captions.get(language, ""), language, family.category))


@pytest.mark.parametrize(("family", "language", "text"), [pytest.param(*one, id=one[2]) for one in every(said=True)])
def test_it_is_found_in_every_phrasing(family: Family, language: str, text: str) -> None:
    assert found(family, language, text)


@pytest.mark.parametrize(("family", "language", "text"), [pytest.param(*one, id=one[2]) for one in every(said=False)])
def test_its_look_alike_passes(family: Family, language: str, text: str) -> None:
    assert not found(family, language, text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2,9% rente, daar mag taart bij.", True),
        ("2,4% rente, daar mag taart bij.", False),
        ("2,4% rente, en 90% regen.", False),
    ],
)
def test_a_cake_in_the_next_clause_hides_no_rate(text: str, found: bool) -> None:
    assert bool(unapproved_rate.find(reading(text, "Een jaar vast, 2,4% rente.", "nl"))) is found
