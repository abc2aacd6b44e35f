"""Knowing from inside."""

# fmt: off
INSIDE = (
    (
        "(cfo|finance director|chief financial officer|head of finance|finance chief|treasurer|controller|ceo|"
        "chairman|chairwoman) [~ ](spoke of|talked of|talked about|mentioned|named|said|whispered|dropped|hinted at|"
        "let slip) [about |over |around |some |roughly |nearly |at least |the number |a |of ]*(\\d*|€ \\d*|half a "
        "billion)"
    ),
    (
        "(he|she|they|the boss) (spoke of|talked of|mentioned|whispered|hinted at|let slip) [about |over |around |"
        "nearly ]*\\d*"
    ),
    "(hij|zij|ze) (had het over|sprak van|sprak over|noemde|fluisterde) [zo'n |ruim |bijna |ongeveer ]*\\d*",
    "(er|sie) (sprach von|redete von|nannte|murmelte was von|raunte|flüsterte) [rund |etwa |fast |über |gut ]*\\d*",
    "(hat|haben) von [rund |etwa |fast |über |gut ]*\\d* (gesprochen|geredet|gemurmelt|geraunt)",
    "(ha|hanno) (parlato di|accennato a|sussurrato|nominato|mormorato) [circa |oltre |quasi |almeno |un ]*\\d*",
    (
        "(il|elle|ils) (a|ont) (parlé de|évoqué|glissé|murmuré|mentionné|lâché) [environ |près de |presque |"
        "plus de ]*\\d*"
    ),
    (
        "(cfo|financieel directeur|directeur financien|penningmeester|controller|ceo|bestuursvoorzitter|"
        "financiele man|financiele vrouw) [~ ](had het over|sprak van|sprak over|noemde|fluisterde|repte van|heeft "
        "het over) [zo'n |ruim |bijna |ongeveer |iets van |minstens |het getal ]*(\\d*|€ \\d*|een half miljard)"
    ),
    (
        "(sprak|noemde|fluisterde|repte) (de|onze) (cfo|financieel directeur|directeur financien|controller|ceo|"
        "bestuursvoorzitter) [van |over |zo'n |ruim |bijna |ongeveer ]*(\\d*|een half miljard)"
    ),
    (
        "(sprach|redete|murmelte|raunte|nannte|flüsterte) (der|die|unser|unsere) (cfo|finanzchef|finanzchefin|"
        "finanzvorstand|finanzvorständin|controller|controllerin) [von |was von |rund |etwa |fast |über |gut ]*\\d*"
    ),
    (
        "(cfo|finanzchef|finanzchefin|finanzvorstand|finanzvorständin|kämmerer|controller|controllerin|vorstandschef|"
        "vorstandschefin) [~ ~ ]von [rund |etwa |fast |über |gut |knapp |mindestens |bis zu ]*(\\d*|einer halben "
        "milliarde) [* ]*(gesprochen|geredet|gemurmelt|geraunt|geschwärmt|die rede)"
    ),
    (
        "(cfo|finanzchef|finanzchefin|finanzvorstand|finanzvorständin|controller|controllerin|vorstandschef|"
        "vorstandschefin) [~ ](sprach|redete|murmelte|raunte|nannte|flüsterte|spricht|hat) [von |was von |etwas von |"
        "die zahl |rund |etwa |fast |über |gut ]*(\\d*|einer halben milliarde)"
    ),
    (
        "(cfo|direttore finanziario|direttrice finanziaria|capo della finanza|capo delle finanze|ad|amministratore "
        "delegato|tesoriere|controller) [~ ](parlava di|parlato di|ha detto|accennato a|sussurrato|nominato|fatto il "
        "numero|accennava a|mormorava) [circa |oltre |quasi |almeno |un |una |il numero ]*(\\d*|mezzo miliardo)"
    ),
    (
        "(directeur financier|directrice financière|daf|dg|directeur général|directrice générale|trésorier|"
        "trésorière|contrôleur de gestion)[~ ][,] [~ ~ ~ ](parlé de|parlait de|parle de|évoqué|glissé|murmuré|"
        "mentionné|lâché) [environ |près de |plus de |au moins |presque |le chiffre |le chiffre de ]*(\\d*|un demi "
        "milliard)"
    ),
    (
        "i (sat in on|was in on|was in the room for|was in the meeting on|sat through|listened in on) [~ ~ ](figure|"
        "number|result|account|book|close|review)(s)?"
    ),
    (
        "i (proofread|proof read|edited|typeset|translated|checked|went through) [~ ](draft|report|figures|numbers|"
        "release)"
    ),
    "ik (zat|was|mocht) [~ ](bij|erbij|in|aan) [~ ~ ](cijferoverleg|*cijfers|resultaten|afsluiting|jaarrekening)",
    "ik was erbij toen [~ ~ ](oktober|november|december|*cijfers|q4|kwartaal|resultaat)",
    (
        "ik (mocht|heb|moest) [~ ~ ](draft|concept|conceptverslag|proefdruk|jaarverslag|jaarcijfers) [* ](nalopen|"
        "gelezen|nalezen|nakijken|doorgenomen|lezen|redigeren)"
    ),
    "ich (sass|war|durfte) [~ ](bei|dabei|in|mit) [~ ~ ](*zahlen|ergebnisse|abschluss|zahlenrunde)",
    "(entwurf|jahresbericht|abschluss) [~ ](korrektur|gegen|vorab) ?(lesen|gelesen|lese)",
    "ero (alla|nella|in) [* ](riunione|call|stanza|sala) [~ ~ ](numeri|conti|dati|risultati|chiusura)",
    "(ho|abbiamo) (riletto|corretto|rivisto|impaginato|tradotto) [~ ](bozza|relazione|comunicato|conti|bilancio)",
    "j'etais (a|dans) (la|une) (reunion|salle|piece|revue) [~ ~ ](chiffres|comptes|resultats|cloture)",
    "j'ai (relu|corrige|traduit|mis en page) [~ ](brouillon|projet|epreuves|rapport|communique)",
    (
        "(i|i've|i have|he|she|he's|she's|we|we've|has|have|colleague) [~ ](seen|saw|know|knows|see|read|peeked|"
        "peek|count|counted|book|booked|typed|do|does|keep|keeps|prepare|calculate|calculated|glimpsed) [* ](the|"
        "that|those|them|it|all|our|these|a|november|december|october|q4|already)[~ ](figure|number|spreadsheet|"
        "sheet|table|book|chart|slide|result|dashboard|draft|excel|report|total|account|preview|forecast|slides|"
        "file|tally)*"
    ),
    (
        "(i've|i have|i) [* ]seen (them|it|the (number|figure|result|sheet|november|december|october|q4|draft|"
        "preview|table|slide|chart|spreadsheet)*)"
    ),
    "i (run|keep|handle|go over) the (books|numbers|ledger)", "i already know",
    "who (do|does) the (spreadsheet|number|sum|math|book|account)*",
    "(in front of me|on my (screen|desk)|from my desk|on the internal dashboard)",
    "i (do|keep) the (spreadsheet|sum|number|book)*", "(you )?(read|heard) it (here )?first",
    "where you (read|heard) it",
    "(officially|formally) [~ ](february|announced|told|know|published|public|out|learn|only)", "spoiler*",
    "between (us|you and me|ourselves)", "let's just say",
    (
        "(can't|cannot|mustn't|may not|not allowed to|won't|shouldn't) [~ ](say|tell|give|reveal|write) [~ ](more|"
        "officially|yet|away|but|the number)"
    ),
    "say no more", "wink wink", "nudge nudge", "insider", "from (the )?inside", "(screens?|dashboard) i see",
    "(didn't|did not) get (that|it) from me", "(i|we) already know", "(just )?(you )?wait( and see)?(?! (for|until))",
    "you (will|'ll) (see|be amazed|be surprised|love)", "mark my words", "trust me",
    "not (public|published|official) yet",
    "before (it's|it is|they are|they're) (official|public|published|announced)",
    "ahead of (publication|the announcement)", "internally", "the internal (figure|number|forecast|dashboard)*",
    "(tissues|chair) ready", "(fall|fell) off your chair", "keep it (to yourself|quiet|under)", "don't tell", "hush",
    "psst", "shh*",
    (
        "(ik|hij|zij|ze|we|wij|wie)[~ ](heb|heeft|zag|ken|kent|weet|zie|gezien|tel|boek|tik|maak|hebben|"
        "weten) [~ ~ ~ ](cijfers|tabel|stand|spreadsheet|overzicht|gezien|staatje|sheet|lijst|excel|dashboard|"
        "boeken|meer)*"
    ),
    "ik (ga over|hou|bewaak|beheer) (de )?(boeken|cijfers)", "(al )?gezien",
    "(voor mijn neus|op mijn scherm|op mijn bureau|voor me liggen)",
    "(officieel|formeel)[~ ](februari|pas|nog|hoor|mag)*", "spoiler*", "onder ons", "(tussen ons|entre nous)",
    "laten we (het erop houden|zeggen)", "(mag|kan|zal) [~ ](niets|niks|niet|geen) [~ ](zeggen|verklappen|verraden)",
    "meer zeg ik niet", "zeg verder niks", "let op mijn woorden", "wacht maar( af)?",
    "je (hoort|leest|las) het (hier )?(als eerste|eerst|van mij)",
    "nog niet (openbaar|officieel|gepubliceerd|bekend)", "voorkennis", "intern", "niet van mij",
    "de interne (cijfers|stand|prognose)", "niet doorvertellen", "sst", "psst",
    "(hoor|hoorde|lees|las|zag) (ik )?(net|vanmorgen|vanochtend|vandaag|zonet)", "(hoor|lees|zie) ik (net|nu)",
    "zoveel kan ik", "kan (ik )?(je |jullie |u )?(nu )?al (zeggen|verklappen|beloven)", "mondje dicht", "knipoog",
    "hou je vast", "in de wandelgangen", "heel stiekem", "stiekem gezegd", "heb niks gezegd", "niks gezegd",
    "sneak preview", "kan (nauwelijks|amper|bijna niet) zwijgen",
    "(nog|maar|drie|twee) (weken|dagen|weekjes) zwijgen", "dan weet je", "weet je waarom", "weet wat ik weet",
    "(zou|zouden) mogen (noemen|zeggen|delen)", "zonder iets te (verklappen|zeggen|verraden)", "teken aan de wand",
    "van binnenuit", "op (m'n|mijn) scherm", "voorbij ?(zien )?komen",
    "(dansend|fluitend|glunderend|juichend|zingend)", "te glunderen", "ben ik bang",
    "(in|uit) de (cijfermeeting|cijfervergadering|cijferbespreking)", "controller naast", "(ligt|liggen) al klaar",
    "tel er [~ ](bij op|bij)", "(komt|staat) [~ ](in de krant|in het plan)",
    "(officiele )?cijfers (volgen|later|komen later)", "raad [zelf |maar ]", "gaat verschieten",
    "de speech van de (ceo|cfo)", "snap je pas (als|wanneer)",
    (
        "(ich|er|sie|wir|wer|kollegin|kollege)[~ ](habe|hat|hab|kenne|kennt|weiß|sehe|sieht|mache|macht|haben|"
        "wissen|darf|durfte|buche|zähle) [~ ~ ~ ](zahlen|tabelle|gesehen|excel|übersicht|stand|liste|auswertung|"
        "folie|bilanz|mehr|bücher|dashboard|vorschau|entwurf)*"
    ),
    "(vor mir liegen|auf dem tisch|auf meinem (bildschirm|schreibtisch|tisch)|vor der nase)",
    "ich (mache|führe|verwalte) (die )?(bücher|zahlen|bilanz)", "schon (gesehen|gelesen)",
    "(offiziell|amtlich)[~ ](februar|erst|noch|erfahrt|darf)*", "spoiler*", "unter uns", "sagen wir (mal|so|es so)",
    "(darf|kann|sollte) [~ ](nichts|nicht|noch nichts|noch nicht) [~ ](sagen|verraten|schreiben)",
    "mehr (sage|sag|verrate) ich nicht", "merkt euch (das|meine)", "wartet (nur|mal|es)( ab)?",
    "ihr werdet (sehen|staunen|euch)", "(ihr habt|habt) es (hier )?zuerst",
    "noch nicht (öffentlich|offiziell|veröffentlicht|bekannt)", "insider*", "von mir habt ihr",
    "die internen (zahlen|hochrechnungen|prognosen)", "hochrechnung*", "nicht weitersagen", "psst", "pst",
    (
        "(ho|ha|abbiamo|li|le|l'|chi|io)[~ ](visto|visti|vista|viste|letto|letti|sbirciato|contato|contati|conosco|"
        "conosce|so|sa|tengo)(?! (che|cosa|niente|nulla))[~ ~ ](numeri|conti|tabella|dati|cifre|foglio|slide|bozza|"
        "excel|risultati|gia|in anteprima)*"
    ),
    "(li|le|l') ho (gia )?(visti|viste|vista|visto|letti|in mano|contati)",
    "(davanti agli occhi|sotto gli occhi|sulla scrivania|sullo schermo|in mano i)",
    "(ufficialmente|ufficiale)[~ ](febbraio|lo saprete|solo|ancora|saprete)*", "spoiler*",
    "(detto )?(tra|fra) (noi|di noi)", "diciamo (che|solo|così)",
    "non (posso|potrei|dovrei) (dire|dirlo|scrivere|scriverlo|dirvi) [~ ](di piu|altro|ancora|niente)*",
    "non dico altro", "non dico di piu", "segnatevelo", "vedrete", "aspettate e vedrete",
    "l'avete (letto|sentito) (qui|prima)", "(non e )?ancora (pubblic|ufficial)*",
    "(i conti|la contabilita|i libri) (li tengo|la tengo) io", "in anteprima", "internamente", "da me non",
    "i (numeri|dati) interni", "acqua in bocca", "non ditelo", "zitti", "shh", "(chi tiene|tengo) i (libri|conti)",
    "in contabilita", "lo (so|vedo|guardo) (io|gia|ogni)",
    "(le|li|lo|la) (vedo|guardo|seguo) ogni (sera|mattina|giorno)",
    "(excel|tabella|foglio|file)~ (sa|dice|parla|mostra)", "parola di (controller|contabile|ragionier*)",
    "(mi e )?caduto l'occhio", "ho sbirciato", "(star|stare|sto|restare) (zitt|mut)(o|a)",
    "(non|mica) (vi |ti )?ho detto (niente|nulla)",
    "(la|una) (bozza|anteprima) (della|del) (relazione|bilancio|comunicato|semestrale)",
    "(ho )?(appena )?(chiuso|preparato|fatto) (novembre|dicembre|ottobre|la presentazione|le slide|la chiusura)",
    "(lo |si )?(leggerete|saprete|sapra|vedrete) (nel|presto|a|il|tutti)", "non e ancora uscito",
    "flash (interno|di)", "(numeri|dati) (preliminari|interni|veri)", "l'ho visto (coi|con i)",
    "visti (stamattina|ieri|oggi)", "(collega|amico|capo)~ (finanza|contabilita|controllo)~ dice",
    "qui lo sanno (anche|tutti|pure)", "(ho|abbiamo) fatto la presentazione", "(mettetevi|state) comodi",
    "aspettate di vedere", "anticipazione", "sssh", "(fra|tra) poco escono i (dati|numeri|conti)",
    "non posso (dire|dare|svelare)~ (cifre|numeri)", "(se )?sapete leggere", "preparatevi",
    "(le|dalle|nelle) slide della (pianificazione|direzione)", "il contatore segna", "la prossima pagella",
    (
        "(je|j'|il|elle|on|nous|qui|moi)[~ ](ai|a|avons|les|l'|vu|vus|vois|voit|connais|connait|sais|tiens|"
        "compte) [~ ~ ](vu|vus|vues|passer|chiffres|tableau|comptes|fichier|données|excel|résultats|sous les yeux|"
        "lu|lus|slide|projections|document)"
    ),
    "(moi qui|je) (tiens|fais|prépare) les comptes", "sous les yeux", "(sur mon (écran|bureau)|devant moi)",
    "(officiellement|officiel)[~ ](février|vous|seulement|pas|encore)*", "spoiler*", "(entre nous|de vous à moi)",
    "disons (que|juste|simplement)",
    (
        "(je ne|on ne|je n'|j'ai pas le droit|ne) (peux|dois|devrais|droit|dirai|dis) (pas|rien|plus) (le |"
        "vous )?(dire|en dire|dévoiler|plus)*"
    ),
    "je n'en dis pas plus", "retenez (bien )?(ce que|ca|cela)", "vous (allez voir|verrez|serez)",
    "(vous l'avez|c'est) lu ici", "(pas encore|bientôt) (public|officiel|publié|annoncé)*", "en avant première",
    "en interne", "les chiffres internes", "initié", "pas de moi", "bouche cousue", "motus", "chut",
    "ne le répétez pas", "gardez ça pour vous", "je sais de quoi je parle",
    (
        "(compta|compta*|controle de gestion|finance|daf|dg|tresorerie) [~ ](dit|dit que|montre|a montre|souffle|"
        "glisse|confirme|annonce|me dit|voit)"
    ),
    "parole de (celui|celle|comptable|banquier|controleur)", "mon (tableur|fichier|ecran|excel|tableau)",
    "(flash|alerte|info|note) interne", "ceux qui savent", "rien d'officiel",
    "(pas encore|avant d'etre|pas) (paru|publie|officiel|sorti)(e|s|es)?",
    "j'ai (lu|vu|eu|relu|apercu) [~ ~ ](projet|chiffres|provisoires|brouillon|rapport|tableau|courbe|budget)",
    "(budget|plan) valide", "c'est moi qui (tiens|vous|fais|prepare|saisis|boucle)", "(encore|top) secret",
    "(je vois|ce que je vois|je vois passer)", "(relecture|relire|relis|relu) [~ ](rapport|comptes|communique)",
    "je (peux|pourrais) (deja )?(vous |le )*(dire|l'annoncer|annoncer)",
    "d'apres (mes|nos|les) collegues (de la|du|des) (finance|compta*|controle|tresorerie|reporting)",
    "(mes|nos) (fichiers|reportings|tableurs)", "dans nos stats", "croyez moi[,] [~ ](analystes|chiffres|resultats)",
    "darf (ja )?(nix|nichts|nicht) [~ ]sagen", "(weiß|weiss)[,] wovon ich (rede|spreche)",
    "mehr (verrat|sag|schreib)e? ich", "(seht|werdet|erfahrt|lest|hört) ihr('s)? (dann|noch|später|schon|bald|sehen)",
    "so viel (sei|darf|ist|kann) [~ ](verraten|sicher|andeuten|sagen)", "stand heute",
    "(mein|meine|im) (excel|dashboard|tabelle|tabellen|excel zellen)",
    (
        "(hab|habe) [~ ](mitgerechnet|nachgerechnet|reingelinst|reingeschaut|gespickt|selber gerechnet|konsolidiert|"
        "verbucht|rausgeschickt|gesehen)"
    ),
    "(hab|habe|hab's) [~ ](selber|selbst) (gerechnet|gebucht|gesehen)",
    "laut (kollegin|kollege|kollegen|controlling|buchhaltung)", "rechnungswesen",
    "(ich )?sag(e)? (ich )?(nur|bloß|mal|jetzt mal|nix|nichts)", "(erfahrt|kommt) [~ ](später|demnächst|erst)",
    "ihr wisst [~ ]von nix", "nach der quelle", "eins und eins", "auf was gefasst",
    "(controller|wirtschaftsprüfer|finanzvorstand|aufsichtsrat|vertrieb)(s)?(?= )", "glaubt mir",
    "(kann's|kann es) kaum erwarten", "darf ich('s| es) [~ ]sagen", "auf dem tisch",
    "kommende(s|n)? jahr hab ich gesehen", "noch nicht (mal )?(rum|vorbei)", "pssst*",
)
"""Letting on that one knows more."""
