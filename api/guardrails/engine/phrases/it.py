# ruff: noqa: E501 - one phrase, one line
"""Italian."""

from api.guardrails.engine.phrases.lexicon import Lexicon

_BUT_NOT = "(?! (di vista|la carta|tempo|l'occasione|un'occasione|quest*|piu di))"

# fmt: off
LEXICON = Lexicon(
    promises=(
        "garantit*", "garantis*", "garantir*", "garantiam*", "garanzia", "garanzie", "assicurat*", "assicuriam*",
        "promess*", "promettiam*",
    ),
    returns=(
        "rendiment*", "guadagn*", "profitt*", "ritorn(o|i)", "util(e|i)", "plusvalenz*", "interess(e|i)",
        "crescita", "ricav(o|i)", "vincit(a|e)", "incass(o|i)", "rendit(a|e)",
    ),
    principal=("soldi", "capitale", "risparmi(o)?", "investiment(o|i)", "denaro", "deposit(o|i)", "somma"),
    sure_returns=(
        "(rendiment|guadagn|profitt|ritorn|util)(o|i|e) (sicur|cert)(o|i)",
        "(rendimento|guadagno|profitto|ritorno) (e )?(sicuro|certo|assicurato|al sicuro)",
        "sicur(o|i) (guadagn|rendiment|profitt)*", "guadagno facile", "soldi facili", "soldi gratis",
        "sempre (in )?(guadagno|attivo|profitto|utile)", "si guadagna sempre", "guadagn(i|a|ate) sempre",
        "(puo|possono|va|vanno|sale|salgono) (solo|soltanto|sempre|solamente) [andare |che ]*(salire|su|crescere|aumentare|in alto|verso l'alto)",
        "(sale|salgono|cresce|crescono) sempre", "non (scende|cala|crolla) mai",
        "non (puo|possono) (scendere|calare|andare male|fallire)",
        "raddoppi(a|ate|are|amo) (i |il )(tuoi |vostri |tuo |vostro )?(soldi|capitale|risparmi|denaro)",
        "diventare ricchi", "(affare|investimento|colpo) sicuro", "a colpo sicuro", "vincere facile",
    ),
    no_risk=(
        "senza [nessun |alcun |alcuna |il minimo |correre |correre alcun |correre nessun |assumere |assumersi |un |ombra di |l'ombra di |alcuna ombra di ]*risch(io|i)(?! di)",
        "nessun risch(io|i)(?! di)", "(zero|0) risch(io|i)", "risch(io|i) (zero|nullo|nulli|assente|inesistente)",
        "(priv(o|a|i|e)|esent(e|i)|liber(o|a|i|e)) (di|da) [ogni |qualsiasi |qualunque ]*risch(io|i)",
        "non (c'e|ci sono|esiste|esistono|comporta|corri|correte|si corre|si corrono) [alcun |nessun ]*risch(io|i)(?! di)",
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
    negators=("non", "mai", "ne", "neppure", "neanche", "mica"),
    nobody=("nessuno", "niente", "nulla", "nessuna banca", "nessun investimento"),
    no=("nessun", "nessuna", "nessuno", "alcun", "alcuna", "senza", "zero"),
    copulas=("e", "sono", "era", "esiste", "offre", "da", "viene", "ha"),
    only=(
        "solo", "soltanto", "solamente", "perdere", "perdete", "perdetevi", "perderti", "perdervi", "dimentica*",
        "aspett*", "esit*", "male", "scherzo", "preoccup*", "ci credo",
    ),
    does_not_exist=(
        "non esist(e|ono)", "non ce n'e", "non c'e (da nessuna parte|in natura)",
        "(e|sono) (una |delle |solo )*(favola|favole|fiaba|fiabe|leggenda|leggende|bugia|bugie|mito|miti|utopia|illusione)",
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
    employed=(
        "lavor(o|iamo|ando|are|a)[~] (in|per|alla|da|presso|con|a) [la |nella |noi di ]*{bank}",
        "(in|per|da|alla) {bank}[,] (ci )?lavor(o|iamo)",
        "(mio|mia|il mio|nostro|miei|mie) (datore di lavoro|capo|lavoro|stipendio|busta paga|ufficio|scrivania|team|squadra|collegh(i|e)|collega|azienda|banca datrice)[~] {bank}",
        "(mio|nostro) datore di lavoro", "{bank}[~ ][,] (il )?mio (datore di lavoro|capo|lavoro)",
        "{bank}[~] (mi|ci) (paga|versa|accredita|da|stipendia|assume)*",
        "{bank}[~] (paga|versa|accredita) [~ ](il )?(mio )?stipendio",
        "(dipendent*|collega|collegh(i|e)|impiegat*|bancari(a|o)|consulente|ambasciat*|personale|assunt(o|a)|addett(o|a|i)|lavorator*|stipendiat*) (di|in|alla|per|presso|da|della|dalla) [la ]{bank}",
        "{bank} (dipendent*|collega)", "(dipendente|collega|impiegat(a|o)) {bank}",
        "(noi|qui|team|io|squadra|noialtri) (di|in|a|alla) {bank}",
        "(stipendio|busta paga|stipendi) [~ ](da|di|dalla|porta|arriva)[~] {bank}", "stipendio [~ ]{bank}",
        "a libro paga (di )?{bank}", "(team|noisiamo|lavoroin) {bank}", "{bank}(team|people)",
        "(ci lavoro|lavoro qui|lavoro li|lavoro in banca|dove lavoro|per cui lavoro|lavoro per loro|lavoro per questa banca|lavoro in questa banca|lavoro nella banca)",
        "sono (di|in|una|un) [~ ]{bank}", "pagat(o|a) da {bank}", "di parte[,:] [~ ]{bank}", "{bank} mi paga",
        "nella mia banca[,] {bank}",
    ),
    others=(
        "(sorella|fratello|madre|mamma|padre|papa|moglie|marito|compagn(o|a)|amic(o|a|i|he)|vicin(o|a|i)|cugin(o|a)|zi(o|a)|nipote|figli(o|a)|coinquilin(o|a)|nonn(o|a)|lei|lui)",
        "(un|una|il|la|qualche) [gentile |simpatico ](?=(dipendent|collega|impiegat|consulent))",
        "(un|una) (gentile|simpatic(o|a)|brav(o|a))", "non ~ piu",
    ),
    advertisement=(
        "#pubblicita", "pubblicita", "#adv", "adv", "#ad", "sponsorizzat*", "messaggio pubblicitario", "promozion*",
        "inserzione",
    ),
    risks=(
        "risch(io|i)(?! (zero|null))", "rischios*", "rischia(re|no|te)?",
        "(perdere|perde|perdono|perdi|perdete|rimettere|rimetterci)[~ ]*(capitale|soldi|investit*|valore|denaro|tutto|parte|risparmi)?",
        "perdit(a|e)", "(puo|possono|potrebbe|potrebbero)[~] (scendere|calare|diminuire|perdere|crollare)",
        "(scend(e|ono)|in calo|in discesa|verso il basso|in giu)", "meno di quanto", "oscill*", "alti e bassi",
        "fluttua*",
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
        "caffe", "cappuccin*", "espresso", "birr(a|e)", "birretta", "vino", "pizz(a|e)", "pranzo", "panin(o|i)",
        "torta", "gelat(o|i)", "cornett(o|i)", "brioche*", "cinema", "libro", "libri", "parcheggio", "parrucchier*",
        "autobus", "biglietto", "biglietti", "calzini", "paghetta", "spritz", "cioccolat*", "palestra", "taxi",
        "batteria", "pioggia", "umidita", "scarpe", "pane", "fiori", "lotteria",
    ),
    of_mine=(
        "(dei|delle|degli|del|della|di) (miei|mie|mio|mia|nostri|nostre|colleghi|clienti|voi|noi|gente|casi)",
    ),
    titles=(
        "signor", "signora", "signore", "signorina", "sig", "sigra", "famiglia", "coniugi", "dottor", "dottoressa",
    ),
    colleagues=("(colleg|consulent|direttor|direttric|cassier|capo|maestr|professor)*",),
    accounts=(
        "cont(o|i)( corrente)?", "mutu(o|i)", "prestit(o|i)", "finanziament(o|i)", "carta di credito", "debit(o|i)",
        "risparmi", "pensione", "scoperto", "rosso", "portafoglio", "saldo", "polizz(a|e)", "fido",
    ),
    transactions=(
        "(firmato|firma|aperto|ha|hanno|aveva|preso|ottenuto|chiuso|comprato|paga|pagato|passat(o|a)|suo|sua|suoi|loro|risparmiato|cliente|clienti|estinto)",
    ),
    pictures=("foto", "fotografi(a|e)", "immagin(e|i)", "scatt(o|i)", "selfie", "video"),
    people=(
        "visitator(i|e)", "bambin(o|a|i|e)", "ragazz(o|a|i|e)", "student(e|i|esse)", "client(e|i)", "ospit(e|i)",
        "pubblico", "volt(o|i)", "person(a|e)", "gente", "famigli(a|e)", "signor(a|e|i)", "uom(o|ini)", "donn(a|e)",
        "vicin(i|e)", "coppia", "nonn(o|a|i|e)", "volontar(i|ie|io|ia)", "collegh(i|e)", "collega", "squadra",
        "team", "tutti", "gemell(i|e)",
    ),
    consent=(
        "permesso", "consens*", "autorizza*", "d'accordo", "accordo", "approva*", "ok di", "ha detto (di )?si",
        "hanno detto (di )?si", "liberatoria", "chiesto a", "benedizione",
    ),
    nobody_there=(
        "(nessun|nessuna|senza) [alcuna ](persona|persone|volto|volti|anima)", "nessuno", "vuot(o|a|i|e)",
        "deserta", "di spalle", "irriconoscibil*",
    ),
    comparisons=(
        "(miglior|migliore|migliori) [* ](conto|mutuo|tasso|tassi|banca|carta|prestito|offerta|app|condizioni|prezzo|prezzi)",
        "(conto|mutuo|tasso|banca|carta|prestito|offerta|app|prezzo|tassi)[~] piu (conveniente|basso|alto|economico|vantaggioso|bassi|alti)(?= (d'italia|di tutt|del|in|che|sul))",
        "(il|la|i) piu (conveniente|basso|alto|economico|vantaggioso|bassi)",
        "nessun(a)? [altra ]banca~~ (meglio|migliore|migliori|meno|piu)",
        "(meglio|migliore|piu (conveniente|alto|basso|economico)|meno) (di|della|delle|degli|dei|che) (tutt*|altr*|qualsiasi|qualunque|concorren*|ogni|resto|altrove)",
        "non (si )?trov(a|i|ate|erai|erete|ano)~ (meglio|migliore|migliori|piu|meno)", "numero uno",
        "leader (di|del) mercato", "imbattibil*", "insuperabil*", "senza (rivali|paragoni|concorrenza|eguali)",
        "vincitore del test", "batte (tutti|tutte|la concorrenza|ogni)",
    ),
    sources=(
        "fonte",
        "secondo (altroconsumo|il |la |lo |uno |un )?[* ](confronto|studio|ricerca|osservatorio|classifica|altroconsumo)",
        "secondo altroconsumo", "testato da", "pubblicat(o|a) (da|su)", "confronto di",
    ),
    ask_me="(scrivimi in privato)",
    another_bank="un'altra banca",
    articles="un[ao]?|il|lo|la",
    honest_return="una possibilità di rendimento, con rischio",
)
# fmt: on
