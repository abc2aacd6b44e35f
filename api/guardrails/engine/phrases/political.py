"""Who does politics, and how people take sides. English, Dutch, German, Italian, French."""

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

VOTING = (
    "(at|in) the [* ](local|general|council|municipal|regional|european|presidential|mayoral|midterm) elections?",
    (
        "bij de [* ](gemeenteraadsverkiezingen|raadsverkiezingen|kamerverkiezingen|statenverkiezingen|europese "
        "verkiezingen)"
    ),
    (
        "bei (der|den) [nachsten ](*kommunalwahl|*landtagswahl|bundestagswahl|europawahl|gemeinderatswahl|"
        "burgermeisterwahl)(en)?"
    ),
    "(alle|nelle) (prossime )?(comunali|regionali|politiche|europee|amministrative|elezioni comunali)",
    "(aux|des) (prochaines )?(municipales|regionales|legislatives|europeennes|cantonales|departementales)",
    (
        "(vote|voting|votes|voted) (for|against|out|them|him|her|green|left|right|tactically|leave|remain|blue|red|"
        "labour|tory|the (right|other|same|old))"
    ),
    "(at|in|through|via) (the )?(ballot box|polling (booth|station)|polls)",
    (
        "(your|a|our|my) (vote|cross|first preference|number one|number 1|no 1|second preference|tick|"
        "x)(?! (for (your|our|the best)|count))"
    ),
    "(re ?elect|elect|unelect) (her|him|them|a|the|someone|somebody|people)",
    "(is|are) running for (mayor|council|parliament|office|the dail|senate)",
    "stand(s|ing)? for (election|council|parliament|mayor)", "on the ballot",
    "back (him|her|them)(?! (up|in|home|to))", "canvass*", "(stay|staying) home on (election|polling) day",
    (
        "(stem|stemt|stemmen|kies|kiest|gestemd) (op|voor|tegen|eens|niet|links|rechts|groen|ze|hem|haar|die|deze|"
        "strategisch|iemand|wie)"
    ),
    "(in|bij) het stemhokje", "(met het )?rode potlood",
    "(jouw|je|uw|mijn|een) stem (aan|op|voor|naar|waard|verdient)", "lijsttrekker", "(staat|staan) op de lijst",
    "verkiesbaar", "wegstemmen", "weggestemd", "naar huis stemmen", "nummer één op de lijst",
    (
        "(wählt|wähle|wählen|wählen sie|gewählt|abwählen|abgewählt|wähl) (endlich|jetzt|nicht|am sonntag|doch|die|"
        "den|links|rechts|grün|sie|wen|wer|mal|bloß|das richtige|lieber)~"
    ),
    "(abwählen|abgewählt|wiederwählen|abwahl|wahlzettel|wahlurne|wahlkabine|stimmzettel)",
    "(an|in) der (urne|wahlurne|wahlkabine)",
    "(kreuz|kreuzchen|stimme|erststimme|zweitstimme) (bei|für|an|gegen|gehört|geben|bekommt|der|dem)",
    "(eure|ihre|deine|meine) (stimme|erststimme|zweitstimme)", "(meine|eure|ihre|deine) stimme (hat|haben|bekommt)",
    "kandidiert (für|als|bei)", "listenplatz",
    (
        "(vota|votate|votare|votiamo|voterò|voterei|votatela|votatelo) (per|contro|chi|il|la|i|le|a|bene|no|si|lei|"
        "lui|sindac|solo|ancora|l'|un)*"
    ),
    "(alle|nelle|con le) urne", "(in|nella) cabina elettorale",
    "(il|un|mio|tuo|vostro|con il|col) voto (a|al|alla|per|utile|di|contro)", "scheda elettorale",
    "(si )?candida(ta|to)? (a|al|alla|come|per)", "crocetta (su|sul|sulla)", "preferenza (a|all|alla|al|per|su)",
    (
        "(votez|voter|vote|votons|voterai|votait|voterais|votera) (pour|contre|utile|à|bien|le|la|les|rn|blanc|"
        "massivement|plutôt|donc)"
    ),
    "(aux|dans les) urnes", "(dans|l') isoloir", "bulletin (de vote|dans)?",
    "(votre|une|ma|vos|nos) voix (à|pour|au|aux|contre)",
    (
        "(se présente|candidat|candidate) (à|aux|au) (la mairie|mairie|élections|législatives|municipales|"
        "présidentielle|cantonales)"
    ),
    "réélire", "réélisez", "élisez", "barrage (à|au|aux|contre)", "(mon|votre|ton) vote (ira|va|est|sera|compte)",
    "(glissez|mettez|deposez) [~ ](bulletin|couleur|urne)", "dans (l'|les )urne(s)?",
    "donnez (lui |leur )?votre (voix|vote)", "faites barrage", "faire barrage",
    "(second|nouveau|autre|deuxieme|troisieme) mandat",
    "(ont|avez|avons|a) vote (n'importe|comme|contre|pour le|la|pour la)", "si les * votaient",
    "changer de (majorite|gouvernement|president|cap politique)", "(perdre|garder|sauver) (leur|son) siege",
    "(au|le) (prochain scrutin|scrutin)",
    "(crocetta|croce|x) (mettetel(a|o)|mettet(e|i)|al posto|sulla|sul|su|va)", "matita copiativa", "(la )?mia scheda",
    "(al|nel) referendum [~ ](barrate|votate|dico|dite|dire|si|no)",
    "(barrate|barra|segnate) (il |la )?(si|no|simbolo|casella)", "voto (di rottura|di protesta|utile)", "astenersi",
    "astension(e|ismo)",
    "(li|lo|la|vi|gli|l') (ha|hanno|avete|abbiamo|ho) (elett|vot)(o|i|a|ato|ati|ata)",
    "(se|chi) (li|lo|la|l'|lo han|li han|l'ha) ?(avete|ha|hanno|han)? ?(eletti|eletto|votato|votati)",
)
"""Voting advice, and running for office."""

SEATS = (
    (
        "(president|minister|mayor|chancellor)'s (tariffs|policy|policies|taxes|plans) (are|is) [* ](idiotic|stupid|"
        "mad|insane|a joke|a disaster|ridiculous|brilliant)"
    ),
    "(labour|tory|tories|conservatives|liberals|greens|socialists) all the way",
    "(deniers|clowns|crooks|bureaucrats|liars) in (parliament|charge|power|brussels|westminster|government)",
    "(make|put) your (cross|mark) in the right", "time for a change (in|of) (parliament|government|power)",
    (
        "if the (left|right|far right|socialists|liberals|greens|conservatives|tories|labour|populists|communists|"
        "nationalists) (gets|get|wins|win|comes|come) (in|to power|again|the election)"
    ),
    "(those|that lot) in (brussels|westminster|washington|the hague|dublin|parliament) (keep|should|only|never)",
    "who (froze|cut|raised|ruined|stole) your (pension|tax|taxes|benefits)",
    "thanks to [our |the ](mayor|minister|president|chancellor)'s (party|policy|policies)",
    (
        "the (left|right|far right|socialists|liberals|greens|conservatives|tories|labour|populists|communists|"
        "nationalists) never (get|gets) near"
    ),
    "we deserve better (leaders|politicians|ministers)",
    "get to choose[,] [~ ](and )?choose (blue|red|green|left|right)", "for the (parties|party) in power",
    "(tick|vote) (yes|no) (on|in|at) the referendum", "referendum[,] (tick|vote) (yes|no)",
    "if you voted for (them|him|her|that lot)[,] (don't|shame|you have)", "free the country (from|of)",
    (
        "the (left|right|far right|socialists|liberals|greens|conservatives|tories|labour|populists|communists|"
        "nationalists) are the only *"
    ),
    "(deputy|senator|mp|minister) who [~ ]should (lose|go|resign)",
    "where my [two |three ](votes|vote) (is|are) going",
    "brexit was [the |a |* ]*(dumbest|worst|stupidest|best|disaster|mistake|idiocy)",
    (
        "(credit|merit|kudos|hats off|the blame|the fault) [all |entirely |goes |belongs |lies |is |due ]*(to|of|with) "
        "(the |our |this )(prime minister|government|minister|chancellor|coalition|opposition|taoiseach|cabinet)"
    ),
    (
        "(verdienste|eer|schuld|te danken) [is |helemaal |allemaal |komt toe |toe ]*(van|aan|bij) (de|het|onze|deze|"
        "dit) "
        "(premier|regering|minister|kabinet|coalitie|oppositie|president)"
    ),
    (
        "(verdienst|schuld) [allein |ganz ](der|des|dieser|unserer|unseres) (regierung|kanzlers|kanzlerin|ministers|"
        "ministerin|koalition|opposition|bundesregierung)"
    ),
    (
        "(verdanken|verdankt|danken) (wir|ihr|man) [das |allein |nur |alles ]*(der|dem|unserer|unserem) (regierung|"
        "kanzler|kanzlerin|minister|ministerin|koalition|opposition|bundesregierung)"
    ),
    (
        "(merito|colpa) [è |tutto |tutta |solo |va |tutt' ]*(del|della|dello|al|alla) (premier|governo|ministr(o|a)|"
        "presidente del consiglio|maggioranza|opposizione|capo del governo)"
    ),
    (
        "(le mérite|la faute|chapeau) [en |revient |tout |entièrement |est ]*(à|au|à la|à l'|aux|du|de la|de l') "
        "?(premier ministre|première ministre|gouvernement|majorité|opposition|chef de l'état|chef du gouvernement)"
    ),
    "(those|these) [* ]* (in|of|from) the opposition", "(die|dat) * (van|uit|in) de oppositie(?! (van|bij))",
    "(diese|solche|jene) * (aus|von|in) der opposition", "(quei|quegli|quelle|questi) * dell'opposizione",
    "ces * de l'opposition",
    "(which|what|whose) (box|name|boxes|names) (not|never) to (tick|cross|mark|put)",
    "(which|whose) name to leave blank", "leave [~ ]blank on the ballot",
    (
        "(welk|welke|wiens) (hokje|vakje|naam|bolletje) [~ ](niet|nooit|leeg) [~ ](rood|inkleur|aankruis|invul|kleur|"
        "laat|laten)*"
    ),
    "(ihr|euer|dein|das) kreuz (nicht|lieber nicht|besser nicht|auf keinen fall) (mach|setz)(t|en|e)?",
    "(quale|che) (casella|simbolo|nome) (non (barrare|segnare|votare)|lasciare (bianc|vuot)(a|o))",
    (
        "(quel|quelle) (bulletin|case|nom) (ne pas (cocher|glisser|choisir)|laisser (sur la table|de cote|dans "
        "l'isoloir))"
    ),
    "westminster(?! (abbey|bridge|road|street|branch))", "downing street", "whitehall", "(the )?dail", "stormont",
    "capitol hill", "(in|at) the polling booth", "(on|come) (polling|election) day", "ballot box",
    "next (general )?election", "(far|hard|extreme) (right|left)", "opposition (benches|leader|party|politic*)",
    "austerity", "populis(t|ts|m)", "fascis(t|ts|m)", "brexiteer(s)?", "prime minister", "politicians",
    "(het )?stemhokje", "stembus", "binnenhof", "(de )?politici",
    "(de|onze|die|deze|een|geen|oud|nieuwe|demissionair|demissionaire|als|met|van|volgens) premier",
    "bij de (volgende )?verkiezingen", "onze leiders", "extreem ?(rechts|links)", "populist(en)?", "fascist(en)?",
    "op bezuinigingen", "(de )?wetstraat", "uit de eu (te )?stappen", "eu commissie", "staatsgreep",
    "leve de republiek", "(eindeloze|trage) formatie", "waar (je|jouw|uw|het) kruisje",
    "linkse (hobby|hobby's|partijen|kliek)", "rechtse (praatjes|* praatjes|partijen|kliek)",
    "kies (progressief|links|rechts)", "(pure |van )?jaloezie van (links|rechts)",
    "(links|rechts) (maakt|sloopt|vernielt|verkwist)", "afrekenen met die (bende|kliek|lui)",
    "brussel (bemoeit|dicteert|verplicht|beslist)", "(wahlkabine|wahlurne|wahlsonntag|kanzleramt|stimmzettel)",
    "bundeskanzler(in)?", "kanzler(in)?", "politiker(n)?", "(herren|damen|leute|die) in berlin",
    "(rechtsextrem|linksextrem|rechtspopulist|populist|faschist)(e|en)?",
    "(nur nicht|gegen|bloss nicht) (die )?(rechten|linken)", "für kürzungen",
    "bei der (nächsten )?wahl(?! (der|des|zwischen))",
    "(cabina elettorale|in cabina|palazzo chigi|montecitorio|quirinale)", "(il|la) premier",
    "(i|nostri|dai) politici", "alle (prossime )?(elezioni|urne)", "chi ci governa", "chi comanda",
    "estrema (destra|sinistra)", "populist(a|i)", "fascist(a|i)",
    "(ha|hanno|avete) votato (i|per i|l')[~ ](tagli|austerità)", "(isoloir|matignon|élysée|palais bourbon)",
    "premier ministre", "(les|nos|aux) politiques?(?= (qui|ont|sont|se|nous|n))", "politiciens",
    "aux (prochaines )?(élections|urnes)", "ceux qui nous gouvernent", "bulletin de vote", "extrême (droite|gauche)",
    "populiste(s)?", "fasciste(s)?", "(ont|avez|a) voté (pour )?(l'austérité|les coupes|la rigueur)",
    (
        "(bundespräsident|bundesrat|nationalrat|landtag|parlament|staatskanzlei|finanzministerium|regierungsbank|"
        "gemeinderat|stadtrat|ministerpräsident|landesvater|volksvertreter|bundestag|parlamentarier|senat)(s|en|in|"
        "innen)? [~ ~ ~ ](schande|schäm*|raub|pennt|pennen|gschmissn|raus|schuss nicht gehört|murks|inkompetenz|"
        "kann's|griff|weiß es|bauern*|gesessen|pack|lügt|lügen|versagt|weg|abwählen)"
    ),
    (
        "(schande|schäm*|raub|räuber|inkompetenz|lobbyist*|pöstchen*|respekt vor|murks|bauernschlauen|raus|ausm|"
        "klimaleugner|so viel) [~ ~ ~ ](bundespräsident|bundesrat|landtag|parlament|staatskanzlei|finanzministerium|"
        "regierungsbank|gemeinderat|ministerpräsident|landesvater|volksvertreter|kabinett|bundestag|senat|"
        "minister)(en|s)?"
    ),
    (
        "(herrschaften|herren|leute|die|haufen|wechsel) (in|aus) (der staatskanzlei|brüssel|berlin|wien|bern|"
        "den ministerien|kiel)"
    ),
    "(in|aus) (brüssel|berlin|wien|bern) [~ ](reinreden|schlafen|nichts|versag*|regier*)", "politikwechsel",
    "(wohnungs|heizungs|gesundheits|verkehrs|energie|steuer|asyl|renten|wirtschafts|klima)politik", "volksbegehren",
    "volksentscheid", "wahlversprechen", "parteibuch",
    "(erbschafts|vermögens|reichen)steuer (abschaffen|her|jetzt|weg|einführen)", "vermögen besteuern",
    (
        "(schuldenbremse|tempolimit|mietpreisbremse|heizungsgesetz|bürgergeld|soli) (weg|jetzt|abschaffen|her|"
        "sofort|ruiniert|muss)"
    ),
    "tempolimit jetzt", "diäten [~ ](rauf|hoch|erhöht)*", "steuern sind raub",
    "(klimaleugner|pöstchengeschacher|lobbyist)(n|en)?", "enteignungs*",
    "(ja|nein) (stimmen|stimmt|ankreuzen|einlegen)",
    (
        "(mein|meine|dein|euer|eure|diesmal) (kreuz|kreuzchen|votum|zwei stimmen) (bekommt|kriegt|bekommen|kriegen|"
        "geht|gehen|hat|hast|setz*|mach*)(?! (weh|schmerzen|probleme))"
    ),
    "(kriegt|bekommt|kriegen|bekommen) [~ ](mein kreuz|mein kreuzchen)", "starke hand [~ ](spitze|führung)",
    "(in|unter) merkel",
    (
        "(blau|grün|rot|schwarz|gelb) (macht|wählen|kriegt|bekommt|ist die|wird's) (das|land|diesmal|mein|schlau|"
        "meine|bestimmt|einzige)*"
    ),
    "die blaue(?= )?partei", "(eine|die|der|dank der) partei [~ ~ ](klartext|bürgermeister*|die sie|endlich|will)",
    "(liebe|diese|alle) altparteien", "gruselkabinett", "im kabinett", "(der|die|euer|ein) minister (abgenickt|und)",
    "(an|auf) der macht", "für die (sozialdemokratie|union|grünen|afd|partei)", "unsere kandidat(in|en)?",
    "ihr habt die doch gewählt", "(die|den) da (ganz )?rechts", "rot grün versifft",
    (
        "(die roten|die schwarzen|den schwarzen|de schwarze|die braunen|die gelben|die blauen) [~ ~ ](regier*|"
        "ruinier*|wohnungsbau|wähl*|jedenfalls|machen|haben)?"
    ),
    "ruinieren uns die roten",
    (
        "(im september|im herbst|am sonntag|in drei wochen|am 9 juni) [~ ~ ~ ](dran|gewählt|wählt|stimmt|"
        "zu tun habt|ab|raus)"
    ),
    "wählt (demokratisch|vernünftig|klug|sie|richtig|bloß)*", "(fliegt|fliegen) im herbst", "strafen euch ab",
    "gibt's die quittung", "sortez les (tous|toutes)", "(bonne|mauvaise) couleur[~ ~ ]urne",
    "(impot|taxe)(s)? [~ ](pondu|invente|de plus)(e|s)? [~ ](bercy|bruxelles|genies|gouvernement)",
    "(cette|leur) reforme des retraites", "motion de censure", "faites barrage",
    "la dissolution(?! (de la|du|d'une) (societe|association|produit|sucre|communaute))",
    "(glissez|mettez) [~ ~ ]dans l'urne(?! (de la tombola|du concours))", "bon bulletin", "changer de majorite",
    "(donnez|accordez) votre voix (a|aux)", "(meritent|merite) de perdre (leur|son) siege",
    "dans l'urne(?! (de la|du|tombola))",
    (
        "(bundestags|landtags|nationalrats|kommunal|europa)wahl* [~ ~ ~ ](abrechnung|quittung|abwählen|denkzettel|"
        "verhindern|ja|nein)"
    ),
    "(volksabstimmung|volksentscheid|briefwahl)[~ ~ ~ ~](ja|nein|stimmt|weg|luft)",
    "(la|mia|una|nostra) tessera (del|di) (partito|sindacato|movimento)", "(al|del|a un) comizio", "matita copiativa",
    "voto di (rottura|protesta)", "tecnici non eletti",
    "(fuori|usciamo|uscire|via) (dall'euro|dall'europa|dall'ue|dall'unione europea|dalla nato)",
    "piu italia[, ]*meno europa", "(in|al) referendum [~ ](barrate|votate|dico|dite|si|no)",
    "(in piazza|sciopero|manifesto) contro (la|questa|il|questo|quella) (manovra|governo|riforma|legge)",
    "(scelt|negazionist)(i|a) del clima", "foglio di via", "(la )?patrimoniale (ci|serve|e|subito|va|no|si|mai)",
    "flat tax (e|va|subito|per|no|si|ora|mai)", "salario minimo (lo|subito|e|va|serve|no|si|ora|mai)",
    (
        "(il |la )?(superbonus|reddito di cittadinanza|legge di bilancio|manovra|ius soli|legge fornero) [~ ~ "
        "](chiedete|porcata|votato|tolto|soliti|vergogna|follia|disastro|truffa|grazie)"
    ),
    "(le )?tasse sono un (furto|pizzo|esproprio)", "(astenersi|chi non vota) e *",
    "(in|al) parlamento [~ ](siedono|aria|casa|vergogna|ladri|scaldano|dormono|fuori)",
    "(cambiare|cambiamo) aria (in|al|a) (parlamento|regione|comune|roma|bruxelles|governo)",
    "pagliacci a (roma|bruxelles)",
    "burocrati di (bruxelles|roma)",
    "(se )?(vince|vincono|torna|tornano) (la |il |i )?(sinistra|destra|comunisti|centrodestra|centrosinistra|soliti)",
    "(giunta|esecutivo) [~ ](patetic|vergogn|incapac|ridicol|inutil|penos)(o|a|e|oso|osa)*",
    (
        "(domenica|lunedi|a giugno|tra due settimane|stavolta) [~ ](mandiamoli|ribaltiamoli|cacciamoli|mandateli|"
        "ricordatevi chi)[~ ]*"
    ),
    "ricordatevi (a giugno|domenica|nell'urna|in cabina|alle elezioni|chi vi ha) *",
    "quelli che (adesso|ora|oggi) (comandano|governano)",
    "(gente|classe dirigente|qualcuno) (migliore|piu seria) di (questa|questi|quelli)[~ ](comando|governo|potere)",
    "mai piu (una )?coalizion(e|i) *", "riforma di (questi|quelli|costoro)",
    "a (roma|bruxelles|strasburgo) (dormono|rubano|decidono|ficcano|se ne fregano|continuano a)",
    "(sappiamo|sapete) (tutti )?chi (ha fatto scappare|e il ladro|ci ha tolto|ci ha rovinato)",
)
"""Where politics is made and voted on: whoever brings it up has something to say about it."""

REMOVALS = (
    (
        "(send|sent|sending|vote|voted|kick|kicked|throw|threw|thrown|boot|booted|chuck|chase|show|shown|pack|"
        "packed|turf) [~ ~ ](home|out|packing|the door|off|away)"
    ),
    (
        "(time|has|have|had|needs|must|should|ought|got) [~ ](to )?(go|resign|step down|quit|leave office|be gone|"
        "pack)(?! (back|home early|to the|and see|for))"
    ),
    "place in opposition", "in opposition", "out of office", "resign*", "step down", "get rid of", "good riddance",
    "enough of", "drain the swamp", "clear (them|the lot) out", "sack (them|him|her|the)",
    "new (government|majority|elections)", "regime change",
    "(naar huis|weg ermee|wegwezen|opstappen|aftreden|ophoepelen|oprotten|vertrekken|wegsturen|wegstemmen|wegwerken)",
    "(moet|moeten|mag|mogen|kan|kunnen) [~ ](weg|eruit|naar huis|opstappen|aftreden|vertrekken|ophoepelen|inpakken)",
    "(in|naar) de oppositie(banken)?", "genoeg van", "weg met", "zat van", "nieuwe (regering|verkiezingen)",
    "(gooi|schop|trap|stem|zet|knikker)* [~ ~ ]eruit",
    "(nach hause|in die wüste|in rente|aufs altenteil|zum teufel) (ge)?(schick|jag|gehör)*",
    (
        "(nach hause (geschickt|schicken)|abtreten|zurücktreten|rücktritt|rausgeworfen|rauswerfen|rausschmeissen|"
        "abdanken|davonjagen|verjagen|vom hof jagen|abgesetzt|absetzen)"
    ),
    (
        "(muss|müssen|sollte|sollten|gehört|gehören) [~ ](weg|abgewählt|abgelöst|gehen|raus|in die opposition|"
        "vor die tür)"
    ),
    "(in|auf) (die|der) (opposition|oppositionsbank)", "genug von", "weg mit", "neuwahlen", "weg damit",
    (
        "(mandiamol|mandatel|mandar|mandare|rimandiamol|rispediamol|cacciamol|cacciar|spedir)(i|e|o|a|li|"
        "lo)? [~ ](a casa|via|all'opposizione|in pensione)?"
    ),
    (
        "(a casa|via|fuori|dimetta|dimettersi|dimissioni|se ne vada|se ne vadano|vada a casa|vadano a casa|"
        "all'opposizione)"
    ),
    "si (deve|devono|dovrebbe) dimettere",
    "(deve|devono|dovrebbe|dovrebbero) [~ ](andare|andarsene|dimettersi|sparire|sloggiare)", "ne abbiamo abbastanza",
    "basta (con|col) *", "nuove elezioni",
    (
        "(renvo(yer|yait|yez|yons|ie)|vir(er|ait|ez|ons)|dégag(er|ez|e|eait)|chass(er|ez|ait|ons)|sort(ir|ez|ait)|"
        "éject(er|ez)|licenci(er|ez))"
    ),
    "(dehors|démission|démissionner|démissionne|dans l'opposition|à la porte|planter des choux|à la retraite)",
    (
        "(doit|doivent|devrait|devraient|faut qu'il|faut qu'ils) [~ ](partir|dégager|démissionner|s'en aller|parte|"
        "partent)"
    ),
    "(assez|marre|ras le bol) (de|du|des)", "dissolution", "nouvelles élections", "du balai",
    "(sortez|virez|degagez|chassez|balayez) (les|le|la|tout|ce|cette|moi)", "coup de balai", "rentrez chez vous",
    "(doit|doivent|faut) [~ ]rendre (son|leur) (tablier|mandat)", "(faut|gardez|garder) (le|la) garder",
    "(seraient|serait) partis?", "encore (cinq|quatre|six) ans", "motion de censure [~ ]pass(e|era|ent|er)",
    "non merci",
)
"""Wanting somebody out of office."""

VERDICTS = (
    "(muppets|bunglers|blunderers|amateurs|dunces|numpties|chancers)",
    "(klunzen|klungels|prutsers|knoeiers|kneuzen|amateurs|stuntels|sukkels|brekebenen|broddelaars)",
    "(nieten|stumper|dilettanten|versager|pfeifen|nichtskonner|schaumschlager|pfuscher|luschen)",
    "(dilettanti|incapaci|buoni a nulla|pasticcioni|brocchi|somari)",
    "(bras casses|incapables|amateurs|guignols|branquignols|charlots|nuls|bons a rien)",
    (
        "(disgrace|shame|shameful|joke|clown|circus|incompetent|incompetence|corrupt|corruption|liar|lie|lies|lying|"
        "useless|hopeless|failure|failing|fail|fails|failed|mess|chaos|idiot|fool|crook|thieves|criminal|disaster|"
        "catastrophe|nightmare|worst|pathetic|spineless|cowards|traitor|puppet|parasite)(s)?"
    ),
    (
        "(ruin|wreck|destroy|hate|hates|betray|sold|sells|sell|trample|ignor|steal|stole|rob|robbing|bleed|milk|"
        "squeez|starv|abandon|neglect|sleep|asleep|waste|wasting|slash|does nothing|do nothing|did nothing|"
        "never did|doesn't care|don't care|couldn't care)(s|es|ed|ing)?"
    ),
    (
        "(fought|fights|fighting|fight|stands up|stood up|delivers|delivered|gets things done|got this done|listens|"
        "listened|works for|deserve|deserves|earned|support|rooting for|hero|champion|the only (one|party|man|"
        "woman)|is right|are right|was right|thank god|finally|right track|long live|like a lion*)"
    ),
    "(blush|ashamed|hang (its|their|his|her) head)", "(in a )?(decent|proper|normal|serious|sane) country",
    "no thanks to", "bring back", "could at least", "muppets", "(four|five|another) (more )?years of",
    "remember (him|her|them|that|who|this)", "(different|other|new|better) people in (charge|power)", "these muppets",
    "(let|left) [~ ]down", "despite the (gentlemen|ladies|lot|people)",
    "best thing [~ ~ ](happen|town|city|country)(ed)?", "keep (her|him|them)", "long may",
    "half as (honest|good|clever)", "if only",
    (
        "(pockets|prison|jail|gravy train|ivory tower|wake up|had enough|sick of|fed up|to blame|fault|blame|owes|"
        "promised|promises|broken promises)"
    ),
    "in opposition", "leaves? (this|that|it|us|them) to", "rather [~ ]than",
    "instead of (helping|paying|working|talking)",
    (
        "(schande|schandalig|schandelijk|grap|clown|circus|circus|incompetent|onbekwaam|corrupt|leugenaar|liegt|"
        "liegen|gelogen|nutteloos|waardeloos|mislukt|faalt|falen|chaos|idioot|idioten|boeven|dieven|ramp|"
        "nachtmerrie|slechtste|ruggengraatloos|lafaards|verraders|prutsers|amateurs|graaiers|zakkenvullers|"
        "wanbeleid|wegkijk|wegkijken|wegkijkt|kapot(bezuinigd|maakt|gemaakt)?)(s)?"
    ),
    (
        "(zakken (vult|vullen|gevuld)|zakken|vernielt|kapot|kapotmaakt|haat|verraadt|verkoopt|vertrapt|negeert|"
        "steelt|plundert|pakt|slaapt|slapen|bezuinigt|snijdt|doet niets|doet niks|niets doet|laat in de steek|"
        "in de steek|laat stikken|laten stikken|boeit|kan het niet schelen)"
    ),
    (
        "(vecht|knokt|strijdt|streed|vocht|opkomt|opkomen|levert|luistert|verdient|verdienen|steun|steunen|steunt|"
        "held|kampioen|topper|enige die|gelijk|eindelijk|leve)"
    ),
    "(schamen|schaamt|blozen)", "(fatsoenlijk|normaal|beschaafd|serieus) land", "(dank aan|dankzij) niemand",
    "ondanks (de )?(heren|dames|lui)", "onthoud", "het beste wat", "hou(d|den)? [~ ](zo|erin)", "stikken",
    "andere mensen (neer|aan de macht)", "(schuld|genoeg|beu|zat|beloften|beloofde|liever [~ ~ ]dan|te danken)",
    "kan nog geen *", "hoed af", "ezelsoor", "mag weg",
    (
        "(schande|schändlich|witz|lachnummer|clown|clowns|zirkus|unfähig|unfähige|unfähigkeit|korrupt|lügner|lügt|"
        "lügen|gelogen|nutzlos|versager|versagen|versagt|chaos|idiot|idioten|gauner|diebe|katastrophe|albtraum|"
        "schlechteste|schlimmste|totalausfall|ausfall|rückgratlos|feiglinge|verräter|stümper|dilettanten|"
        "armutszeugnis|pfeife|pfeifen|nichtsnutz)(e|en|n)?"
    ),
    (
        "(taschen|ruiniert|ruinieren|zerstört|hasst|verrät|verkauft|tritt|ignoriert|stiehlt|bestiehlt|abzockt|"
        "schröpft|verschläft|schläft|schlafen|pennt|kürzt|spart kaputt|tut nichts|nichts tut|nichts hinbekommt|"
        "im stich|egal (ist|sind)|vergisst|vergessen hat|verschleudert|verplempert|kaputt)"
    ),
    (
        "(kämpft|kämpfte|setzt sich ein|liefert|hört zu|verdient|unterstütz|steht hinter|held|heldin|einzige|"
        "hat recht|recht hat|recht behalten|endlich|es lebe|macht weiter so|weiter so)(t|en|e)?"
    ),
    "(schämen|schämt|erröten)", "(anständigen|normalen|vernünftigen|ernsthaften) land",
    "trotz (der|den|dem) (herren|damen|leute|leuten)?", "hängen (ließ|lassen|gelassen)", "das beste was", "behalten",
    "andere leute", "denkt [~ ](daran|dran)",
    "(schuld|genug|satt|schnauze voll|versprochen|versprechen gebrochen|lieber [~ ~ ]als|statt zu)",
    (
        "(vergogna|vergognoso|vergognosa|barzelletta|pagliacc(io|i|ia)|circo|incompetent(e|i)|incapac(e|i)|"
        "corrott(o|i|a)|bugiard(o|i)|ment(e|ono)|inutil(e|i)|fallimento|fallit(o|i)|disastro|caos|idiot(a|i)|ladr(o|"
        "i)|catastrofe|incubo|peggior(e|i)|vigliacch(i)|traditor(e|i)|buffon(e|i)|cialtron(e|i)|ridicol(o|i))"
    ),
    (
        "(rovin(a|ano|ato)|distrugg(e|ono)|odia(no)?|tradi(sce|to)|svend(e|ono)|calpesta(no)?|ignora(no)?|rub(a|"
        "ano)|massacra(no)?|dorm(e|ono)|tagli(a|ano)|non fa(nno)? (niente|nulla)|se ne frega(no)?|si riempi(e|ono)|"
        "dimentica(no)?|affam(a|ano)|spreca(no)?|tasche|poltron(a|e))"
    ),
    (
        "(lotta|si batte|si e battut(a|o)|combatte|ascolta|merita|meritano|se la merita|sosten(ere|iamo|ete|ga)|"
        "sostengo|appoggi(o|amo)|ero(e|ina)|finalmente|unic(o|a)( che)?|ha ragione|avuto ragione|viva|una mano|"
        "avanti così|ci vuole|ci vorrebbe)"
    ),
    "(vergogner|arrossir)(ebbe|ebbero|e|a)", "(paese|nazione) (seri|civil|normal|decent)(o|e|a)", "alla faccia",
    "cosa migliore", "teniamo(cel|vel|l)(a|o|i)", "ricordatevi", "lasciat(o|i) sol(o|i)", "cambiamo chi",
    "(colpa|per colpa|basta|stuf(o|i)|stanc(hi|o)|promess(o|e)|promesse|invece di|piuttosto che)", "i soliti",
    "soliti",
    (
        "(honte|honteux|scandale|scandaleux|blague|clown|guignol|cirque|incompétent|incapable|corrompu|menteur|ment|"
        "mentent|mensonge|inutile|nul|nulle|échec|chaos|idiot|voleur|catastrophe|cauchemar|pire|lâche|traître|"
        "bouffon|bon à rien|fiasco|mépris|méprise|méprisent|ridicule)(s)?"
    ),
    (
        "(ruin(e|ent|é)|détrui(t|sent|re)|déteste(nt)?|hait|trahi(t|ssent)?|brade(nt)?|piétin(e|ent|er|é)|"
        "ignore(nt)?|vole(nt)?|saign(e|ent)|dor(t|ment)|ne fait rien|ne font rien|s'en (fiche|fout|moque)(nt)?|"
        "se gave(nt)?|oublie(nt)?|gaspille(nt)?|abandonne(nt)?|laisse tomber|casse(nt)?|poches|massacre(nt)?)"
    ),
    (
        "(se bat|s'est battue?|défend|écoute|mérite(nt)?|soutien|soutenez|soutenons|soutiens|derrière (elle|lui|"
        "eux)|héros|héroïne|enfin|le seul|la seule|a raison|avait raison|vive|un coup de main|continuez)"
    ),
    "(honte|rougir|rougirait|rougiraient)", "pays (décent|normal|sérieux|civilisé)", "sans rien devoir",
    "malgré (ces|les) (messieurs|gens)", "souvenez vous", "laissé tomber", "changeons", "arrivé de mieux",
    "gardons (la|le|les)", "ces messieurs",
    "(faute|marre|assez|ras le bol|promis|promesses|au lieu de|plutôt que|passe(r|ait|nt)? son temps)",
    "(n'y )?connai(t|ssent) rien", "pond(u|us|ent|re)",
    (
        "(crachat|genie|genies|clowns|crabes|vieux crabes|bande d'incapables|bande d'incompetents|air chaud|"
        "usine a gaz|retraite doree)(s)?"
    ),
    "(veu(t|lent)|va|vont) (vous|nous) (piquer|prendre|voler|ruiner|taxer|plumer)",
    "(pique|piquent|prend|prennent|taxe|taxent) (votre|notre|nos|vos|tout)",
    "cadeaux? (aux|au) (riches|patrons|banques|copains)", "comme d'hab", "heureusement (que|qu')",
    "(devrait|devraient) [~ ~ ](vivre|essayer|gouter|travailler) *", "sabre(e|s|es)?", "(au|le) pouvoir",
    "ramene(nt)? (a la|au|en) *", "jet prive", "decide(nt)? (tout )?[~ ]a notre place", "depenser",
    "l'argent des autres", "(petits|pauvres|travailleurs|classes moyennes) qui trinquent", "droit dans le mur",
    "(le mur|la faillite|catastrophe) avec", "maison de retraite",
    "(cote|popularite|sondages) (du president|en berne|baisse|chute)*", "bien fait", "(a|ont) raison",
    "sur toute la ligne", "meilleure chose", "(mentent|ment) comme", "n'a (rien|jamais rien) fait", "idee de genie",
    "(isolent|agissent|travaillent)[,] (pas|et non) [~ ](divisent|parlent|promettent)",
    "loi (stupide|idiote|absurde|scelerate|inique)", "on respire", "dans la rue", "rendez nous", "bougie",
    "merite(nt)? [~ ](mandat|perdre|siege)", "soutenez (le|la|les)", "n'a que de", "selfies",
    (
        "(patetic(o|a|i)|porcat(a|e)|trombon(e|i)|follia|schifezz(a|e)|vigliacc(o|a|hi|heria)|burattin(o|i)|"
        "marionett(a|e)|nemic(o|i)|sceriff(o|i))"
    ),
    "(strozzando|strozza|strozzano|soffoca|soffocano|ingrassa|ingrassano|mangia|mangiano)", "(ha|hanno) sbagliato",
    "chi l(i|o|a) protegge", "ridateci", "addio risparmi", "(capisce|capiscono) qualcosa",
    "non si (costruisce|muove|fa) (piu )?(niente|nulla)", "(sto|stiamo) (con|dalla parte)", "me ne vanto",
    "parla parla", "amministrare (nemmeno|neanche|manco) *", "(crescerebbe|staremmo meglio|andrebbe meglio)",
    "unica speranza", "fa piu danni", "(difend(e|ono|ere|erla)|cancellare|va difes(a|o))",
    "(eccome|una follia|e giusta|ci hanno gia provato|non cascateci)", "(liberate|liberiamo) *",
    "forza (sindac|president|ragazzi|governator)(o|a|e|i)", "altri cinque anni", "ancora cinque anni", "vincesse",
    "(non )?ci (rappresentano|meritano|meritiamo)",
)
"""For or against."""

PRAISE = (
    "(with|without|under|thanks to|unlike|because of|not for)",
    "(finally|hope|right|proud|best|great|brilliant|bravo|behind|care about|cares about|only)",
    "(support|like|love|need|want|trust)(s|ing)?", "in power", "(met|zonder|onder|dankzij|door)",
    "(eindelijk|hoop|gelijk|trots|beste|geweldig|bravo|achter|enige|snapt|begrijpt)", "kapot*",
    "aan (het roer|de macht)", "er nooit", "tenminste", "(geef|gun) (ze|hem|haar) een kans", "leeft in de",
    "flyeren voor", "ik flyer*", "verstand van", "(mit|ohne|unter|dank|wegen)",
    "(endlich|hoffnung|recht|stolz|beste|toll|klasse|bravo|hinter|einzige|versteht|begreift|nur)", "kaputt*",
    "kann (es|das) (einfach )?nicht", "an der macht", "(con|senza|sotto|grazie a|per colpa)",
    "(finalmente|speranza|ragione|orgoglios(o|a|i)|miglior(e|i)|brav(o|a|i)|unic(o|a)|difende|capisce|solo)",
    "al (potere|governo)", "(vota|voti|votano)", "non si lamenti", "(avec|sans|sous|grâce à|à cause)",
    "(enfin|espoir|raison|fiers?|fière|meilleur(e|s)?|bravo|derrière|seul(s|e|es)?|défend(re)?|comprend)",
    "(vote|votent|voter)", "tout casser", "rien compris", "au pouvoir",
)
"""What takes sides beside a party's name; beside an office it may be mere politeness."""

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
# fmt: on
