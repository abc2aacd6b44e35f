"""Italian."""

from api.guardrails.engine.phrases.harassment import generalisations
from api.guardrails.engine.phrases.harassment.vocabulary import Harassing

# fmt: off
WORDS = Harassing(
    slurs=(
        "puttan(a|e|ella)", "(una|che|sta|quella|brutta|quelle|vecchia) troi(a|e|etta)", "zoccol(a|e)",
        "mignott(a|e)", "baldracc(a|he)", "bagasci(a|e)",
        "frocio", "froci", "frocett(o|i)", "ricchion(e|i)", "culatton(e|i)",
        "finocchi(o)?(?! (e|al|in|crud|gratin|brasat|selvatic))", "checc(a|he)", "lesbicon(a|e)", "travon(e|i)",
        "(un|il|quel|sto|quei|dei|i|sporco|sporchi|brutto) negr(o|i)", "negr(a|e)", "negracci(o)?",
        "zingaracc(i|io|ia)", "marocchin(acci|accio)", "vu ?cumpra", "muso giallo",
        "musi gialli", "terron(e|i|a)", "polenton(e|i)", "giudeacci*", "mongoloid(e|i)", "handicappat(o|a|i|e)",
        "spastic(o|a|i)", "ritardat(o|a|i|e)", "mongolett*", "subuman(o|i)", "stronz(o|a|i|e|etta)", "coglion(e|i|a)",
        "figli(o|a) di (puttana|troia|buona donna)", "testa di (cazzo|c|minchia)", "bastard(o|a|i|e)",
        "merdos(o|a|i)", "cicciona", "ciccion(e|i)", "grassona", "grasson(e|i)", "lardos(o|a)", "palla di lardo",
        "vacca", "porca", "megera", "zitellaccia", "vecchiaccia", "vecchi(a|e) befan(a|e)", "racchi(a|e)",
        "cess(a|o) ambulante", "bald?racca", "extracomunitari di *",
        "mezzo uomo", "mezz'uomo", "piagnucolon(e|a)", "sordastr(o|a)",
        "bigott(i|o|a|e)", "zitell(a|e|ona)", "mammo",
    ),
    groups=(
        "(questa|quella|la|una|nuova) generazione", "i giovani d'oggi", "i giovani", "ragazzini", "millennial(s)?",
        "ragazze madri",
        (
            "(chi|gente|uno|quelli) [~ ](50|60|65|70|75|80|85|90|sessant'anni|settant'anni|ottant'anni|sessanta|"
            "settanta|ottanta)"
        ),
        "casalinghe", "migrant(e|i)", "immigrat(o|a|i|e)", "stranier(o|a|i|e)", "profug(o|hi|he)", "rifugiat(o|i|e)",
        "clandestin(o|i|e)", "extracomunitari(o)?", "richiedenti asilo", "musulman(o|a|i|e)", "islamici",
        "ebre(o|a|i|e)", "cristiani", "cattolici", "zingar(o|a|i|e)", "rom", "nomadi", "arab(o|a|i|e)",
        "african(o|a|i|e)", "asiatic(i|he)", "neri", "nere", "di colore", "turchi", "polacch(i|e)", "rumen(o|a|i|e)",
        "romeni", "bulgari", "albanes(i|e)", "siriani", "ucrain(i|e)", "russ(i|e)", "cines(i|e)", "indiani",
        "marocchin(o|a|i|e)", "meridional(i|e)", "napoletani", "siciliani", "tedeschi", "francesi", "donn(e|a)",
        "ragazz(e|a|ine)", "signore", "femmin(e|a)", "femminucc(e|ia)", "mamme", "mogli", "biond(e|a|ina)", "uomini",
        "gay", "omosessual(i|e)", "lesbich(e)", "lesbica", "trans", "transgender", "transessual(i|e)",
        "anzian(i|e|o|a)", "vecch(i|ie|ietti|iette)", "pensionat(i|e|o)", "nonn(i|e|ette)",
        "over (50|60|cinquanta|sessanta)", "cinquantenni", "sessantenni", "disabil(i|e)", "invalid(i|o)", "sordi",
        "ciechi", "autistici", "grass(i|e)", "poveri", "poveracci", "barbon(i|e)", "senzatetto", "disoccupati",
        "part time", "velo", "veli", "donne velate", "boomer",
        (
            "(quelli|quelle|gente|chi|persone|tipi|tutti|coloro) [che ](arriv|sbarc|veng|scend|vien)(ano|a|ono|e|"
            "ati|ate|ato) [~ ](barcon(e|i)|gommon(e|i)|barc(a|he)|nave|fuori|altrove|sud|africa|deserto|est|balcani|"
            "la)"
        ),
        "(quella|certa|questa) (gente|gentaglia|razza)", "certa gente", "quelli la", "gentaglia",
        (
            "(migranti|profughi|rifugiati|stranieri|nordafricani|latinos|sudamericani|pakistani|filippini|egiziani|"
            "tunisini|nigeriani|senegalesi|bengalesi|kosovari|serbi|greci|spagnoli|inglesi|americani|svizzeri|padani|"
            "calabresi|pugliesi|sardi|romani|milanesi|veneti)"
        ),
        "quelli del (nord|sud)", "depress(i|e|o|a)", "vegan(i|e)", "femminist(e|i|a)", "(bigott|ate)(i|e|a|o)",
        "religion(i|e)", "contadin(i|e)", "suocer(a|e)", "colleghe (cinquantenni|quarantenni|sessantenni)",
        "zitell(a|e)", "balbuzient(e|i)", "gobb(o|i)", "nan(i|a)",
        "chi (e|era|ha) (grass(o|a)|pover(o|a)|vecchi(o|a)|obes(o|a)|disabile|depress(o|a))",
        "chi vive di (sussidi|reddito|assegni)", "(in|su) sedia a rotelle", "col velo", "con l'adhd", "adhd",
        "dislessic(i|o|a)", "due (maschi|uomini|donne|femmine) che si (sposano|baciano)", "maschi", "signorine",
        "congedo (di )?paternita", "senza ?tetto", "neomamme", "incint(a|e)",
        "islam", "ucraini", "(cattolic|evangelic|testimoni di geova|buddist)(i|he|e|a)?",
    ),
    contempt=(
        *generalisations.ITALIAN_CONTEMPT,
        "(scoppia|scoppiano) [~ ](piangere|lacrime)",
        "(piange|piangono|frigna|frignano) (se|quando|appena|al primo|per)", "senza (mamma|la mamma|mammina|papa)",
        "(stanno|sta|dormono|poltriscono) [~ ](a letto|sul divano|fino a mezzogiorno)",
        (
            "(deve|dovrebbe|devono|va|vada|vanno|starebbe) [~ ](all'ospizio|in ospizio|in casa di riposo|al museo|"
            "in un ospizio|al ricovero)"
        ),
        "(fate|lasciate|fai|lascia) [~ ](vostro marito|tuo marito|i mariti|ai mariti|al marito|mariti)",
        "(testoline|testolina|testoline|cervellini)", "mai (lavorato|alzato un dito)", "viziat(i|e|a|o)", "mammoni",
        "bamboccioni", "troppo viziati",
        (
            "(devono|dovrebbero|possono|deve|dovrebbe|fatel(i|e)|mandiamol(i|e)|rimandiamol(i|e)|"
            "rispedi*) [~ ](tornare|tornino|tornarsene|stare|restare|andarsene|andare|starsene|essere rispedit*|"
            "casa|a casa|indietro|loro paese)"
        ),
        "torn(i|ate|ino|atevene|atene|assero|are|arsene) [~ ](casa|loro|vostro|tuo|paese|africa|indietro)",
        "(a|in) (casa|cucina|paese) loro", "a casa loro",
        (
            "(non) (c'entrano|appartengono|dovrebbero stare|hanno posto|possono stare) [~ ](qui|con noi|da noi|in|"
            "allo|al|dietro)*"
        ),
        (
            "(posto|stiano|stanno bene|stare|stessero|tornino|devono stare|meglio) (e |solo )?(in cucina|"
            "ai fornelli|a casa|allo zoo|in gabbia|a fare la calza|a letto|al museo|all'ospizio|in ospizio)"
        ),
        "(in cucina|ai fornelli)",
        (
            "(vivono|campano|vive|mangiano|campa) (sulle|alle|a|di|coi|con i|sui|con) [~ ](spalle|spese|sussidi|"
            "nostri|tasse|sbafo|carico)"
        ),
        "a (sbafo|scrocco|nostre spese)",
        (
            "(rubano|rubare|ci rubano|portano via|tolgono|fregano|si prendono) [~ ](lavoro|case|posti|tutto|casa|"
            "i nostri)?"
        ),
        "(pretend(e|ono|evano)|esig(e|ono)|chied(e|ono) pure|vogli?ono (pure|anche|subito|tutto)|vuole (pure|anche))",
        (
            "troppo (stupid|pigr|emotiv|isteric|lent|vecchi|sporc|debol|primitiv|sensibil|delicat|umoral)(o|a|i|"
            "e)? [~ ](per|da)"
        ),
        (
            "non (sanno|sa) [~ ](guidare|parcheggiare|contare|fare di conto|pensare|programmare|comandare|tenere un|"
            "lavorare|leggere|usare|parlare|gestire|dirigere|far di conto)"
        ),
        "non (capiscono|capisce|hanno|ci capiscono) (niente|nulla|un tubo|il cervello|la testa|mai)[~ ]*",
        (
            "(sono|restano|e) [tutt(i|e) |solo |solamente |sempre |proprio |soltanto |nient'altro che ]*(uguali|"
            "criminali|ladri|delinquenti|terroristi|animali|bestie|parassiti|topi|fannulloni|bugiardi|pigri|sporchi|"
            "stupid(i|e)|isterich(e|a)|emotiv(e|a)|lunatich(e|a)|zavorra|un peso|una piaga|feccia|spazzatura|"
            "selvaggi|barbari|primitivi|ingrati|decorazion(e|i)|inutili|malat(i|e)|pervertiti|anormali|"
            "contro natura|non normali|schifosi|arretrati|inferiori|tirchi|stupratori|deboli|"
            "manodopera a basso costo|soprammobili|pettegole)"
        ),
        (
            "(puzzano|puzza|si moltiplicano|invadono|infestano|ci invadono|figliano|rovinano|sporcano|spettegolano|"
            "cianciano)"
        ),
        "come (conigli|topi|bestie|mosche|scarafaggi|cavallette|animali)", "buon(i|e|a|o) solo (a|per) *",
        "buon(i|e) a (nulla|niente)", "(stufi|stanchi|stufo|stanco) (di|dei|delle)", "non (sono|e) benvenut(i|e)",
        "parassiti", "feccia", "fannulloni", "scrocconi", "mangiapane*", "imparino prima *", "si lavassero",
        "ormai (fanno entrare|accettano|assumono) (tutti|cani e porci|anche)",
        "dovrebbe(ro)? tornarsene*", "da dove (e|sono) venut(a|o|i|e)",
        "rallentano (solo )?*", "(sanno|sa) (sempre )?(come )?(fregare|imbrogliare|rubare|approfittarne)[~ ]*",
        "tanto non interessa",
        "genetic(amente|a)", "se la sono cercata", "contate le dita",
        "(coi|con i|ai) soldi ci sanno*", "non assum(ete|iamo|o|erei) *",
        "son(o)? sempre (a casa|malat(i|e)|in malattia|in ferie)",
        "mi fanno (impressione|schifo|paura|pena|senso|ribrezzo)",
        "lavorassero [~ ]*", "(fortuna|finalmente) [~ ](alla larga|lontano|via|spariti)",
        "non sa(nno)? fare *", "rottamatel(i|e)", "e un parassita", "parassit(a|i)",
        "senza (umorismo|carattere|cervello|vergogna|dignita|attributi)", "razza di *",
        "(meglio )?tenerl(i|e|o|a) d'occhio", "non presterei *", "(piu )?gatti che amici",
        "non ne capi(sce|scono)[~ ]*", "spiegategliela*", "non (dovrebbero|devono|dovrebbe) mettere piede",
        "(vengono|viene|arrivano) (qui )?(solo|soltanto|tutti) per *", "(le )?(due|vere)? ?piag(a|he) (del|della|di)",
        "altro che uomo", "mammo", "ignorant(i|e) come *", "son(o)? bravi (solo|soltanto) a *",
        "scusa (moderna|buona|comoda) per*", "gliela rifiliamo",
        "non (aprite|date|fate entrare|assumete|prestate|affittate) [~ ](conto|casa|nulla|niente|loro|soldi)*",
        "(fatel(i|e)|falli|fateli) sparire", "andrebbero (abolit|rinchius|cacciat|espuls|castrat|sterilizzat)(i|e)",
        "chiacchierano (troppo|di piu|sempre)", "guadagnano meno perche*",
        "per far carriera (devi|bisogna|basta) essere",
        "(tirch|sporch|mafios|ladr|ignorant|ubriacon|bugiard|bigott)(i|e)", "(danno|regalano|diamo) [~ ]tutto gratis",
        (
            "son(o)? (solo|tutti|tutte|soltanto) (pigri|pigre|ladri|mafiosi|bugiardi|stupidi|stupide|furbi|falsi|"
            "falsi malati)"
        ),
    ),
    persons=(
        (
            "(collega|capo|capa|responsabile|stagista|apprendista|receptionist|cassier(e|a)|segretari(a|o)|"
            "consulente|tizi(o|a)|tipo|tipa|uomo|donna|signora|signore|ragazz(a|o|ina)|quell(o|a)|qualcun(o|a)|"
            "impiegat(o|a)|portiere|vigilante|guardia|donna delle pulizie|tip(o|a)|quell(o|a) li|vecchi(o|"
            "a)) (del(la|l'|lo|le|l)?|di|al(la|l'|lo)?|in|all'|dell'|della|alle) ?(amministrazione|contabilita|"
            "reception|accoglienza|personale|risorse umane|hr|it|marketing|compliance|ufficio *|crediti|mutui|"
            "controllo|vendite|paghe|mensa|archivio|posta|help desk|back office|finanza|revisione|filiale|"
            "primo piano|secondo piano|terzo piano|piano di sopra|piano terra|reparto *|servizio clienti|"
            "call center|comunicazione|sicurezza|acquisti|sportello *|sportello|cassa *|cassa|stanza *|tesoreria|"
            "informatica|scrivania *)"
        ),
        (
            "(il|la|lo|l'|nostr(o|a)|mi(o|a)|quell(o|a|')|quest(o|a))( nostr(o|a)| mi(o|a))? ?(nuov(o|"
            "a) )?(stagista|apprendista|receptionist|cassier(e|a)|segretari(a|o)|capo|capa|capoufficio|caporeparto|"
            "responsabile|direttore|direttrice|vice|portiere|guardia|donna delle pulizie|nuov(o|a) arrivat(o|a)|"
            "collega|vicin(o|a) di scrivania|compagn(o|a) di stanza|predecessore|contabile|ragionier(e|a)|"
            "informatico|impiegat(o|a)|neoassunt(o|a))"
        ),
        "collega", "sua maesta", "sapete chi", "un(a)? cert(o|a) (collega|signora|signore|persona|tizio|tipo|*)",
        (
            "(il|lo|la|l'|nostro|nostra|quel|quello|quella|sta|ma chi) ?(nuov(a|o) )?(stagista|praticante|collega|"
            "nonnetto|vecchietto|vecchietta|capo|cassiera|cassiere|portinaio|centralinista|apprendista|tirocinante)( "
            "nuov(a|o)| indian(o|a)| cinese| stranier(o|a)| african(o|a))?"
        ),
        "lo stagista", "nostro stagista",
        (
            "quel(la|lo)? [~ ](tesoreria|archivio|reception|contabilita|terzo piano|secondo piano|primo piano|piano "
            "di sopra|call center|sportello|ufficio mutui|ufficio crediti|open space)"
        ),
        "allo sportello (uno|due|tre|[0-9])",
    ),
    nouns=(
        "idiot(a|i|e)", "cretin(o|a)", "imbecill(e|i)", "deficient(e|i)", "scem(o|a)", "stupid(o|a)", "scimunit(o|a)",
        "tont(o|a|olone|olona)", "babbe(o|i)", "allocco", "zuccon(e|a)", "testa vuota", "testa di rapa",
        "cervello di gallina", "oca", "fallit(o|a)", "perdente", "sfigat(o|a|i)", "fannullon(e|a|i)",
        "pelandron(e|a)", "lavativ(o|a)", "scansafatiche", "scroccon(e|a)", "nullafacente", "palla al piede",
        "zavorra", "peso morto", "zimbello", "barzelletta", "scemo del villaggio", "maiale", "porco", "balena",
        "ippopotamo", "elefante", "mucca", "capra", "asin(o|a)", "somar(o|a)", "ratto", "serpe", "vipera", "rospo",
        "strega", "befan(a|e)", "arpia", "strozza", "cornacchia", "gallina", "viscid(o|a)", "verme", "pervertit(o|a)",
        "maniaco", "psicopatic(o|a)", "pazz(o|a) (furios|da legare)(o|a)?", "malat(o|a) di mente", "squilibrat(o|a)",
        "feccia", "leccacul(o)?", "leccapiedi", "lecchin(o|a)", "ruffian(o|a)", "smidollat(o|a)", "femminuccia",
        "piagnon(e|a)", "mammoletta", "zitella", "sgualdrina", "gnocca", "bel bocconcino", "biondina", "botte",
        "barile", "pelato", "nano", "nana", "tappo", "mummia", "fossile", "rottame", "piaga", "rompipalle",
        "rompiscatole", "pezzo di (merda|m)", "parassita", "traditore", "ubriacon(e|a)", "beon(e|a)",
        "alcolizzat(o|a)", "nullita", "incapac(e|i)", "gorilla", "scimmia", "scimmion(e)?", "bradipo", "lumaca",
        "pettegol(a|o)", "cozza", "mostro di bruttezza", "caso umano", "caso clinico", "inett(o|a)", "cafon(e|a)",
        "spione",
    ),
    qualities=(
        "stupid(o|a)", "scem(o|a)", "ottus(o|a)", "tont(o|a)", "senza cervello", "grass(o|a)", "obes(o|a)",
        "brutt(o|a)", "bruttissim(o|a)", "orrend(o|a)", "ripugnant(e)", "pigr(o|a)", "pigrissim(o|a)", "inutile",
        "incapace", "incompetente", "patetic(o|a)", "ridicol(o|a)", "puzzolent(e)", "sporc(o|a)", "schifos(o|a)",
        "insopportabil(e)", "rincoglionit(o|a|i)", "rimbambit(o|a|i)", "rimbecillit(o|a)", "senil(e)",
        "decrepit(o|a)", "scadut(o|a)", "piatta come *",
        "troppo (grass|vecchi|stupid|pigr|brutt|lent|bass|biond|sensibil|scem|gay)(o|a)? [~ ](per|da)*",
        (
            "(stupid|grass|brutt|lent|larg|pigr|ottus|inutil|svegli|furb|veloc|intelligent)(o|a|e)? come (un|una|"
            "uno|la|il|l') ?*"
        ),
        (
            "non (e )?(proprio |esattamente |certo )?(il|la|una|un) (piu sveglio|piu sveglia|piu furbo|piu furba|"
            "cima|genio|aquila|volpe|piu intelligente|mente brillante)"
        ),
        "non e (una cima|un genio|un'aquila|una volpe|tutto giusto|tutta giusta|a posto|normale|tanto normale)",
        "falso come *", "isteric(o|a)", "in menopausa", "mestruata", "frustrat(o|a)", "acida come *", "zitella",
        "disturbat(o|a)", "malat(o|a) (di|nella) (testa|mente)", "fuori di testa", "sempre ubriac(o|a)",
        "(il|la) piu (stupid|pigr|brutt|grass|inutil|antipatic|odios|scem|incapac)(o|a|e)? *", "ritardat(o|a)",
        "autistic(o|a)", "un po' (lent|tard|ritardat|ottus)(o|a)", "tard(o|a)", "un caso (disperato|umano|clinico)",
        "senza speranza", "da ricovero", "da manicomio", "da internare", "viscid(o|a)", "antipatic(o|a)",
        "odios(o|a)", "zotic(o|a)",
    ),
    deeds=(
        "(balbetta|zoppica|sbava|farfuglia)",
        (
            "(tutti|l'ufficio|tutta la filiale|tutto l'ufficio|tutta la banca|l'intero ufficio|"
            "noi tutti) [~ ](ridono|ride|ridiamo|prendono in giro|prende in giro|prendiamo in giro|deridono|odiano|"
            "odia|evitano|sfottono|sfotte|detestano|sopportano)"
        ),
        (
            "(di cui|su cui|del quale|della quale|alle cui spalle) [~ ](ridono|ride|ridiamo|ridere|sparla|sparlano|"
            "sfotte|tutti ridono)"
        ),
        "(ridono|ride|ridiamo|ridere) (tutti )?(di|alle spalle|dietro)",
        (
            "(nessuno) [~ ](sopporta|vuole|sopportava|prende sul serio|rimpiange|rimpiangera|ama|ascolta|piace|"
            "digerisce)"
        ),
        "non (sa|sapeva) (nemmeno|neanche|neppure|fare) *",
        "non (fa|combina|ha mai) (niente|nulla|un tubo|un cazzo|una mazza|mai|fatto|lavorato)[~ ]*",
        "non muove un dito", "puzza", "(sa|odora) di (sudore|fogna|cantina|aglio|capra|morto)",
        (
            "(e arrivat(a|o)|ha fatto carriera|promossa|assunta|ha avuto il posto|e stata assunta|e qui) [~ ](letto|"
            "gambe|scollatura|minigonna|tette|papi|culo|bel faccino|aspetto|padre|grazie al suo)*"
        ),
        (
            "(grazie a|per|per via di|grazie alle|grazie al) [~ ](gambe|scollatura|minigonna|tette|seno|sedere|"
            "fondoschiena|curve|lato b)"
        ),
        "(e qui|lavora qui|assunt(o|a)) solo perche",
        "(mangia|si mangia|divora|si abbuffa) [~ ](tutto|per (due|tre|quattro)|come un)",
        "(mai|non si) (lava|lavat|fatto una doccia|fa la doccia)(o|a)?",
        (
            "(andrebbe|dovrebbe|va|meriterebbe di) [~ ](licenziat|rinchius|intern|soppress|rottamat|cacciat|"
            "vergognar|prepensionat|mandat)(o|a|si|e)?[~ ]*"
        ),
        "(servono|occupa|ha bisogno di|ci vogliono) (due|tre) (sedie|posti|poltrone|scrivanie)",
        "non (passa|entra|ci sta) [~ ](porta|sedia|ascensore|tornello|corridoio|scrivania)",
        "(spacca|sfonda|ha rotto|ha sfondato) (la|le|una) (sedia|sedie|bilancia)", "(da|sta) sui nervi *",
        "(rompe|scassa) (le palle|le scatole|i coglioni|l'anima)", "(da|merita) (zoo|museo|manicomio|ospizio)",
        (
            "(dovrebbe stare|sta bene|starebbe meglio|meglio) [~ ](a casa|in cucina|allo zoo|all'ospizio|"
            "ai fornelli|all'asilo)"
        ),
        "sa (bene |benissimo |gia |perfettamente )?(a )?chi (mi riferisco|intendo|parlo|alludo|dico)",
        "sa (bene |benissimo |gia )?di chi (parlo|parliamo|sto parlando)",
        "fa (venire i brividi|schifo|pena|pieta|ribrezzo|ridere i polli|vomitare)",
        "(crepa|muori|ammazzati|sparisci)",
        (
            "(ha bisogno|avrebbe bisogno) di (un uomo|una scopata|uno psichiatra|una dieta|una doccia|uno bravo|"
            "un deodorante)"
        ),
        "non ha (amici|cervello|una vita|un neurone|il cervello)",
        "ha (un solo neurone|il cervello di|la faccia da|il fascino di|il quoziente|un sedere|un culo)",
        "ci fa impazzire", "ci siamo liberati", "finalmente (se ne va|fuori dai piedi)",
        "lo prendono in giro*", "(farebbe|fara) bene (saltare|una dieta|un po'|mangiare)[~ ]*",
        "dovrebbe pagare (due|il doppio)[~ ]*",
        "(ci mette|impiega) un'ora (a|per) (dire|parlare|finire|alzarsi)[~ ]*", "cervello zero", "zero cervello",
        "e carin(a|o) da guardare", "(cosi|talmente) (bass|grass|brutt|lent|vecchi|magr|stupid)(o|a) (che|da)[~ ]*",
        "si abbassa il (qi|livello|quoziente)[~ ]*",
        "frigna *", "(mandatelo|mandatela|mandiamolo|mandiamola) in (pensione|ospizio)*",
        "puzza di *", "deve farsi (una pelle|le ossa|furba|una vita)[~ ]*", "ha la menopausa*",
        "non ha mai avuto (una ragazza|un ragazzo|un uomo|una donna)", "(lo|la) ignoriamo tutti",
        "con quella pancia",
        "con quel (naso|sedere|culo|doppio mento|riporto)",
        "dur(o|a) come (il muro|un muro|una pietra|un sasso|un mulo)",
        "(sappiamo|immaginate) con quali (meriti|gambe|doti|curve)",
    ),
    mild=(
        "pagliacci(o)?", "dinosauro", "drago", "nerd", "secchion(e|a)", "brontolon(e|a)", "lamentos(o|a)",
        "saputell(o|a)", "sapienton(e|a)", "matt(o|a)", "stran(o|a)", "tirann(o|a)", "diva", "principessa",
        "vecchiett(o|a)", "pelat(o)", "rotondett(o|a)", "magr(o|a)", "piccolett(o|a)", "incubo", "disastro", "mostro",
        "chiacchieron(e|a)", "noios(o|a)", "fastidios(o|a)", "acid(o|a)", "arrogante", "musone", "lent(o|a)",
    ),
    attributes=(
        "grass(o|a)", "grasson(e|a)", "ciccion(e|a)", "pigr(o|a)", "stupid(o|a)", "brutt(o|a)", "scem(o|a)",
        "inutile", "puzzolente", "rimbambit(o|a)", "rincoglionit(o|a)", "viscid(o|a)", "odios(o|a)", "ubriacon(e|a)",
        "insopportabile", "incapace", "cretin(o|a)", "antipatic(o|a)",
    ),
    unlike=(
        "non come", "al contrario di(l)?", "a differenza di(l)?", "a differenza (del|della|dell')",
        "al contrario (del|della|dell')", "mica come", "altro che", "l'opposto di",
    ),
    complete=(
        *generalisations.ITALIAN_COMPLETE,
        (
            "(quell'|quella|quel|questa|questo|la solita|il solito|la nostra|il nostro) ?[pigra |grassa |vecchia |"
            "brutta |stupida ]*(vacca|oca|strega|vipera|"
            "serpe|arpia|scema|scemo|idiota|imbecille|cretina|cretino|fannullone|fannullona|ciccione|cicciona|"
            "sfigato|sfigata|racchia|zitella|gallina|befana|megera|incapace|pettegola|lecchino|maiale|porco|lumaca|"
            "nullita|balena|grassona|deficiente|stupida|stupido|rompiscatole|smorfiosa) (del(la|l'|lo)?|di|al(la|"
            "l')?|in|che|dell'|della|dello|allo|all')*"
        ),
        (
            "(lui|lei|chi) sa (bene |benissimo |gia )?(a chi|di chi|chi)[~ ](mi riferisco|intendo|parlo|alludo|"
            "parliamo|dico)"
        ),
        "(per essere|nonostante sia|pur essendo) (una donna|una bionda|una femmina|straniero|straniera|una ragazza)",
        (
            "donn(e|a) (e|al) (tecnologia|numeri|computer|soldi|motori|parcheggi|parcheggio|matematica|finanza|"
            "logica|volante|comando)"
        ),
        "donne (in cucina|ai fornelli|a casa)",
        (
            "(bel|belle|gran|che|due|certe) (gambe|tette|culo|chiappe|sedere|curve|fondoschiena|figa|gnocca|topa|"
            "bonazze|pezzo di figa|scollatura|scollature)"
        ),
        "(minigonn(a|e)|gonn(a|e) cort(a|e))",
        (
            "(belle|sexy|carine|calde|bone|attraenti|avvenenti) (ragazze|colleghe|stagiste|bionde|impiegate|"
            "segretarie|cassiere|fanciulle|figliole)"
        ),
        (
            "(niente|meno|troppi|troppe|basta) [piu |altri |altre ](stranieri|immigrati|migranti|musulmani|donne|"
            "gay|ebrei|neri|velate|disabili|zingari|rumeni|anziani|extracomunitari|profughi)"
        ),
        "(roba|cose) da (gay|froci|donne|femminucce|femmine)", "da femminuccia", "come una femminuccia",
        "(quote|quota) rosa (inutili|che|non)",
        (
            "(perfino|persino) (una |tua |le |la |vostra |i )?(donna|donne|bionda|bionde|suocera|nonna|"
            "casalinga|casalinghe|pensionati|stranieri) (lo |ci |la )?(capisce|capiscono|puo|riesce|riescono|arriva|"
            "possono)"
        ),
        (
            "(lo |la )?(capisce|puo usare|sa usare|riesce) (perfino|persino|anche) (una|tua|la|vostra) (donna|"
            "bionda|suocera|casalinga|nonna)"
        ),
        "prima gli italiani", "fuori gli (stranieri|immigrati)", "tornatevene a casa",
        "(arrivat|venut|sbarcat|sces)(o|a|i|e) (col|coi|sui|dai|dal|con il|sul) (barcon(e|i)|gommon(e|i))",
        "(col|coi|sui|dai|dal) barcon(e|i)",
        "(non e|e) (un )?lavoro (per|da) (signorine|donne|femmine|femminucce|maschi|vecchi|uomini veri)*",
        "gente con gli attributi", "con gli attributi", "perche le donne (guadagnano|parlano|guidano|non|sono)*",
        "per far carriera devi essere (gay|donna|nero|straniero)",
        "(un )?collega (con i tacchi|col rossetto|in gonna|truccato)*", "(ha|aveva) la menopausa",
        "e sappiamo con quali (gambe|curve|meriti|doti)*", "(altro che|mezzo) uomo",
        "niente (vecchi|disabili|mamme|stranieri|gay|donne) (qui|da noi|in ufficio)*",
    ),
)
# fmt: on
