# ruff: noqa: E501 - one phrase, one line
"""Dutch."""

from api.guardrails.engine.phrases.lexicon import Lexicon

_BUT_NOT = "(?! (meer|van|je pas|de pas|hem|jullie|het overzicht|pas|tijd))"

# fmt: off
LEXICON = Lexicon(
    promises=(
        "gegarandeer*", "garandeer*", "garander*", "garantie*", "verzekerd", "verzekerde", "beloofd", "beloofde",
        "wij beloven", "we beloven",
    ),
    returns=(
        "rendement*", "*winst(en)?", "winstje*", "opbrengst*", "koerswinst*", "rente*", "groei", "inkomsten",
        "resultaat", "waardestijging*", "*rendement*", "return*",
    ),
    principal=("geld", "kapitaal", "inleg", "spaargeld", "vermogen", "belegging*", "tegoed*"),
    sure_returns=(
        "rendement(s|en)? garantie*", "winst garantie*", "garantie rendement*", "zeker rendement",
        "zekere (winst|opbrengst)",
        "(rendement|winst|opbrengst) (is |staat )?(verzekerd|zeker|vast|binnen|gegarandeerd)",
        "verzekerd van (rendement|winst|opbrengst|een mooi*)", "veilig rendement", "veilige winst",
        "altijd (winst|rendement|prijs|raak)",
        "(gaat|kan|gaan|kunnen|stijgt|wordt) (alleen|enkel|altijd|slechts) [maar ](omhoog|stijgen|meer|groeien|winnen|beter)",
        "(gaat|daalt|zakt|dalen|zakken) nooit [naar beneden|omlaag]",
        "kan (niet|nooit) (misgaan|fout gaan|mislukken|dalen|zakken)", "(slapend|gegarandeerd|snel) rijk",
        "verdubbel je (geld|inleg|spaargeld)", "je geld verdubbelt", "gratis geld", "makkelijk geld",
        "geld voor niets", "zeker weten (winst|rendement)", "(rendement|winst) zonder zorgen",
    ),
    no_risk=(
        "risicoloos", "risicoloze*", "risico vrij(e)?", "risico arm gegarandeerd",
        "zonder [ook maar ][enig |enkel |een |het minste |noemenswaardig ]risico(?! (op|dat))", "zonder risico's",
        "geen [enkel |greintje |spoortje ]risico(?! op)", "(nul|zero|0) risico(?! op)", "vrij van risico('s)?",
        f"(niet|nooit|niks|niets|geen (cent|euro|stuiver|geld)) [kunt |kan |kun |meer |kwijt |ooit ](verliezen|kwijtraken|verliest){_BUT_NOT}",
        f"(kunt|kan|kun) [je |er |hier |hiermee |met norvia* |eigenlijk ]*(niet|nooit|niks|niets|geen (cent|euro|stuiver)) [op |mee |kwijt |aan |van je geld ]*(verliezen|kwijtraken){_BUT_NOT}",
        "(niets|niks) te verliezen", "onmogelijk (om )?te verliezen", "geen verlies(kans)?", "verlies(vrij|loos)*",
        "verlies (is )?uitgesloten", "(100|honderd) ?(%|procent) (veilig|zeker|safe)", "volledig veilig",
        "volkomen veilig", "(kunt|kan|kun) (je )?(alleen|enkel) maar winnen", "je wint altijd", "altijd veilig",
        "zo veilig als een huis", "waterdicht", "geen gevaar", "je inleg is (altijd )?(veilig|zeker)",
    ),
    scheme=(
        "deposito(-)?garantie*", "garantie(stelsel|fonds)*", "onder het ~ garantiestelsel", "beschermd tot",
        "gegarandeerd tot", "verzekerd tot", "dgs",
    ),
    investing=(
        "beleg*", "invest*", "*fonds*", "*fondsen", "spaar*", "sparen", "gespaard", "inleg", "rendement*",
        "deposito*", "portefeuille", "aandelen", "rente*", "winst", "etf*",
    ),
    negators=("niet", "nooit", "nimmer", "noch", "nauwelijks", "evenmin"),
    nobody=("niemand", "niets", "niks", "geen enkele bank", "geen bank", "geen mens"),
    no=("geen", "zonder", "nul"),
    copulas=("is", "zijn", "was", "bestaat", "komt", "biedt", "geeft", "heeft"),
    only=(
        "alleen", "slechts", "enkel", "missen", "mis", "vergeten", "vergeet", "wachten", "twijfelen", "slecht",
        "gek", "verkeerd", "te geloven", "normaal", "te",
    ),
    does_not_exist=(
        "bestaat niet", "bestaan niet", "bestaat (helaas |gewoon |nou eenmaal |nergens )*(niet|nergens)",
        "bestaan (helaas |gewoon )*(niet|nergens)", "is een (sprookje|fabel|fabeltje|mythe|illusie|leugen)",
        "zijn (sprookjes|fabels|fabeltjes|leugens)", "bestaat er niet", "niet bestaat", "niet bestaan",
    ),
    no_gain=("geen (rendement|winst|opbrengst|beloning|lol|plezier)*", "nee"),
    distrust=(
        "oplicht*", "fraude*", "zwendel*", "bedrog", "bedrieg*", "ophangen", "hang op", "pas op", "let op",
        "wantrouw*", "te mooi om waar", "leugen*", "liegt", "liegen", "onzin", "kletskoek",
        "geloof (niet|nooit|geen)", "trap er niet in", "trap niet",
        "wie (dat |je |jou |u )?(belooft|zegt|beweert|verkoopt|aanbiedt|garandeert|roept)*", "als iemand",
        "iemand die", "iedereen die", "belooft iemand", "nep*", "weglopen", "loop weg", "rode vlag*", "phishing",
        "smoes*", "alarmbel*", "verdacht*",
    ),
    answers_no=(
        "nee", "neen", "nope", "natuurlijk niet", "helaas niet", "nooit", "niet", "niets", "niemand",
        "dat is het niet", "was het maar", "helaas",
    ),
    employed=(
        "(werk|werkt|werken|werkend|werkzaam|gewerkt)[~] (bij|voor|in|op|van) [de |onze |het ]{bank}",
        "(bij|voor|in) [de ]{bank}[ zelf]*[,] (werk|werkt|werkzaam|werken)",
        "{bank}[ is|,|, ook wel]* (is )?mijn (werkgever|baas|werk|baan)",
        "mijn (werkgever|baas|bazen|werk|salaris|loon|baan|bureau|team|collega*|kantoor|pasje|broodheer)[~] {bank}",
        "mijn werkgever",
        "{bank}[~] (betaalt|stort|overmaakt|geeft) [elke maand |ook |gewoon |iedere maand ]*(mij|mijn|me|m'n|ons)",
        "(medewerk*|collega*|werknem*|bankier|adviseur|ambassadeur|personeel*|insider|bankmedewerk*) (van|bij|in|voor) [de ]{bank}",
        "{bank} (medewerk*|collega*|werknem*|bankier|er|ambassadeur|personeel)", "in dienst (bij|van) [de ]{bank}",
        "(wij|we|ons|hier|team|ik) (bij|van) [de ]{bank}", "(op de loonlijst|loonlijst) (bij|van) [de ]{bank}",
        "loonlijst van {bank}", "(salaris|loon|loonstrook*|loonstrook) [~ ](van|bij) [de ]{bank}",
        "{bank} is waar ik werk", "(team|wijzijn|ikwerkbij|werkenbij) {bank}", "{bank}team",
        "ik werk (daar|er|hier|bij de bank|voor de bank|bij deze bank|zelf bij de bank|er zelf)",
        "ik ben (er|daar) in dienst", "waar ik werk", "mijn brood[~] {bank}", "ik ben van {bank}",
        "ik zit [~ ]bij {bank}", "{bank}[~] mijn (salaris|loon|boterham|brood|huur)", "betaald door {bank}",
        "(bank|die) (betaalt|stort) mijn (salaris|loon)",
    ),
    others=(
        "(zus|broer|moeder|mama|vader|papa|vrouw|man|partner|vriend|vriendin|vrienden|buurman|buurvrouw|buren|nicht|neef|tante|oom|dochter|zoon|huisgenoot|oma|opa|zij|hij|ze|iemand|kennis)",
        "(een|de|elke|die) [vriendelijke |aardige |behulpzame ](?=(medewerk|collega|adviseur|bankier))",
        "(een|de|die) (vriendelijke|aardige|behulpzame)", "niet meer",
    ),
    advertisement=("#advertentie", "advertentie*", "#adv", "adv", "reclame*", "gesponsord*", "promotie*"),
    risks=(
        "risico(?!('?s)? (loos|loze|vrij|arm))('s)?", "risicovol*",
        "(inleg|geld|kapitaal|alles|waarde|winst)[~] (verliezen|kwijtraken|kwijt|verliest|kwijtspelen)",
        "verlies* [~ ](je |mogelijk|inleg|geld)", "verlies(t|zen)? (is|zijn|kan|blijft|hoort)[~ ]*",
        "(kan|kunnen|kunt) [~ ](dalen|zakken|verliezen|kelderen|tegenvallen|minder waard)",
        "(omlaag|naar beneden|daalt|zakt|dalen)", "minder (terug|waard|overhouden|uitkomen)", "waardedaling*",
        "schommel*", "fluctuer*", "verliezen", "koersdaling*", "ups en downs",
    ),
    which=("welk", "wat voor", "hoezo"),
    not_without=("(niet|nooit) [geheel |helemaal ]zonder",),
    limits=("onder [de ]", "tot", "tot en met", "t/m", "jonger dan"),
    first_terms=(
        "eerste {number} (dag|week|weken|maand|jaar|dagen)(en)?",
        "{number} (maanden|jaar|maand) (gratis|niets|voor niets|kosteloos)",
    ),
    everyday=(
        "*koffie", "koffietje*", "cappuccino*", "espresso*", "thee", "bier", "biertje*", "pils", "pilsje*", "wijn",
        "wijntje*", "pizza*", "lunch*", "broodje*", "taart", "taartje*", "ijs", "ijsje*", "croissant*", "bioscoop*",
        "boek", "parkeren", "parkeerkaart*", "kapper*", "bus", "buskaart*", "treinkaart*", "sokken", "zakgeld",
        "frietje*", "patat*", "frikandel*", "kroket*", "koek", "koekje*", "chocola*", "snoep*", "sportschool",
        "taxi*", "batterij*", "regen", "schoenen", "brood", "melk", "bloemen", "bloemetje*", "lootje*",
    ),
    of_mine=("van (mijn|onze|ons|mensen|collega*|klanten|jullie)", "(collega's|mensen|klanten)"),
    titles=("meneer", "mevrouw", "mijnheer", "dhr", "mevr", "mw", "heer", "familie", "gezin", "echtpaar"),
    colleagues=("(collega|adviseur|manager|directeur|juf|meester|baas|bankier)*",),
    accounts=(
        "*rekening(en)?", "*hypothe(ek|ken)", "lening(en)?", "krediet*", "creditcard*", "betaalpas*", "schuld(en)?",
        "spaargeld", "pensioen", "achterstand*", "rood staan", "rood", "roodstand", "portefeuille", "saldo",
        "verzekering*", "beleggingen",
    ),
    transactions=(
        "(tekende|getekend|ondertekend|opende|geopend|heeft|had|kreeg|krijgt|sloot|afgesloten|nam|kocht|betaalt|betaalde|overgestapt|stapte over|zijn|haar|hun|leende|spaarde|spaart|klant)",
    ),
    pictures=("foto('s)?", "fotootje", "plaatje(s)?", "selfie(s)?", "kiekje(s)?", "video*", "filmpje"),
    people=(
        "bezoeker(s)?", "kind", "kinderen", "kids", "kleuter(s)?", "leerling(en)?", "klant(en)?", "gast(en)?",
        "publiek", "gezicht(en)?", "mensen", "gezin(nen)?", "familie", "mevrouw", "meneer", "dame(s)?", "heer",
        "heren", "jongen(s)?", "meisje(s)?", "man", "vrouw(en)?", "buren", "buurvrouw", "echtpaar", "oma('s)?",
        "opa('s)?", "student(en)?", "vrijwilliger(s)?", "collega('s)?", "team", "iedereen", "tweeling",
    ),
    consent=(
        "toestemming", "akkoord", "goedgevonden", "instemming", "mocht(en)? (ik|we) (plaatsen|delen|gebruiken)",
        "vond(en)? het (goed|prima|ok)", "vindt het (goed|prima|ok)", "vinden het (goed|prima|ok)", "gevraagd aan",
        "met hun (ja|zegen|ok)", "zei(den)? ja",
    ),
    nobody_there=(
        "(geen|zonder) [enkel |ook maar een ]*(mens|mensen|gezicht|gezichten|kip)", "niemand", "leeg", "lege",
        "van achteren", "onherkenbaar",
    ),
    comparisons=(
        "(goedkoopste|laagste|hoogste|beste|voordeligste|eerlijkste|groenste|snelste|makkelijkste) [* ](rekening|*hypothe*|rente|bank|spaar*|kaart|pas|lening|deal|aanbod|aanbieding|app|tarie*|voorwaarden|prijs|prijzen|korting)",
        "geen [andere |enkele ]*bank~~ (beter*|goedkoper*|meer|lager*|hoger*|voordeliger*)",
        "(nergens|niemand)~ (goedkoper|beter|lager|hoger|voordeliger|meer)",
        "(goedkoper|beter|hoger|lager|voordeliger|meer|sneller) dan (elke|alle|andere*|de (concurrent*|rest|andere*)|elders|bij|je bank|waar)",
        "testwinnaar*", "nummer (1|een)", "marktleider", "onovertroffen", "onverslaanbaar", "best geteste",
        "beste koop", "vind je nergens", "verslaat (alle|elke|de)",
        "beste van (nederland|belgie|het land|de markt)",
    ),
    sources=(
        "bron", "volgens (de |het )?(consumentenbond|test aankoop|onderzoek|*gids|*bond|*vergelijk*)",
        "getest door", "gepubliceerd (door|in)", "vergelijking van", "onderzoek van",
    ),
    ask_me="(stuur me een bericht)",
    another_bank="een andere bank",
    articles="een|het|de",
    honest_return="een kans op rendement, met risico",
)
# fmt: on
