"""What a price is said to be worth, and where it is said to go."""

# fmt: off
VALUES = (
    "(trades|trading|traded|priced|valued|quoted|treated) [~ ](as if|as though|like) (we|they) *",
    "(noteert|genoteerd|gewaardeerd|geprijsd|staat) [~ ]alsof (we|wij|ze) *",
    "(notiert|gehandelt|bewertet|eingepreist|steht) [~ ]als (würden|wären|hätten|ob|verkauften) (wir|sie) *",
    "(quota|quotato|quotata|tratta|trattato|valutato|scambia|scambiato) [~ ]come se *",
    "(cote|cotée|se traite|se négocie|valorisée?|traitée) [~ ]comme si *",
    (
        "(dirt |far too |much too |way too |too |so |ridiculously |absurdly |insanely |still |criminally |stupidly |"
        "laughably )cheap"
    ),
    "(is|are|look|looks|looking|seems|seem|stays) cheap", "cheap (right now|at the moment|at this|at these|today)",
    "under valued", "undervalued", "underpriced", "overvalued", "overpriced", "mispriced", "undervaluation",
    (
        "(a|the|an absolute|daylight) (steal|bargain|gift|giveaway|snip|no brainer|screaming buy|joke|present|"
        "robbery|rip off)"
    ),
    "giv(en|ing)( it| them| these| those)? away", "being given away", "for peanuts", "for a song", "on sale",
    "half price", "bargain (basement|price|bin)(s)?", "below (book|fair|its|their|true) [~ ](value|worth)",
    "fair value", "(too|far too|way too|ridiculously|massively|still) (expensive|dear|pricey|low|high)",
    "worth (twice|double|three times|much more|far more|a lot more|more than|at least)", "bubble", "bottomed out",
    "found (its|the) bottom", "rock bottom", "no brainer", "screaming", "hidden gem", "gold mine", "not priced in",
    "priced in", "(market|nobody|no one) [~ ](hasn't|has not|asleep|missed|noticed|overlook|sees|understood|gets)*",
    "at (these|this|current|today's|that|those|such) (price|level|valuation)(s)?",
    "deserves (a )?(higher|better|more)", "early christmas present", "trading (at|below|under|far)",
    "christmas present", "junk", "worthless", "rubbish", "a dead duck", "upside", "potential", "no longer cheap",
    "(spot|spuug|veel te |te |belachelijk |nog steeds |schandalig |absurd |zo )goedkoop",
    "(is|zijn|staat|staan|blijft) [~ ]goedkoop", "ondergewaardeerd", "overgewaardeerd",
    "(veel te|te) (duur|laag|hoog)", "(haast |bijna |zowat |gewoon )?cadeau",
    "een (koopje|cadeautje|weggevertje|prikkie|schijntje|buitenkans*|lachertje|goudmijn*)", "koopje(s)?",
    "weggegeven", "in de (uitverkoop|aanbieding)",
    "voor (een appel en een ei|een habbekrats|geen geld|een prikkie|bijna niks)",
    "(tegen|bij|voor|op) (deze|die|dit|dat) (prijs|prijzen|koers|koersen|niveau)", "(twee|drie) keer zoveel waard",
    "(veel|dubbel) (meer )?waard", "zeepbel", "bubbel", "dieptepunt", "meer waard",
    "de markt [~ ](slaapt|ziet|heeft|mist|snapt)*", "voor wat~ doet", "te mager", "dood geld", "oververhit",
    "opgeblazen", "no brainer", "(nog )?niet in de prijs", "rijp voor de pluk", "van niks",
    "(viel zu |zu |spott|total |noch |lächerlich |immer noch |so )billig",
    "(ist|sind|bleibt|steht) [~ ](billig|günstig bewertet|gunstig)", "unterbewertet*", "überbewertet*",
    "(viel zu|zu|immer noch zu) (teuer|niedrig|hoch|tief)", "spottbillig", "geschenkt",
    "(ein|fast ein|wie ein|das reinste|ein echtes) (geschenk|schnäppchen|witz|schnapper|weihnachtsgeschenk)",
    "schnäppchen*", "(im|zum) (ausverkauf|schlussverkauf|sonderangebot|schleuderpreis)", "verramscht", "verschenkt",
    "hinterhergeworfen", "zu (diesem|dem|diesen|solchen) (preis|kurs|preisen|kursen)",
    "(bei|auf) (diesem|dem) (niveau|kurs|preis)", "auf diesem niveau", "(doppelt|dreimal|viel) (so viel |mehr )?wert",
    "mehr wert", "blase", "talsohle", "boden (gefunden|erreicht)", "tiefpunkt", "luft nach oben",
    "der markt [~ ](schläft|verkennt|hat|sieht|merkt|übersieht)*", "selbstläufer", "potenzial", "potential",
    "nicht zu helfen", "ramsch", "wertlos", "regalat(o|a|i|e)",
    (
        "(troppo|ancora|ridicolmente|davvero|così) (poco|basso|bassa|bassi|basse|alto|cari|care|caro|cara|"
        "economic(o|a|i|e))"
    ),
    "sottovalutat(o|a|i|e)", "sopravvalutat(o|a|i|e)", "sottoprezzat*", "sottocosto",
    "un (affare|affarone|regalo|furto)", "affar(e|one) d'oro", "in (saldo|offerta|svendita|sconto)", "in saldi",
    "svendut(o|a|i|e)", "a prezzi (di saldo|stracciati|da saldo)",
    "a (questi|questo|quei|tali) (prezz|livell|quotazion)(o|i)", "ai prezzi (attuali|di oggi)",
    "val(e|gono|ere) (il doppio|il triplo|molto di piu|di piu|almeno|ben di piu)", "bolla", "toccato il fondo",
    "il mercato [~ ](dorme|non|sottovaluta)", "tirat(o|a|i|e) dietro", "occasion(e|i)", "quattro soldi",
    "costa(no)? (niente|poco|nulla|una miseria)", "da prendere", "spazzatura", "potenziale", "regalo di natale",
    "(a|di) (buon mercato|sconto|saldo)", "tratta(no)? a sconto",
    "(car(o|a|i|e)) (ammazzat|assassin|bollit|come il fuoco)(o|a|i|e)?",
    "costa(no)? (uno sproposito|troppo|caro|un occhio|tanto)", "(e|sono) una barzelletta",
    (
        "(dovrebbe|dovrebbero|meriterebbe|meriterebbero) (stare|valere|costare|essere) [~ ](a|almeno|di piu|"
        "il doppio|oltre)"
    ),
    "capito quanto (vale|valgono|valiamo)", "quanto (puo|potra) (scendere|salire)",
    "(toccato|raggiunto|visto) (il|i) (massim|minim|fondo|picc)(o|i)?", "(sui|ai) (minimi|massimi)",
    "target ~(ridicolo|basso|troppo|assurdo|alto)", "(nessuno|nemmeno uno|pochi) se ne accorg(e|ono)",
    "sottostimat(o|a|i|e)", "ai saldi", "(stra|iper|super)(valutat|compr|vendut)(o|a|i|e)", "sgonfi(a|are|ata|o)",
    "(trop |beaucoup trop |encore |ridiculement |si |vraiment )bon marche", "bradé(e|s|es)?", "soldé(e|s|es)?",
    "(c'est|est|sont|serait|presque|quasi|quasiment) (du |un |un vrai |en )?(cadeau|solde|donné)(e|s|es|x)?",
    "sous (évalué|coté)(e|s|es)?", "sur (évalué|coté)(e|s|es)?",
    "(trop|beaucoup trop|bien trop) (cher|chère|bas|basse|haut|haute)(s)?", "pas cher(e|s|es)?",
    "une (affaire|aubaine|occasion en or|pepite|blague)", "(une )?(belle|bonne) affaire",
    "a (ce|ces|un tel|de tels) (prix|niveau|niveaux|cours|tarif)", "aux (prix|cours|niveaux) (actuel|d'aujourd'hui)*",
    "vaut (le double|bien plus|beaucoup plus|plus|au moins|mieux)", "valent (le double|bien plus|plus)", "bulle",
    "touche le fond",
    "(le marche|personne) [~ ](n'a [~ ](rien|pas|compris|vu)|dort|ne voit|ne comprend|sous estime|ignore)",
    "pour une bouchee de pain", "pour trois fois rien", "decote", "potentiel", "cadeau",
    "(noch |immer noch |viel zu |heute noch )(günstig|preiswert|teuer)",
    "(billiger|günstiger) (kriegt|bekommt|wird|wird's|kommt|gibt's)*", "faire(r|n)? (wert|preis|kurs)",
    "fair (wäre|wären|bewertet)", "heißgelaufen*", "(zu unrecht|ungerecht) [~ ](abgestraft|gefallen|verprügelt)",
    "abgestraft", "(abschlag|aufschlag|bewertung|kurssturz) [~ ](übertrieben|lächerlich)", "nicht geschenkt",
    "boden [~ ](drin|erreicht|gefunden)", "schrott", "sicherer hafen",
    "(so niedrig|so tief|so billig|so günstig) (bleibt|wird|kommt)*",
    "(ist|sind) (reif|durch|dran|tot|überhitzt|ausgereizt)", "kapiert*", "moitie prix", "prix d'ami",
    "mal (valorise|evalue|cote|price)(e|s|es)?", "(bien|beaucoup|largement|nettement) trop (haut|cher|bas|chere)(s)?",
    "jamais [~ ]ete aussi (peu cher|bon marche|bas|basse|cher|chere|attractif|decote)(s|es|e)?", "argent mort",
    "boude(e|s|es)? (a tort|injustement|par)", "pepite(s)?",
    "ne (reflete|refletent|vaut|valent) (pas|en rien|rien|plus)",
    "(l'|une )affaire (du siecle|de la decennie|de l'annee|du moment)", "surchauffe*", "surachete(e|s)?",
    "survendu(e|s|es)?", "bonne(s)? affaire(s)?", "sous cote(e|s)?",
    "(plancher|plus bas|creux|fond|sommet|pic|plafond) [~ ](touche|atteint|passe|derriere)",
    "(atteint|touche) (leur|son|le|un) (sommet|pic|plafond|plancher|fond|plus haut|plus bas)",
    "(a peine|encore|toujours) donne(e|s|es)?", "n'a (rien|pas) compris", "mur(s|e|es)? (pour|a point|[,])~",
)
"""That a price is low or high."""
FORECASTS = (
    (
        "(will|'ll|going to|gonna|bound to|set to|about to|likely to|should) [* ](go up|go down|rise|fall|drop|"
        "crash|double|triple|explode|soar|jump|climb|hit|reach|tank|recover|rocket|skyrocket|be worth|outperform|"
        "collapse|fly|take off|plunge|slump|rebound|gain|lose|sink|rally|run|cost)"
    ),
    "to the moon", "through the roof", "sky rocket(s|ing)?", "(price|share) target", "target price", "only way is up",
    "heading (for|to|up|down|north|south)", "headed (for|to|up|down|north|south)",
    (
        "(by|before) (christmas|easter|summer|spring|the end of the year|year end|new year) [~ ](at|above|worth|"
        "double|over|below|€)"
    ),
    "next stop", "rally", "(on|in) (the|its|their) way (up|down)", "worth (double|twice) by",
    "(double|triple|half) (by|in|within|before)", "has (legs|room to run|further to go)", "(hundred|100) k",
    "ready for take off", "about to (pop|burst)",
    (
        "(gaat|gaan|zal|zullen) [~ ~ ](stijgen|dalen|omhoog|omlaag|verdubbelen|kelderen|knallen|exploderen|crashen|"
        "vliegen|door het dak|onderuit|zakken|naar de maan|instorten|klimmen)"
    ),
    (
        "(staat|staan) [~ ](straks|binnenkort|over een jaar|met kerst|volgend jaar|binnen) [~ ](hoger|lager|dubbel|"
        "op|boven)"
    ),
    "naar de maan", "door het dak", "koersdoel",
    "(verdubbelt|verdrievoudigt|keldert|stijgt|daalt) (binnenkort|straks|voor|binnen|nog|zeker|voor het eind)~",
    "tikt [~ ]aan", "potentie", "next big thing", "inhaalbeweging",
    "(blijft|blijven) [~ ](laag|goedkoop|hoog) [* ](niet|ni)", "(niet|ni) (zo )?(laag|goedkoop) (blijven|staan)",
    "(nog|zeker|wel) * (procent|%) (zakt|stijgt|daalt|klimt)", "wacht maar tot", "(hoor|zie) hem al knappen",
    "(flinke|grote|stevige) (krach|crash|correctie|klap)", "wordt niks meer",
    "(omlaag|naar beneden|omhoog|kelder) (gaan|gaat)", "naar (de )?* (dollar|euro)",
    (
        "(wird|werden|dürfte|dürften) [~ ~ ](steigen|fallen|explodieren|abstürzen|durchstarten|einbrechen|crashen|"
        "klettern|knacken|verdoppeln|anziehen|zulegen|nachgeben|durch die decke|abheben|hässlich|ungemütlich|"
        "rauschen|sinken|platzen)"
    ),
    (
        "(steigt|fällt|verdoppelt sich|klettert|explodiert|crasht|platzt|steigen|fallen|knackt|rauscht) (bald|noch|"
        "bis|demnächst|sicher|garantiert|im|vor|weiter|über|auf)~"
    ),
    "(wird|wird's|wird es) (hässlich|ungemütlich|eng|blutig|rot)", "durch die decke", "zum mond", "kursziel*",
    "kursrakete", "verdoppler", "kursfeuerwerk", "kurspotenzial",
    "(geht|gehen) (steil|ab|durch|nach oben|noch hoch|in den keller)",
    (
        "(salirà|saliranno|scenderà|scenderanno|crollerà|crolleranno|raddoppierà|raddoppieranno|esploderà|volerà|"
        "voleranno|schizzerà|arriverà|rimbalzerà|decollerà|varrà|varranno)"
    ),
    "(sta|stanno) per (salire|scendere|crollare|raddoppiare|esplodere|volare|decollare|scoppiare)",
    "(raddoppia|vola|crolla|sale|esplode|scoppia) (entro|presto|prima|a breve|di sicuro|sicuro)~", "alle stelle",
    "verso la luna", "alla luna", "prezzo obiettivo", "target price", "a (picco|rotoli)", "finira male",
    (
        "(vola|volano|crolla|crollano|raddoppia|raddoppiano|schizza|sale|salgono|scende|scendono) [~ ](presto|"
        "tra poco|a breve|entro|subito|di sicuro)"
    ),
    (
        "(tra poco|presto|a breve) (vola|volano|crolla|crollano|raddoppia|raddoppiano|schizza|sale|salgono|scende|"
        "scendono)"
    ),
    "entro (natale|fine anno|pasqua|l'estate) [~ ](sopra|a|raddoppi|il doppio)*",
    (
        "(l'anno prossimo|a (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|"
        "dicembre)|nel 20*|entro [* ]*|fra un (anno|mese)|tra un (anno|mese)|tempo (due|tre|un|pochi|qualche) (mes|"
        "ann|settiman)*|domani|presto|in primavera|d'estate) [~ ](esplod(e|ono)|vola(no)?|crolla(no)?|"
        "raddoppia(no)?|sal(e|gono)|scend(e|ono)|schizza(no)?|decolla(no)?|rimbalza(no)?|scoppia(no)?)"
    ),
    (
        "(esplod(e|ono)|vola(no)?|crolla(no)?|raddoppia(no)?|sal(e|gono)|scend(e|ono)|schizza(no)?|"
        "decolla(no)?) (l'anno prossimo|nel 20*|entro*|fra un|tra un)"
    ),
    "(va|vola|arriva|torna|sale|scende|finisce|andra) a (cento|mille|duecento|trenta|quaranta|cinquanta|zero|\\d*)",
    "ci arriv(a|iamo|era|eremo)",
    "(il prezzo|la quotazione|il titolo) (raddoppia|esplode|vola|crolla|triplica|sale|decolla|scende|schizza|risale)",
    "pront(a|o) a (scoppiare|esplodere|decollare|ripartire|salire)", "si (riparte|risale|sale|scende|torna a salire)",
    "i prezzi (scend|cal|croll|sal|esplod)(ono|ano|eranno|iranno|gono)",
    "(salita|rally|rialzo|corsa) [~ ](appena|solo|antipasto|inizio)", "l'antipasto", "vedrete a quanto",
    "[~ ]crolla(no)? tutt(o|i)",
    (
        "(va|vont|devrait|devraient) (vite |bientot |forcement |encore |se |s')?(envoler|effondrer|monter|grimper|"
        "baisser|chuter|doubler|exploser|s'effondrer|s'envoler|flamber|plonger|décoller|remonter|dégringoler|"
        "éclater|rebondir|faire mal)"
    ),
    (
        "(montera|grimpera|doublera|explosera|s'envolera|chutera|baissera|plongera|vaudra|atteindra|s'effondrera|"
        "monteront|chuteront|baisseront|doubleront)"
    ),
    "objectif de cours", "vers la lune", "(double|triple|s'envole|explose|s'effondre) (d'ici|avant|bientot)",
    "crever le plafond", "au plafond", "jusqu'a la lune",
    "(nächstes jahr|bald|im frühjahr|im sommer|2027) [~ ](der renner|der knaller|der hit|durch die decke|explodier*)",
    "(der renner|der geheimtipp|die gewinner|der hit)(?! (am|beim|auf dem|im) (buffet|stand|fest|basar))",
    "(schmiert|stürzt|sackt|knickt|bricht) [~ ](ab|ein|weg|durch)",
    "(geht|gehen|klettert|steigt|steigen) [~ ](über|unter|auf) (hundert|tausend|\\d+)*",
    (
        "(fallen|steigen|sinken|klettern|explodieren|explodiert|crashen) (eh|sowieso|wieder|weiter|garantiert|bald|"
        "demnächst|noch)"
    ),
    "(geht's|geht es|gehts) [~ ](rauf|hoch|runter|bergauf|bergab|abwärts|aufwärts)",
    "(platzt|platzen)(?! (fast|vor|mir|der kragen))",
    "(crash|kurssturz|absturz|einbruch|rallye|erholung|korrektur) (im|ist|kommt|vor|noch)*",
    "(kein|keinen) (boden|halten|blumentopf)", "böses erwachen", "(prozent|punkte) (tiefer|höher|rauf|runter)",
    "kommt (nix|nichts) mehr", "noch lang(e)? nicht am ziel",
    (
        "(va|vont|devrait|devraient) [~ ](prendre l'ascenseur|devisser|corriger|redescendre|se tasser|surprendre|"
        "s'envoler|exploser|flamber|cartonner|s'ecrouler|peter|craquer|souffrir|doubler|tripler|bondir|rebondir|"
        "decoller|grimper)"
    ),
    "(aura|auront) (double|triple|grimpe|chute|baisse|pris|perdu|fondu)",
    "(passera|passer|depassera|atteindra|tutoiera|frolera|vaudra|finira) (les |la barre des |a |sous )?\\d*",
    "(au|son|leur) plus (haut|bas)", "krach en *", "ne (fait|font) que commencer", "(ne|ca) dure(ra)? (jamais|pas)",
    "(a|la) (cent|deux cents|trois cents|quatre vingts|mille) (dollars|euros|balles)",
)
"""Where a price goes."""
