"""What stays inside a house, and how people let on that it should. English, Dutch, German, Italian, French."""

# fmt: off
PROJECT = (
    (
        "(project|programme|program|codename|code name|operation|phase|initiative|roll out|rollout|go live|"
        "goes live|going live|went live|launch|launches|launched|migration|migrates|replaces|replace|platform|"
        "system|steering committee|sprint|kick off|deadline|delayed|postponed|team|cutover|pilot)"
    ),
    (
        "(project|projectteam|programma|codenaam|operatie|fase|traject|livegang|live gaat|live gaan|uitrol|"
        "uitgerold|lancering|migratie|vervangt|vervangen|platform|systeem|stuurgroep|vertraging|vertraagd|"
        "uitgesteld|team|pilot)"
    ),
    (
        "(projekt|*projekt|programm|deckname|codename|operation|phase|vorhaben|rollout|einführung|start|startet|"
        "live geht|migration|umstellung|ersetzt|löst ab|plattform|system|lenkungskreis|verspätet|verschoben|team|"
        "pilot)"
    ),
    (
        "(progetto|programma|nome in codice|operazione|fase|iniziativa|lancio|parte|partirà|avvio|migrazione|"
        "sostituisce|sostituirà|piattaforma|sistema|comitato guida|ritardo|rinviato|team|pilota|manda in pensione)"
    ),
    (
        "(projet|programme|nom de code|opération|phase|chantier|lancement|lancé|déploiement|déployé|démarre|"
        "migration|bascule|remplace|remplacera|plateforme|système|comité de pilotage|retard|reporté|équipe|pilote)"
    ),
)
"""What makes a word the name of a project."""

ARTICLES = (
    "(a|an|the|this|that|every|my|our|our own|old)", "(een|de|het|dat|dit|elk|mijn|ons)",
    "(ein|eine|einen|einem|einer|der|die|das|den|dem|diese|dieser)",
    "(un|una|il|la|lo|questa|questo|quella|della|dalla|alla|sulla|di)", "(le|l|les|des|cette|ce|du|au|la|une|un)",
)
"""Before them a capital letter makes no name."""

NATURE = (
    "the real (one|thing)",
    (
        "(wind|windy|blow|blew|blows|blowing|storm|stormy|gust|breeze|sea|coast|cliff|beach|harbour|ship|ships|"
        "sailor|keeper|island|lamp|tower|tide|tides|cinema|pub|hotel|restaurant|museum|mistral|weather|mountain|"
        "sail|sailing|waves|holiday|walk|view|painting|lego|climb|climbed)(s)?"
    ),
    (
        "(wind|waait|waaide|storm|zee|kust|strand|haven|schip|eb|vloed|vuurtoren|eiland|getij|water|weer|boot|"
        "zeilen|wad|wandeling|museum|hotel)(en)?"
    ),
    (
        "(wind|weht|wehte|bläst|sturm|meer|mittelmeer|küste|strand|hafen|schiff|insel|leuchtturm|ebbe|flut|wetter|"
        "segeln|boot|urlaub|museum|hotel|anzuspielen|windstill)(s|es)?"
    ),
    (
        "(vento|soffia|soffiava|soffiato|bora|burrasca|mare|costa|spiaggia|porto|nave|isola|faro|marea|tempo|"
        "montagna|barca|vela|freddo|maestrale|finestra|finestre|orecchie|ombrello|cappello|aria)"
    ),
    (
        "(vent|souffle|soufflait|soufflé|tempête|mer|côte|plage|port|bateau|île|phare|marée|météo|montagne|voile|"
        "cinéma|hôtel|restaurant|mistral|chapeau)"
    ),
    "(kneipe|stammtisch|café|bar|eisdiele|ferienhaus|campingplatz|lied|band)",
)
"""Where the same word means what it means."""

MARKS = (
    (
        "(strictly |marked |stamped |labelled |still |highly |deeply )?(confidential|restricted|classified|"
        "top secret|internal only|internal use|company confidential)"
    ),
    "(for )?internal use( only)?",
    (
        "(not|never|don't|do not|no) [~ ](distribut|forward|circulat|share outside|external|pass on|"
        "leave the building|for publication|for distribution|copy)(e|ion|ing)?"
    ),
    "(under|still under|breach of) (embargo|nda)", "nda", "eyes only", "need to know", "internal memo",
    "strictly private", "not for (publication|distribution|release|external|the public)", "draft not for",
    "(strikt |streng |gemarkeerd als )?(vertrouwelijk*|geheim(e)?|intern gebruik)",
    "(alleen|uitsluitend|enkel) voor intern(e)? (gebruik|verspreiding)", "voor intern gebruik",
    "(niet|nooit) (verspreiden|doorsturen|delen buiten|naar buiten|extern|voor publicatie)", "onder embargo",
    "geheimhouding*", "interne (memo|notitie|mail|nota)", "niet (verder )?delen", "niet voor extern*",
    "interne (presentatie|stukken|documenten|cijfers|plannen|notulen|chat|risicoscore|rapportage)",
    "stempel [' ]?intern",
    (
        "(alleen|enkel|uitsluitend|only|slechts) voor (medewerkers|personeel|collega's|het management|de directie|"
        "intern)"
    ),
    "(foto|screenshot|kiekje) van (het|de|ons) (whiteboard|vergaderzaal|scherm|roadmap|notulen)",
    "(streng |als )?(vertraulich*|geheim*|verschlusssache)",
    "(nur )?(für|zum) (den )?internen (gebrauch|dienstgebrauch)", "nur intern",
    "nur für (den )?(dienstgebrauch|internen)",
    "nicht (weitergeben|weiterleiten|verteilen|zur (weitergabe|veröffentlichung)|für die öffentlichkeit|nach außen)",
    "(sperrvermerk|sperrfrist|verschwiegenheit*|geheimhaltung*)",
    "intern(e|es|er) (memo|vermerk|mail|rundschreiben|papier)",
    "(strettamente |classificat(o|a) )?(riservat(o|a|i|e|issim(o|a))|confidenzial(e|i)|segret(o|a)|uso interno)",
    "(solo |esclusivamente )?(per|ad) uso interno",
    "(da )?non (diffond|divulg|inoltr|distribu|condivid|pubblic)(ere|are|ire|ete)", "sotto embargo",
    "(patto|accordo) di riservatezza", "(nota|mail|circolare|memo) intern(a|o)",
    "(strictement |classée? |très )?(confidentiel(le)?s?|secret(e|s)?|usage interne)",
    "(pour |à )?usage (strictement )?interne( uniquement)?",
    "(ne pas|à ne pas|pas) (diffus|transmettr|divulgu|communiqu|partag|transfér|publi)(er|e)(?= )*", "sous embargo",
    "accord de confidentialité", "diffusion (restreinte|limitée|interdite)", "(note|mail|circulaire|mémo) interne",
)
"""The stamp on a paper."""

PAPERS = (
    (
        "(paper|memo|note|slide|slides|deck|presentation|document|draft|minutes|email|mail|message|letter|folder|"
        "file|report|plan|spreadsheet|chat|channel|briefing|town hall|townhall|call|meeting|agenda|intranet|"
        "newsletter|appendix|pdf|screenshot|contract|list|strategy|handout|page|webinar)(s)?"
    ),
    (
        "(stuk|stukken|memo|notitie|nota|slide|slides|dia|dia's|presentatie|document|documenten|concept|notulen|"
        "mail|mailtje|bericht|brief|map|rapport|plan|plannen|chat|kanaal|briefing|townhall|vergadering|overleg|"
        "agenda|intranet|bijlage|pdf|screenshot|contract|lijst|strategie)"
    ),
    "*nota", "notulenboek", "organogram", "roadmap", "*plannen", "town hall", "draft", "logo", "tarieven",
    "sharepoint", "(directie|bestuurs)vergadering", "campagne",
    (
        "(papier|papiere|memo|vermerk|notiz|folie|folien|präsentation|dokument|unterlage|unterlagen|entwurf|"
        "protokoll|mail|e mail|nachricht|brief|ordner|bericht|plan|pläne|chat|kanal|briefing|townhall|sitzung|"
        "besprechung|tagesordnung|intranet|rundschreiben|anlage|pdf|screenshot|vertrag|liste|strategie|rundmail)"
    ),
    (
        "(carta|carte|memo|nota|slide|presentazione|documento|documenti|bozza|verbale|mail|email|messaggio|lettera|"
        "cartella|fascicolo|rapporto|relazione|piano|chat|canale|briefing|riunione|agenda|intranet|circolare|"
        "allegato|pdf|screenshot|contratto|lista|strategia)"
    ),
    (
        "(papier|mémo|note|slide|slides|diapo|diapos|présentation|document|documents|brouillon|projet de|"
        "compte rendu|mail|courriel|message|lettre|dossier|rapport|plan|chat|canal|briefing|réunion|ordre du jour|"
        "intranet|circulaire|annexe|pdf|capture|contrat|liste|stratégie)"
    ),
    (
        "(rundschreiben|verschlusssache|zwischenstand|anhang|schulungsunterlage|präsi|roadmap|protokoll|"
        "sitzungsprotokoll|auswertung|organigramm)"
    ),
)
"""What bears such a stamp."""

SECRECY = (
    "insiders (know|say)", "meant only for (managers|management)", "officially[,] (nobody|no one)",
    "internal figures (show|say|prove)", "internal audit report",
    (
        "(nobody|no one|hardly anyone|not even the (staff|team|press)|they|colleagues|customers|the press|the staff|"
        "staff|people) [~ ](know|knows|supposed to know|been told|told|heard|allowed to know|aware|"
        "announced) [~ ](yet|about|this|next|on monday|it)*"
    ),
    "(nobody|no one) [~ ](supposed|meant|allowed) to", "(doesn't|don't|does not|do not|didn't|haven't) know [~ ]yet",
    "(will be|to be|get|gets|be) told (on|next|in|tomorrow|later|this|after|only)",
    "(you )?(didn't|did not|never) (hear|read|see) (it|this|that) (from|here)",
    (
        "(not|n't|yet to be) [~ ](announced|public|official|communicated|published|out)(?! (holiday|transport|"
        "of))( yet)?"
    ),
    "(before|until) [~ ](announced|announcement|public|official|press release)",
    "(will be|is|to be) announced (on|next|in|tomorrow|later|soon|this)",
    "(announcement|press release|official news) [~ ](comes|follows|is|next|on|later|tomorrow|not|pending|due|yet)",
    (
        "(don't|do not|please don't|mustn't|not to|can't|shouldn't|not allowed to|may not|"
        "not supposed to) [~ ](tell|say|repeat|spread|share|mention|talk about|pass) [* ](this|it|anyone|anybody|"
        "that|on|so)"
    ),
    "keep (it|this|that) (quiet|secret|to yourself|to yourselves|under|between|internal)",
    "between (us|you and me|ourselves)(?! (and|we))", "off the record",
    "(insider|inside) (info|information|news|track|knowledge)",
    "(a |the )?leak(ed|s|ing)?(?! (roof|pipe|tap|boiler|through|in the))",
    "(heard|whispered) (it )?(in|at|from) [~ ](corridor|corridors|lift|canteen|board|management|above)",
    "rumour(s)? (has|have|says|say|that|is)", "(still|top|strictly|absolutely|big) (secret|confidential|hush hush)",
    "hush hush", "my lips are sealed but", "(a )?little bird told", "embargo(ed)?", "spoiler", "sneak (peek|preview)",
    "(officially|formally) (only|not|announced|next|in|still)", "will be unveiled", "(shh*|psst)",
    "internally (announced|known|decided|it is)",
    (
        "(niemand|bijna niemand|zij|ze|collega's|klanten|de pers|het team|het personeel|daar) [~ ](weet|weten|mag|"
        "hoort|horen|krijgt|krijgen) [~ ~ ](nog niet|nog niets|nog van niks|te horen|weten|gehoord|eigenlijk)"
    ),
    "(nog )?niet (aangekondigd|openbaar|officieel|bekend|bekendgemaakt|gecommuniceerd|naar buiten)",
    "nog niet (weten|verteld|gehoord)", "(krijgen|krijgt|horen|hoort) [~ ~ ](te horen|maandag|volgende week|pas)",
    "(je hebt|jullie hebben) het niet van mij", "niet van mij (gehoord|hebben)",
    "(voor|voordat|totdat|tot) [~ ](aangekondigd|aankondiging|bekendgemaakt|persbericht|officieel)",
    "(aankondiging|persbericht|nieuws) [~ ](volgt|komt|maandag|morgen|volgende)",
    "(niet|niks) [~ ](doorvertellen|zeggen|doorgeven|verklappen|delen|verder vertellen)",
    "(mag|mocht|moet) [~ ](niet|niks|nog niet|geheim) [~ ](zeggen|vertellen|weten|blijven|delen)",
    "(onder|tussen) ons( gezegd)?(?! (team|kantoor|dak))", "(houd|hou) [~ ](stil|voor je|geheim|onder ons)", "gelekt",
    "uitgelekt", "lek(je|ken)?(?! (in|dak|band))", "in de wandelgangen", "het gerucht", "(nog |top)geheim", "embargo",
    "spoiler*", "officieel (pas|nog|mag|volgende)", "intern (aangekondigd|bekend|besloten|al)",
    "eigenlijk nog (geheim|niet)", "mondje dicht", "sst", "psst", "nog (niks|niets) officieel",
    "nog niet in de (pers|krant)",
    (
        "(hoor|hoorde|zag|lees|las|stond) [net |van |in |op |het |de |een ]*(hr|intranet|town hall|sharepoint|"
        "mailtje|slide|notulen|wandelgangen)"
    ),
    "(op|in) (het|de|een) (intranet|sharepoint|slide|besloten sessie|town hall)", "in vertrouwen",
    "stil ?(gehouden|houden)", "in stilte", "niet hardop", "van binnenuit", "in het geheim",
    "besloten (sessie|vergadering|overleg)", "achter gesloten deuren", "(pas|komt) [~ ]naar buiten",
    "weet(en)? (het |dat )?nog (bijna |haast |vrijwel )?(niet|niemand)", "geheim geheim",
    "(zeg|vertel) (het |dit )?(tegen |aan )?niemand*", "(hoort|horen) (het )?[~ ](pas|vrijdag|maandag)",
    "(hoort|horen) [~ ~ ]dat ze", "naam hou ik", "niet van mij", "wie kan zwijgen",
    (
        "(niemand|kaum jemand|sie|kollegen|die kollegen|kolleginnen|kunden|presse|team|belegschaft|dort|"
        "betroffenen) [~ ~ ](weiß|wissen|darf|dürfen|soll|sollen|erfahren|erfährt|ahnt|ahnen) [~ ~ ](noch nicht|"
        "noch nichts|nichts davon|wissen|es noch|noch keiner|erst)"
    ),
    "(wissen|weiß|weiss) [~ ](noch )?(nichts|nicht)(?= (davon|da|dort|noch))?",
    (
        "noch (nicht|niemand|keiner|nichts)[~ ](verkündet|öffentlich|offiziell|bekannt|angekündigt|kommuniziert|"
        "erfahren|wissen|weiß|raus|spruchreif|davon)"
    ),
    "(nicht|noch nicht) spruchreif",
    "(erfahren|erfährt|hören) [~ ~ ](montag|nächste woche|erst|morgen|dienstag|freitag)",
    "(von mir|nicht von mir) (habt|hast|gehört)", "nicht von mir",
    "(vor|bevor|bis) [~ ~ ](verkündet|bekanntgabe|ankündigung|offiziell|pressemitteilung|öffentlich)",
    "(ankündigung|pressemitteilung|verkündung|bekanntgabe) [~ ](folgt|kommt|am|erst|steht|nächste)",
    "(nicht|bitte nicht|nix) (weitersagen|weitererzählen|weitergeben|verraten|ausplaudern|rumerzählen)",
    (
        "(darf|dürfte|dürfen|soll|sollte) [~ ~ ](nicht|noch nicht|nichts|eigentlich) [~ ~ ](sagen|verraten|wissen|"
        "erzählen|schreiben|erfahren)"
    ),
    "unter uns( gesagt)?(?! (allen|kollegen))", "(behaltet|behalt) es für", "(durchgesickert|geleakt|leak|geleakte)",
    "(auf dem |im )?flurfunk", "gerücht*", "(noch|streng|top) ?(geheim|vertraulich)", "sperrfrist", "spoiler*",
    "offiziell (erst|noch|nicht|nächste)", "intern (schon|bereits|verkündet|beschlossen|bekannt)",
    "hinter vorgehaltener hand", "psst", "pst",
    (
        "(nessuno|quasi nessuno|i colleghi|le colleghe|i clienti|la stampa|il personale|loro|ancora) [~ ](lo sa|sa|"
        "sanno|dovrebbe sapere|sapere|saperlo|non lo sanno|sa niente)( ancora)?"
    ),
    "(non |nessuno )[~ ](lo )?(sa|sanno) ancora",
    "(non|ancora) [~ ](annunciat|pubblic|ufficial|comunicat|reso not)(o|a|i|e)?( ancora)?(?! (trasport|servizi))",
    (
        "(lo|glielo|verranno|verrà|sarà|saranno|lo sapranno) [~ ](sapranno|diranno|comunicat(o|a)|informat(i|e)|"
        "annunciat(o|a)|lunedi|la prossima settimana)"
    ),
    "(non )?(l'avete|l'hai) (sentit|lett)o da me", "(non )?da me non",
    "(prima (dell'|che)|fino all'|finché) [~ ](annunci|comunicat|ufficial|pubblic)(o|ato|ino|a|e)",
    "(annuncio|comunicato) (arriva|esce|lunedi|la prossima|non|ufficiale|e atteso)",
    (
        "(non|mi raccomando non) (ditelo|dirlo|dite|diffondete|ripetete|fate parola|raccontatelo|spifferate|"
        "si potrebbe|si può|potrei|dovrei)(?! (dubbi|bugie))"
    ),
    "(detto )?(tra|fra) (di )?noi(?! (colleg|c'e|ci|due))", "(acqua|bocca) (in bocca|cucita|chiusa)",
    "(tenetelo|tienilo) per voi", "(trapelat|soffiata|fuga di notizie|spifferat)(o|a|e|i)?",
    "(voci|voce) di corridoio", "corridoio dice", "(ancora|top|segretissimo) (segret|riservat)(o|a)",
    "(piccolo )?segreto( di)?(?= (d'ufficio|aziendale|:))", "sotto embargo", "embargo", "spoiler*",
    "ufficialmente (solo|ancora|lo|dal|da)", "internamente (gia|si)", "anteprima", "zitti (zitti|pero|ma)", "shh",
    "psst", "(uso|solo) interno", "(non|mai) (ditelo|dirlo|raccontatelo)", "ce l'hanno (detto|chiesto)",
    "non (se ne puo|si puo|possiamo) parlare", "(ci hanno chiesto|mi hanno detto) di (non|tacere)",
    "nessuno (ufficialmente )?ne sa", "non (lo )?sa ancora nessuno", "sarà ufficiale", "sara ufficiale",
    "ufficialmente (nessuno|non)", "(tra|fra) parentesi", "ancora segret(o|a)", "(gran|massimo) segreto",
    "per (ora|adesso) (zitti|e roba nostra|acqua)", "roba nostra", "tenetev*(elo|ela)? per voi",
    "(resti|rimanga|resta) (tra|fra) (noi|queste mura|di noi)",
    "non [~ ]ancora (uscit|pubblic|annunciat|firmat|ufficial)(o|a|e|i)?", "non (annunciat|pubblic|divulgabil)(o|a|e)",
    "(girano|gira) (gia )?(nei corridoi|nelle chat)", "uccellino", "pare deciso", "voce (sicura|di)",
    "(lo |la )?so (io|gia|pure io)", "trapela", "(ve lo |vi )?svelo", "prima del comunicato", "per (primi|prima)",
    "la lista e (gia )?pronta", "per errore", "ho sbirciato", "ho sentito (in|dal|al|alla)", "ben informati", "shhh",
    "sssh", "in sala riunioni",
    (
        "(personne|presque personne|les collègues|les clients|la presse|le personnel|l'équipe|là bas|ils|elles|"
        "les équipes) [~ ](ne )?(le |en )?(sait|savent|sauront|apprendront|apprend|est censé|doit|"
        "devrait) [~ ](pas encore|encore|savoir|rien|au courant|lundi|la semaine)*"
    ),
    (
        "(pas|n'est pas|n'a pas) (encore )[~ ](annoncé|public|publique|officiel|officielle|communiqué|fait|faite|"
        "dévoilé|sorti)(e|s)?"
    ),
    "annonce [~ ](n'est pas|pas encore|lundi|la semaine|arrive|suivra|officielle|prévue|demain)",
    "(ne le sait|ne le savent|ne savent) (pas )?encore",
    "(seront|sera|vont être) (informé|prévenu|averti|annoncé)(s|e|es)? (lundi|la semaine|demain|mardi|en)",
    "(vous ne l'avez pas|ça ne vient pas|vous l'avez pas) [~ ](entendu|lu|su|appris|de moi)", "pas de moi",
    "(avant|jusqu'à) [~ ](annonce|communiqué|officiel|l'annonce)",
    "(ne|n'en|ne le|surtout ne) (dites|parlez|répétez|ébruitez|racontez|divulguez|dis|répète)( pas| rien| le)?",
    (
        "(je ne devrais|je n'ai pas le droit|on n'a pas le droit|faut pas|je ne suis pas censé|"
        "il ne faut) [~ ](dire|en parler|le dire|pas le dire|répéter)"
    ),
    "(entre nous|de vous à moi)(?! (deux|collegues))", "(gardez|garde) [~ ](pour vous|pour toi|secret)",
    "(fuite|fuité|a fuité|fuites)(?! (d'eau|d'huile))", "(bruits?|radio) (de couloir|moquette)", "la rumeur",
    "(encore|top|ultra) (secret|confidentiel)", "(petit |grand )?secret(?= :)", "(petit|gros) scoop", "sous embargo",
    "embargo", "spoiler*", "officiellement (pas|seulement|en|la|rien)", "en interne (on|c'est|c est|tout|deja)",
    "avant première", "motus", "bouche cousue", "chut",
)
"""Saying that nobody outside should know."""

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

NO_SECRET = (
    (
        "(no|not|nothing|isn't|hardly|far from) [an |a |any |really |exactly |strictly ]*(secret|internal|inside|"
        "insider|confidential|classified|rumour|leak|scoop)[ news| info| information| gossip| scoop| tip]"
    ),
    (
        "(geen|niet|niks|niets) [een |echt |bepaald |meer ]*(geheim|intern|interne|vertrouwelijk|vertrouwelijke|"
        "roddel|gerucht|nieuwtje)[ nieuws| info| informatie| nieuwtje| gerucht]"
    ),
    (
        "(kein|keine|keinerlei|nicht|nichts) [ein |mehr |wirklich |gerade ]*(geheimnis|intern|internes|interne|"
        "internen|vertraulich|vertrauliches|geheim|geheimes|gerücht|insiderwissen|betriebsgeheimnis|flurfunk)"
        "[ neuigkeit| neuigkeiten| info| infos| nachricht]"
    ),
    (
        "(nessun|nessuna|niente|non è|nulla) [un |una |di |certo |più ]*(segreto|notizia interna|interno|riservato|"
        "riservata|confidenziale|indiscrezione|voce)[ interna| di corridoio]"
    ),
    (
        "(pas|aucun|aucune|rien) [un |une |de |d'|vraiment |plus ]*(secret|info interne|nouvelle interne|interne|"
        "confidentiel|indiscrétion|scoop|bruit de couloir|rumeur)"
    ),
)
"""Saying that it is no secret at all."""

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

BOARDS = (
    (
        "(supervisory |management |executive |works )?(board|boardroom|council|committee|steering committee|c suite|"
        "exco|management|top brass|upstairs)"
    ),
    "(raad van (bestuur|commissarissen)|directie|bestuur|ondernemingsraad|stuurgroep|managementteam|directiecomité)",
    "(vorstand|aufsichtsrat|betriebsrat|geschäftsleitung|geschäftsführung|lenkungskreis|chefetage)",
    (
        "(cda|consiglio di amministrazione|consiglio|direzione|vertici|comitato|comitato esecutivo|"
        "consiglio di sorveglianza)"
    ),
    "(conseil d'administration|comité|comité exécutif|comex|codir|direction|conseil de surveillance|cse)",
)
"""Who decides."""

DECISIONS = (
    (
        "(decid(e|ed|es|ing)|approv(e|ed|es|al)|vot(e|ed|es)|sign(s|ed)? off|agreed|rubber stamp(ed)?|green light|"
        "gave the go ahead|wants to|is planning|plans|will announce|passed)"
    ),
    "(besloten|besloot|besluit|goedgekeurd|gestemd|akkoord|stemde|groen licht|knoop doorgehakt|wil|is van plan|gaat)",
    (
        "(beschloss|beschlossen|beschließt|entschied|entschieden|genehmigt|abgesegnet|abgestimmt|zugestimmt|"
        "durchgewunken|grünes licht|will|plant)"
    ),
    "(deciso|approvato|votato|deliberato|dato l'ok|dato il via|firmato|via libera|vuole|pensa di)",
    "(décidé|approuvé|voté|validé|tranché|signé|feu vert|acté|veut|prévoit)",
)
"""That they have."""

YET_TO_COME = (
    (
        "(yesterday|this morning|last night|today|on monday|on tuesday|on friday|last week|this week|"
        "behind closed doors|next week|next month|next year|from january)"
    ),
    (
        "(gisteren|vanochtend|vandaag|gisteravond|maandag|vorige week|deze week|achter gesloten deuren|volgend jaar|"
        "volgende maand|volgende week)"
    ),
    (
        "(gestern|heute|heute früh|heute morgen|am montag|letzte woche|diese woche|hinter verschlossenen türen|"
        "nächstes jahr|nächste woche|nächsten monat)"
    ),
    (
        "(ieri|stamattina|oggi|ieri sera|lunedì|la settimana scorsa|questa settimana|a porte chiuse|l'anno prossimo|"
        "il mese prossimo)"
    ),
    (
        "(l'a [~ ]hier|a [~ ]hier|hier (soir|matin)|ce matin|aujourd'hui|hier soir|lundi|la semaine dernière|"
        "cette semaine|à huis clos|l'an prochain|l'année prochaine|le mois prochain)"
    ),
)
"""So fresh that it can't be known."""

OPENING_HOURS = (
    "(at|until|till|from) (noon|midday|midnight|\\d*)",
    (
        "(o'clock|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?|weekend|at lunch|for lunch|"
        "for the (day|evening|party|holidays)|early(?! next)|bank holiday|renovation|refurbish*|last person|lights|"
        "the door|the door behind|a door|doors at|ranks|gap|deal|eyes|the year|the loop)"
    ),
    "(om|tot) \\d*",
    (
        "(uur|op (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|weekend|tussen de middag|"
        "voor de lunch|een dagje|feestdagen|verbouwing|de deur|ogen)"
    ),
    "(um|bis) \\d*( uhr)?",
    (
        "(uhr|montags|dienstags|mittwochs|donnerstags|freitags|samstags|wochenende|mittags|feiertag|feiertage|"
        "renovierung|umbau|die tür|augen|freundschaft*|ins herz|frieden)"
    ),
    "(alle|dalle) \\d*",
    (
        "(il (lunedì|martedì|mercoledì|giovedì|venerdì|sabato)|domenica|weekend|pausa pranzo|a pranzo|prima per|"
        "festivi|ristrutturazione|la porta|gli occhi|un occhio)"
    ),
    "à \\d*( ?heures)?",
    (
        "(le (lundi|mardi|mercredi|jeudi|vendredi|samedi)|dimanche|week end|midi|pause|jours fériés|travaux|"
        "la porte|les yeux|plus tôt)"
    ),
)
"""Closing as every day."""

HARMLESS = (
    (
        "(pin|password|code|recipe|biscuit|cookie|cake|coffee|cat|dog|surprise|birthday|gift|present|party|raffle|"
        "santa|love|age|weight|tournament|match|football|quiz|playlist|joke|pun|drawer|sauce|ingredient|lunch|sock|"
        "garden|dance|karaoke|singing|snack|chocolate|santa|crush|nickname|team outing|menu|cheese|jam|bread|beer|"
        "wine|cocktail|plant|jumper)(s)?"
    ),
    (
        "(pincode|wachtwoord|code|recept|koekje|koekjes|taart|koffie|kat|hond|verrassing|verjaardag|cadeau|feest|"
        "feestje|loterij|sinterklaas|kerstman|toernooi|bedrijfstoernooi|wedstrijd|voetbal|quiz|grap|saus|ingrediënt|"
        "lunch|sok|tuin|dansen|karaoke|chocola|suikerbrood|brood|bijnaam|stroopwafel|stroopwafels|soep|trui|plant|"
        "bier)"
    ),
    (
        "(sinds|vanaf|nu) (vanochtend|vandaag|gisteren|vanmorgen|deze week|vanmiddag)? ?(ook )?(publiek|openbaar|"
        "officieel|bekend)"
    ),
    "volgens het persbericht", "persbericht van (vandaag|gisteren|vanochtend)",
    (
        "(pin|tan|passwort|code|rezept|keks|kekse|plätzchen|kuchen|kaffee|katze|hund|überraschung|geburtstag|"
        "geschenk|feier|party|tombola|wichteln|nikolaus|turnier|spiel|fußball|quiz|witz|schublade|soße|zutat|"
        "mittagessen|socke|garten|tanzen|karaoke|schokolade|spitzname|stollen|brot|pulli|pflanze|glühwein|bier|"
        "lebkuchen)"
    ),
    (
        "(pin|password|codice|ricetta|biscotti|biscotto|torta|torte|caffè|gatto|cane|sorpresa|compleanno|regalo|"
        "festa|lotteria|babbo natale|torneo|partita|calcetto|quiz|battuta|cassetto|salsa|ingrediente|pranzo|calzino|"
        "giardino|karaoke|cioccolato|soprannome|tiramisù|ragù|cannoli|pasticcini|sugo|maglione|pianta|cortile)"
    ),
    "regali", "figli(a|o)", "mi(a|o) (gatto|cane|moglie|marito|cassetto)",
    (
        "(code|mot de passe|recette|biscuit|biscuits|gâteau|gâteaux|café|chat|chien|surprise|anniversaire|cadeau|"
        "fête|tombola|père noël|tournoi|match|foot|quiz|blague|tiroir|sauce|ingrédient|déjeuner|chaussette|jardin|"
        "karaoké|chocolat|surnom|quiche|crêpe|crêpes|confiture|pull|plante|bière)"
    ),
    "(programme|inscription|inscriptions|billet|billets|mascotte|ragondin|menu|calendrier de l'avent)",
    "(rumeur|info|information) [~ ]démentie", "prochains chiffres", "prochains résultats",
)
"""Secrets of everyday life."""

DENIALS = (
    (
        "(no|not|isn't|aren't|never|nothing|without|zero|won't|don't) [~ ](clos|shut|lay|layoff|job cut|redundan|"
        "merg|take ?over|secret|confidential|cut|leak|restructur|reorgani)(e|es|ed|ing|s|er|t|ncies|offs?|ization|"
        "sation|uring)?"
    ),
    "(no|not a|hardly a) (secret|rumour|scoop)",
    (
        "(geen|niet|nooit|niets|zonder) [~ ](sluit|ontslag|reorganisatie|fusie|overname|geheim|vertrouwelijk|"
        "lek)(en|ing|t|s)?"
    ),
    (
        "(kein|keine|keinen|nicht|nie|nichts|ohne) [~ ](geheimnis|geheim|schließ|entlass|stellenabbau|fusion|"
        "übernahme|vertraulich|umstrukturierung)(en|ung|ungen|t)?"
    ),
    (
        "(non|nessun|nessuna|niente|senza|mai) [~ ](chiud|licenziament|segret|riservat|fusion|esuber|"
        "ristrutturazion|riorganizzazion)(e|i|o|a|ono|iamo)?"
    ),
    "non e un (segreto|mistero)", "(come|gia) (gia )?(comunicat|annunciat|pubblicat|reso not)(o|a|i|e)",
    (
        "(annunciat|comunicat|pubblicat)(o|a|i|e) (ieri|stamattina|oggi|in conferenza|a (gennaio|febbraio|marzo|"
        "aprile|maggio|giugno|luglio|agosto|settembre|ottobre))"
    ),
    "conferenza stampa",
    (
        "(pas|aucun|aucune|ne|rien|sans|jamais|ni) [~ ](ferm|licenciement|secret|confidentiel|fusion|rachat|"
        "restructur|réorganis|suppression)(e|ons|ent|er|s|ation)?"
    ),
    "(n'est pas|pas) un (secret|scoop)",
)
"""Saying that nothing of the kind is going on."""
# fmt: on
