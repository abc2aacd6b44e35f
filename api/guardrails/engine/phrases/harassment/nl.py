"""Dutch."""

from api.guardrails.engine.phrases.harassment import generalisations
from api.guardrails.engine.phrases.harassment.vocabulary import Harassing

# fmt: off
WORDS = Harassing(
    slurs=(
        "hoer(en|tje)?", "slet(ten|je|terig)?", "kutwijf", "rotwijf", "pokkewijf", "takkewijf", "teringwijf",
        "kankerwijf", "wijf(je)?", "trut(ten)?", "teef", "flikker(s)?", "nichterig",
        "(vieze|vuile|stomme) nicht(en)?", "mietje(s)?",
        "poot(en)? rammen", "pot(ten)?kijker", "neger(s)?", "nikker(s)?", "kutmarok*", "kutturk*", "rifaap",
        "geitenneuker(s)?", "kamelenneuker(s)?", "theedoek(en)?drager*", "bontkraag", "spleetoog", "spleetogen",
        "poepchinees", "mongool", "mongolen", "mongooltje", "spast(en|isch)?", "debiel(en)?",
        "achterlijke* (buitenlanders|moslims|turken|wijven|*)", "randdebiel", "kankerlijer", "teringlijder",
        "tyfuslijer", "klootzak(ken)?", "lul(len)?", "eikel(s)?", "hufter(s)?", "ouwe taart", "oud lijk", "ouwe doos",
        "vetzak(ken)?", "dikzak(ken)?", "papzak", "vette koe", "dikke koe", "domme koe", "domme gans", "dom blondje",
        "untermensch*", "ondermens*", "zandneger", "kech*", "makak", "makaken", "jodenstreek", "smous*",
        "zigeunervolk", "kreupele*", "lilliputter", "pisnicht",
    ),
    groups=(
        "(deze|die|de|dit|hele) (generatie|jeugd)", "jongeren van (nu|tegenwoordig)", "de jeugd", "pubers",
        "millennials", "*moeders",
        "(wie|mensen|iedereen|iemand) [~ ](50|60|65|70|75|80|85|90|zestig|zeventig|tachtig|vijftig)", "huisvrouwen",
        "migrant(en)?", "immigrant(en)?", "buitenlander(s)?", "vluchteling(en)?", "asielzoeker(s)?", "gelukszoekers?",
        "statushouder(s)?", "allochto(on|nen)", "moslim(s|a's)?", "jo(od|den)", "christen(en)?", "katholieken?",
        "hindoe(s)?", "zigeuner(s)?", "roma", "arabier(en)?", "afrikan(en)?", "afrikanen", "aziaten", "zwarten?",
        "zwarte mensen", "turk(en)?", "marokka(an|nen)", "pol(en|ak|akken)", "roemen(en)?", "bulgaren", "syriers?",
        "oekrainers", "russen", "chinezen", "antillianen", "surinamers", "oost europeanen", "belgen", "duitsers",
        "limburgers", "vrouwen", "vrouw", "meisjes", "dames", "meiden", "moeders", "blondjes?", "mannen", "homo's",
        "homo", "lesbiennes?", "lesbo's", "transgender*", "transen", "oude(re)? mensen", "ouderen", "bejaarden?",
        "oudjes", "ouwetjes", "pensionado's", "senioren", "50 plussers", "vijftigplussers", "zestigplussers",
        "gehandicapten?", "invaliden?", "rolstoel(ers|gebruikers|gebruiker)?", "doven", "blinden", "autisten",
        "dikke(rds| mensen)", "armen", "daklozen", "zwervers", "bijstandtrekkers", "uitkeringstrekkers", "parttimers",
        "hoofddoek(en|jes|je)?",
        (
            "(lui|mensen|figuren|types|volk|gasten|die|degenen|wie|iedereen) [die ](uit|van|met) (de |het |"
            "een )?(boot|bootje|bootjes|rubberboot|woestijn|jungle|balkan|oosten|afrika|azc|overkant)"
        ),
        "(lui|mensen|figuren|types|volk|die|wie) [~ ](met|per|in|uit) [~ ](bootje|rubberboot|boot|bootjes)",
        "dat (volk|soort|tuig)", "die lui", "dit soort (mensen|volk)", "zulk volk", "zulke mensen", "hollanders",
        "walen", "vlamingen", "friezen", "brabanders", "chinees", "indiers", "indische", "afrikaan", "fransen",
        "italianen", "spanjaarden", "transgenders", "boomers", "boeren", "vegetariers", "veganisten",
        "daklozen bij *", "schuldenaars", "jongens", "jeugd", "arme sloebers", "generatie (z|x|y|alfa)",
        "rolstoelers", "dove", "dikkerds", "oma's", "opa's", "(zwangere|zieke) (collega's|vrouwen)",
        "(mensen|wie) [~ ](bijstand|uitkering|depressie|burn ?out|beperking|schulden)", "alleenstaande moeder(s)?",
        "lesbische *", "twee (mannen|vrouwen)", "gelovigen", "een (vrouw|man) (als|die)", "(dat|hun) geloof",
        "met zo'n accent", "asociaal volk", "buitenlandse *", "jehova's", "vluchteling", "kleurtjes", "kinderlozen",
    ),
    contempt=(
        *generalisations.DUTCH_CONTEMPT,
        "(in|barst|barsten) (huilen|tranen)( uit)?", "huilen (als|bij|zodra|om)",
        "zonder (mama|mammie|papa|hun moeder)",
        "(liggen|ligt|hangen|slapen) [~ ](in bed|in hun bed|op de bank|tot twaalf|tot de middag|uit te slapen)",
        "tot twaalf uur in bed", "(hoort|horen|moet|moeten) [~ ](tehuis|bejaardenhuis|verzorgingshuis|gesticht)",
        "(laat|laten) [~ ](je man|uw man|je vent|manlief)",
        "(mooie|kleine|lieve) (hoofdjes|hoofdje|koppies|koppetjes)", "nooit [~ ](gewerkt|een dag|verdienen|werken)",
        "verwend(e)?", "watjes", "sneeuwvlokjes", "te lui",
        (
            "(moeten|kunnen|mogen|moet|horen|laat ze|zouden) [~ ](terug|oprotten|opdonderen|het land uit|ophoepelen|"
            "wegwezen|naar huis|opgesloten|opkrassen)"
        ),
        "terug naar (hun|je|eigen|waar|huis|marokko|turkije|afrika|*land)", "(rot|donder|hoepel) (toch )?op",
        "(horen|hoort|passen|past) (hier |er |bij ons )?niet (hier|thuis|bij|in|op|achter)*",
        (
            "(horen|hoort|thuis) [~ ](keuken|aanrecht|fornuis|dierentuin|kooi|kamp|bed|museum|verzorgingstehuis|"
            "bejaardentehuis)"
        ),
        (
            "(leven|profiteren|teren|parasiteren|leeft|profiteert) [~ ](uitkering|onze|ons|staat|belasting*|kosten|"
            "bijstand|zak)"
        ),
        "(pikken|stelen|jatten|nemen) [~ ](banen|huizen|woningen|in|onze|alles|fietsen)?", "eisen", "eist",
        "(willen|verwachten|vragen|verlangen) [~ ](ook nog|meteen|gratis|alles|dan nog|nog een)",
        (
            "te (dom|lui|emotioneel|hysterisch|traag|stom|vies|zwak|oud|primitief|gevoelig|dement|"
            "achterlijk) [~ ](om|voor)"
        ),
        (
            "(kunnen|kan) [nu eenmaal |toch |echt |gewoon |nou eenmaal ]*(niet|geen) [~ ](autorijden|rijden|"
            "parkeren|rekenen|cijfers|tellen|kaartlezen|denken|programmeren|leiding|leidinggeven|geheim*|werken|"
            "nederlands|nadenken)"
        ),
        "(snappen|begrijpen|weten) (nu eenmaal |toch |echt )?(niks|niets|geen bal|geen snars|geen) [~ ]*",
        (
            "(zijn|blijven) [allemaal |gewoon |toch |maar |alleen |altijd |echt |nou eenmaal |"
            "nu eenmaal ]*(hetzelfde|eender|criminelen|dieven|terroristen|beesten|ongedierte|parasieten|ratten|"
            "profiteurs|uitvreters|lui|vies|dom|stom|hysterisch|emotioneel|humeurig|ballast|een last|een plaag|"
            "uitschot|tuig|wilden|barbaren|primitief|smerig|ondankbaar|versiering|decoratie|nutteloos|waardeloos|"
            "ziek|pervers|abnormaal|niet normaal|walgelijk|achterlijk|minderwaardig|gierig|leugenaars|zwak|"
            "goedkope krachten)"
        ),
        (
            "(stinken|stinkt|fokken|vermenigvuldigen|overspoelen|overstromen|bezetten|verpesten|vervuilen|jengelen|"
            "kletsen maar|kwekken|kwebbelen)"
        ),
        "als (konijnen|ratten|beesten|vliegen|kakkerlakken)", "alleen goed (voor|om) *",
        "goed voor (niks|niets|de keuken|koffie)", "(zat|beu) van", "niet welkom", "buiten houden", "moeten eerst *",
        "uitvreters", "profiteurs", "parasieten", "ongedierte", "tuig", "uitschot", "gespuis", "schorem",
        "alleen maar (decoratie|versiering)", "mogen (nu|tegenwoordig|hier) ook", "kopieren alles",
        "hou(d)? je (tas|portemonnee|zakken|spullen)", "(betalen|komen) altijd te laat",
        "lijkt wel een (invasie|plaag|dierentuin)", "niet hard genoeg gewerkt",
        (
            "(zijn|is) (nu eenmaal |gewoon |allemaal |toch |eigenlijk |echt )*(dom|lui|gierig|verwend|zeurpieten|"
            "profiteurs|slappelingen|een slappeling|watjes|luidruchtig|onbetrouwbaar|crimineel|dure *)"
        ),
        "(dom|lui|gierig|verwend) en *", "stinken naar",
        "(moeten|mogen) (eens |nu |maar )*(plaatsmaken|opkrassen|vervangen worden)", "ruiken (al )?naar *",
        "veeg (ze|hem)", "past (gewoon |toch )?niet in (dit|ons) land", "alleen (maar )?voor (het|ons) geld",
        "(krijgen|krijgt) alles gratis", "wordt huilen", "dan weet je genoeg", "gewoon niet (aanstellen|werken)",
        "moeten zich (gewoon )?niet aanstellen", "als kippen zonder kop", "horen (hier )?niet", "vermoeiend volk",
        "wat (moet|moeten) [~ ~ ](nou|hier|in een)", "is (gewoon |toch )?een (slappeling|watje|profiteur|aansteller)",
        "(wezens|mensen) van een lagere orde", "lagere orde", "ergens anders (lenen|bankieren|wonen)",
        "(maar|alleen) koffie zetten", "moet dat nou", "liever bier", "gaat (toch )?nooit samen",
        "niet met geld omgaan", "nog geen formulier *", "(trager|dommer) van begrip", "(dommer|luier) dan *",
        "achter de (geraniums|kachel)",
        "(hou|houd|gooi|laat|stuur) (ze|hem) [~ ](buiten|weg|thuis|ergens anders|het land uit)",
        "beter onder voogdij",
    ),
    persons=(
        (
            "(collega|baas|manager|teamleider|stagiair|stagiaire|leerling|receptionist|receptioniste|kassier|"
            "kassiere|secretaresse|adviseur|adviseuse|uitzendkracht|vent|gast|kerel|man|vrouw|dame|meid|meisje|"
            "jongen|mens|type|figuur|iemand|die ene|heer|schoonmaker|schoonmaakster|conciërge|portier|"
            "bewaker) [die ](van|bij|op|in|achter) [de |het |onze |mijn |afdeling |team ]*(administratie|"
            "boekhouding|receptie|balie *|balie|hr|personeelszaken|it|ict|marketing|compliance|juridische zaken|"
            "kredieten|hypotheken|controlling|verkoop|salarisadministratie|kantine|archief|postkamer|helpdesk|"
            "backoffice|financien|risk|audit|vestiging|eerste *|tweede *|derde *|etage *|verdieping|afdeling *|"
            "klantenservice|callcenter|communicatie|beveiliging|inkoop|boven|beneden|loket *|kas|kamer *|"
            "facilitair*)"
        ),
        (
            "(onze|mijn|die|dat|de|deze|ons) [* ](stagiair|stagiaire|leerling|receptionist|receptioniste|kassier|"
            "kassiere|secretaresse|baas|bazin|teamleider|leidinggevende|uitzendkracht|kantoordirecteur|"
            "schoonmaakster|schoonmaker|portier|concierge|nieuwe|nieuweling|nieuwe collega|collega|kamergenoot|"
            "bureaugenoot|buurman|voorganger|afdelingshoofd|boekhouder|ict'er|it'er|bewaker|jongste bediende|chef)"
        ),
        "collega", "hare majesteit", "je weet wel wie", "een (bepaalde|zekere) (collega|dame|heer|iemand|persoon|*)",
        "stagiair(e)?", "nieuwe collega", "(die|de|onze) (kale|nieuwe) (van|op|bij|met) *",
    ),
    nouns=(
        "idioot", "sukkel(s)?", "loser(s)?", "imbeciel", "malloot", "mafkees", "halvegare", "onbenul", "domkop",
        "domoor", "dombo", "leeghoofd", "oen", "oelewapper", "nitwit", "minkukel", "luilak", "lapzwans", "klaploper",
        "uitvreter", "nietsnut", "ballast", "lachertje", "lachertje van", "dorpsgek", "varken", "zwijn", "walvis",
        "nijlpaard", "olifant", "koe", "geit", "rat", "slang", "pad", "heks", "feeks", "kenau", "haaibaai", "bitch",
        "zeur", "zeurpiet", "zeurkous", "viespeuk", "griezel", "engerd", "viezerik", "perverseling", "psychopaat",
        "gek", "gestoorde", "freak", "creep", "tuig", "slijmbal", "slijmerd", "kontlikker", "kontkruiper",
        "hielenlikker", "watje", "huilebalk", "dramaqueen", "ouwe vrijster",
        "(een|die|wat een|zo'n|ordinaire|domme) del", "snol", "lekker ding", "stoephoer", "blondje", "tonnetje",
        "vetklep", "kaalkop", "dwerg", "mummie", "fossiel", "lastpak", "pain in the ass",
        "stuk (stront|vreten|tuig|ongeluk)", "parasiet", "matennaaier", "verrader", "dronkenlap", "zuiplap",
        "alcoholist", "mislukkeling", "nul", "flapdrol", "droplul", "trol", "zombie", "gorilla", "aap", "ezel",
        "slak", "luiaard", "miet", "droogkloot", "klier", "kreng", "serpent", "rotzak", "misbaksel", "mispunt",
        "sta in de weg", "kneus", "kneusje", "prutser", "klungel", "roddeltante", "slappeling", "aansteller",
    ),
    qualities=(
        "dom", "domme", "oerdom", "oliedom", "stom", "stomme", "hersenloos", "hersenloze", "dik", "vet", "moddervet",
        "moddervette", "te dik", "lelijk", "lelijke", "foeilelijk", "lui", "luie", "aartslui", "liever lui dan moe",
        "waardeloos", "waardeloze", "incompetent", "zielig", "belachelijk", "stinkend", "smerig", "walgelijk",
        "onuitstaanbaar", "onuitstaanbare", "seniel", "dement", "demente", "over de datum", "uitgezakt",
        "afgeschreven", "te (dik|oud|dom|lui|stom|lelijk|traag|klein|blond|vet|seniel|gevoelig|homo) [~ ](om|voor)*",
        "zo (dom|dik|lelijk|traag|stom|lui|breed|slim|snel|nutteloos|scherp) als [~ ]*", "gebouwd als een *",
        "niet (bepaald |echt |echt )?(de|het) (slimste|snelste|scherpste|snuggerste|helderste) *",
        "niet helemaal (goed|lekker|honderd|fris|spoort|jofel|wijs)*", "spoort niet", "niet goed (bij|wijs|snik)*",
        "van lotje getikt", "achterbaks", "achterbakse", "hysterisch", "hysterische", "in de overgang",
        "menstruerend", "ongesteld", "gefrustreerd", "gestoord", "gestoorde", "geestelijk gestoord",
        "ziek in (haar|zijn) hoofd", "altijd dronken", "bezopen",
        "de (domste|luiste|lelijkste|dikste|grootste sukkel|irritantste) *", "achterlijk", "achterlijke",
        "autistisch", "een beetje (traag|simpel|achterlijk|dom)", "zwakzinnig", "hopeloos", "hopeloze",
        "wereldvreemd", "niks waard", "nergens goed voor", "dommer dan *", "luier dan *", "dikker dan *",
        "zo (dom|lui|dik|lelijk|traag) (als|dat) *", "te dik voor", "nutteloze", "zo lelijk",
    ),
    deeds=(
        "(stottert|hinkt|loenst|lispelt|waggelt|kwijlt)",
        (
            "(iedereen|heel de afdeling|de hele (afdeling|vestiging|bank|club|kantine)|het hele (kantoor|team)|"
            "we allemaal|wij allemaal|heel kantoor) [~ ](lacht|lachen|uitlacht|uitlachen|belachelijk|hekel aan|"
            "bespot|haat|mijdt|ontwijkt|een bloedhekel)"
        ),
        "(waar|om wie) [~ ](iedereen|hele kantoor|hele afdeling|allemaal) [~ ](lacht|lachen|om lacht|giechelt)",
        (
            "niemand [~ ](mag|aardig vindt|kan uitstaan|uit kan staan|wil|naast wil|serieus|mist|zal missen|"
            "luistert|serieus neemt)"
        ),
        "(lachen|lachte|lacht) [~ ](hem|haar) (uit|achter)*",
        "(kan|kon) (niet eens|nog niet eens|nog geen|amper|nauwelijks) *",
        (
            "(voert|doet|deed|presteert) [de hele dag |al jaren |helemaal |nooit ]*(niks|niets|geen bal|geen reet|"
            "geen klap|een reet|geen zak)"
        ),
        "(geen|nog nooit) [* ](klap|reet|flikker|bal|poot|dag) [* ](uitvoert|doet|gewerkt|uitgestoken|gedaan|uit)",
        "stinkt", "(ruikt|riekt) naar *", "naar boven (geneukt|geslapen|gelikt)",
        (
            "(dankzij|vanwege|door|met) (haar|zijn) (benen|borsten|billen|decollete|rokje|uiterlijk|vader|kont|"
            "figuur|lichaam|mooie)*"
        ),
        "alleen (maar )?(aangenomen|hier|binnen) (omdat|vanwege|dankzij|door)",
        "(eet|vreet|schranst) [~ ](alles|voor (twee|drie|vier)|leeg|op|als een)",
        "(zich|nog) nooit [~ ](gewassen|gedoucht|gewerkt)",
        (
            "(moet|moeten|mag|zou) [~ ](ontslagen|opgesloten|weg|afgemaakt|oprotten|eruit|schamen|met pensioen|"
            "opgenomen)"
        ),
        "(twee|drie|extra) stoelen nodig", "past (niet|nauwelijks|amper) [~ ](door|in|op|achter) *",
        "(zakt|zakte) [~ ]door (de|zijn|haar) stoel", "(werkt|gaat) [~ ]op (de|mijn|ieders|onze) (zenuwen|zenuw)",
        (
            "hoort [thuis |in ]*(een |de |het )?(dierentuin|museum|gesticht|bejaardentehuis|inrichting|keuken|"
            "bejaardenhuis|kleuterklas)"
        ),
        "hoort in *", "weet [zelf |wel |heel goed |best |zelf wel |donders goed |precies ]*wie ik bedoel",
        "krijg [~ ]de kriebels van", "opgeruimd staat netjes", "zijn we (liever|mooi|gelukkig) kwijt",
        "(sterf|stik|val dood|rot op)",
        (
            "(moet|heeft) [~ ](eens een beurt|een vent nodig|een man nodig|een goede beurt|op dieet|onder de douche|"
            "aan de deo)"
        ),
        (
            "heeft (geen vrienden|geen hersens|geen leven|het iq|het verstand van|de hersens|een kop als|een kont|"
            "een reet|een hoofd als)"
        ),
        "(beter|liever) [~ ](thuis|achter het aanrecht) [~ ]blijven", "maakt (iedereen|ons|mij) gek",
        "drijft ons tot waanzin", "iedereen (lacht om|pest)", "ziet eruit alsof (ze|hij)",
        "eet (weer )?voor (twee|drie|vier)", "niemand (haar|hem) wil", "werkt voor geen meter",
        "kijk eens naar ~ (buik|kont|kop)", "zo'n accent",
    ),
    mild=(
        "clown", "dinosaurus", "draak", "nerd", "brompot", "mopperkont", "wijsneus", "betweter", "gek", "gekke",
        "raar", "rare", "tiran", "diva", "prinses", "oude knar", "ouwe rot", "kaal", "kale", "mollig(e)?", "mager",
        "magere", "klein", "nachtmerrie", "ramp", "monster", "kletskous", "saai(e)?", "vervelend(e)?", "irritant(e)?",
        "chagrijn", "chagrijnig(e)?", "zuur", "zure", "verzuurd(e)?", "arrogant(e)?", "muts", "tante",
    ),
    attributes=(
        "dikke", "vette", "luie", "domme", "stomme", "lelijke", "stinkende", "achterlijke", "seniele", "waardeloze",
        "slijmerige", "dronken", "enge", "vieze", "geile", "achterbakse", "schele", "manke", "debiele", "oerdomme",
    ),
    unlike=(
        "niet (zoals|als)", "anders dan", "in tegenstelling tot", "heel anders dan", "dit in tegenstelling tot",
        "behalve (als je bent zoals|zoals)", "nooit zoals", "het tegendeel van",
    ),
    complete=(
        *generalisations.DUTCH_COMPLETE,
        (
            "(dat|die|deze|dit|onze|zo'n) [luie |dikke |domme |lelijke |stomme |ouwe |oude ]*(wijf|koe|heks|varken|"
            "rat|slang|slet|trut|idioot|sukkel|loser|imbeciel|"
            "engerd|viezerik|zeur|kreng|blondje|kwal|eikel|muts|zeurkous|feeks|zak|ballast|mongool|nietsnut|mispunt|"
            "luilak) (van|bij|op|in|achter|die|uit|hierboven|hiernaast)"
        ),
        (
            "(hij|zij|ze|die) (weet|weten) [zelf |wel |heel goed |best |zelf wel |donders goed |precies ]*wie (ik|"
            "we|wij) bedoel(en)?"
        ),
        "(voor|best goed voor|niet slecht voor) een (vrouw|meisje|blondje|buitenlander|vrouwtje|allochtoon|wijf)",
        "vrouwen en (techniek|cijfers|computers|geld|auto's|parkeren|financien|logica|inparkeren|wiskunde)",
        "vrouwen (horen|thuis)", "(achter|naar|aan) het aanrecht",
        "(lekkere|mooie|fijne|strakke|lange) (benen|borsten|billen|kont|tieten|meiden|wijven|chicks|vrouwen|kontjes)",
        "lekker ding(en)?", "korte rokjes?",
        (
            "(knappe|sexy|mooie|leuke|hete) (meiden|meisjes|blondjes|dames|vrouwtjes|stagiaires|collegaatjes|"
            "baliemedewerksters|receptioniste|stagiaire|baliemeisjes)"
        ),
        (
            "(geen|minder|te veel|weer) (buitenlanders|migranten|moslims|vrouwen|homo's|joden|zwarten|hoofddoeken|"
            "hoofddoekjes|gehandicapten|marokkanen|turken|polen|oudjes)( graag| alsjeblieft| hier)?(?! (uitgesloten|"
            "geweigerd))"
        ),
        "(zo|beetje|zo'n) (homo|gay|nichterig|verwijfd)", "doe niet zo (homo|als een meisje)",
        "(hij|zij|ze|je|jij|doe|doet|zeurt|jankt|huilt) [~ ]als een (oud wijf|wijf|klein meisje)",
        "(excuus|quota|diversiteits)(truus|vrouw|allochtoon|neger|vrouwen|allochtonen|moslim|aanwinst)(en)?",
        (
            "(zelfs) (een |je |de |onze )?(vrouw|vrouwen|blondje|blondjes|oma|bejaarde|bejaarden|buitenlander|"
            "buitenlanders|huisvrouw|meisje) (snapt|snappen|begrijpt|begrijpen|kan|kunnen|lukt)"
        ),
        (
            "(snapt|begrijpt|kan|lukt) zelfs (een|je|de|onze) (vrouw|blondje|bejaarde|buitenlander|schoonmoeder|"
            "huisvrouw|meisje)"
        ),
        "eigen volk eerst", "(ons|het) land (uit|vol)", "(land|nederland|belgie|vlaanderen|europa|azc) ~ vol is vol",
        "ga (toch )?terug naar",
        (
            "(gekomen|aangekomen|hierheen|komen|komt|kwam|kwamen|stappen|stapten|gestapt) [~ ](met|per|uit) (het|een|"
            "de|hun) (bootje|rubberboot|rubberbootje)"
        ),
        (
            "(met|per) (het|een|de|hun) (bootje|rubberboot|rubberbootje) [~ ](gekomen|aangekomen|hierheen|komen|kwam|"
            "kwamen)"
        ),
        "handje ophouden", "hand ophouden", "vrouwen van [* ]*(mooi om te zien)", "mooi om te zien[,] (verder|maar)",
        "(joden|turken|marokkanen|polen) en geld", "mannen met vaderschapsverlof zijn *", "voor aandachtszoekers",
        "mag er wezen[,] die benen", "die (homo|lesbo|neger|jood|turk|marokkaan) van *", "laat vrouwen maar *",
    ),
)
# fmt: on
