"""The words around the numbers of a product, in all five languages: they are looked for together."""

FREE = (
    "free(?! to)",
    "gratis",
    "gratuit*",
    "kostenlos*",
    "kostenfrei*",
    "umsonst",
    "zero",
    "nothing",
    "niets",
    "nichts",
    "rien",
    "niente",
    "senza canone",
    "sans frais",
    "ohne gebuhr*",
    "zonder kosten",
    "no (monthly )?fee(s)?",
)
"""The product costs nothing."""

OF_THE_PRODUCT = (
    "account",
    "card",
    "plan",
    "fund(s)?",
    "loan",
    "mortgage",
    "deposit(s)?",
    "minimum",
    "protected",
    "covered",
    "bonus",
    "cashback",
    "welcome",
    "reward",
    "voucher",
    "premium",
    "fee(s)?",
    "charge(s)?",
    "costs",
    "price(d)?",
    "interest",
    "rate",
    "invest*",
    "sav(e|es|ing|ings)",
    "from",
    "only",
    "up to",
    "instalment(s)?",
    "borrow*",
    "lend*",
    "credit",
    "discount",
    "off",
    "month",
    "enough",
    "will do",
    "per",
    "rekening",
    "kaart",
    "pas",
    "*fonds*",
    "lening",
    "hypotheek",
    "inleg",
    "beschermd",
    "welkomst*",
    "premie",
    "kosten",
    "kost",
    "prijs",
    "rente",
    "beleg*",
    "spaar*",
    "vanaf",
    "slechts",
    "maar",
    "tot",
    "termijn*",
    "lenen",
    "leen*",
    "korting",
    "maand",
    "genoeg",
    "volstaat",
    "*konto",
    "*karte",
    "*kredit*",
    "*darlehen",
    "*finanzierung",
    "einlage*",
    "geschutzt",
    "abgesichert",
    "pramie",
    "gebuhr*",
    "kostet",
    "kosten",
    "preis",
    "zins*",
    "anleg*",
    "spar*",
    "ab",
    "schon mit",
    "nur",
    "bis",
    "rate(n)?",
    "leihen",
    "rabatt",
    "monat*",
    "genugen",
    "reicht",
    "reichen",
    "conto",
    "carta",
    "piano",
    "fondo",
    "prestito",
    "mutuo",
    "minimo",
    "protett*",
    "tutelat*",
    "garantit*",
    "premio",
    "canone",
    "costa",
    "prezzo",
    "interess*",
    "tasso",
    "investi*",
    "risparmi*",
    "da",
    "dai",
    "solo",
    "soli",
    "fino a",
    "rat(a|e)",
    "sconto",
    "mese",
    "bastano",
    "basta",
    "libretto",
    "compte",
    "carte",
    "fonds",
    "pret",
    "livret",
    "depot*",
    "couvert*",
    "protege*",
    "prime",
    "bienvenue",
    "frais",
    "cotisation",
    "coute",
    "prix",
    "interet*",
    "taux",
    "plac*",
    "epargn*",
    "des",
    "a partir de",
    "seulement",
    "jusqu'a",
    "mensualite*",
    "emprunt*",
    "remise",
    "mois",
    "suffisent",
    "suffit",
)
"""Words that make an amount beside them one of the product's."""

BINDS = (
    "fixed",
    "fix",
    "locked",
    "over",
    "term",
    "up to",
    "repay*",
    "spread",
    "instal*",
    "vast",
    "vastgezet",
    "looptijd",
    "tot",
    "aflossen",
    "spreid*",
    "fest",
    "festgeschrieben",
    "laufzeit",
    "bis",
    "abzahl*",
    "abbezahl*",
    "zinsbindung",
    "lauft",
    "fiss(o|i|a)",
    "bloccat*",
    "durata",
    "fino a",
    "rimbors*",
    "rate",
    "fixe*",
    "bloque*",
    "duree",
    "jusqu'a",
    "rembours*",
    "mensualite*",
    "sur",
)
"""Words that make a duration a condition of the product."""

EXTRA = (
    "(extra|further|another|additional|special) [~ ](discount|rebate|per cent off|off the rate)",
    "(knock|shave|take)~ off (the|your|for)",
    "[a ](tenth|quarter|bit|little) off",
    "i ('ll |can |could |will )?(get|do|find|arrange|fix) (you|it)~ (better|cheaper|lower|rate|discount)",
    "(extra|bijzondere|speciale) (korting|rente|voorwaarden)",
    "nog [een |~ ](tiende|kwart|procentje|puntje|stukje) [~ ](af|lager|bij)",
    "(regel|geef|doe) ik~ (korting|lagere|voordeliger|scherper*)",
    "(extra|sonder) (rabatt|kondition*|zins*)*",
    "(noch|nochmal|extra) [ein |~ ](zehntel|viertel|prozent*) [~ ](runter|weniger|drauf|nachlass|gunstiger|rabatt)",
    "(mach|gebe|besorge|drucke) ich~ (rabatt|gunstiger*|nachlass|zins*)",
    "(sconto|tasso|condizioni) (extra|special(e|i)|di favore|in piu)",
    "(un altro|ancora un|un ulteriore) (decimo|quarto|punt*|sconto)",
    "(ti|vi) (faccio|tolgo|abbasso)~ (sconto|tasso|meno|prezzo)",
    "(remise|taux|conditions) (supplementaire|special|exceptionnel|de faveur)*",
    "(encore|un autre) (un )?(dixieme|quart) (de )?(moins|point)",
    "je (te|vous) (fais|baisse|negocie|trouve)~ (taux|prix|remise|mieux|moins)",
)
"""Conditions that somebody promises on top of the approved ones."""

FREE_AT_FIRST = (
    (
        "(first|opening) (month|months|quarter|half year|six months|three months|year)[,] [is |are |at |for |only |"
        "even |just |you pay |comes at ]*(half|half price|half off|half the price)"
    ),
    (
        "half [the |of the ](price|premium|fee|cost) (for|in|during|throughout) (the |your )?first (month|year|"
        "quarter|half)*"
    ),
    (
        "eerste (jaar|halfjaar|half jaar|kwartaal|maand|maanden|drie maanden|zes maanden)[,] [is |zijn |betaal je |"
        "voor |"
        "maar |zelfs |slechts |tegen ]*(de helft|halve prijs|half geld|halve premie)"
    ),
    "(halve prijs|halve premie|de helft) [in ](het|de) eerste (jaar|halfjaar|half jaar|maand|maanden)",
    (
        "erste(n|s)? (jahr|halbjahr|quartal|monat|monate|monaten|drei monate|sechs monate)[,] [sogar |nur |bloß |die |"
        "zum |zahlst du |zahlen sie |kostet es |für ]*(hälfte|halben preis|halber preis|halb so teuer|halbe beitrag)"
    ),
    "(die hälfte|zum halben preis|halber preis|halber beitrag) (im|in den|für das) ersten? (jahr|halbjahr|monat)*",
    (
        "prim(o|i) [* ](anno|mese|mesi|semestre|trimestre)[,] [è |sono |paghi |pagate |solo |addirittura |a ]*(la metà|"
        "metà prezzo|metà canone|metà premio)"
    ),
    "(metà prezzo|metà canone|metà premio|la metà) (il|per il|nel|i|per i|nei) prim(o|i) *",
    (
        "premi(er|ère|ers) [* ](année|an|mois|semestre|trimestre)[,] [est |à |c'est |seulement |même |vous payez |"
        "pour ]*"
        "(moitié prix|la moitié|demi tarif|moitié moins)"
    ),
    "(moitié prix|demi tarif) (la|le|les|pendant la|pendant les|durant la) premi(er|ère|ers) *",
    (
        "first (month|quarter|half year|half|six months|three months|year)(s)? (is |are |comes |come )?(on us|on the "
        "house|free|for free|for nothing|without charge|at no charge)"
    ),
    (
        "(first|opening) (month|quarter|half|half year|six months|three months|year)[,] (you|we) (pay|pays|charge|"
        "owe) (you )?(nothing|zilch|zero|nada|not a cent|not a penny)"
    ),
    "(waive|waives|waived|drop|skip|scrap) [~ ](fee|fees|charge|charges|rental|set up cost|set up costs)",
    (
        "(eerste|tweede) (half ?jaar|halfjaar|kwartaal|maand|jaar|maanden|zes maanden|drie maanden|twee maanden) "
        "(betaal|betaalt|krijg|krijgt|kost|kosten) (je |u |het )?(niks|niets|nul|cadeau|geen cent)"
    ),
    (
        "(eerste) [* ](half ?jaar|halfjaar|kwartaal|maand|jaar|maanden) (is|zijn|komt|komen) (gratis|van ons|voor "
        "onze rekening|voor niks|voor niets|op onze kosten|kosteloos|cadeau)"
    ),
    "(tot|tijdens|gedurende) [~ ](rekenen we|betaal je|betaalt u|vragen we) (niks|niets|geen cent|nul)",
    (
        "(erste|ersten|erstes) (halbe jahr|halbjahr|quartal|monat|monate|drei monate|sechs monate|jahr) (geht|gehen|"
        "ist|sind) (auf uns|aufs haus|gratis|kostenlos|umsonst|geschenkt|frei)"
    ),
    (
        "(ersten|erste|erstes) (halben jahr|halbe jahr|halbjahr|quartal|monat|monate|monaten|drei monate|sechs "
        "monate|jahr) (zahlen|bezahlen|zahlst|kostet|kosten) (sie |du |es )?(nichts|keinen cent|null|nix|gar nichts)"
    ),
    "(erlassen|schenken) (wir )?(ihnen |dir )?[~ ](gebuhr|gebuhren|grundgebuhr|miete|monatspreis|einrichtung)",
    (
        "(prim|primo|primi) [* ](semestre|trimestre|mese|mesi|anno) (li|lo|e|sono|te lo|te li|ve li|ve lo) (offriamo|"
        "offerti|offerto|gratis|regaliamo|a carico nostro|gratuiti|gratuito|omaggio)"
    ),
    (
        "(primo|primi) [* ](semestre|trimestre|mese|mesi|anno) (non )?(paghi|pagate|si paga|costa|costano) (nulla|"
        "niente|zero|un centesimo|zero euro)"
    ),
    "(azzeriamo|abboniamo|condoniamo|togliamo) [~ ](canone|commissione|commissioni|spese)",
    (
        "(premier|premiers|premiere) [* ](semestre|trimestre|mois|annee|an) (est|sont) (offert|offerts|offerte|"
        "gratuit|gratuits|pour nous|cadeau|a notre charge)"
    ),
    (
        "(premier|premiers|premiere) [* ](semestre|trimestre|mois|annee|an)[,] (vous ne|on ne|tu ne|c'est) (payez|"
        "paie|paies|paye|zero|gratuit) ?(rien|pas un centime|aucun frais)?"
    ),
    "(faisons|fait) (grace|cadeau) (de la|des|du) (cotisation|frais|abonnement|location)",
)
"""A time that costs nothing, said in words; it counts where the approved caption has none."""
