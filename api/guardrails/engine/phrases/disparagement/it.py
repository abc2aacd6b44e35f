"""Italian."""

from api.guardrails.engine.phrases.disparagement import departments, images
from api.guardrails.engine.phrases.disparagement.vocabulary import Disparaging

# fmt: off
WORDS = Disparaging(
    targets=(
        *departments.ITALIAN,
        "agent(e|i) immobiliari", "mediator(e|i)", "broker", "consulenti finanziari", "comune", "municipio",
        "ufficio (viabilita|tributi|imposte|tecnico|postale|*)", "ferrovie", "notai", "commercialisti", "avvocati",
        "(questa|quella) app", "portali di confronto", "concorren(za|te|ti)",
        "(altr(a|e)|grandi|certe|tutte le|solite|vecchie|molte|alcune|quelle) banc(a|he)", "altre banche",
        "le banche", "i banchieri", "gli altri", "quegli altri", "quelli la",
        "quelli di (la|fronte|accanto|sopra|lassu)", "il resto",
        (
            "(banca|quelli|filiale|sportello|vicini|colleghi|istituto) (di fronte|accanto|dall'altra parte|"
            "qui vicino|dell'angolo|all'angolo|col (logo|leone)|con (il|la|quel) [* ](logo|app|leone|carta))"
        ),
        "(la|quella) (gialla|blu|rossa|verde|arancione)", "banca (gialla|blu|rossa|verde|arancione)",
        "(la|della|alla|dalla|nella) (tua|vostra|sua) (vecchia|attuale|solita|precedente|ex|altra)? ?banca",
        "(tua|vostra) banca", "fintech", "neobanc(a|he)", "assicurazion(e|i)", "assicurator(e|i)",
        "compagni(a|e) assicurativ(a|e)",
        (
            "(il|la|i|le|l'|lo|gli|alla|al|della|del|dalla|dal|dei|nella|nel)? ?(nostr(o|a|i|e)|mi(o|a|ei)) (car(o|"
            "a|i) |amat(o|a|i) |beneamat(o|a|i) |illustr(e|i) |grande |stess(o|a) |cosiddett(o|a) )?(banca|"
            "direzione|dirigenza|dirigenti|dirigente|capi|capo|capa|vertici|vertice|consiglio|cda|amministratore|ad|"
            "presidente|management|manager|informatica|it|ced|hr|risorse umane|marketing|compliance|ufficio *|"
            "reparto *|sede|sede centrale|azienda|datore di lavoro|app|sito|intranet|sistema|sistemi|software|"
            "processi|procedure|burocrazia|call center|numero verde|assistenza|help desk|helpdesk|ditta|superiori|"
            "responsabile|responsabili|direttore|direttrice)"
        ),
        (
            "(reparto|ufficio|area|settore|gente|geni|signori|colleghi|responsabili|capi) (it|informatic(o|a)|"
            "marketing|legale|crediti|personale|hr|risorse umane|compliance|acquisti|comunicazione|controllo|"
            "della direzione|della sede|dell'it|dell'informatica|del personale)"
        ),
        (
            "(it|informatici|help desk|helpdesk|risorse umane|direzione generale|alta direzione|sede centrale|"
            "alta dirigenza|dirigenza|piani alti|vertici|top management|consiglio di amministrazione|cda)"
        ),
        "(quest(o|a)) (banca|azienda|posto|ditta|direzione|dirigenza|management|ufficio|reparto|gestione)",
        (
            "(quelli|gente|signori|capi|geni|signoroni) (di sopra|lassu|in alto|che comandano|dell'ultimo piano|"
            "ai piani alti|al vertice|ai vertici|della direzione|dell'informatica|dell'it|del marketing|della sede|"
            "delle risorse umane)"
        ),
        "lassu", "ultimo piano", "chi (comanda|ci comanda|ci dirige|dirige|decide)",
        "(il|la|i) (capo|capi|direzione(?! artistica)|dirigenti|manager|management|direttore)", "datore di lavoro",
        "(la|della|alla|nella|dalla|una) (concorrenza|neobank|neobanca|fintech)", "competitor(s)?", "rivali",
        (
            "(alle|nelle|dalle|delle|dagli|dai|quell'|quelle|alla|nella|quest'|le) (altre|altra|grandi|certe) "
            "(banche|banca|reti|rete)"
        ),
        "certe banche( online| digitali| tradizionali)?", "(altr(o|a|i)|dagli altri|agli altri|negli altri)",
        (
            "(la|della|alla|dalla|sulla|il|del|al|i|gli|le) loro (app|sportelli|filiale|filiali|conto|servizio *|"
            "carta|offerta|sito|mutuo|banca)"
        ),
        "(la|alla|della|nella|le) (post(a|e)|banca (qui|li|la)( accanto| vicino)?)", "nostran(i|e)",
        (
            "(la|il|l'|i|gli|lo|le|al|alla|del|della|dell'|in|nel|nella|dal|dalla|dall') ?(compliance|tesoreria|"
            "gestionale|centralino|helpdesk|help desk|back office|front office|cda|intranet|marketing|comitato *|"
            "ufficio *|reparto *|amministratore delegato|ad|piano strategico|filiale *|filiale (in|di) *|"
            "risorse umane|bancomat aziendale|assistenza clienti|assistenza|customer care|servizio clienti|direzione "
            "generale|piani alti|vertici|informatica|dirigenza)"
        ),
        "(ai|dai|nei|i) (piani alti|vertici|manager|capi|dirigenti|capoccia|capoccioni)", "grazie (ai )?capi",
        (
            "(il|un|dal|del|quel|la|quella|questa|dalla|questo) (fornitor(e|i)|consulenza|societa di *|broker|"
            "corriere|appaltatore|agenzia|impresa)( estern(o|a)| nuov(o|a))?"
        ),
        "(sti|questi|quei|i) (consulenti|promotori|manager|dirigenti|fornitori|tecnici|informatici|broker)",
        (
            "(gli|dagli|quelli|i|degli) (incompetenti|incapaci|geni|fenomeni|scienziati|signori|soliti)? ?(del|dal) "
            "(primo|secondo|terzo|quarto|quinto|ultimo) piano"
        ),
        (
            "(il|i|nostro|nostri|nuovo) (software|sistema|sistemi|sito|gestionale|portale|intranet|server|bancomat|"
            "pos)( nuovo)?"
        ),
        "quelli di (sopra|sotto|fronte|la|*)", "chi vi offre", "il tipo (delle|dei|del|della) *",
        "(sta|questa|quella|nuova) (intranet|app|piattaforma|procedura|filiale)", "la piattaforma",
    ),
    they=("quelli", "loro", "sono", "la", "li", "quello", "e", "ti", "vi", "tutti", "questi"),
    nouns=(
        *images.ITALIAN_NOUNS,
        "ladr(o|i|oni|one|a)", "truffator(e|i)", "imbroglion(e|i)", "rapinator(e|i)", "farabutt(o|i)", "furfant(e|i)",
        "banditi", "criminali", "delinquent(e|i)", "mafi(a|osi)", "strozzin(o|i)", "usurai(o)?", "sanguisugh(a|e)",
        "vampiri", "parassit(a|i)", "avvoltoi(o)?", "squali", "iene", "sciacall(o|i)", "bugiard(o|i|oni)", "canaglie",
        "lestofanti", "mascalzon(e|i)", "pirati", "approfittator(e|i)", "speculator(i)", "cialtron(e|i|ata|eria)",
        "truff(a|e)", "furto", "rapina", "ruberi(a|e)", "fregatur(a|e)", "pacco", "sòla", "presa in giro",
        "presa per i fondelli", "dilettant(e|i)", "incapac(e|i)", "incompetent(e|i)", "inett(o|i)", "buffon(e|i|ata)",
        "pagliacc(io|i|iata)", "clown", "idiot(a|i)", "imbecill(e|i)", "cretin(o|i|ata)", "deficient(e|i)",
        "stupid(o|i)", "scem(o|i)", "asin(o|i)", "somar(o|i)", "ciuc(o|hi)", "capre", "brocch(i|o)", "schiapp(a|e)",
        "babbe(i|o)", "fannullon(e|i)", "scansafatiche", "lavativ(o|i)", "mangiapane a (tradimento|ufo)",
        "mangiasoldi", "ciarlatan(o|i)", "quaquaraqua", "pecoron(i)", "lumacon(i)", "palloni gonfiati",
        "pallone gonfiato", "poltronari", "attaccati alla poltrona", "negrier(i|o)", "schiavisti", "zotic(i)",
        "coglion(e|i|azzo)", "stronz(i|o)", "pezzenti", "massa di *", "banda di *", "manica di *", "branco di *",
        "accozzaglia", "armata brancaleone", "vergogna", "schifo", "schifezz(a|e)", "porcheri(a|e)", "disastro",
        "catastrofe", "sfacelo", "ciofeca", "baracca", "baraccone", "carrozzone", "bidone", "bidoni",
        "barzellett(a|e)", "farsa", "letamaio", "porcile", "nido di vipere", "covo di *", "nave che affonda",
        "titanic", "dittatura", "setta", "dinosaur(o|i)", "fossil(e|i)", "rottam(e|i)", "cess(o|i)", "merda",
        "cagata", "cazzata", "zavorra", "monnezza", "spazzatura", "feccia", "gentaglia",
        "tugurio", "colabrodo", "trappol(a|e)( per topi)?", "cricca", "barca che affonda", "copioni",
        "venditor(i|e) di (pentole|fumo|tappeti)", "scatola vuota", "specchietto per le allodole", "calvario",
        "girone dantesco", "muro di gomma", "covo", "topaia", "catorcio", "rudere", "sadic(o|i)", "chiacchieron(e|i)",
        "fenomen(i|o) da baraccone", "ubriac(o|a|hi|he)", "zero competenza", "scassat(o|a|i|e)",
        "un branco di *", "bufala", "pirla", "pecorecci(o|a)", "miseria", "tortura", "agonia", "suppliz(io|i)",
        "lumache", "furbetti",
    ),
    qualities=(
        "incapac(e|i)", "incompetent(e|i)", "inutil(e|i)", "inett(a|e)", "disonest(o|a|i|e)", "corrott(o|a|i|e)",
        "avid(o|a|i|e)", "ingord(o|a|i|e)", "arrogant(e|i)", "spocchios(o|a|i|e)", "presuntuos(o|a|i|e)",
        "senza (vergogna|scrupoli|cervello|spina dorsale|morale|dignita|cuore)", "vergognos(o|a|i|e)",
        "schifos(o|a|i|e)", "marci(o|a|e)?", "ridicol(o|a|i|e)", "penos(o|a|i|e)", "patetic(o|a|i|he)",
        "disastros(o|a|i|e)", "pessim(o|a|i|e)", "orribil(e|i)", "orrend(o|a|i|e)", "terribil(e|i)", "indecent(e|i)",
        "scandalos(o|a|i|e)", "imbarazzant(e|i)", "indegn(o|a|i|e)", "assurd(o|a|i|e)", "stupid(o|a|i|e)",
        "idiot(a|i|e)", "scem(a|e)", "ottus(o|a|i|e)", "inaffidabil(e|i)", "losch(i|e|a)", "losco", "bugiard(a|e)",
        "ladr(a|e)", "dilettantesc(o|a|hi|he)", "poco seri(o|a|i|e)",
        (
            "(uno|una|un) (vero |vera |autentico |autentica |totale )?(schifo|vergogna|disastro|incubo|barzelletta|"
            "pena|pianto|buffonata|presa in giro|casino totale)"
        ),
        "il peggio", "(la|il|i|le) peggior(e|i)", "peggior(e|i)", "peggio di *",
        (
            "da (denuncia|galera|manicomio|terzo mondo|vergognarsi|piangere|buttare|licenziare|"
            "mettersi le mani nei capelli)"
        ),
        "troppo (stupid|pigr|lent|avid|arrogant|impegnat|occupat|scem)(o|a|i|e) *", "alla frutta", "allo sbando",
        "fuori dal mondo", "fuori dalla realta",
        "rimast(o|a|i|e) (all'eta|al medioevo|agli anni|al secolo|indietro)*", "buon(o|a|i|e) a nulla",
        "buon(o|a|i|e) solo a *", "strapagat(o|a|i|e)", "tossic(o|a|i|he)", "in coma",
        "in letargo", "pietos(o|a|i|e)", "da incubo", "fatt(o|a|i|e) coi piedi", "fatt(o|a|i|e) con i piedi",
        "senza speranza", "una ciofeca", "merdos(o|a|i|e)", "di merda", "del cavolo", "da quattro soldi",
        "pigr(o|a|i|e)", "sordi", "ipocrit(a|i|e)", "viscid(o|a|i|e)",
        "allergic(o|a|i|he) (al lavoro|ai clienti|alle novita)", "utile come *", "utili come *",
        "veloc(e|i) come un(a)? (lumaca|bradipo|tartaruga)*",
        "scadent(e|i)", "scortes(e|i)", "sporc(o|a|hi|he)", "antipatic(o|a|i|he)", "immangiabil(e|i)",
        "scassat(o|a|i|e)", "inguardabil(e|i)",
        "da (buttare|rottamare|rottamazione|chiodi|dimenticare|barzelletta|operetta|cestinare)", "maleducat(o|a|i|e)",
        "ubriac(o|a|hi|he)", "vecch(i|ie|io|ia) di *", "piu vecch(i|ie|io|ia) (di|del|della) *",
        "peggio (del|della|dei|di) *", "inservibil(e|i)",
        "fatt(o|a|i|e) (in|con|da) (word|excel|paint|un|uno|chi|mio|ubriac*)*",
        "zero (competenza|idee|voglia|rispetto|serieta)", "sull(a|e) (luna|nuvole)", "fuori fuoco",
        "obsolet(o|a|i|e)", "mediocr(e|i)", "squallid(o|a|i|e)", "sgangherat(o|a|i|e)", "inesistent(e|i)", "inetti",
        "una (trappola|tortura|agonia|farsa|rapina|truffa|presa in giro|catastrofe)", "misero", "ingestibil(e|i)",
    ),
    deeds=(
        (
            "(liquida|liquidano|paga|pagano|ripaga|ripagano|lascia|lasciano|nutre) [~ ](le briciole|con due spiccioli|"
            "quattro spiccioli|con l'elemosina|a briciole)"
        ),
        (
            "(casca|cascano|abbocca|abboccano|clicca|cliccano) [ancora |sempre ]*(in|a|su|ad) (ogni|qualsiasi|tutte le|"
            "tutti i) (finta |falsa )?(mail|phishing|truffa|truffe|esca|tranello)"
        ),
        *images.ITALIAN_DEEDS,
        "(come se|sembra che) [~ ](bambino|bimbo|ubriaco|scimmia|criceto|cieco)",
        "(venderebbe|venderebbero|vendono) [~ ](nonna|madre|mamma|anima|figli)",
        "(confondono|confonde|scambiano|scambia) [~ ](con|per)", "non ne azzecca(no)?",
        (
            "(ti|vi|ci|li|mi|si) (rub|frega|frega|fregano|frodan|deruba|derubano|truffa|truffano|imbroglia|"
            "imbrogliano|rapina|rapinano|spenna|spennano|spella|spellano|prosciuga|prosciugano|mente|mentono|"
            "salassa|salassano|spreme|spremono|munge|mungono|raggira|raggirano|inganna|ingannano|sfrutta|sfruttano|"
            "ruba|rubano)*"
        ),
        (
            "(ruba|rubano|frega|fregano|deruba|derubano|truffa|truffano|imbroglia|imbrogliano|rapina|rapinano|"
            "spenna|spennano|prosciuga|prosciugano|salassa|salassano|raggira|raggirano|inganna|ingannano|spolpa|"
            "spolpano|dissangua|dissanguano) (i|le|la|il|gli|ai|dal|dalle|tutti|chiunque|la gente|clienti)"
        ),
        "rubare", "spennare", "fregare (i|la)", "spremono",
        "pren(de|dono) [* ]*(in giro|per il culo|per i fondelli|per fessi|per scemi)",
        "(vi|ti|ci) prendono (in giro|per)",
        (
            "tratta(no|re|ta|ti)? [~ ]come (bestie|pezze da piedi|numeri|un numero|idiot(i|a)|stupidi|scemi|"
            "spazzatura|polli|bancomat|mucche|vacche da mungere|limoni|fessi|bambini|pezzenti|deficienti|cretini|"
            "animali|mendicanti|pecore|sudditi)"
        ),
        (
            "(non) (sa|sanno|sapeva|sapevano) (fare|nemmeno|neanche|neppure|niente|nulla|dove|da che|distinguere|"
            "cosa|che cosa|quello|organizzare|leggere|contare|gestire|accendere|usare|scrivere|un)*"
        ),
        (
            "non (capisce|capiscono|capiscono|combina|combinano|conclude|concludono|vale|valgono|fa|fanno) (un|una|"
            "niente|nulla|mai|nemmeno|piu)[~ ]*"
        ),
        "non (ne )?azzecca(no)?", "non ci capi(sce|scono) (niente|nulla|un|una)*",
        (
            "non (ascolta|ascoltano|risponde|rispondono|funziona|funzionano|mantiene|mantengono) (mai|nessuno|nulla|"
            "niente|piu|nemmeno|neanche)"
        ),
        "(funziona|funzionano|risponde|rispondono) (solo|solo quando|quando gli pare|quando vuole|una volta su)*",
        "non (gliene|glie ne|se ne) (frega|importa)*", "se ne (frega|fregano|infischia|infischiano|sbatte|sbattono)*",
        "gliene (frega|importa) (niente|nulla|meno)",
        (
            "non (ha|hanno) (la minima |la piu pallida |alcuna |nessuna |ne )?(idea|cervello|vergogna|scrupoli|"
            "spina dorsale|palle|rispetto|visione|cuore|coscienza|la piu)"
        ),
        "(pensa|pensano) solo (a|al|ai|alle|alla) *", "(vuole|vogliono) solo (i|il) (vostri |tuoi )?(soldi|denaro)",
        "si (riempi(e|ono)|intasca(no)?) *", "riempirsi le tasche", "(dorme|dormono|dormire)",
        (
            "(rovina|rovinano|distrugge|distruggono|affossa|affossano|manda a rotoli|mandano a rotoli|ha rovinato|"
            "hanno rovinato|sta rovinando|stanno rovinando)"
        ),
        "(porta|portano|manda|mandano) [~ ](alla rovina|a fondo|allo sfascio|a rotoli|in malora)",
        "fa(nno)? (schifo|pena|pieta|ridere i polli|ridere|acqua|vomitare|piangere|cagare)",
        "puzza(no)? (di|dalla|che)*",
        (
            "si (blocca|pianta|impalla|rompe|inchioda) (sempre|ogni|di continuo|continuamente|appena|un giorno|due|"
            "tre|ancora|di nuovo|a giorni)*"
        ),
        "(va|vanno) in (tilt|crash|palla) *", "crasha *", "perde(re|te)? (il )?tempo con",
        "dovrebbe(ro)? (vergognarsi|essere licenziat*|chiudere|andare in galera|andare a casa|dimettersi|finire in)",
        "(si )?vergogn(atevi|ino)", "vergogn(a|atevi)", "(da|in) (galera|museo)",
        "(merita|meritano) (la galera|il museo|di chiudere|il licenziamento)*",
        "(ci mett(e|ono)|impiega(no)?) (mesi|settimane|anni|un secolo|una vita|un'eternita)*",
        (
            "(vende|vendono|rifila|rifilano|propina|propinano|appioppa|appioppano) [* ]*(fumo|bidoni|fregature|"
            "balle|aria fritta|spazzatura|pacchi|schifezze|ciofeche|bugie)"
        ),
        "(racconta|raccontano) (balle|bugie|frottole|favole)",
        "(lucra|lucrano|specula|speculano) (su|sui|sulle|sulla)",
        "mangia(no)? (a sbafo|alle spalle|sulle spalle|soldi|sopra|i soldi)",
        "non parliamo (di|del|della|dei|degli|delle)", "non (farmi|fatemi) parlare (di|del|della|dei)",
        (
            "(alla larga|lontano|lontani|via|scappate|scappa|fuggite|fuggi|guardatevi|diffidate|liberatevi|stufi|"
            "stufo|stufa|stanchi|stanco|stanca) (da|dal|dalla|dai|dalle|di|della|del|dei)"
        ),
        "non fidat(evi|i) (di|della|dei|delle|mai)", "grazie per niente", "abbasso", "vergogna a", "risparmiateci",
        "si perd(e|ono)",
        (
            "non (ha|hanno|abbia|hanno mai) (mai )?(capito|azzeccato|combinato|concluso|imparato) (niente|nulla|un|"
            "una|mai)*"
        ),
        "(decid(e|ono)|parla(no)?) [~ ](non sanno|non capiscono|non sa)",
        "(fan|fanno|fa) pagare (pure|anche|perfino|tutto|l'aria)[~ ]*", "(a|alle|agli) [~ ]interessa(no)? solo",
        "interessa(no)? solo (il|i|la|le) (vostr|tu|nostr)(o|a|e|i|oi)*",
        "(provasse|provassero) a (lavorare|ascoltare|pensare|capire)",
        (
            "(ammazza|ammazzano|affossa|affossano|soffoca|soffocano|boccia|bocciano|uccide|uccidono) [~ ](idea|idee|"
            "iniziativa|progetto|entusiasmo|creativita)"
        ),
        "tutto fumo( e niente arrosto)?", "tutta (apparenza|scena|facciata)",
        "(frega|fregano|fregare|truffa|imbroglia|inganna) (con|sulle|sui|coi|sul|nelle)",
        "(ti|vi|ci|li|mi|si) (frega|truffa|imbroglia|deruba|spenna|rapina|inganna|blocca|succhia|spreme)(no)?",
        (
            "non (gli |le |vi )?(affiderei|darei|consiglierei|presterei|metterei) [~ ](soldi|un|euro|caffe|nulla|"
            "neanche|manco|nemmeno|mio|mano)*"
        ),
        (
            "(non )?(venderebbe|comprerebbe|venderebbero|comprerebbero) [~ ](acqua|neve|sabbia|ghiaccio|gelato|"
            "frigo*)[~ ]*"
        ),
        (
            "(pare|sembra|sembrano|paiono) (fatt(o|a|i|e)|scritt(o|a)|disegnat(o|a)|pensat(o|a)|progettat(o|a)|"
            "usciti|uscito|uscita|del (19|1[0-9]|secolo)|degli anni)[~ ]*"
        ),
        "(fila|coda|code|attesa) (infinita|eterna|chilometrica|infinite)", "(poi|e|dopo) sparis(ce|cono)",
        "blocca(no)? [~ ]conto", "pratica tassi", "tassi da (strozzini|usura|usurai|ladri|rapina)",
        "dic(e|ono) (sempre )?di no", "(ci|mi|gli) e costat(o|a) un (occhio|patrimonio|botto)",
        "tante (riunioni|parole|chiacchiere|slide|promesse)[~ ](nessuna|niente|zero|poche|e)", "nessuna idea",
        "(han|hanno|ha) (fatto|combinato) [~ ](casino|disastro|pasticcio|macello|guaio)", "sa(nno)? fare solo*",
        "solo (la )?pubblicita", "farvi rapinare", "farsi (rapinare|spennare|fregare|derubare)",
        (
            "non (innova|innovano|decide|decidono|migliora|lavora|lavorano) (manco|mai|nemmeno|neanche|niente|nulla|"
            "un)[~ ]*"
        ),
        "viv(e|ono) (sulla luna|su un altro pianeta|su marte|nel passato|nel medioevo|fuori dal mondo|tra le nuvole)",
        "gestito (cosi )?(male|malissimo)", "(cosi|tanto) male", "se la tira(no)?",
        (
            "non sa(nno)? (far|accendere|scrivere|contare|leggere|usare|fare|gestire|rispondere|spiegare|nulla|"
            "niente|dove|neanche|nemmeno|manco)[~ ]*"
        ),
        "fa(te|i|remo)? in tempo a *",
        "succhia(no)? [~ ](commissioni|soldi|sangue|conto)",
        "si (premiano|promuovono|aumentano|coprono|spartiscono) *",
        "che (pena|schifo|vergogna|tristezza|squallore|disastro|delusione) *",
        "(ci|vi) (prosciuga|spenna|molla|abbandona|scarica)(no)?",
        "(risponde|rispondono) (a caso|dopo|una volta)[~ ]*", "addormentat(o|a|i|e)",
        "non (ha|hanno)( mai)? (capito|azzeccato|combinato|concluso|imparato) (niente|nulla|un|una)( mai)?",
        "(quando|se) (gli|le) (gira|garba)",
        "cad(ono|e) (sempre|di continuo|ogni (giorno|due giorni|lunedi|mattina)|un giorno si)",
        "(sei|siamo|siete) solo (un numero|numeri|un codice)",
    ),
    mild=(
        "manicomio", "gabbia di matti", "circo", "zoo", "asilo", "asilo nido", "asilo infantile", "scuola materna",
        "caos", "caotic(o|a|i)", "casino", "macello", "pollaio", "giungla", "teatrino", "commedia", "telenovela",
        "museo", "lumac(a|he)", "tartarug(a|he)", "bradip(o|i)", "aria fritta", "noios(o|a|i|e)",
        "lent(o|a|i|e|issim*)", "antiquat(o|a|i|e)", "vecchi(o|a)?", "polveros(o|a|i)", "burocratic(o|a|i)",
        "macchinos(o|a|i)", "incubo", "buco nero", "labirinto", "robot", "zombi(e)?", "pecore", "eta della pietra",
        "preistori(a|ci|co|ca)", "medioevo", "medieval(e|i)", "secolo scorso", "anteguerra", "guastafeste",
        "pesant(e|i)", "armata brancaleone",
    ),
    complete=(
        *images.ITALIAN_COMPLETE,
        (
            "(scimmie|pagliacci|incapaci|dilettanti|asini|somari|buffoni|idioti|cialtroni) (al comando|ai vertici|"
            "al vertice|in direzione|che (ci )?(comandano|dirigono|guidano|gestiscono)|in giacca e cravatta)"
        ),
        (
            "(guidat|gestit|dirett|comandat|amministrat)(o|a|i|e) da (una banda di |un branco di |una massa di |"
            "quattro )?(scimmie|pagliacci|incapaci|dilettanti|asini|somari|buffoni|idioti|cialtroni|incompetenti|"
            "gente che non)"
        ),
        "(qui|da noi) non (funziona|va|si capisce|gira|si muove) (mai |piu )?(niente|nulla|un|una|mai)*",
        "niente funziona (qui|da noi)", "(qui|da noi|lassu|ai piani alti) nessuno (sa|capisce|ascolta|ha)",
        "nessuno (lassu|ai piani alti|ai vertici|in direzione) (sa|capisce|ascolta|ha)",
        "peggior(e|i)? (banca|banche|datore di lavoro|app|capo|azienda|direzione|servizio|assistenza|posto|gestione)",
        (
            "(banca|app|azienda|assistenza|gestione|direzione|servizio|capo|sistema) (peggiore|di merda|schifosa|"
            "schifoso|da schifo|del cavolo|da quattro soldi|ladra)"
        ),
        "non (venite|candidatevi|mandate|lavorate) [mai |qui |da noi ]*(qui|da noi)",
        "il pesce puzza [* ]*(testa|capo)",
        (
            "(altrove|dagli altri|da altre parti|in altre banche|la fuori|di la) (ti|vi|ci) (fregano|derubano|"
            "spennano|truffano|rubano|imbrogliano|spremono|prendono in giro|prendono per|mungono|salassano|spellano)"
        ),
        (
            "(ti|vi|ci) (fregano|derubano|spennano|truffano|imbrogliano|spremono|mungono|salassano|"
            "spellano) (altrove|tutti|dappertutto|gli altri)"
        ),
        (
            "(basta|stop|stanchi|stanca|stanco|stufi|stufo|stufa) (di |a |con |coi )?(farti |farvi |farsi |farmi |"
            "essere |i |quei |questi )?(fregare|spennare|derubare|truffare|imbrogliare|spremere|rapinare|fregat*|"
            "spennat*|derubat*|truffat*|ladri|truffatori|strozzini|avvoltoi)"
        ),
        (
            "(lasciate|lascia|mollate|molla|abbandonate|scappate da|scappa da|via da) (quei|quella banda di|i|"
            "questi|quegli) (ladri|truffatori|imbroglioni|strozzini|avvoltoi|squali|cialtroni|incapaci|sanguisughe)"
        ),
        "la mano destra non sa", "mano sinistra non sa",
        "siete ancora (da|con|alla|in|dai|dalla) *",
        "(non e|non siamo|mica) (come|da) quei (dilettanti|cialtroni|pagliacci|incapaci|ladri|buffoni)",
        "tra noi e (quelli|loro|gli altri) (la )?c'e (la stessa )?differenza*",
        "siamo (bravi|forti|cresciuti) (nonostante|malgrado) (chi|la|il|i)*",
        "(mai visto) (un|una|tanta|tanto) [~ ](male|malissimo|incompetenza|confusione|schifo)",
        "branco di (incapaci|pecore|asini|dilettanti|ladri|idioti|cialtroni|incompetenti)",
        (
            "che (assistenza|servizio|direzione|gestione|capi|capo|app|sistema|azienda) [~ ](inutile|pessim(o|a)|"
            "schifos(o|a)|ridicol(o|a)|penos(o|a))[~ ]*"
        ),
        (
            "sembra(no)? (ferm(o|a|i|e) al|uscit(o|a|i|e) dal|del|fatto in) (19|medioevo|secolo|millennio|novecento|"
            "word|paint)*"
        ),
    ),
)
# fmt: on
