"""Dutch."""

from api.guardrails.engine.phrases.complaints.vocabulary import Complaining

# fmt: off
WORDS = Complaining(
    apologies=(
        "sorry", "excuses", "excuus", "mijn fout", "pardon", "vergeef (ons|me)", "het spijt (me|ons|mij)",
        "spijt (me|ons|mij)", "betreuren", "betreur", "onze verontschuldig*", "verontschuldig*",
        "neem ons niet kwalijk", "mea culpa", "oeps", "(heel|erg|wat|zo) (vervelend|naar|jammer|spijtig|rot)",
        "spijtig dat (je|ge|u|jullie)", "jammer dat (je|u|uw|jullie)", "balen", "vervelend",
    ),
    admissions=(
        "hebben (we|wij) [~ ](fout|verkeerd|verprutst|verknald|laten liggen|niet goed|niet netjes)",
        (
            "(was|is|lag|ligt) [echt |helemaal |volledig |duidelijk |gewoon ]*(onze|aan onze) (fout|schuld|kant|"
            "misser|blunder|vergissing)"
        ),
        "onze (fout|schuld|misser|blunder|vergissing)", "(lag|ligt|is|was) [~ ]aan ons",
        "fout (van|aan|bij) (ons|onze kant|onze zijde)",
        (
            "(wij|we) (hebben|zijn) [~ ](fout|verprutst|verknald|verkeerd|vergist|gefaald|tekortgeschoten|"
            "tekort geschoten|steken laten vallen|laten liggen|laten vallen|vergeten|laten zitten|"
            "in de steek gelaten|in de fout gegaan|dubbel|niet goed)*"
        ),
        "(wij|we) (zaten|waren|gingen|schoten) [er |hier |wel ]*(fout|mis|verkeerd|tekort|in de fout)*",
        (
            "(is|ging|liep|gegaan|gelopen) [er |bij ons |hier |daar |inderdaad |iets |goed |echt |helemaal ]*(mis|"
            "fout|verkeerd)[ gegaan| gelopen]*( bij ons| aan onze kant)?"
        ),
        "(mis|fout|verkeerd) (gegaan|gelopen)( bij ons| aan onze kant)?",
        "had(den)? (niet|nooit|zo niet) (mogen|moeten|horen|mocht)*",
        "(dat|dit|zoiets) (mag|mocht|hoort|hoorde) [~ ](niet|nooit) [te ](gebeuren|voorkomen)",
        "(je|u|jullie) (hebt|heeft|heb|hebben|had) [~ ]gelijk", "(heb|hebt|heeft|hebben) (je|u|jullie) [~ ]gelijk",
        "gelijk hebben (je|jullie|u)", "terecht(e)? (klacht|punt|boos|opmerking|kritiek|gemopper|geklaagd|je)",
        "kan (en moet )?beter", "had(den)? (beter|sneller|eerder) (gemoeten|moeten|gekund|kunnen|moeten zijn)",
        "steken laten vallen", "dat trekken wij ons aan", "(boetekleed|boete kleed)",
        "geef(t)? (het |ik )?(grif )?toe", "geven (het )?toe", "toegeven", "geen excuus voor",
        "reken(en)? (wij|we) onszelf aan", "niet goed (gedaan|gegaan|geregeld|opgelost|aangepakt)",
        "niet netjes( van ons)?",
    ),
    redress=(
        "terugbetal*", "(geld|bedrag|kosten|rente|alles|het) [~ ]terug( krijg*| betaal*| stort*)?",
        (
            "terug(betaal|betalen|betaald|storten|gestort|boeken|geboekt|stort|krijgt|gekregen|geven|draaien|"
            "gedraaid|bel|bellen)*"
        ),
        "(krijg|krijgt) (je|u) [~ ](terug|vergoed*)", "vergoed(en|ing|t)?", "compens(eren|atie|eer)",
        "schadevergoeding", "coulance", "coulant*", "kwijtscheld*", "maken (we|wij) [~ ]goed",
        "(maak|maken|maakt) (ik|we|wij) [* ]*(in orde|goed)", "goedmaken", "rechtzetten", "zet (ik|het) recht",
        "zetten (we|wij) [~ ]recht",
        (
            "(regel|fix|zoek|pak|los|herstel|corrigeer) (ik|we) (het|dit|dat)[~ ](uit|op|aan|vandaag|meteen|direct|"
            "voor je|voor u|persoonlijk)*"
        ),
        (
            "(ik|we|wij) (regel|regelen|fix|fixen|herstel|herstellen|corrigeren|corrigeer|zoek|zoeken|los|lossen|"
            "pak|pakken|zorg|zorgen|ga|gaan) (het|dit|dat|er|ervoor|daarvoor|erachteraan|achteraan|voor|je|uw|"
            "meteen|er meteen)[~ ]*"
        ),
        "(uitzoeken|uitzoek|uitgezocht)", "kijk(en)? (ik |we |wij )?er(naar| naar| meteen naar)", "zorg (ik )?dat",
        "achteraan", "bloemetje", "bos bloemen", "(cadeau|waarde)bon", "taart van ons",
        "(gebeurt|overkomt)[~ ] niet (meer|nog)*", "nooit meer gebeur*",
        "schrap(pen)? (we|wij|ik)? ?(de|die) (kosten|boete|rente)", "(los|lossen) (ik|we|wij) [~ ]op", "opgelost",
        "bel je (vandaag|morgen|zo|persoonlijk|even)*", "storneer*", "kosten (vervallen|schelden)*", "deblokk*",
    ),
    contact=(
        (
            "(stuur|mail|app|geef|dm|sms|bezorg|schrijf|deel|zend) (me|mij|ons|even|eens|maar|gerust) [~ ](je|uw|"
            "jouw|jullie) [* ](gegevens|rekeningnummer|nummer|klantnummer|naam|pasnummer|telefoonnummer|adres|"
            "geboortedatum|dossiernummer|iban|klacht|verhaal)"
        ),
        (
            "(stuur|mail|app|geef|dm) (je|uw|jouw|jullie) [* ](gegevens|rekeningnummer|nummer|klantnummer|naam|"
            "pasnummer|telefoonnummer|adres|geboortedatum|dossiernummer)"
        ),
        "(stuur|app|mail|dm|pm) (me|mij|ons) [~ ](bericht*|dm|pm|prive*|bericht|berichtje|mailtje)",
        "(prive|persoonlijk|direct)(e|en)? ?bericht(je)?", "(via|per|in) (dm|pm|prive)", "(dm|pm) (me|mij|ons)",
        "(je|uw) (klantnummer|rekeningnummer|pasnummer|dossiernummer|gegevens)", "neem contact met (me|mij) op",
        "bel (me|mij) (even|dan|op)",
    ),
    addressed=(
        "(beste|geachte) (meneer|mevrouw|klant|heer|dhr|mevr|reviewer|recensent)*",
        "(aan|voor) (de|alle|iedereen|degene|degenen|wie|die) [~ ](die|wie|klanten|klant|wachtenden)",
        (
            "(meneer|mevrouw|heer|dame|klant|klanten|iedereen|mensen|man|persoon|degene|degenen) [~ ](die|wiens|"
            "van) [~ ](klaagde|klaagden|ster|gaf|schreef|wachtte|wachtten|stond|stonden|moest|moesten|kon|konden|"
            "review|recensie|geklaagd|gewacht)"
        ),
        (
            "(je|uw|jouw|jullie|die|de|een|deze) (review|recensie|klacht|klachten|commentaar|kritiek|reactie|"
            "beoordeling|feedback|bericht over|ontevreden|boze|slechte|frustratie|ergernis)*"
        ),
        "(een|1|twee|2) ster(ren)?",
        (
            "(nav|naar aanleiding van|in reactie op|in antwoord op|over|reactie op|antwoord op) [~ ](review|"
            "recensie|klacht|reactie|beoordeling|vraag|bericht|tweet)"
        ),
        "(slechte|boze|negatieve) (review|recensie|reactie|beoordeling)", "klaagde", "geklaagd", "klagers",
        "(je|u|jullie) (moest|moesten|hebt moeten|heeft moeten|stond|stonden|kon|konden) [~ ](wachten|niet|wacht)",
    ),
    trouble=(
        (
            "(je|uw|jouw|jullie) (pas|pasje|bankpas|rekening|overboeking|betaling|hypotheek|lening|aanvraag|geld|"
            "spaargeld|afschrift|pincode|inlog|wachtwoord|app|incasso|dossier|afspraak|salaris|creditcard|krediet|"
            "telefoontje|mail|brief|klacht|ervaring|saldo|zaak)"
        ),
        (
            "(dubbele|dubbel|verkeerde|foute|onterechte|twee keer|tweemaal) [~ ](afschrijving|afgeschreven|incasso|"
            "boeking|kosten|betaling|overboeking|geincasseerd|rekening|afgeboekt|in rekening|geind)"
        ),
        "wachtrij", "wachttijd(en)?", "in de wacht",
        "(gewacht|wachten|wachtte|wacht) (aan|op|in|bij|heeft|hebt|had|moest|moesten|hebben|moeten)",
        "(moest|moesten|hebben|hebt|heeft|laten) [~ ]wachten", "rij (voor|bij|aan|in|stond|was|stonden)", "hotline",
        "helpdesk", "klantenservice", "callcenter", "storing(en)?", "onbereikbaar",
        (
            "(app|site|website|inloggen|internetbankieren|systeem|pinnen|pinautomaat|geldautomaat|geldautomaten|"
            "betalingen|overboekingen) (lag|lagen|was|waren|deed|deden|werkte|werkten|haperde|haperden|crashte|plat|"
            "eruit|uit de lucht|het niet|weigerde|ligt|stuk)[~ ]*"
        ),
        "(lag|lagen) (eruit|plat|uit de lucht)", "(geblokkeerd|geweigerd|bevroren|afgewezen|ingeslikt)",
        "(kon|konden|kan) [je |u |jullie |niemand |men ]*niet (inloggen|pinnen|betalen|bij|overmaken|opnemen)*",
        "onvriendelijk*", "onbeleefd*", "onbeschoft*", "te laat (gestort|overgemaakt|verstuurd|bezorgd|geboekt)",
        "(brief|pas|salaris) [~ ](zoek|kwijt|te laat|verkeerd)",
        (
            "de (brief|afschrijving|kosten|boete|incasso|overboeking|pinautomaat|geldautomaat|balie|rij|storing|"
            "wachttijd|klantenservice|telefoon|rente|pas|app)"
        ),
        "(niemand|geen mens) (nam op|opnam|terugbelde|belde|reageerde|antwoordde)",
        "slechte (service|ervaring|bediening|dienstverlening)", "gedoe", "balie", "aan de telefoon", "aan de lijn",
        "pinautomaat", "chatbot", "hypotheekaanvraag", "afboeking", "overschrijving", "creditcard",
        "voor een dichte deur", "hetzelfde papier",
    ),
    bother=(
        "vertraging*", "wachten", "ongemak*", "overlast", "gedoe", "probleem", "problemen", "verwarring",
        "misverstand", "vergissing", "fout", "ervaring", "ergernis", "hinder", "last", "wat er gebeurd is",
        "wat er gebeurde", "stress", "frustratie",
    ),
    you=("je", "jij", "jou", "jouw", "jullie", "u", "uw", "klanten", "iedereen die", "getroffenen"),
    harmless=(
        "woordgrap*", "grap(je|jes|pen)?", "flauwe", "flauw", "pap", "pa", "papa", "mam", "mama", "oma", "opa",
        "moeder", "vader", "schat", "lief", "man", "vrouw", "dieet", "bericht(je|jes)?", "post(en|je|jes)?", "gepost",
        "spam*", "emoji*", "hashtag*", "koffie*", "taart*", "koek*", "zang*", "zingen", "dansen", "haar zit",
        "kapsel", "selfie*", "foto*", "wazig*", "weer", "regen", "kat", "hond", "buren", "buurman", "buurvrouw",
        "knie*", "mijn rug", "handschrift", "tikfout*", "typfout*", "opschep*", "niet sorry", "enthousias*",
        "lang verhaal", "broodje*", "pizza*", "soep", "quiz", "loterij", "doelpunt*", "tegenstander*", "baas",
        "sportschool", "plant(en)?", "thee", "hoofdletters", "melk", "parkeer*", "brood", "spaarvarken*", "bank waar",
        "portemonnee", "wekker", "collega's",
    ),
    replies=(
        (
            "(spijt|vervelend|jammer|naar|rot|balen|sorry|vreselijk) (me |ons |om |dat (je|u|jullie) |"
            "te )*(te )?(horen|lezen|vernemen)*(dat|hoe) (je|u|jullie|uw|jouw)"
        ),
        (
            "(sorry|excuses|onze excuses|verontschuldigingen) voor (het|de|alle|je|uw|dit|deze) (ongemak|overlast|"
            "slechte|dubbele|storing|lange wachttijd|wachttijd|foute|fout|vertraging in|verkeerde)*"
        ),
        "bedankt voor (je|uw|jullie|de) (klacht|kritiek|eerlijke|kritische|geduld tijdens)*",
        "(begrijpen|begrijp|snap|snappen) (je|uw|jullie) (boosheid|frustratie|ergernis|teleurstelling|klacht)",
        "(je|uw|de) klacht (is|wordt|kwam|ligt|heb|hebben)",
        "(sorry|excuses) (dat|voor) [~ ](je|uw|jouw) (pas|rekening|geld|overboeking|betaling|hypotheek|salaris)",
        (
            "(je|u|ge) krijgt (van mij |van ons |persoonlijk |natuurlijk |uiteraard |alsnog )*(die|dat|het|"
            "de) [~ ~ ](terug|bijgeschreven|vergoed)"
        ),
        "krijg(t)? (je|u|ge) [vanzelf |uiteraard |gewoon |van ons |natuurlijk ]*terug",
        "(we|wij|ik) (storten|boeken|stort|boek|betalen) (het|de|dat|die|uw|je) [~ ~ ]terug",
        "terugbetaling (is )?(onderweg|volgt)",
        (
            "(stuur|geef|mail|app|dm|tik|bezorg) (me |mij |ons |even |maar |gewoon |dan )*(je|uw|jouw|"
            "een foto van je) [* en |* ](klantnummer|iban|rekeningnummer|pasnummer|dossiernummer|geboortedatum|"
            "afschrift|telefoonnummer|gegevens)"
        ),
        (
            "(kun|kan|kunt) (je|u) (mij|me|ons) [~ ~ ](klantnummer|iban|rekeningnummer|pasnummer|dossiernummer|"
            "geboortedatum|afschrift|telefoonnummer|gegevens)"
        ),
        (
            "laat [hieronder |hier |even ]*(je|uw) (klantnummer|iban|rekeningnummer|pasnummer|dossiernummer|"
            "geboortedatum|afschrift|telefoonnummer|gegevens) achter"
        ),
        "laatste (vier|drie) cijfers van (je|uw) (pas|rekening|kaart)", "welke rekening gaat het om",
        "ik ga er (persoonlijk |meteen |zelf )?achteraan", "(we|wij|ik) (maken|maak) (het|dit|dat) (goed|in orde)",
        "(we|wij|ik) (los|lossen) (het|dit|dat) [~ ]op",
        "(we|wij) gaan dit [voor je |voor u ]*(rechtzetten|oplossen|goedmaken)",
        "(we|wij|ik) (hadden|had|hebben) (je|u|uw|jullie) [~ ~ ](nooit|beter) (moeten|mogen)",
        "had(den)? (wij|we) (beter|sneller|eerder|nooit) [~ ](moeten|mogen)",
        "had(den)? (u|je|jij) [dat |dit ]*nooit (mogen|moeten)",
        "(we|wij|ik) (schamen|schaam) (ons|me|mij) [~ ~ ~ ](hiervoor|ervoor|hierover|bank)",
        "schaam me [~ ~ ~ ~ ](mijn|onze) bank", "fout van ons", "(fout|bug|storing) (in|van) ons systeem",
        "bij ons (blijven (hangen|liggen)|misgegaan|gewoon mis|fout gegaan|misgelopen)",
        "volledige verantwoordelijkheid voor", "ten onrechte (gerekend|aangerekend|afgeschreven|in rekening)",
        "(draaien|draai) (we|wij|ik|het|die|dat) [~ ~ ]terug", "(uit|met) coulance",
        "(wij|we) (waren|zijn) [~ ](onbeleefd|traag|onbereikbaar|slordig|onduidelijk)( geweest)?",
        "(slordig|onduidelijk|niet netjes|fout|dom) van ons",
        "(op|reactie op|antwoord op) (je|uw|jouw) (recensie|review|klacht|tweet|bericht)",
        "bedankt voor (je|uw) * ster", "dank voor (de|je|uw) (feedback|kritiek|recensie)",
        "(je|uw|jouw) boze (tweet|bericht|mail|review)", "(uw|je|jouw) (review|recensie|klacht) [~ ](pijn|terecht)",
        "(u|je) schrijft dat (wij|we)", "klopt niet wat (u|je) (schrijft|zegt)",
        "(u|je) (heeft|hebt) zelf (te laat|niet|nooit|vergeten)",
        "(heb|hebben) (je|uw|jouw) (klacht|brief|mail|bericht) [~ ](gelezen|over het hoofd)",
        "(begrijp|snap) dat (u|je|jullie) [* ](teleurgesteld|boos|gefrustreerd)", "(kosten|schade) zijn voor ons",
        "regel dat (je|u) [* ]gebeld", "bellen (we|wij) (je|u) terug", "geef ons nog een kans",
        "(scheld|schelden) (ik|we) [~ ]kwijt", "(halen|haal) (we|ik) [er |het |die |voor ]*(je|u) af",
        "spreek ik (hem|haar|ze) (erop|daarop) aan", "(u|je) krijgt gelijk", "(zo|zo n) behandel je klanten niet",
        "(jouw|je|uw) (slechte|nare|vervelende) ervaring", "laat (hem|het|die|haar) intrekken",
        "(jouw|je|uw) aanvraag [~ ](bovenop|voorrang|voorgetrokken)", "hebben (wij|we) [echt |hier ]*gefaald",
        "blijven liggen, dat", "je gelijk hebt, (wij|we)",
    ),
)
# fmt: on
