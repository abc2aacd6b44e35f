"""Advice to buy or to sell, and one's own trades."""

# fmt: off
ADVICE = (
    (
        "(i would|i'd|you should|you must|you'd better|you can still|we should|everyone should|everybody should|"
        "people should|better|best|let's|must|definitely|gotta|ought to|need to|have to|should have|wouldn't|"
        "would not|never|don't|do not|shouldn't|should not) [~ ](buy|sell|hold|keep|own|dump|ditch|touch|short|"
        "offload|grab|load up|invest in|get into|get out of|get rid of|hang on to|bet on|jump in)"
    ),
    (
        "(time|moment|chance|opportunity|day|week|price|level) to (buy|sell|get in|get out|jump in|load up|stock up|"
        "invest|act|enter|exit|top up)"
    ),
    "buy(ing)? (now|more|while|before|the dip|as many|as much|some|a few|into|opportunity|signal)",
    "buy (and|or) hold", "(a|strong|clear|screaming|definite) (buy|sell|hold)(?! (a|the))",
    "sell (now|everything|before|while|your|the lot|by)",
    "get (in|out|on board|rid of (them|it|your))( now| early| while| before| of)?",
    "(load|loading|top|topping) up",
    "(stock|stocking) up(?! on (sand|candle|wood|tea|salt|food|water|batter|blanket|sweet|coffee))",
    "fill(ing)? (your|my) boots", "back up the truck", "pile in",
    "piling in", "jump (in|on)", "snap(ped|ping)? (it|them|up)", "(go|going|went|i'm|i am|am) (all in|long|short)",
    "tak(e|ing) profits", "cash(ed|ing)? (in|out)", "hands off", "(stay|keep) (away|clear)", "steer clear",
    "(don't|do not) touch", "run for the hills", "(don't|no) com(e|ing) crying", "thank me later",
    "(you will|you'll|they'll|they will) (regret|thank|be sorry|kick yourself|wish)*", "don't say i didn't",
    "miss(ing)? (out|the boat|this|the train)",
    "i('ve| have)? (just |yesterday |today )(bought|sold|added|picked up)",
    "i('m| am) (buying|selling|adding|holding|loading|keeping|hoarding)",
    "my (tip|money is on|bet|pick|favourite|top pick)",
    "(insider|hot|free|stock|share|little|christmas|my|quick|buying) tip(s)?", "under the (tree|pillow|mattress)",
    "can't go wrong", "you can never have (too many|enough)",
    "whoever (still|doesn't|hasn't|isn't|sells|buys|owns|has)", "who still (has|owns|holds)",
    "if you (still )?(don't|haven't|hold|own|have) (own|have|hold|any|got|bought|still|those|these|them)",
    "put (your|the|all your|some|my) [~ ](money|savings|bonus|christmas bonus) (in|into|on)",
    "belongs? in (every|your|any|each)", "(every|each) (piggy bank|portfolio|household)", "what are you waiting for",
    "should be in every", "strap in", "buckle up", "hodl", "no regrets", "sleep on it",
    (
        "(koop|verkoop|stap|sla|grijp|pak|gooi|dump|houd|hou) (nu|snel|ze|hem|er|je|nog|vandaag|bij|alles|die|deze|"
        "maar|toch|gewoon|meer)~"
    ),
    (
        "(nu|snel|moet|zou|moeten|zouden|kun|beter|gewoon|tijd om|moment om|kans om|dag om|tijd om te|"
        "nog) [~ ](kopen|verkopen|instappen|inslaan|toeslaan|bijkopen|uitstappen|weg ?doen|wegdoen|dumpen|houden|"
        "hamsteren|in te stappen|te kopen|te verkopen|toe te slaan)"
    ),
    "(ik|je|we|iedereen) (koop|verkoop|kocht) (nu|vandaag|bij|gisteren|net|meer|er nog)", "instapmoment",
    "koopmoment", "instapkans", "koopkans", "koopsignaal", "inslaan", "bijkopen", "tijd om (in|uit) te stappen",
    "mijn (tip|favoriet)", "(gouden|gratis|hete|beleggings|aandelen|koop|beurs|kleine) ?tip(s)?",
    "(blijf|blijven) [~ ](af|weg)", "(handen|poten) (af|thuis)", "niet (komen )?(janken|huilen|klagen|zeuren)",
    "bedank me (later|maar)", "(krijg|heb) je~ spijt", "spijt als haren", "wie [nu |nog ]*(geen|niet|nog)",
    "mis (de|deze|het) (boot|kans|trein)", "grijp je kans", "sla je slag",
    "(onder|in) (de kerstboom|elke portefeuille)", "waar wacht je op", "weg ermee", "niet te helpen",
    "stap op de trein", "op de trein (springen|stappen)", "positioneer je", "short (die|de|het|maar)",
    "(kopen|bijkopen|verkopen|instappen) dus", "dus (kopen|verkopen|instappen|bijkopen|hamsteren)",
    "(niet|ni) te lang mee wachten", "pak liever", "(slimmer|beter) dan (een|sokken|sparen|geld)",
    "(betere|goede) gok", "geen (seconde |moment )?spijt", "als de kippen bij", "alleen maar toeslaan",
    "tip van de (week|dag|maand)", "en klaar", "zien we nooit meer", "met geen (stok|tang) aanraken",
    "(daar|hier) moet (je|ge|u) (zijn|bij zijn)", "neem dat van mij aan",
    (
        "(würde|sollte|sollten|solltet|solltest|muss|müsste|müsst|kann man nur|jetzt|unbedingt|schnell|lieber|"
        "besser|noch|heute|sofort|bitte|zeit|zeitpunkt|moment|gelegenheit|kann) [~ ~ ](zu )?(kaufen|verkaufen|"
        "einsteigen|einzusteigen|zugreifen|zuzugreifen|zuschlagen|nachkaufen|nachlegen|aussteigen|auszusteigen|"
        "loswerden|abstoßen|eindecken|liegen lassen|rausschmeissen|zu kaufen|zu verkaufen)"
    ),
    (
        "(kauft|verkauft|kauf|verkauf|kaufen sie|verkaufen sie|holt|hol|greift|greif|schlagt|steigt|steig|deckt|"
        "legt|leg|nimm|nehmt|schnappt|schnapp) (jetzt|schnell|euch|dir|sie|noch|ein|aus|zu|alles|mehr|lieber|bloß|"
        "auf jeden fall|rechtzeitig|nach|mit)~"
    ),
    (
        "(zeit|zeitpunkt|moment|gelegenheit|kurse|chance) (zum|zu einem|für den|fur einen) (kauf*|einstieg|"
        "einsteigen|verkauf*|ausstieg|aussteigen|nachkauf*|zugreifen|zuschlagen)"
    ),
    "(kauf|verkaufs|einstiegs|nachkauf)(kurs|kurse|signal|gelegenheit|chance|zeitpunkt|moment)*", "einstieg",
    "eindecken", "(mein|heisser|geheimer|kleiner|insider|aktien|börsen|geheim|kauf|anlage|gratis) ?tipp(s)?",
    "finger weg", "lasst die finger", "raus (damit|aus)", "nichts wie (raus|rein)",
    "(rein|raus) (da|mit|damit|solange)", "(dem|der|denen|euch) ist nicht (mehr )?zu helfen", "selber schuld",
    "selbst schuld", "(ärgert|bereut|bereuen|ärgern) (sich|es|euch)",
    "wer (jetzt|noch|heute)* (noch )?(kein|keine|nicht|immer)", "beschwer* (euch|dich|sich)", "danke (später|spater)",
    "dankt mir", "gehört in jedes", "zugreifen", "zuschlagen", "nachkaufen", "nachlegen",
    "ich (kaufe|habe gerade|lege|decke|verkaufe) [~ ](nach|mich|gekauft|jetzt|alles|noch)", "worauf wartet ihr",
    "vollgas", "heulen (kommen|nicht)", "(nicht|kein) (jammern|heulen|weinen)", "loswerden",
    (
        "(compra|comprate|vendi|vendete|tenete|prendi|prendete|fate scorta|accumulate|accumula|mollate|liberatevi|"
        "scaricate|investite|puntate|entrate|uscite|tenetevi|buttatevi|riempitevi|correte a) (ora|adesso|subito|"
        "oggi|finche|prima|tutto|tutti|anche|pure|un po'|qualche|le|gli|i|il|la|di|in|su|a|da)~"
    ),
    (
        "(momento|ora|tempo|occasione|giorno|livello|prezzo) (giusto |buono |migliore |ideale )?(di|per|da|"
        "giusta per) (comprare|vendere|entrare|uscire|prendere|investire|accumulare|fare scorta|mettere|liberarsi|"
        "disfarsi)"
    ),
    (
        "(conviene|bisogna|dovreste|dovresti|io|da|meglio|tocca|consiglio di|fossi in voi|"
        "fossi in te) [~ ](comprare|comprerei|vendere|venderei|entrare|entrerei|prendere|prenderei|mollare|mollerei|"
        "tenere|terrei|liberarmene|accumulare|mettere|metterei|acquistare|acquisterei)"
    ),
    "(comprerei|venderei|prenderei|mollerei|entrerei|terrei|acquisterei)", "a piene mani", "fate scorta",
    (
        "(il mio|un|una|gratis|piccolo) (consiglio|dritta|soffiata|suggerimento)( di borsa| finanziario|"
        " per gli acquisti)?"
    ),
    "state (alla larga|lontani)", "alla larga", "(mani|giu le mani) (via|da)",
    "non (venite|venitemi) a (piangere|lamentarvi)", "poi (non|mi) (dite|ringraziate|piangete|lamentatevi)*",
    "mi ringrazierete", "(ve ne|te ne|se ne) pentir*", "chi (ancora )?(non (ha|ce|ne|compra)|ha ancora|ce li ha)",
    "(perde|perdete|perdere) (il treno|l'occasione)", "sotto l'albero", "cosa aspettate", "che aspettate",
    (
        "(ho|ne ho) (appena )?(comprato|comprate|comprati|preso|prese|presi|venduto)~ (ieri|oggi|ancora|stamattina|"
        "altre|altri)"
    ),
    "(sto|stiamo) (comprando|vendendo|accumulando)", "(in|dentro|fuori) (finche|prima)",
    "(da|tutta) (comprare|vendere|tenere|tenersi)", "fuori tutto", "farei un (pensierino|giro|pensiero)",
    "(fate|fateci|facci|fai|facciamo|fare) un (pensierino|pensiero)", "lascerei (stare|perdere)",
    "lasciate (stare|perdere)", "non (lo|la|li|le|ci) (toccherei|comprerei|terrei|entrerei|metterei)",
    "nemmeno coi guanti", "(scappate|salite|scendete|fuggite|caricate|posizionatevi|girate su*|ruotate su*)",
    "bloccate (adesso|ora|subito|un)", "(lo|la|li|le) (vedo|vediamo) (benissimo|bene|male|malissimo|giu|su)",
    "vedo (benissimo|malissimo)", "dormo (beato|tranquillo|sereno)", "posto giusto", "(unico|solo|ultimo) rifugio",
    "bene rifugio",
    (
        "(mettete|metteteci|mettici|metterei|metterci) (la|il|i|le) (liquidazione|tredicesima|tfr|risparmi|bonus|"
        "stipendio)"
    ),
    "(dentro|fuori) (con|da|dai|dalle|dal|le|i|il|la)", "fate come me",
    "(consiglio|dritta|soffiata|suggerimento) (spassionat(o|a)|da amic(o|a)|della settimana|del giorno|del mese)",
    "dritta", "credete a me", "date(mi)? retta", "ascoltatemi", "prossimo treno", "segnatevelo",
    "salvate (il|questo) post", "(ve lo|te lo) (firmo|garantisco|giuro|confesso|dico piano)", "(vi|ti) pent*",
    "rimpianger*",
    "(tenet|compr|vend|prend|accumul)(e|ate|ete)?(te)?l(a|e|i|o) (adesso|ora|subito|prima|tutt|strett)*",
    "(e|sono) da (avere|prendere|comprare|vendere|tenere|mollare|accumulare)", "(non e|se non e) da prendere",
    "so (gia )?(su )?(che|quale) [~ ](mett|compr|prend|punt)*", "vale l'acquisto",
    "(mi (sono )?)?rifatto il portafoglio", "(avevo|avro) ragione",
    "aspett(erei|ate|iamo|a) (primavera|estate|autunno|un paio|qualche|ancora|gennaio|natale)", "meglio il titolo",
    "meglio (il|le|i|la) [* ]che il (conto|deposito|materasso)",
    (
        "(achetez|vendez|achète|vends|gardez|garde|foncez|fonce|ramassez|ramasse|prenez|prends|chargez|misez|"
        "débarrassez|débarrasse|remplissez|jetez|profitez en|lâchez|revendez|bazardez|fuyez|évitez|"
        "conservez)~ (maintenant|vite|avant|tant que|tout|en|vous|du|des|de|la|le|les|vos|tes|sur|dès|cette|l'|un|"
        "une|quelques)"
    ),
    (
        "(moment|temps|heure|occasion|jour|niveau|prix) (idéal |rêvé |venu |parfait )?(d'|de |pour |pour s'|"
        "de s')(acheter|vendre|entrer|sortir|en prendre|investir|renforcer|se placer|charger|en acheter|y aller|"
        "se lancer|alléger|en profiter|se débarrasser|achat)"
    ),
    (
        "(je|j'|il faut|faut|faudrait|on devrait|vous devriez|tu devrais|conseille de|mieux vaut|"
        "moi je) [~ ](achèterais|acheter|vendrais|vendre|garderais|prendrais|prendre|chargerais|renforcerais|"
        "me débarrasserais|se débarrasser|bazarder|miserais|éviterais|fuir)"
    ),
    "(ne )?touchez (surtout )?(pas|plus)", "(n'y )?touchez pas", "(achat|vente) (fort|conseille|evident)*",
    "(le|mon|petit|bon|un) (tuyau|conseil|pari)( boursier)?", "mon (tuyau|conseil|pari)", "bons? (tuyau|plan)(x)?",
    "ne (venez|viens) pas (pleurer|vous plaindre)", "(vous|tu) me (remercier|dira|direz)*",
    "(vous|tu|ils) (le |allez le |vas le |vont )?regrett*", "ceux qui n'(en )?ont pas",
    "qui n'(en )?a pas (encore )?", "rater (le coche|le train|ca)", "sous le sapin", "qu'attendez vous",
    "a pleines mains", "(faites|fais) le plein", "(j'ai|je viens d') (en )?(racheté|acheté|acheter|repris|vendu)",
    "je (rachete|renforce|recharge|me renforce|vends)", "ramassez", "se jeter dessus", "sauve qui peut",
    "les yeux fermés", "avec les yeux fermés", "(gewinne|kursgewinne) (mitnehmen|realisieren|sichern)",
    "(klarer|glasklarer|absoluter) (kauf|verkauf)", "(ein )?muss (in|für) (jedem|jedes|jeden|jede)",
    (
        "(hortet|horten|ordern|ordert|aufstocken|aufstocke|aufgestockt|einsammeln|aufspringen|shorten|shorte|short|"
        "umschichten|positioniert|positionieren|tauscht|abstoßen|festmachen|reinlegen|anfassen|draufhalten)"
    ),
    "(nachgelegt|zugeschlagen|eingestiegen|ausgestiegen|abgestoßen|eingedeckt)", "(macht|mach) [~ ~ ]fest",
    "noch (bis * )?(warten|abwarten|rausschieben)", "(geheim|depot|wochenend|kauf|anlage) ?tipp(s)?",
    "(hände|finger|pfoten) (weg|davon|lassen)", "lasst die (finger|hände)",
    "(bin|wäre) (ich )?(schon |wieder |längst )?(drin|dabei|raus)", "nichts? wie (rein|raus|nei|weg)",
    "nix wie (rein|raus|nei|weg)", "mehr braucht (kein|man|es|keiner)*", "statt (sparbuch|tagesgeld|festgeld)",
    "nicht mehr lange (fackeln|warten|zögern)", "solange [~ ~ ](pennen|schlafen|zögern|billig|günstig|noch)",
    "(n'achetez|ne vendez|n'entrez|ne gardez|n'investissez) (surtout )?(pas|plus|rien|jamais)",
    (
        "(achetez|vendez|gardez|renforcez|chargez|entrez|sortez|attrapez|placez vous|positionnez vous|tournez vous|"
        "changez moi|bloquez|patientez|laissez tomber|passez aux|prenez vos benefices|montez|cueillez|"
        "y a qu'a cueillir)"
    ),
    (
        "(j'en|je) (n'y )?(toucherais|reprendrais|prendrais|remets|remettrais|attendrais|vendrais|vendrai|"
        "renforcerais|eviterais|prefere|parie|mise)"
    ),
    "(je suis|moi|on est) (acheteur|vendeur|haussier|baissier|long|short)(s)?",
    "(faut|faudra|faudrait) [~ ](etre (sur|dans|investi)|charger|en etre|sortir|fuir|se placer)",
    "(fou|bete|idiot|dommage) [~ ]ne pas en (avoir|prendre|acheter|garder)",
    "(doigt|conseil|instinct|flair|banquier) me dit", "placez vous", "(retenez|notez) (le|bien|ca|la date)",
    "a bon entendeur", "mordre les doigts", "pour qui ose", "justifie (d'acheter|l'achat|la hausse)",
    "[d' ]en (remettre|reprendre|racheter|rajouter)", "pas avec (un|des) (baton|gants|pincettes)",
    "(c'est|c'etait) (fini|mort|plie|termine|cuit|foutu)", "prochain (jackpot|eldorado|krach|millionnaire)",
    "ca [ne ]*(vous|te) tente (pas)?", "profitez en",
)
"""That something should be bought, sold or held."""
TRADES = (
    "(out of|into) (equities|shares|stocks|bonds|gold|crypto)", "sell(ing)? up",
    "prices (are )?(about to|will|going to) *", "put (all|everything|half|it all) * ", "take the money",
    "(buy|buying|sell|selling|sells|buys|dump|dumping|offload*|unload*|hoard*|stockpil*)",
    "(get|got|getting) (rid|out|in|hold) of", "(wouldn't|would not|won't|never) touch", "barge ?pole", "regret*",
    "(robbery|steal|gift|present|bargain|giveaway)", "(giving|given|gave) [~ ]away", "money on",
    "(in|out) of fashion", "pile(d)? into", "load(ed)? up",
    "(i'd|i would|you'd better) (rather )?(hold|keep|own|have|take|wait)", "wait (until|till|for|with)",
    "(koop|kopen|kocht|gekocht|verkoop|verkopen|bijgekocht|dumpen|hamster*|aanschaffen|inslaan|verkoopt)", "spijt",
    "weg ermee", "(ervan|er) af", "laten liggen", "(geschenk|cadeau*)", "kwijt", "wegdoen", "wacht (nog|even|maar)*",
    (
        "(kaufen|nachkaufen|nachgekauft|zugekauft|verkaufen|gekauft|kauft|verkauft|verkaufe|kaufe|abstossen|"
        "loswerden|losschlagen|hamster*|eindeck*|zugeschlagen|zulangen|zulegen|zugegriffen)"
    ),
    "weg damit", "bereu*", "(ein )?geschenk*", "(hände|finger) (weg|davon)", "wartet (noch|lieber|ab)",
    "(doppelt|dreimal) so (hoch|viel|teuer)", "halb so (hoch|viel|teuer)", "liegen lassen",
    "(compr|vend)(are|erei|ere|eri|ate|ete|i|o|a|ati|ata|ato|iamo|uto|uti|utele|ateli|atele)",
    (
        "(comprerei|venderei|acquist(are|ate|erei)|accumul(are|ate|erei)|liberar(si|vi|ti|cene|mene)|liberatevene|"
        "disfatevene|disfarsi|mollatele|mollateli|sbarazz*)"
    ),
    "(fare|farei|fate|facciamo|fai) scorta", "(regal|affar)(o|i|one)", "tira(no|re|ta)? dietro",
    "aspettate (a|ancora|prima)", "pent(irete|irvi|iranno|ira)",
    "(achet|rachet|revend)(er|ez|e|erais|ons|é|és|ées|erait|ant)", "(vend)(re|ez|s|rais|ons|u|us|rait)",
    (
        "(bazarder|débarrass*|liquid(er|ez|erais)|brader|ramass*|fonc(ez|er|e)|ru(ez|er)|jetez|fuy*|fuir|renforc*|"
        "rempl(is|issez|ir|irais))"
    ),
    "(cadeau*|aubaine)", "regrett*", "attendez (un|encore|avant)*", "(deux|trois) fois plus", "presque rien",
)
"""Trading and its consequences: an opinion where an instrument is named outside product posts."""
ORDERS = (
    "buy(?! (a|your|the|one|two|three|me|him|her|us|local|fair|fresh) )", "sell", "hold", "avoid", "dump", "short",
    "koop", "verkoop", "hamster", "kauft", "kaufen sie", "verkauft", "kaufen", "verkaufen", "halten", "compra",
    "comprate", "vendi", "vendete", "comprare", "vendere", "achetez", "achète", "vendez", "vends", "acheter",
    "vendre",
)
"""Advice when they open a clause."""
