# ruff: noqa: E501 - one phrase, one line
"""German."""

from api.guardrails.engine.phrases.lexicon import Lexicon

_BUT_NOT = "(?! (mehr als|die karte|karte|den uberblick|zeit))"

# fmt: off
LEXICON = Lexicon(
    promises=(
        "garantier*", "garantie(n|rt|rte)?", "garantiemaessig*", "zugesichert*", "versprochen*", "wir versprechen",
        "verspreche*",
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
        "(todsicher|bombensicher|idiotensicher)*",
        "(kann|geht|konnen|gehen) (nur|immer nur|stets nur|immer) [noch ](nach oben|steigen|aufwarts|gewinnen|besser werden)",
        "(fallt|sinkt) nie", "(immer|stets) (im plus|gewinn*|rendite*)",
        "kann (gar |uberhaupt )?nicht[s] (schiefgehen|schief gehen|fallen|sinken)",
        "verdoppel(t|e|n)? (dein|euer|ihr|sein|das) (geld|kapital|vermogen|erspartes)", "geld verdoppel*",
        "(schnell|garantiert) reich", "geschenktes geld", "geld geschenkt", "rendite ohne wenn und aber",
        "gewinn ohne wenn und aber",
    ),
    no_risk=(
        "risiko los*", "risiko frei*",
        "ohne [jedes |jegliches |jedwedes |jegliche |das geringste |das kleinste |irgendein |ein |grosses ]*risik(o|en)(?! (fur|der|des|dass|keine|kein))",
        "kein(e|en|erlei)? [einziges |echtes |wirkliches ]risik(o|en)(?! (fur|der|des|dass))",
        "(null|zero|0) risiko", "frei von risik(o|en)", "risiko (ist )?(gleich )?null", "risiko ausgeschlossen",
        "verlust(e)? (ist |sind )?ausgeschlossen",
        f"(nichts|nie|niemals|keinen (cent|euro|pfennig)|kein geld) [dabei |dran |hier |mehr |je ]*(verlieren|verliert|verlierst){_BUT_NOT}",
        f"(kann|kannst|konnen|konnt) [man |du |ihr |sie |dabei |damit |hier |gar |eigentlich |also |ja ]*(nichts|nicht|nie|niemals|nix|keinen (cent|euro)) [dabei |dran |mehr ]*verlieren{_BUT_NOT}",
        f"(verlierst|verliert) [man |du |ihr |dabei |damit |hier |gar |also ]*(nichts|nie|nix|keinen (cent|euro)){_BUT_NOT}",
        "nichts zu verlieren", "unmoglich zu verlieren", "verlust frei*",
        "ohne [jeden |jegliche ]verlust(e|risiko)?", "keine verluste", "kein verlust*",
        "(100|hundert) ?(%|prozent|prozentig) ?(sicher|safe)*",
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
    does_not_exist=(
        "(gibt|gab) es (leider |nun mal |einfach |bei uns |auch |hier )*(nicht|nirgends|nie)",
        "(gibt's|gibts) (leider |nun mal |einfach |bei uns |auch )*(nicht|nirgends|nie)", "existier(t|en) nicht",
        "(ist|sind) (ein |nur |reine |reines )*(marchen|maerchen|mythos|mythen|luge|legende)", "es nicht gibt",
        "nicht existier*",
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
    employed=(
        "arbeit(e|en|et|ete|end|etete)?[~] (bei|fur|in|fuer) [der |unserer |die |unsere |der guten ]{bank}",
        "(bei|fur) [der |die ]{bank}[ selbst| hier]*[,] (arbeite|arbeiten|arbeitet|angestellt|beschaftigt|tatig|tatige)*",
        "(mein|meine|meinem|meinen|meiner) (arbeitgeber*|chef*|job|arbeit|brotgeber|brotchengeber|gehalt*|lohn|team|kolleg*|buro|schreibtisch|arbeitsplatz)[~] {bank}",
        "(mein|meinem|meinen|unser|meines) (arbeitgeber*|brotgeber*|brotchengeber*)",
        "{bank}[~ ][,] (mein|meinem|meinen) (arbeitgeber*|chef|brotgeber|brotchengeber)",
        "{bank}[~] (zahlt|uberweist|bezahlt|finanziert|zahle) [~ ](mir|mein|meine|uns|mich)",
        "{bank}[~] mein (gehalt|lohn)",
        "(mitarbeit*|angestellt*|kolleg*|beschaftigt*|bankkauf*|berater*|tatig|bankangestellt*|insider*|botschafter*) (der|bei|bei der|von|in der|fur die) [der ]{bank}",
        "{bank} (mitarbeit*|angestellt*|kolleg*|berater*|team*|botschafter*|ler*|er)",
        "(wir|uns|hier|team|ich) (bei|von|in) [der ]{bank}", "gehaltsliste [~ ](der |bei der |von )?{bank}",
        "(gehalt|lohn) [~ ](von|bei) [der ]{bank}", "im (dienst|dienste|sold) (der )?{bank}",
        "(teamnorvia|wirsind {bank}|ichbin {bank})", "ich (bin|sitze|komme) [~ ](bei|von) [der ]{bank}",
        "ich arbeite (dort|da|hier|bei der bank|fur die bank|selbst da|selbst dort|bei dieser bank)",
        "wo ich arbeite", "bezahlt (von|durch) {bank}", "(bank|die) (zahlt|uberweist) mir (mein )?(gehalt|lohn)",
        "bei der ich arbeite", "fur die ich arbeite",
    ),
    others=(
        "(schwester|bruder|mutter|mama|vater|papa|frau|mann|partner|partnerin|freund|freundin|freunde|nachbar|nachbarin|cousin|cousine|tante|onkel|nichte|neffe|tochter|sohn|mitbewohner|oma|opa|er)",
        "(ein|eine|einer|eines|der|die) [nette |netter |freundliche |freundlicher ](?=(mitarb|angest|kolleg|berater))",
        "(ein|eine|einer) (nette|netter|freundliche|freundlicher|hilfsbereite)", "nicht mehr",
    ),
    advertisement=("#werbung", "werbung", "#anzeige", "anzeige", "werblich*", "eigenwerbung", "gesponsert*"),
    risks=(
        "*risik(o|en)(?!lo|fr|ar)", "risikoreich*", "riskant*", "riskier*", "*verlust*(?! ausgeschlossen)",
        "(geld|kapital|einsatz|alles|eingesetzte*|wert)[~] (verlieren|verloren|weg)",
        "(kann|kannst|konnen|konnt)[~] (fallen|sinken|verlieren|runtergehen|nach unten|weniger)*",
        "wert(e)? [~ ](verlieren|fallen|sinken)", "(nach unten|bergab|abwarts|runter)",
        "weniger (zuruck|wert|heraus|raus)", "*schwank*", "auf und ab", "totalverlust", "auch fallen",
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
        "luftfeuchtigkeit", "schuhe", "brot", "milch", "blumen", "los", "lose", "tombola*",
    ),
    of_mine=("(meiner|unserer|von uns|von euch|von mir|aller leute|der leute|der kolleg*|kolleg*|kunden|meines)",),
    titles=("herr", "herrn", "frau", "familie", "ehepaar", "eheleute"),
    colleagues=("(kolleg|berater|filialleit|chef|lehrer|bankkauf|vorstand)*",),
    accounts=(
        "*konto", "*konten", "*kredit(e|s)?", "*hypothek*", "*darlehen(s)?", "*finanzierung*", "dispo",
        "kreditkarte*", "schulden", "erspartes", "rente", "depot(s)?", "sparbuch", "uberziehung*", "kontostand",
        "versicherung*",
    ),
    transactions=(
        "(unterschrieben|unterschrieb|eroffnet|eroffnete|hat|hatte|haben|bekam|bekommt|bekommen|abgeschlossen|schloss|nahm|kaufte|zahlt|zahlte|gewechselt|sein|seine|seinen|ihr|ihre|ihren|geliehen|gespart|kunde|kundin|kunden)",
    ),
    pictures=(
        "*foto(s)?", "*bild(er|ern|s)?", "selfie(s)?", "schnappschuss*", "aufnahme(n)?", "video*", "fotografiert",
    ),
    people=(
        "besuch(er|erin|erinnen|ern|ende|enden)", "kind", "kinder(n)?", "kids", "schuler*", "kund(e|en|in|innen)",
        "gast", "gaste(n)?", "publikum", "gesicht(er|ern)?", "leute(n)?", "mensch(en)?", "familie(n)?", "dame(n)?",
        "herr(n|en)?", "junge(n|s)?", "madchen", "mann", "manner", "frau(en)?", "nachbar*", "ehepaar", "paar",
        "oma(s)?", "opa(s)?", "student*", "studierende*", "freiwillige*", "kolleg*", "team", "alle", "zwillinge",
    ),
    consent=(
        "erlaubnis", "einverstand*", "einverstanden", "zustimm*", "zugestimmt", "eingewilligt", "einwilligung*",
        "genehmig*", "gefragt", "erlaubt", "freigegeben", "(hat|haben) ja gesagt",
    ),
    nobody_there=(
        "(kein|keine|ohne) [einzig* ](mensch|menschen|gesicht|gesichter|leute|seele)", "niemand", "leer*",
        "menschenleer*", "von hinten", "unkenntlich*",
    ),
    comparisons=(
        "(gunstigst|billigst|niedrigst|hochst|best|fairst|grunst|schnellst|einfachst)(e|en|er|es)? [* ](*konto|tagesgeld*|zins*|bank|*kredit|karte|*finanzierung|angebot|app|kondition*|preis*|gebuhr*|depot|sparplan)",
        "keine [andere ]bank~~ (besser*|gunstiger*|mehr|billiger*|hoher*|niedriger*|weniger)",
        "(nirgends|nirgendwo|niemand)~ (gunstiger|besser|billiger|mehr|weniger)",
        "(gunstiger|besser|billiger|hoher|niedriger|mehr|schneller|fairer) als (alle*|jede*|andere*|die (konkurrenz|anderen|andern|meisten)|uberall|woanders|anderswo|der rest|bei)",
        "testsieger*", "nummer (1|eins)", "marktfuhr*", "unschlagbar*", "unubertroffen*", "konkurrenzlos*",
        "(findet|finden|findest) (man|ihr|du|sie) nirgends*", "schlagt (alle|jede|die konkurrenz)",
        "beste(s|r)? (in|von) (deutschland|osterreich|der stadt|europa)", "das beste am markt",
    ),
    sources=(
        "quelle",
        "laut (der |dem |stiftung |einer |einem )*(warentest|finanztest|vergleich|studie|*test|test*|focus|handelsblatt|*portal)",
        "getestet von", "stiftung warentest (heft|heft|ausgabe|[a-z]* 20)", "veroffentlicht (von|in)",
        "vergleich von",
    ),
    ask_me="(schreib mir eine Nachricht)",
    another_bank="einer anderen Bank",
    articles="eine?n?|die|das|de[rn]",
    honest_return="eine Chance auf Rendite, mit Risiko",
)
# fmt: on
