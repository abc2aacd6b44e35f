"""Results, the figures they are made of, and what announces them."""

# fmt: off
RESULTS = (
    "(net |operating |gross |record )?profit(s)?", "(net |our |bank's |record )(result|income)(s)?", "results",
    "earnings", "(the |our |these |those |first |final |preliminary |record )(figure|number)(s)?", "turnover",
    "revenue(s)?", "top line", "bottom line", "margin(s)?", "(new |first |extra )(customer|client|account)(s)?",
    "loan (book|losses)", "dividend(s)?", "bonus pool", "balance sheet",
    "(our |operating )?costs(?! (€|£|\\d|only |just |nothing|less than |you |no more ))",
    "net interest income", "deposits (grew|grow|growth|are (up|down|growing))",
    "the books", "(netto|kwartaal|recordn?)?winst(en)?",
    "*resultaten", "(netto)?resultaat", "*cijfers", "omzet", "baten", "(nieuwe|eerste) (klanten|rekeningen)",
    "dividend*", "marge(s)?", "kosten(?! (€|\\d|maar |slechts |nur |niets|nichts|je |dich |sie ))",
    "(de|onze) boeken", "tussenstand", "de stand van", "verlies(cijfers)?",
    "*marge(s)?", "*(omzet|winst|resultaat)", "krediet(winst|verlies|verliezen)", "wanbetaling(en)?", "*portefeuille",
    "(de|onze|een|die) (forecast|outlook|prognose|raming|doelstelling|balans|ratio|dashboards?)",
    "kosten inkomsten ?ratio", "winst(doel|waarschuwing)", "*inkomsten", "(concept)?jaarverslag", "jaarafsluiting",
    "(nieuwe|qua|aantal) [* ](hypotheken|leningen|rekeningen)", "*gewinn(e)?(?! (ein|eine))", "*überschuss",
    "(*ergebnis|*ergebnisse|*resultat)",
    "(quartals|rekord|jahres|neuen|unsere|die|die neuen|vorläufige|vorläufigen)? ?zahlen", "rekordzahlen", "umsatz",
    "ertrag", "erträge", "(neue|neuen) (kund|konten)*", "neukund*", "dividende(n)?", "marge(n)?", "*bilanz",
    "verlust(e)?", "util(e|i)(?! (per|a|sapere|da|il|la))",
    "(i |nostri |dei |primi )?(conti|risultati|ricavi)(?! (correnti|di casa))",
    "(i |le |nostri |quei )(numeri|cifre|dati)", "fatturato", "margin(e|i)", "(nuovi |primi )(clienti|conti)",
    "dividend(o|i)", "bilancio", "guadagn(o|i)", "perdit(a|e)", "conti aperti", "raccolta", "commissioni", "ricavi",
    "crediti deteriorati", "cost income", "mutui di (novembre|dicembre|ottobre)",
    "(il |i )?(target|obiettivi|obiettivo)", "consuntivo", "consolidato", "trend", "nuovi clienti", "trimestrale",
    "(ramo|divisione) (leasing|assicurativ*|investimenti)", "outlook", "accantonamenti", "margine",
    "prossima pagella", "bénéfice(s)?",
    "(le |les |nos |des |du |un )?(résultat|chiffre)(s)?(?! du (scrutin|match|tournoi|concours))",
    "(les |nos |des )comptes", "chiffre d'affaires", "revenus", "marge(s)?", "(nouveaux |premiers )(clients|comptes)",
    "dividende(s)?", "bilan", "perte(s)?", "pnb", "produit net bancaire", "trimestre",
    "(les|ses|nos) livres (ferment|sont|seront)", "coefficient d'exploitation", "atterrissage",
    "ouvertures de comptes", "communique", "publication", "rapport annuel", "reporting", "tresorerie", "encours",
)
"""What a bank publishes about itself."""
FINANCES = (
    "profit(s)?", "earnings", "revenue(s)?", "dividend(s|o|i|e|en)?", "net income", "*winst", "omzet", "*gewinn(e)?",
    "*überschuss", "utile", "utili", "fatturato", "bénéfice(s)?", "chiffre d'affaires",
    (
        "(new|nieuwe|neue|neuen|nuovi|nouveaux) (customer|client|account|klanten|rekeningen|kund|konten|clienti|"
        "conti|comptes)*"
    ),
    "(quarter|quartal|kwartaal|trimestr)[a-z]*", "q4", "jaarcijfers", "jahreszahlen", "rekordzahlen",
    "les livres (ferment|sont|seront)", "tien(s|t|nent) les livres", "la compta", "actionnaires", "dividende(s)?",
    "marge(s)?", "resultat(s)?", "(le|l') daf", "atterrissage", "coefficient d'exploitation",
    "objectif (annuel|de l'annee|du semestre|du trimestre)",
)
"""Results that nothing in everyday life is called."""
FORERUNNERS = (
    (
        "(was|were|is) (only|just|merely|nothing but) (the |a )?(warm ?up|appetiser|starter|beginning|rehearsal|"
        "start|prelude)"
    ),
    "(was|is) (slechts|nog maar|alleen|pas) (de|het|een)? ?(opwarmer|opwarmertje|voorproefje|begin|voorgerecht)",
    "(war|ist) (nur|erst|bloss) (zum|der|die|das|ein)? ?(aufwärmen|anfang|vorgeschmack|vorspeise|generalprobe)",
    "(era|è) (solo|soltanto) (il|l'|un)? ?(riscaldamento|antipasto|assaggio|inizio)",
    "n'(était|est) (que|qu'un) ?(l'|le|un)? ?(échauffement|début|apéritif|avant goût|hors d'oeuvre)",
)
"""A published quarter that is called the beginning of something."""
