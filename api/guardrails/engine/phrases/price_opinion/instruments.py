"""Instruments and prices, what stands like one, and other things of the same name."""

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
