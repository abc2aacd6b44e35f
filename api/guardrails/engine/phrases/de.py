"""German."""

from api.guardrails.engine.phrases.lexicon import Lexicon

_BUT_NOT = "(?! (mehr als|die karte|karte|den uberblick|zeit))"

# fmt: off
LEXICON = Lexicon(
    promises=(
        "garantier*", "garantie(n|rt|rte)?", "garantiemaessig*", "zugesichert*", "versprochen*", "wir versprechen",
        "verspreche*",
        "ehrenwort",
        "ich schwore*",
        "versprochen",
        "hand aufs herz",
        "fest zugesagt", "ich schwor",
    ),
    returns=(
        "*rendite*", "*gewinn(e|en|s|es)?", "*ertrag(s|es)?", "*ertrage(n)?", "*ertraege(n)?", "profit*",
        "zins(en|e)?", "wertzuwachs*", "kursgewinn*", "verzinsung", "zuwachs*", "wachstum", "mehrwert",
    ),
    principal=(
        "geld", "kapital", "einlage*", "einsatz", "erspartes", "anlage*", "vermogen", "guthaben", "geldanlage*",
    ),
    sure_returns=(
        "*rendite[n] garantie*", "gewinn garantie*", "ertrags garantie*", "zins garantie*",
        "garantie (rendite|zins|ertrag|gewinn)*", "kapital garantie",
        "sichere(r|n|m|s)? (rendite*|gewinn*|ertrag*|ertrage*|zuwachs*|profit*)",
        "(rendite|gewinn|ertrag|zuwachs|profit)[e] (ist|sind) (dir |euch |ihnen )?(sicher|gewiss|garantiert)",
        (
            "(todsicher|bombensicher|idiotensicher)*(?!:? (mein|meine|der|die|das|ein|eine)? ?(regen|pointe|witz|"
            "gag|versteck|wetter|parkplatz))"
        ),
        (
            "(kann|geht|konnen|gehen) (nur|immer nur|stets nur|immer) [noch ](nach oben|steigen|aufwarts|gewinnen|"
            "besser werden)"
        ),
        "(fallt|sinkt) nie", "(immer|stets) (im plus|gewinn*|rendite*)",
        "kann (gar |uberhaupt )?nicht[s] (schiefgehen|schief gehen|fallen|sinken)",
        "verdoppel(t|e|n)? (dein|euer|ihr|sein|das) (geld|kapital|vermogen|erspartes)", "geld verdoppel*",
        "(schnell|garantiert) reich", "geschenktes geld", "geld geschenkt", "rendite ohne wenn und aber",
        "gewinn ohne wenn und aber",
    ),
    sure_gains=(
        (
            "(bekommen|bekommst|kriegen|kriegst|sehen|siehst|haben) (sie|du) [* ](einsatz|geld|einlage|kapital|"
            "erspartes) [* ](zuruck|wieder)[,] [~ ](komme was|egal was|was auch|so oder so|auf jeden fall|in jedem "
            "fall)*"
        ),
        (
            "(sie|du) (bekommen|bekommst|kriegen|kriegst|sehen|siehst) [* ](einsatz|geld|einlage|kapital|erspartes) "
            "[* ](zuruck|wieder)[,] [~ ](komme was|egal was|was auch|so oder so|auf jeden fall|in jedem fall)*"
        ),
        (
            "(komme was wolle|egal was [~ ]|was auch (immer )?[~ ]|so oder so|auf jeden fall|in jedem fall)[,] [~ ~ "
            "](einsatz|geld|einlage|kapital) [~ ~ ](zuruck|wieder)"
        ),
        (
            "(einsatz|geld|einlage|kapital) (bekommen|sehen|kriegen|haben) sie [~ ](auf jeden fall|in jedem fall|so "
            "oder so|immer) (zuruck|wieder)"
        ),
        (
            "verlieren (kann|kannst|konnt|konnen|wird|wirst) [man |du |ihr |sie |da |hier |dabei ]*(nichts|nix|nie|"
            "keiner|niemand|gar nichts|keinen cent|keinen euro)"
        ),
        "(sicher|garantiert|bestimmt) [~ ](wachst|mehr raus|mehr zuruck|gewinn*|steigt)",
        (
            "mehr (raus|heraus|zuruck|wieder)[,] als [man |du |ihr |sie |ich |wir |vorher ]~(rein*|ein*|hinein*|"
            "ange*|drin)"
        ),
        (
            "(minus|verlust(e)?|miese) [machen |einfahren ]*(geht|gibt es|gibt's|ist|sind|gehen) [da |hier |"
            "bei uns |damit |gar |uberhaupt |einfach ]*(nicht(?! (ausgeschlossen|auszuschliessen|unmoglich|"
            "garantiert|weit|selten|vermeidbar|schon))|nie|unmoglich|ausgeschlossen|nicht drin|keine|keins)"
        ),
        (
            "(kann|kannst|konnt|konnen) [man |du |ihr |da |hier |gar |damit |auch ]*(kein|keine|keinen|"
            "nie) [~ ](minus|verlust|verluste|miese) [machen]"
        ),
        (
            "(immer|stets|garantiert|sicher|auf jeden fall) [~ ](ein plus|im plus|was ubrig|etwas ubrig|mehr raus|"
            "mehr zuruck|im grunen)"
        ),
        "bleibt (immer|stets|garantiert) (was|etwas|geld|ein plus|mehr)",
        (
            "(geld|einsatz|einlage|alles)[~ ](bekommst|kriegst|kriegt|bekommt|hast) [du |ihr |man ]*(immer|"
            "auf jeden fall|sicher|hundertpro|so oder so|komplett) [wieder ]zuruck"
        ),
        (
            "(bekommst|kriegst|kriegt|bekommt) [du |ihr |man ]*(immer|auf jeden fall|sicher|hundertpro|"
            "so oder so) [~ ](zuruck|raus|heraus)"
        ),
        "im (schlimmsten|schlechtesten) fall~ (gewinn*|plus|mehr|verdien*)",
        "schlimmstenfalls~ (gewinn*|plus|mehr|verdien*)",
        "egal was [~ ](macht|passiert|kommt|machen)[,]~~ (plus|gewinn*|mehr|steig*|wachst)",
        "(krisen|crash) (sicher|fest)*", "so sicher wie (das amen|der|die|im)*",
        "(eine )?sichere (sache|nummer|kiste)", "[die ]hand [dafur |fur ~ ]ins feuer",
        "macht (dich|euch|sie|jeden) reich", "(kein|keine|ohne) (haken|nachteil|nachteile|pferdefuss)",
        (
            "(da|hier|dabei) kann (gar |uberhaupt )?(nichts|nix) (schiefgehen|schief gehen|passieren|anbrennen|"
            "schieflaufen)"
        ),
        "was soll [da |schon ]*schiefgehen", "gelddruckmaschine", "goldgrube", "goldesel", "selbstlaufer",
        "nie(mals)? ein (schlechtes|rotes|negatives) (jahr|monat)", "noch nie~ verloren",
        "(verluste|verlust)~ (ubernehmen|gleichen|tragen|ersetzen) wir*",
        "wir (ubernehmen|gleichen|tragen|ersetzen)~ verlust*",
        (
            "(so |genauso )?sicher(er)? (wie|als) [das |ein |dem |auf |im |unterm |unter |der ]*(sparbuch|sparkonto|"
            "tagesgeld|sparschwein|kopfkissen|tresor|gold|bargeld|bank)"
        ),
        "risiko.? (kennen wir nicht|kenn ich nicht|nie gehort|fremdwort|was ist das|nicht bei uns|ist ein fremdwort)",
        "(gewinn|rendite|plus|zuwachs|geld) (ohne wenn|jahr fur jahr|auf jeden fall|so oder so|in jedem fall)*",
        "(dein|euer|ihr|das) geld (verdoppelt|vermehrt) sich*", "(verdopp|verdreifach)*",
        "(geht|wachst|steigt) (einfach |immer |stetig )?(weiter |stetig )?(nach oben|bergauf|von selbst)",
        "(immer|stets) auf der (gewinnerseite|sicheren seite)", "ausgesorgt", "fruher in rente", "reich werden",
        "im schlaf (reich|verdien*|geld)*", "bombige rendite", "sichere rendite*",
        "(kann|konnt|konnen) nur (besser|mehr|gewinn*|wachsen)*",
        (
            "(verlust*|verlieren|verliern|minus|absturz|absturze|miese|kapitalverlust*|totalverlust*|ruckschlage|"
            "einbruche|verlustjahre) [ist |sind |damit |hier |bei uns |bei (diesem|dem|dieser|der) (plan|fonds|"
            "anlage|depot|sparplan) |schlicht |vollig |komplett |praktisch |quasi |einfach |so gut wie |technisch |"
            "rein ]*(unmoglich|ausgeschlossen|undenkbar|abgeschafft|gar nicht moglich|nicht moglich|gibt's ned|"
            "gibt's nicht|gibt es nicht|gibt's keine)"
        ),
        (
            "(verlust*|verlieren|minus|kapitalverlust*|totalverlust*|risiko)\\?[~ ] (fremdwort|unmoglich|"
            "ausgeschlossen|fehlanzeige|nicht bei uns)"
        ),
        "das verlieren [~ ]abgeschafft",
        (
            "(nie|niemals|nimmer) [wieder |mehr |ein |im |ins |einen |auch nur ein |in den |je ein ]*(minus*|"
            "verlustjahr*|miese(n)?|rote(n)? zahlen)(?! (auf dem|beim|im kopf))"
        ),
        "lizenz zum geld ?drucken", "geld ?druck*", "dukatenesel*", "perpetuum mobile", "besser als lotto",
        "einbahnstrasse[,] [~ ]nach oben",
        (
            "ohne [jedes |jegliches |jede |das geringste |alles ]*(zittern|bangen|bauchweh|bauchschmerzen|"
            "herzklopfen|kopfzerbrechen|nervenkitzel|schwankung*)"
        ),
        "(0|null|zero) (%|prozent )? ?gefahr",
        (
            "(sicherste|sicherster|sicherstes|sichersten|todsicherste) (anlage|geldanlage|investment|sparplan|weg|"
            "rendite|fonds|depot)*"
        ),
        (
            "(kugel|wetter|krisen|bomben|schuss|wasser|absturz|inflations|narren|idioten|crash)(sicher|fest|"
            "dicht)(e|er|es|en)? [* ](*plan|*rendite|*anlage|fonds|depot|prozent|investment|*vorsorge|rente|ertrag*|"
            "gewinn*)"
        ),
        "unkaputtbar*[,] [~ ](fonds|plan|anlage|depot|rendite|sparplan|geld)",
        "(fonds|plan|anlage|depot|rendite|sparplan)~ unkaputtbar*",
        "(werden|wirst|werdet|seid|bist) [~ ~ ](reicher|millionar*|steinreich|stinkreich|wohlhabend|vermogend)",
        (
            "(wird|werden|macht) (damit|hier|so|dabei|zwangslaufig|irgendwann|bestimmt|sicher|automatisch|euch|dich|"
            "dein|euer|aus)[~ ~ ](reicher|millionar*|steinreich|wohlhabend|vermogend)"
        ),
        "zwangslaufig [~ ](reich*|wohlhabend|mehr|plus|vermogend|millionar*)", "plotzlich reich*",
        (
            "(millionar*|reich|wohlhabend)[~ ~](,|:|\\?)? [~ ~ ](reine formsache|formsache|nur eine frage der zeit|"
            "das steht fest|steht fest|inklusive)"
        ),
        (
            "(weil|wo|denn|da|bei dem|bei der) [hier |ihn |da |am ende ]*(jeder|alle|jede) (gewinnt|gewinnen|kriegt|"
            "plus macht)"
        ),
        "gewinn fur alle", "wirft [~ ](immer|jedes jahr|jahr fur jahr|stets|garantiert) [~ ](ab|aus)",
        "wirft (immer|stets|jedes jahr)", "(zahlt|zahlen) [~ ](immer|jedes jahr|bei wind und wetter|egal)[~ ]aus",
        "bei wind und wetter [~ ](zahlt|rendite|plus|gewinn*|zins*)",
        (
            "(geld|guthaben|depot|vermogen|kapital|erspartes|kontostand|rendite|kurve|ertrag|gewinn|rente|*kasse|"
            "fonds|*plan|ausschuttung)[~ ] (steigt|wachst|fullt sich|vermehrt sich|geht|kennt|zeigt|macht|lauft|"
            "kommt|klettert) [~ ](immer|trotzdem|sowieso|von selbst|von alleine?|von ganz alleine?|garantiert|"
            "nie minus|jedes jahr|jahr fur jahr|steil nach oben|plus|verlasslich|unaufhaltsam|ganz sicher)"
        ),
        (
            "(geld|guthaben|depot|vermogen|kapital|erspartes|kontostand|rendite|kurve|ertrag)[~ ] (immer|trotzdem|"
            "sowieso|jedes jahr|garantiert) (steigt|wachst|zulegt|klettert)"
        ),
        (
            "(rendite|gewinn|ertrag|mehr|plus|geld)[~ ] (macht sich|kommt|wird's|wird es|wachst|"
            "vermehrt sich) [~ ](von selbst|von alleine?|von ganz alleine?|automatisch|wie von zauberhand)"
        ),
        "selbst (wenn|im|in der|bei|beim)[~ ~][,] [~ ](steigt|steigen|wachst|plus|gewinn*|im plus|mehr)",
        (
            "auch (im crash|in der krise|in krisen|wenn es kracht|wenn's kracht)[,] [~ ](steigt|wachst|plus|gewinn*|"
            "rendite|im plus)"
        ),
        (
            "(in|trotz|uber) (jeder|jede|der|aller) (krise|krisen|finanzkrise|rezession)[~ ~][,] [~ ](plus|steigt|"
            "gewinn*|nichts verloren|nix verloren)"
        ),
        "in der [* ]krise (nichts|nix|keinen cent|nie) verloren", "also [~ ~ ](nur gewinnen)",
        "gar nicht [~ ]auf die nase fallen",
        (
            "(musste|musstest|musst|muss|mussen) [~ ](dich |sich )?(schon )?[~ ](anstrengen|feuerzeug|"
            "blod anstellen)[~ ~][,] [~ ~ ](verlust*|minus|verlieren)"
        ),
        "geld verbrennt[,] muss",
        "(kannst|kann|konnt|konnen) [man |du |ihr |hier |damit |da |gar |echt ]*(nix|nichts) falsch machen",
        (
            "(zurucklehnen|abwarten|einzahlen|anlegen|nichts tun|fusse hochlegen)[~ ][,] [~ ~ ](kassieren|"
            "abkassieren|gewinne|ernten|reich)"
        ),
        "leg(t)?('s| es) an und vergiss", "im schlaf[~ ](plus|mehr|rendite)",
        "(gewinn|rendite|geld|ertrag|plus)[~ ~ ] in der tasche", "goldene nase",
        "schlagt [~ ]inflation [~ ](jedes|immer|garantiert)*",
        "kommt (immer|stets|garantiert|am ende immer) [~ ~ ](raus|heraus|zuruck)",
        "(kommt|kommen) [~ ](immer|stets) mit [~ ]zuruck",
        (
            "(immer|stets|zwangslaufig|garantiert|sicher) (mehr|das doppelte|doppelt so viel) [~ ]als (am anfang|"
            "zu beginn|vorher|eingezahlt)"
        ),
        (
            "(hast|habt|haben|wird|werden) [~ ~ ](garantiert|sicher|fix|hundertpro) [~ ](das doppelte|mehr|"
            "verdoppelt|doppelt)"
        ),
        "das doppelte[,] (garantiert|hand drauf|sicher|fix|versprochen)",
        "(macht|machst|mache|machen) [~ ](immer|garantiert|damit|stets) plus", "macht[,] macht plus",
        "wer mitmacht[,] [~ ](plus|gewinn*|verdient)",
        "im plus[,] (das ist|immer|garantiert|versprochen|so oder so|jedes jahr|egal)", "spatestens [~ ~ ~ ]im plus",
        (
            "(mit|in) [wirklich |absoluter |hundertprozentiger |an grenzender |tod]*sicherheit (mehr|gewinn*|plus|"
            "reich*|rendite)"
        ),
        "ohne wenn und aber [~ ](wachs*|plus|rendite|gewinn*)", "kein wenn[,] kein aber",
        (
            "(kapital|geld|erspartes|einsatz|einlage)[~ ] (komplett|voll|vollstandig|absolut|rundum|"
            "hundertprozentig|zu hundert prozent) (geschutzt|abgesichert|gesichert|safe)(?! (bis|durch))"
        ),
        "vor (verlusten|verlust) [~ ~ ](geschutzt|sicher|gefeit)", "mundelsicher*",
        "(geld|einsatz) (zuruck|retour)[,] [~ ](egal|immer|garantie|plus|in jedem fall)",
        (
            "(egal|wurscht|ganz gleich) (was|wie|ob) [die |der |das |an der ]*(borse|markt|markte|kurse|wirtschaft|"
            "weltlage)"
        ),
        (
            "(borse|kurs|markt|markte|kurse|fonds|aktien)[~ ] (immer|stets|noch immer|noch jedes mal) (rauf|hoch|"
            "nach oben|bergauf|erholt|aufwarts)"
        ),
        "(erholt|erholen) sich (immer|jedes mal|garantiert|noch jedes mal)",
        (
            "(keiner|niemand|kein (sparer|kunde|anleger|mensch))[~ ~ ~ ] (je|jemals|noch nie)[~ ~ ] (verloren|"
            "draufgezahlt|minus gemacht)"
        ),
        "(keiner|niemand) [~ ~ ](mit weniger) [~ ](raus|nach hause|heim)",
        (
            "(rente|zukunft|altersvorsorge|gewinn|rendite|plus|kohle) (ist|is|sind) [damit |also |quasi |"
            "so gut wie |schon ]*(safe|in trockenen tuchern|geritzt|fix|im sack)"
        ),
        "(werdet|wirst) [ihr |du |damit |hier |alle ]*geld verdienen", "nur (zuwachs|wachstum|plus)", "volles plus",
        "sorgenfrei [~ ](gewinn*|rendite|ernten|kassieren|reich*)",
        "(gewinn|gewinne|rendite)[,] [~ ~ ](nicht vergeigen|nicht verlieren|nicht verhindern)",
        (
            "(plus|*gewinn|gewinne|*rendite|ertrag|ertrage|zuwachs|wachstum|mehr geld|mehr draus|millionar*|reich*|"
            "prozent|verdoppelt|das doppelte|*hundert|*kasse|geld|kohle|*rente|altersvorsorge|vermogen|depot|"
            "sparplan|einsatz|*einkommen|fonds|inflation|anlage|kontostand|ausschuttung|schwarze zahlen|verloren|"
            "verliern|verlieren)[~ ~](,|:|\\?)? [~ ~ ](brief und siegel|hand drauf|fest (versprochen|zugesagt|"
            "eingeplant|eingetutet|gebucht|einplanen)|wie ein uhrwerk|jahrein[,] jahraus|auf lebenszeit|lebenslang|"
            "das ist gesetz|naturgesetz|reine formsache|uhr (da)?nach stellen|sechser im lotto|verlasst euch drauf|"
            "verlass dich drauf|ist in stein|in stein gemeisselt|so gewiss wie|so sicher wie|so sicher (is|"
            "ist) (das|dat)|fix wie|zuverlassig wie|sichere bank|nur eine richtung|einzige risiko|"
            "einzige[,] was fallt|keine schwankungen|kein bangen|kein zittern|keine nerven|nichts anbrennt|"
            "nix anbrennt|aber auch gar nichts|stehen [* * ]unserem namen|steht fest)"
        ),
        (
            "(brief und siegel|hand drauf|fest (versprochen|zugesagt|eingeplant|eingetutet|gebucht|einplanen)|"
            "wie ein uhrwerk|jahrein[,] jahraus|auf lebenszeit|lebenslang|das ist gesetz|naturgesetz|"
            "reine formsache|uhr (da)?nach stellen|sechser im lotto|verlasst euch drauf|verlass dich drauf|"
            "ist in stein|in stein gemeisselt|so gewiss wie|so sicher wie|so sicher (is|ist) (das|dat)|fix wie|"
            "zuverlassig wie|sichere bank|nur eine richtung|einzige risiko|einzige[,] was fallt|keine schwankungen|"
            "kein bangen|kein zittern|keine nerven|nichts anbrennt|nix anbrennt|aber auch gar nichts|"
            "stehen [* * ]unserem namen|steht fest)[~ ](,|:|\\?)? [~ ~ ](plus|*gewinn|gewinne|*rendite|ertrag|"
            "ertrage|zuwachs|wachstum|mehr geld|mehr draus|millionar*|reich*|prozent|verdoppelt|das doppelte|"
            "*hundert|*kasse|geld|kohle|*rente|altersvorsorge|vermogen|depot|sparplan|einsatz|*einkommen|fonds|"
            "inflation|anlage|kontostand|ausschuttung|schwarze zahlen|verloren|verliern|verlieren)"
        ),
        "einzige risiko[:] [* ](reich*|zu viel geld)", "(ned|nix|nichts|nie) verliern", "nix verlieren",
        "(ihr|du|man) [also |hier |damit |da |eh |am ende ]*nur gewinnen", "nur gewinnen (konnt|kannst|kann)",
        "konnt ihr nur gewinnen",
    ),
    no_risk=(
        "risiko los*", "risiko frei*",
        (
            "ohne [jedes |jegliches |jedwedes |jegliche |das geringste |das kleinste |irgendein |ein |"
            "grosses ]*risik(o|en)(?! (fur|der|des|dass|keine|kein))"
        ),
        "kein(e|en|erlei)? [einziges |echtes |wirkliches ]risik(o|en)(?! (fur|der|des|dass))",
        "(null|zero|0) risiko(?! eingegangen)", "frei von risik(o|en)", "risiko (ist )?(gleich )?null",
        "risiko ausgeschlossen", "verlust(e)? (ist |sind )?ausgeschlossen",
        (
            f"(nichts|nie|niemals|keinen (cent|euro|pfennig)|kein geld) [dabei |dran |hier |mehr |je ]*(verlieren|"
            f"verliert|verlierst){_BUT_NOT}"
        ),
        (
            f"(kann|kannst|konnen|konnt) [man |du |ihr |sie |dabei |damit |hier |gar |eigentlich |also |"
            f"ja ]*(nichts|nicht|nie|niemals|nix|keinen (cent|euro)) [dabei |dran |mehr ]*verlieren{_BUT_NOT}"
        ),
        (
            f"(verlierst|verliert) [man |du |ihr |dabei |damit |hier |gar |also ]*(nichts|nie|nix|keinen (cent|"
            f"euro)){_BUT_NOT}"
        ),
        "nichts zu verlieren", "unmoglich zu verlieren", "verlust frei*", "ohne [jeden |jegliche ]verlust(e|risiko)?",
        "keine verluste", "kein verlust*", "(100|hundert) ?(%|prozent|prozentig) ?(sicher|safe)*",
        "(vollig|absolut|total|komplett|garantiert) (sicher|ungefahrlich|safe)(?!e)",
        "(kann|kannst|konnen) [man |du |ihr |dabei |hier |damit ]*nur gewinnen", "gewinnt immer", "wasserdicht",
        "sicher wie (in )?abrahams schoss",
    ),
    scheme=(
        "*?einlagen sicherung*", "einlagen garantie*", "sicherungs(fonds|system|einrichtung)*",
        "gesetzlich (geschutzt|garantiert|gesichert|abgesichert)",
        "(geschutzt|abgesichert|garantiert|gesichert) bis", "bis ~ (geschutzt|abgesichert|garantiert|gesichert)",
    ),
    investing=(
        "anleg*", "anlage*", "geldanlage*", "kapitalanlage*", "*fonds", "invest*", "spar*", "gespart", "einlage*",
        "rendite*", "zins*", "depot*", "aktie*", "portfolio", "gewinn", "etf*", "tagesgeld*",
    ),
    negators=("nicht", "nie", "niemals", "nimmer", "weder", "noch nie", "kaum"),
    nobody=("niemand*", "nichts", "keiner", "keine bank", "kein mensch", "nix"),
    no=("kein", "keine", "keinen", "keinem", "keiner", "keines", "keinerlei", "ohne", "null"),
    copulas=("ist", "sind", "war", "gibt", "bietet", "hat", "kommt"),
    only=(
        "nur", "bloss", "verpass*", "versaum*", "vergessen", "zogern", "warten", "schlecht", "ubel", "zu fassen",
        "mal", "allein",
    ),
    hedges=(
        "kann",
        "konnen",
        "kannst",
        "konnte*",
        "vielleicht",
        "hoff*",
        "mit [etwas |ein bisschen ]gluck",
        "moglich*",
        "oder weniger",
        "chance*",
        "wenn es gut lauft",
        "womoglich",
    ),
    does_not_exist=(
        "(gibt|gab) es (leider |nun mal |einfach |bei uns |auch |hier )*(nicht|nirgends|nie)",
        "(gibt's|gibts|gibt es) (wohl |leider |eh )*nur (im|in) (marchen|traum|film|fernsehen|kino|buch)*",
        "(gibt's|gibts) (leider |nun mal |einfach |bei uns |auch )*(nicht|nirgends|nie)", "existier(t|en) nicht",
        "(ist|sind) (ein |nur |reine |reines )*(marchen|maerchen|mythos|mythen|luge|legende)", "es nicht gibt",
        "nicht existier*", "(gibt's|gibts|gibt es) nur (im|in) (marchen|traum|film|fernsehen|kino|buch)*",
    ),
    no_gain=("(keine|kein) (rendite|gewinn|ertrag|zins|spass|chance)*",),
    distrust=(
        "betrug*", "betrug(er|erisch)*", "betrueg*", "schwindel*", "abzock*", "masche*", "auflegen", "legt auf",
        "leg auf", "vorsicht*", "finger weg", "misstrau*", "zu schon um wahr", "luge*", "lugt", "lugner*", "luegt",
        "unsinn", "quatsch", "glaub(t|e|en)? (das |ihm |ihnen |denen |mir )?nicht",
        "wer (das|dir|euch|ihnen|etwas|so|so etwas|sowas)[~] (behauptet|verspricht|garantiert|erzahlt|anbietet|sagt)",
        "wer [~ ](behauptet|verspricht|garantiert|erzahlt|anbietet|sagt)",
        "wenn (jemand|einer|ihnen jemand|dir jemand|euch jemand)", "verspricht (dir|ihnen|euch) jemand",
        "jeder der", "fake", "weglaufen", "lauf* weg", "warnsignal*", "alarmglocke*", "phishing", "unserios*",
    ),
    answers_no=(
        "nein", "ne", "nee", "nope", "naturlich nicht", "leider nicht", "leider nein", "nie", "nicht", "nichts",
        "niemand", "das ist (es|sie|er) nicht", "schon war's", "schon war es",
    ),
    answers_yes=(
        "ja",
        "jawohl",
        "klar",
        "sicher",
        "genau",
        "naturlich",
        "absolut",
        "stimmt",
        "bei uns schon",
        "gibt es",
        "doch",
    ),
    offers=(
        "willst",
        "wollt",
        "wollen",
        "lust",
        "suchst",
        "sucht",
        "suchen",
        "wer",
        "warum nicht",
        "traum*",
        "bereit fur",
        "brauchst",
        "interesse",
        "wie ware",
    ),
    employed=(
        "(gehaltszettel|gehaltsabrechnung|lohnzettel)[~] {bank}",
        "arbeit(e|en|et|ete|end|etete)?[~] (bei|fur|in|fuer) [der |unserer |die |unsere |der guten ]{bank}",
        (
            "(bei|fur) [der |die ]{bank}[ selbst| hier]*[,] (arbeite|arbeiten|arbeitet|angestellt|beschaftigt|tatig|"
            "tatige)*"
        ),
        (
            "(mein|meine|meinem|meinen|meiner) (arbeitgeber*|chef*|job|arbeit|brotgeber|brotchengeber|gehalt*|lohn|"
            "team|kolleg*|buro|schreibtisch|arbeitsplatz)[~] {bank}"
        ),
        "(mein|meinem|meinen|unser|meines) (arbeitgeber*|brotgeber*|brotchengeber*)",
        "{bank}[~ ][,] (mein|meinem|meinen) (arbeitgeber*|chef|brotgeber|brotchengeber)",
        "{bank}[~] (zahlt|uberweist|bezahlt|finanziert|zahle) [~ ](mir|mein|meine|uns|mich)",
        "{bank}[~] mein (gehalt|lohn)",
        (
            "(mitarbeit*|angestellt*|kolleg*|beschaftigt*|bankkauf*|berater*|tatig|bankangestellt*|insider*|"
            "botschafter*) (der|bei|bei der|von|in der|fur die) [der ]{bank}"
        ),
        "{bank} (mitarbeit*|angestellt*|kolleg*|berater*|team*|botschafter*|ler*|er)",
        "(wir|uns|hier|team|ich) (bei|von|in) [der ]{bank}", "gehaltsliste [~ ](der |bei der |von )?{bank}",
        "(gehalt|lohn) [~ ](von|bei) [der ]{bank}", "im (dienst|dienste|sold) (der )?{bank}",
        "(teamnorvia|wirsind {bank}|ichbin {bank})", "ich (bin|sitze|komme) [~ ](bei|von) [der ]{bank}",
        "ich arbeite (dort|da|hier|bei der bank|fur die bank|selbst da|selbst dort|bei dieser bank)",
        "(bei|von) [der ]{bank} [~ ](gehaltsliste|angestellt|im buro|brotchen|beschaftigt)", "wo ich arbeite",
        "bezahlt (von|durch) {bank}", "(bank|die) (zahlt|uberweist) mir (mein )?(gehalt|lohn)", "bei der ich arbeite",
        "fur die ich arbeite",
        (
            "(gruß|grüße|gezeichnet|gez|es grüßt|unterschrift|ihre|eure|deine) (,|:)? (eine? |ihre? |eure? |deine? "
            ")?[* "
            "](bankerin|banker|bänker*|*berater*|bankkauf*|mitarbeiter*|angestellte*|volkswirt*|analyst*|azubi*|"
            "kollegin|kollege) (der|von der|bei der|aus der|von|bei) {bank}"
        ),
        (
            "ich[ bin|, als|, ] [~ ~ ](bankerin|banker|bänker*|*berater*|sachbearbeiter*|volkswirt*|analyst*|azubi*|"
            "trainee|werkstudent*|entwickler*) (der|bei der|von der|bei|von) {bank}"
        ),
        "(wer|was) (mich|mein gehalt) (bezahlt|zahlt)(,|:)? [die ]{bank}", "brötchen(geber)?[~] {bank}",
        "{bank} ist (mein|unser) (arbeitgeber|brotgeber|chef)*",
    ),
    others=(
        (
            "(schwester|bruder|mutter|mama|vater|papa|frau|mann|partner|partnerin|freund|freundin|freunde|nachbar|"
            "nachbarin|cousin|cousine|tante|onkel|nichte|neffe|tochter|sohn|mitbewohner|oma|opa|er)"
        ),
        (
            "(ein|eine|einer|eines|der|die) [nette |netter |freundliche |freundlicher ](?=(mitarb|angest|kolleg|"
            "berater))"
        ),
        "(ein|eine|einer) (nette|netter|freundliche|freundlicher|hilfsbereite)", "nicht mehr",
    ),
    advertisement=("#werbung", "werbung", "#anzeige", "anzeige", "werblich*", "eigenwerbung", "gesponsert*"),
    risks=(
        "*risik(o|en)(?!lo|fr|ar)(?! und neben)", "risikoreich*", "riskant*", "riskier*",
        "*verlust*(?! ausgeschlossen)", "(geld|kapital|einsatz|alles|eingesetzte*|wert)[~] (verlieren|verloren|weg)",
        "(kann|kannst|konnen|konnt)[~] (fallen|sinken|verlieren|runtergehen|nach unten|weniger)*",
        "wert(e)? [~ ](verlieren|fallen|sinken)", "(nach unten|bergab|abwarts|runter)",
        "weniger (zuruck|wert|heraus|raus)", "*schwank*", "auf und ab", "totalverlust", "auch fallen",
        "federn (lassen|lässt|gelassen)", "(lässt|lassen) [~ ]federn",
        (
            "(baden gehen|den bach runter|flöten gehen|futsch|ins minus|in rauch auf*|verpuffen|finger verbrennen|"
            "draufzahlen|drauflegen)"
        ),
    ),
    which=("welches", "welche", "was fur ein"),
    not_without=("(nicht|nie|niemals) [ganz |vollig ]ohne", "nichts ist ohne"),
    limits=("unter", "bis", "bis zu", "bis einschliesslich", "junger als"),
    first_terms=(
        "ersten {number} (tage|wochen|monate|jahre)(n)?",
        "{number} (monate|jahre|jahr) (gratis|kostenlos|umsonst|nichts|frei)",
    ),
    everyday=(
        "*kaffee", "cappuccino*", "espresso*", "tee", "bier", "biere", "wein", "pizza*", "mittagessen", "brotchen*",
        "kuchen", "eis", "eisbecher*", "eiskugel*", "kugel", "croissant*", "kino", "kinokarte*", "buch", "parken",
        "parkschein*", "friseur*", "busticket*", "bahnticket*", "socken", "taschengeld", "currywurst*", "doner*",
        "doener*", "brezel*", "schokolade*", "fitnessstudio", "taxi*", "akku*", "regen", "regenwahrscheinlichkeit",
        "luftfeuchtigkeit", "schuhe", "brot", "milch", "blumen", "los", "lose", "tombola*", "*becher", "*pfand",
        "inflation*", "teuerung*", "hauspreise", "*wachstum im nachsten jahr", "statisti*", "volkswirte", "betruger*",
        "renditeversprechen", "einundvierzig",
    ),
    of_mine=("(meiner|unserer|von uns|von euch|von mir|aller leute|der leute|der kolleg*|kolleg*|kunden|meines)",),
    titles=(
        "herr", "herrn", "frau", "familie", "ehepaar", "eheleute",
        "witwe",
        "witwer",
        "der alte",
        "die alte",
        "alten",
    ),
    colleagues=("(kolleg|berater|filialleit|chef|lehrer|bankkauf|vorstand)*",),
    accounts=(
        "finanziert", "angelegt", "*konto", "*konten", "*kredit(e|s)?", "*hypothek*", "*darlehen(s)?",
        "*finanzierung*", "dispo", "kreditkarte*", "schulden", "erspartes", "rente", "depot(s)?", "sparbuch",
        "uberziehung*", "kontostand", "versicherung*", "im minus", "in den miesen", "festgeld", "tagesgeld",
        "(seine|ihre|letzte|zwei|offene) (haus)?rate(n)?", "sparplan", "schliessfach", "dauerauftrag", "gepfandet",
        "uberzogen", "geerbt", "*depot", "lastschrift(en)?", "kreditlinie", "kundin seit", "stammkund*",
        "(hat|haben) [~ ~ ](aufgelost|eingezahlt|umgeschuldet|getilgt|abbezahlt)", "in bar",
    ),
    transactions=(
        (
            "(unterschrieben|unterschrieb|eroffnet|eroffnete|hat|hatte|haben|bekam|bekommt|bekommen|abgeschlossen|"
            "schloss|nahm|kaufte|zahlt|zahlte|gewechselt|sein|seine|seinen|ihr|ihre|ihren|geliehen|gespart|kunde|"
            "kundin|kunden)"
        ),
        (
            "(finanziert|aufgenommen|tilgt|getilgt|uberzogen|verlangert|abbezahlt|geerbt|eingezahlt|angelegt|"
            "gesperrt|gekundigt|ausgezahlt|beantragt)"
        ),
    ),
    pictures=(
        "*foto(s)?", "*bild(er|ern|s)?", "selfie(s)?", "schnappschuss*", "aufnahme(n)?", "video*", "fotografiert",
        "auf dem bild", "portrat*", "clip", "reel", "gruppenbild", "bildbeweis", "vor der kamera", "galerie",
        "(geknipst|knipse|knipsen|gefilmt|filme|abgelichtet|ablichten|filmt)", "livestream",
        "(lief|lauft) die kamera", "von der kamera", "in die kamera", "(nah|gross)aufnahme(n)?",
        "(hier|schaut|seht|guckt) [~ ~ ~ ](seht ihr|sieht man|lacht|strahlt|lachen|strahlen|sitzen)", "seht ihr",
        "album", "wimmelbild", "motiv",
        "hier (die|der|das|unsere|meine|unser) [~ ](schulklasse|kinder|tiger|besucherin|gruppe|klasse|gewinner)*",
        "eindrucke aus", "blick in den (vollen )?saal",
        "(schaut|seht|guckt) (euch )?(mal |selbst |her )?(die|den|das|unsere|wie)", "seht selbst",
        "im (video|hintergrund|clip|film)",
        "in der story", "(so sehen|so sieht)",
        "hier beim", "grossaufnahme",
        "(hier|da) (unser|unsere|die|der|meine|mein) (azubi|praktikant|kolleg|kinder|kita|besucher|gast|gäste|team)*",
    ),
    people=(
        "besuch(er|erin|erinnen|ern|ende|enden)", "kind", "kinder(n)?", "kids", "schuler*", "kund(e|en|in|innen)",
        "gast", "gaste(n)?", "publikum", "gesicht(er|ern)?", "leute(n)?", "mensch(en)?", "familie(n)?", "dame(n)?",
        "herr(n|en)?", "junge(n|s)?", "madchen", "mann", "manner", "frau(en)?", "nachbar*", "ehepaar", "paar",
        "oma(s)?", "opa(s)?", "student*", "studierende*", "freiwillige*", "kolleg*", "team", "alle(?! von mir)",
        "zwillinge", "(er|sie) (da|dort|links|rechts|mit|im rollstuhl|vorne)", "dieses gesicht",
        "(in|der) (ersten|vorderste*) reihe", "grosseltern", "enkel*", "lach(t|en|end|ende|enden)?", "lachel*",
        "grins*", "strahl(t|en|end|ende|enden)", "eltern", "senior*", "laufer*", "gewinner*", "teilnehm*", "backer*",
        "bauer", "braut*", "baby(s)?", "bewohner*", "azubi(s)?", "jugendliche*", "rentner*", "inhaber*", "klasse",
        "kundschaft", "(der|den|dem) (bub|buben|knirps|jungen|kleinen)", "azubine", "praktikant*", "putzfrau",
        "schulklasse", "grundschule", "klassenfoto", "kita*", "*kinder", "erstklassler*", "*jugend", "sieger",
        "truppe", "*schlange", "mutter", "vater", "papa", "mama", "zwillingen", "sitznachbar*", "abteilung",
        "*familie", "mitarbeiter*", "(im|aus dem) publikum", "gesichter", "kleinen", "tanten", "onkel", "kegelclub",
        "damen", "teilnehmer*", "enkelin*", "chor", "verein", "euch selbst", "jeder[,] der", "ihr seid drauf",
        "*gruppe",
        "enkel(in)?", "kinderaugen", "kitagruppe", "auszubildende(n|r)?", "besucherin*",
    ),
    consent=(
        "erlaubnis", "einverstand*", "einverstanden", "zustimm*", "zugestimmt", "eingewilligt", "einwilligung*",
        "genehmig*", "gefragt", "erlaubt", "freigegeben", "(hat|haben) ja gesagt",
    ),
    nobody_there=(
        "(kein|keine|ohne|null|0) [einzig* ](mensch|menschen|gesicht|gesichter|leute|seele)", "niemand", "leer*",
        "menschenleer*", "von hinten", "unkenntlich*",
        (
            "nur (die |ein paar |leere )?(stuhle|raume|deko|torte|kuchen|hande|schuhe|fusse|zeichnungen|pflanzen|"
            "tiere|plakate)"
        ),
        (
            "(nicht|niemanden|keinen|keine) (bewusst |absichtlich |heimlich )?(fotografiert|gefilmt|geknipst|"
            "abgelichtet)"
        ),
    ),
    comparisons=(
        (
            "(jede|alle) andere(n)? (bank|banken|institute|anbieter)~~ (zahlt|zahlen|gibt|geben|bietet|bieten|"
            "verlangt|verlangen) [* ](weniger|mehr|schlechter|die halfte|das doppelte)"
        ),
        (
            "(bietet|gibt|zahlt|hat|schafft)~ (sonst (niemand|keiner|keine)|(niemand|keiner|keine) sonst|keine "
            "andere bank|keine einzige bank)"
        ),
        "bei keiner (anderen|einzigen|sonstigen) (bank|sparkasse)",
        (
            "(gunstigst|billigst|niedrigst|hochst|best|fairst|grunst|schnellst|einfachst)(e|en|er|es)? [* ](*konto|"
            "tagesgeld*|zins*|bank|*kredit|karte|*finanzierung|angebot|app|kondition*|preis*|gebuhr*|depot|sparplan)"
        ),
        "keine [andere ]bank~~ (besser*|gunstiger*|mehr|billiger*|hoher*|niedriger*|weniger)",
        "(nirgends|nirgendwo|niemand)~ (gunstiger|besser|billiger|mehr|weniger)",
        (
            "(gunstiger|besser|billiger|hoher|niedriger|mehr|schneller|fairer) als (alle*|jede*|andere*|"
            "die (konkurrenz|anderen|andern|meisten)|uberall|woanders|anderswo|der rest|bei)"
        ),
        "testsieger*",
        "(die|der|das|als|unsere|klare|bleiben|sind|europas|deutschlands|weiterhin|absolute) nummer (1|eins)",
        "nummer (1|eins) (in|im|am|bei|auf|unter|der|fur|ist)", "marktfuhr*", "unschlagbar*(?! (nur )?(im|beim))",
        "unubertroffen*", "konkurrenzlos*", "(findet|finden|findest) (man|ihr|du|sie) nirgends*",
        "schlagt (alle|jede|die konkurrenz)", "beste(s|r)? (in|von) (deutschland|osterreich|der stadt|europa)",
        "das beste am markt",
        (
            "(gunstigst|billigst|niedrigst|hochst|best|schnellst|einfachst|sicherst|schlaust)(e|en|er|"
            "es)? [* ](plan|sparkonto|fonds|anlage|rendite|sperre|knopf|baufi*|zins*)"
        ),
        (
            "kein(e|en)? [andere |anderer |anderes |andern |einzige ]*(app|karte|konto|sparkonto|kredit|anbieter|"
            "baufinanzierung|sparkasse|institut)~~ (besser*|schneller*|gunstiger*|mehr|so|billiger*|hoher*|mithalt*)"
        ),
        (
            "(konkurrenz|mitbewerb*|wettbewerb|anderen banken|andere banken|restlichen banken|ubrigen banken|"
            "grossbanken|die anderen|alle anderen|der rest)~~ (einpacken|abmelden|alt aus*|mithalten|neidisch|"
            "hinterher*|scheibe*|nachmachen|blass|alt|traumen|staunen|zusehen|abstinken)"
        ),
        "scheibe [davon ]abschneiden",
        "(da|das|hier|daran) kommt [~ ](keiner|niemand|keine|kein) [~ ](ran|heran|mit|hin)",
        (
            "(besser|gunstiger|mehr|billiger|schneller) (gibt es|gibt's|geht es|geht's|kriegt ihr|kriegen sie|"
            "bekommt ihr|bekommen sie|kriegst du|wird's|findet ihr)~ (nicht|nirgend*|kaum|nie|keiner)"
        ),
        "(besseres|gunstigeres|schnelleres)~ (nicht|nirgend*|nie)",
        (
            "zeig* mir [~ ](bank|konto|kredit|was|etwas|eine|einen|anbieter)~ (besser*|mehr|gunstiger*|schlagt|"
            "mithalt*|schneller*)"
        ),
        "(spitze|spitzenreiter) (am|im) (markt|vergleich)", "der beste (deal|zins|kredit)*",
        "(sucht|suchen|such) [~ ]vergeblich", "um langen", "die einzige (bank|app)[,] (die|wo|bei)*",
        "der einzige (anbieter|kredit)*",
        (
            "(woanders|anderswo|andere banken|die anderen|bei anderen|anderen)~~ (mehr|teurer|doppelt|weniger|"
            "halfte|schlechter|zahl*|verlang*)"
        ),
        "(halb|doppelt|dreimal) so (viel|teuer|gunstig|hoch|schnell) wie*",
        "(ausgezeichnet|gekurt|gewahlt|pramiert)~ (zur|zum|als|beste*|test)*", "preisgekront*", "spitzenreiter*",
        "platz (1|eins)",
        (
            "(besser|gunstiger|schneller|einfacher|cleverer|sicherer) als (bei )?(jede*|alle*|andere*|den|die|der|"
            "sonst*|woanders|anderswo)"
        ),
        "(andere|konkurrenz) (kann|konnen) (nur |davon nur |da nur )?(traumen|neidisch|nachmachen)*",
        "nichts (kommt ran|besseres)", "(wer|welche bank) (bietet|zahlt|hat|gibt|kann)~ (mehr|besser)",
        "(wer|welche bank) (bietet|zahlt) [euch |dir |ihnen |sonst |schon ]*(so viel|so wenig)",
        "einfach (die|das|der) beste*", "bester (deal|zins|preis)", "top(zins|konditionen|preis)*",
        "nirgends*~ (mehr|besser|gunstiger)", "lassen wir [~ ]hinter uns", "stellt [~ ]in den schatten",
        (
            "(*st)(e|en|er|es) (konto|girokonto|*onlinebanking|*app|*karte|kreditkarte|*bank|festgeld|*hotline|"
            "*angebot|*konto|anlage|geschaftskonto|fondsangebot|baufinanzierung|hausbank|kredit)[~ ~ ~ ] (markt|"
            "welt|europas|land|republik|branche|stadt|deutschlands|uberhaupt|region|banken|abstand|weit und breit)"
        ),
        "(mit abstand|europas|deutschlands|osterreichs|eindeutig) (das|die|der)? ?[a-z]+ste(n|r|s)?",
        (
            "(gunstigst|schnellst|einfachst|modernst|sicherst|cleverst|kundenfreundlichst|nachhaltigst|"
            "leistungsstarkst|reichhaltigst|bequemst|flexibelst|transparentest|hochst|fairst|attraktivst|"
            "umfangreichst|preiswertest)(e|en|er|es)? [* ](konto|girokonto|onlinebanking|*app|*karte|bank|festgeld|"
            "hotline|*konto|*angebot|pramie|depot|service|markt|kredit|zins*|banking)"
        ),
        (
            "die (schnellste|beste|sicherste|einfachste|fairste|gunstigste|modernste|grosste) (am|auf dem|im|in|"
            "unter|der)"
        ),
        "(der|die|das) beste unter (den|allen)",
        (
            "(so|soviel|so viel|so gut|so schnell|so flott|so fix) [~ ~ ~ ](sonst |bei |mit |auf )?(keiner|keine|"
            "keinem|nirgends|nirgendwo|niemandem|niemand|keinem mitbewerber|keiner bank|nirgend)"
        ),
        (
            "(keine|kein|keiner) (andere |zweite |anderer )?(bank|mitbewerber|anbieter|institut|app|karte|"
            "konto) [~ ~ ~ ](so|besser|schneller|fix|flott|bietet|mithalten|berat*)"
        ),
        "(mit|bei|auf) keine(r|m) [* ](karte|bank|mitbewerber|konto|app|anbieter)",
        "(gibt's|gibt es) nur (bei uns|hier)", "(hat|haben|macht|bietet|zahlt|kann) sonst (keiner|niemand|keine)",
        "sonst (zahlt|hat|bietet|macht|kann) [das |es ]*(keiner|niemand)",
        (
            "(gunstiger|billiger|preiswerter) (geht's|geht es|wird|gibt's|geht) [~ ~ ~ ](nimmer|nicht|nirgends|"
            "niemandem|nie)"
        ),
        "nirgends [~ ~ ](bessere|besseren|gunstiger|gunstigere|mehr|schneller)",
        "(was|wer was) (besseres|gunstigeres|gunstiges)[,|] [~ ~ ]", "was besseres [~ ]findet",
        (
            "(andere|anderen|ubrigen|mitbewerber|konkurrenz|grossbanken|neobanken|andere institute|"
            "die ubrigen)[~ ~ ] (verlangen|brauchen|sehen|schauen|konnen nur|traumen|zahlen|kassieren|schlusslicht|"
            "alt aus|rucklichter|haben gar nicht|vier euro)"
        ),
        "(sehen|sieht) (die )?(ubrigen|anderen|mitbewerber|konkurrenz) [~ ](alt|rucklichter|blass)",
        "im vergleich zu (den|allen|der) (anderen|konkurrenz|mitbewerbern)", "verglichen mit (allen|den)",
        "(der|die|meilenweit vor der|weit vor der|vor der) konkurrenz", "(eigenen|eigener|eigene) liga",
        "nonplusultra", "platzhirsch", "weltbeste*", "(das|die|der) einzig wahre", "das mass der dinge",
        "spitzenklasse", "schlusslicht",
        "fuhrend(e|er|es|en)? [* ](bei|in|baufinanzierung|bank|anbieter|fonds|im|beim)", "ubertrifft alle*",
        "unterbieten (wir )?all*",
        "(bei|als bei|als) (deiner|eurer|ihrer) (jetzigen|bisherigen|alten|aktuellen)? ?(hausbank|bank)",
        "(deine|eure|ihre) bank (einpacken|kann)", "kann (deine|eure|ihre) bank",
        "(bei|an) (eurer|deiner|ihrer) bank [~ ]zu viel", "besser als (euer|dein|ihr) (altes|jetziges|bisheriges)",
        "(weniger|mehr|niedrigere|hohere|bessere) [* ](kosten|gebuhren|leistung|konditionen|zinsen|rendite) als",
        "mehr [* ]furs geld", "macht (uns|euch) (keiner|niemand) (was|etwas) vor", "kommt [~ ]nicht mit",
        "kommt (nichts|nix|keiner|niemand) (ran|heran)",
        (
            "(flotter|einfacher|cleverer|ubersichtlicher|schneller|gunstiger|bequemer|kluger|sicherer) als (bei |"
            "das |die |alle |jede )*(uns|anderen|andere|gedons|neobanken|konkurrenz|zusammen|grossbanken|hausbank)"
        ),
        "besser (wie|wia|als) alle", "(sucht|such|suchen sie) ruhig",
        (
            "(bei|druben bei) (kestrel|bancora|zilverbank|der konkurrenz|anderen)[~ ~ ](kostet|wartest|gibt's|"
            "zahlst|zahlt|warten)"
        ),
        "vom feinsten",
        "(hangt|hangen) [* ](jede|jeden|alle|samtliche|locker|die konkurrenz|andere|anderen)[~ ~ ] ab",
        "einzigartig(e|er|es|en)? (service|konto|angebot|kondition*|zins*)",
        "in jedem (ranking|vergleich|test) [~ ](oben|vorn|vorne)",
        "(mehr|so viel)~ (gibt's|bekommt ihr|kriegt ihr|fur so wenig)[~ ~ ~]\\? nirgendwo", "gibt's nirgendwo",
        "bei niemandem",
    ),
    sources=(
        "quelle",
        (
            "laut (der |dem |stiftung |einer |einem )*(warentest|finanztest|vergleich|studie|*test|test*|focus|"
            "handelsblatt|*portal)"
        ),
        "getestet von", "stiftung warentest (heft|heft|ausgabe|[a-z]* 20)", "veroffentlicht (von|in)",
        "vergleich von",
    ),
    ask_me="(schreib mir eine Nachricht)",
    another_bank="einer anderen Bank",
    articles="eine?n?|die|das|de[rn]",
    honest_return="eine Chance auf Rendite, mit Risiko",
)
# fmt: on
