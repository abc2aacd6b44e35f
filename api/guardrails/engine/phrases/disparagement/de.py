"""German."""

from api.guardrails.engine.phrases.disparagement import departments, images
from api.guardrails.engine.phrases.disparagement.vocabulary import Disparaging

# fmt: off
WORDS = Disparaging(
    targets=(
        *departments.GERMAN,
        "makler(n)?", "vermittler(n)?", "finanzberater(n)?", "vertreter(n)?", "vergleichsportale?", "rathaus",
        "finanzamt", "stadtverwaltung", "amt", "*(leute|heinis|fritzen|abteilung)", "notare", "anwalte", "vermieter",
        "unternehmensberater", "konkurren(z|t|ten)", "mitbewerb(er|ern)", "wettbewerb(er|ern)",
        (
            "(andere|anderen|grosse|grossen|ubrigen|traditionellen|gewisse|meisten|sogenannten|alten) (bank|banken|"
            "geldhauser|institute)"
        ),
        "(alle|manche|viele|die|diese|solche) (banken|banker)", "banken", "die anderen", "andere(r)? verein(e)?",
        "der rest",
        (
            "(bank|laden|verein|nachbarn|kollegen|typen|filiale|haus|leute|herrschaften|truppe) (nebenan|gegenuber|"
            "da druben|dort druben|druben|um die ecke|von nebenan|von gegenuber|mit (dem|der|den) [* ](logo|karten|"
            "app|schriftzug|lowen|farbe))"
        ),
        "(da|dort) druben", "(die|bei den) (gelben|blauen|roten|orangen|orangenen|grunen)",
        "(gelbe|blaue|rote|orange|grune)(n)? (bank|konkurrenz|truppe|verein)",
        (
            "(deine|deiner|ihre|ihrer|eure|eurer) (alte|alten|bisherige|bisherigen|jetzige|jetzigen|aktuelle|"
            "aktuellen|andere|letzte|hausbank) [bank]"
        ),
        "sparkasse(n)?", "volksbank(en)?", "fintech(s)?", "neobank(en)?", "versicherer(n)?", "versicherung(en)?",
        "direktbank(en)?", "grossbank(en)?", "hausbank", "filialbank(en)?",
        (
            "(unser|unsere|unserer|unserem|unseren|mein|meine|meiner|meinem) (eigene |eigenen |liebe |lieben |"
            "lieber |hochgeschatzte |tolle |tollen |geniale |glorreiche |so genannte |sogenannte |werte |"
            "verehrte )?(bank|haus|laden|verein|vorstand|vorstande|chef|chefs|chefin|chefetage|leitung|"
            "geschaftsleitung|geschaftsfuhrung|fuhrung|fuhrungsriege|fuhrungskrafte|management|manager|direktor|"
            "direktion|it|edv|hr|marketing|compliance|rechtsabteilung|revision|abteilung|zentrale|hauptverwaltung|"
            "arbeitgeber|firma|app|webseite|website|intranet|system|systeme|software|prozesse|burokratie|hotline|"
            "callcenter|kundenservice|kundendienst|personalabteilung|ceo|vorgesetzten|vorgesetzter|obersten|oberen|"
            "it'ler|itler|controlling|verwaltung|kantinenleitung)"
        ),
        (
            "*(vorstand|chefetage|geschaftsleitung|geschaftsfuhrung|fuhrungsriege|fuhrungsetage|zentrale|"
            "hauptverwaltung)(s)?"
        ),
        "*(abteilung|bereichsleitung|it leitung|itleitung|abteilungsleitung|filialleitung|personalleitung)",
        (
            "(it|edv|hr|marketing|compliance|personal|rechts|kredit|risiko) (abteilung|leitung|team|leute|truppe|"
            "heinis|fritzen)"
        ),
        (
            "(dieser|diesem|diese|dieses) (laden|verein|haus|bank|firma|vorstand|management|unternehmen|arbeitgeber|"
            "saftladen)"
        ),
        (
            "(die|den|der|das) (da oben|herren [* ]da oben|obersten|oberen|chefs|vorgesetzten|management|helpdesk|"
            "teppichetage)"
        ),
        "da oben",
        (
            "(herren|damen und herren|leute|genies|herrschaften|schlipse|anzuge) (da oben|oben|im vorstand|"
            "in der (chef)?etage|aus der zentrale|in der zentrale|von der it|aus der it)"
        ),
        "teppichetage", "it'ler", "itler", "arbeitgeber", "helpdesk", "management",
        (
            "deren (app|filiale|berater|service|hotline|karte|robo berater|warteschleife|baufi berater|"
            "onlinebanking|system|angebot)"
        ),
        "(bei|mit|von) denen", "(von |da |die |bei denen )druben",
        (
            "(der|die|das|beim|im|unser|unsere|unsre|unserem|unserer|vom) [* ](vertrieb|einkauf|technik|controlling|"
            "betriebsrat|revision|projektburo|projektsteuerung|produktmanagement|strategieabteilung|"
            "personalentwicklung|entwicklung|weiterbildung|fortbildung|niederlassung|nachbarfiliale|hauptstelle|"
            "zahlungsverkehr|chefetage|chef|chefs|bereichsleiter|chefarchitekt|vorstandsassistenz|"
            "vertriebsleitung)(en|s)?"
        ),
        "compliance",
        (
            "(unser|unsere|unsre|unserem|unserer|das|die|der|dem|trotz unserer) [* ](software|intranet|crm|"
            "ticketsystem|datenbank|internetauftritt|onlinebanking|systeme|buchungssystem|kernbanksystem|webseite|"
            "burokratie|zeiterfassung|vpn|warteschleife|hotline|beratung)"
        ),
        (
            "(die|der|unser|unsere|dem) [* ](druckerei|agentur|werbeagentur|paketfirma|leasingfirma|"
            "fensterputzfirma|caterer|zulieferer|lieferant|dienstleister|telefonanbieter|inkassobude|bezahldienst|"
            "zahlungsdienst|versicherungstochter|reinigungsfirma|kreditvermittler|anbieter|cateringfirma)"
        ),
        "(dem|diesem|den|der) laden",
        "(volksbank|direktbank|grossbanken|sparkasse|bank am [*]*|bank mit [~ ]logo|institut)",
        "(der|die|das) (wettbewerb|anderen|konkurrenz)",
        "(euer|eure|dein|deine) (jetzige|jetziges|bisherige|bisheriges|alte|altes) (bank|institut|konto)",
        (
            "(vorstand|sitzungssaal|regierungsbank|fintech bubis|hauptverwaltung|zentrale|personalabteilung|leitung|"
            "it|bei uns)"
        ),
        "(ihr|ihre) [~ ](gratiskonto|app|karte|angebot)", "projekt(buro|leitung|management)",
        "(beim|im|in der) (vertrieb|einkauf|controlling|marketing|zentrale|hauptstelle)",
    ),
    they=("die", "sie", "dort", "da", "das", "denen", "alles", "samt und sonders", "allesamt"),
    nouns=(
        *images.GERMAN_NOUNS,
        "betruger(n|in)?", "gauner(n|bande)?", "dieb(e|en|esbande)?", "rauber(n)?", "rauberbande",
        "abzock(er|ern|e|erei|erbande|ladenn?|erbank|erverein)", "halsabschneider(n)?", "blutsauger(n)?", "parasiten",
        "geier(n)?", "haie(n)?", "schmarotzer", "ganoven", "gangster", "verbrecher(n|bande)?", "mafia", "lugner(n)?",
        "raffke(s)?", "raffzahne", "gierhalse", "wucherer", "wegelagerer", "bauernfanger(n|ei)?", "nepper",
        "strauchdiebe", "schwindler", "betrugerei", "beutelschneider(ei)?", "ausbeuter", "piraten", "vampire",
        "stumper(n|haft|verein|truppe)?", "dilettant(en|isch)?", "amateur(e|en|verein|truppe)?",
        "versager(n|truppe|verein)?", "pfeife(n)?", "pfeifenverein", "flasche(n)?", "flaschenverein", "niete(n)?",
        "luftnummer(n)?", "idiot(en|enverein|enhaufen)?", "deppen(verein)?", "depp", "trottel(n|verein)?",
        "vollpfosten", "clown(s)?", "hampelmanner", "witzfigur(en)?", "schnarchnase(n)?", "schlafmutze(n)?", "penner",
        "faulpelze", "dummkopfe", "hohlkopfe", "armleuchter", "schwachkopfe", "nichtskonner(n)?", "taugenichtse",
        "chaoten(truppe|haufen|verein)?", "blender(n)?", "schaumschlager", "sesselfurzer", "sesselpupser",
        "burohengste", "sklaventreiber", "kapitalistenschweine", "schweine(haufen|bande|verein)?", "affenbande",
        "gurkentruppe", "trummertruppe", "trumpeltruppe", "kasperltheater", "saftladen", "sauhaufen", "sauladen",
        "saustall", "scheissladen", "drecksladen", "mistladen", "scheissverein", "drecksverein", "katastrophe",
        "frechheit", "zumutung", "schande", "schandfleck", "armutszeugnis", "trauerspiel", "lachnummer",
        "witzveranstaltung", "bodenloser *", "misthaufen", "schrott(laden|haufen|bank|app)?", "murks", "mull", "mist",
        "dreck", "scheisse", "bockmist", "desaster", "debakel", "fiasko", "farce", "schlangengrube", "wespennest",
        "sinkendes schiff", "sekte", "diktatur", "dinosaurier", "fossil(ien)?", "luschen", "lusche",
        "lumpen(pack|bande)?", "pack", "gesindel", "loser", "looser", "zustande wie *", "sumpf", "bananenrepublik",
        "rauberhohle", "mogelpackung", "totalausfall", "bruchbude", "sondermull", "schlitzohren", "bremsklotz(e)?",
        "wichtigtuer", "heuchler", "pfusch(er)?", "fehlkauf", "augenkrebs", "schildburger(n)?", "schnarchnasen",
        "zahlenakrobaten", "quacksalber", "bubis", "nasenbohrer", "luftschlosser", "schlafmutzen", "lachplatte",
        "verlorene lebenszeit", "vertane zeit", "zeitverschwendung", "gruselkabinett", "wackelpudding", "kaffeefahrt",
        "schmarrn", "tiefgarage", "rohrkrepierer", "gurke(n)?", "trantuten", "blindganger",
    ),
    qualities=(
        "unfahig(e|en|er|es|ste|sten)?", "inkompetent(e|en|er|es)?", "ahnungslos(e|en|er)?", "planlos(e|en|er)?",
        "hoffnungslos (uberfordert|veraltet|verloren|unfahig|*)", "nutzlos(e|en|er)?", "erbarmlich(e|en|er|es)?",
        "korrupt(e|en|er)?", "unehrlich(e|en)?", "verlogen(e|en|er)?", "gierig(e|en|er)?", "geldgierig(e|en|er)?",
        "geldgeil(e|en|er)?", "raffgierig(e|en|er)?", "arrogant(e|en|er)?", "uberheblich(e|en|er)?",
        "schamlos(e|en|er)?", "verkommen(e|en|er)?", "ekelhaft(e|en|er)?", "lacherlich(e|en|er|es)?",
        "peinlich(e|en|er|es)?", "unterirdisch(e|en|er|es)?", "miserabel", "miserable(n|r)?", "grottig(e|en)?",
        "grottenschlecht(e|en)?", "saumassig", "furchtbar(e|en|er)?", "schrecklich(e|en|er)?", "beschissen(e|en|er)?",
        "mies(e|en|er|este|esten)?", "scheisse", "kacke", "dumm(e|en|er)?", "dammlich(e|en)?", "dumm wie *",
        "strohdumm(e|en)?", "saudumm(e|en)?", "bescheuert(e|en|er)?", "hirnlos(e|en|er)?", "ruckgratlos(e|en|er)?",
        "unserios(e|en|er|es)?", "unzuverlassig(e|en)?", "zwielichtig(e|en)?", "hinterhaltig(e|en)?",
        "dilettantisch(e|en|er)?", "unprofessionell(e|en|er)?", "amateurhaft(e|en)?",
        "ein (schlechter |einziger |reiner )?witz", "ein (einziger |reiner )?albtraum",
        "eine (einzige |reine |absolute |komplette )?(katastrophe|frechheit|zumutung|lachnummer|schande|farce)",
        "das letzte", "unter aller (sau|kanone|kritik|wurde)", "fur die tonne", "fur den (arsch|eimer|mull)",
        "zum (kotzen|vergessen|heulen|wegwerfen|davonlaufen|schamen|wegschmeissen|weinen|fremdschamen)",
        "zu (dumm|bloed|blod|faul|langsam|gierig|arrogant|feige|doof) *",
        "so (langsam|dumm|faul|nutzlos|modern|schnell) wie ein*", "blod(e|en|er)?", "doof(e|en|er)?",
        "schlechteste(n|r)?", "mieseste(n|r)?", "uberfordert(e|en)?", "unbrauchbar(e|en)?", "uberbezahlt(e|en)?",
        "weltfremd(e|en)?", "beratungsresistent(e|en)?", "lernresistent(e|en)?", "stinkfaul(e|en)?", "faul(e|en)?",
        "toxisch(e|en)?", "giftig(e|en)?", "kriminell(e|en)?", "herzlos(e|en)?", "menschenverachtend(e|en)?",
        "im tiefschlaf", "im koma", "am schlafen", "nicht zu gebrauchen", "nicht ganz dicht",
        "nicht vertrauenswurdig", "nicht zu trauen", "von gestern", "abgehoben(e|en|er)?", "hinterfotzig(e|en)?",
        "rotzfrech(e|en)?", "uberflussig wie *", "verpeilt(e|en)?", "armselig(e|en|er)?", "unzuverlassiger als *",
        "(alter|langsamer|lahmer|schlechter|dummer) als (mein|meine|jede|der|die|das)*",
        "(teuer|lahm|trage|tatterig)[,] (trage|lahm|teuer|tatterig)", "(nix|nichts) dahinter",
        "bloss (ne|eine) nummer", "nur (ne|eine) nummer",
        "(null|wenig|kein|ohne) (plan|hirn|ahnung|durchblick|stabilitat|niveau|service)",
        "(kaputt|verbockt|verbrochen|besoffen|hirnrissig|verklagt)", "wie (auf )?(ne|einer|eine) kaffeefahrt",
        "der reinste *", "viel meeting[,] wenig *", "digitaler (mull|sondermull|schrott)", "von vorgestern",
        "aus dem (letzten|vorigen) jahrtausend",
    ),
    deeds=(
        "(speist|speisen|fertigt|fertigen) [~ ]mit (krümeln|brosamen|almosen|peanuts|kleingeld|einem trinkgeld) ab",
        (
            "(fällt|fallen|klickt|klicken) [~ ]auf (jede|jeden|alle) [* ](phishing*|spam*|fake*|betrugs*|gefälschte*|"
            "*mail|*mails)"
        ),
        *images.GERMAN_DEEDS,
        (
            "(als hatte|als ob|wie von|als hatten) [~ ](kleinkind|kind|kinder|betrunkene*|affe|affen|hamster|"
            "vorschulkind|kindergarten)"
        ),
        "(verkaufen|verkauft|verkaufte|verscherbeln) [~ ](oma|grossmutter|mutter|seele|kinder)",
        "(verwechseln|verwechselt) [~ ]mit", "(schwatzen|schwatzt|drehen|dreht|quatschen|quatscht) [~ ](auf|an)",
        "zock(t|en) [* ]*ab", "abzock(t|en)", "abgezockt",
        "zieh(t|en) [* ]*(uber den tisch|das geld aus der tasche|ab|die haut)",
        "uber den tisch (zieht|ziehen|gezogen)", "geld aus der tasche (zieht|ziehen)", "betrug(t|en)", "betrogen",
        "beluge?n", "belugt", "belogen", "luge?n", "lugt", "lugen (wie|ohne|alle|euch|die|dir)",
        "(bestiehlt|bestehlen|beklaut|beklauen|klaut|klauen|stiehlt|stehlen)", "raub(t|en) [* ]*aus", "auszurauben",
        "ausrauben", "bescheiss(t|en)", "beschissen", "verarsch(t|en)", "verarschen", "verascht", "veralber(t|n)",
        "fur (dumm|blod) (verkauft|verkaufen)", "verkauf(t|en) [* ]*fur (dumm|blod)",
        "(nimmt|nehmen) [* ]*aus( wie)?", "nehmen [* ]*aus", "ausnehmen", "ausgenommen wie", "melk(t|en) *",
        "presst [* ]*aus",
        (
            "behandel(t|n) [~ ](wie|als) (ein(e)? )?(dreck|vieh|idioten|nummer(n)?|kinder|dummkopfe|bittsteller|"
            "deppen|melkkuhe|milchkuhe|sklaven|abschaum|mull|bettler|trottel|dumme|verbrecher)"
        ),
        "wie (dreck|vieh|idioten|den letzten dreck|nummern|bittsteller|dumme|melkkuhe|trottel) (behandelt|behandeln)",
        "lach(t|en) (euch|dich|sie|uns|ihre kunden|kunden) aus",
        (
            "(kann|konnen) (nicht einmal|nicht mal|noch nicht mal|gar nichts|nichts|nix|keine mail*|keinen *|kein *|"
            "weder *)"
        ),
        (
            "(bekommt|bekommen|kriegt|kriegen|bringt|bringen|schafft|schaffen) (es )?[* ]*(nichts|nix|"
            "rein gar nichts|nicht mal|nicht einmal|nicht hin|nicht auf die reihe|nichts auf die reihe|"
            "nicht gebacken|nichts gebacken|nichts zustande)*"
        ),
        (
            "(hat|haben) (keine|keinen|null|uberhaupt keine|von nichts|absolut keine|nicht die geringste|"
            "einfach keine) (ahnung|plan|peil|ruckgrat|anstand|skrupel|moral|hirn|idee|schimmer|herz|durchblick|"
            "vision)"
        ),
        "keine(n)? (blasse |blassen |leiseste )?(ahnung|plan|peil|schimmer|durchblick)", "keinen plan",
        "von tuten und blasen", "(hort|horen) (nie|niemandem|keinem|nicht) *",
        "(interessiert|interessieren) sich (nur|nicht) fur *", "denk(t|en) nur an (ihr|sich|die|das|eure|den) *",
        "stopf(t|en) sich die taschen *", "sich (nur )?die (eigenen )?taschen (stopft|stopfen|voll*|fullt|fullen)",
        "fullt sich die taschen", "fullen sich die taschen",
        (
            "(schlaft|schlafen|pennt|pennen|verschlaft|verpennt|verpennen|verschlafen) (alles|den ganzen|wieder|"
            "seit|bei|im|tief|noch|nur|die|jede*|jeden)?"
        ),
        "schlaf(t|en)",
        "(ruiniert|ruinieren|verbockt|verbocken|verhunzt|versaut|versauen|vermurkst|vermasselt|vergeigt)",
        "fahr(t|en) [~ ](gegen|an) die wand", "(gegen|an) die wand (fahrt|fahren|gefahren)",
        "in den (sand|ruin) (setzt|setzen|gesetzt|treibt|treiben)",
        "sturzt (ab|dauernd|standig|jede*|alle|schon|wieder) *", "geht (nie|nichts|gar nichts|dauernd nicht)",
        "lauft (nichts|gar nichts|nie|null)",
        "funktioniert (nie|nichts|gar nicht*|wieder nicht|uberhaupt nicht*|nur wenn)",
        "stinkt (nach|zum|vom|gewaltig|*)", "nervt",
        (
            "gehor(t|en) (in|ins|hinter|auf|eingesperrt|abgeschafft|verboten|entlassen|gefeuert|"
            "verschrottet)[~ ](museum|gitter|knast|zoo|zirkus|mull|gefangnis|schrott|kindergarten|schrottplatz)?"
        ),
        (
            "(sollte|sollten|muss|mussen|mussten|musste) [~ ](schamen|gefeuert|entlassen|verboten|zumachen|"
            "dichtmachen|abgeschafft|eingesperrt|in den knast|abtreten|zurucktreten)"
        ),
        "schamt euch", "schamen sollten sie sich", "nichts auf die reihe",
        "(brauchen|braucht) (wochen|monate|jahre|ewig|eine ewigkeit) (fur|um|bis) *", "verspricht [~ ]halt nichts",
        "drehen einem [~ ]an", "drehen ihnen [~ ]an", "andreh(t|en)",
        "(verkaufen|verkauft) (euch|ihnen|dir|den leuten|einem) (mist|schrott|mull|luft|lugen|schund)",
        "ist [* ]egal ob ihr",
        (
            "(sind|ist) (die )?(kunden|kundinnen und kunden|mitarbeiter|leute)[ * ]*(scheissegal|vollig egal|egal|"
            "wurscht|schnuppe)"
        ),
        "kann man (vergessen|in die tonne *|knicken)", "kannst du (vergessen|in die tonne *|knicken)",
        "konnt ihr (vergessen|in die tonne *|knicken)", "konnen sie (vergessen|knicken)", "hor(t)? mir auf mit",
        "(bleib|bleibt|halte*|weg|lauf*) [~ ](weg|fern|fernhalten|davon) von", "finger weg von",
        "(satt|leid|schnauze voll von)", "schande uber", "vor (denen|diesen) [* ]*(warnen|huten)",
        "traut (bloss )?(nie|keiner|keinem|nicht)", "danke fur nichts", "nieder mit",
        "(findet|finden|find) [~ ~ ~ ](nicht mal|nicht einmal|nie|selbst mit navi)",
        (
            "(konnte|konnten|wurde|kann) [~ ~ ~ ](nicht mal|nicht einmal|kein wasser|keinen kaffee|nix|"
            "mal ein picknick)[~ ~ ~](verkaufen|organisieren|finden|fehlerfrei|kaffee)?"
        ),
        "(weiss|wissen) [~ ~ ](die linke|nicht was)",
        (
            "(killt|killen|frisst|fressen|pfuscht|pfuschen|schnarcht|schwindelt|schwindeln|murkst|trickst|labert|"
            "labern|schwatzen|schwatzt|schwafelt|rulpst|wurfelt|verbrochen|verbockt|ruiniert|vergeigt|verschlafen|"
            "abkassieren|kassieren ab|verzahlt)"
        ),
        "(verspricht|versprechen) [~ ~ ]und liefer(t|n)*", "(schmuckt|schmucken) sich mit",
        "(kann|konnen) selber (nix|nichts)",
        "(noch nie|nie) [~ ~ ](gehort|was gehort|gezahlt|rechtzeitig|gearbeitet|verstanden)",
        "(kennt|kennen) [~ ]nur vom", "(hat|haben|hat's|hats) [* ]*nicht drauf", "(die )?lernen('s| es) nie",
        "(machen|macht) mehr kaputt",
        "(sollte|sollten) mal [~ ~ ](richtig |ehrlich )?(arbeiten|anfangen zu arbeiten)",
        "(wurd|wurde) ich [~ ~ ~ ](nicht mal|nie|niemals|abraten|keinem)[~ ~ ](anvertrauen|empfehlen|schenken)?",
        "(nimmt|nehmen|zieht) (euch|dich|einen|die leute) [~ ]aus",
        "(verkauft|verkaufen) [~ ~ ~ ](die sie nie brauchen|an jeden|eure daten|fur dumm)",
        "(haben|hat) [* ](dollarzeichen|nur die provision|nix im kopf)*",
        "(malt|malen|schubst|schubsen|zahlt|zahlen) [~ ](kreise|folien|erbsen)", "folien schubsen",
        "(stirbt|verhungert|altert|versauert) man", "im kreis geschickt",
        "(liefert|geliefert|verkauft) [~ ](schrott|mull|mist|pfusch|murks|schmarrn)",
        "(wird|werden) [~ ]nur verwaltet", "(bescheissen|bescheisst|beschummeln)", "kein mensch versteht",
        "keiner (mehr )?(ernst nimmt|rechnen kann|der rechnen)", "kommt (nix|nichts) (mehr )?raus",
        "(hort|horen) erst zu[,]? wenn*", "(wie|als) die axt im walde", "nur noch von tesa*",
        "(entscheidet|dauert) [~ ~ ~ ](gremium|vier jahre|jahre und|unterschriften)",
        "kontrolle [~ ~ ]leben verloren", "schwatz(t|en) [~ ~ ]vom kopp", "grosse klappe",
        "ewig in der warteschleife",
    ),
    mild=(
        "kindergarten", "irrenhaus", "tollhaus", "zirkus", "zoo", "affenzirkus", "affenstall", "krabbelgruppe",
        "kita", "kaspertheater", "kasperletheater", "chaos(truppe|haufen|laden)?", "chaotisch(e|en|er)?",
        "durcheinander", "huhnerhaufen", "dschungel", "theater", "posse", "witz", "museum", "steinzeit",
        "mittelalter", "aus dem letzten jahrhundert", "schnecken(tempo)?", "schnecke", "schildkroten?", "faultiere?",
        "heisse luft", "langweilig(e|en|er)?", "langsam(e|en|er)?", "lahm(e|en|er)?", "altmodisch(e|en|er)?",
        "veraltet(e|en|er)?", "verstaubt(e|en|er)?", "burokratisch(e|en|er)?", "schwerfallig(e|en)?", "trage(n|r)?",
        "lahme ente(n)?", "albtraum", "alptraum", "schwarzes loch", "labyrinth", "roboter", "zombies", "schafe",
        "korinthenkacker", "erbsenzahler", "bedenkentrager", "bremser", "spassbremsen", "antiquiert(e|en)?",
        "ruckstandig(e|en)?", "hinterm mond", "umstandlich(e|en)?", "uberfluss*", "schlafwagen*", "wanderzirkus",
        "muppet show", "muppetshow", "sandkasten", "debattierclub",
        "(wanderzirkus|zirkus) (hauptstelle|vorstand|zentrale)", "warteschleife", "wartemusik", "faxgerat", "gremium",
        "erbsen", "bremsklotze", "fragebogen",
    ),
    complete=(
        *images.GERMAN_COMPLETE,
        (
            "(affen|clowns|idioten|amateure|dilettanten|stumper|deppen|nieten|versager) (leiten|fuhren|regieren|"
            "am ruder|in der (leitung|chefetage)|im vorstand|an der spitze|da oben|in nadelstreifen)"
        ),
        "nieten in nadelstreifen",
        (
            "(geleitet|gefuhrt|regiert) von (affen|clowns|idioten|amateuren|dilettanten|stumpern|deppen|nieten|"
            "versagern|leuten die (nichts|keine))"
        ),
        (
            "(hier|bei uns) (klappt|funktioniert|lauft|geht) [wirklich |echt |ja |auch |wieder |eh |"
            "einfach ]*(nichts|gar nichts|nie etwas|null|rein gar nichts|nix)(?! (verloren|uber|ohne|schief|kaputt|"
            "anderes|schneller|mehr ohne))"
        ),
        "(hier|bei uns|da oben) (weiss|hort|blickt|versteht|kann) (niemand|keiner|kein mensch)",
        "(niemand|keiner) (da oben|bei uns|im haus|in der chefetage) (weiss|hat|hort|blickt|versteht)",
        "schlechteste(r|n|s)? (bank|arbeitgeber|app|chef|laden|verein|vorstand|management|it|hotline)",
        "miesester (laden|arbeitgeber|chef|verein)", "bewerbt euch (bloss |besser |lieber )?nicht",
        "bewirb dich (bloss |besser |lieber )?nicht", "der fisch stinkt [* ]*kopf*", "fisch stinkt vom kopf",
        (
            "(scheiss|drecks|mist|sau|schrott|pfusch|abzocker|gauner|betruger|pleite|gammel)(bank|banken|laden|"
            "verein|app|firma|vorstand|chef|software|system|management|versicherung|konkurrenz)"
        ),
        (
            "[lasst euch |lass dich |lassen sie sich ][nicht |woanders |anderswo |weiter |langer ]*(abzocken|"
            "ausnehmen|betrugen|verarschen|ausrauben) (von|bei|lassen)?"
        ),
        (
            "(woanders|anderswo|anderenorts|bei anderen|bei den anderen|druben) (wird|wirst|werden|werdet) (man|du|"
            "sie|ihr) [~ ]*(abgezockt|betrogen|verarscht|ausgenommen|beschissen|belogen|uber den tisch gezogen|"
            "abgefertigt)"
        ),
        (
            "(wirst|werdet|wird|werden) (du|ihr|man|sie) (woanders|anderswo|uberall) [* ](abgezockt|betrogen|"
            "verarscht|ausgenommen|beschissen|belogen)"
        ),
        "die linke hand [~ ]nicht was die rechte", "linke hand weiss nicht",
        (
            "(weg|wechselt|raus) (von|aus|bei) (diesen|den|dem) (abzockern|gaunern|dieben|betrugern|"
            "halsabschneidern|saftladen|blutsaugern|stumpern)"
        ),
        "was fur ein (sauhaufen|saftladen|drecksladen|kasperltheater|chaosladen|zirkus|trauerspiel)",
        "(ein|der reinste|ein einziger) saftladen", "zirkus (hauptstelle|zentrale|vorstand|hauptverwaltung)",
        "abzocker bleiben abzocker", "vorstandsgelaber",
        (
            "(wer|welcher) [~ ~ ~ ](hauptverwaltung|zentrale|it|vorstand|chefetage) [~ ](geplant|verbrochen|"
            "entschieden) hat[,] war"
        ),
        (
            "(schlafmutzen|schnarchnasen|pfeifen|nieten|clowns) (im|in der|beim|hinterm) (einkauf|vertrieb|zentrale|"
            "vorstand|controlling|tresen|it|personalabteilung)"
        ),
        (
            "(da druben|druben|bei denen) [~ ~ ~ ](nur|lauter) (nieten|schnarchnasen|pfeifen|dilettanten|anfanger|"
            "idioten)"
        ),
        "(anders|besser) als die (amateure|stumper|nieten|abzocker) *", "(seit jahren|immer noch) schwindelt",
        "(pfuscht|pfuschen)[,|] [~ ~ ]auch", "verklagt gehort", "(gehort|gehoren) verklagt",
    ),
)
# fmt: on
