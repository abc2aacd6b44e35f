"""What a person confirms: consent of the people in a picture, the source of a comparison."""

import pytest

from api.content.schemas import Category
from api.guardrails.engine.kinds import comparative_claim, photo_consent
from tests.guardrails.making import reading


@pytest.mark.parametrize(
    "text",
    [
        "Look at the kids in the front row of this picture!",
        "Photo: our customers queueing for ice cream.",
        "Selfie with the whole team.",
        "Foto van de kinderen met hun spaarvarken.",
        "Op de foto: meneer en mevrouw van hiernaast.",
        "Auf dem Bild: die Besucher in der zweiten Reihe.",
        "Gruppenfoto mit allen Kindern.",
        "Nella foto i bambini con il salvadanaio.",
        "Sur la photo, les visiteurs du deuxième rang.",
    ],
)
def test_recognisable_people_need_consent(text: str) -> None:
    assert photo_consent.find(reading(text, "", "en", Category.EVENT))


@pytest.mark.parametrize(
    "text",
    [
        "Photo with Aoife's permission.",
        "Photo of our visitors, and everybody agreed.",
        "In the photo: the empty hall and the cake.",
        "The photo shows no people, only solar panels.",
        "Nice picture of a cake. People ate it.",
        "Foto zonder mensen, wel met taart.",
        "Foto van de kinderen, met toestemming van hun ouders.",
        "Auf dem Foto niemand, nur Kuchen.",
        "Foto mit Einverständnis der Kinder und Eltern.",
        "Foto scattata col permesso di Rosa, e dei bambini.",
        "Nella foto la sala vuota. Servono persone.",
        "Photo publiée avec l'accord de Line et des enfants.",
        "Sur la photo, la salle vide.",
        "Our visitors loved it.",
    ],
)
def test_consent_or_nobody_in_the_picture_passes(text: str) -> None:
    assert not photo_consent.find(reading(text, "", "en", Category.EVENT))


@pytest.mark.parametrize(
    "text",
    [
        "The cheapest mortgage in the country.",
        "2.6% gross for a year. All the other banks in Ireland give you less, I checked.",
        "2.6% gross for a year. You won't see that at a single other lender.",
        "2.6% gross. Not one bank in the county comes near it.",
        "Vaste rente. Alle andere banken in de straat betalen minder.",
        "Voor € 12 per maand, zoiets heeft geen enkele andere bank.",
        "2,6 Prozent. Jede andere Bank in der Stadt zahlt weniger.",
        "So ein günstiges Konto bekommen Sie bei keiner anderen Bank.",
        "2,6 Prozent, das bietet Ihnen sonst niemand.",
        "2,5%. Tutte le altre banche della piazza danno meno.",
        "Una carta così economica la trovi solo da noi, nessun altro istituto ce l'ha.",
        "2,5 %. Toutes les autres banques de la ville paient moins.",
        "Un compte aussi avantageux, vous ne l'aurez dans aucune autre banque.",
        "No other bank gives you a better deal.",
        "You will not find a cheaper green mortgage anywhere.",
        "Better than any other bank.",
        "Simply unbeatable.",
        "De laagste rente van Nederland.",
        "Geen bank in Nederland doet je een beter aanbod.",
        "Nergens goedkoper.",
        "Testwinnaar!",
        "Wij kloppen iedereen op prijs.",
        "Dit is de slimste beleggingsapp van het land.",
        "Der günstigste Kredit weit und breit.",
        "Keine Bank bietet bessere Zinsen.",
        "Testsieger, was sonst.",
        "Günstiger als alle anderen.",
        "Il miglior mutuo d'Italia.",
        "Nessuna banca offre condizioni migliori.",
        "Imbattibile.",
        "Le meilleur taux du marché.",
        "Aucune banque ne fait mieux.",
        "Moins cher que partout ailleurs.",
    ],
)
def test_a_comparison_needs_a_source(text: str) -> None:
    assert comparative_claim.find(reading(text, "Our Green Mortgage takes 0.2 points off."))


@pytest.mark.parametrize(
    "text",
    [
        "Cheapest mortgage according to the consumers' association, March 2027.",
        "2.6% gross for a year. All the other people in my house want a holiday, I save.",
        "2.6% gross for a year. You won't see me at the gym.",
        "2.6% gross. Not one bank holiday goes by without me reading the small print.",
        "Vaste rente. Alle andere kinderen in de straat hebben al een spaarvarken.",
        "Voor € 12 per maand, en nee, mijn kantoor heeft geen enkele andere kleur dan groen.",
        "2,6 Prozent. Jede andere Parkbank in der Stadt war besetzt, also las ich im Stehen.",
        "2,6 Prozent, das versteht bei uns daheim sonst niemand.",
        "2,5%. Tutte le altre sedie della banca erano occupate.",
        "Una tazza così brutta la trovi solo da noi.",
        "2,5 %. Tous les autres bancs du parc étaient pris.",
        "Un chat aussi paresseux, vous ne l'aurez dans aucun autre foyer.",
        "Not the cheapest account, but mine.",
        "My best idea of the year.",
        "Besser wird es nicht.",
        "Laut Stiftung Warentest das beste Girokonto.",
        "Volgens de Consumentenbond de laagste rente.",
        "Onverslaanbaar waren we, tot de finale.",
        "Handig, vind je niet?",
        "Ma meilleure idée de l'année.",
        "La mia idea migliore.",
        "More than a card: a friend.",
    ],
)
def test_a_source_a_denial_and_a_mood_pass(text: str) -> None:
    assert not comparative_claim.find(reading(text, "Our Green Mortgage takes 0.2 points off."))


def test_superlatives_are_welcome_in_the_free_lane() -> None:
    assert not comparative_claim.find(reading("The best bank team ever, unbeatable!", "", "en", Category.JOBS))
