### Le parole della compliance: policy, regole, dati, impostazioni, attrito. Si caricano con le sue schermate.

## Policy
policy-title = Policy
compliance-places = Compliance
policy-to = Vai alla policy
policy-fit = Adatta la policy alla tua azienda
policy-fit-begin = Rispondi a otto domande
policy-fit-again = Rifai le otto domande
policy-in-force = È in vigore la versione { $version }
policy-since = Dal { $since }.
policy-since-by = Dal { $since }, pubblicata da { $name }.
policy-rules =
    { $count ->
        [one] Una regola
       *[other] { $count } regole
    }
policy-said-yes =
    { $count ->
        [one] persona su { $people } l’ha confermata.
       *[other] persone su { $people } l’hanno confermata.
    }
policy-said-yes-few = Finora l’hanno confermata meno di cinque persone.
policy-read = Leggila
policy-change = Modificala
policy-go-on = Continua la bozza
policy-change-explained = La modifica apre una bozza: una copia di questa versione che vede solo la compliance, finché non la pubblichi.
policy-go-on-explained = C’è una bozza. Finché non è pubblicata, ciò che si scrive è valutato con la versione in vigore.
policy-history = Cronologia
version-name = Versione { $version }
version-in-force = In vigore
version-installed = arrivata con Birdsong
version-read-again = è stato chiesto di rileggerla
version-stays = Una versione pubblicata non cambia mai.
version-news = Che cosa è stato detto:
version-compare = Confronta con

## Che cosa cambia
difference-none = Non c’è ancora nessuna differenza dalla versione { $version }.
difference-rules =
    { $count ->
        [one] Una regola diversa dalla versione { $version }
       *[other] { $count } regole diverse dalla versione { $version }
    }
difference-paragraphs =
    { $count ->
        [one] Un paragrafo diverso dalla versione { $version }
       *[other] { $count } paragrafi diversi dalla versione { $version }
    }
difference-paragraph = § { $anchor }
difference-added = Nuovo
difference-removed = Tolto
difference-changed = Modificato
difference-levels = «{ $before }» diventa «{ $after }»
difference-field-kind = tipo
difference-field-level = livello
difference-field-paragraph = paragrafo
difference-field-languages = lingue
difference-field-networks = reti
difference-field-categories = argomenti
difference-field-audience = persone
difference-field-pattern = che cosa cerca
difference-field-words = che cosa dice
difference-field-observe = osservazione
difference-field-owner = responsabile
difference-field-sunset_on = ultimo giorno

## Bozza
draft-title = Bozza della versione { $version }
draft-title-short = Bozza
draft-none = Non c’è nessuna bozza. Aprine una dalla pagina della policy: parte come copia di ciò che è in vigore.
draft-standing = Solo la compliance vede la bozza. La versione { $version } resta in vigore finché non pubblichi.
draft-panes = Parti della policy
draft-pane-text = Testo
draft-pane-rules = Regole
draft-pane-changes = Che cosa cambia
draft-languages = Lingua della policy
draft-language-missing = manca
draft-language-empty = La policy non ha ancora un testo in { $language }. Senza, non può essere pubblicata.
draft-language-begin = Parti dal testo in { $language }
draft-changes = Che cosa c’è di nuovo in questa versione
draft-changes-hint = È la prima cosa che si legge quando viene chiesta una nuova conferma. Una o due frasi.
draft-view = Scrivi o leggi
draft-view-write = Scrivi
draft-view-read = Come si legge
draft-body = La policy
draft-body-hint = Markdown. Una riga <a id="p4"></a> prima di un titolo dà il nome al paragrafo; gli avvisi rimandano lì.
draft-paragraphs = Vai a un paragrafo
draft-paragraph-add = Paragrafo
draft-paragraph-title = Titolo
draft-nothing-to-read = In questa lingua non c’è ancora scritto nulla.
draft-missing =
    { $count ->
        [one] Manca una cosa prima di poter pubblicare
       *[other] Mancano { $count } cose prima di poter pubblicare
    }
draft-restored = Ciò che avevi scritto qui l’ultima volta non era ancora salvato. È di nuovo qui e ora viene salvato.
draft-saving-saved = Salvato
draft-saving-changed = Modificato
draft-saving-saving = Salvataggio
draft-saving-offline = In questo browser finché non torna la rete
draft-saving-waiting = Attende la tua scelta
draft-saving-refused = Non salvato: vedi sotto
draft-clash = Qualcuno è stato più veloce.
draft-clash-explained = Avete scritto entrambi in { $languages }. Nulla è perso: scegli quali parole restano.
draft-clash-theirs = Prendi le altre
draft-clash-mine = Tieni le mie
draft-clash-taken = Ora ci sono le altre parole.
draft-discard = Elimina
draft-discard-explained = La bozza e le sue regole spariscono per sempre. La versione { $version } resta in vigore così com’è.
draft-discarded = La bozza è stata eliminata.
draft-publish = Pubblica
draft-publish-explained =
    { $rules ->
        [one] La versione { $version } con una regola valuta ogni testo da quel momento.
       *[other] La versione { $version } con { $rules } regole valuta ogni testo da quel momento.
    }
draft-publish-new = Regole nuove: { $rules }. Una che non è stata riprovata comincia osservando: conta e non si mostra a nessuno.
draft-publish-observing = Osservano soltanto: { $rules }.
draft-publish-read-again = Chiedi a tutti di rileggerla
draft-publish-read-again-on = Prima della prossima condivisione si legge la novità e si conferma, una volta.
draft-publish-read-again-off = Nessuno viene interrotto. Giusto quando la policy è solo diventata più mite.
draft-publish-no-news = Prima di’ in ogni lingua che cosa c’è di nuovo: si legge prima di confermare.
draft-publish-at-once = Le regole nuove agiscono subito
draft-publish-at-once-on = Te ne prendi la responsabilità: agiscono su ogni testo anche regole mai provate.
draft-publish-at-once-off = Le regole non riprovate all’inizio osservano soltanto.
draft-publish-going = Pubblicata tra dieci secondi
draft-publish-soon = La versione { $version } entra in vigore tra dieci secondi.
draft-publish-called-off = Non pubblicata. La bozza è com’era.
draft-publish-done =
    { $observed ->
        [0] La versione { $version } è in vigore.
        [one] La versione { $version } è in vigore. Una regola nuova all’inizio osserva.
       *[other] La versione { $version } è in vigore. { $observed } regole nuove all’inizio osservano.
    }

## Regole
rules-explained = Ogni regola cerca una cosa sola. Decide la più severa che trova qualcosa; ogni motivo si vede.
rules-empty = Nessuna regola
rules-empty-explained = Senza regole ogni testo passa. Aggiungi la prima.
rule-add = Aggiungi una regola
rule-new-title = Una nuova regola
rule-new = Nuova
rule-observing = osserva
rule-retired = ritirata
rule-paragraph-short = § { $paragraph }
rule-everywhere = ovunque
rule-in-languages = in { $list }
rule-on-networks = su { $list }
rule-about = su { $list }
rule-owned = ne risponde { $name }
rule-until = fino al { $day }
rule-to-rules = Alle regole
rule-gone = La bozza non ha più questa regola.
rule-load-again = Ricarica
rule-kind = Che cosa cerca
rule-kind-hint = Birdsong sa trovarlo in cinque lingue, e dice che cosa, perché e che cosa fare invece.
rule-kind-own-hint = Parole tue: decidi tu che cosa cercare e che cosa si legge quando lo si trova.
rule-by = Come dici che cosa cercare
rule-by-phrases = Frasi
rule-by-pattern = Espressione (RE2)
rule-phrases = Frasi, una per riga
rule-phrases-hint = Trovate come parole intere, con qualunque maiuscola, accento o lettera sosia.
rule-pattern = Espressione
rule-pattern-hint = Sintassi RE2: non si blocca mai, per lungo che sia il testo. Maiuscole e minuscole sono uguali.
rule-level = Quanto severa
rule-level-inform = Si legge una nota discreta.
rule-level-nudge = Si legge un consiglio; un tocco lo accetta, e si può ignorare.
rule-level-acknowledge = Si spunta una volta per versione, poi esce.
rule-level-disclose = La frase viene aggiunta e non si può togliere.
rule-level-hold = Decide la moderazione nel tempo fissato; niente va perso.
rule-level-block = Nessuno può condividerlo e nessuno può derogare. Tieni corta questa lista.
rule-level-pass = Passa.
rule-paragraph = Paragrafo della policy
rule-paragraph-hint = Chi chiede «perché?» arriva lì.
rule-paragraph-choose = Scegline uno
rule-words = Che cosa dice
rule-words-hint = In tutte e cinque le lingue prima della pubblicazione.
rule-words-half = In una lingua le parole sono a metà: che cosa, perché e che cosa fare vanno insieme.
rule-words-what = Che cosa è stato trovato
rule-words-what-hint = Una frase. È anche il nome della regola negli elenchi.
rule-words-why = Perché conta
rule-words-why-hint = Il motivo, non la regola.
rule-words-remedy = Che cosa fare invece
rule-words-remedy-hint = Una via d’uscita, così nessuno resta con un no.
rule-words-suggestion = Testo che un tocco inserisce
rule-words-suggestion-hint = Al posto delle parole trovate. Lascia vuoto per nessuno.
rule-where = Dove vale
rule-languages = Lingue
rule-all-languages = Nessuna scelta: ogni lingua.
rule-networks = Reti
rule-all-networks = Nessuna scelta: ogni rete.
rule-categories = Argomenti dei post
rule-all-categories = Nessuna scelta: ogni argomento. Lavoro, eventi, buone cause e persone sono la corsia libera.
rule-audience = I testi di chi
rule-answer = Chi ne risponde, e per quanto
rule-owner = Responsabile
rule-owner-hint = Riceve un promemoria prima dell’ultimo giorno.
rule-owner-none = Ancora nessuno
rule-sunset = Ultimo giorno
rule-sunset-hint = Da allora non vale più, a meno che qualcuno la prolunghi.
rule-observe = Osserva soltanto
rule-observe-on = Ciò che trova viene contato e non si mostra a chi scrive.
rule-observe-off = Parla a chiunque scriva, appena la bozza è pubblicata.
rule-save = Salva la regola
rule-save-hint = Si salva nella bozza: per nessuno cambia qualcosa finché non è pubblicata.
rule-saved = La regola è nella bozza.
rule-goes-live = Agisce appena la bozza è pubblicata.
rule-keeps-observing = Osserva soltanto, anche dopo la pubblicazione.
rule-remove = Toglila
rule-removed = Tolta dalla bozza.
rule-try = Provala
rule-try-text = Un testo di prova
rule-try-hint = Non se ne conserva nulla.
rule-try-language = Scritto in
rule-try-found =
    { $count ->
        [0] Qui non trova nulla.
        [one] Trova un punto.
       *[other] Trova { $count } punti.
    }

## Riprova
replay-title = Che cosa avrebbe fatto
replay-hint = Scorre ciò che è stato davvero condiviso. Nessuno se ne accorge, e non leggi nomi.
replay-days = Testi
replay-last = degli ultimi { $days } giorni
replay-run = Riprova
replay-again = Riprova ancora
replay-not-ready = Prima di’ che cosa cerca e scegli il suo paragrafo.
replay-waiting = Comincia tra un momento.
replay-progress = { $judged } testi letti su { $texts }
replay-failed = La riprova si è interrotta. Ritenta; se succede due volte, avvisa l’amministrazione.
replay-outdated = Nel frattempo la regola è cambiata. Riprovala prima di attivarla.
replay-hits =
    { $hits ->
        [one] testo su { $texts } in { $days } giorni ({ $percent }) l’avrebbe incontrata.
       *[other] testi su { $texts } in { $days } giorni ({ $percent }) l’avrebbero incontrata.
    }
replay-nobody = Nessuno l’avrebbe incontrata.
replay-few = Riguarda meno di cinque persone: la loro quota non si mostra.
replay-people = L’avrebbe incontrata il { $percent } di chi ha condiviso.
replay-stricter =
    { $stricter ->
        [0] Nessun testo sarebbe trattato con più severità di oggi.
        [one] Un testo sarebbe trattato con più severità di oggi.
       *[other] { $stricter } testi sarebbero trattati con più severità di oggi.
    }
replay-milder =
    { $milder ->
        [0] Nessuno con più indulgenza.
        [one] Uno con più indulgenza.
       *[other] { $milder } con più indulgenza.
    }
replay-incomplete = C’erano altri testi. Sono stati letti gli ultimi { $texts }.
replay-levels = Che cosa accadrebbe ai testi
replay-before = Oggi
replay-after = Con la regola
replay-after-change = Con la modifica
level-pass = Passa
replay-where = Dove
replay-place = Rete o lingua
replay-texts = Testi
replay-found = Trovata in
replay-examples = Esempi
replay-few-examples = Questi testi sono di troppo poche persone per mostrarne esempi.
replay-observe = Continua a osservare
replay-live = Attiva
replay-decide-hint = Entrambe si salvano nella bozza e valgono alla pubblicazione.

## Tipi di regole
policy-fit-explained = Otto domande: che cosa offri, come si dice dove si lavora, chi guarda i testi trattenuti e quando. Ottieni una bozza da leggere; le sue regole valgono quando la pubblichi.

## Campi
field-from = Dalle
field-until = Alle
field-weekdays = Giorni
field-working-time = Si condivide in certe ore
field-working-time-on = Fuori da queste ore si legge un consiglio; nulla viene trattenuto o bloccato.
field-working-time-off = Si condivide quando si vuole.
field-deputy = Primo sostituto
field-deputy-next = Un altro sostituto
field-deputy-hint = Solo chi modera: può aprire la coda.
field-deputy-choose = Scegli qualcuno
field-deputy-nobody = Nessun altro modera
field-deputy-up = Chiama prima { $name }
field-deputy-remove = Togli { $name }
field-holidays = Festività di
field-holidays-hint = In questi giorni nessuno aspetta la moderazione: il tempo per decidere si ferma.
field-holidays-none = Nessuna
field-holidays-part = Parte
field-holidays-part-hint = Per esempio BY per la Baviera; può restare vuoto.
form-undo = Annulla le modifiche

## Domande
wizard-title = Adatta la policy
wizard-progress = Domande
wizard-step = Domanda { $step }: { $title }
wizard-count = Domanda { $step } di { $steps }
wizard-next = Avanti
wizard-fit = Adatta la policy
wizard-will = Impostazioni e dati valgono subito. Le regole vanno in una bozza, che vale solo quando la pubblichi.
wizard-will-draft = Impostazioni e dati valgono subito. Le regole della bozza vengono adattate; quelle tue restano come sono.
wizard-products-why = Decide quali avvertenze vanno sotto un post, e quali regole servono davvero.
wizard-products-hint = Scegli tutto ciò che vale. Niente: nessuna regola di prodotto.
wizard-disclosure = Come si dice dove si lavora?
wizard-disclosure-why = Chi parla dei tuoi prodotti o dell’azienda aggiunge questa frase, o lo dice con altre parole.
wizard-advertisement = Come si segnala la pubblicità?
wizard-advertisement-why = Dove il testo approvato porta il segno, il segno resta. Lascia tutto vuoto per nessun segno.
wizard-working-time = Quando si può condividere?
wizard-working-time-why = Forse la rappresentanza dei lavoratori ha qualcosa da dire. Nulla è vietato in partenza.
wizard-networks = Dove si può condividere?
wizard-networks-why = Vengono proposte solo le reti che scegli.
wizard-hours = Quando si guardano i testi trattenuti?
wizard-hours-why = Un testo trattenuto viene deciso entro questo tempo, o si chiamano i sostituti. Non si pubblica mai da solo.
wizard-deputies = Chi subentra?
wizard-deputies-why = Chiamati uno dopo l’altro quando un testo aspetta troppo.
wizard-care = Con quanta cautela iniziamo?
wizard-care-why = Potrai allentare o stringere tutto in seguito; la pagina dell’attrito mostra quanto costano le regole.
wizard-observe-first = Prima osservare
wizard-observe-first-on = All’inizio le regole vengono solo contate. Ciò che nessuno può pubblicare è comunque bloccato da subito.
wizard-observe-first-off = Le regole agiscono su ogni testo appena pubblichi.
product-accounts = Conti e pagamenti
product-savings = Risparmio
product-investments = Investimenti
product-loans = Prestiti
product-mortgages = Mutui
product-insurance = Assicurazioni
fitted-title = Fatto
fitted-now = Vale da ora
fitted-products = Offri: { $list }.
fitted-no-products = Non offri prodotti finanziari: nessuna regola di prodotto.
fitted-disclosure = Si dice «{ $sentence }», o lo stesso con altre parole.
fitted-working-time = Si condivide dalle { $from } alle { $until }.
fitted-any-time = Si condivide a qualsiasi ora.
fitted-networks = Si condivide su { $list }.
fitted-any-network = Si condivide su qualsiasi rete.
fitted-hours =
    { $hours ->
        [one] Un testo trattenuto viene deciso entro un’ora lavorativa, dalle { $from } alle { $until }.
       *[other] Un testo trattenuto viene deciso entro { $hours } ore lavorative, dalle { $from } alle { $until }.
    }
fitted-trust =
    { $texts ->
        [0] La fiducia non cresce da sola.
        [one] Dopo un testo approvato senza modifiche, trattenere diventa una spunta.
       *[other] Dopo { $texts } testi approvati senza modifiche, trattenere diventa una spunta.
    }
fitted-draft =
    { $rules ->
        [one] Aspetta nella bozza: una regola
       *[other] Aspettano nella bozza: { $rules } regole
    }
fitted-next = Leggi la bozza, cambia ciò che vuoi e pubblicala. Fino ad allora giudica la versione in vigore.
fitted-later = Più tardi
fitted-to-draft = Leggi la bozza

## Impostazioni
settings-title = Impostazioni
settings-effect = Vale per tutti appena salvi.
settings-saved = Vale da ora.
settings-review = Orari di revisione
settings-review-hint = Solo queste ore contano per la scadenza. Orari più lunghi, risposte più rapide.
settings-hours = Ore lavorative per decidere
settings-hours-hint = Poi si chiamano i sostituti. La scadenza si vede.
settings-deputies = Sostituti
settings-deputies-hint = Chiamati uno dopo l’altro quando un testo è in ritardo, così nessuno aspetta perché qualcuno è malato.
settings-second = Seconda revisione
settings-second-hint = I testi con un avviso così richiedono due persone concordi. Si aspetta di più.
settings-second-kinds = Per questi
settings-trust-title = Fiducia
settings-trust-explained = A chi ottiene l’approvazione senza modifiche si dà fiducia: trattenere diventa una spunta per quel tipo. Nessuno viene mai messo in classifica.
settings-trust = Testi approvati senza modifiche fino ad allora
settings-trust-hint = 0 lo disattiva: ogni testo così viene trattenuto, chiunque lo scriva.
settings-sharing = Condivisione
settings-sharing-hint = Quando, dove e quanto spesso: come vuole l’azienda.
settings-most = Condivisioni al giorno prima di un consiglio
settings-most-hint = Chi condivide di più legge un consiglio gentile. 0 lo disattiva.
settings-networks-all = Nessuna scelta: ogni rete è aperta.
settings-networks-some = Si propongono solo queste.
settings-privacy = Conservazione
settings-privacy-hint = Gli avvisi non contengono mai le parole di un testo. Dopo questo tempo si contano e si cancellano.
settings-kept = Giorni di conservazione degli avvisi
settings-kept-hint = Da 30 a 730 giorni. Meno giorni, meno dati; le cifre nel tempo restano.

## Dati aziendali
facts-title = Dati aziendali
facts-lead = Ciò che le regole sanno della tua azienda. Un dato mancante spegne i suoi controlli.
facts-written = Ultima modifica { $when } di { $name }.
facts-effect = Vale per ogni testo valutato da quel momento.
facts-saved = Ogni testo è valutato così da ora.
facts-rebase = Carica le loro, tieni le mie modifiche
facts-names = Nomi
facts-names-hint = Il tuo nome e quello degli altri: parlare bene di te non è un avviso, parlare di loro forse sì.
facts-bank = Nome dell’azienda
facts-bank-hint = Come lo si scrive.
facts-ticker = Sigla di borsa
facts-ticker-hint = Le opinioni sul prezzo vengono trattenute.
facts-competitors = Concorrenti, uno per riga
facts-competitors-hint = Un testo che ne nomina uno passa sotto altri occhi.
facts-contact = Indirizzi e numeri propri
facts-contact-hint = Link e numeri tuoi passano; gli altri si guardano.
facts-domains = Domini, uno per riga
facts-domains-hint = I tuoi e quelli di cui ti fidi, senza https://.
facts-phones = Numeri di telefono, uno per riga
facts-phones-hint = Linee di servizio che si possono nominare.
facts-secret = Ciò che resta dentro
facts-secret-hint = I testi che lo rivelano si fermano prima che qualcuno li legga.
facts-confidential = Riservato: lo vede solo la compliance. Non va mai su un telefono.
facts-projects = Nomi di progetti, uno per riga
facts-projects-hint = Un testo che ne nomina uno viene trattenuto.
facts-customers = Numeri cliente, in una frase inglese
facts-customers-hint = Questi numeri sono bloccati, comunque raggruppati.
facts-results = Risultati
facts-results-hint = I dati di un periodo successivo sono bloccati finché non sono pubblici.
facts-period = Ultimo periodo pubblico
facts-period-hint = Per esempio 2026-Q3, 2026-H1 o 2026-FY.
facts-published = Pubblicati il
facts-next = Prossima pubblicazione
facts-sentences = Frasi
facts-sentences-hint = Ciò che si aggiunge dove manca. Si può dire con parole proprie, se nessuna legge lo prescrive.
facts-disclosure = Dove si lavora
facts-disclosure-hint = Si aggiunge ai post su prodotti, mercati e azienda.
facts-advertisement = Segno di pubblicità
facts-advertisement-hint = Resta dove il testo approvato ce l’ha.
facts-investment_warning = Avvertenza sugli investimenti
facts-investment_warning-hint = Non deve andare persa; valgono altre parole con lo stesso senso.
facts-credit_warning = Avvertenza sul credito
facts-credit_warning-hint = Prescritta dalla legge: vale parola per parola.

## Attrito
friction-title = Attrito
friction-lead = Quanto costano le regole a chi scrive. Dove costano troppo si correggono le regole, non le persone.
friction-span = Periodo
friction-about = Testi
friction-all = Tutti i testi
friction-csv = CSV nel tempo
friction-csv-lines = CSV di questa tabella
friction-goals = { $reached } obiettivi raggiunti su { $known }
friction-texts-count =
    { $texts ->
        [one] in un testo
       *[other] in { $texts } testi
    }
friction-straight = Passa subito
friction-held = Trattenuto per la moderazione
friction-blocked = Bloccato
friction-approved_unchanged = Approvati senza modifiche
friction-median = Tempo mediano di revisione
friction-p90 = Nove su dieci decisi entro
friction-appeals_won = Obiezioni accolte
friction-gave_up = Ha rinunciato dopo un avviso
friction-nudges_taken = Consigli accettati
friction-personalised = Con parole proprie
friction-back_after_block = Tornati dopo un blocco
friction-median-hint = Metà è stata decisa prima.
friction-p90-hint = In ore lavorative.
friction-appeals_won-hint = Conta contro la regola, mai contro la persona.
friction-gave_up-hint = Tra chi ne ha visto uno, andati via senza condividere.
friction-nudges_taken-hint = Tra quelli mostrati.
friction-personalised-hint = Di ciò che è uscito.
friction-back_after_block-hint = Di nuovo attivi entro 30 giorni.
friction-hours-unit = h
friction-goal-at_least = Obiettivo: almeno { $goal }
friction-goal-at_most = Obiettivo: al massimo { $goal }
friction-missed = (mancato)
friction-few = meno di 5
friction-none = ancora nulla
friction-not-known = non noto
friction-few-hint = Dove sono coinvolte meno di cinque persone non si mostra nulla, così nessuno è riconoscibile.
friction-few-all = In questo periodo meno di cinque persone hanno scritto testi così: non si mostra nulla.
friction-few-days =
    { $days ->
        [one] Un giorno è escluso perché troppo pochi hanno condiviso.
       *[other] { $days } giorni sono esclusi perché troppo pochi hanno condiviso.
    }
friction-empty = Ancora nessun testo
friction-empty-explained = Appena si condivide, vedi qui quanto spesso intervengono le regole. Scegli un periodo più lungo o torna più tardi.
friction-unticked = { $unticked } volte è stata chiesta una spunta non ancora data.
friction-time = Nel tempo
friction-another = Un’altra cifra
friction-lines = Riga per riga
friction-by-rule = Per regola
friction-by-language = Per lingua
friction-by-network = Per rete
friction-column-rule = Regola
friction-column-language = Lingua
friction-column-network = Rete
friction-column-day = Giorno
friction-column-week = Settimana dal
friction-column-month = Mese
friction-found = Ha trovato
friction-texts = Testi
friction-proposed = proposta
friction-no-lines = In questo periodo non è successo nulla.
trend-aloud = { $figure }, dal { $from } al { $to }; ultimo valore noto: { $last }.
trend-nothing = { $figure }, dal { $from } al { $to }: ancora nulla di noto.
proposal-title = Regole da rendere più miti
proposal-hint = Lo dicono le cifre; decidi tu. Ciò che confermi vale subito, come nuova versione della policy.
proposal-becomes = diventa
proposal-span = Dal { $first } al { $last }
proposal-confirm = Rendila più mite
proposal-retire = Ritirala
proposal-dismiss = Lasciala così
proposal-confirm-soon = «{ $rule }» diventa «{ $level }» tra dieci secondi.
proposal-retire-soon = «{ $rule }» viene ritirata tra dieci secondi.
proposal-dismiss-soon = «{ $rule }» resta com’è. La proposta torna non prima di 90 giorni.
proposal-called-off = Non è cambiato nulla.
proposal-done = È in vigore la versione { $version } della policy.
proposal-done-draft = È in vigore la versione { $version } della policy, e la bozza aperta la segue.
settings-second-none = Nessun tipo ne richiede due.
settings-second-choose = Scegli i tipi
wizard-products = Che cosa offri?
wizard-products-label = Offriamo
friction-last = Gli ultimi { $days } giorni
