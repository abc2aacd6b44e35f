"""Verdicts on politics, and praise of it."""

# fmt: off
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
