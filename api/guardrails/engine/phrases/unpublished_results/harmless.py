"""What only sounds like results, what denies it, and what brings it back."""

# fmt: off
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
