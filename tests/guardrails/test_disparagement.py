"""Running down others or the own house in five languages, and what only sounds like it."""

import pytest

from api.content.schemas import Category
from api.guardrails.engine.kinds.disparagement import find
from tests.guardrails.making import reading

RUNS_DOWN = {
    "en": [
        "Opening on Saturdays at last. The switchboard at head office would need a map to find its own telephone.",
        "New app, new luck. Our procurement department still pays its bills with pigeons.",
        "Over at Bancora they still think the fax is the latest thing. 2.6% here.",
        "Our IT department couldn't organise a tea party.",
        "Kestrel? Thieves, the lot of them.",
        "The others rip you off, we don't.",
        "Our management is a joke, but the coffee is free.",
        "Tired of being fleeced by your old bank?",
        "The crooks at Kestrel charge for everything.",
        "Join us! Just ignore the clueless people upstairs.",
        "Our app is a disaster, honestly.",
        "Banks like Bancora lie to their customers.",
        "The suits on the top floor have no idea what we do.",
        "Our HR never answers, apply anyway.",
        "Other banks treat customers like cattle.",
        "Norvia is the worst bank I ever worked for.",
        "Fish rots from the head, also at our place.",
    ],
    "nl": [
        (
            "De toegankelijke app is er. Jammer dat de afdeling vergunningen, dat stel nachtbrakers zonder "
            "hersens, drie jaar zat te suffen."
        ),
        "Nieuw kantoor in Zwolle. Het oude kantoor was een mortuarium en de dames van de balie waren wassen beelden.",
        "Bij Zilverbank rekenen ze nog met kralen, denk ik. Hier 2,2 procent.",
        "Onze IT-afdeling is een kleuterklas.",
        "Kestrel? Oplichters zijn het.",
        "Andere banken zetten je gewoon af.",
        "Onze directie heeft geen idee wat wij doen.",
        "Die prutsers bij Zilverbank kunnen niet rekenen.",
        "De heren op de bovenste verdieping slapen.",
        "Ons hoofdkantoor is een lachertje.",
        "Bij ons werkt niks, maar de sfeer is goed.",
        "De concurrentie behandelt je als een nummer.",
        "Wat een waardeloze app hebben we, onze app is om te huilen.",
        "Slechtste werkgever ooit.",
        "Ons intranet is een doolhof en onze trainingen zijn pure tijdverspilling.",
        "Die fintech is over een jaar failliet.",
    ],
    "de": [
        "Endlich Gebärdensprache. Die Fachabteilung ist blind wie ein Maulwurf und bewegt sich auch so.",
        "Samstags geöffnet ab Dezember, weil die Schlafwandler vom Kundentelefon unter der Woche nie abheben.",
        "Unser Ticketsystem ist digitaler Sondermüll.",
        "Unser Vertrieb ist eine Gurkentruppe voller Wichtigtuer.",
        "Unsere Chefetage hat keine Ahnung.",
        "Nordwind Bank? Alles Gauner.",
        "Die Konkurrenz zockt euch ab.",
        "Unser Vorstand ist ein Haufen Versager.",
        "Diese Halsabschneider von der Konkurrenz!",
        "Bei uns klappt nichts, aber der Kuchen ist gut.",
        "Die da oben schlafen tief.",
        "Unsere App ist eine einzige Katastrophe.",
        "Andere Banken ziehen euch das Geld aus der Tasche.",
        "Die Personalabteilung ist unfähig.",
        "Was für ein Saftladen, unsere Zentrale.",
    ],
    "it": [
        "Parma riapre. L'ufficio acquisti, quell'accozzaglia di buoni a nulla, ci ha messo sei anni per una porta.",
        "Alla Banca Solaria fanno ancora i conti con il pallottoliere. Noi 2,5%.",
        "La nostra direzione è un circo.",
        "Banca Solaria? Ladri.",
        "Le altre banche ti spennano.",
        "I nostri capi non sanno nemmeno accendere un computer.",
        "Quei truffatori della concorrenza!",
        "Il nostro reparto informatico è una barzelletta.",
        "Da noi non funziona niente, ma il caffè è buono.",
        "Quelli dell'ultimo piano dormono.",
        "La nostra app fa schifo.",
        "La concorrenza tratta i clienti come numeri.",
        "La peggiore banca in cui abbia lavorato.",
    ],
    "fr": [
        (
            "Nouvelle agence à Dijon. Les collègues du service juridique, ces momies en cravate, n'ont toujours "
            "rien signé."
        ),
        "Ouvert le samedi. Le siège, lui, est aveugle d'un œil et bouché de l'autre oreille.",
        "Notre direction est un cirque.",
        "Crédit Armorique ? Des escrocs.",
        "Les autres banques vous plument.",
        "Nos chefs n'ont aucune idée de ce qu'on fait.",
        "Ces voleurs de la concurrence !",
        "Le service informatique est une vaste blague.",
        "Chez nous rien ne marche, mais l'ambiance est bonne.",
        "Ceux d'en haut dorment.",
        "Notre appli est nulle.",
        "La concurrence vous prend pour des pigeons.",
        "Le pire employeur de ma vie.",
        "Notre prestataire vit sur une autre planète.",
        "Notre helpdesk est injoignable.",
    ],
}

ONLY_SOUNDS_LIKE_IT = {
    "en": [
        (
            "Opening on Saturdays at last. The colleagues at head office found the light switch on the first "
            "try, well done."
        ),
        "New app, new luck. Our procurement department now pays its bills in two days.",
        "My grandmother still counts in shillings. I count in per cent: 2.6% gross for a year.",
        "Our competitors are good too, we just have better biscuits.",
        "The coffee machine at head office is a disaster.",
        "I am hopeless with numbers, which is why I work in communications.",
        "My piggy bank is a lazy little pig.",
        "Crooks call people at home and say they are from the bank.",
        "Our IT team fixed the whole mess in one night.",
        "Our old system was slow, we used to print everything. Now it takes a second.",
        "Nobody at our bank is a clown, except me on Fridays.",
        "The weather in Dublin is a joke.",
        "Our IT is a madhouse in the best sense, and I love it.",
        "Thieves won't get far: freeze your card in our app.",
        "Our management came, saw and ate all the cake.",
        "The other banks of the river are greener, they say.",
        "Not a circus, not a zoo: our open day.",
        "Is our IT a kindergarten? No, but we do have Lego.",
        "I was a terrible cashier in my first week.",
    ],
    "nl": [
        "Mijn werkgever Norvia belooft helemaal niks, en terecht.",
        "De toegankelijke app is er. De afdeling vergunningen heeft drie jaar hard gewerkt, petje af.",
        "Nieuw kantoor in Zwolle. Het oude kantoor was koud en ik zat er als een wassen beeld bij.",
        "Mijn opa rekent nog in guldens. Ik reken gewoon in procenten: 2,2.",
        "Onze concurrenten zijn ook goed.",
        "De koffieautomaat op het hoofdkantoor is een ramp.",
        "Ik ben een sukkel met cijfers.",
        "Oplichters bellen je thuis op en doen alsof ze van de bank zijn.",
        "Onze IT loste de puinhoop in één nacht op.",
        "Vroeger was ons systeem traag, nu niet meer.",
        "Het is hier een gekkenhuis en ik hou van onze afdeling.",
        "Dieven hebben geen kans met onze app.",
        "Het weer in Zwolle is waardeloos.",
        "Niemand bij onze bank is een clown.",
        "Mijn bureau is een ramp, maar ik vind alles terug.",
        "Bij ons ben je geen nummer.",
    ],
    "de": [
        "Endlich Gebärdensprache. Mein Onkel ist auf beiden Ohren taub und freut sich riesig.",
        "Samstags geöffnet ab Dezember. Ich bin ein Morgenmuffel, das Kundentelefon zum Glück nicht.",
        "Unser Vertrieb hat heute Kuchen gebacken.",
        "Der Aufzug ist eine Schnarchnase.",
        "Unsere Personalabteilung sucht Verstärkung.",
        "Die Druckerei hat pünktlich geliefert, danke!",
        "Unsere Mitbewerber sind auch gut.",
        "Die Kaffeemaschine in der Zentrale ist eine Katastrophe.",
        "Ich bin ein Trottel, was Zahlen angeht.",
        "Betrüger rufen an und geben sich als Bank aus.",
        "Unsere IT hat das Chaos in einer Nacht beseitigt.",
        "Früher war unser System langsam, heute nicht mehr.",
        "Das Wetter in Kassel ist eine Zumutung.",
        "Bei unserer Bank ist niemand ein Clown.",
        "Unsere Abteilung ist ein Irrenhaus, und ich liebe sie.",
        "Gauner haben mit unserer App keine Chance.",
    ],
    "it": [
        "Parma riapre. L'ufficio acquisti ha trovato una porta bellissima, bravi tutti.",
        "Mio nonno conta ancora in lire, io in percentuali: 2,5%.",
        "Anche i nostri concorrenti sono bravi.",
        "La macchinetta del caffè in sede è un disastro.",
        "Io con i numeri sono un asino.",
        "I truffatori chiamano e dicono di essere la banca.",
        "La nostra informatica ha risolto il disastro in una notte.",
        "Una volta il nostro sistema era lento, oggi no.",
        "Il tempo a Verona è una vergogna.",
        "Nessuno nella nostra banca è un pagliaccio.",
        "Il nostro ufficio è un manicomio e lo adoro.",
        "Con la nostra app i ladri non hanno scampo.",
    ],
    "fr": [
        (
            "Nouvelle agence à Dijon. Mon chat dort déjà sur la banquette, les collègues du service juridique "
            "aussi le mardi de fête."
        ),
        "Ouvert le samedi. Ma grand-mère, sourde d'une oreille, adore l'accueil.",
        "Nos concurrents sont bons aussi.",
        "La machine à café du siège est une catastrophe.",
        "Je suis nul en calcul.",
        "Des escrocs appellent en se faisant passer pour la banque.",
        "Notre informatique a réparé la panne en une nuit.",
        "Autrefois notre système était lent, plus maintenant.",
        "La météo à Nantes est une honte.",
        "Personne chez nous n'est un clown.",
        "Notre service est un cirque et je l'adore.",
        "Avec notre appli, les voleurs n'ont aucune chance.",
        "Notre siège date de 1920 et il est superbe.",
        "Notre imprimeur a livré en avance.",
    ],
}


def _each(texts: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(tag, text) for tag, some in texts.items() for text in some]


@pytest.mark.parametrize(("language", "text"), _each(RUNS_DOWN))
def test_running_somebody_down_is_found(language: str, text: str) -> None:
    assert find(reading(text, "", language, Category.JOBS))


@pytest.mark.parametrize(("language", "text"), _each(RUNS_DOWN))
def test_it_is_found_in_capitals_among_other_sentences_and_in_another_language(language: str, text: str) -> None:
    around = "The sun came out, and there was cake on the roof for all 412 of us. "
    assert find(reading(f"{around}{text.upper()} {around}", "", "en", Category.JOBS))


@pytest.mark.parametrize(("language", "text"), _each(RUNS_DOWN))
def test_an_approved_wording_runs_nobody_down(language: str, text: str) -> None:
    assert not find(reading(f"{text} 😄", text, language, Category.JOBS))


@pytest.mark.parametrize(("language", "text"), _each(ONLY_SOUNDS_LIKE_IT))
def test_what_only_sounds_like_it_passes(language: str, text: str) -> None:
    assert not find(reading(text, "", language, Category.JOBS))


@pytest.mark.parametrize("name", ["Kestrel", "Bancora", "Zilverbank", "Nordwind Bank"])
def test_an_insult_counts_beside_every_competitor(name: str) -> None:
    (hit, *_) = find(reading(f"I left {name}, those crooks, in 2019.", "", "en", Category.JOBS))
    assert hit.args["words"] == f"{name}, those crooks"
