"""Results, how they turn out, and how one lets on that one knows them. English, Dutch, German, Italian, French."""

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

TRENDS = (
    "(already|now|long since|well|comfortably|far|way) (above|beyond|past|over|ahead of) (that|it|this|those|them)",
    "(er|daar) [al |nu |nu al |alweer |allang |inmiddels |ruim |dik |ver ]*(boven|overheen|voorbij)",
    "(nu al|nu alweer|inmiddels al|allang) (boven|overheen|voorbij)",
    "(schon|bereits|längst|locker|deutlich|weit) (drüber hinaus|darüber hinaus)",
    "(liegen|lagen|sind|stehen|waren) [~ ](drüber|darüber)(?! (ge|re|na))",
    "(già|ormai|adesso|ampiamente) [ben |abbondantemente |nettamente ](sopra|oltre|al di sopra|più su)(?! (i|le|di))",
    "(makes|make|making|made) [* * ]look (like|small|silly|tiny|poor|pale)",
    "(doet|laat) [* * ](lijken op|verbleken|klein lijken)",
    "(lässt|lassen) [* * ](aussehen wie|verblassen|klein aussehen)",
    "(fa|fanno|farà) (sembrare|sembrar) *", "(fait|font|fera) (passer|pâlir) *",
    "(déjà|désormais|maintenant|largement|bien) [bien |largement |nettement ](au dessus|au delà|plus haut)",
    (
        "(knock|knocks|knocked|leave|leaves|left|blow|blows|put|puts) [~ ](into a cocked hat|standing|in the shade|"
        "out of the water|to shame)"
    ),
    "(maakt|maken) [~ ]gehakt van", "(gaat|gaan) [~ ](overheen|voorbij)", "(zet|zetten|stelt) [~ ]in de schaduw",
    "stell(t|en) [~ ]in den schatten", "(lasst|lassen) [~ ](alt|blass) aussehen",
    "(li|le|lo|la) (fa|fanno|fara) (sparire|impallidire|sfigurare)", "mette [~ ]in ombra",
    "(les|le|la|l') ?(enterre|ecrase|pulverise|eclipse|efface)(nt|ra)?", "(met|mettra) [~ ]dans l'ombre",
    (
        "(even |much |far |a lot |still |way )?(better|higher|bigger|stronger|larger|worse|lower|weaker|smaller|"
        "fatter|nicer|brighter|uglier)"
    ),
    "(even |much |far |a lot )more", "(we|we'll|will|do|make|made|earn|earned) [~ ]more", "*record(s|breaking)?",
    (
        "(best|worst|finest|strongest|weakest) (ever|yet|quarter|year|result|month|november|december|october|* ever|"
        "* in our history)"
    ),
    "cliff", "falling", "(drop|fall)(ping|ing) off", "(doubl|tripl)(ed|e|es|ing)", "twice",
    "(is|are|were|goes|went|going|way|clearly|well|sharply|nicely|strongly) (up|down)",
    (
        "(rise|rose|risen|rising|fell|falls|fallen|drop|drops|dropped|slump*|jump*|soar*|plung*|grew|grow|grown|"
        "climb*|tumbl*|crash*|dip*|explod*|skyrocket*|shrink|shrank|disappoint*|shine|shines|sparkle*)"
    ),
    (
        "(beat|beats|beaten|beating|exceed*|smash*|surpass*|top|tops|topped|outdo|outdone|crush*|miss|misses|missed|"
        "blow|blows|blew|overtake*|overtook|dwarf*|eclipse*)"
    ),
    (
        "(above|ahead of|past|below|behind|over|short of|north of|south of) (last|the (target|plan|budget|forecast|"
        "consensus|expectation|record|whole|previous)|target|plan|budget|forecast|expectation|our|anything)*"
    ),
    (
        "(we|we'll|we will|we are going to|will|to) [~ ](land|end|finish|close|come in|end up) [~ ](at|above|over|"
        "on|with|around|in|near)"
    ),
    (
        "(look|looks|looking|is|going|goes|shaping up|coming|turning out|turns out|will be|running|runs) [~ ](good|"
        "great|superb|brilliant|fantastic|excellent|terrific|amazing|strong|well|bad|terrible|awful|ugly|rosy|"
        "gloomy|weak|poor|dreadful|disastrous|stellar|huge|massive|insane|crazy|wild|bleak|promising|nice)"
    ),
    "(good|great|bad|terrible|pleasant|nasty|nice|big) (surprise|news)",
    "(bubbly|champagne|fireworks|cork|corks|prosecco|confetti)", "(in|into) the red", "profit warning",
    "on (course|track)", "off the charts", "through the roof", "knock your socks off", "blow (you|your|them)",
    "(smile|grin|grinning|smiling|sleep well|sleep badly|tissues|hankies|brace yourself|sit down|fasten)",
    "all time high", "historic", "milestone",
    (
        "(dreadful|awful|horrible|lousy|splendid|superb|glorious|magnificent|sobering|painful|blow|hangover|"
        "punchline|whistl*|guess what|ask me again|not in the press release|written nowhere)"
    ),
    "the (best|worst|strongest|weakest)", "(only |just )?(the |a )?(warm ?up|appetiser|starter|rehearsal|beginning)",
    "(bonus|bonuses)", "(imagine|guess) (how|what|where)", "as much as",
    "(earned|made) [~ ](million|money|as much|more)*", "wait (till|until) you see", "more than (ever|in all)",
    "(another|already|passed|past|crossed) [~ ](customer|account|million|thousand)*",
    "(provisions|loan losses|costs) [~ ](up|rise|rising|grow|explode|everywhere)*",
    "(nog |veel |een stuk )?(beter|hoger|groter|sterker|mooier|slechter|lager|zwakker|kleiner|dikker)",
    "(nog |veel )meer", "(meer|minder) (winst|klanten|omzet|dan)", "*record*",
    "(beste|slechtste|sterkste) (ooit|kwartaal|jaar|maand|* ooit)",
    "(verdubbel|verdriedubbel|stijg|daal|groei|kelder|zakk)(d|t|en|de|ing)?", "(gestegen|gedaald|gegroeid|gekelderd)",
    "dubbel(e)?",
    (
        "(overtref|overtroffen|overtreft|overschrijd|verslaan|verslagen|verslaat|gehaald|geklopt|klopt|passeren|"
        "voorbij|gesneuveld|verpletter|gemist|tegenvall|tegen|meevall|mee)(en|t|d|de|ers|er)?"
    ),
    (
        "(boven|onder|voor op|achter op|ver boven|ruim boven) (het|de|vorig|plan|budget|begroting|doel|target|"
        "verwachting|wat|hele)*"
    ),
    "(we|wij) [~ ](komen|eindigen|sluiten|landen|halen|gaan) [~ ](op|boven|uit|af|met|over)",
    (
        "(ziet|gaat|wordt|loopt|belooft|komt) [~ ~ ](goed|goed uit|top|geweldig|fantastisch|slecht|schitterend|"
        "waanzinnig|prachtig|super|mooi|mager|pittig|zwaar)"
    ),
    "(mooie|fijne|nare|leuke|grote) verrassing", "(champagne|bubbels|slingers|taart klaar|vuurwerk|kurken)",
    "rode cijfers", "winstwaarschuwing", "(glimlach|grijns|grijnzen|zakdoek)*", "door het dak", "niet (mis|normaal)",
    "knallen", "knaller", "(klap|tik|dreun|domper|tegenvaller|meevaller|kater|fluit|fluiten)",
    "(de|het) (beste|slechtste|mooiste|sterkste)", "(opwarmer|opwarmertje|voorproefje|voorgerecht)", "bonus*",
    "raad (eens|maar)", "evenveel als", "verdiend", "(geexplodeerd|ontploft)", "wacht tot (je|jullie)",
    "meer dan (ooit|in heel)", "(alweer|nog eens|weer) [~ ](klanten|rekeningen|bij)",
    "(voorzieningen|kosten) [~ ](lopen op|stijgen|omhoog)", "(staat|staan) [~ ](koud|nergens)",
    "als een (trein|tierelier|raket|speer)",
    "(spectaculair|ongezien|ongekend|beestig|waanzinnig)( sterk| goed| hoog)?",
    "om te (smullen|zoenen|huilen|janken)", "(dat )?wordt smullen", "in te lijsten", "(trok|trokken) [~ ~ ~ ]aan",
    "zet(ten)? [gewoon |stevig |flink ]*door", "groener dan", "veel groen", "(loopt|lopen) [~ ~ ~ ](op|terug)",
    "pijn doen", "poepje [* ]ruiken", "(halen|gehaald|haalt) [* * ](kaap|grens|mijlpaal)",
    "(dik|flink|ruim) in de (plus|min|rode)", "schep bovenop", "eindsprint", "ontplof*",
    "zo'n (sterk|zwak|goed|slecht)", "heel hoog", "nullen", "van je stoel", "(flink |stevig )?omhoog", "overtreffen",
    "zo [* ](lach|blij)", "dan begroot", "(niet|ni) halen", "halen we [~ ~ ]niet", "(komt|kwam|komen) [* ]dansend",
    "mikken we intern", "(harder|meer|minder|sneller|groter|lager) dan (iedereen|de markt|analisten|gehoopt|je) *",
    "ga(at)? je nog van horen", "de kaap van", "zo vrolijk", "heel vrolijk",
    (
        "(noch |viel |deutlich |weit )?(besser|höher|größer|stärker|schlechter|niedriger|schwächer|kleiner|schöner|"
        "fetter|dicker)(e|er|es|en)?"
    ),
    "(noch|viel|deutlich|weit) mehr", "mehr als (im|das|je|letztes)", "(*rekord|rekord*)",
    "(beste|schlechteste|starkste)(s|n|r)? (quartal|jahr|ergebnis|aller|monat|* aller|* uberhaupt)",
    "bester (monat|* aller)", "bricht", "(vor|unter|uber) (dem )?plan",
    (
        "(verdoppel|verdreifach|gestiegen|gefallen|eingebrochen|gewachsen|zugelegt|steigt|steigen|fällt|sinkt|"
        "bricht ein|wächst|explodiert|übertr|übertreff|übertroffen|geschlagen|schlagen|schlägt|geknackt|knackt|"
        "knacken|verfehl|gerissen|gesprengt|sprengt|überschritten|überholt|abgehängt|eingestampft|toppen|toppt|"
        "getoppt)*"
    ),
    "doppelt",
    (
        "(über|unter|vor|hinter|oberhalb) (dem|den|plan|budget|vorjahr|ziel|der|allem|letztes)(?! (dach|haus|tür|"
        "filiale|kantine))*"
    ),
    "(wir|das jahr) [~ ](landen|enden|schließen|kommen|kamen|liegen) [~ ](bei|über|auf|mit|unter|vor)",
    (
        "(sieht|läuft|wird|liefen|lief|geht|schaut) [~ ~ ](gut|super|großartig|hervorragend|fantastisch|schlecht|"
        "mies|bombig|glänzend|prächtig|bitter|richtig gut|toll|stark|mau|düster|blendend|der hammer|der wahnsinn|"
        "durch die decke|gut aus|nicht gut)"
    ),
    "(schöne|böse|angenehme|dicke|große) überraschung", "(sekt|champagner|korken|feuerwerk|konfetti|schampus)*",
    "rote zahlen", "gewinnwarnung", "(grinsen|grinse|grinst|strahlt|strahle|taschentuch*)",
    "(hammer|kracher|wahnsinn|knaller|bombe)", "allzeithoch", "historisch*", "umhauen", "staunen", "spitze",
    "anschnallen", "(dämpfer|schlag|klatsche|kater|delle|keule|einbruch|pfeifen|pfeift)",
    "(der|die|das|den) (beste|besten|schlechteste|stärkste)", "(aufwärmen|vorgeschmack|vorspeise|generalprobe)",
    "bonus*", "ratet", "(so viel|soviel) [~ ](wie|verdient)", "verdient", "explodiert", "wartet [~ ](auf|ab|bis)",
    "mehr als (je|im ganzen)", "(wieder|noch mal|schon) [~ ](kunden|konten|dazu|dazugekommen)",
    "(risikovorsorge|kosten|vorsorge|rückstellungen) [~ ](steigt|steigen|hoch|explodiert|explodieren)",
    "(steht|stehen) [~ ](kalt|nirgends)",
    (
        "(ancora |molto |ben |decisamente )?(meglio|migliore|migliori|peggio|peggiore|peggiori|più alt(o|i)|"
        "più bass(o|i)|superior(e|i)|maggior(e|i)|minor(e|i)|più fort(e|i)|più bell(o|i)|più gross(o|i))"
    ),
    "(ancora|molto|ben|facciamo|faremo|ne facciamo|ne faremo|guadagniamo|guadagneremo) [~ ](di )?più", "*record",
    "(doppio|raddoppi|triplo|triplic)(a|ano|ato|ati|ata|ate|are|erà|eremo)?",
    (
        "(sale|salgono|salirà|cresce|crescono|crescerà|scende|scendono|scenderà|crolla|crollano|crollerà|cala|"
        "calano|calerà|vola|volano|volerà|esplode|precipita|va giù|viene giù|vanno giù|va su|vanno su|in calo|"
        "in crescita|in salita|in rosso|in perdita|salit(o|i)|cresciut(o|i)|calat(o|i)|crollat(o|i))"
    ),
    (
        "(supera|superano|supereremo|supererà|superat(o|i|a|e)|battut(o|i|a|e)|batte|batteremo|sorpassat(o|i)|"
        "centrat(o|i)|mancat(o|i)|sfondat(o|i)|polverizzat(o|i)|stracciat(o|i)|raggiunt(o|i))"
    ),
    (
        "(sopra|oltre|sotto|avanti|indietro|al di sopra) (il|al|del|dell'|l'|le|a|di|rispetto|ogni|budget|piano|"
        "obiettivo)*"
    ),
    "(chiud(iamo|eremo|e|era)|finiamo|finiremo|arriviamo|arriveremo|atterriamo) [~ ](a|sopra|oltre|con|in|sui|su)",
    (
        "(va|andrà|sta andando|promette|si mette|sarà|andiamo|vanno|procede) [~ ](bene|benissimo|male|malissimo|"
        "alla grande|da dio|forte|a gonfie vele|spettacolare|fantastico|ottimo|favoloso|dura|da urlo|brutta)"
    ),
    "(bella|brutta|grossa) sorpresa", "(spumante|champagne|bollicine|botto|botti|fuochi d'artificio)",
    "(sorriso|sorrido|fazzoletti|tenetevi forte|allacciate)", "allarme utili", "di brutto", "da urlo", "alle stelle",
    "storic(o|i)", "(miglior|peggior)(e|i)? (mese|trimestre|anno|risultato|* di sempre)",
    "(mese|trimestre|anno) (migliore|peggiore)", "a bocca aperta",
    "(batosta|mazzata|botta|stangata|doccia fredda|scivolone|fischiettano|fischietta)",
    "(il|la|i) (miglior|peggior)(e|i)?", "(riscaldamento|antipasto|assaggio|prova generale)", "bonus*", "indovinate",
    "(guadagnato|incassato)", "esplos(o|i)", "aspettate di vedere", "più che (mai|in tutto)",
    "(altri|ancora|già) [~ ](clienti|conti)", "(accantonamenti|costi|rettifiche) [~ ](salgono|aumentano|esplodono)",
    "(in frigo|in fresco|da nessuna parte)",
    (
        "(fiacc|fiacchin|pazzesc|spettacolar|mostruos|clamoros|deludent|magr|grass|strepitos|stellar|eccezional|"
        "fantastic|disastros|pesant)(o|a|i|he|e|hi)?"
    ),
    "(meno|piu) (bell|brutt|gross|ricc|magr|alt|bass)(o|a|i|e|hi|he)?",
    (
        "(sal(e|gono)|scend(e|ono)|lievita(no)?|lievitando|volano|volando|zoppica(no)?|galoppa(no)?|corr(e|ono)|"
        "frena(no)?|tien(e|gono)) [~ ](ancora|molto|un po'|forte|su|giu|bene)*"
    ),
    "(tanta|che) roba", "mamma mia", "fa(nno|ranno)? (girar|girare|ridere|piangere|paura|tremare|sognare)",
    "che spettacolo", "da (urlo|paura|record|sogno|capogiro|brividi|infarto)",
    "(bocca aperta|senza parole|stecchiti|stender)*", "(di gran lunga|ben oltre|alla grande)",
    "(bell|brutt|gran)(a|e)? (sorpresin|sorpres)(a|e)", "sorpresina", "si mangia", "se lo mangia",
    "(sara|sono) tanta roba", "finisc(e|ono) (in rosso|in alto|piu|male|bene)", "piu in alto",
    "anno (record|migliore)", "(promette|dice|dicono|va|vanno) (bene|benissimo|male|malissimo)",
    "(sces|salit|aumentat|diminuit|esplos|volat)(o|a|i|e)", "gia (novantamila|ventimila|*mila|oltre|*cento*)",
    "di nuovo (su|giu)", "(alzato|rialzat|rivist)(o|a|i|e)? (al rialzo|al ribasso)*",
    "verr(a|anno) (alzat|rivist|tagliat)(o|a|i|e)", "come va a finire", "tutta dieci", "piu di tutta l'estate",
    "popcorn", "il contrario", "aspettate (il|la|l')",
    (
        "(encore |bien |nettement |beaucoup )?(meilleur|supérieur|inférieur|plus (haut|gros|fort|beau|faible|bas|"
        "élevé)|pire|moins bon)(e|s|es)?"
    ),
    "(encore|bien|beaucoup|fera|ferons|fait|faisons|fait bien) (mieux|plus|pire|moins bien)", "record(s)?",
    "(doubl|tripl)(e|er|é|és|ent|ons|era|erons)", "le double",
    (
        "(monte|montent|montera|grimpe|grimpent|augmente|augmentent|progresse|progressent|baisse|baissent|baissera|"
        "chute|chutent|plonge|plongent|explose|explosent|s'envole|s'envolent|recule|reculent|s'effondre|en hausse|"
        "en baisse|en recul|dans le rouge|grimpé|augmenté|progressé|baissé|chuté|explosé|bondi)"
    ),
    (
        "(dépass|battu|batt|surpass|explos|pulvéris|atteint|manqu|rat|franchi|enfonc|éclat|crev)(e|é|és|ée|er|ons|"
        "ent|era|erons|u|re)?(?= )"
    ),
    "(au dessus|au delà|en dessous|au dessous|devant|en avance|en retard) (de|du|des|d'|sur)",
    (
        "(on|nous|l'année) [~ ](finit|finira|termine|terminera|clôture|finissons|terminons|arrive|atterrit|va finir|"
        "va terminer|bouclera|boucle|boucler) [~ ](à|au|sur|avec|autour|dans)"
    ),
    (
        "(s'annonce|se présente|va être|sera|est|va|promet|part|démarre) [~ ](bon|bien|super|génial|excellent|"
        "grandiose|mal|mauvais|magnifique|énorme|formidable|exceptionnel|catastrophique|incroyable|dingue|royal|fou|"
        "rude)(ne|e|s)?"
    ),
    "(belle|bonne|mauvaise|grosse|jolie) surprise", "(champagne|bouchon(s)?|feu d'artifice|confettis)",
    "avertissement sur (résultats|les résultats)", "(sourire|souris|mouchoirs|accrochez vous|tenez vous bien)",
    "au plafond", "historique(s)?", "(meilleur|pire) (mois|trimestre|annee|* de tous)",
    "plus d'un (milliard|million)*", "du lourd", "tout péter",
    "(claque|gifle|douche froide|coup dur|gueule de bois|sifflote|sifflotent|tuile)",
    "(le|la|les) (meilleur|pire)(e|s|es)?", "(échauffement|apéritif|avant goût|hors d'oeuvre)", "(prime|primes)",
    "devinez", "(gagné|encaissé)", "attendez de voir", "plus que (jamais|sur tout)", "[~ ](clients|comptes) de plus",
    "(provisions|coûts|charges) [~ ](grimpent|montent|augmentent|explosent)", "(au frais|nulle part)",
    "moins (joli|bon|beau|rose|glorieu|brillant|haut|fort)(x|se|s|ne|e|es|nes)?",
    "(sacre|grand|tres grand|excellent|bon) cru",
    "(ridiculis|surprend|regal|etonn|secou|enterr|eclips|ecras|humili)(er|era|eront|re|ra|ront|e|ent)",
    "plate couture", "croissance de", "(jamais vu|du jamais vu)", "sent (tres |vraiment )?(bon|mauvais)",
    "bien au (dela|dessus)", "(rater|ratera|raterons|louper|battra|battrons|bat|bats|doubler|doublera)",
    "plus (haut|bas|gros|beau|fort) que (prevu|attendu|annonce|espere|le|l'|tout|celui)",
    "mieux que (prevu|attendu|tout|l'ete|le|l'an)", "pire que (prevu|attendu|tout|le|l'an)",
    "en (trombe|beaute|flop|fleche|chute)", "l'inverse", "va (monter|grimper|baisser|plonger|etre|surprendre)",
    "depasse(e|s|es)? (lundi|hier|mardi|ce matin)", "a cote de la plaque",
    "(passe|passent|passera|tombe|descend) (sous|au dessus|la barre)", "commence par (un|deux|trois|quatre|cinq)",
    "(plus|moins) d'(ouvertures|encours|entrees|argent|interets)", "annonce suivra",
    (
        "(chiffres|resultats?|comptes|livres|trimestre|exercice|annee|marges?|benefices?|couts|revenus|encours|"
        "dividende)[~ ~ ](mou|molle|morose|solide|costaud|canon|magnifique|splendide|grandiose|brillant|poussif|"
        "mollasson|juteux|copieux|radieux|prometteur|excellent|exceptionnel|faible|correct|decevant|catastrophique|"
        "brille|brillent|derape|derapent|ralentit|ralentissent|flechit|patine|remonte|remontent|plombe|plombee|"
        "confirment|confirmeront)(s|e|es)?"
    ),
    (
        "(mou|molle|morose|solide|costaud|canon|magnifique|splendide|grandiose|brillant|poussif|mollasson|juteux|"
        "copieux|radieux|prometteur|excellent|exceptionnel|faible|correct|decevant|catastrophique|brille|brillent|"
        "derape|derapent|ralentit|ralentissent|flechit|patine|remonte|remontent|plombe|plombee|confirment|"
        "confirmeront)(s|e|es)? [~ ](chiffres|resultats?|comptes|livres|trimestre|exercice|marge|benefice)"
    ),
    "(quelle|une|vraie) merveille", "(en|dans le) (negatif|rouge|positif)", "du jamais vu", "en fanfare",
    "ralentit (sec|fort|net)", "sourires chez [les ]actionnaires", "cotillons", "demi milliard",
    (
        "(fett|dolle|dünn|flau|mau|mies|hässlich|tiefgrün|dunkelrot|bombig|sensationell|ambitioniert|ungemütlich|"
        "prima|grausam|richtig gut)(e|er|es|en|ste|ster|stes)?"
    ),
    (
        "(schrumpf|geschrumpft|rückläufig|schwächel|eingebrochen|einbricht|zweistellig|angehoben|verstärkt|"
        "gewinnsprung|umsatzplus|ruhmesblatt|wehtun|davonlaufen|überrasch)*"
    ),
    (
        "(jubeln|luftsprünge|tanzen|lächelt|lächle|lächeln|popcorn|zufrieden|schnaps|cabrio|socken ausziehen|"
        "kinnlade|sonnenbrille|schwindlig|spatzen|abfeiern)"
    ),
    "(gute|schlechte|böse|schöne) nachricht(en)?", "(meilenweit|weit|deutlich|locker) (drüber|drunter|überm|unterm)",
    (
        "(um längen|alt aussehen|stark wie nie|wie nie|nicht zu halten|laufen [~ ]davon|brennt [~ ]hütte|"
        "trocken wie|rauf|runter|auf was gefasst|sollte sitzen|bestes (jahr|quartal)|stärkstes|schwächstes|grün|rot)"
    ),
    "wie gut wir (waren|sind)",
)
"""How results turn out."""

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

EXCEEDED = (
    "doubled last year", "already (above|over|past) [* * * * ]million",
    "next quarterly report will (surprise|shock|please|disappoint)", "wait for q4",
    "quarter that's running [now ](beats|is|will|looks)", "our best (year|quarter) ever is coming",
    "just saw the draft (annual|quarterly|results)*",
    "(preliminary|flash|early) (numbers|figures|results) [* * * * ](are|look|say|show|up|down)*",
    "internal flash figures",
    "(full year|year as a whole) [will be |is ](better|leaves|beats|higher|worse|lower|a record) *",
    "(last|fourth) quarter (was|is|will be) [a |an |our |the ](cracker|strongest|best|worst|weakest|blowout|stinker)",
    "good things coming on", "business has slowed", "dividend will (go up|rise|be cut|double|go down)",
    "(ends|closes) (higher|lower|better|worse) than anyone (thinks|expects)", "knows the result of the",
    "well (over|above) (four|five|six) hundred", "forecast has been (raised|cut|lowered)",
    "result for the full year [~ ](leaves|beats|tops)",
    (
        "(already|now|long since|as of today|today|by now|just) [* * ](above|past|ahead of|over|beaten|exceeded|"
        "passed|topped|smashed|surpassed|below|behind|reached|hit|beyond|better than|overtaken) [~ ](last year|"
        "the whole|target|targets|plan|budget|forecast|goal|annual|the year|the full|our target)*"
    ),
    (
        "(target|budget|plan|forecast|goal|guidance|consensus)(s)?[~ ~ ](exceeded|beaten|smashed|passed|surpassed|"
        "crushed|reached|missed|in the bag|blown|history|met|done)"
    ),
    (
        "(beaten|exceeded|smashed|passed|topped|surpassed|missed|beat|crushed|hit|overtaken) [* ][the |our |its |"
        "this |whole |entire |full |annual |year's |year ]*(target|budget|forecast|last year|plan|guidance|"
        "total of last year)(s)?"
    ),
    "(budget|target|plan|goal|mark|line)[~ ~ ](behind us|done and dusted|in the bag)",
    "(million|billion) (mark|line|barrier)[~ ](behind|passed|crossed|broken|fallen)",
    "more * [~ ~ ]than (in )?(all|the whole) of (last year|20*)",
    "(more|better) (already )?than (in )?(all|the whole) (of )?last year",
    (
        "(nu|al|inmiddels|ruim|allang|vandaag) [~ ](boven|voorbij|over|onder|voor op|hoger dan|meer dan|"
        "beter dan) [~ ](vorig jaar|hele jaar|hele vorige jaar|plan|budget|target|doel|jaardoel|begroting|heel 20*)"
    ),
    (
        "(*target|jaardoel|*doelstelling|budget|begroting|*doel|plan)[~ ~ ](gehaald|overschreden|overtroffen|binnen|"
        "bereikt|voorbij|gemist|verpletterd)"
    ),
    "(budget|doel|target|grens|miljard)[~ ~ ](achter ons|binnen|gesneuveld|gepasseerd|doorbroken)",
    "(meer|beter) [~ ]dan (in )?heel (vorig jaar|20*)",
    "(prognose|winstdoel|outlook|begroting|jaardoel|target)[~ ~ ~ ~ ](niet halen|halen we niet)",
    "(halen|haal|haalt) (we |wij )?(de|het|onze) (prognose|winstdoel|*doel*|target*|begroting)~ (niet|ni)",
    "(gaan|moeten|kunnen) (de|onze) (outlook|prognose|verwachting) (verhogen|verlagen|bijstellen)",
    "(beter|slechter|meer|minder) dan begroot", "(al|nu|ligt|ver|*%|procent) boven vorig jaar",
    "(jaar|kwartaal|kosten)~ ~ ~ onder budget", "winstwaarschuwing (ligt|komt|volgt)", "extra dividend aan",
    "dikke winst", "(ons|onze) (beste|slechtste) (jaar|kwartaal) ooit",
    (
        "(kwartaal|jaar|eindejaar) [om |is |wordt |loopt |echt |gewoon ]*(als een (trein|tierelier|raket)|"
        "om in te lijsten)"
    ),
    "mager (eindejaar|kwartaal)", "(mikken|rekenen|gaan) (we|wij) intern (op|uit van)",
    "(honderdduizend|miljoen|*duizend) klanten erbij", "bonuspot~ ~ (vet|mager|dik)",
    "(tel|reken|doe) er (gerust|maar|rustig) * procent bij",
    "(gaat|gaan|ga) (de )?(outlook|prognose) (verhogen|verlagen|bijstellen)",
    (
        "(schon|jetzt|bereits|längst|heute|inzwischen) [~ ](über|vor|besser als|mehr als|oberhalb|unter|hinter|"
        "weiter als|drüber) [~ ](vorjahr|letztes jahr|ganze vorjahr|gesamte|dem ganzen|plan|budget|ziel|jahresziel|"
        "letzten jahr|ganzen)*"
    ),
    (
        "(*ziel|*ziele|plan|budget|prognose|vorjahr|vorjahreswert)[~ ~ ](übertroffen|erreicht|geknackt|"
        "überschritten|geschafft|gerissen|verfehlt|geschlagen|im sack|in der tasche|eingetütet|überholt)"
    ),
    (
        "(già|ormai|ora|oggi|adesso) [~ ~ ](sopra|oltre|superat(o|i|a|e)|battut(o|i)|più di|meglio di|al di sopra|"
        "sotto|raggiunt(o|i)|sorpassat(o|i)|avanti) [~ ](anno scorso|scorso anno|tutto|obiettivo|obiettivi|budget|"
        "intero|piano|traguardo|target)*"
    ),
    (
        "(obiettiv(o|i)|budget|target|piano|traguardo)[~ ~ ](già |ampiamente )?(superat(o|i)|raggiunt(o|i)|"
        "centrat(o|i)|sfondat(o|i)|mancat(o|i)|in tasca|polverizzat(o|i))"
    ),
    (
        "(abbiamo|superato|sfondato|battuto|centrato|polverizzato) [~ ](superato|sfondato|battuto|centrato|"
        "polverizzato)?[~ ](l'obiettivo|gli obiettivi|il budget|il target|l'anno scorso|tutto l'anno scorso|"
        "lo scorso anno)"
    ),
    "(budget|ziel|marke|milliarde|milliarden)[~ ~ ](hinter uns|gefallen|geknackt|durchbrochen)",
    "(mehr|besser) als (im|das) (ganzen|ganze|gesamten) (jahr|20*)*",
    "(budget|obiettivo|soglia|quota|miliardo)[~ ~ ](alle spalle|fatto fuori|bruciato|sfondat(o|a))",
    "(di )?più (che|di) (in )?tutto l'anno scorso",
    "(target|obiettivo|obiettivi|budget|traguardo)[~ ~ ](preso|presi|acciuffato|in cassaforte)",
    "(mancheremo|manchiamo|buchiamo|bucheremo|mancato|bucato) (l'|il |gli |i )?(obiettiv|target|budget)*",
    "a budget ci siamo",
    "(siamo |gia )[~ ](oltre|sopra|ben oltre) (i )?(\\d*|*cento*|*cinquanta) (milioni|miliardi|mila)?",
    "(sfondat|superat|passat)(o|i) (il|i|ogni|tutti i) (miliard|piano|prevision|budget)*",
    (
        "(superiamo|supereremo|battiamo|batteremo|raddoppiamo|doppiamo) (ogni|il|tutte le|i|ogni) (prevision|20*|"
        "budget|obiettiv|piano|target)*"
    ),
    "anno record", "profit warning", "meglio del 20\\d\\d", "(sara|e) l'anno migliore",
    "(era|erano) (niente|nulla|solo l'inizio)", "(piano|outlook|budget) 20\\d\\d (prevede|dice|verra|sara)",
    "nel 20\\d\\d (puntiamo|arriviamo|facciamo)", "han(no)? superato ogni (piano|previsione|attesa)",
    (
        "(déjà|désormais|aujourd'hui|largement|maintenant) [~ ](dépassé|au dessus|au delà|battu|explosé|pulvérisé|"
        "devant|atteint|mieux que|plus que|en dessous|doublé) [~ ](l'an dernier|l'année dernière|toute l'année|"
        "objectif|objectifs|budget|plan|cible|l'objectif|nos objectifs)*"
    ),
    (
        "(objectif|budget|plan|cible)(s)?[~ ](déjà |largement )?(dépassé|atteint|explosé|pulvérisé|battu|manqué|"
        "dans la poche|raté)(s)?"
    ),
    (
        "(dépassé|atteint|explosé|battu|pulvérisé|manqué) [~ ](l'objectif|les objectifs|nos objectifs|le budget|"
        "l'année dernière|l'an dernier|toute l'année)"
    ),
    "(budget|objectif|barre|cap|milliard|demi)[~ ~ ](derrière nous|dans le rétro|franchi|franchie|explosé)",
    "(plus|mieux) que (sur )?toute l'année dernière", "(dem|vorm|vor dem) plan [~ ~ ]voraus",
    "(mehr|besser) [~ ~ ](als|wie|wia) (im|das) (ganze|ganzen|gesamten) (vorjahr|sommer|letzten jahr)",
    (
        "(jahres|monats|dezember|november|oktober|quartals)(soll|ziel|plan)[~ ~ ~ ] (erfüllt|drin|geschafft|"
        "erreicht|übertroffen)"
    ),
    "(weit |deutlich )?überm (plan|budget|soll|vorjahr)",
    "vorjahr [~ ~ ~ ](verdoppelt|eingesackt|geknackt|überholt|eingeholt|in der tasche)",
    "vorläufige(n|r|s)? (werte|zahlen|abschluss|ergebnis|quartalszahlen)",
    "(rohzahlen|flash zahlen|vorabzahlen|hochrechnung)",
    "(oktober|november|dezember)(zahlen|ergebnis|umsatz|geschäft|gewinn)",
    "(guidance|prognose|jahresprognose|ausblick) [~ ~ ~ ](angehoben|gesenkt|nicht zu halten|kassiert|gekappt|erhöht)",
    "(analysten)?konsens [~ ~ ](hinter uns|geschlagen|übertroffen|verfehlt)",
    "entwurf [~ ](geschäftsbericht|jahresabschluss|quartalsbericht|pressemitteilung|bilanz)*",
    "(dividende|ausschüttung)[~ ] (steigt|wird erhöht|fällt aus|wird gekürzt|sinkt)",
    "(momentan|aktuell|inzwischen|jetzt) (stehen|liegen|sind) wir (bei|über)",
    "vor der (bilanzpressekonferenz|veröffentlichung|bekanntgabe)[~ ] (nicht|nichts|nix)",
    (
        "(einlagen|kosten|marge|provisionsüberschuss|zinsüberschuss|rückstellungen|wertberichtigungen|"
        "risikovorsorge|fondszuflüsse|wertpapiergeschäft|auslandsgeschäft|"
        "firmenkundengeschäft)[~ ~ ~ ] (geschrumpft|davon|rückläufig|rauf|runter|steigen|frisst|hoch|intern|plus)"
    ),
    "(rekordgewinn|gewinnsprung|gewinnwarnung)\\?? [~ ](darf|intern|gegenteil|demnächst|bald)",
    "darf ich('s| es) [~ ]sagen[:] [* ](rekord|gewinn|verlust)*", "schneller als im letzten bericht",
)
"""More than the whole of a target or of last year: nobody outside can know it yet."""

INSIDE = (
    (
        "(cfo|finance director|chief financial officer|head of finance|finance chief|treasurer|controller|ceo|"
        "chairman|chairwoman) [~ ](spoke of|talked of|talked about|mentioned|named|said|whispered|dropped|hinted at|"
        "let slip) [about |over |around |some |roughly |nearly |at least |the number |a |of ]*(\\d*|€ \\d*|half a "
        "billion)"
    ),
    (
        "(he|she|they|the boss) (spoke of|talked of|mentioned|whispered|hinted at|let slip) [about |over |around |"
        "nearly ]*\\d*"
    ),
    "(hij|zij|ze) (had het over|sprak van|sprak over|noemde|fluisterde) [zo'n |ruim |bijna |ongeveer ]*\\d*",
    "(er|sie) (sprach von|redete von|nannte|murmelte was von|raunte|flüsterte) [rund |etwa |fast |über |gut ]*\\d*",
    "(hat|haben) von [rund |etwa |fast |über |gut ]*\\d* (gesprochen|geredet|gemurmelt|geraunt)",
    "(ha|hanno) (parlato di|accennato a|sussurrato|nominato|mormorato) [circa |oltre |quasi |almeno |un ]*\\d*",
    (
        "(il|elle|ils) (a|ont) (parlé de|évoqué|glissé|murmuré|mentionné|lâché) [environ |près de |presque |"
        "plus de ]*\\d*"
    ),
    (
        "(cfo|financieel directeur|directeur financien|penningmeester|controller|ceo|bestuursvoorzitter|"
        "financiele man|financiele vrouw) [~ ](had het over|sprak van|sprak over|noemde|fluisterde|repte van|heeft "
        "het over) [zo'n |ruim |bijna |ongeveer |iets van |minstens |het getal ]*(\\d*|€ \\d*|een half miljard)"
    ),
    (
        "(sprak|noemde|fluisterde|repte) (de|onze) (cfo|financieel directeur|directeur financien|controller|ceo|"
        "bestuursvoorzitter) [van |over |zo'n |ruim |bijna |ongeveer ]*(\\d*|een half miljard)"
    ),
    (
        "(sprach|redete|murmelte|raunte|nannte|flüsterte) (der|die|unser|unsere) (cfo|finanzchef|finanzchefin|"
        "finanzvorstand|finanzvorständin|controller|controllerin) [von |was von |rund |etwa |fast |über |gut ]*\\d*"
    ),
    (
        "(cfo|finanzchef|finanzchefin|finanzvorstand|finanzvorständin|kämmerer|controller|controllerin|vorstandschef|"
        "vorstandschefin) [~ ~ ]von [rund |etwa |fast |über |gut |knapp |mindestens |bis zu ]*(\\d*|einer halben "
        "milliarde) [* ]*(gesprochen|geredet|gemurmelt|geraunt|geschwärmt|die rede)"
    ),
    (
        "(cfo|finanzchef|finanzchefin|finanzvorstand|finanzvorständin|controller|controllerin|vorstandschef|"
        "vorstandschefin) [~ ](sprach|redete|murmelte|raunte|nannte|flüsterte|spricht|hat) [von |was von |etwas von |"
        "die zahl |rund |etwa |fast |über |gut ]*(\\d*|einer halben milliarde)"
    ),
    (
        "(cfo|direttore finanziario|direttrice finanziaria|capo della finanza|capo delle finanze|ad|amministratore "
        "delegato|tesoriere|controller) [~ ](parlava di|parlato di|ha detto|accennato a|sussurrato|nominato|fatto il "
        "numero|accennava a|mormorava) [circa |oltre |quasi |almeno |un |una |il numero ]*(\\d*|mezzo miliardo)"
    ),
    (
        "(directeur financier|directrice financière|daf|dg|directeur général|directrice générale|trésorier|"
        "trésorière|contrôleur de gestion)[~ ][,] [~ ~ ~ ](parlé de|parlait de|parle de|évoqué|glissé|murmuré|"
        "mentionné|lâché) [environ |près de |plus de |au moins |presque |le chiffre |le chiffre de ]*(\\d*|un demi "
        "milliard)"
    ),
    (
        "i (sat in on|was in on|was in the room for|was in the meeting on|sat through|listened in on) [~ ~ ](figure|"
        "number|result|account|book|close|review)(s)?"
    ),
    (
        "i (proofread|proof read|edited|typeset|translated|checked|went through) [~ ](draft|report|figures|numbers|"
        "release)"
    ),
    "ik (zat|was|mocht) [~ ](bij|erbij|in|aan) [~ ~ ](cijferoverleg|*cijfers|resultaten|afsluiting|jaarrekening)",
    "ik was erbij toen [~ ~ ](oktober|november|december|*cijfers|q4|kwartaal|resultaat)",
    (
        "ik (mocht|heb|moest) [~ ~ ](draft|concept|conceptverslag|proefdruk|jaarverslag|jaarcijfers) [* ](nalopen|"
        "gelezen|nalezen|nakijken|doorgenomen|lezen|redigeren)"
    ),
    "ich (sass|war|durfte) [~ ](bei|dabei|in|mit) [~ ~ ](*zahlen|ergebnisse|abschluss|zahlenrunde)",
    "(entwurf|jahresbericht|abschluss) [~ ](korrektur|gegen|vorab) ?(lesen|gelesen|lese)",
    "ero (alla|nella|in) [* ](riunione|call|stanza|sala) [~ ~ ](numeri|conti|dati|risultati|chiusura)",
    "(ho|abbiamo) (riletto|corretto|rivisto|impaginato|tradotto) [~ ](bozza|relazione|comunicato|conti|bilancio)",
    "j'etais (a|dans) (la|une) (reunion|salle|piece|revue) [~ ~ ](chiffres|comptes|resultats|cloture)",
    "j'ai (relu|corrige|traduit|mis en page) [~ ](brouillon|projet|epreuves|rapport|communique)",
    (
        "(i|i've|i have|he|she|he's|she's|we|we've|has|have|colleague) [~ ](seen|saw|know|knows|see|read|peeked|"
        "peek|count|counted|book|booked|typed|do|does|keep|keeps|prepare|calculate|calculated|glimpsed) [* ](the|"
        "that|those|them|it|all|our|these|a|november|december|october|q4|already)[~ ](figure|number|spreadsheet|"
        "sheet|table|book|chart|slide|result|dashboard|draft|excel|report|total|account|preview|forecast|slides|"
        "file|tally)*"
    ),
    (
        "(i've|i have|i) [* ]seen (them|it|the (number|figure|result|sheet|november|december|october|q4|draft|"
        "preview|table|slide|chart|spreadsheet)*)"
    ),
    "i (run|keep|handle|go over) the (books|numbers|ledger)", "i already know",
    "who (do|does) the (spreadsheet|number|sum|math|book|account)*",
    "(in front of me|on my (screen|desk)|from my desk|on the internal dashboard)",
    "i (do|keep) the (spreadsheet|sum|number|book)*", "(you )?(read|heard) it (here )?first",
    "where you (read|heard) it",
    "(officially|formally) [~ ](february|announced|told|know|published|public|out|learn|only)", "spoiler*",
    "between (us|you and me|ourselves)", "let's just say",
    (
        "(can't|cannot|mustn't|may not|not allowed to|won't|shouldn't) [~ ](say|tell|give|reveal|write) [~ ](more|"
        "officially|yet|away|but|the number)"
    ),
    "say no more", "wink wink", "nudge nudge", "insider", "from (the )?inside", "(screens?|dashboard) i see",
    "(didn't|did not) get (that|it) from me", "(i|we) already know", "(just )?(you )?wait( and see)?(?! (for|until))",
    "you (will|'ll) (see|be amazed|be surprised|love)", "mark my words", "trust me",
    "not (public|published|official) yet",
    "before (it's|it is|they are|they're) (official|public|published|announced)",
    "ahead of (publication|the announcement)", "internally", "the internal (figure|number|forecast|dashboard)*",
    "(tissues|chair) ready", "(fall|fell) off your chair", "keep it (to yourself|quiet|under)", "don't tell", "hush",
    "psst", "shh*",
    (
        "(ik|hij|zij|ze|we|wij|wie)[~ ](heb|heeft|zag|ken|kent|weet|zie|gezien|tel|boek|tik|maak|hebben|"
        "weten) [~ ~ ~ ](cijfers|tabel|stand|spreadsheet|overzicht|gezien|staatje|sheet|lijst|excel|dashboard|"
        "boeken|meer)*"
    ),
    "ik (ga over|hou|bewaak|beheer) (de )?(boeken|cijfers)", "(al )?gezien",
    "(voor mijn neus|op mijn scherm|op mijn bureau|voor me liggen)",
    "(officieel|formeel)[~ ](februari|pas|nog|hoor|mag)*", "spoiler*", "onder ons", "(tussen ons|entre nous)",
    "laten we (het erop houden|zeggen)", "(mag|kan|zal) [~ ](niets|niks|niet|geen) [~ ](zeggen|verklappen|verraden)",
    "meer zeg ik niet", "zeg verder niks", "let op mijn woorden", "wacht maar( af)?",
    "je (hoort|leest|las) het (hier )?(als eerste|eerst|van mij)",
    "nog niet (openbaar|officieel|gepubliceerd|bekend)", "voorkennis", "intern", "niet van mij",
    "de interne (cijfers|stand|prognose)", "niet doorvertellen", "sst", "psst",
    "(hoor|hoorde|lees|las|zag) (ik )?(net|vanmorgen|vanochtend|vandaag|zonet)", "(hoor|lees|zie) ik (net|nu)",
    "zoveel kan ik", "kan (ik )?(je |jullie |u )?(nu )?al (zeggen|verklappen|beloven)", "mondje dicht", "knipoog",
    "hou je vast", "in de wandelgangen", "heel stiekem", "stiekem gezegd", "heb niks gezegd", "niks gezegd",
    "sneak preview", "kan (nauwelijks|amper|bijna niet) zwijgen",
    "(nog|maar|drie|twee) (weken|dagen|weekjes) zwijgen", "dan weet je", "weet je waarom", "weet wat ik weet",
    "(zou|zouden) mogen (noemen|zeggen|delen)", "zonder iets te (verklappen|zeggen|verraden)", "teken aan de wand",
    "van binnenuit", "op (m'n|mijn) scherm", "voorbij ?(zien )?komen",
    "(dansend|fluitend|glunderend|juichend|zingend)", "te glunderen", "ben ik bang",
    "(in|uit) de (cijfermeeting|cijfervergadering|cijferbespreking)", "controller naast", "(ligt|liggen) al klaar",
    "tel er [~ ](bij op|bij)", "(komt|staat) [~ ](in de krant|in het plan)",
    "(officiele )?cijfers (volgen|later|komen later)", "raad [zelf |maar ]", "gaat verschieten",
    "de speech van de (ceo|cfo)", "snap je pas (als|wanneer)",
    (
        "(ich|er|sie|wir|wer|kollegin|kollege)[~ ](habe|hat|hab|kenne|kennt|weiß|sehe|sieht|mache|macht|haben|"
        "wissen|darf|durfte|buche|zähle) [~ ~ ~ ](zahlen|tabelle|gesehen|excel|übersicht|stand|liste|auswertung|"
        "folie|bilanz|mehr|bücher|dashboard|vorschau|entwurf)*"
    ),
    "(vor mir liegen|auf dem tisch|auf meinem (bildschirm|schreibtisch|tisch)|vor der nase)",
    "ich (mache|führe|verwalte) (die )?(bücher|zahlen|bilanz)", "schon (gesehen|gelesen)",
    "(offiziell|amtlich)[~ ](februar|erst|noch|erfahrt|darf)*", "spoiler*", "unter uns", "sagen wir (mal|so|es so)",
    "(darf|kann|sollte) [~ ](nichts|nicht|noch nichts|noch nicht) [~ ](sagen|verraten|schreiben)",
    "mehr (sage|sag|verrate) ich nicht", "merkt euch (das|meine)", "wartet (nur|mal|es)( ab)?",
    "ihr werdet (sehen|staunen|euch)", "(ihr habt|habt) es (hier )?zuerst",
    "noch nicht (öffentlich|offiziell|veröffentlicht|bekannt)", "insider*", "von mir habt ihr",
    "die internen (zahlen|hochrechnungen|prognosen)", "hochrechnung*", "nicht weitersagen", "psst", "pst",
    (
        "(ho|ha|abbiamo|li|le|l'|chi|io)[~ ](visto|visti|vista|viste|letto|letti|sbirciato|contato|contati|conosco|"
        "conosce|so|sa|tengo)(?! (che|cosa|niente|nulla))[~ ~ ](numeri|conti|tabella|dati|cifre|foglio|slide|bozza|"
        "excel|risultati|gia|in anteprima)*"
    ),
    "(li|le|l') ho (gia )?(visti|viste|vista|visto|letti|in mano|contati)",
    "(davanti agli occhi|sotto gli occhi|sulla scrivania|sullo schermo|in mano i)",
    "(ufficialmente|ufficiale)[~ ](febbraio|lo saprete|solo|ancora|saprete)*", "spoiler*",
    "(detto )?(tra|fra) (noi|di noi)", "diciamo (che|solo|così)",
    "non (posso|potrei|dovrei) (dire|dirlo|scrivere|scriverlo|dirvi) [~ ](di piu|altro|ancora|niente)*",
    "non dico altro", "non dico di piu", "segnatevelo", "vedrete", "aspettate e vedrete",
    "l'avete (letto|sentito) (qui|prima)", "(non e )?ancora (pubblic|ufficial)*",
    "(i conti|la contabilita|i libri) (li tengo|la tengo) io", "in anteprima", "internamente", "da me non",
    "i (numeri|dati) interni", "acqua in bocca", "non ditelo", "zitti", "shh", "(chi tiene|tengo) i (libri|conti)",
    "in contabilita", "lo (so|vedo|guardo) (io|gia|ogni)",
    "(le|li|lo|la) (vedo|guardo|seguo) ogni (sera|mattina|giorno)",
    "(excel|tabella|foglio|file)~ (sa|dice|parla|mostra)", "parola di (controller|contabile|ragionier*)",
    "(mi e )?caduto l'occhio", "ho sbirciato", "(star|stare|sto|restare) (zitt|mut)(o|a)",
    "(non|mica) (vi |ti )?ho detto (niente|nulla)",
    "(la|una) (bozza|anteprima) (della|del) (relazione|bilancio|comunicato|semestrale)",
    "(ho )?(appena )?(chiuso|preparato|fatto) (novembre|dicembre|ottobre|la presentazione|le slide|la chiusura)",
    "(lo |si )?(leggerete|saprete|sapra|vedrete) (nel|presto|a|il|tutti)", "non e ancora uscito",
    "flash (interno|di)", "(numeri|dati) (preliminari|interni|veri)", "l'ho visto (coi|con i)",
    "visti (stamattina|ieri|oggi)", "(collega|amico|capo)~ (finanza|contabilita|controllo)~ dice",
    "qui lo sanno (anche|tutti|pure)", "(ho|abbiamo) fatto la presentazione", "(mettetevi|state) comodi",
    "aspettate di vedere", "anticipazione", "sssh", "(fra|tra) poco escono i (dati|numeri|conti)",
    "non posso (dire|dare|svelare)~ (cifre|numeri)", "(se )?sapete leggere", "preparatevi",
    "(le|dalle|nelle) slide della (pianificazione|direzione)", "il contatore segna", "la prossima pagella",
    (
        "(je|j'|il|elle|on|nous|qui|moi)[~ ](ai|a|avons|les|l'|vu|vus|vois|voit|connais|connait|sais|tiens|"
        "compte) [~ ~ ](vu|vus|vues|passer|chiffres|tableau|comptes|fichier|données|excel|résultats|sous les yeux|"
        "lu|lus|slide|projections|document)"
    ),
    "(moi qui|je) (tiens|fais|prépare) les comptes", "sous les yeux", "(sur mon (écran|bureau)|devant moi)",
    "(officiellement|officiel)[~ ](février|vous|seulement|pas|encore)*", "spoiler*", "(entre nous|de vous à moi)",
    "disons (que|juste|simplement)",
    (
        "(je ne|on ne|je n'|j'ai pas le droit|ne) (peux|dois|devrais|droit|dirai|dis) (pas|rien|plus) (le |"
        "vous )?(dire|en dire|dévoiler|plus)*"
    ),
    "je n'en dis pas plus", "retenez (bien )?(ce que|ca|cela)", "vous (allez voir|verrez|serez)",
    "(vous l'avez|c'est) lu ici", "(pas encore|bientôt) (public|officiel|publié|annoncé)*", "en avant première",
    "en interne", "les chiffres internes", "initié", "pas de moi", "bouche cousue", "motus", "chut",
    "ne le répétez pas", "gardez ça pour vous", "je sais de quoi je parle",
    (
        "(compta|compta*|controle de gestion|finance|daf|dg|tresorerie) [~ ](dit|dit que|montre|a montre|souffle|"
        "glisse|confirme|annonce|me dit|voit)"
    ),
    "parole de (celui|celle|comptable|banquier|controleur)", "mon (tableur|fichier|ecran|excel|tableau)",
    "(flash|alerte|info|note) interne", "ceux qui savent", "rien d'officiel",
    "(pas encore|avant d'etre|pas) (paru|publie|officiel|sorti)(e|s|es)?",
    "j'ai (lu|vu|eu|relu|apercu) [~ ~ ](projet|chiffres|provisoires|brouillon|rapport|tableau|courbe|budget)",
    "(budget|plan) valide", "c'est moi qui (tiens|vous|fais|prepare|saisis|boucle)", "(encore|top) secret",
    "(je vois|ce que je vois|je vois passer)", "(relecture|relire|relis|relu) [~ ](rapport|comptes|communique)",
    "je (peux|pourrais) (deja )?(vous |le )*(dire|l'annoncer|annoncer)",
    "d'apres (mes|nos|les) collegues (de la|du|des) (finance|compta*|controle|tresorerie|reporting)",
    "(mes|nos) (fichiers|reportings|tableurs)", "dans nos stats", "croyez moi[,] [~ ](analystes|chiffres|resultats)",
    "darf (ja )?(nix|nichts|nicht) [~ ]sagen", "(weiß|weiss)[,] wovon ich (rede|spreche)",
    "mehr (verrat|sag|schreib)e? ich", "(seht|werdet|erfahrt|lest|hört) ihr('s)? (dann|noch|später|schon|bald|sehen)",
    "so viel (sei|darf|ist|kann) [~ ](verraten|sicher|andeuten|sagen)", "stand heute",
    "(mein|meine|im) (excel|dashboard|tabelle|tabellen|excel zellen)",
    (
        "(hab|habe) [~ ](mitgerechnet|nachgerechnet|reingelinst|reingeschaut|gespickt|selber gerechnet|konsolidiert|"
        "verbucht|rausgeschickt|gesehen)"
    ),
    "(hab|habe|hab's) [~ ](selber|selbst) (gerechnet|gebucht|gesehen)",
    "laut (kollegin|kollege|kollegen|controlling|buchhaltung)", "rechnungswesen",
    "(ich )?sag(e)? (ich )?(nur|bloß|mal|jetzt mal|nix|nichts)", "(erfahrt|kommt) [~ ](später|demnächst|erst)",
    "ihr wisst [~ ]von nix", "nach der quelle", "eins und eins", "auf was gefasst",
    "(controller|wirtschaftsprüfer|finanzvorstand|aufsichtsrat|vertrieb)(s)?(?= )", "glaubt mir",
    "(kann's|kann es) kaum erwarten", "darf ich('s| es) [~ ]sagen", "auf dem tisch",
    "kommende(s|n)? jahr hab ich gesehen", "noch nicht (mal )?(rum|vorbei)", "pssst*",
)
"""Letting on that one knows more."""

HARMLESS = (
    "(croissant|scone|doughnut|muffin|pizza)s?",
    "(wet|dry|windy|icy|foggy|stormy|sunny|cloudy|frosty|drizzle|storms?)",
    (
        "(coffee|coffees|cake|cakes|biscuit|cookie|sandwich|sandwiche|cup|step|kilo|kilogram|km|kilometre|book|coat|"
        "mince pie|pie|goal|match|tournament|game|football|table tennis|darts|marathon|bowling|quiz|raffle|weather|"
        "rain|snow|sun|sock|plant|pun|joke|banana|beer|tree|sweater|jumper|concert|choir|holiday|birthday|lunch|"
        "temperature|recipe|hair|beard|moustache|tooth|teeth|gift|toy|cat|dog|donation|blood)(s)?"
    ),
    "(inflation|economy|economies|gdp|economist|economists|unemployment|euro area|eurozone|outlook)",
    (
        "(koffie|taart|koek|boterham|stap|stappen|kilo|kilo's|boek|boeken|jas|jassen|wedstrijd|toernooi|voetbal|"
        "marathon|regen|sneeuw|zon|weerbericht|plant|grap|banaan|bier|boom|trui|koor|vakantie|verjaardag|lunch|kat|"
        "hond|*toernooi|kerstpakket|pepernoten|snor|stroopwafel)(s|en)?"
    ),
    "(inflatie|economie|bbp|economen|werkloosheid|vooruitblik)",
    "(chocola|chocolade|ski|skien|wintersport|treden|trap*|kalender)", "(cbs|kadaster|eurostat|persbureaus)",
    (
        "(kaffee|kuchen|plätzchen|keks|schritte|kilo|kilometer|buch|bücher|mantel|spiel|*turnier|fußball|marathon|"
        "stadtlauf|regen|schnee|sonne|wetter|pflanze|witz|banane|bier|glühwein|baum|pulli|chor|urlaub|geburtstag|"
        "mittagessen|kantine|hund|katze|stollen|lebkuchen|bart)(e|en|s|n)?"
    ),
    "(inflation|wirtschaft|bip|volkswirte|arbeitslosigkeit|herbstausblick|konjunktur)",
    (
        "(caffè|tort(a|e)|biscott(o|i)|panin(o|i)|chil(o|i)|chilometri|libr(o|i)|cappott(o|i)|partit(a|e)|torneo|"
        "tornei|calcetto|calcio|maratona|pioggia|neve|sole|piant(a|e)|battut(a|e)|banan(a|e)|birr(a|e)|alber(o|i)|"
        "maglion(e|i)|coro|ferie|compleann(o|i)|pranz(o|i)|gatt(o|i)|cane|panetton(e|i)|pasticcini|baffi)"
    ),
    "(inflazione|economia|pil|economisti|disoccupazione|quaderno d'autunno)", "formagg(i|io)",
    (
        "(café|gâteau|gâteaux|biscuit|sandwich|kilo|kilomètre|livre|manteau|manteaux|match|tournoi|foot|marathon|"
        "pluie|neige|soleil|météo|plante|blague|banane|bière|sapin|pull|chorale|vacances|anniversaire|déjeuner|chat|"
        "chien|bûche|moustache|chocolat)(s)?"
    ),
    "(inflation|économie|pib|économistes|chômage|cahier d'automne)",
    (
        "(raclette|fondue|apéro|course|courses|coureur|hôpital|collecte|dons|club|mouillé|froid|karaoké|kicker|"
        "babyfoot|sandales|chaussettes|tricot|barbecue|pétanque|randonnée|vélo|buvette|crêpe|crêpes)(s)?"
    ),
    "indice des prix", "prix à la consommation",
    (
        "(adventskalender|karneval|fasching|parkplatz|bühne|lied|container|wichteln|weihnachtsfeier|schnitzel|"
        "tombola)(s|n)?"
    ),
    "(enquête|sondage|baromètre)", "confiance des ménages",
    (
        "(expo|exposition|spectacle|concert|théâtre|balade|neige|illuminations|marché de noël|décorations|bénévole|"
        "bénévoles)"
    ),
    "(bahnhofsmission|socken(?! (aus|qualmen))|lose|loseverkauf|schritte|tore|spenden|spendenlauf)",
)
"""What else has results, figures and records: everyday life, and the economy."""

DENIALS = (
    "as (published|reported|announced) (on|in|yesterday|today|this morning|by)",
    "(weet|weten) [verder |ook |echt ]*van (niks|niets)",
    "(i|we|i honestly|i really) (know|knew) (nothing|no more|as (much|little) as|less)", "no idea",
    "(don't|do not|didn't) know", "(stop|don't|do not|please don't) ask(ing)?( me)?",
    "(nothing|not a word) (from|about|to) [~ ]", "my lips are sealed because i",
    "not a (day|minute|word) (sooner|earlier|before)", "same (moment|time|minute) as",
    "when (you|everyone|everybody|the rest) do(es)?", "like everyone else", "and not before",
    "more (on|about|in|news)", "nobody knows", "even if i (knew|did)",
    "we('ll| will) (all )?(know|see|hear|find out)",
    "(ik |wij |we )(weet|wist|weten) [* ](niks|niets|van niks|evenveel|net zo|nergens)",
    "(weet|wist) ik [* ](niks|niets|van niks|evenveel|net zo)", "geen idee", "weet (ik )?(het )?(ook )?niet",
    "(vraag|vragen) (het )?(mij|me|maar) niet", "op hetzelfde moment als", "niet eerder",
    "(meer (over|in|op)|volgt op)", "niemand weet", "ook als ik het wist", "net als (iedereen|jij|jullie)",
    "(volgens|in|zie) (het|ons) (persbericht|jaarverslag|kwartaalbericht)( van)?",
    "(zoals|al|vandaag|gisteren) (gepubliceerd|gepubliceerde)",
    "(ich |wir )(weiß|wusste|wissen) [* ](nichts|nicht|genauso|auch|es nicht|so wenig)",
    "(weiß|wusste) ich [* ](nichts|nicht|genauso|auch nicht|so wenig)", "keine ahnung", "fragt mich (bitte )?nicht",
    "(nicht|keinen tag) (früher|eher|vorher)", "(mehr (dazu|davon|zum|zu|im|am|über)|folgt am|folgen am)",
    "niemand weiß", "selbst wenn ich", "wie alle anderen", "zur gleichen zeit wie|gleichzeitig mit",
    "non (so|ne so|sappiamo) (niente|nulla|di piu|ancora|altro)", "(nessuna|senza) idea", "non chiedete(mi|lo)?",
    "non (lo )?so", "prima non", "(ne sapete|saprete) quanto me", "non un giorno prima",
    "(di piu|altro|altre notizie) (il|a|su|nel)", "nessuno (lo )?sa", "anche se (sapessi|lo sapessi)", "come tutti",
    "insieme a voi", "(secondo|dal|nel|come da) (il )?comunicato(?! (prossimo|che))",
    "(ne|n') ?(en )?(sais|savons) (rien|pas)", "(aucune|pas la moindre) idée",
    "(inutile de me|ne me) (demande|demandez|payer)*", "pas (un jour )?(avant|plus tôt)", "rien de plus que vous",
    "en même temps que (vous|tout)", "(plus d'infos|suite|rendez vous) (le|en|au)(?! .*(mieux|record))",
    "personne ne sait", "même si je savais", "comme tout le monde",
    "(chiffre|chiffres|publié|publiés|paru|parus|communiqué)(e|s|es)? (publiés? |parus? )?(le|du|en|par) *",
    "(dans|lisez|voir|selon) (le |notre )?(communiqué|rapport) (du|de|publié|annuel)",
    "(selon|d'après|dixit|source) (l'|la )?(statbel|insee|eurostat|banque nationale|bce|banque de france|bnb)",
    "(so viel|genauso viel|nicht mehr|so wenig) wie (ihr|alle|sie|du|jeder)",
    "ne (connais|connait|connaissons) (pas|rien|aucun)", "(pas|rien) a (annoncer|reveler|voir)",
)
"""Knowing nothing, and waiting for the day like everybody."""

HOPES = (
    "(i|we)? ?(hope|hoping|hopefully)", "fingers crossed", "let's (make|go|do|try|keep|aim|get)",
    "(may|might) (the|it)", "(we|i) (want|try|aim|work|dream)", "wish(es|ing)?", "on to (the )?(next|q4|fourth)",
    "what will", "how will", "can we", "(looking|look) forward", "(ik |we )?(hoop|hopen|hopelijk)", "duimen",
    "laten we (het|er|van|ook|gaan)", "(we|ik) (willen|wil|gaan voor|proberen)", "op naar", "zin in", "hoe wordt",
    "(ich |wir )?(hoffe|hoffen|hoffentlich)", "(drücken|drückt|drücke) [~ ]daumen", "(lasst uns|packen wir)",
    "(wir|ich) (wollen|will|möchten|versuchen)", "auf (ein|zum|ins|geht's)", "freue? (ich )?(mich|uns)",
    "(spero|speriamo|magari|si spera)", "dita incrociate",
    "(vogliamo|voglio|proviamo|cerchiamo|puntiamo) (a|di|fare)?", "avanti (col|con|verso|tutta)", "non vedo l'ora",
    "(j'espère|on espère|espérons)", "croisons les doigts", "(on|nous) (veut|voulons|va essayer|vise)",
    "(en route|cap) (pour|vers|sur)", "hâte",
)
"""Hoping is not knowing."""

ONES_OWN = (
    "my (very )?(own|personal|private|household) [* ](q1|q2|q3|q4|quarter|half|year|month|results|profit)",
    "(quarter|q4) of mine", "my (q1|q2|q3|q4|[first |third |fourth |last ]quarter)(?! (number|figure|forecast)*)",
    "(mijn|m'n) (eigen|persoonlijke?|privé) [* ](q3|q4|kwartaal|jaar|halfjaar|maand|resultaat|winst|cijfers)",
    "(mijn|m'n) (q1|q2|q3|q4|[eerste |derde |vierde |laatste ](slot)?kwartaal)",
    "mein(e|en|em|es)? [ganz ](eigene|persönliche|private)(s|r|n|m)? [* ](q3|q4|*quartal|jahr|*bilanz|monat)",
    "mein(e|en|em|es)? (q1|q2|q3|q4|[erstes |drittes |viertes |viertem |letztes ]quartal)",
    "(il mio|i miei|nel mio) [* * ](trimestre|t3|t4|semestre|anno|bilancio|utile|conti) (personal|privat)(e|i|o)",
    "(il mio|nel mio|del mio|al mio) (personale |privato )?[primo |terzo |quarto |ultimo ]trimestre",
    "(il mio|nel mio|del mio) (personale|personalissimo|privato) [* ](trimestre|anno|bilancio|utile|t4)",
    "(mon|ma|mes) [* * ](trimestre|t3|t4|semestre|année|bilan|résultats?) (à moi|perso|personnel|privé)(le|s)?",
    "mon (propre )?[premier |troisième |quatrième |dernier ]trimestre", "mon (t3|t4)( à moi| perso)?",
)
"""The writer's own quarter."""

OF_THE_BANK = (
    "(the|our|a) (bank|house|board|group|controller|finance)*", "norvia", "(de|onze) (bank|directie|groep)",
    "(die|der|unsere|unserer) (bank|vorstand|konzern|gruppe)", "(la|nostra|della) (banca|direzione|gruppo)",
    "(la|notre) (banque|direction)", "le groupe", "dashboard*", "draft", "excel", "controlling", "finance",
)
"""Who has results that are published."""

SILENCE = (
    "(i|i'll|i'd|we|we'll) (say|will say|am saying|tell|can say|won't say) (nothing|not a word|anything)",
    "i am not (saying|telling) (anything|a word)", "not a word (from|out of) me", "no comment",
    "(zeg|vertel|schrijf) (ik|je|we) [lekker |hier |dus ]*(niets|niks|geen woord)",
    "ik (zeg|vertel|schrijf) [hier |er |daar |dus ]*(niets|niks|geen woord)", "geen commentaar",
    "(sag|sage|schreibe|erzähle|verrate) (ich )?[hier |dazu |euch |auch ]*(nichts|nix|kein wort)", "kein kommentar",
    "non (dico|scrivo|racconto|dirò) (niente|nulla|una parola)", "(niente|nessun) commento", "non mi pronuncio",
    "(je |j')?(n'en|ne) (dirai|dis|dirais|raconterai) (rien|pas un mot)",
    "aucun commentaire", "pas un mot de (ma|moi)*",
)
"""Saying nothing about it."""

BUTS = (
    "but", "though", "except", "let's say", "smile*", "smiling", "grin*", "maar", "alleen", "behalve", "lach*",
    "glim*",
    "aber", "doch", "außer", "nur so viel", "grins*", "lächel*", "strahl*", "freu*", "ma", "però", "tranne",
    "sorrid*",
    "sorriso", "mais", "sauf", "souri*", "sekt", "champagn*", "prosecco", "spumante", "bubbels", "bubbly", "yet",
    "(buy|kauft|koop|compra|achet)*", "only that", "and (that|it) hurts",
    "(darf|mag|may|can't|cannot|kann|peux|posso)*",
)
"""What makes a hint of silence."""
# fmt: on
WINKS = "🤫🤐🙊😏😉🫣🫢🤭🍾🥂📈📉🚀👀🔮"
"""Signs that say: I know more."""
