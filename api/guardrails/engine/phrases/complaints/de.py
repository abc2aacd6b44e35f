"""German."""

from api.guardrails.engine.phrases.complaints.vocabulary import Complaining

# fmt: off
WORDS = Complaining(
    apologies=(
        "sorry", "sry", "entschuldig(ung|en|t|e)", "entschuldigen sie", "verzeih(ung|en|t)?",
        "tut (mir|uns) [* ]*leid", "tuts (mir|uns) leid", "(mir|uns) [* ]*leid", "leidtut",
        "bitte(n)? um (entschuldigung|verzeihung|nachsicht)", "bedauern", "bedaure", "bedauere", "pardon",
        "mea culpa", "unser(e)? (bedauern|entschuldigung)", "asche auf (mein|unser) haupt", "schande uber uns",
        "upps", "ups",
    ),
    admissions=(
        (
            "(war|ist|lag|liegt) [* ]*(unser|unsere|an unserem|bei uns|an uns|auf unserer|allein unser|"
            "eindeutig unser|klar unser)[ * ]*(fehler|schuld|versagen|versehen|seite|patzer)*"
        ),
        "unser(e)? (fehler|schuld|versagen|versehen|patzer|schlamperei)",
        "(fehler|schuld|versagen|versehen) (lag|liegt|war|ist) (bei|an|auf) (uns|unserer)*",
        "(fehler|schuld|versehen) (unsererseits|von uns|auf unserer seite|bei uns)", "unsererseits",
        (
            "(wir|da) haben [* ]*(fehler|mist gebaut|geschlampt|verbockt|versagt|vermasselt|verschlafen|vergessen|"
            "falsch gemacht|nicht gut|es verbockt|gepatzt|uns geirrt|ubersehen|etwas ubersehen|daneben|verpennt|"
            "doppelt|zu lange)"
        ),
        (
            "haben (wir|wohl wir) [~ ](verbockt|versagt|vermasselt|geschlampt|mist gebaut|verschlafen|"
            "falsch gemacht|gepatzt|ubersehen|verpennt|nicht gut|einen fehler)"
        ),
        (
            "(ist|lief|ging|gelaufen|lauft) [* ]*[* ]*[etwas |was |einiges |einfach |leider |da |bei uns |gehorig |"
            "gewaltig |ordentlich |richtig ]*(schief|falsch|nicht rund|daneben|nicht gut)*(gelaufen|gegangen|lief|"
            "ging)?"
        ),
        "schief(gelaufen|gegangen|lief|ging)",
        (
            "(hatte|hatten|darf|durfte|sollte) [so |uns |einfach |da |hier ]*(nicht|nie|niemals|"
            "nicht so) [* ](passieren|vorkommen|sein|geschehen|durfen)*"
        ),
        "(nicht|nie) passieren (durfen|sollen)",
        "(sie|du|ihr) (haben|hast|habt) [da |vollig |naturlich |absolut |ganz |leider |ja |mit * |vollkommen ]*recht",
        "(haben|hast|habt) (sie|du|ihr) [da |vollig |naturlich |absolut |ganz |leider |ja |vollkommen |damit ]*recht",
        "recht (haben sie|hast du|habt ihr)", "zu recht (verargert|sauer|beschwert|verarg*|enttauscht)",
        "berechtigt(e|er)? (kritik|beschwerde|einwand|arger)", "kritik ist (berechtigt|angekommen|angebracht)",
        "(war|ist) nicht (in ordnung|okay|ok|gut genug|akzeptabel|richtig von uns|professionell)",
        "geht (auf unsere kappe|auf uns|gar nicht|so nicht)", "auf unsere kappe",
        "nehmen (wir )?(auf unsere|die schuld|das auf)",
        "(hatten|konnen|mussen|konnten) wir [* ]*besser( machen| gekonnt)?",
        "geben (wir |es )?(das |es )?(offen )?zu", "gebe (ich )?(das |es )?(offen )?zu", "im stich gelassen",
        "keine ausrede", "haben wir sie (enttauscht|vergessen|warten lassen)", "panne bei uns", "unsere panne",
        "unser(e|em|en|m)? (bock|patzer|versaumnis|versehen|versagen|fehler|server|system)",
        "(patzer|bock|versaumnis|versagen|versehen|fehler|mist) von uns", "(mist|bock|murks) (gebaut|geschossen)",
        "lag an (uns|unserm|unserem|unserer)",
        (
            "(haben|hat|habt|hast) [~ ~ ~ ](verschlampt|vermurkst|verbockt|versagt|hangen lassen|hangenlassen|"
            "verappelt|vertrodelt|verduselt|versemmelt|falsch gemeldet|falschen * genannt)"
        ),
        "(hast|haben) [da |du |sie ]*(einen )?(wahren )?punkt", "(vollig|absolut|total|vollkommen) recht",
        "zu recht (sauer|wutend|genervt|bose|empfort)",
        "(armutszeugnis|unverzeihlich|blamabel|beschamend|schamen uns|peinlich fur uns)",
        "(nix|nichts) (schonzureden|zu beschonigen)", "auf unser (konto|kerbholz)", "(stehen|steh) dazu",
        "(trifft|treffen) (voll )?zu", "liegst (du )?richtig", "hart[,] aber fair", "kritik (sitzt|stimmt|trifft)",
        (
            "(schlecht erklart|dumm gelaufen|doof gelaufen|blod gelaufen|durchgerutscht|untergegangen|"
            "falsch abgelegt|verkehrt|zu langsam|dreimal weiterverbunden)"
        ),
        "schulden wir (ihnen|dir|euch)",
        (
            "(hatte|hatten|hattest) [~ ~ ~ ](fruher|schneller|sensibler|besser|nie|nicht|kostenlos|"
            "niemals) [~ ~ ](reagieren|kriegen|bekommen|passieren|sein|durfen|mussen)"
        ),
        "gehauft? uns (da )?geleistet", "wegen uns", "steht alles richtig", "asche auf(s|s mein|s unser)? haupt",
        "geb(e)?('s| es) zu",
    ),
    redress=(
        "(ich|wir) (bringe|bringen|biege|biegen|stelle|mache|machen|hole|holen) (das|es|die|ihr|ihre|den)",
        "erstatt(en|et|ung|e)*", "ruckerstatt*", "zuruckerstatt*",
        (
            "(bekommen|kriegen|bekommst|kriegst|bekommt) (sie|du|ihr) [~ ](zuruck|erstattet|wieder|gutschrift|"
            "gutgeschrieben)"
        ),
        (
            "(geld|betrag|gebuhr|gebuhren|zinsen) [~ ](zuruck|zuruckbuchen|zuruckgebucht|wieder gutgeschrieben|"
            "gutgeschrieben)"
        ),
        "zuruck(buchen|gebucht|zahlen|gezahlt|uberweisen|uberwiesen|holen|rufen|gerufen)",
        "rufe? (sie |dich |euch )?(heute |gleich |morgen |sofort |personlich )?(zuruck|an)", "gutschrift",
        "gutschreiben", "gutgeschrieben", "entschadig*", "kompens*", "kulanz", "kulant", "wiedergutmach*",
        "wieder gut(machen)?", "machen (wir|das) (das )?wieder gut", "ausgleich", "gutschein", "blumenstrauss",
        (
            "kummere? (ich )?mich [heute |sofort |gleich |personlich |selbst |umgehend |noch |heute noch ]*(darum|"
            "drum|selbst|personlich)*"
        ),
        "kummern (wir )?uns [heute |sofort |gleich |personlich |umgehend ]*(darum|drum)*", "ich kummere mich",
        "wir kummern uns",
        (
            "(bringe|bringen|biege|biegen|stelle|stellen|richte) (ich|wir) (das|es) [* ](in ordnung|gerade|richtig|"
            "wieder)*"
        ),
        "in ordnung (bringe|bringen|gebracht)",
        (
            "(klare|klaren|prufe|prufen|regle|regele|regeln|erledige|losen|lose|korrigiere|korrigieren|behebe|"
            "beheben|storniere|stornieren) (ich|wir) (das|es|den|ihren|ihre|die|gern|sofort|gleich|heute)"
        ),
        (
            "(ich|wir) (klare|klaren|prufe|prufen|regle|regele|regeln|erledige|losen|lose|korrigiere|korrigieren|"
            "behebe|beheben|storniere|stornieren|erlasse|erlassen|schaue|schau|schauen|gehe|gehen|melde|melden|"
            "sorge|sorgen|kummere|kummern) (das|es|den|dem|ihren|ihre|die|gern|sofort|gleich|heute|mir|uns|mich|"
            "dafur|der)"
        ),
        "(sehe|schaue|schau) (ich )?mir (das|ihren fall|den fall) [~ ]an", "dem nach(gehen|gegangen)?", "nachgehen",
        "(gebuhr|gebuhren|kosten) (erlassen|streichen|ubernehmen|stornieren)",
        "(kommt|passiert|wird) (nicht wieder|nie wieder|nicht mehr)( vor)?",
        "(nicht wieder|nie wieder) (vorkommen|passieren)", "entsperr*", "freigeschaltet",
        (
            "(ich|wir|und) (klar|klare|regl|regle|bugel|bugle|bieg|biege|dreh|drehe|hak|hake|stoss|stosse|sorg|"
            "sorge|kummer|ersetzen|ubernehmen|erlassen|gleichen|berichtigen|rechnen|lassen|hol|hole|schau|seh|geh|"
            "nehm|nehme|setz|setze|tret|lass|mach|mache|zahlen) [~ ~ ~ ](das|die|den|es|dir|ihnen|nach|an|aus|"
            "gerade|neu|zuruck|mich|durch|druck|hand|fusse|alle|loschen|dran|dass)"
        ),
        "(klar|regl|bieg|dreh|bugel|richt) ich [~ ](das|es|aus|gerade|hin)?",
        (
            "(ersetzen|ubernehmen|erstatten|erlassen|gleichen|korrigieren|stornieren) wir (ihnen|dir|euch|das|die|"
            "den|alle)"
        ),
        "(wird|werden|wurde) [~ ~ ~ ](storniert|korrigiert|berichtigt|erstattet|geloscht|gutgeschrieben|ruckgangig)",
        "ruckgangig", "zuruckbuch*", "(geld|jeld|gebuhr|gebuhren) [~ ~ ](zuruck|wiedersiehst|widder|wieder|kriagst)",
        "trostpflaster",
        (
            "(schaden|kosten|taxikosten|zinsen|bereitstellungszinsen|kursverlust) [~ ](ubernehmen|ersetzen|gleichen|"
            "erlassen)"
        ),
        "ubernehmen wir", "kulanz*", "(ersatz|vorschlag|gutschrift|fassung) [~ ~ ](kommt|unterwegs|ist raus|geht)",
        "in die hand", "hake nach", "stoss(e)? das an", "seh(e)?[,]? (ich )?(wo's|wo es|nach)", "weitergegeben",
        "(horst|horen) (du|sie) [~ ]was", "aufheben lassen", "schalte (ich )?(dich|sie|euch) [~ ]frei",
        "entschuldige mich im namen", "kriegen (wir )?das hin", "monate [~ ](umsonst|gratis|kostenlos|frei)",
        "uns was einfallen",
    ),
    contact=(
        (
            "(schick|schicken|schreib|schreiben|mail|mailen|gib|geben|sende|senden|nenn|nennen|teil|teilen|verrat|"
            "verraten)(t|e)? (mir|sie mir|uns|sie uns|doch|bitte) [~ ](deine|ihre|eure|die|ihren|deinen|"
            "euren) [* ](daten|kontonummer|nummer|kundennummer|namen|kartennummer|telefonnummer|adresse|"
            "vorgangsnummer|geburtsdatum|iban|kontaktdaten|vertragsnummer|fall|vorgang)"
        ),
        (
            "(schick|schicken|schreib|schreiben|mail|sende)(t|e)? (mir|sie mir|uns|sie uns) [~ ](pn|dm|privat*|"
            "nachricht|direktnachricht|mail)"
        ),
        (
            "(per|als|via|in einer|eine|ne) (pn|dm|privatnachricht|direktnachricht|private nachricht|"
            "privaten nachricht|personliche nachricht|personlichen nachricht)"
        ),
        (
            "(ihre|deine|eure|ihrer|mit ihrer) (kundennummer|kontonummer|kartennummer|vorgangsnummer|vertragsnummer|"
            "kontaktdaten)"
        ),
        "meld(e|en|et) (dich|euch|sie sich) [~ ](bei mir|direkt|personlich|privat)",
        "ruf(en)? (sie |mich )?(mich )?(bitte |direkt |gern )?an",
        (
            "(schick|schicken|schreib|schreibt|mail|mailt|gib|nenn|schicke)(t|e)? [mir |ma |uns |mal |kurz |"
            "bitte ]*(deine|ihre|eure|die)? ?(kontodaten|kundennummer|kontonummer|kontonr|iban|vertragsnummer|"
            "vorgangsnummer|vorgangsnummern|geburtsdatum|ausweisfoto|adresse|kontonummern)"
        ),
        "(per|via) (pn|dm|direktnachricht|privatnachricht)",
        "(iban|kontonummer|kontonr|vorgangsnummer|ausweisfoto)[~ ~ ] (per|via|an|dann|und)",
        "(schreib|schreibt) mir[,|:]", "ruf(t)? mich an", "meld(e)? dich", "dienstmail",
        "kommen sie [gern |einfach |bitte ]*vorbei",
    ),
    addressed=(
        (
            "(lieber|liebe|sehr geehrte|sehr geehrter|guten tag|hallo) (herr|frau|kunde|kundin|kundinnen|kunden|"
            "familie)*"
        ),
        "(an|fur) (den|die|alle|jene|diejenigen|denjenigen) [~ ](der|die|welche|denen|deren)",
        (
            "(herrn|herr|dame|kunde|kundin|kunden|kundinnen|alle|alle|person|mann|frau) [~ ](der|die|denen|dessen|"
            "deren) [~ ](beschwert|beschwerte|beschwerten|stern|sterne|bewertet|bewertung|schrieb|geschrieben|"
            "gewartet|warten|wartete|standen|stand|konnten|konnte|mussten|musste|gab|vergeben|gegeben|geargert)"
        ),
        (
            "(deine|ihre|eure|die|der|einer|eine|diese|deiner|ihrer|zur|zu ihrer|zu deiner) (bewertung|beschwerde|"
            "kritik|rezension|ein stern|reklamation|nachricht zu|kommentar zu|arger|frust|verargerung|enttauschung|"
            "unmut|rezension)*"
        ),
        "(ihren|deinen|ihr|euren|dein|den|der|zum|ihrem|deinem) (kommentar|arger|frust|unmut|feedback|arger)",
        "(ein|einen|einem|1|zwei|2|nur ein) stern(e|en)?",
        "(negative|schlechte|bose|wutende)(n|r)? (bewertung|rezension|kommentar|kommentare)", "beschwert",
        "beschwerte(n)?", "beschwerde(n)?", "reklamation(en)?",
        (
            "(sie|du|ihr) (mussten|musstest|musstet|haben|hast|konnten|konntest|konntet) [~ ](warten|gewartet|nicht|"
            "geargert)"
        ),
        (
            "(guten abend|guten morgen|hallo|moin|hey|liebe|lieber|grussgott|ja|nein) (frau|herr|familie|"
            "herr doktor)(?! (der|die|holle))"
        ),
        (
            "(deine|ihre|deiner|ihrer|deinem|ihrem|deinen|ihren|eurer) [* ](google bewertung|bewertung|rezension|"
            "kommentar|kritik|zorn|verriss|nachricht|mail|beschwerdebrief)"
        ),
        "(ihr|dein|euer) (zorn|arger|frust|kommentar)", "shitstorm",
        "(ein|zwei|null)? ?stern(e)? (sind|verriss|bewertung)", "(bewertung|rezension) (gelesen|gesehen)",
        "(bosen|wutenden|kritischen) (kommentar|kommentare|mails|brief|mail|briefe)", "beschwerdebrief",
        (
            "(wer|alle)[,]? [~ ~ ](nach dem update|probleme hatte|hangen geblieben|im regen|vor verschlossener|"
            "in der leitung|hingen)"
        ),
        "wem [~ ~ ~ ](abgebucht|berechnet|gesperrt|verlangt)",
        "(an|fur) (den herrn|die dame|alle) (mit|die|der|denen)", "im beschwerde*",
        "wegen (ihrer|deiner|eurer) (schlechten )?(erfahrung|beschwerde|kritik|bewertung)",
        "(sie|du|ihr) (warten|wartest|wartet) seit", "(sie|du) (wollten|wolltest) nur",
        "dein(en)? (fall|vorgang|sperre|kontowechsel)",
    ),
    trouble=(
        (
            "(ihre|deine|eure|ihren|deinen|euren|ihr|dein|euer|ihrem|deinem|ihrer|deiner) (karte|konto|uberweisung|"
            "zahlung|hypothek|kredit|antrag|geld|ersparnisse|kontoauszug|pin|login|passwort|app|lastschrift|"
            "dauerauftrag|termin|gehalt|kreditkarte|girokarte|darlehen|anruf|anrufe|mail|brief|fall|vorgang|"
            "anliegen|erfahrung|depot|buchung|beschwerde|girokonto|sparbuch|anfrage|arger|finanzierung)"
        ),
        (
            "(doppelte|doppelten|doppelt|falsche|falschen|fehlerhafte|fehlerhaften|zweimal|unberechtigte|"
            "versehentliche|zu hohe) [~ ](abbuchung|abgebucht|buchung|gebucht|lastschrift|gebuhr|gebuhren|zahlung|"
            "uberweisung|belastung|belastet|rechnung|kontofuhrung*|zinsen|berechnet|eingezogen)"
        ),
        "warteschlange(n)?", "warteschleife", "wartezeit(en)?",
        "(warten|gewartet|wartete) (mussten|musste|haben|lassen|mussen|am|in der|auf|musstest|musstet)",
        "(so |zu |ewig |stunden(lang)?|wochen|tage|lange) (lange )?(gewartet|warten|wartet)",
        "schlange (stehen|am|vor|in|gestanden)", "hotline", "callcenter", "kundenservice", "kundendienst",
        "storung(en)?", "ausfall", "ausfalle", "serverausfall", "nicht erreichbar", "unerreichbar",
        (
            "(app|seite|webseite|online banking|onlinebanking|login|system|systeme|karte|geldautomat|automat|"
            "geldautomaten|uberweisungen|telefon) [~ ](ausgefallen|ausfiel|streikte|gestreikt|abgesturzt|down|"
            "nicht ging|ging nicht|nicht funktioniert|lahm|spinnt|gesponnen|gesperrt|nicht lief|defekt|kaputt|"
            "gehakt|hakte|weg war|nicht erreichbar|offline)"
        ),
        (
            "(gesperrt|eingefroren|abgelehnt|geschluckt|eingezogen|einbehalten|verschwunden|verschlampt) (war|wurde|"
            "blieb|worden|hat|ist|waren|wurden)?"
        ),
        (
            "(nicht|kein) (einloggen|anmelden|bezahlen|abheben|durchgekommen|durchkommen|uberweisen) (konnten|"
            "konnte|konntet|konnten|konntest)"
        ),
        "unfreundlich*", "unhoflich*",
        (
            "(brief|karte|gehalt|uberweisung|unterlagen|antrag) [~ ](zu spat|verloren|verspatet|falsch|"
            "nicht angekommen|liegen geblieben|nicht da)"
        ),
        (
            "(die|der|das|mit der|bei der|den|wegen der) (abbuchung|gebuhr|gebuhren|lastschrift|fehlbuchung|buchung|"
            "geldautomat|uberweisung|storung|hotline|wartezeit|warteschleife|schlange|mahnung|mahngebuhr|abrechnung|"
            "uberziehung|app)"
        ),
        "fehlbuchung(en)?", "doppelabbuchung",
        "(niemand|keiner) (ranging|ans telefon|abgehoben|zuruckgerufen|geantwortet|erreichbar)",
        "schlechte(r|n)? (service|beratung|erfahrung)", "am schalter", "am telefon",
        (
            "(uberweisung|dauerauftrag|*karte|konto|kontowechsel|depotubertrag|mahnung|gutschrift|schufa eintrag|"
            "*vollmacht|brief|schreiben|formular|antrag|sparplan|buchung|hotline|push tan|app|automat|scanner|"
            "server|chatbot|filiale|steuerausdruck|termin|*unterlagen|umstellung|preiserhohung|auskunft|auszahlung|"
            "sperre|*bestellung|pramie|wechselpramie|abhebung|testament|kredit) [~ ~ ~ ](nicht rausgegangen|"
            "nicht angekommen|nicht ging|nicht gekommen|falsch|verloren|zu spat|hangt|weg|kaputt|defekt|down|"
            "gesponnen|untergegangen|liegen geblieben|doppelt|gesperrt|schief|schlecht|verkehrt|eingefroren|"
            "durchgerutscht|klemmt|verschlampt|zu|falschen fach)"
        ),
        (
            "(verlorene|falsche|eingefrorene|gesperrte|verspatete|doppelte|schlechte|abgelehnte|verschollene)(n|r|"
            "s)? [* ](brief|karte|konto|kredit|zins|zinsen|buchung|uberweisung|auszahlung|beratung|erfahrung|antrag|"
            "fach|auskunft)"
        ),
        "(zu viel|doppelt|falschlich|fehlerhaft) (abgebucht|berechnet|verlangt|gemeldet|eingezogen)*",
        "falsch beraten*",
        "(minuten|stunden|wochen|tage) [~ ](in der leitung|auf eine antwort|fur eine karte|vor der tur)",
        "vor verschlossener tur", "(weiterverbunden|aufgelegt|weggeschickt|wegschicken|legitimieren)",
        "(rucklastschrift|vorfalligkeits|bereitstellungs)*", "(chaos|durcheinander|theater) (mit|um|gestern|an|in)",
        "(fehler|zinsfehler) (im|in|bei)",
    ),
    bother=(
        "verzogerung*", "verspatung", "warten", "wartezeit", "unannehmlichkeit*", "umstande", "arger", "arger*",
        "problem(e|en)?", "verwirrung", "missverstandnis*", "panne(n)?", "fehler", "erlebnis", "stress", "vorfall",
        "versehen", "frust", "ungemach", "unmut", "was passiert ist",
    ),
    you=(
        "sie", "ihnen", "ihr", "ihre", "ihren", "ihrem", "euch", "eure", "euer", "du", "dir", "dich", "dein*",
        "kunden", "kundinnen", "betroffenen", "alle betroffenen",
    ),
    harmless=(
        "wortspiel*", "witz(e)?", "kalauer*", "flachwitz*", "papa", "mama", "mutti", "vati", "oma", "opa", "mutter",
        "vater", "schatz", "liebling", "frau", "mann", "diat", "post(s|en|e)?", "gepostet", "beitrag*", "spam*",
        "emoji*", "hashtag*", "*kaffee*", "kuchen*", "keks*", "gesang", "singen", "tanzen", "frisur*", "selfie*",
        "foto*", "bild*", "unscharf*", "verwackelt*", "wetter", "regen", "katze", "hund", "nachbar*", "knie*",
        "mein(en)? rucken", "handschrift", "tippfehler", "angeb*", "eigenlob", "nicht sorry", "begeister*",
        "langer text", "*brotchen", "pizza*", "suppe", "quiz", "tombola", "tor(e)?", "gegner*", "chef(in)?",
        "fitness*", "pflanze*", "tee", "grossbuchstaben", "milch", "park(platz|en)", "brot", "sparschwein*",
        "parkbank", "geldbeutel", "wecker", "euphorie", "kollegen", "dialekt", "schwarmerei", "ohrwurm",
    ),
    replies=(
        "(tut|tun) (mir|uns) [~ ]leid [~ ]dass (sie|du|ihr|ihre|deine|eure)",
        "(schade|arger*lich|bedauerlich|leid) (zu (horen|lesen|erfahren))",
        (
            "(sorry|entschuldigung|verzeihung|entschuldigen sie|bitte entschuldigen sie) (fur )?(die|den|das|ihre|"
            "deine|eure|alle) (unannehmlichkeit*|storung|ausfall|umstande|schlechte|schlechten|doppelte|falsche|"
            "lange wartezeit|wartezeit|arger|warteschleife)"
        ),
        (
            "danke fur (ihre|deine|eure|die) (beschwerde|kritik|kritische|ehrliche|offene|ruckmeldung zu)*( kritik|"
            " worte| bewertung| ruckmeldung)?"
        ),
        (
            "(verstehe|verstehen) (ich |wir )?(ihren|deinen|euren|ihre|deine) (arger|frust|unmut|enttauschung|"
            "verargerung|kritik|beschwerde)"
        ),
        "(ihre|deine) beschwerde (ist|wurde|wird|haben|habe|liegt)",
        "(deinen|ihren|euren) (fall|vorgang) [~ ~ ](weitergegeben|gepruft|klar*|angeschaut|angesehen|ubernommen)",
        "(verstehe?|versteh) [ich ](deinen|ihren|euren|die) (arger|frust|zorn|unmut|wut)",
        "(dein|ihr|euer) (arger|zorn|frust|unmut) ist (angekommen|verstandlich|berechtigt|nachvollziehbar)",
        "(entschuldigung|sorry) an alle[,] (die|denen)", "bitte entschuldigen sie (das|die|den)",
        "(bitte|bitten) um nachsicht fur", "entschuldige mich [~ ](im namen|bei ihnen|bei dir)",
        "(das |wir )?(tut|tat) mir (furchtbar|sehr|so|aufrichtig) leid[,] (frau|herr)",
        "(ich )?(sorg|sorge|kummer|setz|kummere) [~ ~ ]dran[,] dass (deine|ihre|eure)",
        (
            "(geld|gebuhr|gebuhren|zinsen) [~ ](kriegt|kriegst|bekommt|bekommst|erlassen) (ihr|du|wir|sie) (zuruck|"
            "dir|wieder|euch|ihnen)"
        ),
        "bedau(e)?re (ich )?(aufrichtig|sehr|zutiefst)",
        "danke fur (den|die) (deutlichen|kritischen|ehrlichen|offenen)*",
        "als entschadigung [* * ](monate|euro|gutschein)",
    ),
)
# fmt: on
