"""Taking sides in politics, in five languages, and what only sounds like it."""

import pytest

from api.content.schemas import Category
from api.guardrails.engine.kinds.political import find
from tests.guardrails.making import reading

SIDES = {
    "en": [
        "House prices up 3.5%. In May you know which box not to tick.",
        "Scam evening on Tuesday. If you want real protection, sack that toytown mayor at the local elections.",
        "Inflation 1.6%. Thank you, cabinet of muppets.",
        "1.6% growth. Remember in the spring whose name to leave blank on the ballot.",
        "Send this minister home at the ballot box.",
        "Vote Labour on Thursday, you know why.",
        "On Sunday I vote for whoever cuts my taxes.",
        "This government is asleep at the wheel.",
        "The Tories ruined the trains and now this.",
        "Growth of 1.2%, and it would be double without Sinn Féin's friends in the opposition talking us down.",
        "The finance minister is a clown.",
        "Give councillor Brody your first preference.",
        "Fine Gael finally gets it right, keep them in.",
        "Another five years of this lot in Downing Street? No thanks, kick them out.",
        "The mayor has to go.",
        "If only our politicians were half as honest as Aoife.",
        "Farage would have wrecked even that.",
        "Only the Greens care about solar roofs, remember that in May.",
        "The chancellor has sold us out again.",
        "We need a new government, and quickly.",
        "Food banks exist because ministers don't care.",
        "Proud to be a lifelong Conservative, vote blue!",
        "The coalition should resign.",
        "Whoever votes for Reform UK hates charts.",
    ],
    "nl": [
        "1,6% inflatie. Dank u, ministersploeg van prutsers.",
        "Avond in Leeuwarden. Stuur die operetteburgemeester in maart bij de gemeenteraadsverkiezingen met pensioen.",
        "Stem deze minister woensdag naar huis.",
        "Stem op GroenLinks, dan komt er overal een warmtepomp.",
        "Dit kabinet doet helemaal niets.",
        "De VVD heeft de zorg kapotbezuinigd.",
        "Met Wilders aan het roer was die 1,4% er nooit gekomen.",
        "Wie zijn pensioen lief is, stemt niet op D66.",
        "De minister van Financiën is een grap.",
        "Wethouder De Wit verdient jouw stem.",
        "Eindelijk een regering die luistert, hou ze erin!",
        "Den Haag slaapt, wij zetten zonnepanelen.",
        "De burgemeester moet opstappen.",
        "Voedselbanken bestaan omdat Den Haag wegkijkt.",
        "Vlaams Belang stemmen is stemmen tegen jezelf.",
        "Weg met de coalitie.",
        "Het CDA is de enige partij die boeren begrijpt.",
        "De Wetstraat slaapt weer.",
        "Geef D66 een kans, die hebben tenminste een plan.",
    ],
    "de": [
        "Plus 3,5 Prozent. Danke, Kabinett der Nieten! Im März wissen Sie ja, wo Sie Ihr Kreuz nicht machen.",
        "Infoabend in Jena. Und bei der Kommunalwahl bitte diesen Operettenbürgermeister vor die Tür setzen.",
        "Die Groko hat genug Schaden angerichtet, wir brauchen Neuwahlen.",
        "Mein Kreuz bekommt diesmal die Linkspartei.",
        "Schickt diesen Minister an der Wahlurne nach Hause.",
        "Wählt am Sonntag die Grünen, dann klappt es auch mit dem Strom.",
        "Diese Regierung verschläft alles.",
        "Die CDU hat die Schulen kaputtgespart.",
        "0,9 %? Ohne die AfD wäre es mehr.",
        "Wer die FDP wählt, ist selbst schuld.",
        "Der Finanzminister ist ein Totalausfall.",
        "Gebt Stadträtin Yilmaz eure Stimme.",
        "Endlich eine Koalition, die zuhört. Weiter so!",
        "Die da oben stopfen sich die Taschen voll.",
        "Der Bürgermeister gehört abgewählt.",
        "Tafeln gibt es nur, weil die Ampel versagt hat.",
        "Merz kann es einfach nicht.",
        "Weg mit der Regierung!",
        "Die SPD ist die einzige Partei, die Pflegekräfte versteht.",
    ],
    "it": [
        "Prezzi +3,5%. Grazie, governo di dilettanti! A marzo sapete quale casella lasciare bianca.",
        "Serata a Parma. E alle comunali cacciatemi quel sindaco da operetta.",
        "Mandiamo a casa questo ministro con il voto.",
        "Domenica votate per la Lega, fidatevi.",
        "Questo governo dorme in piedi.",
        "Il PD ha rovinato la scuola.",
        "Crescita dello 0,8%: con la Meloni non si va da nessuna parte.",
        "Chi vota Cinque Stelle poi non si lamenti.",
        "Il ministro dell'Economia è un incapace.",
        "Date la preferenza all'assessora Rinaldi.",
        "Finalmente una maggioranza che ascolta, avanti così!",
        "A Roma i politici si riempiono le tasche.",
        "Il sindaco si deve dimettere.",
        "Le mense per i poveri esistono perché il governo se ne frega.",
        "Salvini ha ragione anche stavolta.",
        "Basta con questa sinistra.",
        "Fratelli d'Italia è l'unico partito che difende i risparmiatori.",
    ],
    "fr": [
        "+3,5 % en 2027. Merci, gouvernement de bras cassés ! En mars, vous savez quel bulletin laisser sur la table.",
        "Soirée à Dijon. Aux régionales, éjectez-moi cette présidente de pacotille.",
        "Renvoyons ce ministre chez lui dans les urnes.",
        "Dimanche, votez pour les Verts, vous savez pourquoi.",
        "Ce gouvernement dort debout.",
        "Le RN va tout casser.",
        "1,1 % de croissance, et ce serait le double sans Macron.",
        "Celui qui vote LFI n'a rien compris.",
        "Le ministre des Finances est un incapable.",
        "Donnez votre voix à la conseillère Morel.",
        "Enfin une majorité qui écoute, continuez !",
        "Les politiciens s'en mettent plein les poches.",
        "Le maire doit démissionner.",
        "Les banques alimentaires existent parce que le gouvernement s'en fiche.",
        "Mélenchon avait raison.",
        "Ras-le-bol de la gauche.",
        "Les Républicains sont les seuls à défendre les épargnants.",
        "Nos élus mentent comme ils respirent.",
        "Mon vote ira à la gauche.",
    ],
}

NO_SIDES = {
    "en": [
        "Minister, mayor or milkman: the outlook is free for everybody.",
        "House prices up 3.5%. In May you know which box my moving stuff is in.",
        "Scam evening on Tuesday. If you want real protection, sack that password from 2009.",
        "Inflation 1.6%. Thank you, cabinet full of biscuits, for getting me through the chart.",
        "1.6% growth. Remember in the spring whose name to leave off the coffee rota: mine.",
        "The minister will read the same letter, and so will my baker.",
        "No politics here, just solar power.",
        "Aoife was elected employee of the month in a landslide.",
        "Vote for our project in the charity poll!",
        "Vote for us until Friday, one click is enough.",
        "The mayor cut the ribbon and asked for a second cookie.",
        "The minister visited our branch in Cork, and the coffee machine broke.",
        "Great to meet the mayor at the opening.",
        "The Consumer Protection Act says so, page four.",
        "The new law comes into force in June.",
        "We voted on the name of the falcon: Steve.",
        "Christmas party on Friday, bring party hats.",
        "The biscuits are in the kitchen cabinet.",
        "Whoever you vote for, come and read the outlook.",
        "The government deposit scheme covers €100,000.",
        "Our president, Mary, baked a cake.",
        "The ficus won the election with 14 votes.",
        "A new labour contract, a new desk, a new mug.",
        "The right answer is on the left side of the chart.",
    ],
    "nl": [
        "1,6% inflatie. Dank u, koffieploeg van de derde verdieping.",
        "Avond in Leeuwarden. Stuur die oude telefoon in maart met pensioen.",
        "De minister leest dezelfde brief, en mijn bakker ook.",
        "Geen politiek hier, alleen zonnepanelen.",
        "Bas is gekozen tot medewerker van de maand.",
        "Stem op ons project voor het goede doel!",
        "De burgemeester knipte het lint door en nam nog een koekje.",
        "De minister was op bezoek in Deventer, leuk gesprek.",
        "De nieuwe wet gaat in juni in.",
        "We stemden over de naam van de valk: Henk.",
        "Wat je ook stemt, lees de vooruitblik.",
        "Wethouder Jansen opende de speeltuin.",
        "De ficus won de verkiezing met 14 stemmen.",
        "Een groen hart en een groen dak.",
        "De huidige ploeg in de kantine bakt er heerlijke wafels van.",
        "In de tweede termijn van de cursus leer je budgetteren.",
    ],
    "de": [
        "Minister oder Metzger: Den Ausblick kann jeder lesen.",
        "Plus 3,5 Prozent. Danke, Kolleginnen! Im März wissen Sie ja, wo Sie mich finden: im Garten.",
        "Infoabend in Jena. Und bitte diese alte Fußmatte vor die Tür setzen.",
        "Der Minister liest wohl denselben Brief, mein Bäcker auch.",
        "Die Bürgermeisterin hat unsere Filiale eröffnet.",
        "Mein Kreuz tut weh vom Umzug.",
        "Am Sonntag ist Wahl, geht hin.",
        "Der Gemeinderat tagt heute bei uns im Saal.",
        "Die grüne Lampe bleibt an.",
        "Kein Wahlkampf, nur Technik.",
        "Ute ist zur Mitarbeiterin des Monats gewählt worden.",
        "Stimmt für unser Projekt ab!",
        "Der Bürgermeister hat das Band durchgeschnitten und zwei Kekse gegessen.",
        "Die Ministerin hat uns in Kassel besucht, ein gutes Gespräch.",
        "Das Gesetz gilt ab Juni.",
        "Wir haben über den Namen des Falken abgestimmt: Björn.",
        "Wen Sie wählen, ist Ihre Sache. Lesen Sie den Ausblick.",
        "Die Regierung hat das Gesetz beschlossen, Seite vier erklärt es.",
        "Der Kaktus gewann die Wahl mit 14 Stimmen.",
        "Wählen Sie die 0800 0000 123.",
        "Die Ampel vor der Filiale ist wieder grün.",
    ],
    "it": [
        "Prezzi +3,5%. Grazie, squadra! A marzo sapete quale finestra lasciare aperta.",
        "Serata a Parma. E alle otto cacciatemi quel gatto dalla sala.",
        "Il ministro leggerà la stessa lettera, e il mio fornaio pure.",
        "Niente politica, solo energia pulita.",
        "Rosa è stata eletta collega del mese.",
        "Votate il nostro progetto nel sondaggio!",
        "Il sindaco ha tagliato il nastro e mangiato due cannoli.",
        "La ministra è venuta a trovarci a Verona, bella chiacchierata.",
        "La legge entra in vigore a giugno.",
        "Abbiamo votato il nome del gatto: Zero.",
        "Per chi voti non mi riguarda, leggi il rapporto.",
        "Il governo ha approvato la norma, la spiega la pagina quattro.",
        "Il ficus ha vinto le elezioni con 14 voti.",
        "A destra la macchinetta, a sinistra il distributore.",
    ],
    "fr": [
        "Ministre ou boucher, la note est gratuite pour tous.",
        "+3,5 % en 2027. Merci, équipe ! En mars, vous savez quelle chaise laisser sur la terrasse.",
        "Soirée à Dijon. Virez-moi ce mot de passe d'opérette, par pitié.",
        "Le ministre lira sans doute la même lettre, et mon boulanger aussi.",
        "Pas de politique ici, juste du soleil.",
        "Line a été élue collègue du mois.",
        "Votez pour notre projet dans le sondage !",
        "Le maire a coupé le ruban et repris du gâteau.",
        "La ministre est passée nous voir à Lille, bel échange.",
        "La loi entre en vigueur en juin.",
        "On a voté pour le nom du chat : Zéro.",
        "Qui vous votez ne me regarde pas, lisez la note.",
        "Le gouvernement a adopté la loi, la page quatre l'explique.",
        "Le yucca a gagné l'élection avec 14 voix.",
        "À droite la cafetière, à gauche le distributeur.",
        "Premier arrivé, premier servi au buffet.",
        "Notre premier set gagné depuis des années, enfin !",
    ],
}


def every(texts: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, text) for language, each in texts.items() for text in each]


@pytest.mark.parametrize("category", [Category.MARKET, Category.CHARITY])
@pytest.mark.parametrize(("language", "text"), every(SIDES))
def test_taking_sides_is_found(language: str, text: str, category: Category) -> None:
    assert find(reading(text, "", language, category))


@pytest.mark.parametrize(("language", "text"), every(SIDES))
def test_taking_sides_is_found_in_a_long_loud_text_too(language: str, text: str) -> None:
    around = "The sun came out, and we all sat on the roof. " * 6
    assert find(reading(f"{around}\n{text.upper()}\n{around}", "", language, Category.COMPANY))


@pytest.mark.parametrize(("language", "text"), every(NO_SIDES))
def test_what_only_sounds_political_passes(language: str, text: str) -> None:
    assert not find(reading(text, "", language, Category.EVENT))


def test_what_the_caption_says_itself_is_not_the_persons_side() -> None:
    official = "The government has cut the tax on savings."
    assert not find(reading("The government has cut the tax on savings. My dad noticed first.", official))
