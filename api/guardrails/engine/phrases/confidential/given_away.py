"""Giving away what is internal, and talk in which it is given away."""

# fmt: off
GIVEN_AWAY = (
    "secret for now", "not (published|official) yet", "strictly internal", "you (read|heard|saw) it here first",
    "leaked from [the |our ]*(committee|steering committee|boardroom|board|meeting|exco)", "insiders know",
    "internal audit report (is|says)", "the draft (strategy|budget) (says|cuts|drops)",
    "(fresh|straight|hot) (from|off) the internal *", "(psst|pssst)", "(public|official) not yet",
    (
        "(minutes|memo|note|notes|email|mail|deck|slides|paper|document) [that |which ](we|i|nobody|no one) (may|may "
        "not|mustn't|must not|can't|cannot|shouldn't|should not|were told not to|am not allowed to|are not allowed to) "
        "(forward|pass on|send on|circulate|pass around|hand on)"
    ),
    (
        "(notulen|memo|mail|mailtje|stuk|stukken|nota|notitie|slides|presentatie|verslag|document|documenten)[,] (die|"
        "dat) [~ ](niet|niemand) [~ ](doorsturen|delen|verspreiden|rondsturen|doorgeven)"
    ),
    (
        "(protokoll|memo|mail|vermerk|papier|folien|präsentation|unterlage|unterlagen|rundschreiben|dokument)[,] (das|"
        "die|den) [~ ](nicht|niemand) [~ ](weiterleiten|weitergeben|verbreiten|rumschicken|weiterschicken|"
        "herumschicken)"
    ),
    (
        "(verbale|memo|mail|nota|circolare|slide|documento|documenti|bozza)[,] che [~ ]non [~ ](inoltrare|girare|"
        "diffondere|far girare|far circolare|inoltrato|girato)"
    ),
    (
        "(compte rendu|procès verbal|pv|mémo|mail|note|slides|document|documents|présentation)[,] (que|qu'on|qu'il) "
        "[~ ](ne|n'a|n'avons|pas) [~ ](transférer|faire suivre|diffuser|faire circuler|faire tourner)"
    ),
    "(merci de|prière de) ne pas (faire suivre|diffuser|transférer|faire circuler)",
    "(not|n't) (supposed|meant|allowed|authorised) to [~ ](open|see|read|know|say|tell|write|post|share|hear)",
    "shouldn't (really )?(say|tell|write|post|know|have (opened|seen|read))",
    "(nobody|no one) (outside|out there) [~ ](know|knows|heard|has)",
    "(didn't|did not|never) (hear|get) (it|this|that) from me", "(from|in) the (minutes|draft|agenda) of",
    "(the )?minutes (of|from) [~ ](board|meeting|monday|tuesday|wednesday|thursday|friday)*",
    "rumou?r(s)? (from|has|have|is|says|on|in)",
    (
        "(only|officially|publicly)? ?(announced|public|official|told|known|revealed|disclosed) (only )?(next week|"
        "on monday|tomorrow|next month|later this|in a week|on tuesday|in two weeks)"
    ),
    "(announcement|press release) (is|comes|follows|lands|goes out)? ?(next|on|in|tomorrow|still)",
    "(not|n't) (yet )?(announced|public|official)( yet)?(?! (holiday|transport))", "yet to be announced",
    "(reliable|good|safe|inside|well informed) source(s)?", "(press|staff|public|customers) (gets|get) to know",
    "that is all (i|we) can say", "(that's|that is) all (i'm|i am) allowed", "(is|are|'re) about to buy us",
    "(buy|buys|buying|swallow|take over|taking over) us",
    (
        "(boss|manager|compliance|legal|comms|pr) [~ ](will |is going to |would )?(kill|fire|strangle|skin|murder|"
        "sack) me"
    ),
    "(get|be|got) (me )?(fired|sacked) (for|over)", "cost me my job", "internal (newsflash|news|gossip|scoop)",
    "(according to|says|in) the [~ ](strategy|internal) (paper|deck|plan|document|note)",
    "(tell|told) the (locals|staff|customers|press)(?! (about|that our))",
    "(niet|nooit) (mogen|mocht|mag|moeten) (openen|zien|lezen|weten|zeggen|vertellen|schrijven)",
    "niet (had )?(mogen|hoeven) (zien|openen|weten|lezen)",
    "(had|mocht|mag) [~ ~ ]niet (mogen )?(openen|zien|lezen|weten|zeggen|vertellen|schrijven|horen)",
    "(niemand|geen mens) buiten", "uit de (notulen|concepten|agenda)", "geruchten? (van|uit|dat|op|gaan|gaat)",
    "(pas|officieel|wordt) [~ ](bekend|bekendgemaakt|aangekondigd|verteld|publiek)",
    "(volgende week|maandag|morgen|volgende maand) [~ ](bekend|bekendgemaakt|aangekondigd|aankondiging)",
    "nog niet (aangekondigd|bekend|openbaar|officieel)", "(betrouwbare|goede|goed ingelichte) bron(nen)?",
    "meer mag ik niet", "(wil|willen|gaat|gaan) ons (kopen|overnemen|opslokken)", "niet van mij (gehoord|hebben)",
    "(baas|chef|manager|compliance) [~ ](vermoordt|ontslaat|wurgt|doet) me", "kost me mijn baan",
    "intern (nieuwtje|nieuws|gerucht)", "(volgens|in) het (strategie|interne)*",
    "weet(en)? (het |dat )?nog (bijna |haast |vrijwel )?(niet|niemand)",
    "(zeg|vertel) (het |dit )?(tegen |aan )niemand", "nog voor(dat)? het officieel is",
    "officieel weten (we|wij) van niks", "(hebt|heb|hebben) het niet van mij", "nog niet in de (pers|krant)",
    "in vertrouwen", "geheim geheim", "mondje dicht", "(niet|dat) [~ ]had mogen (zien|lezen|horen|weten)",
    "uitgelekt", "van binnenuit",
    "(foto|screenshot|kiekje) van (het|de|ons) (whiteboard|scherm|roadmap|vergaderzaal)", "embargo tot",
    "stil ?gehouden", "(pas|komt) [~ ]naar buiten", "in het geheim", "zeggen we [natuurlijk ]*niet hardop",
    "in stilte", "op het intranet (staat|stond)", "in de town hall (gezegd|verteld|gehoord)",
    "(nicht|nie) (öffnen|sehen|lesen|wissen|sagen|erzählen|schreiben|hören) (dürfen|sollen|dürfte)",
    (
        "(dürfte|sollte|darf|soll) [~ ~ ](nicht|noch nicht|eigentlich nicht) [~ ](sagen|wissen|schreiben|verraten|"
        "erzählen|öffnen)"
    ),
    "niemand (draussen|ausserhalb)", "aus dem (protokoll|entwurf|sitzungsprotokoll)",
    "gerücht(e|en)? (aus|von|dass|besag|im|geht|gehen)*",
    (
        "(bekannt gegeben|bekanntgegeben|verkündet|angekündigt|offiziell|öffentlich) [~ ](wird|erst|nächste|"
        "am montag|morgen)"
    ),
    "(erst|offiziell|wird) [~ ](nächste woche|montag|morgen) [~ ](bekannt|verkündet|offiziell|angekündigt|gegeben)*",
    "noch nicht (verkündet|bekannt|öffentlich|offiziell|spruchreif)",
    "(sicherer|gut informierter|zuverlässiger) quelle", "mehr darf ich nicht",
    "(will|wollen|wird|werden) uns (kaufen|übernehmen|schlucken)", "von mir (habt|hast) [~ ]nicht",
    "(chef|chefin|vorstand|compliance) [~ ](bringt|wirft|feuert|killt|reisst) [~ ](mich|mir)",
    "kostet mich (den|meinen) job", "intern [~ ](runde|gemunkelt|gerücht)", "(laut|im) (strategie|geheim)*papier",
    "(es )?macht [~ ]die runde",
    (
        "non (avrei|avremmo|dovrei|dovremmo|potrei|si potrebbe) (dovuto |potuto )?(aprire|vedere|leggere|sapere|"
        "dire|dirlo|scrivere|scriverlo)"
    ),
    "nessuno (fuori|all'esterno)", "(dal|nel) (verbale|bozza)", "voci (dal|dai|di|che|dicono|insistenti)",
    (
        "(lo )?(annunciano|diranno|comunicano|annunceranno|ufficiale|verrà annunciato|"
        "sarà annunciato) [~ ](la prossima|lunedì|domani|il mese|solo|tra)"
    ),
    "non (è )?ancora (annunciat|ufficial|pubblic)(o|a|e)",
    "(da )?(fonte|fonti) (sicur|affidabil|ben informat)(a|e|i)", "non posso dire altro",
    "ci (vuole|vogliono) (comprare|acquisire|rilevare)", "(ci|li) (compra|comprano|rileva|acquisisce)",
    "non (l'avete|l'hai) (sentito|saputo|letto) da me",
    "(capo|direttore|direttrice|compliance) [~ ]mi (ammazza|uccide|licenzia|strozza)", "mi costa il posto",
    "(notizia|novità|indiscrezione) interna", "secondo (il|un) (piano|documento) (strategico|interno)",
    "(uso|solo) interno",
    "(solo|riservat(o|a|e)) (per|ai|a) (i )?(dipendenti|responsabili|manager|dirigenti|capi|interni)",
    "(dalla|nella|sulla) (intranet|chat dei|roadmap)", "dal (wiki|gruppo|memo|comitato|documento|verbale|piano)",
    "(chat|gruppo) (dei|teams dei) (dipendenti|manager|colleghi|capi)", "sotto embargo", "firmato (un )?nda",
    "patto di riservatezza", "(mail|memo|lettera|circolare) (era|e) (solo )?(per|ai|riservata)",
    "(mi hanno|m'hanno) (girato|inoltrato|mandato) [~ ](memo|mail|documento|bozza|file|slide)",
    "(dai|secondo i) dati interni", "(rapporto|relazione|report) (dell'|di )?(audit|ispezione|revisione)",
    "penetration test", "(nessuno|non lo sa) [~ ]ancora", "non divulgabile", "(gran|massimo) segreto",
    "che resti (tra|fra)", "(mi )?(ammazzano|licenziano|uccidono) se", "(ancora|test pilota) segret(o|a)",
    "se ne puo parlare", "mi ha fatto vedere", "c'e scritto", "foto della lavagna", "la vigilanza", "ispezione",
    "(bozza di|nel piano) (strategia|industriale)", "uccellino", "trapela", "pare deciso", "ho sbirciato",
    "voce sicura", "ce l'hanno detto", "ben informati",
    (
        "(je n'aurais|je ne devais|je ne devrais|on ne devrait|je n'ai) pas [~ ](dû|le droit|ouvrir|voir|lire|"
        "savoir|dire|écrire)"
    ),
    "personne (dehors|à l'extérieur)", "(extrait du|dans le|d'après le) (procès verbal|compte rendu|projet)",
    "rumeur(s)? (du|de|des|dit|veut|court)",
    (
        "(ce sera|sera|officiel|annoncé|annoncée|annonce|communiqué) [~ ](annoncé|annoncée|la semaine prochaine|"
        "lundi|demain|le mois prochain|officiel)"
    ),
    "pas encore (annoncé|public|officiel|communiqué)(e|s)?", "(de )?source(s)? (sûre|fiable|bien informée)s?",
    "je ne peux pas en dire plus", "(veut|veulent|va|vont) nous (racheter|acheter|absorber|avaler)",
    "vous ne l'avez pas (entendu|su|appris|lu) (de|par) moi",
    "(chef|patron|patronne|direction|compliance) va me (tuer|virer|étrangler)", "me coûter mon poste",
    "(nouvelle|info|rumeur) interne", "d'après le (plan|document) (stratégique|interne)",
    "(strictement|purement) interne", "(ne )?(le |l' )?(dites|dis|repetez|repete) (pas |rien )?(a )?personne",
    "je (ne )?(devrais|dois|suis) pas (le |vous )?(dire|en parler|cense le dire|ecrire)",
    (
        "(on|ils) (nous a|nous ont|m'a|m'ont) (demande|prie|interdit) de (ne pas|ne rien|garder|taire|nous taire|"
        "en parler)"
    ),
    "fuite (du|de|des|chez|au)(?! (eau|gaz|huile|toit|robinet|cerveaux))", "officiellement (personne|rien|on ne)",
    (
        "(brouillon|ebauche|version provisoire) (de|du|des) (la |le |l' )?(strategie|plan|communique|rapport|budget|"
        "organigramme)"
    ),
    (
        "(note|circulaire|document|papier|fichier|dossier) (classe|classee|confidentiel|confidentielle|secret|"
        "secrete|restreint)e?"
    ),
    (
        "(extrait|tire|issu|capture)(e|es|s)? (d'ecran )?(du|de la|de notre|d'un) (fichier|note|document|wiki|canal|"
        "intranet|mail|teams|groupe) *"
    ),
    "secret (pour le moment|pour l'instant|jusqu'a|encore|absolu)", "(les |des )?inities savent", "sous embargo",
    "(reserve|destine|adresse)(e|s|es)? aux (managers|cadres|directeurs|chefs|seuls)", "rien de public",
    "(circule|tourne|traine) [~ ](interne|couloirs|l'intranet|les etages)",
    "petit (oiseau|doigt) [~ ~ ](dit|souffle|raconte|confie)",
    (
        "(qu'on|que je|qu'il) (ne )?(devait|devais|doit|fallait|faut) pas (photographier|montrer|partager|diffuser|"
        "voir|lire|ouvrir|transferer)"
    ),
    (
        "(sera|seront|est) (devoile|officialise)(e|s|es)? (en|apres|lundi|mardi|mercredi|jeudi|vendredi|dans|"
        "bientot|la semaine)"
    ),
    "(moi )?je (sais|connais) (deja )?(qui|le resultat|le nom|lequel|laquelle|la date|la reponse)",
    "tant pis pour (le|la|l') (nda|embargo|secret|confidentialite|accord)",
    "(l'info|info|nouvelle|annonce) n'est pas (encore )?(sortie|publique|tombee|officielle)",
    "reste(z)? (en famille|entre nous|discret|discrets)", "ne (me )?(balancez|denoncez|vendez|trahissez) pas",
    "entre deux portes", "(pas|n'est pas) encore (connu|su|sorti|sur la place publique)(e|s)?",
    (
        "(la com|la presse|le personnel|le syndicat|les syndicats|les clients|les equipes) (n'a|n'ont) (encore |"
        "pas encore )(rien|ete) (dit|su|recu|informe*|prevenu*)"
    ),
    "n'est pas au courant",
    (
        "(d'apres|selon|dans) (la |le |l' |une )?(presentation|pv|proces verbal|note|mail|diapo|slide|reunion|"
        "compte rendu) (aux|du|de la|destine*|interne|des) [~ ](managers|conseil|direction|comex|codir|comite|"
        "cadres|interne)*"
    ),
    "indiscretion", "vous n'avez rien (lu|vu|entendu)", "je n'ai rien dit",
    "(lisez|lu|lisez le) (le |ca )?(ici )?en (premier|exclusivite|avant premiere)",
    "(memo|note|mail|pv) (du|de la|des) (comex|codir|direction|dg|pdg|comite|conseil)", "a huis clos",
    (
        "(nous a|m'a) (dit|glisse|souffle|montre|confie) [~ ](en reunion|en prive|en douce|hors micro|qu'il|qu'elle|"
        "la transaction|le dossier)"
    ),
    "bouche cousue", "motus", "wiki interne", "(chiffre|fichier|donnees|audit|canal|outil|tableau) interne(s)?",
    "audit interne", "usage interne", "(a paraitre|annonce prevue) (lundi|mardi|mercredi|jeudi|vendredi|demain)",
    "(canal|groupe|fil) (teams|slack|whatsapp) (dit|montre|interne|de la direction)*",
    "laut (internem|internen|interner|sitzungsprotokoll|protokoll|memo)", "(streng|nur|rein) intern",
    "(auf|in) den folien", "(sagt's|sagt es|erzählt's|sag's) [bloß |bitte |ja ]*nicht weiter",
    (
        "(aus dem|ausm|im) (intranet|internen wiki|abteilungslaufwerk|mitarbeiterchat|handbuch|"
        "verschlüsselten anhang|nichtöffentlichen)"
    ),
    "nur (für|an) (mitarbeitende|mitarbeiter|führungskräfte|uns|den vorstand|leitende)",
    "nicht (drüber|darüber) reden",
    (
        "(aus dem|ausm|im|aus der|in der|vom) [* ](*ausschuss|*kreis|*runde|jour fixe|*etage|*offsite|kick off|"
        "townhall|vorstandsbüro)"
    ),
    "(strategie|presse|vertrags)entwurf", "entwurf (v\\d|der pressemitteilung|des)", "verschlusssache*",
    "(lest|hört|erfahrt) es (hier )?(zuerst|zuerst hier|von mir)", "behalt(et)?'?s? für (euch|dich)", "flurfunk",
    "(weiß|weiss|wissen|sagt) [~ ~ ](noch )?(keiner|niemand|nix|noch nicht)(?! (von uns|genau))",
    "nur weiß [~ ~ ]noch nicht", "ich weiß es (schon|bereits)", "vögelchen", "gut unterrichtet*", "unter verschluss",
    "verraten (wird's|wird es) erst", "(still und heimlich|klammheimlich)", "(nix|nichts) verraten",
    "auf dem (drucker|kopierer|whiteboard)", "bekannt ?gegeben", "am schwarzen brett",
    "darf ich (noch |ja |echt |eigentlich )*(nicht|nichts|nix)", "(verkünden|verkündet|verkündung|verkündigt)",
    "wenn ihr wüsstet", "offiziell (kommt's|kommt es|wird's|folgt)", "habt ihr (nix|nichts) gehört",
    "hinter verschlossene(r|n) tür(en)?", "den kunden [~ ~ ](erst|noch nichts)", "zufällig gesehen",
    "verschwiegenheit*", "(wird|soll) [wohl ]nie veröffentlicht",
    "(veröffentlicht|bekannt) (sind|ist) [sie |es |das ]*noch nicht", "von offizieller seite", "mehr darf ich",
    "(hab|habe) [~ ~ ~ ](liegen sehen|gesehen unser|zu gesicht)", "frisch aus dem", "heimlich",
)
"""Saying outright that it is not for outside."""
TALK = (
    "partnership", "goodbye", "onboarding", "mortgages", "scathing", "leaves", "shrinks",
    (
        "(tower|floor|lift|fees?|rates|cashiers|counters|building|app|card|bonus|boss|system|server|bank|price|"
        "prices|name|logo|brand|contract|customers|jobs|site|branch|office|team|canteen|hq|strategy|plan|budget|"
        "platform|migration|launch|salary|wages|sponsor|dividend|retire|cull|history|over|free|ends|starts|goes|"
        "gets|double|triple|new|old|launching|launch|launches|wallet|supplier|handed|sold|desks|no more|lease|india|"
        "poland|merger|spin)(s)?"
    ),
    (
        "(toren|verdieping|tarieven|tarief|balies?|gebouw|app|pas|bonus|baas|systeem|bank|prijs|prijzen|naam|logo|"
        "merk|contract|klanten|banen|kantoor|kantoren|team|hoofdkantoor|plan|platform|lonen|salaris|gratis|nieuwe?|"
        "krijgt|verdwijnt|komt|stopt|geen|omhoog|topman|lanceren|lancering|leverancier|verdwijnen|verkocht)"
    ),
    "spaarrente", "*automaten", "*lancering", "partner", "koper", "kopen", "samenwerking", "helpdesk", "thuiswerken",
    "hoofdsponsor", "deal", "bod", "*onderzoek", "loonsverhoging", "*sponsor", "roadmap", "overname*", "score",
    "*scientists", "fintech", "kinderrekening", "afschriften", "verhuizen", "hoofdkantoor", "ecb", "kaart", "akkoord",
    "stoppen",
    (
        "(turm|stock|gebühren|schalter|gebäude|app|karte|bonus|chef|chefin|system|bank|preis|preise|name|namen|logo|"
        "marke|vertrag|kunden|stellen|filiale|filialen|team|zentrale|plan|plattform|gehalt|gratis|neue|neuen|neuer|"
        "bekommt|verschwindet|kommt|endet|keine|steigen|bringen|heraus|dienstleister|verschwinden|verkauft)"
    ),
    (
        "(torre|piano|commissioni|tariffe|sportelli|palazzo|app|carta|premio|capo|sistema|banca|prezzo|prezzi|nome|"
        "logo|marchio|contratto|clienti|posti|filiale|filiali|squadra|sede|piattaforma|stipendi|gratis|nuov(o|a|i|"
        "e)|avrà|sparisce|arriva|finisce|niente|aumentano|cambia|lanciamo|lancio|fornitore|spariscono|vendut(a|o|i))"
    ),
    (
        "(vigilanza|ispezione|falle|buco|rete|direzioni|smart working|assunzioni|casse|mutui|cliente|partnership|"
        "fusione|cfo|responsabile|canoni|pagamenti|sindacato|fornitore|dirigenti|transazione|testimonial|campagna|"
        "premi|aumenti|server|password|roadmap|stroncatura|onboarding|finita|strategica|frecce|settimana corta|"
        "carta nera|crediti deteriorati|capo dell'it)"
    ),
    (
        "(tour|étage|frais|tarifs|guichets|immeuble|appli|carte|prime|patron|système|banque|prix|nom|logo|marque|"
        "contrat|clients|postes|agence|agences|équipe|siège|plateforme|salaires|gratuite?|nouve(au|lle)|aura|"
        "disparaît|arrive|finit|plus de|augmentent|change|lance|lançons|prestataire|disparaissent|vendu(e|s)?)"
    ),
    (
        "(fusion|rachat|partenariat|succursale|direction|directeur|directrice|dg|daf|nouveau|nouvelle|migration|"
        "serveur|faille|attaque|audit|régulateur|budget|décision|plan|stratégie|feuille de route|mémo|note|diapo|"
        "liste|départ|départs|démission|démissionne|quitte|rejoint|transaction|marges|chiffre|taux|horaires|"
        "augmentation|primes|fournisseur|branche|réseau|filiale|bêta|test|lettre|page|canal|ouvre|ouvrons|pv|projet|"
        "cheffe|patronne|produit|négociations|négocie|changement|recouvrement|chèque|chèques|région|régions)(s)?"
    ),
    (
        "(fusion|verkauf|kündig|umzug|vorstand|gebühr|standort|zinssätz|region|sparte|partner|anbieter|abfindung|"
        "budget|deal|investor|verhandl|slogan|marke|markenname|markenauftritt|konto|produkt|projekt|roadmap|"
        "strategie|wechsel|umstellung|systemumstellung|sponsoring|verfahren|beschluss|entschieden|umfrage|"
        "auswertung|kundenumfrage|bewert|schrumpft|neubau|kernbank|startup|supermarkt|roboter|nachfolge|übernahme|"
        "ausschreibung|sparbuch|fintech|versicherung|zentrale|posten|kassen|führungskräfte|kauf|rückzug|statement|"
        "testgerät|betaversion|launchtermin|liste|firmenkunde|organigramm|baugeschäft)*"
    ),
    (
        "(ziehen|kaufen|eröffnen|verlieren|verloren|gehen|wechselt|versetzt|ausläuft|fliegt|stirbt|weniger|übrig|"
        "schlucken|verabschieden|verbessern|ändern)"
    ),
    "(auszug|screenshot|absatz|seite|folie|punkt|name|namen|zahl) (\\d+|drei|zwei|fünf|aus)?",
)
"""What could be told of a bank."""
