"""What only sounds political, and what denies it."""

# fmt: off
VISITS = (
    (
        "(laughed|smiled|asked for|tried|tasted|danced|waved|photo|selfie|coffee|cake|parish|queue|visit|visited|"
        "opened|opening|ribbon|cookie|toured|came by|dropped by|handed|shook|shaking|speech|to meet|we met|i met|"
        "meeting|welcomed|guest)"
    ),
    "(lachte|koffie|taart|foto|proefde|op bezoek|bezocht|opende|opening|lint|koekje|sprak|speech|ontmoet|gast)",
    (
        "(lachte|kaffee|kuchen|foto|probierte|besucht|besuch|eröffnet|eröffnung|band|kekse|rede|traf|getroffen|"
        "zu gast|begrüßt)"
    ),
    (
        "(rideva|caffè|torta|foto|assaggiato|visita|visitato|venut(o|a)|inaugura*|nastro|cannoli|discorso|"
        "incontrat(o|a)|ospite)"
    ),
    "(riait|café|photo|goûté|visite|visité|passé(e)?|inaugur*|ruban|gâteau|discours|rencontr*|invité|accueilli)",
    "(law|act|bill|regulation|adopted|in force|deposit scheme)", "(wet|verordening|besluit)",
    "(free|open) (for|to) (everyone|everybody|all|anyone)", "(kann|darf|können|dürfen) (jeder|alle) lesen",
    "(gratuit|ouvert|lisible)(e|s|es)? (pour|à) (tous|toutes|tout le monde)", "(gratis|open) voor iedereen",
    "(gratis|apert(o|a)|gratuit(o|a)) (per|a) tutti",
    "(reads?|reading|will read) [~ ](same|letter|report|too|also)",
    "(leest|lezen) [~ ](zelfde|dezelfde|brief|mee|ook)",
    "(liest|lesen|las) [~ ](selbe|selben|gleiche|gleichen|brief|bericht|auch|mit)",
    "(legge|legger[àa]|ha letto) [~ ](stess(a|o)|lettera|rapporto|anche)",
    "(lit|lira|lisent|a lu) [~ ](même|lettre|rapport|aussi)",
    "(gesetz|verordnung|beschlossen)", "(legge|norma|decreto|approvato)", "(loi|décret|adopté|règlement)",
    (
        "(vorbeigeschaut|vorbeikam|messe|messestand|schirmherr|schirmherrin|grusswort|eröffnete|eröffneten|"
        "preisverleihung|podium)"
    ),
)
"""Somebody in office at work, or what the law says: nobody's side."""
RULERS = (
    "government(?! (bond|grant|scheme|figure|statistic))",
    "(prime |finance |health |education |foreign |home |justice )?minister(s)?(?! of (our|the) (parish|church))",
    "chancellor(?! of the university)", "taoiseach", "coalition", "regering", "kabinet(?! (met|van))",
    "*minister(s)?", "coalitie", "regierung", "*regierung", "koalition", "*minister(in|innen|n)?", "kanzler(in)?",
    "governo", "maggioranza(?! (dei|delle|di|degli|dei colleghi))", "(ministr|sottosegretari)(o|a|i|e)", "giunta",
    "gouvernement", "ministre(s)?", "(l'|d'un )exécutif(?! du)",
)
"""Those who govern a country."""
FACTS_OF_LAW = (
    (
        "(publish|present|sign|award|invit|grant|subsid|scheme|programme|fund|guarantee|bond|statistic|figure|"
        "forecast|form|website|law|act)*"
    ),
    "(publice|presente|ondertek|uitgenodigd|subsidie|regeling|wet|cijfers|formulier)*",
    (
        "(veröffentlich|vorgestellt|unterzeichn|einladung|eingeladen|förder|zuschuss|gesetz|programm|statistik|"
        "formular|anleihe)*"
    ),
    "(pubblicat|presentat|firmat|invitat|incentiv|bonus|legge|norma|decreto|contribut)*",
    "(publié|présenté|signé|invité|aide|subvention|prime|dispositif|loi|décret|statistique)*",
)
"""What a government gives and lays down."""
POLITICAL_OBJECTS = (
    (
        "(tax|taxes|pension|pensions|immigration|migrants|welfare|borders|climate|minimum wage|nhs|housing crisis|"
        "austerity|brexit|cuts|right people|right party|lesser evil|change|wisely|other lot|other side)"
    ),
    (
        "(belasting|belastingen|pensioen|pensioenen|immigratie|asiel|uitkering|klimaat|minimumloon|grenzen|zorg|"
        "bezuinigingen)"
    ),
    "(steuern|steuer|rente|renten|migration|asyl|bürgergeld|klima|mindestlohn|grenzen|heizgesetz|kürzungen)",
    "(tasse|pensioni|immigrazione|migranti|confini|reddito di cittadinanza|salario minimo|sanità|tagli|austerità)",
    "(impôts|retraites|immigration|migrants|frontières|climat|smic|pouvoir d'achat|isf|hôpital|austérité)",
    (
        "(sunday|friday|thursday|election day|polling day|june|may|domenica|sonntag|dimanche|zondag|woensdag|giugno|"
        "in the election(s)?|next election(s)?)"
    ),
)
"""What an election is about, and when it is."""
HARMLESS = (
    (
        "(employee|colleague|mascot|plant|cactus|ficus|yucca|photo|picture|logo|cake|recipe|jumper|book|song|"
        "charity|poll|jury|award|prize|competition|contest|costume|pumpkin|bird|falcon|dog|cat|biscuit|sandwich|"
        "film|playlist|works council|staff council|menu|canteen|design|slogan|favourite)(s)? (of the month|"
        "of the year)?"
    ),
    "(filing|kitchen|bathroom|display|medicine|wine) cabinet", "cabinet (door|drawer|maker)",
    "chancellor of the university", "party (hat|food|tent|games|planning)",
    "(birthday|christmas|office|staff|farewell|leaving) party",
    (
        "(collega|medewerker|mascotte|plant|foto|logo|taart|trui|boek|liedje|goede doel|poll|peiling|jury|prijs|"
        "wedstrijd|hond|kat|film|ondernemingsraad|kantine|ontwerp)(s)?( van de maand| van het jaar)?"
    ),
    "(koffie|kersttrui|ideeenbus|kerstboom)", "*kabinet(?= (is|staat|zit) (het|een|de|vol|klem))", "archiefkabinet",
    "de la", "(frietjes|friet|mayo)",
    (
        "(kollege|kollegin|mitarbeiter|mitarbeiterin|maskottchen|pflanze|foto|bild|logo|kuchen|pulli|buch|lied|"
        "verein|umfrage|abstimmung|jury|preis|wettbewerb|hund|katze|falke|film|betriebsrat|kantine|"
        "entwurf)(s)?( des monats| des jahres)?"
    ),
    (
        "(colleg(a|hi|he)|dipendente|mascotte|piant(a|e)|ficus|sansevieria|foto|logo|torta|maglione|libro|canzone|"
        "sondaggio|giuria|premio|concorso|gara|cane|gatto|film|mensa)( del mese| dell'anno)?"
    ),
    (
        "(rappresentanti|rsu|delegati|consiglio) (dei|del|degli|delle) (lavoratori|dipendenti|personale|genitori|"
        "studenti|classe)"
    ),
    (
        "(collègue|salarié|salariée|mascotte|plante|yucca|cactus|photo|logo|gâteau|pull|livre|chanson|association|"
        "sondage|jury|prix|concours|chien|chat|film|cantine|cse)(s)?( du mois| de l'année)?"
    ),
    "gouvernement de la maison", "(à la|de la) maison, c'est",
    "(barquette|portion|kermesse|carnaval|clown et|ballons)(s)?",
)
"""What else is voted for."""
OURS = (
    "(us|name|names|team|project|projects|number)", "(ons|naam|namen|projecten)",
    "(uns|namen|projekt|projekte|nummer|rufnummer)", "(noi|nome|squadra|progett(o|i))",
    "(nous|nom|équipe|projet|projets)",
)
"""What votes are asked for, too."""
DENIALS = (
    (
        "(no|not|nothing|never|without|zero) [~ ](politic|political|politics|party|parties|campaign|election|side|"
        "sides|taking)*"
    ),
    "politics (is|are)? (not|isn't|stays|belongs|off)*",
    "(don't|do not|won't) (tell|care who|mind who|do politics|talk politics)~", "none of my business",
    "(whoever|whichever|whatever) [~ ](you )?vote", "apolitical", "(apart|away) from politics",
    "(geen|niet|nooit|zonder) [~ ](politiek|politieke|partij|partijen|campagne|verkiezing|kant)*", "wat je ook stemt",
    "gaat mij niets aan", "(wie|op wie) (je|jij|jullie) (ook )?stem*",
    (
        "(kein|keine|nicht|nichts|ohne|null|nie) [~ ](wahlkampf|politik|politisch|politisches|partei|parteien|"
        "kampagne|wahlempfehlung)*"
    ),
    "geht mich nichts an", "(wen|was) (ihr|sie|du) wähl*", "wählt niemanden", "wählt keine",
    "(niente|nessun|nessuna|non|senza|zero) [~ ](politica|politico|partito|partiti|campagna|elezioni)*",
    "non (mi|ci) riguarda", "(chi|per chi) (voti|votate) non", "riconteggio",
    "(pas|aucun|aucune|rien|sans|ni|zéro|jamais) [~ ](politique|parti|campagne|élection|consigne)*",
    "ne me regarde pas", "(pour )?qui vous votez",
)
"""Saying that it is none."""
