"""Italian."""

from api.guardrails.engine.phrases.complaints.vocabulary import Complaining

# fmt: off
WORDS = Complaining(
    apologies=(
        "scus(a|ate|i|ateci|aci|arci|armi|ami|atemi)", "chied(o|iamo) (scusa|venia|perdono)",
        "chied(o|iamo)(le|vi|ti) scusa", "ci scusiamo", "mi scuso", "le (nostre|mie) scuse",
        "(nostre|mie|tante|sentite) scuse", "mi dispiace", "ci dispiace", "dispiace", "spiace", "ci rincresce",
        "sono desolat(o|a)", "siamo desolati", "desolat(o|a|i)", "perdon(o|ateci|atemi|aci|ami|i)", "mea culpa",
        "ci rammaric(o|hiamo)", "sorry",
    ),
    admissions=(
        (
            "(e|era|e stata|e stato|e' stata|e' stato|sara stata) [tutta |tutto |solo |davvero |proprio |"
            "chiaramente ]*(colpa|errore|responsabilita|mancanza|sbaglio|svista) (nostr(o|a)|mia)"
        ),
        "(nostr(o|a)|tutta nostra) (colpa|errore|responsabilita|sbaglio|svista|mancanza)",
        (
            "(colpa|errore|responsabilita|sbaglio|svista|mancanza|disguido) [e |e stata |e stato |era |tutta |"
            "tutto |solo ]*(nostr(o|a))"
        ),
        (
            "(errore|disguido|problema|svista|sbaglio) (da parte nostra|dei nostri|del nostro|dei sistemi|"
            "nel nostro|nostro)"
        ),
        "da parte nostra",
        (
            "(abbiamo) (davvero |proprio |decisamente |effettivamente )?(sbagliato|fatto un errore|"
            "commesso un errore|fatto un pasticcio|combinato un pasticcio|fatto un casino|toppato|cannato|"
            "pasticciato|perso|dimenticato|sottovalutato|mancato|deluso|addebitato|fatto male|fatto aspettare|"
            "dormito|cilecca)"
        ),
        (
            "(non) (doveva|dovrebbe|deve|sarebbe dovuto|avrebbe dovuto|dovevamo|avremmo dovuto) [~ ](succedere|"
            "accadere|capitare|successo|accaduto|farvi aspettare|farti aspettare)"
        ),
        "qualcosa [e |non e |non ha |da noi |nei nostri ]*(andat|funzionat|stort)(o|a)[~ ]*",
        "(e|sono) andat(o|a|e) stort(o|a|e)",
        (
            "(hai|ha|avete|aveva|avevate) [~ ](perfettamente |pienamente |assolutamente |tutte le |proprio |"
            "completamente )?ragion(e|i)"
        ),
        "ragione (da vendere|su|sulla|sul|sulle|lei|tu|voi)",
        "(critica|protesta|reclamo|lamentela|osservazione) (giust(a|o)|fondat(a|o)|legittim(a|o)|sacrosant(a|o))",
        (
            "(avremmo|possiamo|potevamo|dobbiamo|dovevamo) (potuto |dovuto )?(fare di meglio|fare meglio|"
            "risponder* prima|avvisar*)"
        ),
        "(non) (e|era|siamo stati|e stato) (accettabile|all'altezza|professionale|giusto cosi|degno di noi)",
        "ci (prendiamo|assumiamo) (la|le|tutta la|ogni) (colpa|responsabilita|colpe)", "(lo )?ammett(o|iamo)",
        "confess(o|iamo) (che|la)", "nessuna scusa", "e colpa nostra", "vi abbiamo (delus|lasciat|fatto|dimenticat)*",
        "ti abbiamo (delus|lasciat|fatto|dimenticat)*", "l'abbiamo (fatta|combinata) grossa", "facciamo mea culpa",
    ),
    redress=(
        "rimbors(o|i|are|eremo|ero|iamo|ati|ato|arti|arvi|arla|arle|eranno|armi|iamo)",
        "risarci(mento|remo|re|amo|ro|to)", "indennizz(o|are|iamo)", "compens(azione|are|iamo|eremo)",
        "storn(o|are|iamo|ato|eremo|ero|arti|arvi|arle)", "riaccredit(o|are|iamo|ato|eremo|ero|arti|arvi)",
        "accredit(iamo|ero|eremo|arti|arvi|arle) ",
        (
            "(ti|vi|le) (restituiamo|restituiro|restituisco|ridiamo|rido|ridaremo|ridanno|restituiremo|"
            "restituiranno|accreditiamo|annulliamo|tolgo|togliamo|azzeriamo)"
        ),
        "(riavra|riavrai|riavrete|avrai|avra|avrete) [~ ](soldi|importo|indietro|denaro|somma|addebito)",
        "(soldi|importo|commissione|commissioni|somma) (indietro|restituit*|annullat*|azzerat*)", "sold(i) indietro",
        "gesto (commerciale|di cortesia|di scuse)", "omaggio per", "buono (sconto|regalo|da)", "rimediare",
        "rimedi(o|amo|eremo|ero) (subito|io|noi|oggi|a)?", "ci pens(o|iamo) (io|noi|subito|personalmente)",
        "me ne occupo (io|subito|personalmente|oggi)?", "ce ne occupiamo",
        "mi occupo (io|subito|personalmente)? ?(della|del|di)",
        (
            "(sistemo|sistemiamo|risolvo|risolviamo|verifico|verifichiamo|controllo|controlliamo|sblocco|"
            "sblocchiamo|correggo|correggiamo|annullo|annulliamo|cancello|cancelliamo|tolgo|togliamo) (io|tutto|"
            "subito|la|il|le|i|personalmente|oggi|quanto|noi|l'|immediatamente)"
        ),
        "(sistemer|risolver|verificher|provveder|rimedier|sbloccher|controller)(o|emo) *", "provvedo", "provvediamo",
        "faccio (subito )?(verificare|controllare|sistemare|sbloccare|stornare|annullare|rimborsare|riaccreditare)",
        (
            "(lo|la|le|li) (faccio|facciamo) (sistemare|sbloccare|stornare|annullare|rimborsare|verificare|riavere|"
            "avere)"
        ),
        "(ti|vi|la|le) (richiamo|chiamo|richiamiamo|chiamiamo|richiamero|ricontatto|ricontattiamo)",
        "non (succedera|accadra|capitera|ricapitera) (piu|mai)*", "a titolo di (scuse|scusa|rimborso|risarcimento)",
        "per farci perdonare", "per scusarci", "fiori", "gia (risolto|sistemato|stornato|rimborsato|sbloccat*)",
    ),
    contact=(
        (
            "(mand|invi|scriv|d|comunic|lasci|fornisc|pass|indic)(a|i|ate|ete|immi|ami|atemi|ateci|aci|etemi|ammi|"
            "imi|i pure)? ?(mi|ci|temi|teci)? ?(in privato |pure |qui |per favore )?(i|il|la|le|suoi|tuoi|"
            "vostri) (tuoi |suoi |tuo |suo |vostri |vostro |tua |sua )?(dati|numero|codice cliente|numero di conto|"
            "numero cliente|nome|numero di telefono|codice fiscale|iban|coordinate|recapito|recapiti|riferimenti|"
            "numero di carta|numero della carta|numero di pratica|estremi)"
        ),
        (
            "(mandami|mandatemi|inviami|inviatemi|scrivimi|scrivetemi|contattami|contattatemi|scriveteci|mi scriva|"
            "mi mandi|mi contatti|mi invii|ci scriva|contattaci|contattateci|mi lasci|dammi|datemi|mi dia|lasciami|"
            "lasciatemi|passami|girami|giratemi|mi giri) [~ ](in privato|in dm|privat*|dati|numero|direct|messaggio|"
            "dm|estremi|riferimenti|recapito|codice cliente|numero di conto|numero cliente|conto|iban|"
            "nome e cognome)"
        ),
        "in (privato|dm|direct|pvt)", "messaggio privato",
        "(suo|tuo|vostro) (numero (di )?(conto|cliente|carta|pratica|telefono)|codice cliente)",
        "chiamami (e|che|pure)", "mi chiami (e|che|pure)",
    ),
    addressed=(
        (
            "(gentil(e|issimo|issima)|egregio|caro|cara|buongiorno) (signor(a|e|i)?|sig|sigra|client(e|i)|dott*|"
            "famiglia)*"
        ),
        "(al|alla|ai|a|agli|alle) [~ ](signor(e|a|i)|client(e|i)|tutti|quelli|chi|coloro) [~ ](che|chi|ha|hanno|si)",
        "a chi (si e|ha|ci ha|e rimast|aspetta|non|protesta|si lament)*",
        (
            "(signor(e|a|i)?|client(e|i)|chi|tutti|persona|quelli|coloro|tipo) [~ ](che )?(ha|hanno|si e|si sono|"
            "e rimast(o|a)|aspetta|aspettav(a|ano)) [~ ](lamentat*|reclamat*|scritto|stell(a|e|ina)|aspettato|"
            "atteso|coda|protestato|recensi*|attesa|fila|bloccat*|recension*)"
        ),
        (
            "(tua|sua|vostra|questa|quella|alla|una|la|della) (recensione|lamentela|critica|segnalazione|protesta|"
            "valutazione|rabbia|delusione|frustrazione|brutta esperienza)"
        ),
        (
            "(tuo|suo|vostro|il|questo|al|un) (reclamo|commento (negativo|di ieri|sulla|sul|su)|sfogo|disagio|"
            "malcontento|disappunto)"
        ),
        "(tuo|suo|vostro) commento", "(una|1|due|2|unica|singola|sola) stell(a|e|ina|ine)",
        "(recensione|commento|giudizio) (negativ(a|o)|cattiv(a|o)|arrabbiat(a|o)|pessim(a|o))", "reclam(o|i)",
        "lamentat(o|a|i|e)", "lamentel(a|e)", "in risposta a",
    ),
    trouble=(
        (
            "(il|la|le|i|sul|sulla|del|della|l') ?(tu(o|a|oi|e)|su(o|a|oi|e)|vostr(o|a|i|e)) (carta|conto|bonifico|"
            "pagamento|mutuo|prestito|pratica|soldi|risparmi|estratto conto|pin|accesso|password|app|addebito|"
            "appuntamento|stipendio|finanziamento|richiesta|telefonata|mail|lettera|esperienza|pensione|bancomat|"
            "caso|reclamo|chiamata|chiamate|domanda)"
        ),
        (
            "(doppio|doppi|errato|errati|sbagliato|sbagliati|indebito|duplicato|duplicati) (addebito|addebiti|"
            "pagamento|prelievo|bonifico|importo|commissione|conteggio|accredito)"
        ),
        "addebit(o|i|ato|ata|ate|ati) (doppi(o|i)|due volte|errat*|sbagliat*|per errore|indebit*)",
        "(addebitat|pagat|prelevat|contat)(o|a|i|e) due volte",
        "(la )?(coda|fila|file|code) (allo|alla|in|davanti|di|al|infinit*|che|e|dell)*",
        "tempi (di attesa|d'attesa|lunghi)", "(lunga|lunghe|troppa|infinita|tanta) attes(a|e)",
        "in attesa (al|per|di|da)", "numero verde", "call center", "assistenza( clienti)?", "servizio clienti",
        "disservizi(o)?", "disguid(o|i)", "guast(o|i)", "malfunzionament(o|i)", "black ?out",
        (
            "(app|sito|home banking|sistema|sistemi|bancomat|sportello|pagamenti|bonifici|carta|carte|terminale|"
            "pos) [~ ](giu|down|bloccat(o|a|i|e)|non (andava|funzionava|funzionavano|andavano|funzionasse|"
            "rispondeva|ha funzionato)|in tilt|fuori servizio|offline|lent(o|a)|impallat(o|a)|rifiutat(o|a)|ko|"
            "guast*)"
        ),
        "(bloccat|congelat|rifiutat|respint|clonat|trattenut|ingoiat|mangiat)(o|a|i|e)",
        (
            "(non) (riusciv|riusci|potev|riuscit|potut|riusce)(o|a|ate|amo|ano|i|vi|va|te)? [~ ](entrare|accedere|"
            "pagare|prelevare|collegar*|parlare|contattar*)"
        ),
        "scortes(e|i|ia)", "maleducat(o|a|i)", "sgarbat(o|a|i)",
        (
            "(lettera|carta|bonifico|stipendio|documenti|pratica|accredito) [~ ](in ritardo|pers(o|a|i)|smarrit(o|a|"
            "i)|sbagliat(o|a|i)|mai arrivat(o|a|i)|ferm(o|a))"
        ),
        (
            "(l'|il|la|le|lo|per l'|dell'|del|della) ?(addebito|commissione|commissioni|bonifico|coda|fila|guasto|"
            "blocco|attesa|bollo|canone|sportello|bancomat|estratto conto|carta)"
        ),
        "(nessuno) (ha risposto|rispondeva|risponde|ha richiamato|vi ha|ti ha|le ha)",
        "(pessim|cattiv|brutt)(o|a) (servizio|esperienza|accoglienza|consulenza)", "allo sportello", "al telefono",
        "ore di attesa", "ore di coda",
    ),
    bother=(
        "ritard(o|i)", "attes(a|e)", "disagi(o)?", "fastidi(o)?", "inconvenient(e|i)", "problem(a|i)", "confusione",
        "malintes(o|i)", "equivoc(o|i)", "error(e|i)", "esperienza", "accaduto", "successo", "stress",
        "seccatur(a|e)", "contrattemp(o|i)", "incomprension(e|i)", "delusione",
    ),
    you=(
        "tu", "te", "ti", "tuo", "tua", "tuoi", "voi", "vi", "vostr*", "lei", "le", "suo", "sua", "suoi", "clienti",
        "tutti quelli", "chi ha", "chi e",
    ),
    harmless=(
        "battut(a|e|ina|accia)", "gioco di parole", "giochi di parole", "freddur(a|e)", "barzellett(a|e)", "papa",
        "mamma", "nonn(a|o|i)", "madre", "padre", "amore", "tesoro", "marito", "moglie", "dieta", "post",
        "pubblic(o|are|ato)", "spam*", "emoji*", "hashtag*", "didascalia", "caff(e|e')", "cappuccin*", "torta*",
        "biscott*", "dolc(e|i|etti)", "pasticcin*", "canto", "cantare", "ballare", "capelli", "selfie*",
        "fot(o|ografia)", "sfocat*", "mosse", "tempo atmosferico", "pioggia", "meteo", "gatt(o|a)", "cane",
        "vicin(o|a|i) di casa", "ginocchi*", "mia schiena", "calligrafia", "refus(o|i)", "vant(o|arsi|eria)",
        "entusias*", "lunghezza del post", "panin(o|i)", "pizza*", "zuppa", "quiz", "lotteria", "riffa", "gol",
        "avversari", "capo", "palestra", "piant(a|e|ina)", "te verde", "maiuscol*", "latte", "parcheggi*", "pane",
        "salvadanai*", "portafogli*", "sveglia", "divano", "accento", "colleghi", "non mi dispiace",
        "non ci dispiace",
    ),
    replies=(
        (
            "(mi|ci) dispiace (molto |tanto |davvero |sinceramente |moltissimo )?(per (il|la|l'|quanto|quello|le|"
            "i) ?(disagi|disguid|disserviz|inconvenient|attesa|doppi|accaduto|successo|coda)*|che (sia|abbia|lei|tu|"
            "voi|il suo|la sua|il tuo|la tua|il vostro|la vostra|si sia|ti|vi|le)|sapere|leggere|sentire)"
        ),
        (
            "(ci scusiamo|scusate|scusi|scusa|mi scuso|chiediamo scusa|le nostre scuse) (per|del|della|dei) (il|la|"
            "l'|i|le|ogni)? ?(disagi(o)?|disguid(o|i)|disserviz(io|i)|inconvenient(e|i)|attesa|doppi(o|a) *|coda|"
            "guasto|blocco|brutta esperienza|addebito|tempi di)"
        ),
        (
            "grazie (della|per la|del|per il|per averci|di averci) (tua |sua |vostra |tuo |suo )?(segnala*|critica|"
            "reclamo|recensione sincera|franchezza)*"
        ),
        (
            "(capisc(o|iamo)|comprend(o|iamo)) (benissimo |bene |perfettamente )?(la tua|la sua|la vostra|il tuo|"
            "il suo|il vostro) (rabbia|frustrazione|delusione|disappunto|disagio|sfogo|reclamo)"
        ),
        "(il|la) (tuo|suo|vostro|tua|sua) reclamo (e|sara|e stato|ci)",
    ),
)
# fmt: on
