"""What only sounds internal, and what denies it."""

# fmt: off
OPENING_HOURS = (
    "(at|until|till|from) (noon|midday|midnight|\\d*)",
    (
        "(o'clock|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?|weekend|at lunch|for lunch|"
        "for the (day|evening|party|holidays)|early(?! next)|bank holiday|renovation|refurbish*|last person|lights|"
        "the door|the door behind|a door|doors at|ranks|gap|deal|eyes|the year|the loop)"
    ),
    "(om|tot) \\d*",
    (
        "(uur|op (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|weekend|tussen de middag|"
        "voor de lunch|een dagje|feestdagen|verbouwing|de deur|ogen)"
    ),
    "(um|bis) \\d*( uhr)?",
    (
        "(uhr|montags|dienstags|mittwochs|donnerstags|freitags|samstags|wochenende|mittags|feiertag|feiertage|"
        "renovierung|umbau|die tür|augen|freundschaft*|ins herz|frieden)"
    ),
    "(alle|dalle) \\d*",
    (
        "(il (lunedì|martedì|mercoledì|giovedì|venerdì|sabato)|domenica|weekend|pausa pranzo|a pranzo|prima per|"
        "festivi|ristrutturazione|la porta|gli occhi|un occhio)"
    ),
    "à \\d*( ?heures)?",
    (
        "(le (lundi|mardi|mercredi|jeudi|vendredi|samedi)|dimanche|week end|midi|pause|jours fériés|travaux|"
        "la porte|les yeux|plus tôt)"
    ),
)
"""Closing as every day."""
HARMLESS = (
    (
        "(pin|password|code|recipe|biscuit|cookie|cake|coffee|cat|dog|surprise|birthday|gift|present|party|raffle|"
        "santa|love|age|weight|tournament|match|football|quiz|playlist|joke|pun|drawer|sauce|ingredient|lunch|sock|"
        "garden|dance|karaoke|singing|snack|chocolate|santa|crush|nickname|team outing|menu|cheese|jam|bread|beer|"
        "wine|cocktail|plant|jumper)(s)?"
    ),
    (
        "(pincode|wachtwoord|code|recept|koekje|koekjes|taart|koffie|kat|hond|verrassing|verjaardag|cadeau|feest|"
        "feestje|loterij|sinterklaas|kerstman|toernooi|bedrijfstoernooi|wedstrijd|voetbal|quiz|grap|saus|ingrediënt|"
        "lunch|sok|tuin|dansen|karaoke|chocola|suikerbrood|brood|bijnaam|stroopwafel|stroopwafels|soep|trui|plant|"
        "bier)"
    ),
    (
        "(sinds|vanaf|nu) (vanochtend|vandaag|gisteren|vanmorgen|deze week|vanmiddag)? ?(ook )?(publiek|openbaar|"
        "officieel|bekend)"
    ),
    "volgens het persbericht", "persbericht van (vandaag|gisteren|vanochtend)",
    (
        "(pin|tan|passwort|code|rezept|keks|kekse|plätzchen|kuchen|kaffee|katze|hund|überraschung|geburtstag|"
        "geschenk|feier|party|tombola|wichteln|nikolaus|turnier|spiel|fußball|quiz|witz|schublade|soße|zutat|"
        "mittagessen|socke|garten|tanzen|karaoke|schokolade|spitzname|stollen|brot|pulli|pflanze|glühwein|bier|"
        "lebkuchen)"
    ),
    (
        "(pin|password|codice|ricetta|biscotti|biscotto|torta|torte|caffè|gatto|cane|sorpresa|compleanno|regalo|"
        "festa|lotteria|babbo natale|torneo|partita|calcetto|quiz|battuta|cassetto|salsa|ingrediente|pranzo|calzino|"
        "giardino|karaoke|cioccolato|soprannome|tiramisù|ragù|cannoli|pasticcini|sugo|maglione|pianta|cortile)"
    ),
    "regali", "figli(a|o)", "mi(a|o) (gatto|cane|moglie|marito|cassetto)",
    (
        "(code|mot de passe|recette|biscuit|biscuits|gâteau|gâteaux|café|chat|chien|surprise|anniversaire|cadeau|"
        "fête|tombola|père noël|tournoi|match|foot|quiz|blague|tiroir|sauce|ingrédient|déjeuner|chaussette|jardin|"
        "karaoké|chocolat|surnom|quiche|crêpe|crêpes|confiture|pull|plante|bière)"
    ),
    "(programme|inscription|inscriptions|billet|billets|mascotte|ragondin|menu|calendrier de l'avent)",
    "(rumeur|info|information) [~ ]démentie", "prochains chiffres", "prochains résultats",
)
"""Secrets of everyday life."""
DENIALS = (
    (
        "(no|not|isn't|aren't|never|nothing|without|zero|won't|don't) [~ ](clos|shut|lay|layoff|job cut|redundan|"
        "merg|take ?over|secret|confidential|cut|leak|restructur|reorgani)(e|es|ed|ing|s|er|t|ncies|offs?|ization|"
        "sation|uring)?"
    ),
    "(no|not a|hardly a) (secret|rumour|scoop)",
    (
        "(geen|niet|nooit|niets|zonder) [~ ](sluit|ontslag|reorganisatie|fusie|overname|geheim|vertrouwelijk|"
        "lek)(en|ing|t|s)?"
    ),
    (
        "(kein|keine|keinen|nicht|nie|nichts|ohne) [~ ](geheimnis|geheim|schließ|entlass|stellenabbau|fusion|"
        "übernahme|vertraulich|umstrukturierung)(en|ung|ungen|t)?"
    ),
    (
        "(non|nessun|nessuna|niente|senza|mai) [~ ](chiud|licenziament|segret|riservat|fusion|esuber|"
        "ristrutturazion|riorganizzazion)(e|i|o|a|ono|iamo)?"
    ),
    "non e un (segreto|mistero)", "(come|gia) (gia )?(comunicat|annunciat|pubblicat|reso not)(o|a|i|e)",
    (
        "(annunciat|comunicat|pubblicat)(o|a|i|e) (ieri|stamattina|oggi|in conferenza|a (gennaio|febbraio|marzo|"
        "aprile|maggio|giugno|luglio|agosto|settembre|ottobre))"
    ),
    "conferenza stampa",
    (
        "(pas|aucun|aucune|ne|rien|sans|jamais|ni) [~ ](ferm|licenciement|secret|confidentiel|fusion|rachat|"
        "restructur|réorganis|suppression)(e|ons|ent|er|s|ation)?"
    ),
    "(n'est pas|pas) un (secret|scoop)",
)
"""Saying that nothing of the kind is going on."""
