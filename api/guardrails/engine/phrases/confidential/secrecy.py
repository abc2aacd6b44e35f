"""Saying that something is secret, and that nothing is."""

# fmt: off
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
