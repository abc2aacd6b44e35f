"""How results turn out."""

# fmt: off
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
