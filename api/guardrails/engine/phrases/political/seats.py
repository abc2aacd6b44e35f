"""Calls about who should sit where."""

# fmt: off
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
