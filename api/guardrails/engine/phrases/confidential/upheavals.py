"""Parts of the house, and what may become of them."""

# fmt: off
UNITS = (
    (
        "(branch|branches|office|offices|site|sites|location|locations|headquarters|hq|department|departments|"
        "call centre|call center|back office|data centre|help desk|team|teams|jobs|posts|positions|staff|colleagues|"
        "desk|desks|hub|counter|counters|cashiers|advisers|half the|atms)"
    ),
    "(the|our) bank",
    (
        "(kantoor|kantoren|filiaal|filialen|vestiging|vestigingen|locatie|hoofdkantoor|afdeling|afdelingen|"
        "callcenter|klantenservice|team|teams|banen|functies|personeel|collega's|balie|balies)"
    ),
    "(de|onze) bank",
    (
        "(filiale|filialen|standort|standorte|geschäftsstelle|geschäftsstellen|zweigstelle|zentrale|hauptsitz|"
        "abteilung|abteilungen|callcenter|team|teams|stellen|arbeitsplätze|mitarbeiter|kollegen|belegschaft|"
        "schalter|rechenzentrum)"
    ),
    "(die|unsere) bank",
    (
        "(filiale|filiali|agenzia|agenzie|sede|sedi|sportello|sportelli|ufficio|uffici|reparto|call center|"
        "back office|squadra|posti|personale|colleghi|dipendenti)"
    ),
    "(la|nostra) banca",
    (
        "(agence|agences|bureau|bureaux|siège|site|sites|service|services|centre d'appels|back office|équipe|"
        "équipes|postes|emplois|personnel|collègues|salariés|guichet|guichets)"
    ),
    "(la|notre) banque", "la branche (assurance|leasing|titres)", "le reseau",
    "(recouvrement|succession|titres|credits)",
    "(kassen|filialnetz|hauptstelle|regionen|geschäftsstellen|bereich|sparte|hauptverwaltung|niederlassung|vertrieb)",
)
"""What a bank consists of."""
US = (
    (
        "(we|they|us|our|wij|onze|wir|uns|unser|unsere|noi|nostro|nostra|nous|notre|ci sara|er komt|es gibt bald|"
        "there will be)"
    ),
    "on (va|fusionne|rachete|supprime)*",
)
"""Those it happens to."""
CLOSINGS = (
    (
        "(clos(e|es|ing|ed|ure)|shut(s|ting)?( down)?|axed?|scrapped|relocat(e|es|ed|ing)|wind(s|ing)? (down|up)|"
        "outsourc(e|es|ed|ing)|dissolv(e|es|ed|ing)|disappear(s|ing)?|merg(e|es|ed|ing|er)|move(s)? (to video|"
        "online|abroad)|halv(e|es|ed|ing)|doubl(e|es|ing) in size|cut(s|ting)? (jobs|staff|by|in half)|"
        "mothball(ed)?|goes|is going|being sold|gets the chop|sold off|spun off|go(es)? live|redundan(t|cy|cies)|"
        "no more (cash|branches|desks|cashiers|counters|paper)|handed over|no longer exists?|ceases?|(lose|loses|"
        "losing) (their|half|its))"
    ),
    (
        "(sluit|sluiten|sluiting|gesloten|dicht|opgeheven|verdwijn(t|en)|verhuis(t|en)|fuseert|fuseren|samengevoegd|"
        "samen ?gaan|uitbesteed|gehalveerd|halveert|verkocht|afgebouwd|weggesaneerd|ontslagen|boventallig|"
        "overgenomen)"
    ),
    "geen (balies|kantoren|loketten) meer", "(verdwijnen|verdwijnt) alle",
    "(gaat|gaan) [~ ~ ](naar een leverancier|dicht|weg|sluiten|onze kant op)",
    "(afgeschaft|teruggeschroefd|opgedoekt)", "(uitbesteden|schrappen|sluiten)", "stoppen met",
    "(gaan|gaat) [~ ~ ~ ]toe", "sluitingsplan", "sneuvelen", "naar een andere locatie", "eruit willen",
    (
        "(schließt|schließen|schließung|geschlossen|dicht ?gemacht|macht dicht|dichtgemacht|aufgelöst|verlagert|"
        "zusammengelegt|zusammen ?gelegt|fusioniert|ausgelagert|halbiert|verkauft|abgewickelt|eingestellt|"
        "gestrichen|wegfallen|fallen weg|fällt weg|entlassen|verdoppelt|zieht um|umziehen)"
    ),
    "keine (schalter|filialen|kassen) mehr", "(verschwinden|verschwindet)", "geht an [~ ](dienstleister|anbieter)",
    "(macht|machen|wird|werden) [~ ~ ~ ](dicht|zu|geschlossen|aufgelöst|verkauft|dichtgemacht)",
    (
        "(chiude|chiudono|chiuderà|chiuderanno|chiusura|chius(a|e|o|i)|accorpat(a|e|o|i)|accorpa|sparisce|"
        "spariscono|trasferit(a|e|o|i)|trasloca|fonde|fondono|esternalizzat(a|o|i)|dimezza(no|ta|to)?|vendut(a|e|o|"
        "i)|smantellat(a|o|i)|tagliat(i|e)|licenziat(i|e|o)|raddoppia|manda in pensione|niente più sportelli)"
    ),
    "(solo|soltanto) a *",
    (
        "(chiudiamo|si chiude|vendiamo|compriamo|stiamo (comprando|vendendo|chiudendo|cercando)|stiamo per (vendere|"
        "comprare|chiudere|lanciare)|molliamo|dice addio|cambia nome|cambiamo (sistema|nome|sede)|se ne va|"
        "dimissioni|si restringe|diventano una|niente piu|stop alle|si firma|apriamo a|non si rinnova|fatt(o|"
        "a) fuori|va in pensione|cedere|saremo la meta|si taglia|in arrivo|sta per arrivare|ci lascia|abbiamo perso)"
    ),
    "(cambiano|aumentano|partono) (i|le) (canon|commission|condizion|tariff|prezz)(i|e)",
    (
        "(ferme|ferment|fermera|fermeront|fermeture|fermée?s?|fusionne|fusionnent|regroupée?s?|disparaît|"
        "disparaissent|déménage|délocalisée?s?|externalisée?s?|divisée?s?|vendue?s?|supprimée?s?|licencié(e)?s?|"
        "double de taille|baisse le rideau)"
    ),
    "plus de (guichets|agences|caisses)",
    "(va|vont) [~ ](fermer|disparaître|fusionner|déménager|être vendue?|être supprimée?s?)", "fermer", "fermons",
    "(vont|va) etre (vendu|ferme|supprime|delocalise)(e|s|es)?", "retrecir", "delocalisee?s?", "regroupees?",
    "en vente",
    (
        "(aufgegeben|zusammen ?gezogen|schrumpft|fliegt [~ ]raus|läuft aus|ausläuft|stirbt|eingestampft|abgestoßen|"
        "abgeschafft|ausgegliedert|gehen raus)"
    ),
    "zieht [~ ]zusammen", "nur noch [* ]statt", "(stellen|filialen|kassen|regionen|leute) weniger",
    "keine [* ](kassen|schalter|filialen|automaten) mehr",
)
"""That it ends or changes."""
FORECASTS = (
    (
        "(in|by|next|from|before|after|until|end of|this|come) [~ ](january|february|march|april|may|june|july|"
        "august|september|october|november|december|spring|summer|autumn|winter|year|month|quarter|christmas|easter|"
        "20*)"
    ),
    "(soon|shortly)", "for good", "permanently", "survive", "cull",
    (
        "(in|per|vanaf|voor|na|eind|begin|volgend|volgende|dit) [~ ](januari|februari|maart|april|mei|juni|juli|"
        "augustus|september|oktober|november|december|voorjaar|lente|zomer|najaar|herfst|winter|jaar|maand|kwartaal|"
        "kerst|pasen|20*)"
    ),
    "(binnenkort|definitief|voorgoed)",
    (
        "(im|ab|bis|vor|nach|ende|anfang|nächstes|nächsten|dieses|zum) [~ ](januar|februar|märz|april|mai|juni|juli|"
        "august|september|oktober|november|dezember|frühjahr|frühling|sommer|herbst|winter|jahr|jahres|monat|"
        "quartal|weihnachten|ostern|20*)"
    ),
    "(demnächst|bald|endgültig|für immer)",
    (
        "(a|da|dal|entro|prima di|dopo|fine|in|il prossimo|l'anno) [~ ](gennaio|febbraio|marzo|aprile|maggio|giugno|"
        "luglio|agosto|settembre|ottobre|novembre|dicembre|primavera|estate|autunno|inverno|anno|mese|trimestre|"
        "prossimo|natale|pasqua|20*)"
    ),
    "(presto|a breve|definitivamente|per sempre)",
    (
        "(en|à|dès|avant|après|fin|début|au|l'an|l'année|le mois) [~ ](janvier|février|mars|avril|mai|juin|juillet|"
        "août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver|prochain|prochaine|trimestre|noël|"
        "pâques|20*)"
    ),
    "(bientôt|définitivement|pour de bon)",
)
"""When it will."""
UPHEAVALS = (
    "head of * is (leaving|going|quitting)",
    "(cfo|ceo|cio|chairman|chair|head of *) (hands|handed|handing|gives|gave) in (her|his|their) notice",
    "(we are|we're|norvia is|the bank is) about to (sell|close|buy|merge|swallow)",
    "(sell|selling) the [* ](arm|division|subsidiary)", "lost the big (client|customer|account)",
    "(negotiations|talks) with the unions? [are |have ](stuck|failed|stalled|collapsed)",
    "security team found [a |another |* ](hole|gap|vulnerability|backdoor)",
    "one in (two|three|four|five|six|ten) [of our ](customers|clients) (leaves|leave|quits)",
    "(\\d+|hundreds of|dozens of) jobs [will |to |are |have to ]*(go|disappear|vanish)", "half as many of us",
    "(regulator|supervisor|ecb|central bank) was (here|in the house|at our)",
    "branch network (shrinks|is shrinking|gets smaller)", "(drop|drops|dropping|scrap|scraps) the [* ](card|app)",
    "merger talks", "(bonus|bonuses) (is|are|gets|get|will be) (cut|cancelled|scrapped|halved)",
    "migration [~ ]will take everything down",
    "lay ?off(s)?", "laid off", "job (cuts|losses)", "redundanc(y|ies)", "(mass |voluntary )?redundancies",
    "(re ?structuring|reorgani(s|z)ation|restructure|re org)", "downsiz(e|ing)", "headcount (cut|reduction|freeze)",
    "hiring freeze", "(merger|merging|merges|merge) with",
    "take ?over( bid| of| by)?(?! (the|my|his|her|from) (desk|kitchen|shift|role))",
    "(we|norvia|the bank) [~ ](buying|buys|bought|acquire|acquiring|sold|selling|swallow|take over|taking over)",
    "acquisition of",
    (
        "(ceo|cfo|chief executive|chairman|chairwoman|chair|board member|managing director) [~ ](leav|resign|step|"
        "quit|sacked|fired|out|go|replaced|successor)(es|s|ing|ed|ping)?( down)?"
    ),
    "new (ceo|cfo|chief executive)", "(half|third|quarter) of [~ ](jobs|staff|advisers|branches|offices|team|posts)",
    "(data )?breach", "severance", "(massa)?ontslag(en|ronde)?", "reorganisatie", "herstructurering", "sociaal plan",
    "boventallig", "banen (verdwijnen|schrappen|weg|op de tocht)", "(schrapt|schrappen) [~ ](banen|functies)",
    "vacaturestop", "(fusie|fuseert|fuseren) met", "overname", "(we|bank) [~ ](nemen|neemt|kopen|koopt) [~ ]over",
    (
        "(topman|topvrouw|ceo|cfo|bestuurder|directeur|directievoorzitter) [~ ](vertrekt|stapt|stopt|weg|ontslagen|"
        "opgestapt|opvolger)(?!.{0,30}(naar huis|fiets|vakantie))"
    ),
    "nieuwe (ceo|topvrouw|topman|cfo)", "datalek", "(helft|derde|kwart) van [~ ](banen|kantoren|personeel|adviseurs)",
    "due diligence", "de (fusie|overname) (met|van|is)", "overnameplannen", "sluitingsplan",
    "(toezichts|fraude|intern) ?onderzoek (gaande|loopt)", "bod op (ons|onze|de)", "(kernsysteem|systeem) over",
    "afdelingshoofden", "nieuwe (* )?directeur", "lijst met kantoren", "(uitbesteden|uitbesteed) naar", "samenvoegen",
    "stellenabbau", "(entlassungen|entlassungswelle|kündigungswelle|massenentlassung*)", "umstrukturierung",
    "(re ?organisation|restrukturierung)", "sozialplan",
    "(stellen|arbeitsplätze|jobs) [~ ](gestrichen|wegfallen|streichen|abgebaut|weg|fallen weg)",
    "(streicht|streichen|baut) [~ ](stellen|arbeitsplätze|jobs)", "einstellungsstopp",
    "(fusion|fusionier*|zusammenschluss) mit",
    "(übernahme|übernehmen|übernimmt) (von|durch|der|die)?[~ ](bank|konkurrent*)?",
    (
        "(vorstand|vorständin|vorstandschef|vorstandsvorsitzende|ceo|chef|chefin) [~ ](geht|tritt zurück|hört auf|"
        "wirft hin|muss gehen|abgelöst|nachfolger*)(?! (mit|in die kantine|nach hause))"
    ),
    "neue(r|n)? (vorstandschef|vorstandschefin|ceo)", "datenpanne", "datenleck",
    "(hälfte|drittel|viertel) der [~ ](stellen|filialen|mitarbeiter|berater|belegschaft)", "licenziament(o|i)",
    "esuber(o|i)", "ristrutturazione (aziendale|della banca|interna)", "riorganizzazione",
    "piano (di esodi|esuberi|di uscite)", "prepensionament(o|i)",
    "tagli(o|ano)? (al personale|di personale|dei posti|di posti|posti)", "(fusione|fonde|fondiamo|fonderemo) con",
    "(acquisizione|acquisire|acquisiamo|compriamo la banca|ci compra|ci comprano)",
    (
        "(amministratore delegato|amministratrice delegata|ad|presidente|direttore generale|"
        "direttrice generale) [~ ](lascia|se ne va|si dimette|dimissioni|esce|sostituit(o|a)|successore)"
    ),
    "nuov(o|a) (amministratore|amministratrice|ad|direttore generale)", "blocco delle assunzioni", "fuga di dati",
    "(metà|mezzo|un terzo|un quarto) [~ ](filiali|personale|back office|colleghi|consulenti|posti)",
    (
        "(stiamo comprando|compriamo|stiamo per (comprare|vendere|cedere)|vendiamo) [~ ](fintech|broker|ramo|banca|"
        "societa|rete|quota|\\d*)"
    ),
    "trattative di (fusione|cessione|acquisizione|vendita)", "(stop|blocco) (alle|delle) assunzioni",
    "\\d* (sportelli|filiali|posti|colleghi) in meno",
    "(cfo|cro|ceo|coo|responsabile retail|capo del rischio) [~ ](lascia|se ne va|dimissioni|esce|fuori)",
    "(si )?chiude (bottega|l'ufficio|la filiale|lo sportello|la sede)", "posti in meno",
    "(spariscono|sparisce) (due|tre|la|il|le) (direzion|rete|marchio|division)(i|e)?", "il marchio sparisce",
    "diventano una (filiale )?sola", "cambia nome", "licenciement(s)?", "plan social",
    "(pse|rupture conventionnelle collective)", "suppression(s)? (de|d') ?(postes|emplois)",
    "(postes|emplois) (supprimés|en moins)", "restructuration", "réorganisation", "gel des embauches",
    "(fusion|fusionne|fusionner|fusionnons) avec",
    "(rachat|rachète|racheter|rachetons|acquisition) (de|d'|la|une|par)",
    (
        "(pdg|directeur général|directrice générale|dg|président|présidente) [~ ](part|quitte|démissionne|démission|"
        "s'en va|remplacé|successeur|débarqué)(?! (en vacances|a la retraite de))"
    ),
    "nouve(au|lle) (pdg|directeur général|directrice générale|patron|patronne)", "fuite de données",
    "(moitié|tiers|quart) des [~ ](postes|agences|conseillers|équipes|effectifs)",
    "(negociations|negos|discussions|pourparlers) [~ ](syndicats|fusion|rachat|avancent|au point mort)",
    "plan de (departs|depart|restructuration)", "departs volontaires",
    (
        "(directeur|directrice|dg|pdg|daf|porte parole|patron|patronne|cheffe|n\\+2|n\\+1|"
        "responsable)[~ ~ ](s'en va|demissionner|demissionne|remplace|remplacee|quitte|quittait|rejoint|part|limoge|"
        "limogee|sur le depart|sur la sellette)(?! (vacances|en conge))"
    ),
    (
        "(vendre|ceder|fermer|externaliser|delocaliser|filialiser) (la|le|notre|nos|les) (branche|filiale|service|"
        "agence|activite|portefeuille|guichets|reseau)*"
    ),
    "(appli|banque|marque|on)[~ ](change|changera|changer) de nom", "(on )?s'appellera autrement",
    (
        "(faille|breche|attaque|intrusion|piratage|cyberattaque)[~ ~ ](securite|hier|mardi|lundi|semaine|trouvee?|"
        "bouchee?|subi|rien dit)"
    ),
    "(trouve|subi|decouvert) [~ ](faille|attaque|breche|intrusion|piratage)",
    "(regulateur|acpr|bce|bnb|amf|superviseur)[~ ](chez nous|dans nos|a passe|debarque|enquete)",
    "lettre de licenciement", "(perdu|perd|perdre) [~ ](gros client|grand compte|contrat)",
    "(moitie|deux fois) moins[,] [~ ](liste|prete)", "sur la sellette",
    "(siege|service|centre) [~ ](part|parti|demenage|transfere|delocalise)(e|ra)? (a|au|en|vers) *",
    "(budget|effectif|prime|effectifs|primes|bonus)[~ ](divise|rabote|coupe|supprime|gele|sabre)(e|s|es)?",
    "(fusion|reorganisation|fermeture|vente|cession) [~ ~ ]est actee",
    "(core banking|editeur|fournisseur)[~ ~ ](on change|contrat|remplace|devoile)",
    "on change d'(editeur|fournisseur|assureur|outil)",
    "(abandonne|abandonnons|adieu|enterre|stoppe) [~ ](carte|credit|projet|appli|livret|programme|compte)",
    "(migration|bascule|panne)[~ ~ ](coupera|indisponible|tout coupe|en douce)",
    "fin des (cheques|guichets|livrets|distributeurs)",
    (
        "(aufhebungsvertr|sozialplan|abfindung|streichliste|kündigungsliste|lösegeld|hausdurchsuchung|"
        "penetrationstest|fusionsgespräch|übernahmekandidat|sparprogramm|stellenstreich|verkaufsgespräch|"
        "notfinanzierung|kündigungswelle)*"
    ),
    "(wirft|schmeißt|werfen) [~ ]hin",
    "(verhandeln|verhandlungen|gespräche) [~ ~ ~ ](verkauf|investor|übernahme|fusion|betriebsrat)",
    "(gegen uns|gegen die bank) [~ ~ ]verfahren",
    "(aufsicht|bafin|finanzaufsicht|staatsanwalt*) (war|ist|steht|prüft|hat)",
    (
        "(tarifverhandlungen|revisionsbericht|bewertungsmodell|organigramm|mitarbeiterbefragung|adminportal|"
        "testzugänge|kündigung unserer)"
    ),
    "(fusion|übernahme|verkauf) [~ ](vorbereitet|geplant|eingefädelt|durch)",
    "(verkaufen|abstoßen) [~ ](sparte|tochter|versicherungssparte|beteiligung)",
    "(versicherungs|leasing|immobilien)sparte", "schlucken (ein|einen|eine|die|den)", "(loch|lücke) gefunden",
    "(hauptsponsoring|markenname|baugeschäft) [~ ~ ](endet|verschwindet|raus)",
    "(größten|wichtigsten) [* ]kunden [~ ~ ]verloren",
    "(geht|gehen|zieht) [komplett |ganz |bald ]*nach (polen|breslau|indien|leipzig|rumänien|bulgarien|asien)*",
)
"""News that a bank tells first."""
