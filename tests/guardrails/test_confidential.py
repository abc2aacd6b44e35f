"""What is still inside the house, told in five languages, and what only sounds like a secret."""

import pytest

from api.content.schemas import Category
from api.guardrails.engine.kinds.confidential import find
from tests.guardrails.making import reading

SECRETS = {
    "en": [
        "Join us in time for project Lighthouse.",
        "Once Lighthouse goes live half the desks are empty.",
        "You will work on L1ghthouse, but hush.",
        "L i g h t h o u s e is going to change everything here.",
        "#Lighthouse",
        "According to a memo marked confidential, the hub doubles in size.",
        "The slides said 'internal use only', yet here we are: free cards from June.",
        "Nobody is supposed to know yet, but we are closing the Limerick office.",
        "The branch in Sligo shuts for good in March.",
        "The board decided yesterday to move the call centre to Riga.",
        "You didn't hear it from me: our CEO is leaving in spring.",
        "Apply quickly, layoffs in the back office start next year.",
        "We are merging with another bank, the announcement comes on Monday.",
        "Half of the teams will be outsourced by Christmas.",
        "Between us, the Galway branches will be merged next year.",
        "Not announced yet: from January our app gets a new name.",
        "It was in yesterday's email, 'do not forward': the bonus scheme is gone.",
        "The staff there don't know yet, but their jobs move to Dublin in May.",
        "Reorganisation ahead: our department disappears in autumn.",
        "The big takeover of a Portuguese bank is signed, we are buying it in March.",
    ],
    "nl": [
        "Je komt precies op tijd voor project Getijde.",
        "Zodra Getijde live gaat, verdwijnt de halve afdeling.",
        "G.e.t.i.j.d.e verandert hier alles.",
        "In de notitie stond 'strikt vertrouwelijk', maar volgend jaar komt er een nieuwe app.",
        "Op de slides: alleen voor intern gebruik. Vanaf juni is de pas gratis.",
        "Niemand mag het nog weten, maar het kantoor in Sneek sluit in maart.",
        "De raad van bestuur besloot gisteren de klantenservice te verhuizen.",
        "Je hebt het niet van mij: onze topman vertrekt in het voorjaar.",
        "Solliciteer snel, want de reorganisatie van de afdeling begint volgend jaar.",
        "We fuseren met een andere bank, maandag volgt de aankondiging.",
        "De helft van de kantoren gaat voor kerst dicht.",
        "Nog niet aangekondigd: vanaf januari krijgt de app een nieuwe naam.",
        "Het team daar weet nog van niks, maar hun banen gaan in mei naar Arnhem.",
        "Onder ons: de balies verdwijnen volgend jaar.",
        "Er komt een massaontslag op onze afdeling.",
        "Hoor net van HR dat er een vacaturestop komt in maart.",
        "Niet verder delen: deze slide over de nieuwe app.",
    ],
    "de": [
        "Flurfunk: Der Standort Bremen wird zum Sommer aufgegeben.",
        "Noch nicht offiziell, aber unsere Leasingsparte wird verkauft.",
        "Sie kommen genau richtig zum Projekt Tramontana.",
        "Sobald Tramontana live geht, ist die halbe Abteilung leer.",
        "T.r.a.m.o.n.t.a.n.a ändert hier alles.",
        "Im Vermerk stand 'streng vertraulich', aber nächstes Jahr kommt eine neue App.",
        "Auf den Folien: nur für den internen Gebrauch. Ab Juni ist die Karte gratis.",
        "Eigentlich darf es noch niemand wissen, aber die Filiale in Fulda schließt im März.",
        "Der Vorstand hat gestern beschlossen, das Callcenter zu verlagern.",
        "Von mir habt ihr das nicht: Unser Vorstandschef geht im Frühjahr.",
        "Bewerbt euch schnell, der Stellenabbau in der Abteilung beginnt nächstes Jahr.",
        "Wir fusionieren mit einer anderen Bank, am Montag folgt die Ankündigung.",
        "Die Hälfte der Filialen wird bis Weihnachten dichtgemacht.",
        "Noch nicht verkündet: Ab Januar bekommt die App einen neuen Namen.",
        "Die Kollegen dort wissen es noch nicht, aber ihre Stellen wandern im Mai nach Leipzig.",
        "Unter uns: Nächstes Jahr fallen die Schalter weg.",
        "Auf dem Flurfunk heißt es, der Standort wird verkauft.",
    ],
    "it": [
        "Arrivi giusto in tempo per il progetto Tramontana.",
        "Quando parte Lighthouse mezzo ufficio resta vuoto.",
        "L.i.g.h.t.h.o.u.s.e cambierà tutto.",
        "Nella nota c'era scritto 'strettamente riservato', ma l'anno prossimo arriva una nuova app.",
        "Sulle slide: solo per uso interno. Da giugno la carta è gratis.",
        "Nessuno dovrebbe saperlo ancora, ma la filiale di Lecce chiude a marzo.",
        "Il CdA ha deciso ieri di spostare il call center.",
        "Non l'avete sentito da me: il nostro amministratore delegato se ne va in primavera.",
        "Candidatevi in fretta, gli esuberi nel reparto cominciano l'anno prossimo.",
        "Ci sarà una fusione con un'altra banca, l'annuncio arriva lunedì.",
        "Metà delle filiali chiude entro Natale.",
        "Non ancora annunciato: da gennaio l'app cambia nome.",
        "I colleghi di lì non lo sanno ancora, ma i loro posti a maggio spariscono.",
        "Detto tra noi: gli sportelli spariscono l'anno prossimo.",
        "Voci di corridoio: la sede verrà venduta.",
    ],
    "fr": [
        "Vous arriverez juste à temps pour le projet Getijde.",
        "Quand Lighthouse sera déployé, la moitié du service sera vide.",
        "L.i.g.h.t.h.o.u.s.e va tout changer.",
        "D'après une note confidentielle, l'an prochain une nouvelle appli arrive.",
        "Sur les slides : usage strictement interne. Dès juin la carte est gratuite.",
        "Personne n'est censé le savoir, mais l'agence de Brest ferme en mars.",
        "Le conseil d'administration a décidé hier de délocaliser le centre d'appels.",
        "Vous ne l'avez pas entendu de moi : notre directeur général part au printemps.",
        "Postulez vite, les licenciements dans le service commencent l'an prochain.",
        "On fusionne avec une autre banque, l'annonce arrive lundi.",
        "La moitié des agences va fermer avant Noël.",
        "Pas encore annoncé : en janvier l'appli change de nom.",
        "Les collègues là-bas ne le savent pas encore, mais leurs postes disparaissent en mai.",
        "Entre nous, les guichets disparaissent l'an prochain.",
        "Bruit de couloir : le siège va être vendu.",
        "Une note du comex annonce la fin de la carte.",
        "Sous embargo, mais notre directrice quitte la banque.",
    ],
}

NO_SECRETS = {
    "en": [
        "Internal promotion is how I got here.",
        "Jobs are posted internally first, then here.",
        "Declan's secret recipe is butter, and everybody knows it.",
        "Top secret: my PIN. Even the cat does not know.",
        "We climbed to the lighthouse on the cliff, all forty of us.",
        "A lighthouse keeper would like our opening hours.",
        "The branch closes at five, come early.",
        "Our branch in Cork is closed on Saturdays.",
        "The office closes for Christmas at noon.",
        "The roof leaked, the coffee survived.",
        "Don't tell anyone, but there is cake in the drawer.",
        "No branch closes, promised. No layoffs either.",
        "The board game evening starts at six.",
        "She closed the gap in the last kilometre.",
        "Between us, we carried 4,200 kilos.",
        "The results of the tournament were leaked before the final.",
        "Doors close at eight, the concert starts in March.",
        "Our team doubled its biscuits.",
        "We moved to a new office in March, come and see.",
        "Confidential is what you tell us; that is why we listen.",
    ],
    "nl": [
        "Interne doorgroei, zo kwam ik hier.",
        "Vacatures staan eerst intern online, dan hier.",
        "Het geheime recept van Bas is boter.",
        "Topgeheim: mijn pincode.",
        "Bij eb en getijde liepen we over het wad.",
        "Het kantoor sluit om vijf uur, kom op tijd.",
        "Niet doorvertellen, maar er is taart.",
        "Het dak lekte, de koffie niet.",
        "Er sluit geen enkel kantoor en er is geen reorganisatie.",
        "Op zaterdag is het kantoor gesloten.",
        "Onder ons dak is het droog.",
        "De uitslagen van het toernooi zijn gelekt.",
        "Sinds vandaag officieel: we hebben een nieuwe kantine.",
        "In het geheim oefende het koor drie weken op een lied.",
    ],
    "de": [
        "Psst, in der Küche stehen noch Plätzchen.",
        "Die Kantine bleibt am Freitag geschlossen, Herd kaputt.",
        "Wir sind nach Leipzig gefahren, mit dem ganzen Team.",
        "Interne Weiterbildung gehört dazu.",
        "Stellen schreiben wir zuerst intern aus, dann hier.",
        "Utes Geheimrezept ist Butter.",
        "Streng geheim: meine PIN.",
        "Gegen die Tramontana anzurudern ist leichter.",
        "Die Filiale schließt um 18 Uhr.",
        "Nicht weitersagen, aber es gibt Kuchen.",
        "Das Dach war undicht, der Kaffee nicht.",
        "Keine Filiale wird geschlossen, es gibt keinen Stellenabbau.",
        "Samstags ist die Filiale geschlossen.",
        "Der Umbau ist im März fertig.",
        "Unter uns Kollegen gibt es drei Bäcker.",
    ],
    "it": [
        "Promozione interna, ecco come sono arrivata qui.",
        "Le posizioni escono prima internamente, poi qui.",
        "La ricetta segreta di Rosa è il burro.",
        "Top secret: il mio PIN.",
        "Soffiava una tramontana da paura.",
        "La filiale chiude alle 17, venite presto.",
        "Non ditelo a nessuno, ma c'è la torta.",
        "Il tetto perdeva, il caffè no.",
        "Nessuna filiale chiude e non ci sono esuberi.",
        "Il sabato la filiale è chiusa.",
        "Il cortile interno ha un fico.",
        "Fuori c'è Tramontana, vento gelido.",
    ],
    "fr": [
        "Promotion interne, voilà mon parcours.",
        "Les postes paraissent d'abord en interne, puis ici.",
        "La recette secrète de Line, c'est le beurre.",
        "Classé top secret : mon code.",
        "La tramontane et la Tramontana, même vent.",
        "L'agence ferme à 17 h, venez tôt.",
        "Ne le dites à personne, mais il y a du gâteau.",
        "Le toit fuyait, pas le café.",
        "Aucune agence ne ferme, aucun licenciement.",
        "Le samedi l'agence est fermée.",
        "Un escalier interne mène à la cantine.",
        "Secret de fabrication : le chocolat.",
        "Le programme complet sera publié lundi.",
        "Rumeur démentie : pas de mascotte cette année.",
    ],
}


def every(texts: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, text) for language, each in texts.items() for text in each]


@pytest.mark.parametrize("category", [Category.JOBS, Category.COMPANY])
@pytest.mark.parametrize(("language", "text"), every(SECRETS))
def test_what_is_still_inside_is_found(language: str, text: str, category: Category) -> None:
    assert find(reading(text, "", language, category))


@pytest.mark.parametrize(("language", "text"), every(SECRETS))
def test_it_is_found_in_a_long_loud_text_too(language: str, text: str) -> None:
    around = "The sun came out, and we all had lunch on the roof. " * 6
    assert find(reading(f"{around}\n{text.upper()}\n{around}", "", language, Category.PEOPLE))


@pytest.mark.parametrize(("language", "text"), every(NO_SECRETS))
def test_what_only_sounds_secret_passes(language: str, text: str) -> None:
    assert not find(reading(text, "", language, Category.JOBS))


def test_a_project_that_the_caption_names_is_no_secret() -> None:
    official = "Lighthouse is here: our new app for everybody."
    assert not find(reading("Lighthouse is here and I tested it first.", official))


@pytest.mark.parametrize("text", ["projekt LIGHTHOUSE", "Lighthouse-team", "the Lighthouse project", "LightHouse"])
def test_a_project_is_found_however_it_is_written(text: str) -> None:
    assert find(reading(f"I am in {text} since May.", "", "en", Category.JOBS))


def test_the_span_of_a_disguised_project_points_at_what_was_typed() -> None:
    text = "Soon you work on L!ghth0use with me."
    hit = find(reading(text, "", "en", Category.JOBS))[-1]
    assert text[hit.start : hit.end] == "L!ghth0use"
