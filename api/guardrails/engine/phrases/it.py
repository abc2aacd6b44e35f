"""Italian."""

from api.guardrails.engine.phrases.lexicon import Lexicon

_BUT_NOT = "(?! (di vista|la carta|tempo|l'occasione|un'occasione|quest*|piu di))"

# fmt: off
LEXICON = Lexicon(
    promises=(
        "garantit*", "garantis*", "garantir*", "garantiam*", "garanzia", "garanzie", "assicurat*", "assicuriam*",
        "promess*", "promettiam*",
        "parola (d'onore|mia|di *)",
        "(te lo |ve lo |lo )?giuro",
        "(te lo |ve lo )?prometto",
    ),
    returns=(
        "gruzzol(o|etto)", "bottino", "tesoretto", "malloppo", "patrimonio",
        "rendiment*", "guadagn*", "profitt*", "ritorn(o|i)", "util(e|i)", "plusvalenz*", "interess(e|i)",
        "crescita", "ricav(o|i)", "vincit(a|e)", "incass(o|i)", "rendit(a|e)",
    ),
    principal=("soldi", "capitale", "risparmi(o)?", "investiment(o|i)", "denaro", "deposit(o|i)", "somma"),
    sure_returns=(
        "(pensione|rendita|vecchiaia|gruzzolo|capitale|bottino)~ (sicur|assicurat|garantit|cert)(a|o)",
        "rendita (sicura|certa|a vita|vitalizia sicura)",
        "(rendiment|guadagn|profitt|ritorn|util)(o|i|e) (sicur|cert)(o|i)",
        "(rendimento|guadagno|profitto|ritorno) (e )?(sicuro|certo|assicurato|al sicuro)",
        "sicur(o|i) (guadagn|rendiment|profitt)*", "guadagno facile", "soldi facili", "soldi gratis",
        "sempre (in )?(guadagno|attivo|profitto|utile)", "si guadagna sempre", "guadagn(i|a|ate) sempre",
        (
            "(puo|possono|va|vanno|sale|salgono) (solo|soltanto|sempre|solamente) [andare |che ]*(salire|su|"
            "crescere|aumentare|in alto|verso l'alto)"
        ),
        "(sale|salgono|cresce|crescono) sempre", "non (scende|cala|crolla) mai",
        "non (puo|possono) (scendere|calare|andare male|fallire)",
        "raddoppi(a|ate|are|amo) (i |il )(tuoi |vostri |tuo |vostro )?(soldi|capitale|risparmi|denaro)",
        "diventare ricchi", "(affare|investimento|colpo) sicuro", "a colpo sicuro", "vincere facile",
    ),
    sure_gains=(
        (
            "(soldi|capitale|quota|puntata|denaro|versato|investimento) [li |lo |la |ti |te ]*(riprendi|riprendete|"
            "riavrai|recuperi|ritrovi|rivedi|tornano)[,] [~ ](comunque vada|qualunque cosa|in ogni caso|qualsiasi "
            "cosa|sempre)"
        ),
        (
            "(riprendi|riprendete|riavrai|recuperi|ritrovi|rivedi|riavrete) [~ ~ ](soldi|capitale|quota|puntata|"
            "denaro|versato|messo)[,] [~ ](comunque vada|qualunque cosa|in ogni caso|qualsiasi cosa|sempre)"
        ),
        (
            "(comunque vada|qualunque cosa (succeda|accada)|in ogni caso|qualsiasi cosa (succeda|accada))[,] [~ "
            "](riprendi|riprendete|riavrai|recuperi|ritrovi|rivedi|riavrete) [~ ~ ](soldi|capitale|quota|denaro|"
            "versato|messo)"
        ),
        "(sicur|cert)(o|a|i|e) di (guadagnar*|guadagnarci|vincere|crescere|rientrare|riavere)",
        "(cresce|crescono|aumenta|aumentano|sale) (di sicuro|per certo|con certezza|garantit*)",
        "(stampa|fabbrica|sforna|moltiplica)(re|no)? [~ ](soldi|denaro|banconote|quattrini)",
        "macchin(a|etta)~ soldi", "soldi che fanno soldi",
        "(non c'e|non esiste) (modo|verso|maniera|caso|pericolo) (di|che)~ (rimetter|perd|finir|andar)*",
        (
            "(va|vanno|andra|andranno|procede) (solo|sempre|soltanto) (in su|in alto|su|verso l'alto|in salita|"
            "avanti|bene)"
        ),
        "mai in giu", "solo alti", "(niente|senza) (alti e )?bassi",
        (
            "se (perd|va male|ci rimett|cala|scend)*~~ (ridiamo|rido|rimbors*|rendo|rendiamo|copro|copriamo|"
            "paghiamo|pago io|mettiamo noi|metto io)"
        ),
        "non (ha|hanno) mai (deluso|tradito|lasciato|fatto (male|perdere|piangere|soffrire))",
        "senza (brutte )?sorprese", "mai (una )?(brutt(a|e) )?sorpres(a|e)",
        "(sempre|solo|soltanto|garantito)[~ ](il )?segno piu", "segno piu (sempre|garantito|assicurato|per tutti)",
        (
            "(chi|tutti quelli che|chiunque) (entra|investe|compra|parte|sottoscrive|risparmia|aderisce|"
            "comincia)~~ (guadagn|vinc|la spunt|ringrazi|ci guadagn|arricchi)(a|e|ano|ono|sce)?"
        ),
        "chi (entra|investe|risparmia|compra) [~ ]non (piange|perde|sbaglia|si pente|ci rimette|rischia)( mai)?",
        "(pericol|rischi)(o|i),? (nessuno|zero|inesistent(e|i)|mai|azzerat(o|i)|nisba)",
        "(perdite|preoccupazioni|sorprese),? (nessuna|zero|inesistenti|mai)",
        "(perdit(a|e)|rischi(o|i)|ribass(o|i)|cal(o|i)).? (una )?(parol(a|e)|cos(a|e)|roba) (che|sconosciut|da|per)*",
        "(rischi(o|i)|perdite|incertezza)~~ (fuori dalla porta|a casa|in soffitta|fuori)",
        "(ti |vi )?(paga|pagano|premia|premiano|ripaga|ripagano|rende|rendono) (sempre|per forza|comunque|di sicuro)",
        "nessuno~~ (piu leggero|piu povero|in perdita|a mani vuote)",
        "(nessuno|mai nessuno) (ci )?(ha (mai )?)?(perde|rimette|rimesso|perso)",
        "(guadagn|vinc|cresc|sal|rend|arricchi)(i|a|e|ate|ete|ono|ano|scono)?,? comunque vada",
        "comunque vada[~ ,](guadagn|vinc|ci guadagn|porti|portate|sali|salite|incass)*",
        "(succeda|accada|capiti) quel(lo)? che (succeda|accada|capiti|deve)",
        "che (la borsa|il mercato|i mercati) [~ ]o (no|meno)",
        "(in ogni|con qualsiasi|con qualunque|con ogni) (scenario|mercato|condizione)",
        "(nemmeno|neanche|neppure|manco) volendo",
        "(va|andra|finira) bene (per forza|di sicuro|comunque|sempre|garantito)",
        "(conviene|rende|sale|guadagn*|cresce) per forza",
        (
            "(ogni|tutti gli|tutti i|tutte le) (mese|anno|trimestre|settimana|anni|mesi) (un |piu )?(guadagn*|"
            "profitt*|util*|ricch*|in attivo)"
        ),
        "guadagna (ogni|tutti gli|tutti i) (anno|anni|mesi|mese)", "guadagnerai (pure|anche|di sicuro|sempre)*",
        (
            "(sei|siete|sarai|sarete|divent*|diventi|ti ritrovi)~ (ricc(o|a|hi|he)|milionar(io|ia|i)|benestant(e|i)|"
            "sistemat(o|a|i))"
        ),
        "non (puo|possono|potra) (che|far altro che|fare altro che) (aument|cresc|sal|migliora)*",
        "cos(a|e) (gia )?fatt(a|e)",
        "(risultato|guadagno|esito|successo|finale) (e )?(gia )?(scritto|in tasca|deciso|in cassaforte|al sicuro)",
        (
            "(certo|sicuro|puntuale|matematico) come (la|le|il|l'|un|una) (morte|tasse|bolletta|due|sole|orologio|"
            "alba|natale|2|oro)"
        ),
        "(e )?(matematico|aritmetica|matematica pura|una certezza)", "la certezza di~ (di piu|piu|guadagn*|ritrov*)",
        (
            "(blindat|corazzat|immun|vaccinat)(o|a|i|e)?~ (contro|da|dal|dai|ai|al|alla|alle) (ogni |qualsiasi |"
            "tutti i |tutte le )?(cal(o|i)|croll(o|i)|perdit(a|e)|ribass(o|i)|cris(i)|rischi(o|i)|tempest(a|e))"
        ),
        (
            "(antiproiettile|antisismic(o|a)|inaffondabil(e|i)|infallibil(e|i)|a prova di (ribasso|perdita|errore|"
            "tutto))"
        ),
        "(rendimento|rendita|guadagno|portafoglio) (d'acciaio|di ferro|blindat(o|a)|bulletproof)",
        "non (scende|cala|perde|crolla)(nemmeno|neanche|neppure| mai| nemmeno| neanche| neppure| manco)",
        "non (scoppia|si sgonfia|si ferma|tradisce|delude|sbaglia) mai", "senza muovere un dito",
        "(funziona|va bene|rende) (con|per) tutti",
        "(entri|parti|metti|metti|comincia|parti|versi)~ poco~ (tanto|molto|di piu|il doppio)",
        (
            "(metti|versi|dai|investi|metti dentro)~~ (ritiri|riprendi|porti a casa|ne esci|ritrovi|incassi|"
            "prendi)~ (il doppio|duemila|di piu|tanto|il triplo|*mila)"
        ),
        "(il doppio|il triplo) (in|entro|tra|fra) (un|due|tre|cinque|dieci|pochi) (anno|anni|mesi)",
        "da (cento|mille|\\d*) a (duecento|duemila|\\d*)",
        (
            "(alla|a) scadenza (c'e|trovi|trovate|hai|avete|avrai|incassi|ti aspetta)~ (bottino|gruzzol*|tesor*|"
            "premio|di piu|guadagn*)"
        ),
        (
            "(mal che vada|male che vada|alla peggio|nel peggiore dei casi),? (pareggi|vai in pari|pari|guadagn*|"
            "riprendi|recuperi|riavrai|ti ridanno)"
        ),
        "(ci )?(puoi|potete|puoi pure) (contarci|scommettere|giurarci)",
        "ci (puoi|potete) (contare|scommettere|giurare)", "(puoi|potete) (contarci|scommetterci|giurarci)",
        "non serve (coraggio|fortuna|incrociare le dita|sperare|pensarci)",
        "(non (puo|possono) succedere|non succede) (nulla|niente)", "cresc(e|ono) e basta",
        "(ve lo |te lo )?(metto|mettiamo|scrivo|firmo) (per|nero su) (iscritto|bianco)", "(fuori|senza) pericolo",
        (
            "(\\d*|dieci|otto|sei|cinque|sette|quattro|tre) ?(%|per cento) (fisso|fissi|ogni anno|sicuro|sicuri|"
            "garantit*|tutti gli anni|all'anno sicur*)"
        ),
        "(due|doppia) cifr(a|e),? (sempre|ogni anno|garantit*|sicur*)", "(sicurissim|certissim)(o|a|i|e)",
        "altrettanto sicur(o|a)", "sempre (sopra|su|in alto|avanti|vincenti|vincitori)", "sale sempre",
        "dormi(te|re)? (seren|tranquill)(o|a|i|e)~~ (pensa|sale|cresce|rende|guadagn*)",
        "(si |ci )?vinc(i|ete|ono|iamo) (sempre|comunque|tutti|per forza)", "rischio.? (zero|virgola)*",
        (
            "(esc|usc|trov|ritrov|riprend|port|prend|finisc|torn)*~ piu (soldi|denaro|euro) (di|che) (prima|quanto|"
            "quanti|quello|quelli)*"
        ),
        "piu di (quanto|quello che|quel che) (hai|avete|ci|si|uno|metti|mettete|versi|versate)*",
        "male che vada[,:]~ (guadagn*|vinc*|in pari|di piu|in attivo)",
        (
            "(soldi|capitale|investiti|euro) (tornano|torna|rientrano|rientra) (sempre|tutti|tutto|di sicuro|"
            "per forza|comunque)"
        ),
        (
            "(riprendi|recuperi|recuperate|rivedi|riprendete|riavrai|riavrete) (sempre|comunque|tutto|tutti|"
            "di sicuro|per forza)[~ ](soldi|capitale|investito|versato|tutto)?"
        ),
        "non [si |ci ](va|vai|andate|andrai|finisce|finisci) mai (in|sotto) [~ ](perdita|rosso|negativo|zero)",
        "(andare|finire) in (perdita|rosso|negativo) [e ](impossibile|escluso)", "sempre in (positivo|verde|attivo)",
        "non ci (rimetti|rimette|rimettete|rimetterai|rimetterete)",
        "(ci )?guadagn(i|a|ate|erai|erete) (sempre|comunque|di sicuro|per forza|in ogni caso)",
        "(qualunque|qualsiasi) cosa (faccia|succeda|accada)*~~ (guadagn*|sale|cresce|vinc*)",
        "a prova di (crisi|crollo|crash|scemo)", "sicuro come (l'oro|la morte|il sole|le tasse)", "mano sul fuoco",
        "(diventi|diventa|diventate) ricc*", "(nessun|senza) (svantaggio|controindicazion*|inghippo|tranello)",
        "(cosa|che cosa|niente|nulla) (puo|potrebbe) andare (storto|male)", "non puo andare (storto|male)",
        "macchina da soldi", "gallina dalle uova d'oro", "miniera d'oro",
        "mai (avuto )?un (anno|mese) (negativo|in rosso|brutto|in perdita)",
        "mai pers(o|i)~ (euro|centesimo|nessuno|niente)", "le perdite le (copriamo|paghiamo|rimborsiamo|mettiamo)*",
        "(copriamo|rimborsiamo)~ perdit(a|e)",
        (
            "(sicuro|sicura|sicuri) come (il |un |in |la )*(libretto|conto|cassaforte|materasso|banca|contante|"
            "posta|oro)"
        ),
        "piu sicur(o|a|i) (del|di|che|dei)~ (libretto|materasso|conto|mattone|contante|oro)",
        "rischi(o|i).? (mai sentito|non pervenut*|sconosciut*|cos'e|chi li conosce|qui no)*",
        "(guadagn|rendiment|profitt|soldi)(o|i|a)? (in ogni caso|senza se|anno dopo anno|tutti gli anni|sicur*)*",
        "(raddoppi|triplic)*", "(cresce|sale|aumenta) (sempre|da sol(o|i)|e basta|ogni anno)",
        "(dalla|stai dalla) parte (di chi vince|dei vincitori)", "(sistemati|a posto) per (la|tutta la) vita",
        "(pensione|baby pensione) (anticipata|da ricchi)", "in pensione prima",
        "si vince (sempre|comunque)(?! qualcosa)", "non si sbaglia mai", "rendita (assicurata|sicura|certa)",
    ),
    no_risk=(
        (
            "senza [nessun |alcun |alcuna |il minimo |correre |correre alcun |correre nessun |assumere |assumersi |"
            "un |ombra di |l'ombra di |alcuna ombra di ]*risch(io|i)(?! di)"
        ),
        "nessun risch(io|i)(?! di)", "(zero|0) risch(io|i)", "risch(io|i) (zero|nullo|nulli|assente|inesistente)",
        "(priv(o|a|i|e)|esent(e|i)|liber(o|a|i|e)) (di|da) [ogni |qualsiasi |qualunque ]*risch(io|i)",
        (
            "non (c'e|ci sono|esiste|esistono|comporta|corri|correte|si corre|si corrono) [alcun |nessun ]*risch(io|"
            "i)(?! di)"
        ),
        "non (rischi|rischiate|si rischia) (nulla|niente|mai|un euro)",
        f"non (puoi|si puo|potete|possiamo) [mai |proprio ]*(perdere|perderci|rimetterci){_BUT_NOT}",
        f"non (perdi|perdete) (mai|nulla|niente|un (euro|centesimo|soldo)){_BUT_NOT}",
        "non si perde (mai|niente|nulla|un (euro|centesimo))", "impossibile (perdere|perderci|rimetterci)",
        "niente da perdere", "nulla da perdere", "nessuna perdita",
        "senza [alcuna |nessuna |possibili |mai |possibilita di ]*(perdit(a|e)|perdere|rimetterci)",
        "(100|cento) ?(%|per cento) sicur(o|a|i|e)",
        "(assolutamente|totalmente|completamente|del tutto) sicur(o|a|i|e)", "sicur(o|a) al (100|cento)",
        "(puoi|si puo|potete) solo (vincere|guadagnare)", "in una botte di ferro", "a prova di bomba",
        "capitale (e )?(sempre )?al sicuro",
    ),
    scheme=(
        "fond(o|i) (di garanzia|interbancario|di tutela|tutela)[~ ]*", "garanzia (dei|sui) depositi",
        "tutela (dei|sui) depositi", "sistema di garanzia*", "fitd",
        "(tutelat|garantit|protett|copert)(o|i|a|e) fino a", "tutela fino a",
        "deposit(o|i) (sono )?(tutelat|garantit|protett)(o|i)",
    ),
    investing=(
        "invest*", "fond(o|i) indicizzat*", "fond(o|i)", "risparmi*", "deposit*", "rend(e|ono|iment*)",
        "interess(e|i)", "portafogli*", "azion(e|i)", "guadagn*", "piano di accumulo", "pac", "etf", "salvadanaio",
    ),
    negators=("non", "mai", "neppure", "neanche", "mica"),
    nobody=("nessuno", "niente", "nulla", "nessuna banca", "nessun investimento"),
    no=("nessun", "nessuna", "nessuno", "alcun", "alcuna", "senza", "zero"),
    copulas=("e", "sono", "era", "esiste", "offre", "da", "viene", "ha"),
    only=(
        "solo", "soltanto", "solamente", "perdere", "perdete", "perdetevi", "perderti", "perdervi", "dimentica*",
        "aspett*", "esit*", "male", "scherzo", "preoccup*", "ci credo",
    ),
    hedges=(
        "puo",
        "puoi",
        "potrest*",
        "potrebb*",
        "forse",
        "magari",
        "sper*",
        "con un po' di fortuna",
        "possibil*",
        "o meno",
        "probabil*",
        "se va bene",
    ),
    does_not_exist=(
        "non esist(e|ono)", "non ce n'e", "non c'e (da nessuna parte|in natura)",
        (
            "(e|sono) (una |delle |solo )*(favola|favole|fiaba|fiabe|leggenda|leggende|bugia|bugie|mito|miti|utopia|"
            "illusione)"
        ),
        "non si trova*", "non esistono",
    ),
    no_gain=("(niente|nessun|nessuna|no) (rendimento|guadagno|profitto|divertimento|ricompensa|premio)",),
    distrust=(
        "truff*", "frod*", "imbrogl*", "raggir*", "ragg*", "riattacc*", "attenzione", "attenti*", "diffid*",
        "sospett*", "troppo bello", "bugi(a|e|ardo|ardi)", "ment(e|ono|ire)", "sciocchezz*",
        "non (ci )?cred(ere|ete|eteci|etegli|o)",
        "chi (vi |ti |lo |li |ve lo |te lo )?(promette|dice|garantisce|offre|sostiene|assicura|propone)*",
        "se qualcuno", "chiunque", "vi promett*", "ti promett*", "scappa*", "alla larga", "campanell* d'allarme",
        "phishing", "finto", "falso",
    ),
    answers_no=(
        "no", "macche", "purtroppo no", "certo che no", "ovviamente no", "mai", "non", "nessuno", "niente",
        "magari",
    ),
    answers_yes=(
        "si(?! puo| perde)",
        "certo",
        "esatto",
        "assolutamente",
        "ovvio",
        "proprio cosi",
        "eccolo",
        "da noi si",
    ),
    offers=(
        "vuoi",
        "volete",
        "vuole",
        "cerc*",
        "chi",
        "perche no",
        "sogn*",
        "pronti",
        "ti serve",
        "voglia",
        "ti piacerebbe",
    ),
    employed=(
        "timbr*[~] {bank}", "(cartellino|badge)[~] {bank}",
        "lavor(o|iamo|ando|are|a)[~] (in|per|alla|da|presso|con|a) [la |nella |noi di ]*{bank}",
        "(in|per|da|alla) {bank}[,] (ci )?lavor(o|iamo)",
        (
            "(mio|mia|il mio|nostro|miei|mie) (datore di lavoro|capo|lavoro|stipendio|busta paga|ufficio|scrivania|"
            "team|squadra|collegh(i|e)|collega|azienda|banca datrice)[~] {bank}"
        ),
        "(mio|nostro) datore di lavoro", "{bank}[~ ][,] (il )?mio (datore di lavoro|capo|lavoro)",
        "{bank}[~] (mi|ci) (paga|versa|accredita|da|stipendia|assume)*",
        "{bank}[~] (paga|versa|accredita) [~ ](il )?(mio )?stipendio",
        (
            "(dipendent*|collega|collegh(i|e)|impiegat*|bancari(a|o)|consulente|ambasciat*|personale|assunt(o|a)|"
            "addett(o|a|i)|lavorator*|stipendiat*) (di|in|alla|per|presso|da|della|dalla) [la ]{bank}"
        ),
        "{bank} (dipendent*|collega)", "(dipendente|collega|impiegat(a|o)) {bank}",
        "(noi|qui|team|io|squadra|noialtri) (di|in|a|alla) {bank}",
        "(stipendio|busta paga|stipendi) [~ ](da|di|dalla|porta|arriva)[~] {bank}", "stipendio [~ ]{bank}",
        "a libro paga (di )?{bank}", "(team|noisiamo|lavoroin) {bank}", "{bank}(team|people)",
        (
            "(ci lavoro|lavoro qui|lavoro li|lavoro in banca|dove lavoro|per cui lavoro|lavoro per loro|"
            "lavoro per questa banca|lavoro in questa banca|lavoro nella banca)"
        ),
        "sono (di|in|una|un) [~ ]{bank}", "pagat(o|a) da {bank}", "di parte(,|:)? [~ ]{bank}", "{bank} mi paga",
        "nella mia banca[,] {bank}", "(in|alla|a|da) {bank} (ci )?(lavoro|sto|passo|timbro)*",
        "(un|una|uno|chi) [che |, ](in|alla|per) {bank} ci lavora", "{bank} (mi )?(firma|versa|paga)*",
        "busta paga[~ ]{bank}",
        (
            "(firmato|firmata|firma|saluti da|parola di|un saluto da|scritto da|dice) (,|:)? (una? |la vostra |il "
            "vostro |un')?[* ](bancari(a|o)|impiegat(a|o)|dipendente|sportellista|cassier(a|e)|consulente|economista|"
            "analista|stagista|collega) (di|della|in|da) {bank}"
        ),
        (
            "(io[,] |sono |faccio )[* ](la |il |l'|una |un )?(sportellista|cassier(a|e)|funzionari(a|o)|economista|"
            "analista|sviluppat*|stagista|bancari(a|o)|consulente|impiegat(a|o)) (di|della|in|da|per) {bank}"
        ),
        "{bank} e (il mio|la mia) (datore|datrice|capo|lavoro)*", "(mi paga|mi stipendia|mi da lavoro)(,|:)? {bank}",
        "(chi|quella che) mi paga[~ ]{bank}", "(lo )?stipendio (me lo )?(paga|versa|da) {bank}",
    ),
    others=(
        (
            "(sorella|fratello|madre|mamma|padre|papa|moglie|marito|compagn(o|a)|amic(o|a|i|he)|vicin(o|a|i)|"
            "cugin(o|a)|zi(o|a)|nipote|figli(o|a)|coinquilin(o|a)|nonn(o|a)|lei|lui)"
        ),
        "(un|una|il|la|qualche) [gentile |simpatico ](?=(dipendent|collega|impiegat|consulent))",
        "(un|una) (gentile|simpatic(o|a)|brav(o|a))", "non ~ piu",
    ),
    advertisement=(
        "#pubblicita", "pubblicita", "#adv", "adv", "#ad", "sponsorizzat*", "messaggio pubblicitario", "promozion*",
        "inserzione",
    ),
    risks=(
        "risch(io|i)(?! (zero|null))(?! d[i'] (?!perd))", "rischios*", "rischia(re|no|te)?",
        (
            "(perdere|perde|perdono|perdi|perdete|rimettere|rimetterci)[~ ]*(capitale|soldi|investit*|valore|denaro|"
            "tutto|parte|risparmi)?"
        ),
        "perdit(a|e)", "(puo|possono|potrebbe|potrebbero)[~] (scendere|calare|diminuire|perdere|crollare)",
        "(scend(e|ono)|in calo|in discesa|verso il basso|in giu)", "meno di (quanto|quello|quel)", "oscill*",
        "alti e bassi", "fluttua*",
        (
            "(lasciar(ci|e)?|lasciarcele|ci (si )?lasci(a|ano|amo)|lasciare) [~ ](penn(a|e)|pium(a|e)|soldi|"
            "capitale|pezzo|"
            "camicia)"
        ),
        "(andare|va|vanno|andato) in fumo", "(ci si|si puo|potete|puoi)? ?rimett(e|erci|ere|i|iamo)",
        "(scottarsi|bruciarsi|ci si scotta|ci si brucia)",
    ),
    which=("quale", "quali", "che"),
    not_without=(
        "(non|mai) ~ (senza|priv(o|a|i|e)|esent(e|i))",
        "non (e |sono |e mai |sono mai )?(senza|priv(o|a|i|e)|esent(e|i))",
    ),
    limits=("sotto [i ]", "fino a[i]", "fino ai", "under", "al di sotto dei"),
    first_terms=(
        "prim(i|e) {number} (giorni|settimane|mesi|anni)",
        "{number} (mesi|anni|anno) (gratis|gratuiti|senza costi|a zero)",
    ),
    everyday=(
        "(abbiamo|hanno|ha) raccolto", "ospedale", "beneficenza", "colletta", "monete", "monetine", "barattolo",
        "cappotto", "merenda", "tombola", "ha contato", "caffe", "cappuccin*", "espresso", "birr(a|e)", "birretta",
        "vino", "pizz(a|e)", "pranzo", "panin(o|i)", "torta", "gelat(o|i)", "cornett(o|i)", "brioche*", "cinema",
        "libro", "libri", "parcheggio", "parrucchier*", "autobus", "biglietto", "biglietti", "calzini", "paghetta",
        "spritz", "cioccolat*", "palestra", "taxi", "batteria", "pioggia", "umidita", "scarpe", "pane", "fiori",
        "lotteria",
    ),
    of_mine=(
        "(dei|delle|degli|del|della|di) (miei|mie|mio|mia|nostri|nostre|colleghi|clienti|voi|noi|gente|casi)",
    ),
    titles=(
        "signor", "signora", "signore", "signorina", "sig", "sigra", "famiglia", "coniugi", "dottor", "dottoressa",
        "vedova",
        "il vecchio",
        "la vecchia",
        "il ragionier",
        "ragionier",
        "geometra",
    ),
    colleagues=("(colleg|consulent|direttor|direttric|cassier|capo|maestr|professor)*",),
    accounts=(
        "finanziat(o|a|i|e)",
        "cont(o|i)( corrente)?", "mutu(o|i)", "prestit(o|i)", "finanziament(o|i)", "carta di credito", "debit(o|i)",
        "risparmi", "pensione", "scoperto", "rosso", "portafoglio", "saldo", "polizz(a|e)", "fido",
        "in rosso",
    ),
    transactions=(
        (
            "(firmato|firma|aperto|ha|hanno|aveva|preso|ottenuto|chiuso|comprato|paga|pagato|passat(o|a)|suo|sua|"
            "suoi|loro|risparmiato|cliente|clienti|estinto)"
        ),
    ),
    pictures=(
        "foto", "fotografi(a|e)", "immagin(e|i)", "scatt(o|i)", "selfie", "video",
        "ritratt(o|i)",
        "ripres(a|e)",
        "in posa",
        "reel",
        "clip",
        "galleria",
        "inquadratur*",
        "album", "primo piano", "(foto|ri)grafat(o|a|i|e)", "fotografat(o|a|i|e)", "immortalat(o|a|i|e)",
        "(ho|abbiamo) (ripreso|filmato|fotografato|immortalato)", "istantane(a|e)", "carosello",
        "carrellata", "boomerang", "sullo sfondo", "in copertina", "(nella|in) storia di (ieri|oggi)",
        "scorrete", "sbirciate",
        "vi faccio vedere", "si tagghi", "riconoscetevi", "chi si riconosce", "eccol(o|a|i|e) (col|con|mentre)",
        "un clic rubato", "zoom(ate)? (su|sulle|sui|sul|pure)", "(la|in) diretta dal(la)?",
        "panoramica (del pubblico|della folla|della sala|della piazza)", "guardatel(o|a|i|e)",
        "guardate (come|com'e|che)", "qui (il nostro|la nostra|i nostri)",
        "(ecco|guardate) (i|le|gli) (bambin|ragazz|bimb|nonn|student|scolar)(i|e|esse)", "ecco il pubblico",
    ),
    people=(
        "visitator(i|e)", "bambin(o|a|i|e)", "ragazz(o|a|i|e)", "student(e|i|esse)", "client(e|i)", "ospit(e|i)",
        "pubblico", "volt(o|i)", "person(a|e)", "gente", "famigli(a|e)", "signor(a|e|i)", "uom(o|ini)", "donn(a|e)",
        "vicin(i|e)", "coppia", "nonn(o|a|i|e)", "volontar(i|ie|io|ia)", "collegh(i|e)", "collega", "squadra",
        "team", "tutti", "gemell(i|e)",
        "c'e (lui|lei)",
        "ci sono (loro|tutti)",
        "(lui|lei|quello|quella) (che|con|a destra|a sinistra|in prima)",
        "in prima fila",
        "che faccia",
        "quel (viso|faccino)",
        "nipotin*",
        "sorrid(e|ono|ente|enti)",
        "sorris(o|i)",
        "rid(e|ono|ente|enti)",
        "felic(e|i)",
        "genitor(i|e)",
        "anzian(o|a|i|e)",
        "corrid(ore|ori)",
        "vincitor(e|i)",
        "vincitric(e|i)",
        "partecipant(e|i)",
        "fornai(o|a)",
        "spos(a|o|i)",
        "neonat(o|i)",
        "pensionat(o|a|i)",
        "stagist(a|i)",
        "abitant(i|e)",
        "titolar(e|i)",
        "classe",
        "ragazzin(o|a|i|e)",
        "bimb(o|a|i|e)",
        "mamm(a|e)",
        "papa",
        "apprendist(a|i)", "famigliol(a|e)", "figliolett(o|a)", "collegh?(i|e|a)",
        "chi (balla|ride|canta|si e|si riconosce|dorme)", "student(i|e|essa)", "pulcini", "maestr(a|o|i|e)",
        "scolar(i|o|e)", "correntist(a|i)", "tizio", "folla", "panettier(e|a)", "seconda fila", "prime file",
        "(primo|secondo|terzo) da (sinistra|destra)", "nuovi assunti", "turist(i|a|e)",
        "gemellin(e|i)", "supereroi", "facce", "riconoscetevi", "chi si riconosce",
        "sala piena",
        (
            "(la|il|i|le) piccol(a|o|i|e)(?! (budget|prestito|conto|rata|cifra|risparmi*|spes*|impres*|somm*|import*|"
            "pass*))"
        ),
        "al capo", "(foto|ritratto) di gruppo", "gruppo della piazza",
    ),
    consent=(
        "concordat(a|o|i|e)", "attor(i|e|ice|ici)", "comparse", "modell(i|e)",
        "foto (di repertorio|di stock|d'archivio)", "permesso", "consens*", "autorizza*", "d'accordo", "accordo",
        "approva*", "ok di", "ha detto (di )?si", "hanno detto (di )?si", "liberatoria", "chiesto a", "benedizione",
    ),
    nobody_there=(
        "(nessun|nessuna|senza|zero) [alcuna ](persona|persone|gente|persone|volto|volti|anima)", "nessuno",
        "vuot(o|a|i|e)", "deserta", "di spalle", "irriconoscibil*",
    ),
    comparisons=(
        (
            "(tutte le|ogni|qualsiasi|qualunque) altr(e|a) banc(he|a)~~ (da|danno|paga|pagano|offre|offrono|chiede|"
            "chiedono) [* ](meno|di meno|di piu|peggio|la meta|il doppio)"
        ),
        (
            "(non )?(ce l'ha|ce l'hanno|la da|lo da|la offre|lo offre|la trovi|la trovate|lo trovi|lo trovate)~ "
            "(nessun'altra|nessun altro|in nessun'altra|in nessun altro|nessuna altra) (banca|istituto)"
        ),
        (
            "(nessun'altra|nessun altro|nessuna altra) (banca|istituto) [~ ](ce l'ha|ce l'hanno|la da|lo da|la offre|"
            "offre|paga|propone|arriva)"
        ),
        (
            "(miglior|migliore|migliori) [* ](conto|mutuo|tasso|tassi|banca|carta|prestito|offerta|app|condizioni|"
            "prezzo|prezzi)"
        ),
        (
            "(conto|mutuo|tasso|banca|carta|prestito|offerta|app|prezzo|tassi)[~] piu (conveniente|basso|alto|"
            "economico|vantaggioso|bassi|alti)(?= (d'italia|di tutt|del|in|che|sul))"
        ),
        "(il|la|i) piu (conveniente|basso|alto|economico|vantaggioso|bassi)",
        "nessun(a)? [altra ]banca~~ (meglio|migliore|migliori|meno|piu)",
        (
            "(meglio|migliore|piu (conveniente|alto|basso|economico)|meno) (di|della|delle|degli|dei|che) (tutt*|"
            "altr*|qualsiasi|qualunque|concorren*|ogni|resto|altrove)"
        ),
        "non (si )?trov(a|i|ate|erai|erete|ano)~ (meglio|migliore|migliori|piu|meno)", "numero uno",
        "leader (di|del) mercato", "imbattibil*", "insuperabil*", "senza (rivali|paragoni|concorrenza|eguali)",
        "vincitore del test", "batte (tutti|tutte|la concorrenza|ogni)",
        "(miglior|migliore|migliori|ottimo) [* ](piano|libretto|mutuo|prestito|fondo|rendimento|salvadanaio)",
        (
            "(il|la|i|le) (miglior|migliore|migliori)~ (sul|del|in|d'|che) (mercato|circolazione|italia|commercio|"
            "ci sia|giro|esista)"
        ),
        "di meglio (non|nessuno|non ce)*", "(non|niente)~ (di )?meglio",
        (
            "nessun(a|o|'altra|'altro)? [altra |altro ](app|carta|banca|prestito|conto|libretto|mutuo)~~ (cosi|"
            "meglio|piu|veloce|come|tanto)"
        ),
        "la concorrenza~~ (sogn*|trem*|dietro|invidia|muta|a casa|polvere|guarda*|piang*)",
        (
            "(le altre|altre|tutte le) (banche|app)~~ (sogn*|dietro|paragone|nemmeno|neanche|vicino|impar*|prend*|"
            "scansat*|a casa|invidia|polvere)"
        ),
        "gli altri~~ (sogn*|polvere|dietro|paragone|nemmeno|neanche)", "se (lo|la|le|li) sogn(ano|a)",
        "non (c'e|ha|hanno|ci sono) (paragone|paragoni|confronto|rivali|eguali|storia|gara)",
        "(provate|prova|trovatemi|trovami|trovate|trova|cercate)~ (di meglio|meglio|che ~ di piu|migliore)",
        (
            "piu (bass|alt|convenient|veloc|economic|generos)(o|a|i|e) (d'italia|in circolazione|di tutti|di tutte|"
            "del mercato|in giro|che ci sia|sul mercato|della piazza)"
        ),
        "chi (offre|da) di piu", "l'unic(a|o) (banca|app|conto|prestito|carta)~ (che|dove|con)",
        (
            "(altrove|da altre parti|le altre banche|gli altri|altre banche|dagli altri)~~ (di piu|il doppio|meno|"
            "la meta|peggio|cari|care|spend*|pag*)"
        ),
        "(la meta|il doppio|il triplo) (degli|delle|rispetto|di quanto|di quello)*",
        "(eletto|votat*|premiat*|nominat*)~ (miglior*|prim*|come)*", "premiatissim*",
        "prim(o|a) (in classifica|della classe)",
        (
            "(meglio|migliore|piu (veloce|conveniente|semplice|sicuro|furbo)) (di|che|rispetto|della|delle|"
            "degli)~ (altr*|tutt*|qualsiasi|concorrenza|banca|banche)"
        ),
        "(le altre|gli altri|la concorrenza) (possono )?(solo )?(sognar*|copiar*|invidiar*|guardar*)*",
        "(chi|quale banca) (altro |altra )?(offre|da|paga|fa|ha)~ (di piu|meglio|cosi|tanto)",
        "semplicemente (il|la) miglior*", "(miglior|migliori) (affare|tasso|offerta|scelta)", "da nessun'altra parte",
        "non ha rivali", "surclassa*", "stracci(a|amo|ano) (la concorrenza|tutti|tutte|gli altri|le altre|chiunque)",
        (
            "nessun(a|o)?[ altr(a|o)] (carta|conto|banca|mutuo|prestito|app|polizza|fondo)~ (cost(a|i)|d(a|ia)|"
            "rend(e|a)|offr(e|a)|fa|ce l'ha|regge)[~ ]*"
        ),
        (
            "nessuno (vi|ti|ci)? ?(da|offre|approva|fa|batte|eguaglia|supera|paga|regge)[~ ](di piu|meglio|cosi|"
            "tanto|di meno|come noi|prestit(o|i)|meno)"
        ),
        "non lo fa nessuno", "nulla (regge|batte|si avvicina|e paragonabile)*",
        (
            "(batt(e|iamo|ono)|super(a|iamo|ano)|doppi(a|amo|ano)|straccia(no)?|surclass(a|iamo|ano)) [di gran lunga "
            "](chiunque|la concorrenza|il conto|le altre|gli altri|il mutuo|tutti|tutte|ogni)"
        ),
        (
            "piu * (della concorrenza|di tutt(i|e)|che altrove|che da qualunque *|che da qualsiasi *|di "
            "qualsiasi *|di qualunque *|di quello di *|di chiunque|degli altri|delle altre|che con chiunque|che in "
            "ogni|che in qualsiasi|che dagli altri)[~ ]*"
        ),
        (
            "(meno|piu) (cost(i|a|o|osa|oso)|interessi|spese|commissioni|funzioni|car(o|a|i|e))[~ ](di qualunque|di "
            "qualsiasi|che altrove|che dagli altri|in assoluto|rispetto|che in ogni|che da|degli altri|delle altre)"
        ),
        (
            "(costa|rende|spendi|spendete|paghi|pagate|risparmi|risparmiate) (di )?(meno|piu) (che|di) (dagli|dalle|"
            "altrove|tutti|da|con|chiunque|quals*|qualunque|gli altri|altri)[~ ]*"
        ),
        "in confronto le altre",
        (
            "(carta|conto|banca|mutuo|prestito|app|polizza|ipoteca|leasing|surroga|broker|pagamento|deposito|"
            "sportello|consulenza|assicurazione|trading|fondo|bonifico)[~] (piu *|meno car(o|a)|miglior(e|i))[~ "
            "](che (ci sia|esista|si sia)|in (circolazione|commercio|assoluto)|(del|sul) (mercato|paese|pianeta|"
            "mondo)|d'(italia|europa)|(della|sulla) (regione|piazza|citta|zona)|che possiate|che trov(i|erai|erete|"
            "iate)|tra tutti|fra tutti)"
        ),
        (
            "(commissioni|spese|tassi|canone|costi)[~] piu (bass|alt|legger|ridott)(i|e|o)[~ ](del (paese|mercato)|"
            "d'(italia|europa)|sul mercato|che altrove|in circolazione|impossibile)"
        ),
        "(spese|costi|commissioni) piu (legger|bass|ridott)(e|i)", "piu * d'(italia|europa)",
        "(unic(o|a)) nel suo genere", "nessun'altra (banca|app|carta)", "il top del top",
        "prim(i|o|a) per (convenienza|rapidita|servizio|prezzo|qualita|clienti)",
        "superior(e|i) a (tutt(i|e)|ogni|qualsiasi|qualunque)[~ ]*", "(la|il) piu amat(a|o) (dagli|dai|d'|in)*",
        (
            "(prodotto|assistenza|consulenza|servizio|app|carta|conto|mutuo) miglior(e|i) (sulla|del|della|d'|in|sul|"
            "la|non|che)*"
        ),
        "in meta (del )?tempo rispetto *",
        "(due|tre|quattro|cinque|dieci) volte piu * (della|degli|delle|di|che|rispetto)*",
        "gli altri [~ ](settiman(a|e)|giorni|mesi|ore)[, ]*noi",
        "meglio (della|del|dell') (carta|conto|banca|mutuo|polizza|app) che avete",
        "la concorrenza [~ ](seconda|dietro|indietro|arranca|insegue)",
        "(niente|nulla) di (paragonabile|simile|meglio)[~ ](penisola|italia|mercato|giro|europa|circolazione)",
        (
            "piu (conveniente|vantaggioso|economico|rapido|veloce) (di|che|della|degli|delle) [~ ](neobank|neobanca|"
            "concorrenza|banca|banche|altr*)"
        ),
        "regge il confronto",
        "(rispetto|in confronto) (agli altri conti|alle altre (banche|app|carte)|alla concorrenza)",
        (
            "(trovate|trova|trovare|trovatemi) un(a)? (canone|tasso|conto|carta|mutuo|prestito|commissione|prezzo) "
            "piu *"
        ),
        "leader (indiscuss(o|i|a)|assolut(o|i)|nei mutui|nei conti|nel mercato|nelle carte)",
    ),
    sources=(
        "fonte",
        (
            "secondo (altroconsumo|il |la |lo |uno |un )?[* ](confronto|studio|ricerca|osservatorio|classifica|"
            "altroconsumo)"
        ),
        "secondo altroconsumo", "testato da", "pubblicat(o|a) (da|su)", "confronto di",
    ),
    ask_me="(scrivimi in privato)",
    another_bank="un'altra banca",
    articles="un[ao]?|il|lo|la",
    honest_return="una possibilità di rendimento, con rischio",
)
# fmt: on
