"""Dutch."""

from api.guardrails.engine.phrases.disparagement import departments, images
from api.guardrails.engine.phrases.disparagement.vocabulary import Disparaging

# fmt: off
WORDS = Disparaging(
    targets=(
        *departments.DUTCH,
        "makelaar(s)?", "tussenperso(on|nen)", "hypotheekadviseurs", "vergelijkingssites?", "gemeente",
        "belastingdienst", "(deze|die|onze) (app|brief|site|folder|flyer)", "marketingmensen", "spoorwegen",
        "consultants", "notarissen", "accountants", "verhuurders", "concurrent(ie|en)?",
        "(andere|grote|overige|gewone|traditionele|sommige|bepaalde|meeste|buitenlandse|ouderwetse|online) bank(en)?",
        "de (anderen|andere|rest|overigen)", "die andere(n)?", "(alle|die|de|veel|zulke) (banken|bankiers)", "banken",
        "bankiers",
        (
            "(bank|tent|club|lui|buren|kantoor|winkel) (hiernaast|ernaast|aan de overkant|hier tegenover|verderop|"
            "op de hoek|daarginds|met (dat|die|het) [* ](logo|leeuw|app|kleur|pas))"
        ),
        "(gele|oranje|blauwe|rode|groene|paarse) (bank|club|broeders|concurrent|leeuw)",
        "(je|uw|jouw|jullie) (oude|huidige|vorige|eigen|andere) bank", "fintech(s)?", "neobank(en)?",
        "verzekeraar(s)?", "hypotheekverstrekker(s)?",
        (
            "(onze|ons|mijn|m'n) (eigen |lieve |dierbare |geliefde |geweldige |fijne |hooggeeerde |"
            "zogenaamde )?(bank|bestuur|bazen|baas|bazin|management|managers|manager|directie|directeur|directeuren|"
            "leiding|top|ceo|it|ict|hr|marketing|compliance|juristen|helpdesk|servicedesk|afdeling|hoofdkantoor|"
            "werkgever|bedrijf|app|website|intranet|systemen|systeem|software|processen|bureaucratie|callcenter|"
            "klantenservice|personeelszaken|communicatie|raad van bestuur|it'ers|ict'ers|leidinggevende(n)?|chef|"
            "teamleider|backoffice|tent|toko)"
        ),
        (
            "(it|ict|hr|marketing|compliance|juridische|personeels|krediet|communicatie|facilitaire|risk) (afdeling|"
            "team|mensen|lui|club|leiding)"
        ),
        "*(management|directie|bestuur|leiding)",
        "(het|dit|deze|die) (bedrijf|kantoor|bank|tent|toko|hoofdkantoor|afdeling|werkgever|bestuur)",
        (
            "(lui|heren|mensen|bazen|baasjes|dames en heren|genieen|pakken|types) (boven|daarboven|in de top|"
            "op de (bovenste|vijfde|tiende) verdieping|aan de top|van de directie|van het hoofdkantoor)"
        ),
        "die daarboven", "daarboven", "hoge heren", "bovenste verdieping", "bestuurskamer", "hoofdkantoor",
        "helpdesk", "afdeling *", "hogerhand", "raad van bestuur", "it'ers", "ict'ers", "(die|deze|zo'n) (* )?bank",
        (
            "(die|deze|dat|een|de) (fintech|neobank|concurrent|verzekeraar|broker|vergelijkingssite|leverancier|"
            "softwareboer|prijsvechter)"
        ),
        "bank met (de|het|dat|die) [* ](kleuren|logo|leeuw)", "(groot|internet|prijsvecht)bank(en)?", "brokers",
        "robo adviseur",
        (
            "(onze|ons|het|de) (nieuwe )?(*systeem|intranet|*website|*centrale|laptops|trainingen|leverancier|"
            "marketing|risk *|callcenter|*afdeling|reorganisatieplan|bedrijfscultuur|kantoor)"
        ),
        "(mijn|je|hun) (vorige|oude) werkgever", "(bazen|topmannen|bankensector|facility|projectmanagement)", "hr",
        "compliance", "(oranje|blauwe|groene|rode|gele|cooperatieve|gratis) bank", "filiaal *",
        "(advies|catering|schoonmaak|betaal|incasso|uitzend)(bureau|firma|bedrijf)",
        "(hun|de) (hypotheekadvies|klantenservice|helpdesk|app|overboekingen)", "(van|bij) de (buren|overkant)",
        "daar ginder", "collega's van *", "mijn (leidinggevende|baas|chef)", "het hoofd van *",
        "(daar )?aan de overkant",
    ),
    they=("ze", "zij", "die", "daar", "dat is", "het is", "stuk voor stuk", "allemaal"),
    nouns=(
        *images.DUTCH_NOUNS,
        "oplichter(s)?", "die(f|ven)", "rover(s)?", "boeven", "boef", "zwendelaar(s)?", "bedrieger(s)?",
        "afzetter(s)?", "afzetterij", "zakkenvuller(s)?", "graaier(s)?", "geldwolven", "geldwolf", "zakkenroller(s)?",
        "haaien", "gieren", "bloedzuiger(s)?", "parasiet(en)?", "gangsters", "bandieten", "maffia", "leugenaar(s)?",
        "oplichterij", "zwendel", "bedrog", "diefstal", "geldklopper(s|ij)?", "woekeraar(s)?", "sjacheraar(s)?",
        "uitbuiter(s)?", "uitzuiger(s)?",
        (
            "(stelletje|zootje|bende|stel|troep) [* ](amateurs|prutsers|oplichters|dieven|idioten|klunzen|clowns|"
            "sukkels|boeven|*)"
        ),
        "amateurs", "prutser(s)?", "klungel(s|aars)?", "klunzen", "kneuzen", "clowns", "sukkel(s)?", "idioten",
        "idioot", "debielen", "imbecielen", "malloten", "mafkezen", "losers", "nietsnut(ten)?", "onbenul(len)?",
        "dwazen", "ezels", "kwakzalvers", "charlatans", "luilakken", "eikels", "hufters", "klootzakken", "sukkelaars",
        "nitwits", "halvegaren", "dinosauru(s|ssen)", "fossiel(en)?", "aanfluiting", "schande", "schandvlek",
        "lachertje", "poppenkast", "puinhoop", "puinzooi", "zooitje", "zootje", "klerezooi", "teringzooi", "kutzooi",
        "rotzooi", "drama", "ramp", "fiasco", "slangenkuil", "apenkooi", "bagger", "troep", "prut", "flutbank",
        "wanbank", "rotbank", "kutbank", "wanbeleid", "wanbestuur", "mismanagement", "zinkend schip", "dictatuur",
        "slavendrijvers", "graaicultuur", "angstcultuur", "flutapp", "flop", "ellende", "bende ongeregeld",
        "kiekenkot", "tijdverspilling", "windhandel", "casino('s)?", "rommel", "plakwerk", "handrem", "schandalig",
        "kwalijke grap",
    ),
    qualities=(
        "incompetent(e)?", "onbekwaam", "onbekwame", "waardeloos", "waardeloze", "hopeloos", "hopeloze", "zielig(e)?",
        "corrupt(e)?", "oneerlijk(e)?", "hebberig(e)?", "inhalig(e)?", "arroganten?", "arrogante", "schaamteloos",
        "schaamteloze", "verrot(te)?", "walgelijk(e)?", "lachwekkend(e)?", "belachelijk(e)?", "bespottelijk(e)?",
        "rampzalig(e)?", "verschrikkelijk(e)?", "vreselijk(e)?", "afschuwelijk(e)?", "beroerd(e)?", "brak(ke)?",
        "belabberd(e)?", "erbarmelijk(e)?", "bedroevend(e)?", "om te huilen", "ruk", "kut", "klote", "stom(me)?",
        "dom(me)?", "hersenloos", "hersenloze", "ruggengraatloos", "onbetrouwbaar", "onbetrouwbare", "louche",
        "achterbaks(e)?", "leugenachtig(e)?", "amateuristisch(e)?", "onprofessioneel", "onprofessionele",
        "een lachertje", "een (slechte )?grap",
        "een (grote |totale |complete |regelrechte )?(ramp|nachtmerrie|puinhoop|drama|mislukking|farce)",
        "het slechtst*", "de slechtst*", "slechtste", "te (dom|lui|traag|sloom|stom|hebberig|arrogant|beroerd) *",
        "onkundig(e)?", "nergens goed voor", "blijven hangen in *", "in slaap", "in coma", "wereldvreemd(e)?",
        "overbetaald(e)?", "giftig(e)?", "toxisch(e)?", "harteloos", "harteloze", "zakkenvullend(e)?",
        "niet te vertrouwen", "niet te filmen", "om je kapot te schamen", "crimineel", "criminele",
        "schijnheilig(e)?", "zo lek als *", "zo traag als *", "zo dom als *", "zo nuttig als *", "net zo * als een *",
        "allergisch voor (werk|klanten|vernieuwing|ideeen)", "van de ratten besnuffeld", "lui", "te laf *",
        "hardleers",
    ),
    deeds=(
        "(scheept|schepen) [~ ]af met (kruimels|een fooi|een schijntje|centen|een kluitje|een aalmoes)",
        "(scheept|schepen) [~ ]met (kruimels|een fooi|een schijntje|centen|een kluitje|een aalmoes) af",
        (
            "(trapt|trappen|trap|klikt|klikken) [~ ](in|op) (elke|iedere|alle|elk|ieder) [* ](*mail|*mails|phishing*|"
            "spam*)"
        ),
        *images.DUTCH_DEEDS,
        "(alsof|als) [~ ](kleuter|peuter|kind|dronken|aap|hamster|stagiair|blinde)",
        "(verkopen|verkoopt|verkoopt) [~ ](oma|moeder|ziel|grootmoeder|kinderen)",
        "(verwarren|verwart|verwisselen) [~ ]met",
        "(praat|praten|smeert|smeren|lult|lullen) (je|jou|u|iedereen) [~ ](aan|op)",
        "(praat|praten|smeert|smeren) (je|jou|u) [~ ][~ ]aan",
        "zet(ten)? (je|jou|klanten|iedereen|mensen|ons|u) [~ ]af", "zet(ten)? [* ]af", "afzetten", "afgezet",
        "licht(en)? [* ]op", "opgelicht", "oplichten", "bestel(en|t)", "beroof(t|d)", "beroven", "bedrieg(t|en)",
        "bedrogen", "belaz(er|ert|eren|erd)", "besodemieter*", "bedonder*",
        "naai(t|en)? (je|klanten|iedereen|mensen|ons)", "pluk(t|ken)? [* ](kaal|leeg)", "kaalplukken", "kaal geplukt",
        "melk(t|en)? [* ]uit", "uitmelken", "zuig(t|en)? [* ]leeg", "leegzuigen", "uitkned*",
        "(steelt|stelen|gestolen)", "jat(ten|te|t)?",
        "lieg(t|en) (je|ons|dat|over|tegen|hun|de|klanten|alles|iedereen)", "voorgelogen", "voorliegen",
        "houd(t|en)? [* ]voor (de gek|gek)", "neem(t|en)? [* ]in de maling", "nemen [~ ]in de maling",
        (
            "behandel(t|en|d|de|den)? [~ ]als (een )?(idioten|vee|nummer(s)?|stront|vuil|oud vuil|dombo's|kleuters|"
            "melkkoe(ien)?|domme|kinderen|sukkels|criminelen|schapen|uitschot)"
        ),
        "lach(t|en)? (je|jullie|klanten|hun|ons) uit", "(kan|kunnen) (niet eens|zelfs geen|nog geen) *",
        (
            "(niks|niets|geen bal|geen reet|geen drol|geen zak|geen moer|geen barst) (van|kan|kunnen|doet|doen|"
            "snapt|snappen|begrijpt|begrijpen|om|geven|geeft|klopt|uitvoeren|voeren|voert|werkt|klaar)"
        ),
        (
            "(snap|snapt|snappen|weet|weten|begrijp|begrijpt|begrijpen|bakt|bakken|kan|kunnen|doet|doen|geeft|"
            "geven) (er )?(helemaal |echt |nog steeds )?(niks|niets|geen bal|geen reet|geen drol|geen zak|geen moer|"
            "geen barst|geen hout|totaal niet|geen flauw)*"
        ),
        (
            "heeft (geen|totaal geen|geen flauw) (idee|benul|verstand|ruggengraat|visie|plan|hart|schaamte|moraal|"
            "geweten|fatsoen)"
        ),
        (
            "hebben (geen|totaal geen|geen flauw|er geen) [* ](idee|benul|verstand|ruggengraat|visie|plan|hart|"
            "schaamte|moraal|geweten|fatsoen|kaas)"
        ),
        "geen (flauw )?(idee|benul) (van|waar|wat|hoe)", "geen kaas (van )?gegeten",
        "(luistert|luisteren) (nooit|niet|naar niemand)",
        (
            "(werkt|werken|doet het|antwoordt|antwoorden|reageert|reageren|bellen|belt|neemt|nemen) (nooit|"
            "weer niet|nog steeds niet|voor geen meter|alleen als|nooit op|nooit terug)*"
        ),
        "voor geen meter", "voor geen cent", "vult (hun|zijn|haar|de) (eigen )?zakken",
        "vullen (hun|de) (eigen )?zakken", "zakken vullen", "zakken te vullen",
        "denk(t|en) alleen aan (geld|zichzelf|hun|de eigen|bonussen)*",
        "(alleen|slechts) (maar )?(uit|bezig) (op|met) (je|jouw|hun|uw) (geld|centen|bonus|bonussen|portemonnee)",
        "(slaapt|slapen|zit te slapen|zitten te slapen|ligt te slapen|liggen te slapen)",
        "help(t|en) [~ ]naar de (knoppen|kloten|maan|haaien|verdommenis)",
        "naar de (knoppen|kloten|maan|verdommenis) (helpt|helpen)",
        "maak(t|en) er een (potje|puinhoop|zooitje|bende|rommeltje|zootje) van", "verpest(en)?", "verziek(t|en)",
        "verklo(ot|ten)", "verkloot", "crasht (weer|elke|ieder|altijd|steeds|bij)*",
        "ligt er (weer|elke|altijd|steeds) *", "zuigt", "stinkt",
        (
            "hoor(t|en) (in|op|thuis in|achter) (een |het |de )?(museum|gevangenis|dierentuin|kleuterklas|circus|"
            "vuilnis*|tralies|mestvaalt|schroothoop)*"
        ),
        (
            "(zou|zouden|moet|moeten|mogen|mag) [* ](zich |ze )?(schamen|ontslagen|opstappen|de laan uit|oprotten|"
            "dicht)*"
        ),
        "schaam(t)? je", "doet er (weken|maanden|eeuwen|jaren) over", "doen er (weken|maanden|eeuwen|jaren) over",
        "(heeft|hebben) (er )?lak aan", "kan het geen * schelen", "interesseert * (niks|niets|geen)",
        "trek(t|ken) (je|jou) een poot uit", "draai(t|en) [~ ]een poot uit", "poot uit (draaien|te draaien)",
        "verkoop(t|open) (je )?(onzin|knollen|gebakken lucht|troep|leugens)",
        "verkopen (je )?(onzin|knollen|gebakken lucht|troep|leugens)", "begin [me |maar |mij ]*niet over",
        "(blijf|loop) (weg|uit de buurt|ver) (bij|van)", "trap niet in", "pas op voor", "(zat|beu|spuugzat) van",
        "vertrouw (nooit|niet|geen)", "bespaar me", "schande voor",
        (
            "(heeft|hebben) [werkelijk |echt |gewoon |duidelijk |weer |helemaal ]*geen (idee|benul|visie|"
            "ruggengraat|verstand|ziel)"
        ),
        "op een andere planeet", "over (twee|een|drie) jaar failliet", "licht (haar|hun|zijn|de) klanten op",
        "kopieert alles", "nog niet (toevertrouwen|laten beleggen)", "(cavia|goudvis|hamster|spaarvarken) nog niet",
        "(maar|gewoon|slechts) een nummer", "die niemand nodig heeft", "maakt het (alleen maar )?erger",
        "zakt [~ ]verder weg", "(levert|leveren|opgeleverd) [weer ](rommel|karton|troep)",
        "weer (rommel|troep) opgeleverd", "beloven [~ ~ ]en leveren niks",
        "(weet|weten) (ze )?nog niet (wat een|welke dag|hoe)", "ziet overal spoken",
        "bestaat (gewoon|simpelweg) niet", "slecht bedacht", "via de achterdeur",
        "alleen bezig met (hun|zijn|haar) bonus", "(laten verslonzen|verslonst)", "gaan sterven",
        "nooit (meer )?gevonden te worden", "op een bierviltje", "dommer dan",
        "meer (reclame|posters|praatjes) dan (verstand|daden)", "weinig daden", "grote mond", "crasht vaker",
        "(hang|wacht) je (een uur|uren) *", "smeken om een *", "liegt alsof *", "valt niet te werken",
        "(draait|draai) (m'n|mijn|je) maag", "nog geen (brief|mail|formulier) [* ](schrijven|lezen|invullen)",
        "kan er [echt ]niks van", "geen verstand van", "doet alsof", "slapen [~ ]gewoon", "verdwijnt erin",
        "kost(te)? [* * * ]voor wat plaatjes", "vergaderen[,] (wij|we) werken",
        "uitbesteed en dat (hoor|merk|zie) je",
    ),
    mild=(
        "gekkenhuis", "circus", "dierentuin", "kleuterklas", "kleuterschool", "kindercreche", "creche", "speeltuin",
        "chaos", "chaotisch(e)?", "rommeltje", "jungle", "soap", "klucht", "komedie", "apenrots", "museum",
        "slak(ken)?", "schildpad(den)?", "kip zonder kop", "kippen zonder kop", "gebakken lucht", "saai(e)?", "traag",
        "trage", "sloom", "slome", "ouderwets(e)?", "verouderd(e)?", "stoffig(e)?", "bureaucratisch(e)?", "log(ge)?",
        "nachtmerrie", "zwart gat", "doolhof", "robots", "zombies", "schapen", "mierenneukers", "zeurpieten",
        "pain in the ass", "achterhaald(e)?", "stenen tijdperk", "steentijd", "jaar nul", "jaren tachtig",
        "vorige eeuw", "knullig(e)?", "klunzig(e)?",
    ),
    complete=(
        *images.DUTCH_COMPLETE,
        (
            "(apen|clowns|idioten|amateurs|prutsers|sukkels|kleuters) (leiden|runnen|besturen|aan het roer|"
            "aan de knoppen|in de directie|in het bestuur|aan de top)"
        ),
        (
            "(geleid|bestuurd|gerund) door (een stel |een stelletje |een zootje )?(apen|clowns|idioten|amateurs|"
            "prutsers|sukkels|kleuters|mensen die (niet|geen|nog nooit))"
        ),
        (
            "(hier|bij ons) (werkt|klopt|deugt|lukt|functioneert) [echt |ook |weer |nooit ]*(niks|niets|geen|"
            "helemaal niks)"
        ),
        "niks werkt (hier|bij ons)",
        "(hier|bij ons|boven|daarboven) (weet|snapt|luistert|heeft) (niemand|geen mens|nooit iemand)",
        "niemand (daarboven|boven|in de top|bij ons) (weet|snapt|luistert|heeft)",
        "slechtste (bank|werkgever|app|baas|bedrijf|helpdesk|service|management)",
        "(ga|kom|werk) hier (nooit|niet) werken", "solliciteer (hier )?(niet|nooit)",
        "de vis (rot|stinkt) [* ]vanaf? (de|het) (kop|hoofd)", "rot vanaf de kop",
        (
            "(klote|kut|flut|rot|wan|prut)(bank|werkgever|management|app|baas|bedrijf|directie|systeem|afdeling|"
            "verzekeraar|banken)"
        ),
        "[laat je |niet langer |nog steeds |je ]*(afzetten|oplichten|kaalplukken|belazeren|uitmelken) (door|bij)",
        (
            "(weg bij|verlaat|ontsnap aan|wegwezen bij) (die|de|deze) (oplichters|dieven|afzetters|boeven|graaiers|"
            "zakkenvullers|haaien|prutsers)"
        ),
        (
            "(elders|ergens anders|overal elders|daar|bij een ander) (word|wordt|worden) je (afgezet|opgelicht|"
            "belazerd|genaaid|kaalgeplukt|bedrogen)"
        ),
        (
            "(word|wordt|worden) je (elders|overal|ergens anders) (afgezet|opgelicht|belazerd|genaaid|kaalgeplukt|"
            "bedrogen)"
        ),
        "linkerhand (weet )?niet wat de rechter*", "de linkerhand weet niet", "alles beter dan (die|dat) *(app|bank)",
        "goed als deurstop", "(flut|prut)(kantoor|sapp|app|filiaal)",
    ),
)
# fmt: on
