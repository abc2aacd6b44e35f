"""Governments, parties and people in office."""

# fmt: off
GOVERNMENTS = (
    "(ministers|kabinets|regerings)(ploeg|club|team)", "kabinett(s)?(?! (der|mit) (kuriositaten|wein))",
    "government(s)?", "cabinet(s)?", "(prime |finance |health |education |foreign |home |justice )?minister(s)?",
    "chancellor", "taoiseach", "tanaiste", "prime minister", "secretary of state", "coalition", "opposition",
    "councillor(s)?", "mayor", "senator(s)?", "mp(s)?", "td(s)?", "mep(s)?", "politician(s)?", "westminster",
    "downing street", "stormont", "the dail", "brussels", "(party|parties) (in|that|who|of the)",
    "the (left|right)(?! (side|answer|one|of|door|hand|foot|time|place|person|people|size))",
    (
        "(socialist|communist|fascist|populist|liberal|conservative|tory|nationalist|far right|far left|leftist|"
        "lefty|progressive|marxist|eurocrat)(s|ies)?"
    ),
    "(the|our) president", "lawmakers", "(that|this) (lot|crowd|bunch|shower)", "regering(en)?", "kabinet(ten)?",
    "(minister|staatssecretaris|wethouder|burgemeester|gedeputeerde|kamerlid|schepen)(s|sen|en)?",
    "(de|onze|die|deze|oud|nieuwe) premier", "(minister|eerste minister|kamerleden|raadsleden)", "*minister(s)?",
    "coalitie", "oppositie", "den haag", "politici", "politicus", "gemeenteraad", "tweede kamer",
    "(socialist|communist|fascist|populist|liberal|nationalist|links|rechts)(en|isten|e partijen)",
    "de (linkse|rechtse) *", "(die|dat) (lui|stel|zooitje)", "oppositieleider", "parlement", "*gemeenteraad",
    "kabinetsplan", "regierung(en)?", "*regierung",
    (
        "(*minister|ministerin|*kanzler|*kanzlerin|bürgermeister|oberbürgermeister|stadträtin|stadtrat|landrat|"
        "ministerpräsident|abgeordnete|staatssekretär)(s|in|n|innen|en)?"
    ),
    "koalition", "opposition", "bundestag", "die ampel", "(die )?politiker(n|innen)?",
    (
        "(sozialist|kommunist|faschist|populist|nationalist|linke|rechte|sozi|nazi)(en|n|s)?(?! (seite|hand|ecke|"
        "spur|tür))"
    ),
    "die da oben", "die in berlin",
    "(brüssel|berlin)(?=.{0,40}(versag|taschen|schlaf|lüg|nichts|endlich|abwähl|schuld))", "govern(o|i)",
    "ministr(o|a|i|e)",
    (
        "(assessor|sindac|deputat|senator|consiglier|parlamentar|onorevol|governator|president)(e|i|a|o|essa|"
        "ice)? (?!(di giuria|del club|della banca|dell'associazione))"
    ),
    (
        "(assessora|assessore|sindaca|sindaco|deputata|senatrice|(il|la|del|della|al|dal|nostro|nostra|questo|"
        "questa) premier)"
    ),
    "maggioranza", "opposizione", "(partito|partiti)(?! (alle|da|per|il|subito|in))", "politici",
    "(comunist|fascist|populist|sovranist|socialist|leghist|grillin|meloniani|renzian)(a|i|e|o)?",
    "(la|questa|certa) (sinistra|destra)(?! (del|della|di|dell'|sulla))", "palazzo chigi", "montecitorio",
    "bruxelles", "quelli a roma", "gouvernement(s)?", "ministre(s)?", "(le|la|notre|au) maire(s)?",
    "(la|le|au|notre) (adjointe?|conseiller|conseillère)(?! (collegue|du mois|clientele|client|pour))",
    (
        "(adjoint|conseiller|conseillère)(e|s|es)? (municipal|communal|régional|provincial|départemental|"
        "au maire)(e|s|es|aux)?"
    ),
    (
        "(député|députée|sénateur|sénatrice|préfet|élu|élue|candidat|candidate)(s)?(?! (collegue|du mois|clientele|"
        "client|pour))"
    ),
    "(majorité|coalition)(?! (des|de nos|d'entre))", "(l'|d')?opposition", "premier ministre",
    "(le |la )?président(e)? de la république", "élysée", "matignon", "(l'|de l')assemblée nationale",
    "(communiste|fasciste|populiste|socialiste|macroniste|gauchiste|facho|insoumis|lepéniste|écolo)(s)?",
    "(la|de) (gauche|droite)", "politiciens", "bruxelles", "ceux d'en haut", "bourgmestre(s)?", "echevin(e|s)?",
    "(le|au|du|ce) (senat|parlement)(?! des enfants)",
    "(a|de) (bercy|la chambre|l'assemblee)(?! (des notaires|de commerce|generale|d'agriculture|noire|froide))",
    "parlementaire(s)?", "(conseil|gouvernement) (regional|wallon|flamand|bruxellois|communal|municipal)",
    "(nos|ces|les) (elus|dirigeants|gouvernants|elites|parlementaires|politicards|technocrates)",
    "commission europeenne",
    (
        "(le|ce|notre) (president|chef de l'etat)(?! (du club|de la banque|du jury|de l'association|du directoire|"
        "du conseil|de seance))"
    ),
    "(socialistes|liberaux|ecolos|communistes|conservateurs|centristes|souverainistes|insoumis)", "ce parti",
    "motion de censure", "(cette |la )?reforme (des retraites|du chomage|fiscale)",
    "(le|la) depute(e)? (du coin|de chez nous|local)",
    (
        "(vicepremier|burocrati|eurocrati|assessor(e|i|a)|esecutivo(?! (della|del|dell'))|coalizione|liberali|"
        "comunisti|tecnocrati|tecnici non eletti|sindaca|sindaco)"
    ),
    "capo dello stato", "(presidente|presidenti) (del consiglio|della repubblica|della regione)",
    "(il|i|del|dei) (presidente degli stati uniti|dazi)", "(in|al|nel) parlamento", "europa dei burocrati",
    "(la|una|della) (sinistra|destra)(?! (del|della|dello|dell'|di|mano|e))",
    (
        "(questa manovra|la manovra (finanziaria|economica|di bilancio)|legge di bilancio|patrimoniale|riforma "
        "(fiscale|delle pensioni))"
    ),
    "chi (sta|vota) a (destra|sinistra)",
)
"""Whoever governs or wants to, by office and colour."""
PARTIES = (
    "labour party", "vote labour", "lib dem(s)?", "liberal democrats", "reform uk", "green party", "plaid cymru",
    "sdlp", "sinn fein", "fianna fail", "fine gael", "aontu", "people before profit", "ukip", "tory party",
    "the tories", "tories", "vvd", "pvv", "groenlinks", "pvda", "fvd", "forum voor democratie", "ja21",
    "partij voor de dieren", "christenunie", "vlaams belang", "open vld", "n va", "cd&v", "les engages",
    "groenlinks pvda", "de sp (is|wil|snapt|heeft|doet|moet)", "ptb", "de ps (heeft|is|wil|doet|moet)",
    "arizona ?(ploeg|coalitie|regering)", "vakbondspartij", "forum (snapt|wil|heeft|doet|is)",
    "(die|de) (liberalen|socialisten|populisten|progressieven|groene dromers)",
    "die partij (verboden|aan de macht|wil|moet|mag)", "(fan|lid) van die partij", "zoals die partij", "cdu", "csu",
    "spd", "fdp", "afd", "(die|den|der) grünen", "die linke", "bsw", "freie wähler", "ampelkoalition",
    "ampel regierung", "fratelli d'italia", "forza italia", "m5s", "cinque stelle", "5 stelle", "partito democratico",
    "il pd", "italia viva", "centrodestra", "centrosinistra", "rassemblement national", "le rn", "les républicains",
    "lfi", "(la )?france insoumise", "parti socialiste", "eelv", "nouveau front populaire", "front national",
    "macronie", "trump", "putin", "poutine", "orban", "meloni", "salvini", "macron", "le pen", "bardella",
    "mélenchon", "wilders", "farage", "starmer", "von der leyen", "bart de wever", "linkspartei", "sozialdemokraten",
    "sozialdemokratie", "(die |den )?sozis", "groko", "schwarz rot", "rot grün", "schwarz grün", "altparteien", "svp",
    "fpö", "övp", "spö", "neos", "die (freien wähler|türkisen)", "(ampel|die ampel) (hat|hat's|ist|war)",
    "mehrheitsfraktion",
    (
        "(habeck|söder|merz|weidel|lindner|wagenknecht|kickl|scholz|merkel|nehammer|baerbock|spahn|klingbeil|"
        "lauterbach)(?! (und|aus|von|vom|gmbh|ag|strasse|platz))"
    ),
    "brandmauer", "eurokraten", "rechtsaußen", "us präsident(en)?", "les insoumis", "le (mr|ptb|cdh)",
    "l'arizona(?! (desert|est un etat))", "la macronie",
    "campo largo",
)
"""Unmistakable names: whoever brings one up has something to say about it."""
NAMES = (
    "labour(?! (contract|law|market|cost|union|day|of))", "tory", "conservative(s)?", "the greens", "snp", "dup",
    "social democrats", "republicans", "democrats", "badenoch", "sunak", "biden", "micheal martin", "simon harris",
    "varadkar", "d66", "cda", "bbb", "nsc", "sgp", "50plus", "de wever", "jetten", "timmermans", "rutte", "vooruit",
    "groen", "volt", "merz", "scholz", "weidel", "söder", "habeck", "lindner", "baerbock", "(die )?grünen",
    "(die )?ampel", "die union", "(la )?lega", "pd", "schlein", "conte", "renzi", "calenda", "tajani", "le ps",
    "les écologistes", "les verts", "reconquête", "renaissance", "modem", "attal", "retailleau", "glucksmann",
    "ecolo", "ptb", "rn", "ecolos?", "(la|l'extreme) (gauche|droite)", "(les )?engages", "arizona",
)
"""Names that mean something else too."""
THESE = (
    (
        "(this|that|our|the) (toytown|tinpot|cardboard|pound shop|comic opera|puppet) (mayor|minister|president|"
        "government|council)"
    ),
    (
        "(die|deze|dat|dit|onze|de) [* ](operette|carnavals|poppenkast|bordkartonnen )(burgemeester|minister|kabinet|"
        "regering)"
    ),
    (
        "(diesen|dieser|diesem|unser|unseren|der|den) (operetten|kasperl|karnevals)(burgermeister|minister|regierung|"
        "kanzler)(s|in)?"
    ),
    (
        "(quel|quella|questo|questa|il|la) (sindaco|sindaca|ministro|ministra|governo|presidente) (da operetta|di "
        "cartone|da barzelletta)"
    ),
    (
        "(ce|cette|notre|le|la|ces) (maire|ministre|president|presidente|gouvernement|depute|deputee)s? (d'operette|"
        "de pacotille|en carton)"
    ),
    (
        "(this|that|such a|our useless|our wonderful|any) [* ](government|cabinet|minister|chancellor|taoiseach|"
        "majority|coalition|president|council)(?! (in the corner|drawer))"
    ),
    "(deze|dit|die|dat|zo'n) [* ](regering|kabinet|minister|*minister|coalitie|burgemeester|wethouder)",
    (
        "(diese|dieser|diesem|diesen|so eine|solche|solch eine) [* ](regierung|minister|kanzler|*minister|koalition|"
        "politik|bürgermeister)(in|s|n)?"
    ),
    "(questo|questa|quel|quella|tale|un simile) [* ](governo|ministro|ministra|maggioranza|sindaco|sindaca|giunta)",
    (
        "(ce|cette|ces|un tel|toute cette|tout ce) [* ](gouvernement|ministre|majorité|président|maire|coalition|"
        "exécutif)(s)?"
    ),
)
"""Pointing at who governs is taking sides already."""
