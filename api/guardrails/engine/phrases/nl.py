"""Dutch."""

from api.guardrails.engine.phrases.lexicon import Lexicon

_BUT_NOT = "(?! (meer|van|je pas|de pas|hem|jullie|het overzicht|pas|tijd))"

# fmt: off
LEXICON = Lexicon(
    promises=(
        "gegarandeer*", "garandeer*", "garander*", "garantie*", "verzekerd", "verzekerde", "beloofd", "beloofde",
        "wij beloven", "we beloven",
        "erewoord",
        "(ik |wij )?zweer (het|je)",
        "ik beloof",
        "met de hand op mijn hart",
        "zweer ik", "beloof ik",
    ),
    returns=(
        "rendement*", "*winst(en)?", "winstje*", "opbrengst*", "koerswinst*", "rente*", "groei", "inkomsten",
        "resultaat", "waardestijging*", "*rendement*", "return*",
        "groeien", "rijk(er)?",
    ),
    principal=("geld", "kapitaal", "inleg", "spaargeld", "vermogen", "belegging*", "tegoed*"),
    sure_returns=(
        "rendement(s|en)? garantie*", "winst garantie*", "garantie rendement*", "zeker rendement",
        "zekere (winst|opbrengst)",
        "(rendement|winst|opbrengst) (is |staat )?(verzekerd|zeker|vast|binnen|gegarandeerd)",
        "verzekerd van (rendement|winst|opbrengst|een mooi*)", "veilig rendement", "veilige winst",
        "altijd (winst|rendement|prijs|raak)",
        (
            "(gaat|kan|gaan|kunnen|stijgt|wordt) (alleen|enkel|altijd|slechts) [maar ](omhoog|stijgen|meer|groeien|"
            "winnen|beter)"
        ),
        "(gaat|daalt|zakt|dalen|zakken) nooit [naar beneden|omlaag]",
        "kan (niet|nooit) (misgaan|fout gaan|mislukken|dalen|zakken)", "(slapend|gegarandeerd|snel) rijk",
        "verdubbel je (geld|inleg|spaargeld)", "je geld verdubbelt", "gratis geld", "makkelijk geld",
        "geld voor niets", "zeker weten (winst|rendement)", "(rendement|winst) zonder zorgen",
        "(wij|we|ik) beloven? (je |u |jullie )?(winst|rendement|opbrengst|rijkdom)",
        "(elk|ieder) jaar (opnieuw |weer )?(winst|raak|plus)", "zonder zorgen * (procent|%)",
        "(procent|%)[,] (elk|ieder) jaar( weer| opnieuw)?[,] (zeker weten|gegarandeerd|beloofd)",
        "(elk|ieder) jaar [* * ](procent|%)~[,] (zeker weten|gegarandeerd|beloofd)",
    ),
    sure_gains=(
        (
            "(krijg|krijgt|zie|ziet|heb|hebt) (je|jij|u) [* ](inleg|geld|centen|spaargeld|investering) [* ]terug[,] "
            "[~ ](wat er ook|hoe dan ook|wat er gebeurt|sowieso|altijd|komt wat komt)*"
        ),
        (
            "(je|u) (krijgt|ziet|hebt) [* ](inleg|geld|centen|spaargeld|investering) [* ]terug[,] [~ ](wat er ook|"
            "hoe dan ook|wat er gebeurt|sowieso|altijd|komt wat komt)*"
        ),
        (
            "(hoe dan ook|wat er ook gebeurt|wat de beurs ook doet|komt wat komt|in elk geval)[,] [~ ](krijg|krijgt|"
            "zie|ziet|heb) (je|u) [* ](inleg|geld|centen|investering) [* ]terug"
        ),
        (
            "(wat er ook gebeurt|wat de beurs ook doet|hoe dan ook)[,] (je|jouw|uw) (inleg|geld|centen|investering) "
            "[~ ](krijg|krijgt|zie|ziet|komt) [~ ]terug"
        ),
        "(zeker|gegarandeerd) [~ ](groei*|winst|meer terug|stijgt|hoger)",
        (
            "meer (terugkrijgt|terugkrijg|terugkrijgen|overhoudt|overhoud|uithaalt|uithaal|terugziet)[,] dan [dat |"
            "wat ](je|u|ik|we|jullie)~ (erin*|in*|stopt|stop|betaalt)"
        ),
        (
            "(garanderen|garandeer|beloof|beloven|zweer)[,] dat [je |u |jullie ](geld|inleg)?~ (winst*|meer|groeit|"
            "rijker|stijgt|terug*|verdient)"
        ),
        "(houd|houdt|hou|houden) [je |jij |we |u |er |altijd |gewoon |zeker |sowieso ]*(iets |wat |geld )?aan over",
        (
            "meer (terug|eruit|uit|over)[,] dan [dat |wat ](je|ik|we|u|erin) ~(erin|in*|stop*|legt|leg|betaal*|ging|"
            "gaat)"
        ),
        "altijd [in de |een ]plus", "(komt|kom|komen) [~ ](altijd |sowieso |zeker )(hoger|rijker|beter) uit",
        "nooit [~ ](in de min|op verlies|in het rood|min)",
        "(kan|kun|kunt) [je |hier |er |dus |gewoon ]*geen verlies (maken|lijden|draaien)",
        (
            "verlies (maken|draaien|lijden)? (kan|gaat|zit er|is) (hier |bij ons |echt |gewoon |dus )*(niet|"
            "onmogelijk|uitgesloten)"
        ),
        "in het (ergste|slechtste) geval~ (winst|win*|meer|plus|over)",
        "(krijg|krijgt|heb|hebt) [je |u ]*(altijd|gewoon|sowieso|zeker) [~ ](inleg|geld|alles)~ terug",
        "(inleg|geld|alles) [krijg je |komt ]*(altijd|sowieso|zeker|hoe dan ook) terug",
        "wat de (beurs|markt) ook doet~~ (winst|plus|meer|over|omhoog)",
        "(linksom of rechtsom|hoe dan ook)[,]~~ (winst|over|plus|meer|raak|rijker)", "(crisis|crash)bestendig",
        "zo zeker als (een huis|het amen)", "je wordt er (altijd )?(alleen maar )?(beter|rijker) van",
        "(geen|zonder) (nadeel|nadelen|addertje*)", "er kan (niets|niks) (misgaan|mis gaan|gebeuren|fout gaan)",
        "wat kan er misgaan", "geldmachine", "goudmijn*",
        "nooit [een ](slecht|verlieslatend|negatief|rood) (jaar|maand)", "nog nooit~ verlo(ren|or)",
        "(verlies|verliezen) (vergoeden|dekken|nemen|betalen|compenseren) (wij|we)",
        "(wij|we) (vergoeden|dekken|compenseren)~ verlies*",
        "(net |even )?zo veilig als~ (spaarrekening|spaarboekje|bank|goud|kluis|sok)",
        "veiliger dan~ (spaarrekening|spaarboekje|sok|matras|kluis|goud)",
        "risico.? (kennen (we|wij|ik) niet|nooit van gehoord|wat is dat|niet bij ons|bestaat (hier|bij ons) niet)",
        "(winst|rendement|geld) (hoe dan ook|zonder mitsen|jaar in jaar uit|ieder jaar weer|elk jaar weer)",
        "(verdubbelt?|verdriedubbelt?|vertienvoudigt?) (je|uw|jouw|jullie) *",
        "(geld|inleg|spaargeld|vermogen|saldo|spaarpot)~ (verdubbelt|verdubbeld|verdriedubbelt|verdriedubbeld)",
        "het (groeit|stijgt|loopt) (altijd|gewoon|vanzelf) (door|op)",
        "je zit (altijd )?(goed|gebakken|aan de winnende kant)",
        "(lekker|straks|snel|vanzelf|gegarandeerd|financieel|slapend) (binnen)?lopen",
        "(eerder|vroeg|rijk) met pensioen", "kat in het bakkie", "kassa[,] (elke|iedere|altijd)*", "appeltje eitje",
        (
            "(gaat|gaan|stijgt|stijgen|groeit|groeien|loopt) [toch |gewoon |echt ]*(maar|slechts|enkel|"
            "alleen maar) (een|1) (kant|richting)( op| uit)?"
        ),
        "(kent|heeft) (maar|slechts|enkel|alleen) (een|1) richting",
        (
            "(gaat|gaan|stijgt|stijgen) [toch |gewoon |sowieso |vanzelf |uiteindelijk ]*(altijd|alleen) [maar |"
            "weer |toch ]*(omhoog|vooruit|door)"
        ),
        (
            "(dalen|zakken|verliezen) (doen|doet|kunnen|kan) [ze |we |je |hij |het |die |hier |bij ons ]*(niet|"
            "nooit)(?! (worden|uitgesloten))"
        ),
        "(brengt|brengen|levert|leveren) [* ](altijd|sowieso|gegarandeerd|vanzelf|geheid) [* ](op|winst|rendement)",
        "(loont|rendeert|renderen) (altijd|sowieso|gegarandeerd|geheid)", "altijd (kassa|bingo)",
        (
            "(elke|iedere|alle) (belegger|klant|klanten|spaarder|spaarders|beleggers|deelnemer|deelnemers)~ (wint|"
            "winnen|winst|rijker|in de plus|met meer dan)"
        ),
        "wint (hier )?iedereen", "iedereen wint", "(hier|bij ons) (wint|verdient) (iedereen|je altijd)",
        (
            "(winst|opbrengst|rendement|meerwaarde) (ligt|komt|is|staat|rolt|groeit|stroomt) [gewoon |al |toch |er |"
            "zo goed als ]*(vanzelf|klaar|binnen|op je te wachten|zonder moeite)(?! (een|*e) (dag|week|weken|jaar))"
        ),
        "(geld|spaargeld|kapitaal|vermogen)( dat)? vanzelf (groeit|groeien|aangroeit|stijgt)",
        (
            "(word|wordt) (je |u |jij |hier |er |vanzelf |slapend |gegarandeerd |"
            "zeker )*rijk(er)?(?! (van ervaring*|aan|als mens))"
        ),
        "(vergeet|vergeten) het en word rijk", "rijk(er)? (word|wordt|van wordt|van worden)( je)?",
        "(gegarandeerd|zeker|later) [* ](miljonair|rentenier*)",
        "(ben|bent|zit) (je )?[~ ~ ](binnen|gebakken|op rozen)[,] (beloofd|gegarandeerd|zeker|sowieso|punt)",
        (
            "(verdubbel*|verdriedubbel*|dubbel|driedubbel|keer zoveel|vermenigvuldig*)[,] [~ ~ ](gegarandeerd|"
            "sowieso|beloofd|vergif|let maar op|reken maar|vanzelf)"
        ),
        "(hiermee|ermee|zo) [~ ](sowieso|gegarandeerd|vanzelf) [~ ](dubbel*|hoger|verdubbel*|vooruit|rijker)",
        "(inleg|geld|euro|euro's) [~ ~ ](er )?(dubbel|driedubbel|tweedubbel|dubbel en dwars) (uit|terug)",
        (
            "(leg|stop|steek|zet) [~ ~ ](in|erin) en (haal|krijg|pak) [er |je ]*(twee|drie|vier|vijf|dubbel|meer|"
            "het dubbel|veel)*"
        ),
        (
            "(krijg|krijgt|haal|haalt|komt) (je |u |er )?[~ ](dik|dubbel|driedubbel|altijd|met winst|"
            "met een vriend*) [~ ](terug|eruit)"
        ),
        "(alles|geld|inleg|euro)[~ ~ ]terug met winst", "(elke|iedere) euro~ terug",
        "(gaat|komt) (er )?altijd meer (uit|terug|bij)", "nooit [~ ](op )?achteruit", "niet op achteruit",
        "(weet|weten) [je |u ]*zeker [dat ]*~ ~ (vooruit*|winst|wint|rijker)",
        "(gegarandeerd|sowieso|altijd) (vooruit|op vooruit|in de plus|rijker)",
        "(achterover ?leunen|afwachten|niksdoen|slapen)[, ]*(de |en )?(winst|rendement)~ (vanzelf|binnen)",
        (
            "zelfs (in|bij|tijdens|met) [een |de |slechte ]*(crisis|crash|beurskrach|recessie|tijden|"
            "dalende *)~ ~ (winst|verdien*|plus|rendement)"
        ),
        "(rendement|winst|opbrengst|groei) ~ ?paal boven water",
        "zo (zeker|vast|veilig) als ~ (zon|huis|bank|beton|amen|kerk|kluis|dag)",
        "(daar|hier) (kun|kan|kunt|mag) (je|u) (vergif|gif|donder) op (innemen|zeggen)",
        "bouwen als op (beton|rotsen|graniet)", "hand (er)?voor in het vuur", "kat in 't bakkie", "zekerheidje",
        "geheid [~ ](winst|geld|raak|rijk|rendement)", "(product|fonds|plan|belegging|rendement) kan niet stuk",
        "kan niet stuk[,] (dit|het) (product|fonds|plan|belegging)", "succes (verzekerd|gegarandeerd|gewaarborgd)",
        "(bankkluis|kluis|oer|bom|beton) ?(zeker|veilig)", "met (een )?gerust hart (al je|alles|je inleg|je geld)",
        "(rendement|winst|opbrengst)~ zwitsers uurwerk", "geld ?(print|druk|pers) ?(machine|pers)",
        "kip(pen)? met (de )?gouden eieren", "(pinautomaat|geldautomaat|geldboom|geldkraan) in (je|de|uw) *tuin",
        "(makkelijkste|snelste|gemakkelijkste) geld", "gratis lunch bestaat (wel|echt|toch)",
        "(dat|hier|dit) wordt (het )?cashen", "nooit meer (geld)?zorgen( over (je )?geld)?",
        "zonder (geld)?zorgen * (procent|%)",
        (
            "(risico|gevaar|verlies|verliezen)[,] (is |zijn |dat is )?(iets )?voor (anderen|een ander|losers|"
            "sukkels|amateurs)"
        ),
        "dat woord (kennen|gebruiken) (we|wij) (hier )?niet",
        "(nemen|neemt|halen) (wij |we )?(alle|al het|het hele) (risico|risico's) [voor je |van je |bij je ]?weg",
        "risico('s)? (gewoon |helemaal |volledig |dus )*(weg|verleden tijd|uitgeschakeld|geelimineerd)",
        "nooit (minder|lager) waard", "(kapitaal|koers)verlies (is |hierbij |hier |bij ons )*uitgesloten",
        "(dalen|verlies|verliezen|daling) (is )?onmogelijk",
        "zonder (enige |de minste |ook maar een )?kans op verlies",
        "(onnozel|dom|gek|stom)~ ~ (hiermee|hierop|hier) (geld )?(kwijt|verlies)*",
        "(oma|opa|kind|kleuter|moeder|kat|hond) [~ ](niet|geen)~ (verliezen|verlies)",
        "alleen maar (groene cijfers|winst|winnaars)",
        "(formule|systeem|methode|truc) waarmee ~ ~ ?(dalen|verliezen|verlies)",
        "(stijging|winst|rendement|groei)~ ~ ingebakken",
    ),
    no_risk=(
        "risicoloos", "risicoloze*", "risico vrij(e)?", "risico arm gegarandeerd",
        "zonder [ook maar ][enig |enkel |een |het minste |noemenswaardig ]risico(?! (op|dat))", "zonder risico's",
        "geen [enkel |greintje |spoortje ]risico(?! (op|genomen|te nemen))", "(nul|zero|0) risico(?! op)",
        "vrij van risico('s)?",
        (
            f"(niet|nooit|niks|niets|geen (cent|euro|stuiver|geld)) [kunt |kan |kun |meer |kwijt |ooit ](verliezen|"
            f"kwijtraken|verliest){_BUT_NOT}"
        ),
        (
            f"(kunt|kan|kun) [je |er |hier |hiermee |met norvia* |eigenlijk ]*(niet|nooit|niks|niets|geen (cent|"
            f"euro|stuiver)) [op |mee |kwijt |aan |van je geld ]*(verliezen|kwijtraken){_BUT_NOT}"
        ),
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
    hedges=(
        "kan",
        "kunnen",
        "misschien",
        "hopelijk",
        "wie weet",
        "met een beetje geluk",
        "mogelijk*",
        "of minder",
        "kans*",
        "hoop",
        "als het meezit",
        "of niet",
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
        "wie (je|jou|u|jullie) * [* ]*belooft", "(slechte|flauwe) (grap|grappen|moppen)",
    ),
    answers_no=(
        "nee", "neen", "nope", "natuurlijk niet", "helaas niet", "nooit", "niet", "niets", "niemand",
        "dat is het niet", "was het maar", "helaas",
    ),
    answers_yes=(
        "ja",
        "jazeker",
        "jawel",
        "zeker",
        "absoluut",
        "natuurlijk",
        "klopt",
        "uiteraard",
        "precies",
        "dat kan",
        "bij ons wel",
    ),
    offers=(
        "wil*",
        "zin in",
        "op zoek",
        "zoek*",
        "wie",
        "waarom niet",
        "droom*",
        "klaar voor",
        "nodig",
        "interesse",
        "lust",
    ),
    employed=(
        "(loonstrook|loonbrief|salarisstrook|loonfiche)[~] {bank}",
        "(werk|werkt|werken|werkend|werkzaam|gewerkt)[~] (bij|voor|in|op|van) [de |onze |het ]{bank}",
        "(bij|voor|in) [de ]{bank}[ zelf]*[,] (werk|werkt|werkzaam|werken)",
        "{bank}[ is|,|, ook wel]* (is )?mijn (werkgever|baas|werk|baan)",
        "mijn (werkgever|baas|bazen|werk|salaris|loon|baan|bureau|team|collega*|kantoor|pasje|broodheer)[~] {bank}",
        "mijn werkgever",
        "{bank}[~] (betaalt|stort|overmaakt|geeft) [elke maand |ook |gewoon |iedere maand ]*(mij|mijn|me|m'n|ons)",
        (
            "(medewerk*|collega*|werknem*|bankier|adviseur|ambassadeur|personeel*|insider|bankmedewerk*) (van|bij|"
            "in|voor) [de ]{bank}"
        ),
        "{bank} (medewerk*|collega*|werknem*|bankier|er|ambassadeur|personeel)", "in dienst (bij|van) [de ]{bank}",
        "(wij|we|ons|hier|team|ik) (bij|van) [de ]{bank}", "(op de loonlijst|loonlijst) (bij|van) [de ]{bank}",
        "loonlijst van {bank}", "(salaris|loon|loonstrook*|loonstrook) [~ ](van|bij) [de ]{bank}",
        "{bank} is waar ik werk", "(team|wijzijn|ikwerkbij|werkenbij) {bank}", "{bank}team",
        "ik werk (daar|er|hier|bij de bank|voor de bank|bij deze bank|zelf bij de bank|er zelf)",
        "ik ben (er|daar) in dienst", "waar ik werk", "mijn brood[~] {bank}", "ik ben van {bank}",
        "(bij|van) [de ]{bank} (op de loonlijst|in dienst|achter een bureau|op de payroll)",
        "ik sta [~ ](bij|voor) [de ]{bank}", "ik zit [~ ]bij {bank}",
        "{bank}[~] mijn (salaris|loon|boterham|brood|huur)", "betaald door {bank}",
        "(bank|die) (betaalt|stort) mijn (salaris|loon)",
        (
            "(groet(en|jes)?|getekend|ondertekend|was getekend|aldus|zegt|geschreven door|van) (,|:)? (een |jullie |"
            "je |"
            "uw )?[* ](*bankier|bankmedewerk*|medewerk*|baliemedewerk*|*adviseur|econoom|analist|stagiair*|collega) "
            "(van|bij) [de ]{bank}"
        ),
        "{bank} is (mijn|m'n|me) (werkgever|baas|werk|baan|broodheer)",
        "(m'n|me) (werkgever|baas|bazin|salaris|loon|baan|broodheer)[~] {bank}", "(m'n|onze) werkgever",
        (
            "ik[ ben|, ] [~ ](*bankier|baliemedewerk*|*adviseur|econoom|analist|stagiair*|kassier|recruiter) (van|"
            "bij|voor) [de ]{bank}"
        ),
        "(mijn|m'n) (salaris|loon|boterham|brood) [~ ]{bank}", "op de (loonlijst|loonstrook) staat {bank}",
    ),
    others=(
        (
            "(zus|broer|moeder|mama|vader|papa|vrouw|man|partner|vriend|vriendin|vrienden|buurman|buurvrouw|buren|"
            "nicht|neef|tante|oom|dochter|zoon|huisgenoot|oma|opa|zij|hij|ze|iemand|kennis)"
        ),
        "(een|de|elke|die) [vriendelijke |aardige |behulpzame ](?=(medewerk|collega|adviseur|bankier))",
        "(een|de|die) (vriendelijke|aardige|behulpzame)", "niet meer",
    ),
    advertisement=("#advertentie", "advertentie*", "#adv", "adv", "reclame*", "gesponsord*", "promotie*"),
    risks=(
        "risico(?!('?s)? (loos|loze|vrij|arm))(?! op (?!verlies|een verlies))('s)?", "risicovol*",
        "(inleg|geld|kapitaal|alles|waarde|winst)[~] (verliezen|kwijtraken|kwijt|verliest|kwijtspelen)",
        "verlies* [~ ](je |mogelijk|inleg|geld)", "verlies(t|zen)? (is|zijn|kan|blijft|hoort)[~ ]*",
        "(kan|kunnen|kunt) [~ ](dalen|zakken|verliezen|kelderen|tegenvallen|minder waard)",
        "(omlaag|naar beneden|daalt|zakt|dalen)", "minder (terug|waard|overhouden|uitkomen)", "waardedaling*",
        "schommel*", "fluctuer*", "verliezen", "koersdaling*", "ups en downs",
        "(veren|geld|kapitaal|inleg|een veer) [~ ]laten", "laten [~ ]veren",
        "(het schip in(gaan)?|nat gaan|ga je nat|bekaaid afkomen|de boot in)",
        "(verdampen|verdampt|in rook opgaan|opgaan in rook|erbij inschieten|inschieten)",
        "(vingers|handen) [~ ](branden|verbranden)",
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
    titles=(
        "meneer", "mevrouw", "mijnheer", "dhr", "mevr", "mw", "heer", "familie", "gezin", "echtpaar", "oude",
        "weduwe", "de oude", "klant", "klanten", "dominee", "dokter", "kapster", "bakkerij", "garage", "slagerij",
        "transport", "advocatenkantoor", "notaris", "ondernemer",
    ),
    colleagues=("(collega|adviseur|manager|directeur|juf|meester|baas|bankier)*",),
    accounts=(
        "gefinancierd", "geleend", "*rekening(en)?", "*hypothe(ek|ken)", "lening(en)?", "krediet*", "creditcard*",
        "betaalpas*", "schuld(en)?", "spaargeld", "pensioen", "achterstand*", "rood staan", "rood", "roodstand",
        "portefeuille", "saldo", "verzekering*", "beleggingen", "rood", "overwaarde", "*lening", "*krediet",
        "*portefeuille", "financiering", "gefinancierd", "financiert", "spaarboekje", "schuldsanering", "kasbons",
        "werkkapitaal", "erfenis", "*spaarplan", "pinautomaat", "uitstel van betaling", "leende", "spaart", "belegt",
        "bankiert", "woonkrediet",
    ),
    transactions=(
        (
            "(tekende|getekend|ondertekend|opende|geopend|heeft|had|kreeg|krijgt|sloot|afgesloten|nam|kocht|betaalt|"
            "betaalde|overgestapt|stapte over|zijn|haar|hun|leende|spaarde|spaart|klant)"
        ),
    ),
    pictures=(
        "foto('s)?", "fotootje", "plaatje(s)?", "selfie(s)?", "kiekje(s)?", "video*", "filmpje", "op de kiek",
        "portret*", "in beeld", "op beeld", "filmpje(s)?", "reel", "swipe*", "groepsfoto*", "kiekjes", "*foto('s)?",
        "fotootjes", "portret(ten)?", "(op|in|zie|de) beeld(en)?", "clip(je|jes)?", "reel(s)?", "screenshot(s)?",
        "snapshot(s)?", "gefotografeerd", "fotografeerde", "gefilmd", "filmde", "album", "getagd", "*album",
        "livestream", "vast ?leggen", "betrapt", "camera",
        "beelden hieronder", "(kijk|zie|ziet|zien) [~ ](die|dat|hun|eens|wie)",
        "zoals je ziet", "op de eerste rij", "op de achtergrond",
        "live vanaf", "geniet mee", "zo zag", "te (schattig|lief)", "zo (lief|dapper|schattig)",
        "(foto|filmpje|beelden|video) (hieronder|in de reacties|op slide)",
        "(ge|je|u) (zie|ziet) hier(?! (de|het|hoe|wat|welke|meer))",
        "hier (zie|ziet) (je|ge|u)(?! (de|het|hoe|wat|welke|meer))",
        "hier (het klasje|de klas|de kinderen|onze bezoekers|onze stagiair)", "vooraan (de|het|op|kleine)",
    ),
    people=(
        "bezoeker(s)?", "kind", "kinderen", "kids", "kleuter(s)?", "leerling(en)?", "klant(en)?", "gast(en)?",
        "publiek", "gezicht(en)?", "mensen", "gezin(nen)?", "familie", "mevrouw", "meneer", "dame(s)?", "heer",
        "heren", "jongen(s)?", "meisje(s)?", "man", "vrouw(en)?", "buren", "buurvrouw", "echtpaar", "oma('s)?",
        "opa('s)?", "student(en)?", "vrijwilliger(s)?", "collega('s)?", "team", "iedereen", "tweeling",
        "(zij|hij|zij daar) (in|met|op|links|rechts|daar)", "die (links|rechts|daar)",
        "dat (gezicht|koppie|smoeltje)", "op de eerste rij", "(grootouders|kleinkind*)", "lach(end|t|en)?",
        "glimlach*", "stralen(d|de)?", "grijns*", "ouder(s)?", "senior(en)?", "loper(s)?", "winnaar(s)?",
        "deelnemer(s)?", "bakker", "boer", "bruid*", "baby('s)?", "bewoner(s)?", "stagiair(e|s|es)?", "peuter(s)?",
        "tiener(s)?", "stel", "ondernemer(s)?", "eigenaar", "klas", "gezelschap", "*kinderen",
        "klas(je|genootjes|genoten)?", "*ploeg", "voorbijganger(s)?", "supporter(s)?", "kandida(at|ten)", "jarigen?",
        "vluchtelingen", "patient(en)?", "schoonmaker", "partners", "koppies", "kleintjes", "mama's", "leerlingen",
        "dak ?en thuislozen", "thuislozen", "personeel*", "generaties", "pyjama", "badpak", "zaal",
        "(ons|de|onze) * (rij|wachtruimte)", "buurman", "de rij", "op de achtergrond", "herkenbaar",
        "herken(t|nen)? (je|u)",
        "koppie(s)?", "klasgenootjes", "dochter", "zoon", "wie (herken|lijkt|staat)*", "bewoners",
        "buurkinderen", "gezichten", "juf", "meester", "dokter", "rij", "stagiairs",
    ),
    consent=(
        "toestemming", "akkoord", "goedgevonden", "instemming", "mocht(en)? (ik|we) (plaatsen|delen|gebruiken)",
        "vond(en)? het (goed|prima|ok)", "vindt het (goed|prima|ok)", "vinden het (goed|prima|ok)", "gevraagd aan",
        "met hun (ja|zegen|ok)", "zei(den)? ja",
        "ja gezegd", "ja heeft gezegd",
    ),
    nobody_there=(
        "(geen|zonder|nul|0) [enkel |ook maar een ]*(mens|mensen|gezicht|gezichten|kip)", "niemand", "leeg", "lege",
        "van achteren", "onherkenbaar", "geen (foto's|beelden|filmpjes|kiekjes|foto)",
        (
            "(tekening|plattegrond|kaart|screenshot|foto) van (de|het|een) (gebouw|app|scherm|logo|taart|plant|tuin|"
            "zonsopgang)"
        ),
    ),
    comparisons=(
        (
            "(elke|iedere|alle) andere (bank|banken|aanbieder|aanbieders|geldverstrekker)~~ (betaalt|betalen|geeft|"
            "geven|rekent|rekenen|biedt|bieden|vraagt|vragen) [* ](minder|meer|lager|slechter|hoger|dubbel)"
        ),
        (
            "(heeft|geeft|biedt|vind je|krijg je|vindt u)~ (geen enkele|nergens een|bij geen enkele) andere (bank|"
            "aanbieder)"
        ),
        "(niemand anders|geen ander|geen enkele andere (bank|aanbieder)) (geeft|biedt|heeft|betaalt|doet) *",
        (
            "(goedkoopste|laagste|hoogste|beste|voordeligste|eerlijkste|groenste|snelste|"
            "makkelijkste) [* ](rekening|*hypothe*|rente|bank|spaar*|kaart|pas|lening|deal|aanbod|aanbieding|app|"
            "tarie*|voorwaarden|prijs|prijzen|korting)"
        ),
        "geen [andere |enkele ]*bank~~ (beter*|goedkoper*|meer|lager*|hoger*|voordeliger*)",
        "(nergens|niemand)~ (goedkoper|beter|lager|hoger|voordeliger|meer)",
        (
            "(goedkoper|beter|hoger|lager|voordeliger|meer|sneller) dan (elke|alle|andere*|de (concurrent*|rest|"
            "andere*)|elders|bij|je bank|waar)"
        ),
        "testwinnaar*", "nummer (1|een)(?! in (de|het|onze|mijn) (interne|quiz*|stappen*|team*|pool*|klas*))",
        "marktleider", "onovertroffen", "onverslaanbaar(?! (waren|was) (we|wij|ik))", "best geteste", "beste koop",
        "vind je nergens", "verslaat (alle|elke|de)", "beste van (nederland|belgie|het land|de markt)",
        (
            "geen [enkele |andere ]*(app|pas|spaarrekening|spaarpot|lening|hypothe*|aanbieder|rekening)~~ (beter*|"
            "sneller*|goedkoper*|zo|lager*|hoger*|voordeliger*)"
        ),
        (
            "(rest van de|andere|alle andere|de meeste|de grote|overige) (bank|banken|concurrent*|app*|"
            "aanbieder*)~~ (buurt|tippen|niet aan|inpakken|kinderspel|jaloers|slechter|duurder|puntje|nakijken|"
            "achter*|dromen)"
        ),
        "de (concurrentie|concurrenten)~~ (nakijken|inpakken|achter*|jaloers|tippen|wel kan|puntje|dromen|schrik*)",
        "(komt|komen) [~ ]niet [eens |ook maar |een beetje ]*in de buurt", "(kan|kunnen)~ niet aan tippen",
        "puntje aan zuigen",
        "(vind|vindt|zoek|probeer|laat) (maar|eens|me|mij) [~ ](beters|beter|goedkoper*|voordeliger*|lagere|hogere)",
        (
            "(beste|goedkoopste|snelste|voordeligste|laagste|hoogste)~ (van|op|in) (de markt|het land|nederland|"
            "belgie|de straat|alle*|de hele)"
        ),
        "beter (krijg|vind|wordt|bestaat) (je |het |er )*(nergens|niet)", "nergens (zo|beter|goedkoper)*",
        "ongeevenaard*", "op eenzame hoogte", "straatlengte*",
        "(beste|goedkoopste|snelste|hoogste|slimste) [* ](spaarpot|plan|fonds|belegging*|rendement|knop)",
        "de enige (bank|app|rekening|aanbieder)~ (die|waar|met)",
        (
            "(elders|ergens anders|andere banken|anderen|de rest|bij een ander*)~~ (meer|duurder|dubbel|minder|"
            "helft|slechter|betaal*)"
        ),
        "(half|dubbel|twee keer|helft)~ (prijs|zo duur|zoveel|goedkoop)~ (elders|ander*|concurren*|rest)*",
        "(uitgeroepen|verkozen|gekozen|bekroond)~ (beste|tot|als)*",
        "nummer een(?! in (de|het|onze|mijn) (interne|quiz*|stappen*|team*|pool*|klas*))",
        "(bekroonde|prijswinnende|topscor*|koploper)",
        "(beter|goedkoper|sneller|slimmer|veiliger|simpeler) dan (bij )?(elke|alle|andere|de|welke|al die|wat)*",
        "(andere|anderen|concurren*) (kunnen )?(alleen |slechts )?(dromen|kopieren|jaloers)*",
        "niets (komt in de buurt|beters)", "(wie|welke bank) (biedt|geeft|doet|heeft)~ (meer|beter|dat|dit|zo)",
        "gewoon(weg)? de beste", "beste (deal|rente|keus|keuze)", "nergens (krijg|vind|betaal)*",
        (
            "(aller)?(beste|goedkoopste|snelste|voordeligste|eenvoudigste|slimste|fijnste|sterkste|scherpste|"
            "laagste|hoogste|veiligste|innovatiefste|meest complete) [* ](bank|*app|*rekening|lening|*krediet|kaart|"
            "pakket|*hypotheek|*service|*beslissing|*verzekering|tarieven|kosten|spaar*)"
        ),
        (
            "(de|het) (scherpste|beste|goedkoopste|eenvoudigste|snelste) (lening |rekening |app |"
            "bank )?die er (bestaat|is|te krijgen is|te vinden is)"
        ),
        (
            "(wij|we) zijn [toch |gewoon |simpelweg |met * voorsprong |al jaren ]*(de|het) (beste|goedkoopste|"
            "snelste|innovatiefste|grootste|sterkste|voordeligste|nummer een|nr 1)"
        ),
        "(de|dit is) nr[.]? 1 (voor|van|in)", "(met afstand|veruit) (de|het) *ste", "straatlengte* voorsprong",
        "lengtes voorsprong",
        (
            "(goedkoper|beter|hoger|lager|voordeliger|meer|sneller|gunstiger|veiliger|scherper|handiger|leuker|"
            "slimmer) dan (elke|alle|andere*|de (concurrent*|rest|andere*|jouwe)|elders|welke|dit|deze|die van|"
            "je (huidige|oude) bank|uw (huidige|oude) bank|(waar|wie) dan ook|bij wie)"
        ),
        "geen [enkele |andere |ander ]*(bank|neobank|ander|concurrent|aanbieder) (die|kan|is|heeft|biedt|doet) *",
        "geen (snellere|betere|goedkopere|voordeligere) *", "(vind|vindt|krijg|krijgt) (je|u) [~ ~ ]nergens",
        "nergens (vind|krijg|betaal|zo)* *", "niemand betaalt zo *", "(zo|anders) [~ ~ ~ ]nergens",
        "(blazen|kloppen|verslaan|overtreffen) (we|wij) [iedereen|alle|de *]",
        "(we|wij) (kloppen|verslaan|overtreffen|blazen) (iedereen|alle|de) *",
        "(laten|laat) (we|wij) [~ ~ ]achter (ons|zich)", "(jaren|straten|mijlen) voor(op)? op *",
        "(andere|de meeste) banken [* ](weken|maanden|dagen) *", "van (andere|alle) banken",
        "(de helft|fractie) van wat (anderen|andere|concurrenten) *",
        "(de rest|alle anderen) (mag|kan|kunnen|moet) (volgen|inpakken|dromen)",
        "(heeft|biedt) (echt )?niemand anders", "(grote jongens|andere grootbanken)",
        "(keer|maal) (sneller|handiger|goedkoper|beter) dan", "topper in de markt", "staan bovenaan",
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
