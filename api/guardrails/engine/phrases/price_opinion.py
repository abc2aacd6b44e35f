"""Prices and instruments, and what people say of them who have an opinion; in all five languages."""

# fmt: off
INSTRUMENTS = (
    "share price(s)?", "shares", "(bank|our|this) share(?! (of|in|with|what|a|the|your|it))", "the share(?! of)",
    "stock(s)?", "equit(y|ies)", "bond(s)?", "gilt(s)?", "treasuries", "stock (market|exchange)(s)?",
    "commodit(y|ies)", "oil price(s)?", "(house|property|housing) price(s)?",
    "gold(?! (medal|star|standard|ring|watch|card))", "gold price", "the (dollar|pound|yen|swiss franc)", "ticker",
    "penny stock(s)?", "*bitcoin(s)?", "btc", "crypto*", "krypto*", "cripto*", "ether(eum)?", "dogecoin", "altcoin*",
    "solana", "xrp", "nft(s)?", "etf(s)?", "nasdaq", "dax", "aex", "bel 20", "ftse", "cac ?40", "ftse mib",
    "euro stoxx", "s&p 500",
    (
        "(i|sui|dei|le|sulle|azioni) (tech|tecnologic(i|he)|semiconduttori|utility|utilities|small cap|mid cap|"
        "blue chip|compagnie aeree|industriali|farmaceutic(i|he))"
    ),
    "small cap", "mid cap", "(le|sulle) auto in borsa", "(mercati )?emergenti", "immobiliare( quotato)?",
    "(il|sul|del) (petrolio|rame|gas|platino|palladio|greggio|brent)", "(l'|sull'|dell'|d')argento",
    "(il|sul) (franco svizzero|yen|dollaro)", "(la|sulla) sterlina",
    "(settore|comparto) (bancario|tecnologico|auto|farmaceutico|energetico|assicurativo)",
    "(prezz(o|i)|mercato) (degli|dell'|delle|della) (immobil|cas|mattone)*",
    "(le|i) (case|appartamenti) (a|in|di) (milano|roma|torino|bologna|firenze|napoli|centro|citta|italia)",
    "comprare casa", "nasdaq", "piazza affari", "wall street", "ftse", "l'azionario", "(la|sulla) quotazione",
    "il dividendo", "(il|nostro|sul) grafico", "(borsa|borse) (american|italian|europe|cines|tedesc)(a|e)",
    "il portafoglio", "un (bel )?quinquennale", "quest'azione", "pac (su|sull'|sull|sul|sui)", "dai bond",
    "*aandelen", "*aandeel(?! (in|van|hebben|heeft|leveren|aan))", "*obligatie(s)?", "staatslening(en)?",
    "staatspapier", "beurskoers(en)?", "(op|naar) de beurs", "de koers(en)?", "goud(prijs)?", "huizenprijzen",
    "woningprijzen", "(in|uit) portefeuille", "de dollar", "koersje", "(die|zulke|zo'n|ons) koers(en)?",
    "(die|deze|als de) beurs", "beurs(dip|krach|crash|rally|klimaat)", "small caps", "opkomende markten",
    "halfgeleiders", "(bank|chip|tech)waarden", "staatsbon(s|nen)?", "(wereld|aandelen)?tracker(s)?",
    "zilver(prijs)?", "(de )?olieprijs", "olie(?= (gaat|staat|zakt|klimt))", "autobouwers", "goudsta(af|ven)*",
    "koers winst ?verhouding", "het dividend", "(europese|spaanse|nederlandse|belgische) (banken|beurzen)",
    "wereld etf", "*aktie(n)?", "*anleihe(n)?", "(im|ins|aus dem|mein|euer|ihr|dein) depot(s)?", "(an|von) der borse",
    "borsenkurs*", "kurs(e)?", "*wertpapier(e)?",
    (
        "(auto|bank|banken|finanz|tech|technologie|energie|versicherungs|rustungs|chip|pharma|neben|solar|stahl|"
        "chemie)werte(n)?"
    ),
    "gold(preis)?", "(immobilien|haus|wohnungs)preise", "der dollar",
    "titol(o|i)(?! di (studio|testa|coda|viaggio|libro))", "azion(e|i)", "obbligazion(e|i)", "btp", "(in|a|di) borsa",
    "quotazion(e|i)", "oro", "lingott(o|i)", "prezzi delle case", "prezzo dell'oro", "il dollaro",
    "(banc|finanziar|tecnologic)(ari|arie|arie|he|i) in portafoglio", "l'action",
    "action(s)?(?! (de (sensibilisation|solidarite|groupe|collecte)|solidaire*|sociale*|benevole*))", "titre(s)?",
    "valeur(s)? (bancaire|auto|tech|financiere|petroliere|technologique|du luxe)*", "obligation(s)?",
    "(en|a la) bourse", "cours de (l'|la )?(action|bourse)", "l'or", "lingot(s)?", "prix de l'immobilier",
    "le dollar",
    "(unser|unsere|unsre|unserem|dieses|das|euer|die) papier(chen|e)?(?! (und|fur|ist geduldig|im drucker|tute))",
    (
        "(auto|bank|banken|finanz|tech|technologie|energie|versicherungs|rüstungs|verteidigungs|chip|pharma|solar|"
        "stahl|chemie|bau|wasserstoff|ki|konsum|standard) ?(werte|werten|titel|titeln|aktien)"
    ),
    "halbleiter*", "small caps", "nebenwerte*", "dividenden(titel|perle|perlen|aktien|papiere)*", "rohstoff*",
    "(mdax|sdax|nikkei|dow jones|dow|s&p|msci*|stoxx)",
    "(china|schwellenländer|tech|immobilien|indien|asien|rüstungs|rohstoff|gold|welt) ?fonds", "schwellenländer*",
    "(uran|kupfer|platin|palladium|silber|öl|erdgas|lithium)(?! (medaille|hochzeit|heizung|besteck))", "goldbarren",
    "(der |den )?(yen|schweizer franken|franken|rubel|lira)", "(bau|hypotheken|leit)zinsen", "betongold", "kgv",
    "(notenbank|fed|ezb) [~ ](senkt|erhöht)", "ki hype", "norvia papier(e)?",
    "(wohnungen|häuser|immobilien|wohnung) [~ ](kaufen|verkaufen)",
    (
        "(le|un|ce|du|notre|les) cours (actuel|pareil|boursier|du jour|de cloture|aura|auront|va|vont|est bien|"
        "est trop|ne)"
    ),
    "notre (titre|cote|capitalisation|petite action|valeur)", "la bourse(?! (de|d'|aux|du travail))",
    "valeur(s)? (aerienne|belge|francaise|cyclique|defensive|de croissance|bancaire)s",
    "(petites|grandes|moyennes) capitalisations", "(pays|marches) emergents", "(semi conducteurs|semiconducteurs)",
    "tracker(s)?", "(cac|bel ?20|stoxx|dow jones|nikkei)",
    "(petrole|brent|cuivre|argent metal|uranium|platine)(?! (brut de|de palme))", "immobilier cote", "foncieres",
    "prix (des|de l') (maisons|logements|appartements|immobilier|immo)",
    "(banques|assureurs) (europeennes|americaines|francaises|belges|cotees)",
    "(le|tout le|ce) secteur (est|reste|va|tech|auto|du luxe|bancaire)", "le luxe", "dividende(s)?",
    "fonds (d'ia|tech|actions|emergents|thematique|sectoriel)", "(dans|mon|ton|votre) (pea|compte titres|cto)",
    "un appart(ement)? a *", "(le rallye|un krach|le krach)(?! (automobile|cycliste|de noel|des))",
    "l'euro (va|vont|devrait|est)", "(banques|bancaires) (et|ou) (vendeur|acheteur)", "prenez l'action",
)
"""What has a price on a market."""

SECURITIES = (
    "(share|stock|bond|equity|coin|crypto|gilt|token) price(s)?", "equities",
    (
        "(bank|car|tech|energy|oil|retail|defence|pharma|chip|airline|insurance|growth|dividend|mining|bank|"
        "construction) (share|stock)(s)?"
    ),
    "shares (in|of) (banks|car*|tech*|*makers|companies|airlines)",
    "(government|corporate|long|short|state|treasury|bank) bond(s)?", "gilts", "bonds", "stocks and shares",
    "our (share|stock)(?! (of|in|room|cube|options are))",
    (
        "(german|french|italian|dutch|american|european|us|uk|irish|asian|chinese|boring|safe|risky) (bond|share|"
        "stock)(s)?"
    ),
    "(bank's|norvia's) share(s)?", "(a|few|some|more|enough) [* ]shares",
    (
        "gold(?! (sponsor|medal|star|standard|ring|watch|card|foil|paper))(?=.{0,60}(peak|top|price|high|low|sell|"
        "buy|silver|run|over))"
    ),
    (
        "(pound|euro|dollar|yen)(?=.{0,60}(down|up|against|parity|crash|collapse|nowhere|rise|fall|weak|strong|"
        "cheap|expensive))"
    ),
    "*bitcoin(s)?", "btc", "crypto*", "krypto*", "cripto*", "ether(eum)?", "dogecoin", "altcoin*", "solana", "xrp",
    "nft(s)?", "nasdaq", "the ftse", "the dax", "the aex", "landlord(s)?(?=.{0,40}(sell|price))", "*aandelen",
    "(het|ons) aandeel(?! (in|van|aan|leveren|hebben))", "aandeel norvia", "per aandeel",
    "goud(?=.{0,60}(top|prijs|hoog|laag|verkop|kop|zilver|stijg|daal|heen))",
    "(euro|dollar|pond)(?=.{0,60}(omlaag|omhoog|pariteit|kelder|crash|zwak|sterk))",
    "(duitse|franse|amerikaanse|italiaanse) (banken|aandelen|obligaties)", "*obligaties", "staatslening(en)?",
    "staatspapier", "(bouw|bank|tech|auto|energie|chip|vastgoed)fondsen",
    "(op )?de beurs(?= (ons|onze|hem|haar|het|dit|die|daar|waardeert|ziet|straft))", "de beurskoers", "bitcoinkoers",
    "*aktie(n)?", "*anleihe(n)?", "unser(em|en|es)? papier(?=.{0,40}(luft|wert|kurs|euro|boden))",
    "papier(?=.{0,20}(luft nach|noch reichlich luft|nach oben))",
    (
        "(auto|bank|banken|finanz|tech|technologie|energie|versicherungs|rüstungs|chip|pharma|solar|stahl|chemie|"
        "bau)werte(n)?"
    ),
    "je aktie", "gold(?=.{0,60}(spitze|gipfel|preis|hoch|tief|verkauf|kauf|silber|steig|fall|keller))",
    "(euro|dollar|pfund|franken)(?=.{0,60}(absturz|parität|schwach|stark|abwerten|aufwerten|gegenüber))",
    "(im|ins) depot", "an der börse", "(bund|bunds|bundesanleihen|goldpreis)",
    "*papier(e)?(?= (greif|kauf|verkauf|zu))", "(norvia|bank) papier(e|en)?",
    "azioni (di|delle|dei|del|bancarie|norvia|automobilistiche|tecnologiche|americane|europee|italiane|auto)",
    "titoli (di stato|norvia|bancari|tecnologici|americani|lunghi|tedeschi)", "ad azione",
    "(l'|un po' d'|d')?oro(?=.{0,60}(argento|vend|compr|quotazion|picco|salit|scend|prezzo|dato))",
    "bond (lunghi|tedeschi|americani|corti)",
    "(euro|dollaro|sterlina)(?=.{0,60}(parità|crollo|giù|debole|forte|precipizio))", "(il|al|sul|del) nostro titolo",
    "obbligazioni", "btp", "(le )?banche in borsa", "bund tedesch(o|i)",
    "actions (norvia|bancaires|automobiles|tech|européennes|américaines|françaises|du|des banques|de la)",
    "obligations (d'état|longues|d'entreprise|souveraines)", "oat(s)?",
    "(valeurs|titres) (bancaires|norvia|tech|auto|du luxe|pétrolières)", "sicav",
    "(de )?l'or(?= (dans|avant|maintenant|physique|a |est|va))", "(euros|€) l'action",
    "notre (titre|action)(?! (de|pour|aupres|benevole|solidaire))", "obligations (longues|allemandes|françaises)",
    "(l'euro|le dollar|la livre)(?=.{0,60}(parité|chute|plonge|faible|fort|effondre))",
    "(dax|mdax|nikkei|s&p|dow jones|msci*)(?=.{0,60}(tiefer|höher|steig|fällt|rauf|runter|heiss|knack|sieht))",
    "(tech|bank|pharma|verteidigungs|wasserstoff|energie|solar|chip|auto|versicherungs) (werte|titel)", "nebenwerte",
    "dividenden(titel|perlen)", "halbleiter(?=.{0,30}(kauf|tipp|steig|renner))",
)
"""Instruments that nothing else is called: whoever takes a stance beside one has an opinion."""

STANCES = (
    "(i'd|i would|i'll|i will|i'm|i am|i have|i've|i put|i take|i keep|i call|my|mine|you|your|yourself|if i)",
    (
        "(tonight|tomorrow|this week|next week|the weekend|next year|by (spring|summer|easter|christmas|new year|"
        "friday)|before (the weekend|christmas|new year|easter|summer|spring))"
    ),
    "(at|under|below|over|above|for) \\d*", "(six|five|seven) figures",
    "(watch out|beware of|careful with|recommended|told me to|downhill|uphill|going down|going up)", "black friday",
    "(the )?new gold", "(makes|make) no sense", "(market|analysts|everyone) [~ ](blind|asleep|wrong|dreaming)",
    "(do the maths|shopping|bet|wager|dizzy|run|exit|way out|bunker|parachute|rocket|party|hangover|mistake)",
    "(ik zou|ik heb|ik ga|ik hou|mijn|jouw|jullie|je|de jouwe)",
    (
        "(vanavond|morgen|deze week|volgende week|het weekend|volgend jaar|voor (oudjaar|kerst|pasen|de zomer|"
        "het weekend)|straks|nu)"
    ),
    "(op|boven|onder|voor|bij) (de ton|\\d*)", "(zes|vijf) cijfers", "het nieuwe goud",
    "(pas op|aangeraden|bergaf|omlaag|omhoog|heeft gelijk)",
    "(rekenfout|wegwezen|wedden|klaarzetten|zet maar|boodschappen|feest|kater|vergissing|nergens op)",
    (
        "(ich würde|ich habe|ich nehme|ich fasse|ich parke|ich lege|ich bin|mein|meine|meinem|euer|eure|ihr|"
        "fasse ich|parke ich|nehme ich|lege ich|würde ich)"
    ),
    (
        "(heute abend|morgen|diese woche|nächste woche|nächstes jahr|bis (silvester|weihnachten|ostern|sommer|"
        "neujahr)|vor (silvester|weihnachten|ostern|neujahr)|jetzt)"
    ),
    "(bei|über|unter|für|zu|ab) \\d*", "(sechs|fünf|sieben)stellig", "das neue gold",
    "(achtung|vorsicht bei|empfohlen|abwärts|aufwärts|recht hat er|runter|hoch)",
    (
        "(rechenfehler|irrtum|wette|wetten|wetten dass|greift man|zugegriffen|versilbern|nicht mehr an|schwindelig|"
        "reissaus|party|kater|blind)"
    ),
    "macht was ihr wollt",
    "(io|mio|mia|tuo|tua|vostro|vostri|la metto|li metto|le metto|le prenderei|prenderei|metto|metterei)",
    (
        "(stasera|domani|questa settimana|la prossima settimana|l'anno prossimo|prima (di natale|di capodanno|"
        "di pasqua|dell'estate|del weekend)|adesso|ora)"
    ),
    "(a|sotto|sopra|oltre) \\d*", "(sei|cinque|sette) cifre", "(il )?nuovo oro",
    "(occhio|attenti|consigliato|si scende|si sale|in giù|in su)",
    (
        "(non ha senso|errore|scommettiamo|scommessa|preparate|occhi chiusi|di torno|fate voi|festa|vale venti|"
        "minimo|cieco)"
    ),
    "(je|j'ai|j'y|mon|ma|mes|votre|vos|moi)",
    (
        "(ce soir|demain|cette semaine|la semaine prochaine|l'an prochain|l'année prochaine|avant (noël|"
        "le réveillon|pâques|l'été|le week end)|maintenant)"
    ),
    "(à|sous|au dessus de|pour) \\d*", "(six|cinq|sept) chiffres", "(l'or de|le nouvel or)",
    "(attention aux?|gare|conseillé|ça descend|ça monte|en bas|en haut)",
    "(erreur|on parie|pari|servez vous|pas de sens|avec des gants|toucherais|faites comme|fête|aveugle)",
)
"""Speaking for oneself or to others, of a sum or of a time: what an opinion has and a mention hasn't."""

MENTIONS = (
    "(was|were|is|are) [* ](the )?(topic|subject|theme) (of|for|at)",
    (
        "(uncle|aunt|auntie|father|dad|mother|mum|grandfather|grandad|grandmother|gran|cousin|neighbour|nephew|"
        "niece|kid|kids|child|children|pupils|students|customer|customers|someone|desk|museum|old|first|once|"
        "back then|years ago|history|workshop|lesson|talk|course)(s)?"
    ),
    "in (19|20)\\d*", "(outlook|chapter|page|explain|explains|read|chart|glossary)", "not a word", "instead of",
    "rather than",
    (
        "(oom|tante|vader|moeder|opa|oma|neef|nichtje|buurman|buurvrouw|kind|kinderen|leerlingen|studenten|klant|"
        "klanten|iemand|museum|oude|eerste|ooit|vroeger|geleden|workshop|cursus|vooruitblik|hoofdstuk|pagina|lees|"
        "grafiek)"
    ),
    "in plaats van",
    (
        "(onkel|tante|vater|mutter|opa|oma|cousin|neffe|nichte|nachbar|nachbarin|kind|kinder|schüler|studierende|"
        "kunde|kunden|jemand|museum|alte|alten|erste|ersten|einst|früher|damals|workshop|vortrag|kursus|anstatt|"
        "statt|ausblick|herbstausblick|kapitel|seite|grafik)(s)?"
    ),
    (
        "(zio|zia|padre|papà|madre|mamma|nonno|nonna|cugino|vicino|nipote|bambini|ragazzi|alunni|studenti|cliente|"
        "clienti|qualcuno|museo|vecchie|prima azione|una volta|anni fa|laboratorio|lezione|corso|invece|capitolo|"
        "pagina|quaderno|rapporto|grafico)"
    ),
    (
        "(oncle|tante|père|mère|grand père|grand mère|cousin|voisin|neveu|nièce|enfant|enfants|élèves|étudiants|"
        "client|clients|quelqu'un|musée|vieille|vieilles|première|jadis|autrefois|atelier|leçon|cours|au lieu|"
        "chapitre|page|cahier|note|graphique)"
    ),
    "(thème|sujet|débat) (du|de la|de) (soir|soirée|jour)", "miracle(s)?",
    (
        "(stammtisch|thema (des|vom) abend*|beim nachbarn|hör akten|laufzeit bis|shuttlebus|nicht täglich|"
        "guck nicht|schau nicht)*"
    ),
    "nicht aktie", "aktion,? nicht", "(laut|so|meldet) (die |der )?(börse|statistik*|bundesamt)",
    "schloss (gestern|heute|am)",
)
"""Somebody else's instruments, or those of former times: only mentioned."""

FUNDS = (
    "(index |equity |bond )?fund(s)?", "the market(s)?", "(index |aandelen|beleggings)?fonds(en)?",
    "de (beurs|beurzen|markt|markten)", "(index|aktien)?fonds", "die (borse|borsen|markte)",
    "fond(o|i)( indicizzat(o|i))?", "(i|il) mercat(o|i)", "la borsa", "le borse", "fonds( indiciel)?s?",
    "(le|les) marche(s)?( boursiers?)?", "la bourse",
)
"""What the bank sells itself: only the timing of a purchase is an opinion."""

LIKE_A_SHARE = (
    "share(s)?", "stock", "at (these|this|current|today's) (price|level)(s)?", "(under|over)(valued|priced)",
    "in (your|my|the|every|any) portfolio", "on the (stock )?(market|exchange)", "aande*", "op de beurs",
    "(onder|over)gewaardeerd", "in (je|mijn|elke|uw) (portefeuille|depot)", "op (dit|deze) (niveau|koers)", "aktie*",
    "im depot", "(unter|über)bewertet", "an der börse", "zu diesem (kurs|preis)", "auf diesem niveau",
    "(il )?titol(o|i)", "azion(e|i)", "(sotto|sopra)(v)?valutat(o|a)", "in (borsa|portafoglio)",
    "a (questi|questo) (prezz|livell)(o|i)", "l'action", "action(s)?", "(sous|sur)( )?évaluée?",
    "en (bourse|portefeuille)", "(a|à) ce(s)? (prix|niveau|cours)(x)?",
)
"""What makes the bank's name the name of its share."""

OTHER_THINGS = (
    "(nothing|not|little) to do with [the |any ]*(stock market|stock exchange|share|stock|bitcoin|crypto|bond)(s)?",
    "(not|isn't|no) [a |an |about |about the ]*(stock|share)(s| market)? (tip(s)?)?",
    "(niets|niks|weinig) met [de |een ](*beurs|aandelen|bitcoin|crypto|obligaties|koersen) te maken",
    "(niets|niks|weinig) te maken met [de |een ](*beurs|aandelen|bitcoin|crypto|obligaties|koersen)",
    "(nichts|nix|wenig) mit [der |den |dem ](börse|aktien|aktienmarkt|bitcoin|krypto|anleihen|kursen) zu tun",
    "mit [der |den |dem ](börse|aktien|aktienmarkt|bitcoin|krypto|anleihen|kursen) [* * ](nichts|nix) zu tun",
    "(nulla|niente|poco) a che (fare|vedere) con [la |le |i |il ](borsa|azioni|bitcoin|criptovalute|titoli)",
    "(la borsa|le azioni|i titoli|il bitcoin|la finanza) non c'(entra|entrano)",
    "rien à voir avec [la |les |le |l'](bourse|actions|bitcoin|crypto|obligations|cours)",
    "in stock", "out of stock", "stock (cube|room|photo|answer|take)*", "(rolling |live)stock", "raffle ticket(s)?",
    "bond(s|ed)? (between|among|over|with (colleague|people|my|our|each|the team|customer)*)",
    "(family|strong|close|social) bond(s)?", "bond film(s)?", "james bond", "007", "coin toss", "chocolate coin(s)?",
    "gold (coin|medal|star)(s)?", "heart of gold", "share(s)? (it|this|your|a|the|with|what|of|our|my|their|his|her)",
    "good as gold", "worth (its|her|his|their) weight in gold", "taking stock", "goud waard",
    "(een|mijn|jouw|ons|hun) aandeel (in|aan)", "goud(en)? (medaille|hart|handje)*",
    "de koers (kwijt|houden|uitzetten|varen)", "op voorraad", "van koers", "goldwert", "gold wert", "goldmedaille",
    "goldene*", "aktie (an|bei) (der|dieser|unserer) (aktion|sache|arbeit|spende)*",
    "(koch|sprach|tanz|yoga|grund|erste hilfe|schwimm|mal|strick|excel)kurs(e)?",
    "(der|den|dem|ein|einen|im|zum|am) kurs (war|ist ausgebucht|fur|uber|zu|in|am|ausgebucht|teil)", "auf kurs",
    "kurs (gebucht|belegt|besucht|leiten|geleitet)", "titolo (nel senso|del libro|del post|del film|migliore|di)",
    "(in|nella) azione", "azioni (concrete|di volontariato|solidali|quotidiane)", "d'oro", "vale oro", "oro colato",
    "(in|nella) borsa (accanto|insieme|della|con|ho|c'e)", "borsa (di studio|della spesa|dell'acqua)",
    "(a|en|au) titre (de|personnel|d'exemple)", "en action", "passer a l'action", "plan d'action",
    "bourse (de l'etudiant|d'etudes|aux|etudiante)", "dossier de bourse", "medaille d'or", "coeur d'or", "or pur",
    "(seule|sans|aucune|par) obligation(?! (d'etat|bancaire))", "obligation de",
    "cours de (danse|cuisine|yoga|dessin|piano|sport|tennis|francais|anglais|natation|theatre)", "bonnes actions",
    "actions (benevoles|solidaires|concretes)", "en stock",
    "(l'|une |cette |mon |notre )?action (que|qu'(on|elle|il|ils)) [~ ~ ~ ](velo|pied|ensemble|organise|mene)*",
    "pass(er|ons|ez|e|é|ée|és) à l'action",
)
"""The same words in everyday senses."""

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

TIMING = (
    "(hold off|wait with|put off) (buying|selling)", "time to take profits", "with a barge ?pole",
    "investors are (sleeping|missing out)", "analysts have (us|it) (far |way |much )?too (low|high)",
    "markets? will (crash|tank|soar|rally|collapse)", "market is a bubble",
    "the price is a (steal|gift|bargain|joke)", "(long|short) on (banks|tech|oil|gold|energy|property)",
    "mad not to (own|buy|hold)", "market (hasn't|has not|doesn't) (understood|understand|noticed|priced)",
    "if i were you[,] i'd (sell|(buy|hold) (now|before|our|the share|shares|more))", "bitcoin will hit",
    "the (whole |entire )?sector is (mispriced|undervalued|overvalued|too cheap|too dear)",
    "(load|fill) up before [the |our ]results",
    "the rally has [only |just ]*(begun|started)",
    "at (these|this|that|current) prices? [it's |it is ](a gift|a steal|a bargain)", "prices have (peaked|bottomed)",
    "tip of the (week|month|year)(:)? (european|us|american|asian|banks|tech|oil|gold)",
    "a piece of (that|this|it|us) at this price",
    (
        "(small caps|mid caps|emerging markets|semiconductors|banks|tech) (are the place|look ripe|will fly|look "
        "cheap|look expensive)"
    ),
    "topped up [on ](my|our) [own ]shares", "expect the share to",
    "shares [like ours |* * ]don't stay [this |so ]low", "silver is the next", "oil will hit", "the dividend alone",
    "every penny [and then some |* * ][,] the share",
    (
        "(this is|now is|it's|it is|right now is) [~ ](time|moment) to (buy|sell|get in|get out|jump in|load up|"
        "invest heavily)"
    ),
    "buy the dip", "(buy|sell) now(?! (your|the|a))", "(time|moment) to get (in|out)",
    "(get|jump) in (now|while|early|before)", "(get|bail) out (now|while|before)", "never been cheaper",
    "never be this cheap", "dirt cheap (right now|at the moment|today)",
    "(stock|share|crypto|coin|trading|investment) tip(s)?", "price target",
    "(nu|dit) (is|het)* [~ ]moment om [~ ](kopen|in te stappen|te verkopen|uit te stappen|te kopen)", "instapmoment",
    "koopmoment", "koop de dip", "nu instappen", "stap nu in", "(aandelen|beurs|crypto|beleggings|koop)tip(s)?",
    "koersdoel", "(nu|nog) spotgoedkoop",
    "moment om [~ ~ ](in te slaan|te switchen|bij te kopen|winst te nemen|te hamsteren)",
    "(niet|nooit) nu (kopen|verkopen|instappen)", "de markt (is|lijkt) [~ ]oververhit",
    "de markt (slaapt|snapt|mist|onderschat|begrijpt) [gewoon |nog |echt |totaal ]*(niet|het|ons|hoe)?",
    "instappen voor(dat)? (de|het|iedereen|je|anderen) *", "(nog )?goedkoop (wil |kunnen |kan |willen )?instappen",
    "lekker bijkopen", "(net|gisteren|vanochtend|weer) [~ ~ ](bijgekocht|ingeslagen)", "koopwaardig",
    "kopen op de dip", "nog niet in de prijs", "bodem (is |lijkt )?(nu )?(bereikt|gevonden)",
    "rally (is|moet) (nog )?(maar |net |pas )*(begonnen|beginnen)", "beleggers slapen",
    "wie nu (verkoopt|instapt|uitstapt)", "zou (nu |alles |alvast |snel )*(instappen|uitstappen|bijkopen|verkopen)",
    "door de beurs [~ ](afgeschreven|afgestraft|onderschat)", "zet je (spaargeld|hypotheek|rente) nu~ vast",
    "(wacht|wachten) [nog ]met [~ ~ ](vastzetten|kopen|verkopen)",
    "(tik|tikt|tikken|raakt|raken) [we |ze |de |het ]*[* ](euro|dollar) aan",
    (
        "(onder|voor|tegen) (de )?* euro [is |blijft |het |dit ]*[gewoon |echt |wel ]*(een )?(cadeau*|koopje|"
        "geschenk|weggevertje|buitenkans*)"
    ),
    "(appel en een ei|habbekrats|prikkie)~ ~ (mede ?eigenaar|aandeelhouder)",
    "(flinke|grote|stevige|nieuwe) (beurskrach|beurscrash|correctie op de beurs)", "laadt? maar vol",
    "jetzt (einsteigen|zugreifen|kaufen|aussteigen|verkaufen)",
    "(zeitpunkt|moment|zeit) (zum|für den) (einstieg|einsteigen|kauf|kaufen|ausstieg|aussteigen)",
    "(kauf|einstiegs|verkaufs)(kurse|signal|gelegenheit)", "(aktien|börsen|krypto|kauf)tipp(s)?", "kursziel",
    "(e|è|questo) (il )?(momento|ora) (giusto |buono )?(di|per) (comprare|entrare|vendere|uscire|investire)",
    "comprate (ora|adesso|subito)", "entrate (ora|adesso|subito)",
    "(dritta|soffiata|consiglio) (di borsa|finanziari(o|a))", "prezzo obiettivo",
    "(compra|vende|prende|tene|accumula)tel(e|i|a|o)[~ ](adesso|ora|subito|prima|che poi|finche)",
    "entrateci (ora|adesso|subito|prima)",
    "(se )?fossi (in voi|in te|matto|matta)[~ ](vend|compr|entr|accumul|acquist)(erei|are|ere|iamo)*",
    "fossi matt(o|a) a (vend|compr)ere",
    "sui (minimi|massimi|ribassi) si (compr|vend|entr|prend|accumul|acquist|moll|ten)*",
    (
        "(compr|vend|entr|prend|accumul|acquist|moll|ten)(a|i|e|are|ere|ate|ete|o|iamo|erei) sui (minimi|massimi|"
        "ribassi|crolli)"
    ),
    "prende(re|rei|te|ro)? profitto", "prese di (profitto|beneficio)", "(posizionat|posizionar)(evi|si|i)",
    "(tenetevi|restate|state|tenersi|stare) liquidi", "(mercato|borsa) (e|in) [una |piena ](bolla|piena bolla)",
    "bolla (pronta|che sta|sta per|destinata)~ scopp*", "(correzione|ribasso|discesa) (e )?finit(a|o)",
    "(ne ho|me ne sono) (appena |gia )?(pres|comprat)(e|i)~ altr(e|i) *",
    "(io )?(le|i) (mie|nostre|miei) (me |ce )?(le|li) (tengo|teniamo) strett(e|i)",
    "chi (ce l'ha|le ha|ce le ha|li ha) (se la|se le|la|le|se li) tenga",
    "chi (ha venduto|vende) (ieri|ora|adesso|oggi)",
    "(a|ad) (sto|questo|quel) prezzo [~ ](tir|regal|affar|compr|svend)*",
    "(accumulare|comprare|vendere), (accumulare|comprare|vendere)", "crolla(no)? tutt(o|i)",
    "(io )?(dico|prevedo|vedo|scommetto) \\d* (euro|dollari) (a|entro|per|prima)", "ci arriviamo (prima|entro)",
    "(comprate|vendete|prendete) [~ ](finche|prima che|prima della|prima di)", "prendi e porta a casa",
    "(dentro|fuori) (con tutti|dai bond|dalle azioni|dalla borsa|dal mercato)", "prima della trimestrale",
    "il mercato [~ ](non ha|deve) [~ ]capi*", "(metteteci|mettici) (la|il|i) (liquidazione|tredicesima|tfr|risparmi)",
    "troppo car(o|a|i|e) (a mio|per me|secondo me)",
    "il titolo (e|sale|vola|crolla|raddoppia|esplode) [~ ](da|presto|ve)*", "(vedrete|guardate) a quanto arriv*",
    "(c'est|voila) (le|bien le|vraiment le) (bon )?moment (d'|de |pour )(acheter|entrer|vendre|sortir|investir)",
    "achetez maintenant", "(tuyau|conseil) (boursier|en bourse|crypto)", "objectif de cours", "point d'entree",
    "wer [jetzt |noch ]*(nicht|cash)[~ ] (einsteigt|kauft|zugreift|zuschlägt)",
    "jetzt ist [der |die |genau der ]*(moment|zeitpunkt|zeit) (zum|fur|zuzuschlagen|einzusteigen|zu kaufen)",
    "cash hat[,|:] jetzt", "kaufen[,|!] kaufen", "halten! nicht verkaufen", "nicht verkaufen",
    "(gewinne|kursgewinne) mitnehmen", "(klarer|glasklarer) (kauf|verkauf)(?! (auf|von))", "depot ?tipp",
    "(diese|die) blase platzt", "muss in jedem depot", "(zur|vor) börseneröffnung", "(ich )?shorte",
    "(rechne|rechnet|rechnen) [~ ~ ](crash|kurssturz|börsenbeben)",
    "(verkaufen|aussteigen)\\? (nö|nein|nie|niemals|im gegenteil)", "(rallye|rally) (ist|läuft|hat|geht)",
    "hätte? ich [~ ~ ]mehr gekauft", "(faire wert|kursziel|fairer wert)", "zu unrecht abgestraft",
    "der boden ist drin", "kauft [~ ](kupfer|gold|silber|öl|uran|aktien|aktie|bitcoin)",
    "heute (früh |morgen |mittag )?[~ ]nachgelegt", "renforc(er|ez|e|é|erais) (ma|votre|sa|ta|la) (ligne|position)",
    "renforcez a chaque (creux|repli|baisse)", "prenez vos (benefices|gains|profits)",
    "(entrez|chargez|achetez|sortez|vendez|renforcez) (avant|tant|pendant|des) (que|qu'|la|le|l'|les)",
    "a (ce|ces|un tel) (niveau|prix|cours|tarif)(x)?[,] (c'est|c'etait) (cadeau|donne|une affaire|brade)*",
    "(vaut|vaudra|vaudrait) (largement|facilement|bien|au moins) le (double|triple)",
    "(les )?analystes (dorment|se trompent|n'ont rien|sont aveugles|sont a cote)",
    "(surtout )?n'achetez (surtout )?(pas|rien) (maintenant|encore|tout de suite)", "vendez tout",
    "(baisse|repli|correction|creux) qu'(il fallait|on) attend*",
    "(a votre|a ta) place[,] (je|j') (vendrais|acheterais|garderais|attendrais|renforcerais|entrerais)",
    "(pas|jamais) encore achete [~ ~ ](mordre|regrett)*", "gardez votre cash",
    "(remis|remettre|remets|mis|investi) [~ ]dans mon (pea|portefeuille|compte titres)",
    "attendez [~ ~ ]pour (entrer|acheter|vous placer)", "(bulle|marche) [~ ~ ](peter|exploser|eclater)",
    "jamais ete aussi (peu chers?|bon marche|decote*)",
    (
        "(ca|cela) va (grimper|monter|s'envoler|corriger|chuter|baisser|devisser|flamber) (severe|fort|sec|dur|vite|"
        "apres|des)"
    ),
    "(passera|depassera|atteindra|tutoiera) (les|la barre des) \\d* ?(€|euros|dollars|balles)", "prochain jackpot",
    "(j'attendrais|attendre) [~ ~ ](avant d'acheter|pour acheter)", "(en a|j'en ai|en ai) pris a \\d*",
    "(attrapez|prenez|achetez|ramassez) en (quelques unes|une poignee|deux ou trois|un paquet)",
    "(acheteur|vendeur) de (banques|tech|bancaires|luxe|petrole|valeurs)",
    "(changez|convertissez|passez) [~ ~ ]en (dollars|francs suisses|yens|or|cash)", "prenez l'action",
    "(avoir|garder) (quelques|un paquet|deux ou trois) [* ]en portefeuille",
)
"""The timing of a purchase, whatever is bought."""

REFUSALS = (
    (
        "(don't|do not|never|won't|will not|can't|cannot|not|no) [~ ](tip|tips|advice|recommendation|"
        "recommendations|opinion|forecast|prediction|predictions|verdict)(s)?(?! but)"
    ),
    "(don't|do not|please don't|never|stop) ask(ing)? (me|us)", "(no|not an|not any) (idea|clue|expert)",
    "not my (job|place|business|department)",
    "(i|we) (won't|will not|can't|cannot|am not allowed to|may not|don't) (say|tell|comment|judge|know)", "neither",
    "(asks|asked|asking|wonders|wondered|wants to know) [* ](if|whether|what|how|again)", "whether",
    "if (he|she|i|they|we) should", "how (to|do|does|you|shares|bonds)",
    "what (a|is a|is an|are) (share|bond|stock|bitcoin|etf)(s)?",
    (
        "(workshop|lesson|course|quiz|learn|learned|learnt|explain|explains|explained|teach|talk)(s)? [~ ](about|on|"
        "how|what)"
    ),
    "scam*", "fraud*", "beware", "fake", "promis* you",
    "geen (tip|tips|advies|mening|oordeel|idee|voorspelling|verstand)*",
    "(vraag|vragen) (het )?(mij|me) (niet|maar niet)",
    "(ik|wij|we) (zeg|geef|heb|mag|ga|vind) [~ ~ ](niets|niks|geen|niet)",
    "(vroeg|vraagt|vragen|vroegen) [* ](of|me|zich|wat)",
    "(leer|leert|uitleg|legt uit|workshop|cursus|quiz)[~ ~ ](wat|hoe|over)", "hoe (je|dat|een|werkt)", "oplicht*",
    "nep*", "(mijn|onze|het|de) enige (koersdoel|aandeel|koers|crypto|portefeuille|obligatie) (is|die|dat)",
    "(tip|tips|advies) [~ ~ ](geef|geven|krijg|krijgt|krijgen) (ik|wij|we|je|jullie) (niet|geen)",
    "ben al blij (als|dat)", "vraag (het|dat) (de|een|aan) *",
    (
        "(kein|keine|keinen|keinerlei) (tipp|tipps|rat|ratschlag|meinung|empfehlung|prognose|ahnung|urteil|"
        "aktientipps|borsentipps|anlagetipps|kauftipps)*"
    ),
    "*tipps (gibt|gebe|geb) [~ ](keine|nicht|nie)", "(fragt|frag|fragen sie) mich (bitte |bloß |lieber )?nicht",
    "(ich|wir) (sage|gebe|weiß|darf|mache|empfehle|kommentiere) [~ ~ ](nichts|nicht|keine|keinen|kein)",
    "(sage|gebe|verrate) ich [~ ](nichts|nicht|keine)", "(fragt|fragte|fragen|gefragt|wissen will),? (ob|nach|mich)",
    "wie (man|funktioniert|eine)", "(workshop|kurs|vortrag|lern|lernt|lernen|erklär|erklärt|quiz)~ (was|wie|uber)",
    "betrug*", "abzock*",
    (
        "(non|nessun|nessuna|niente|mai) [~ ](consigli|consiglio|dritte|dritta|opinioni|opinione|pareri|parere|"
        "previsioni|raccomandazioni|idea)"
    ),
    "(consigli|consiglio|dritte|previsioni|pareri)~ non (ne )?(do|dò|diamo|faccio|posso|si)",
    "non (chiedetemi|chiedermi|chieda|mi chiedete|so|dico|posso dire|posso dirvi)",
    "(chiede|chiedeva|ha chiesto|chiesto|domanda|chiedono) (se|di|cosa|come)", "come (si|funziona|funzionano)",
    "(impar|spieg|corso|lezion|laborator)* [~ ](cosa|come|su)", "truff*", "mut(o|a) come un pesce", "cripto ?truff*",
    "(di|su) (questi|certi) argomenti", "criceto", "(parlo|parliamo) d'altro", "chiama(re|ro)",
    (
        "(pas de|aucun|aucune|ni|jamais de|sans) [~ ](conseil|conseils|avis|recommandation|pronostic|opinion|tuyau|"
        "tuyaux|idée)"
    ),
    "ne (me )?demandez pas", "(je|on|nous) ne (donne|donnons|dis|dirai|sais|peux|conseille|recommande|fais)",
    "(demande|demandait|a demandé|demandent) (si|s'il|s'ils|s'elle|ce|comment|quoi|sur)",
    "comment (ça|fonctionne|on|acheter)", "(atelier|cours|lecon|apprend|explique|quiz)* [~ ](comment|ce que|sur)",
    "arnaque*", "(pas|aucun|sans|n'obtient|n'ai) [~ ]commentaire(s)?",
    "(vendent|promettent|proposent) [~ ]miracle(s)?",
    "(entscheide*|beurteil*|wissen|weiß|muss|soll) [~ ](jeder|jede|alle) (selbst|selber)",
    "(behielt|behalte|behalt) [~ ](meine|für mich)", "(frag|fragt|fragen) [~ ](keiner|niemand|niemanden)",
    "(verrate|verrat|sage|sag|äußern|äußere|äußert|kommentieren) [~ ~ ](nicht|nichts|nix)",
    "(überlass|überlasse|überlassen) [~ ](den|dem|anderen|profis|hühnern|fachleuten)",
    "meinungen [~ ](auseinander|geteilt)", "viele meinungen",
)
"""No opinion is given: refused, asked about, taught or warned of."""

EVERYDAY_PURCHASES = (
    "ticket*", "raffle*", "coffee*", "cake*", "biscuit*", "cannoli", "kebab*", "fromage*", "pizza*", "lot(en|s)",
    "lotterij*", "los(e|en)", "tombola*", "bigliett*", "billet(s)?", "caff*", "koffie*", "kaffee*", "kuchen*",
    "taart*", "torta", "torte", "gateau*", "book(s)?", "boek(en)?", "libr(o|i)", "livre(s)?", "cookie*", "lunch*",
    "shoe(s)?", "bike(s)?", "fiets*", "auto", "socks", "sandwich*", "beer*", "bier*", "birra", "bière", "manteau*",
    "christmas tree", "kerstboom", "panettone", "horses", "stroopwafel*", "lego", "plant(s)?", "home", "house",
    "flat", "huis", "haus", "wohnung", "casa", "maison", "appartement", "milk", "melk", "milch", "latte", "toy*",
    "spielzeug", "present(s)?", "trein*", "tram*", "metro", "bus", "boot", "krentenbol*", "stroop*",
    "(shuttlebus|bus|zug|bahn|karussell|boot)(?= .{0,40}(fest|abfahrt|uhr))",
)
"""What people buy that has nothing to do with markets; no instrument is meant."""
# fmt: on
