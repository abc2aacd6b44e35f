"""German."""

from api.guardrails.engine.phrases.harassment import generalisations
from api.guardrails.engine.phrases.harassment.vocabulary import Harassing

# fmt: off
WORDS = Harassing(
    slurs=(
        "hurensohn", "(die|eine|diese|du|alte|ne) hure", "(diese|solche|dreckige|billige) huren", "nutte(n)?",
        "schlampe(n)?", "fotze(n)?", "schwuchtel(n)?", "tunte(n)?", "kampflesbe(n)?",
        "(die|eine|diese|ne|der|so eine|wie eine) transe", "transen", "neger(n)?", "nigger", "kanake(n)?",
        "kameltreiber", "kummelturke(n)?", "schlitzaug(e|en|ig*)",
        "zigeunerpack", "polacke(n)?", "itaker", "judensau", "mongo(s|loid)?", "spast(i|is|en)?", "spasti", "kruppel",
        "behindi", "untermensch(en)?",
        "scheiss(auslander|turken|juden|araber|polen|russen|weiber|schwule|fluchtlinge|neger)",
        "drecks(auslander|turken|juden|araber|polen|weiber|pack|asylanten)",
        "kopftuch(madchen|geschwader|weib|weiber|tante)", "asylantenpack", "wirtschaftsschmarotzer", "arschloch",
        "arschlocher", "wichser", "drecksau", "dreckskerl", "miststuck", "flittchen", "zicke(n)?",
        "zickig(e|en) (kollegin|kolleginnen|weiber|frauen|chefin)",
        "tussi(s)?", "schreckschraube", "alte schachtel", "alte schachteln", "fette sau", "fette kuh", "dumme kuh",
        "blode kuh", "dumme gans", "dumme pute", "blode ziege", "dicke kuh", "fettsack", "fettwanst", "fettkloss",
        "dickwanst", "weib(er|erhaufen)?", "schwabbel*", "liliputaner", "krautfresser", "gesocks", "affenarsch",
        "quotenneger",
    ),
    groups=(
        "(diese|diese|die|der|einer|ganze|jungen) (generation|jugend)", "generation (z|schneeflocke|die)",
        "jugendliche(n)?", "millennials", "die jungen", "alleinerziehende(n)?",
        (
            "(wer|leute|jemand|die|menschen) [mit |uber |ab |uber die ](50|60|65|70|75|80|85|90|sechzig|siebzig|"
            "achtzig|funfzig)"
        ),
        "hausfrauen", "migrant(en|innen|in)?", "einwander(er|ern)", "zuwander(er|ern)", "auslander(n|in|innen)?",
        "fluchtling(e|en)?", "gefluchtete(n|r)?", "asylant(en)?", "asylbewerber(n)?", "muslim(e|en|a|in|innen)?",
        "moslem(s)?", "jude(n)?", "judinnen", "christen", "katholiken", "hindus", "zigeuner", "roma", "sinti",
        "araber(n)?", "afrikaner(n)?", "asiaten", "schwarze(n|r)?", "turken", "turke", "polen", "pole", "rumanen",
        "bulgaren", "syrer(n)?", "ukrainer(n)?", "russen", "chinesen", "inder", "marokkaner", "osteuropaer",
        "italiener", "sudlander", "nordafrikaner", "ossis", "wessis", "frauen", "frau", "madchen", "damen", "mutter",
        "mutti(s)?", "blondinen?", "manner", "schwule(n|r)?", "homosexuelle(n)?", "lesben", "lesbe", "queere",
        "transsexuelle(n)?", "transmenschen", "transfrauen", "alte(n)? (leute|menschen)",
        "altere(n)? (kollegen|leute|menschen|kunden|mitarbeiter)", "senioren", "rentner(n)?", "boomer", "oma(s)?",
        "opas", "alten", "uber (50|60|funfzig|sechzig)", "behinderte(n|r)?", "rollstuhlfahrer(n|in)?", "taube",
        "blinde", "autisten", "dicke(n)?", "arme(n)? leute", "obdachlose(n)?", "penner", "hartzer",
        "burgergeldempfanger", "teilzeitkrafte", "teilzeitmuttis", "kopftuch(er|frauen|tragerinnen)?", "gen z",
        (
            "(leute|menschen|typen|die|wer|solche|denen|herrschaften) [die ](mit dem|aus dem|ubers|uber das|von|im|"
            "per|auf dem) (boot|schlauchboot|mittelmeer|meer|ausland|balkan|orient|busch|osten)"
        ),
        "(solche|diese) (leute|menschen|typen|sorte)", "das pack", "die sorte", "dieses volk", "solches volk",
    ),
    contempt=(
        *generalisations.GERMAN_CONTEMPT,
        "(brechen|bricht|ausbrechen) [~ ]tranen",
        "(weint|weinen|heult|heulen|flennt) (beim|wenn|sobald|bei|wegen|gleich|schon)?",
        "ohne (mutti|mama|mami|papi|papa)",
        "(liegen|liegt|schlafen|gammeln) [~ ](im bett|auf der couch|bis mittags|bis zwolf|auf dem sofa)",
        (
            "(gehort|gehoren|sollte|sollten|muss) [~ ](ins heim|in ein heim|ins altersheim|ins museum|entmundigt|"
            "in die anstalt)"
        ),
        "(lasst|lassen sie|lass) [~ ](den mann|ihren mann|euren mann|ihre manner|eure manner|deinen mann)",
        "(hubschen|kleinen|zarten) (kopfchen|kopfe)", "nie [~ ](gearbeitet|arbeiten|verdienen)", "verwohnt(e|en)?",
        "schneeflockchen", "schneeflocken", "weicheier", "zu faul", "keine uberweisung hin*",
        (
            "(sollen|sollten|konnen|mussen|gehoren|muss|soll|sollte) [~ ](zuruck|heimgehen|nach hause|abhauen|raus|"
            "abgeschoben|weg|dahin|verschwinden|heim|verduften|hinter)"
        ),
        "(geht|geh|schickt|haut|hau) [~ ](zuruck|heim|dahin|ab|nach hause)",
        "(gehoren|gehort) (einfach |nun mal )?(nicht |hier nicht )[~ ](hierher|zu uns|in|hinter|an|nach)",
        "(gehoren|gehort) (an den|in die|hinter|in den|ins|zuruck|nach|abgeschoben|weggesperrt|auf den) *",
        (
            "(leben|lebt|liegen|liegt) [~ ](von unseren|von unserem|auf unsere|auf der tasche|vom staat|auf kosten|"
            "von stutze|vom amt)"
        ),
        "auf der tasche liegen",
        (
            "(nehmen|nimmt|klauen|stehlen|wegnehmen|klaut) [~ ](arbeitsplatze|jobs|wohnungen|weg|alles|unsere|"
            "fahrrader)?"
        ),
        "(fordern|verlangen|wollen|erwarten|fordert|verlangt) (auch noch|gleich|dann|sofort)",
        "und (fordern|verlangen)",
        (
            "zu (dumm|bloed|blod|doof|faul|emotional|hysterisch|langsam|alt|dreckig|primitiv|schwach|empfindlich|"
            "senil|zart|zickig) [~ ](um|fur|zum)*"
        ),
        (
            "(konnen|kann) (nun mal |eben |halt |einfach |ja |doch |bekanntlich )?(nicht|kein|keine|nichts|"
            "weder) [~ ](einparken|rechnen|autofahren|fahren|auto|zahlen|mathe|denken|programmieren|fuhren|karten|"
            "schweigen|deutsch|arbeiten|umgehen|technik|mit)"
        ),
        (
            "(verstehen|kapieren|begreifen|haben) (nun mal |eben |halt |einfach |ja |doch )?(nichts von|"
            "keine ahnung|nichts|keinen|davon nichts|null) *"
        ),
        (
            "(sind|bleiben) [doch |alle |nur |eh |einfach |ja |sowieso |halt |eben |alles |allesamt |"
            "nichts als ]*(alle gleich|gleich|verbrecher|kriminelle|diebe|terroristen|tiere|ungeziefer|parasiten|"
            "ratten|schmarotzer|lugner|faul|dreckig|dumm|blod|hysterisch|emotional|zickig|launisch|ballast|"
            "eine last|eine plage|abschaum|mull|wilde|barbaren|primitiv|schmutzig|undankbar|deko|dekoration|nutzlos|"
            "wertlos|krank|pervers|unnormal|nicht normal|widerlich|ruckstandig|minderwertig|geizig|vergewaltiger|"
            "billige arbeitskrafte|schwach|stutenbissig)"
        ),
        "(stinken|stinkt|vermehren|uberschwemmen|uberfluten|fluten|verseuchen|verpesten|schnattern|tratschen|keifen)",
        "wie die (karnickel|ratten|tiere|fliegen|kakerlaken|heuschrecken)",
        "(nur|hochstens) (gut |zu gebrauchen |als deko |zum )(fur|als|zum|kaffee*|putzen)*", "nicht willkommen",
        "sollen erst(mal| mal)? *", "schmarotzer", "sozialschmarotzer", "parasiten", "ungeziefer", "abschaum",
        "gesindel", "am herd", "hinter den herd", "an den herd", "an den (kochtopf|wickeltisch)",
        "(durfen|darf) (jetzt|neuerdings|hier|bei uns|heute) auch",
    ),
    persons=(
        (
            "(kollege|kollegin|chef|chefin|teamleiter|teamleiterin|azubi|azubine|praktikant|praktikantin|kassierer|"
            "kassiererin|sekretarin|berater|beraterin|aushilfe|typ|kerl|mann|frau|dame|herr|madchen|junge|jemand|"
            "mensch|person|die|der|dem|den|vogel|putzfrau|hausmeister|pfortner|fraulein|heini) [da ](aus|von|vom|"
            "bei|beim|in|im|an|am|hinter|unten aus) [der |dem |unserer |unserem ]*(buchhaltung|empfang|"
            "personalabteilung|personal|hr|it|marketing|compliance|rechtsabteilung|kreditabteilung|kredit|"
            "controlling|vertrieb|lohnbuchhaltung|kantine|archiv|poststelle|helpdesk|backoffice|finanzen|revision|"
            "filiale|erdgeschoss|stock|ersten *|zweiten *|dritten *|nebenzimmer|abteilung|kundenservice|callcenter|"
            "kommunikation|sicherheit|einkauf|schalter *|schalter|kasse *|kasse|zimmer *|verwaltung|hypotheken|"
            "nebenan|oben|service|tresor)"
        ),
        (
            "(unser|unsere|mein|meine|unserem|unserer|unseren|der|die|dieser|diese) [* ](azubi|azubine|praktikant|"
            "praktikantin|kassierer|kassiererin|sekretarin|chef|chefin|teamleiter|teamleiterin|aushilfe|"
            "filialleiter|filialleiterin|putzfrau|hausmeister|pfortner|neue|neuer|neuzugang|kollege|kollegin|"
            "tischnachbar|burokollege|burokollegin|vorganger|vorgangerin|abteilungsleiter|abteilungsleiterin|"
            "buchhalter|buchhalterin|it'ler|stellvertreter|empfangsdame|praktikantinnen|azubis)"
        ),
        "kolleg(e|in|en)", "ihre hoheit", "ihr wisst schon wer",
        "(gewisse|gewisser|bestimmte|bestimmter) (kollege|kollegin|dame|herr|person|jemand)",
    ),
    nouns=(
        "idiot(in)?", "depp(en)?", "trottel", "volltrottel", "vollidiot", "vollpfosten", "vollhonk", "dummkopf",
        "hohlkopf", "strohkopf", "dumpfbacke", "dussel", "honk", "loser", "looser", "versager(in)?", "niete",
        "flasche", "pfeife", "nullnummer", "schwachkopf", "armleuchter", "hirnamputiert*", "faulpelz", "faultier",
        "faulenzer", "drucketberger", "druckeberger", "nichtsnutz", "taugenichts", "schmarotzer", "ballast",
        "klotz am bein", "witzfigur", "lachnummer", "dorftrottel", "dorfdepp", "schwein", "sau", "wal", "walross",
        "nilpferd", "elefant", "kuh", "ziege", "ratte", "schlange", "krote", "hexe", "drachen", "hausdrachen",
        "furie", "giftspritze", "giftzwerg", "schnepfe", "gans", "pute", "schnalle", "emanze", "mannweib",
        "jammerlappen", "waschlappen", "weichei", "memme", "heulsuse", "perversling", "lustmolch", "psycho",
        "psychopath(in)?", "irre(r)?", "geisteskranke(r)?", "freak", "ekel", "ekelpaket", "widerling",
        "schleimer(in)?", "arschkriecher(in)?", "speichellecker", "radfahrer", "petze", "alte jungfer", "blondchen",
        "blondine", "sahneschnitte", "schnecke", "hupfdohle", "tonne", "mops", "pummel", "moppel", "speckschwarte",
        "glatzkopf", "zwerg", "mumie", "fossil", "nervensage", "landplage", "stuck (scheisse|dreck|vieh)", "parasit",
        "verrater(in)?", "saufer(in)?", "saufnase", "alkoholiker(in)?", "schnapsdrossel", "gorilla", "affe", "esel",
        "schnarchnase", "penner", "schlafmutze", "klatschbase", "tratschtante", "waschweib", "kotzbrocken",
        "knalltute", "dumpfback*", "lusche", "pflaume", "hackfresse", "fratze", "spinner", "vogelscheuche",
        "fehlbesetzung", "problemfall", "sozialfall",
    ),
    qualities=(
        "dumm", "dumme(r|n)?", "strohdumm", "saudumm", "dummer als *", "blod", "blode(r)?", "doof", "doofe",
        "bekloppt", "bescheuert", "hirnlos", "hirnlose", "fett", "fette(r)?", "dick", "ubergewichtig", "hasslich",
        "hassliche(r)?", "potthasslich", "faul", "faule(r)?", "stinkfaul", "stinkfaule", "fauler als *", "nutzlos",
        "unfahig", "inkompetent", "erbarmlich", "lacherlich", "stinkend(e)?", "dreckig", "ekelhaft", "widerlich",
        "unertraglich", "senil", "verkalkt", "vertrottelt", "altersschwach", "abgehalftert", "uber dem verfallsdatum",
        "flachbrustig",
        (
            "zu (dick|alt|dumm|faul|blod|bloed|doof|hasslich|langsam|klein|blond|fett|senil|empfindlich|schwul|"
            "bescheuert) [~ ](um|fur|zum|furs)*"
        ),
        (
            "so (dumm|dick|hasslich|langsam|blod|doof|faul|breit|schlau|hell|nutzlos|fett) wie (ein|eine|drei|zwei|"
            "stroh|brot) *"
        ),
        "dumm wie (brot|stroh|bohnenstroh)", "gebaut wie ein*",
        (
            "nicht (gerade |eben |unbedingt |wirklich )?(die|der|das) (hellste|schnellste|scharfste|schlauste|"
            "klugste|hellsten)*"
        ),
        "nicht (die hellste kerze|das scharfste messer)*",
        "nicht (ganz )?(dicht|richtig im kopf|bei trost|alle tassen|sauber|die hellste)", "nicht alle tassen",
        "einen an der waffel", "einen vogel", "hinterhaltig", "falsch wie *", "hysterisch", "hysterische",
        "in den wechseljahren", "untervogelt", "frustriert(e)?", "gestort", "gestorte", "geisteskrank",
        "psychisch (krank|gestort)", "krank im kopf", "dauerbesoffen", "dauernd besoffen", "besoffen",
        "versoffen(e)?",
        "(der|die) (dummste|faulste|hasslichste|dickste|grosste depp|nervigste|unfahigste|blodeste) *", "behindert",
        "zuruckgeblieben", "autistisch", "minderbemittelt", "begriffsstutzig", "schwer von begriff",
        "hoffnungslos", "ein witz", "ein pflegefall", "fehl am platz",
    ),
    deeds=(
        "(stottert|hinkt|schielt|lispelt|watschelt)",
        (
            "(alle|jeder|die ganze (abteilung|filiale|bank|etage|kantine)|das ganze (haus|team|buro)|"
            "der ganze (laden|flur)|wir alle) [~ ](lachen|lacht|kichert|spottet|spotten|lustig|hasst|hassen|meiden|"
            "meidet|gehen aus dem weg)"
        ),
        (
            "uber (den|die|ihn|sie) [alle |das ganze haus |die ganze * |jeder |der ganze * |wir alle |sich alle |"
            "schon alle ]*(lachen|lacht|kichert|spotten|lastern|lustig)"
        ),
        "(lachen|lacht|lastern|spotten) [~ ]uber (ihn|sie|den|die)", "lachen [~ ]hinter *rucken",
        (
            "(niemand|keiner|kein mensch) [~ ](mag|leiden kann|ausstehen|kann leiden|will|ernst nimmt|vermisst|"
            "ernst|freiwillig|hort)"
        ),
        "den (niemand|keiner) [~ ](mag|leiden kann|vermisst|will|braucht|ernst nimmt)",
        "die (niemand|keiner) [~ ](mag|leiden kann|vermisst|will|braucht|ernst nimmt)",
        "(kann|konnte) (nicht mal|nicht einmal|noch nicht mal|kaum|weder) *",
        (
            "(nicht mal|nicht einmal|kaum) [~ ](zahlen|rechnen|schreiben|lesen|buchstabieren|geradeaus|"
            "kaffee kochen) kann"
        ),
        (
            "(tut|macht|arbeitet|leistet) [den ganzen tag |seit jahren |uberhaupt |hier ]*(nichts|gar nichts|nix|"
            "rein gar nichts|null|keinen finger)"
        ),
        "keinen finger (krumm|ruhrt)", "stinkt", "mieft", "mufft", "(riecht) (nach|wie) *",
        "(hochgeschlafen|hoch geschlafen|hochgebumst)",
        (
            "(wegen|dank|aufgrund) [* ]*(beine|busens|busen|brust|po|rocks|aussehens|ausschnitts|ausschnitt|vaters|"
            "figur|hintern|papis)"
        ),
        "nur (hier|eingestellt|genommen|da|dabei|im job) (weil|wegen|dank)",
        "(frisst|isst) [~ ](alles|fur (zwei|drei|vier)|leer|auf|wie ein)",
        "(noch nie|nie|seit wochen nicht) [~ ](gewaschen|geduscht|gearbeitet)",
        (
            "(gehort|gehorte|sollte|musste) [~ ](gefeuert|entlassen|eingesperrt|eingewiesen|weg|in rente|"
            "aussortiert|entsorgt|verboten|eingeschlafert)"
        ),
        "(braucht|braeuchte) [~ ](zwei|drei|extra|einen breiteren|verstarkten) (stuhle|stuhl|sitze|platze|sessel)*",
        "passt [~ ](nicht mehr |kaum |nicht )(durch|in|auf|hinter) *", "(kracht|bricht|brach) [~ ]stuhl *",
        "geht [~ ]auf (die nerven|den sack|den keks|die eier|den geist)",
        (
            "gehort in (den zoo|ein museum|die anstalt|die klapse|ein heim|die kuche|den kindergarten|"
            "ein altersheim|die irrenanstalt|die geschlossene)"
        ),
        "weiss (schon|genau|selbst|wohl|selber|ganz genau)?[~ ]*(wen|wer|wem) (ich|wir) meine(n)?",
        "nervt (alle|uns|das ganze|jeden|nur|gewaltig)", "sabbert", "gafft", "verreck(e)?", "stirb", "bring dich um",
        (
            "(braucht|musste) [~ ](mal einen (kerl|mann)|endlich einen mann|therapie|psychiater|diat|dusche|deo|"
            "richtig durch*)"
        ),
        (
            "hat (keine freunde|kein hirn|kein leben|den iq|die intelligenz|das hirn|ein gesicht wie|einen hintern|"
            "den charme|nichts in der birne|nicht alle)"
        ),
        "(besser|lieber) [~ ](zuhause|daheim|am herd|zu hause) (geblieben|bleiben|bleiben sollen)",
        "treibt (uns|alle|mich|jeden) (in den wahnsinn|zur weissglut)", "zum gluck (los|weg)",
        "(zieht|zog) [~ ]durch den kakao",
    ),
    mild=(
        "clown", "kasper", "dinosaurier", "dino", "nerd", "muffel", "miesepeter", "besserwisser(in)?",
        "klugscheisser(in)?", "verruckt", "verruckte(r)?", "schrag", "komisch(e|er)?", "tyrann(in)?", "diva",
        "prinzessin", "alter knacker", "alte hase", "glatze", "mollig", "durr", "klein(e|er)?", "albtraum",
        "katastrophe", "monster", "plaudertasche", "quasselstrippe", "langweilig(e|er)?", "langweiler",
        "nervig(e|er)?", "grantig(e|er)?", "sauertopfisch(e)?", "verbittert(e|er)?", "arrogant(e|er)?", "tante",
        "onkel",
    ),
    attributes=(
        "fette", "fetter", "fetten", "dicke", "dicker", "dicken", "faule", "fauler", "faulen", "dumme", "dummer",
        "dummen", "blode", "bloder", "hassliche", "hasslicher", "hasslichen", "stinkende", "stinkender", "senile",
        "seniler", "schleimige", "schleimiger", "versoffene", "versoffener", "bekloppte", "bescheuerte",
        "bescheuerter", "schmierige", "schmieriger", "notgeile", "verblodete", "dusselige", "doofe", "doofer",
        "stinkfaule", "stinkfauler",
    ),
    unlike=(
        "nicht (so )?wie", "anders als", "im gegensatz zu(m|r)?", "ausser (du bist|sie sind|ihr seid) wie",
        "ganz anders als", "das gegenteil von",
    ),
    complete=(
        *generalisations.GERMAN_COMPLETE,
        "(diese|dieser|unsere|so eine) schlange (aus|vom|da|dort|nebenan)",
        (
            "(diese|dieser|dieses|die|der|das|unsere|unser|so eine|so ein) [faule |fette |dumme |alte |hässliche |"
            "blöde ]*(kuh|hexe(?! aus (dem|der) marchen)|"
            "ratte|sau|ziege|schnepfe|gans|idiot|depp|trottel|loser|versager|niete|drachen|giftspritze|null|nulpe|"
            "flasche|pfeife|ekel|miststuck|schleimer|faulpelz|lachnummer|witzfigur|nervensage|tante|schabracke|"
            "kratzburste|heulsuse) (aus|von|vom|im|in|am|an|bei|beim|da|die|der|dort|nebenan|da unten|da oben)"
        ),
        (
            "(er|sie|der|die|derjenige|diejenige) weiss [schon |genau |selbst |wohl |selber |ganz genau ]*(wen|wer|"
            "wem) (ich|wir) meine(n)?"
        ),
        "(fur|dafur dass sie) (eine frau|ne frau|ein madchen|eine blondine|einen auslander|ein weib)",
        (
            "(frauen|madchen|weiber) (und|am) (technik|zahlen|computer|geld|autos|einparken|mathe|finanzen|logik|"
            "steuer|mathematik)"
        ),
        "frauen (gehoren|an den herd)", "(an|hinter) den herd",
        (
            "(schone|scharfe|geile|lange|tolle|heisse) (beine|bruste|titten|kurven|hintern|arsche|weiber|schnitten|"
            "madels|hasen)"
        ),
        "(geiler|knackiger) (arsch|hintern|po)", "(kurze|kurzen|knappe) (rocke|rock|rockchen)",
        (
            "(hubsche|sexy|heisse|scharfe|susse) (kolleginnen|azubinen|praktikantin|praktikantinnen|madels|"
            "blondinen|damen am schalter|sekretarin|kassiererin|empfangsdame|kollegin|blondine|schalterdame|"
            "schaltermaus)"
        ),
        (
            "(keine|weniger|zu viele|schon wieder) (auslander|migranten|muslime|frauen|schwulen|juden|schwarzen|"
            "kopftucher|behinderten|turken|polen|fluchtlinge|alten)"
        ),
        "(voll|so|total|bisschen) (schwul|behindert)", "(echte|richtige) (manner|kerle)",
        "(er|sie|du|heult|heulst|nicht|lauft|wirft|kreischt) [~ ]wie ein (madchen|weib|altes weib)",
        "(quoten|diversity) ?(frau|frauen|turke|schwuler|schwarzer|auslander|migrant|ossi|behinderter)(n)?",
        (
            "(sogar|selbst) (eine |deine |jede |die |ihre )?(frauen|frau|blondinen|blondine|oma|omas|rentner|"
            "auslander|hausfrau|hausfrauen|madchen|schwiegermutter) (kapiert|kapieren|versteht|verstehen|kann|"
            "konnen|schafft|schaffen)"
        ),
        (
            "(kapiert|versteht|kann|schafft) (sogar|selbst) (eine|deine|jede|die|ihre) (frau|blondine|oma|hausfrau|"
            "schwiegermutter)"
        ),
        "auslander raus", "(das )?boot ist voll",
        "(mit dem|per|im) schlauchboot (gekommen|angekommen|hergekommen|rüber)*", "dahin zuruck wo",
        "(nur|bloss|immer|lieber) [die ]hand aufhalten",
        (
            "(auslander|migranten|fluchtlinge|asylanten|muslime|juden|roma|sinti|turken|polen|russen|chinesen|"
            "afrikaner|schwarzafrikaner|italiener|ossis|wessis|schwule|lesben|frauen|madchen|madels|manner|rentner|"
            "rentnerinnen|boomer|senioren|alte leute|alte menschen|autisten|behinderte|obdachlose|arbeitslose|"
            "hartzer|veganer|christen|zeugen jehovas|hausfrauen|teilzeitmuttis|junge mutter|leute vom balkan|"
            "sozialschmarotzer|bayern|schwaben|asiaten|araber|syrer|rumanen|blondinen|dicke|arme|langzeitkranke|"
            "depressive)[~ ~ ~][,] [~ ~ ~ ](eh alles geschenkt|alles geschenkt|das system melkt|system melken|"
            "interessiert das sowieso nicht|kein platz|bremsen nur|daheim machen|in rente gehen|still sein|"
            "brauchen nen wecker|brauchen kein konto|nicht zuhoren|im kopf nix|plage|betteln|nicht mit geld|"
            "verstehen das (eh|sowieso|nie) nicht|verstehen das eh|haben alle einen|einen schaden|marchenbucher|"
            "naiv|nix verloren|nichts verloren|nicht an den kunden|trau ich nicht|kopieren (ja )?(sowieso |"
            "eh )?alles|handeln (halt )?um alles|hubsche deko|nicht (erst )?in die|punktlichkeit|und das geld|"
            "wie huhner|nicht so genau|mein und dein|ist wie lotto|machen [* ]die biege|"
            "sollen sich (mal )?zusammenreissen|finde den fehler|wundert's keinen|vergeht's einem|bekommen bei mir|"
            "aussortieren|abschieben|klauen|faul|geizig|nix gescheites|die hand auf|kaum deutsch|ekelhaft|widerlich|"
            "woanders hin)"
        ),
        (
            "(typisch|wie immer die|diese|solche) (polen|turken|frau|frauen|manner|auslander|russen|italiener|ossis|"
            "wessis|blondine|ostblock|asiaten|muslime|rentner|bayern|schwaben|araber|roma)"
        ),
        "(faulen|faule|faules) (arbeitslosen|auslander|rentner|hartzer|pack)",
        (
            "(der|die|den|dem|das|unser|unsere) (dicke|dicken|fette|blonde|zwerg|glatzkopf|brillenschlange|simulant|"
            "trulla|schielende|lahme|dumme|irre|alte|clown) (aus|vom|am|von|im|bei|in) [der |dem |unserem |"
            "unserer ]*(it|buchhaltung|controlling|empfang|poststelle|post|schalter|kasse|vertrieb|backoffice|"
            "registratur|archiv|personalabteilung|zahlungsverkehr|kantine|team|kreditabteilung|marketing|revision|"
            "zimmer|filiale|stock|hr|rechtsabteilung|service|zentrale|nebenan)"
        ),
        "die alte(n)? (hexe|schachtel|schachteln|krahe|schreckschraube|ziege|schabracke)",
        "kopftuch(mutti|mama|mamas|muttis|trulla)*", "mit dem kopftuch", "quotenfrau", "schwuchtel*",
        "fur (nen|einen) schwulen", "(sie|er) ist halt (ne|eine|ein|n) (lesbe|schwuler|auslander|frau|ossi)",
        "(brauchst|braucht) [du |man |es ]*(nen|einen) mann", "lasst das [mal ]*die manner",
        "fragt lieber euren mann", "blond[,] aber", "genderquatsch", "genderwahn*", "gehort zum arzt",
        (
            "(der|die|typ|mann|frau|mensch|leute) (ist|sind) [einfach |doch |ja ]nicht normal(?! (gut|nett|fleißig|"
            "schnell))"
        ),
        "(zwei vater|zwei mutter|zwei manner) [~ ~ ~][,] [~ ]nicht normal",
        "ein mann[,] der [~ ~ ][,] ist [~ ]keiner", "(wieder )?zugelegt[,] [~ ~ ~ ](breiteren|stuhl|tur)",
        "(er|sie|der|die|kollegin|kollege) [~ ~ ~ ]wackelt (das|der) (gebaude|boden|haus)",
        "(gestrandeter|gestrandeten) wal", "hilft (auch )?kein make up",
        "(sieht|schaut) [~ ~ ]aus wie (ein|eine) (wal|schwein|sau|vogelscheuche|nilpferd|tonne)*",
        "(gesicht|visage|aussehen) [~ ~ ]gehort [~ ]ins radio",
        "gehort [mit dem gesicht |mit der visage ]ins radio(?! gebracht)", "mit (dem|so einem|diesem) gesicht",
        "mit so (einer|ner) figur",
        "hasslich wie die nacht", "so (was )?fettes", "findet [~ ~ ]nicht mal [* ]klo", "langsam im kopf",
        "nicht mal bis drei zahlen", "kaum bis drei zahlen", "nicht bis drei zahlen",
        (
            "(er|sie|der|die|ihre?|seine?) [~ ~ ](deutsch|aussprache|figur|akzent|gang|frisur|frau|mann|typ) [~ ~ "
            "](zum|beim) totlachen"
        ),
        "(affen|afft|affe) [~ ~ ]nach", "bitte alle auslachen", "(jeder|alle) (weiss|wissen)[,] warum [* ]befordert",
        "kein gescheites deutsch", "kein (richtiges )?deutsch kann", "aus dem plattenbau", "(leute|die) vom balkan",
        "uber (sechzig|funfzig) lernt", "im rollstuhl [~ ~ ~][,] bleib*", "heulsuse des*", "typisch ostblock",
        "ostblock(ler|mentalität|manieren|methoden)*",
        "(neue|kollege) aus (syrien|polen|rumanien|afrika|der turkei) [~ ](klaut|stiehlt|bestimmt)",
        "so blod[,] (der|die)", "hat (sowieso|eh) keinen freund", "ist deppert", "dumm[,] dummer[,]",
        "den [* ]kann [~ ]keiner leiden",
    ),
)
# fmt: on
