"""Answers to complaints in five languages, and apologies that are none of the bank's."""

import pytest

from api.content.schemas import Category
from api.guardrails.engine.kinds.complaint_reply import find
from tests.guardrails.making import reading

ANSWERS = {
    "en": [
        "@Tom_B sorry about the double charge, I'll look into it today.",
        "Sorry that your card was declined in the shop.",
        "To the lady who waited forty minutes in Cork: that was our mistake.",
        "Apologies for the outage this morning, our app was down.",
        "You're right, that should not have happened, you will be refunded.",
        "We are sorry to hear that you were treated like this.",
        "About your review: we got this wrong.",
        "Send me your account number and I'll sort it out, sorry for the trouble.",
        "We apologise for the inconvenience.",
        "Dear Mr Walsh, your complaint has been received, we will waive the fee.",
    ],
    "nl": [
        "@Kees sorry dat je pas geweigerd werd, ik zoek het uit.",
        "Excuses voor de storing van vanochtend.",
        "Aan mevrouw die drie kwartier stond te wachten: dat was onze fout.",
        "Je hebt gelijk, dit had niet mogen gebeuren, je krijgt je geld terug.",
        "Stuur me je rekeningnummer, dan regel ik de terugbetaling.",
        "Wat vervelend dat je zo lang moest wachten, sorry daarvoor.",
        "Naar aanleiding van je review: dat hebben we fout gedaan.",
        "Bedankt voor je klacht, we lossen het op.",
        "Fout van ons systeem, we boeken het vandaag terug.",
        "Ik ga er persoonlijk achteraan, mevrouw De Wit.",
    ],
    "de": [
        "Die Mahnung war ein Patzer von uns, ich klär das heute noch.",
        "Guten Abend Frau Holm, Ihr Ärger ist verständlich, die Überweisung ist bei uns untergegangen.",
        "@Jens Tut mir leid, dass Ihre Karte gesperrt war, ich kümmere mich darum.",
        "Entschuldigung für den Ausfall heute früh, die App war nicht erreichbar.",
        "Sie haben recht, das hätte nicht passieren dürfen, die Gebühr erstatten wir.",
        "Zu Ihrer Bewertung: Das war unser Fehler.",
        "Schicken Sie mir Ihre Kontonummer, ich bringe das in Ordnung.",
        "Wir bitten um Entschuldigung für die lange Wartezeit am Schalter.",
        "An den Herrn, der sich beschwert hat: Das geht auf unsere Kappe.",
    ],
    "it": [
        "@Gianni scusa per il doppio addebito, lo faccio stornare oggi.",
        "Ci scusiamo per il disservizio di stamattina.",
        "Ha ragione, non doveva succedere, la rimborsiamo.",
        "Alla signora che si è lamentata della coda: è stata colpa nostra.",
        "Mandami in privato il numero di conto e risolvo io, mi dispiace.",
        "Mi dispiace che la sua carta sia stata bloccata.",
        "Grazie della segnalazione, abbiamo sbagliato sul suo bonifico.",
    ],
    "fr": [
        "@Luc désolé pour le double prélèvement, je m'en occupe aujourd'hui.",
        "Toutes nos excuses pour la panne de ce matin.",
        "Vous avez raison, cela n'aurait pas dû arriver, vous serez remboursé.",
        "À la dame qui a attendu au guichet : c'était notre faute.",
        "Envoyez-moi votre numéro de compte en MP et je règle ça, désolé.",
        "Désolée que votre carte ait été avalée.",
        "Suite à votre avis : nous avons commis une erreur.",
        "C'est une bourde de l'agence, on vous rembourse les frais.",
        "Filez-moi votre code client, je fais recréditer la somme.",
    ],
}

NO_ANSWERS = {
    "en": [
        "The wifi voucher came through, and no, you can't pay for chips with the voucher.",
        "Sorry for the bad pun.",
        "Sorry Dad, it is not a real job with a hammer.",
        "Sorry for the late post, I was eating cake.",
        "Thanks for all the praise, you are too kind.",
        "Complaints about the coffee go to Tom.",
        "You are right, Mum, I should have applied earlier.",
        "Sorry, not sorry: we are hiring again.",
        "Our mistake: we ordered 400 sandwiches for 40 people.",
        "Apologies to my knees, the charity run is on.",
        "Send me a message if you want to know more about the job.",
        "Sorry to everyone who has to hear me sing on 12 March.",
        "I will call you if there is cake left.",
        "My card was in the washing machine, my fault entirely.",
        "No, the queue for the bouncy castle is not our fault.",
    ],
    "nl": [
        "Sorry voor de woordgrap.",
        "Sorry pap, ik werk nu bij een bank.",
        "Excuses voor de late post.",
        "Klachten over de koffie graag bij Ruud.",
        "Stuur me een berichtje als je meer wilt weten over de baan.",
        "Onze fout: te veel broodjes besteld.",
        "Je hebt gelijk, mam, ik had eerder moeten solliciteren.",
        "Bedankt voor alle lieve reacties.",
        "Vervelend, die regen op de barbecue.",
        "Fijn, ik krijg mijn fiets morgen terug.",
    ],
    "de": [
        "Sorry, mein Wortspiel war daneben.",
        "Ruf mich an, wenn du bei uns anfangen willst.",
        "Ich schau morgen beim Infostand vorbei, kommen Sie gern dazu.",
        "Meld dich, wenn du ein Ticket fürs Sommerfest brauchst.",
        "Sorry für das Wortspiel.",
        "Tut mir leid, Papa, ich arbeite jetzt bei einer Bank.",
        "Entschuldigt den späten Post.",
        "Beschwerden über den Kaffee bitte an Uwe.",
        "Schreibt mir eine Nachricht, wenn ihr Fragen zur Stelle habt.",
        "Unser Fehler: zu viele Brötchen bestellt.",
        "Du hast recht, Mama, ich hätte mich früher bewerben sollen.",
        "Danke für die vielen lieben Worte.",
    ],
    "it": [
        "Scusate la battuta.",
        "Scusa papà, adesso lavoro in banca.",
        "Scusate il ritardo del post.",
        "Per i reclami sul caffè chiedete a Ugo.",
        "Scrivimi se vuoi sapere di più sul posto.",
        "Colpa nostra: troppi panini.",
        "Hai ragione, mamma, dovevo candidarmi prima.",
        "Grazie per tutti i complimenti.",
    ],
    "fr": [
        "Désolé pour le jeu de mots.",
        "Désolée papa, je travaille dans une banque.",
        "Pardon pour la publication tardive.",
        "Les réclamations sur le café, c'est chez Paul.",
        "Écrivez-moi si vous voulez en savoir plus sur le poste.",
        "Notre faute : trop de sandwichs.",
        "Tu avais raison, maman, j'aurais dû postuler plus tôt.",
        "Merci pour tous vos gentils mots.",
        "On m'a raccroché au nez, c'était un arnaqueur.",
    ],
}


def _each(texts: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(tag, text) for tag, some in texts.items() for text in some]


@pytest.mark.parametrize(("language", "text"), _each(ANSWERS))
def test_an_answer_to_a_complaint_is_found(language: str, text: str) -> None:
    assert find(reading(text, "", language, Category.COMPANY))


@pytest.mark.parametrize(("language", "text"), _each(ANSWERS))
def test_it_is_found_in_small_letters_among_other_sentences(language: str, text: str) -> None:
    around = "The sun came out over Cork and there was cake for all 412 of us.\n\n"
    assert find(reading(f"{around}{text.lower()}\n\n{around}", "", "en", Category.COMPANY))


@pytest.mark.parametrize(("language", "text"), _each(ANSWERS))
def test_an_approved_wording_is_no_answer_of_the_person(language: str, text: str) -> None:
    assert not find(reading(f"{text} 😄", text, language, Category.COMPANY))


@pytest.mark.parametrize(("language", "text"), _each(NO_ANSWERS))
def test_everyday_apologies_pass(language: str, text: str) -> None:
    assert not find(reading(text, "", language, Category.COMPANY))
