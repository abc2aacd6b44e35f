### Ciò che dice Birdsong. Le cinque lingue hanno le stesse chiavi e gli stessi valori; lo controlla `npm run lint:words`.

## Ovunque
back = Indietro
close = Chiudi
done = Fatto
more = Mostra altro
tabs-more = Altro
not-now = Non ora
ok = OK
refresh = Aggiorna
retry = Riprova
save = Salva
saved = Salvato
share = Condividi
undo = Annulla
undone = Annullato
to-feed = Vai al feed
skip-to-content = Vai al contenuto
offline-short = Offline
offline-title = Sei offline
offline-explained = La rete ora non è raggiungibile. Controlla la connessione e riprova.
offline-kept = Sei offline. Questo è ciò che è rimasto dalla tua ultima visita.
failed-title = Non ha funzionato
failed-explained = Qualcosa è andato storto da parte nostra. Riprova tra un momento.
nowhere-title = Qui non c’è niente
nowhere-explained = Forse l’indirizzo è sbagliato, oppure la pagina non è per il tuo ruolo.
update-there = È pronta una nuova versione di Birdsong.
update-now = Ricarica
points-word =
    { $points ->
        [one] punto
       *[other] punti
    }

## Navigazione
nav-label = Menu principale
nav-feed = Feed
nav-board = Classifica
nav-me = Io
bell-label =
    { $count ->
        [0] Notifiche
        [one] Notifiche, una da leggere
       *[other] Notifiche, { $count } da leggere
    }

## Ruoli, reti, livelli
role-ambassador = Ambassador
role-influencer = Influencer
role-facilitator = Facilitazione
role-moderator = Moderazione
role-communicator = Comunicazione
role-compliance = Compliance
role-admin = Amministrazione
network-email = E-mail
network-share-sheet = Altra app
level-inform = Buono a sapersi
level-nudge = Un piccolo consiglio
level-acknowledge = Da confermare
level-disclose = Aggiunto per te
level-hold = Lo guarda un collega
level-block = Non si può pubblicare

## Kinds of findings
rule-kind-custom = Parole nostre
rule-kind-embargo = Post sotto embargo
rule-kind-expired = Post scaduto
rule-kind-recalled = Post ritirato
rule-kind-iban = Numero di conto (IBAN)
rule-kind-card_number = Numero di carta
rule-kind-national_id = Codice identificativo nazionale
rule-kind-customer_data = Dati di clienti
rule-kind-guaranteed_return = Promessa di rendimento
rule-kind-unapproved_rate = Tasso o prezzo cambiato
rule-kind-unpublished_results = Risultati prima della pubblicazione
rule-kind-price_opinion = Opinione su un prezzo
rule-kind-competitor = Nome di un concorrente
rule-kind-disparagement = Parlare male di qualcuno
rule-kind-complaint_reply = Risposta a un reclamo
rule-kind-confidential = Cose riservate
rule-kind-political = Politica
rule-kind-hate_or_harassment = Odio o molestie
rule-kind-link_foreign = Link ad altri
rule-kind-phone_or_email = Telefono o indirizzo
rule-kind-missing_disclosure = Non detto che si lavora qui
rule-kind-missing_risk_warning = Avvertenza tralasciata
rule-kind-photo_consent = Persone in una foto
rule-kind-comparative_claim = Confronto senza fonte
rule-kind-changed_terms = Condizioni cambiate
rule-kind-identical_caption = Nemmeno una parola propria
rule-kind-over_length = Troppo lungo
rule-kind-shouting = Urlare
rule-kind-over_sharing = Molte condivisioni in un giorno
rule-kind-same_network_soon = Due condivisioni su una rete nella stessa ora
rule-kind-working_time = Fuori dall’orario di lavoro
rule-kind-same_as_colleagues = Le stesse parole dei colleghi
rule-kind-expires_soon = Post che scade presto
rule-kind-speaks_as_employee = Parlare da dipendente
rule-kind-network_unapproved = Rete non aperta
rule-kind-locked_caption = Testo fisso modificato
rule-kind-local_hashtag = Un hashtag locale

## Accesso
sign-in-headline = Il tuo lavoro, con parole tue
sign-in-sentence = Birdsong ti porta i post di cui la tua azienda va fiera, ti aiuta a farli tuoi con consigli amichevoli e li condivide dove già ti trovi.
sign-in-email = La tua e-mail di lavoro
sign-in-hint = Ti mandiamo un link. Non serve una password.
sign-in-send = Mandami un link
sign-in-sent = Guarda nella tua casella
sign-in-sent-explained = Se { $email } appartiene a chi lavora qui, un link è in arrivo. Vale una volta sola e per poco tempo.
sign-in-again = Usa un altro indirizzo
sign-in-or = oppure per e-mail
confirm-headline = Che bello rivederti
confirm-button = Accedi
confirm-new-link = Chiedi un nuovo link
confirm-no-token = Questo link non è completo. Riaprilo dalla tua e-mail o chiedine uno nuovo.
sign-out = Esci
sign-out-title = Uscire su questo dispositivo?
sign-out-explained = Le tue bozze e ciò che era conservato per leggere offline vengono tolti da questo dispositivo. Le tue condivisioni e i tuoi punti restano.
sign-out-outbox =
    { $count ->
        [one] Nella posta in uscita c’è ancora una condivisione, che andrà persa.
       *[other] Nella posta in uscita ci sono ancora { $count } condivisioni, che andranno perse.
    }

## Demo
demo-tag = Demo
demo-choose = Guardati intorno come …
demo-switch = Cambia persona (demo)
demo-explained = { $company } e chi ci lavora sono inventati. Scegli con quali occhi guardare.
demo-mailbox = Casella della demo
demo-mailbox-explained = Le e-mail che Birdsong avrebbe mandato. Nella demo nessuna lascia questa macchina.
demo-mailbox-empty = Ancora nessuna e-mail
demo-mailbox-empty-explained = Chiedi un link di accesso e arriverà qui.

## Feed
greeting-morning = Buongiorno, { $name }
greeting-afternoon = Buon pomeriggio, { $name }
greeting-evening = Buonasera, { $name }
feed-lead = Trova qualcosa che vale la pena raccontare, e dillo a modo tuo.
feed-filters = Filtra il feed
feed-language = Lingua
feed-all-languages = Tutte le lingue
feed-all-topics = Tutti i temi
feed-new =
    { $count ->
        [one] Un nuovo post
       *[other] { $count } nuovi post
    }
feed-offline = Sei offline. Vedi i post della tua ultima visita.
feed-empty = Ancora niente da condividere
feed-empty-explained = Appena c’è un post per te, appare qui. Segui più temi per vedere di più.
feed-empty-filtered = Niente corrisponde a questo filtro
feed-empty-filtered-explained = Ci sono altri post per te.
feed-show-all = Mostra tutti i post
feed-choose-topics = Scegli i temi
feed-end = Per ora è tutto.
feed-drafted = Bozza iniziata
feed-pinned = In evidenza
feed-networks = Reti
feed-earns =
    { $points ->
        [one] Vale un punto
       *[other] Vale { $points } punti
    }
post-ends = termina { $when }
menu-open = Altro su «{ $title }»
menu-title = Questo post
menu-why = Perché lo vedo?
menu-dismiss = Non fa per me
why-explained = Cambia temi e lingue in «Io» per vedere altri post.
dismiss-explained = Dicci perché, se ti va. Ci aiuta a scegliere meglio.
dismiss-not_my_field = Non è il mio campo
dismiss-not_my_language = Non è la mia lingua
dismiss-seen_it = L’ho già visto
dismiss-not_my_view = Io la vedo diversamente
dismiss-other = Altro
dismissed = Tolto dal tuo feed.
week-title = La tua settimana
week-rank = Hai il posto { $rank } su { $people }.
week-team = { $team } ha il posto { $rank }.
week-to-board = Apri la classifica

## Post
post-title = Post
post-read-original = Leggilo su { $domain }
post-your-words = Le tue parole
post-networks = Rete
post-starter = Un testo da cui partire
post-own-words = Parole tue
post-make-yours = Fallo tuo
post-go-on = Continua a scrivere
post-start-over = Ricomincia
post-later = Più tardi
post-locked = Il testo di questo post è fissato e non si può cambiare.
post-no-captions = Questo post non ha ancora un testo.
post-offline = Sei offline. Puoi scrivere; ciò che condividi aspetta nella posta in uscita.
draft-dropped = Di nuovo il testo ufficiale.

## Scrivere
editor-title = Le tue parole per { $network }
editor-label = Il tuo testo
editor-adds = Viene aggiunto:
editor-all-good = Va tutto bene. Puoi procedere.
editor-findings = Consigli
editor-keys = Alt + ↓ porta dal testo ai consigli, ↑ torna indietro.
editor-offline = Sei offline. Questo l’ha controllato il tuo telefono; decide il server quando la condivisione arriva. La tua bozza è salva.
editor-no-advice = I consigli ora non sono disponibili. Il testo viene controllato quando condividi.
editor-blocked = Così non può ancora uscire: { $what }
editor-too-long =
    { $over ->
        [one] Un carattere di troppo.
       *[other] { $over } caratteri di troppo.
    }
counter-aloud = { $used } caratteri su { $limit }
counter-free =
    { $used ->
        [one] Un carattere
       *[other] { $used } caratteri
    }
finding-why = Perché?
finding-paragraph = Policy § { $paragraph }
finding-take = Usa questo
finding-remove = Togli
finding-here = su questo telefono
finding-here-explained = Controllato su questo telefono. Decide il server quando il tuo testo arriva.
finding-trusted = Te lo sei guadagnato: testi come questo sono stati approvati senza modifiche, quindi nessuno deve controllare prima. Conferma e vai avanti.
appeal-begin = Secondo me è sbagliato
suggestion-taken = Modificato.
disclosure-title = Aggiunto per te
disclosure-stays = Viene pubblicato dopo le tue parole e non si può togliere.
disclosure-write = Mettilo nel mio testo

## Condividere
share-title = Condividi su { $network }
share-title-email = Condividi per e-mail
share-title-sms = Condividi con un SMS
share-preview = Ecco come apparirà
share-sending = Prepariamo il tuo link
share-open = Apri { $network }
share-open-email = Scrivi l’e-mail
share-open-sms = Scrivi l’SMS
share-open-again = Apri di nuovo { $network }
share-sheet = Condividi con un’altra app
share-sheet-picture = Condividi l’immagine
share-sheet-cancelled = Non è stato condiviso nulla. Le tue parole sono ancora qui.
share-sheet-refused = Qui il menu di condivisione non si è aperto. Prendi un’altra via o copia il testo.
share-copy = Copia il testo
share-copy-link = Copia il link
share-qr = Codice QR
share-qr-aloud = Codice QR per { $link }
share-qr-png = PNG
share-qr-svg = SVG
share-drops-text = { $network } prende solo il link. Il testo viene copiato per te: incollalo lì.
share-drops-rest = { $network } prende il link e il titolo. Il testo viene copiato per te: incollalo come commento.
share-drops-picture = { $network } così non prende l’immagine.
share-no-address = { $network } non si può aprire con il tuo testo. Copialo, apri tu { $network } e incollalo.
share-sms-parts =
    { $parts ->
        [one] Parte come un solo messaggio.
       *[other] Parte come { $parts } messaggi.
    }
share-sms-short = Emoji e caratteri speciali accorciano i messaggi.
share-offline = Sei offline. { $network } si apre quando torna la rete; copiare e il codice QR funzionano già.
share-copied-paste = Testo copiato: incollalo.
share-copied = Copiato.
share-not-copied = Qui non si può copiare. Seleziona il testo e copialo tu.
share-posted = Pubblicato?
share-posted-explained = { $network } non ce lo dice, quindi ci fidiamo della tua parola.
share-yes = Sì, pubblicato
share-no = Questa volta no
share-thanks =
    { $points ->
        [one] Un punto per te
       *[other] { $points } punti per te
    }
share-undone = Annullato. Puoi ancora condividerlo più tardi.
share-given-up = Va bene, questa volta no. Le tue parole sono salve.
share-done-title = In volo per il mondo
share-cheer = Grazie! Ogni clic sul tuo link conta per te.
share-held-title = Prima lo guarda un collega
share-held = Niente va perso: qualcuno guarda il tuo testo entro { $when }, e ti facciamo sapere.
share-held-look = A che punto è
share-stopped-title = Prima che esca
share-blocked = Questa parte non può essere pubblicata. Cambiala e sei a posto.
share-acknowledge = Una cosa da confermare, poi esce.
acknowledge-tick = Sì, lo confermo
share-reword = Cambia le mie parole
share-go-on = Continua
share-instance-title = Qual è il tuo server Mastodon?
share-instance = Server Mastodon
share-instance-hint = Il tuo account intero o la parte dopo la seconda @, come mastodon.social. Lo chiediamo una volta sola; lo cambi in Io.
share-instance-skip = Lo incollo io
share-instance-none = Incolli tu i tuoi post.
share-instance-change = Cambia
share-queued-title = Conservato per dopo
share-queued = Sei offline. La tua condivisione per { $network } aspetta nella posta in uscita e parte una volta sola quando torna la rete.
share-queued-drop = Non condividerla
share-queued-link = Hai già condiviso lì questo post e il tuo link funziona: mostralo o copialo. Le tue parole seguono appena controllate.

## Posta in uscita
outbox-title =
    { $count ->
        [one] Una condivisione in uscita
       *[other] { $count } condivisioni in uscita
    }
outbox-waiting = aspetta la rete · { $when }
outbox-ready = pronta da pubblicare
outbox-held = prima la guarda un collega
outbox-go-on = Pubblica
outbox-look = Guarda
outbox-take-out = Togli «{ $title }» dalla posta in uscita

## Classifica
board-title = Classifica
board-how = Come funzionano i punti
board-span = Periodo
span-week = Settimana
span-month = Mese
span-all = Sempre
board-teams = Squadre
board-team-rank = Posto { $rank } su { $teams }
board-team-average =
    { $active ->
        [one] { $average } punti in media, una persona attiva
       *[other] { $average } punti in media, { $active } persone attive
    }
board-teams-empty = In questo periodo nessuna squadra ha ancora abbastanza persone attive.
board-people = Persone
board-my-rank = Posto { $rank } su { $people }
board-around-me = Intorno a te
board-top = La cima della classifica
board-rank = Posto
board-me = tu
board-empty = Si riparte da zero
board-empty-explained = In questo periodo nessuno ha ancora punti. La prima condivisione apre la classifica.
board-off = { $company } non mostra una classifica delle persone. I tuoi punti sono solo per te.
board-show-me = Mostrami in classifica
board-show-me-hint = I punti restano tuoi in ogni caso.
board-alias = Alias
board-alias-hint = Lascialo vuoto per apparire con il tuo nome.
board-alias-kept = D’ora in poi appari così.
board-joined = Sei in classifica.
board-left = Non sei più in classifica. Nessun punto è perso.
points-title = Come funzionano i punti
points-clicks = Per ogni link contano fino a { $clicks } clic al giorno, e solo quelli delle persone.
points-explained = I punti possono essere ripresi quando annulli qualcosa. Nessuno è mai classificato per i suoi errori.
reason-share_confirmed = Un post che hai condiviso
reason-human_click = Una persona clicca sul tuo link
reason-idea_approved = Una tua idea viene accolta
reason-reversal = Ripresi

## Io
me-title = Io
me-points = Punti
me-accounts = Account collegati
me-mastodon-hint = Dove si aprono i tuoi post per Mastodon. Lascia vuoto per incollarli tu.
me-language-section = Lingua e ora
me-language = Lingua di Birdsong
me-languages = Leggo post anche in
me-time-zone = Fuso orario
me-time-zone-hint = Gli orari seguono questo fuso, e di notte non svegliamo nessuno.
me-topics = Temi
me-topics-hint = Ciò che segui decide che cosa arriva nel tuo feed.
devices-title = Notifiche
devices-hint = I dispositivi che ti avvisano di nuovi post e decisioni.
devices-none = Nessun dispositivo riceve ancora notifiche.
device-add = Avvisami su questo dispositivo
device-this = questo dispositivo
device-test = Prova
device-remove = Rimuovi { $device }
device-removed = Rimosso.
device-delivered = ultimo messaggio { $when }
device-nothing-yet = ancora nessun messaggio
push-on = Le notifiche sono attive.
push-refused = Va bene, niente notifiche.
push-failed = Questo browser non ha potuto attivare le notifiche. Riprova più tardi.
push-impossible = Questo browser non può mostrare notifiche.
push-needs-home-screen = Su iPhone o iPad metti prima Birdsong nella schermata Home.
push-blocked = Le notifiche sono bloccate. Ecco come rimediare:
push-blocked-1 = Tocca l’icona a sinistra dell’indirizzo.
push-blocked-2 = Apri «Notifiche» e scegli «Consenti».
push-blocked-3 = Torna qui e attivale.
push-ask-title = Ti avvisiamo dei nuovi post?
push-ask-explained = Qualche messaggio a settimana, nella tua lingua e mai di notte. Puoi smettere quando vuoi.
push-ask-yes = Sì, volentieri
sessions-title = Dove hai effettuato l’accesso
sessions-hint = Chiudi ciò che non riconosci.
session-current = questo dispositivo, ora
session-seen = visto { $when }
session-unknown = Dispositivo sconosciuto
session-end = Chiudi
session-ended = Accesso chiuso lì.
install-title = Birdsong nella schermata Home
install-explained = A un tocco da te, e leggibile offline.
install-button = Installa
install-show-how = Mostrami come
install-ios-1 = Tocca il pulsante di condivisione di Safari.
install-ios-2 = Scegli «Aggiungi alla schermata Home».
install-ios-3 = Tocca «Aggiungi». Fatto.

## Le mie condivisioni e revisioni
shares-title = Le mie condivisioni
ready-title = Approvato e pronto da condividere
shares-empty = Ancora nessuna condivisione
shares-empty-explained = Scegli un post, dillo con parole tue e condividilo con due tocchi.
drafts-title = Bozze su questo dispositivo
share-state-opened = Aperto. L’hai pubblicato?
share-state-confirmed = Pubblicato
share-state-proven = Pubblicato e cliccato
share-state-withdrawn = Annullato
share-clicks =
    { $clicks ->
        [one] Un clic
       *[other] { $clicks } clic
    }
reviews-title = Testi in revisione
reviews-empty = Niente in attesa
reviews-empty-explained = Quando qualcuno deve guardare un tuo testo, qui vedi a che punto è.
review-waiting = Qualcuno lo guarda entro { $when }
review-escalated = Nessuno ha deciso entro { $when }. È stata chiamata un’altra persona; il tuo testo aspetta al sicuro.
review-approved = Approvato
review-reworded = Approvato con altre parole
review-rejected = Non approvato
review-withdrawn = Ritirato
review-withdraw = Ritira

## Objections and trust
appeals-title = Le mie obiezioni
appeals-empty = Nessuna obiezione
appeals-empty-explained = Quando una regola ferma un testo e secondo te sbaglia, dillo con un tocco. La risposta la vedi qui.
appeal-title = Che cosa non va?
appeal-argument = Il tuo motivo
appeal-argument-hint = Bastano una o due frasi. Non ripetere ciò che non si può pubblicare.
appeal-text-not-kept = Il tuo testo non viene conservato: chi risponde vede la regola, il punto nel testo e il tuo motivo. Se hai ragione, conta contro la regola, mai contro di te.
appeal-to-another = La guarda un’altra persona. Se hai ragione, conta contro la regola, mai contro di te.
appeal-send = Invia
appeal-made-title = Grazie di averlo detto
appeal-made = Qualcuno risponde entro { $when }, e ti avvisiamo.
appeal-made-already = Hai fatto obiezione
appeal-waiting = Qualcuno risponde entro { $when }
appeal-granted-text = Avevi ragione: il tuo testo può uscire
appeal-granted-rule = Avevi ragione: conta contro la regola
appeal-denied = Resta così
appeal-withdrawn = Ritirata
trust-title = La fiducia che ti sei guadagnato
trust-hint = Può solo crescere, e qui la vedi solo tu. Il tuo capo mai.
trust-so-far = { $approved } su { $needed } approvati senza modifiche
trust-earned-short = guadagnata
trust-none =
    { $needed ->
        [one] Ancora niente conta. Dopo un testo di un tipo approvato senza modifiche, a te basta una spunta.
       *[other] Ancora niente conta. Dopo { $needed } testi di un tipo approvati senza modifiche, a te basta una spunta.
    }
trust-reset = Ricomincia
trust-reset-title = Ricominciare con la fiducia?
trust-reset-explained = Di nuovo prima guarda un collega, come il primo giorno. I testi già contati non contano un’altra volta.
trust-given-back = Va bene: da capo.

## The policy
the-policy = Come parliamo in pubblico
the-policy-back-to-text = Torna al mio testo
the-policy-contents = Indice
the-policy-version = Versione { $version } del { $when }
the-policy-read-on = letta da te il { $when }
the-policy-new = Che cosa è cambiato
the-policy-new-hint = Dalla versione { $version }, l’ultima che hai accettato.
the-policy-before = Com’era prima
the-policy-paragraph-gone = Il § { $paragraph } non c’è più.
the-policy-i-have-read = L’ho letta
the-policy-thanks = Grazie. Annotato con la data di oggi.
the-policy-unread-title = Prima uno sguardo alla policy
the-policy-unread-new = È cambiata da quando l’hai accettata. Il tuo testo resta e prosegue subito dopo.
the-policy-unread-first = Una volta, prima della tua prima condivisione. Il tuo testo resta e prosegue subito dopo.
the-policy-whole = Leggi tutta la policy

## Notifiche
notifications-title = Notifiche
notifications-empty = Tutto tranquillo
notifications-empty-explained = Qui appaiono i nuovi post per te e le decisioni sui tuoi testi.

## Studio: navigation, states, categories
nav-posts = Post
nav-campaigns = Campagne
nav-results = Risultati
nav-value = Valore
nav-queue = Coda
nav-appeals = Obiezioni
studio-places = Studio
state-draft = Bozza
state-in_review = In revisione
state-approved = Approvato
state-scheduled = Programmato
state-live = Online
state-expired = Terminato
state-recalled = Ritirato
state-archived = Archiviato
category-company = Notizie aziendali
category-company-hint = Affermazioni e cifre vengono controllate.
category-product = Prodotto
category-product-hint = Valgono le regole sui prodotti: tassi, avvertenze sui rischi, promesse.
category-market = Mercati
category-market-hint = Valgono le regole più severe: niente che sembri un consiglio sui prezzi.
category-jobs = Lavoro
category-jobs-hint = Corsia libera: nessuna regola sui prodotti.
category-event = Evento
category-event-hint = Corsia libera: nessuna regola sui prodotti.
category-charity = Buona causa
category-charity-hint = Corsia libera: nessuna regola sui prodotti.
category-people = Persone
category-people-hint = Corsia libera: nessuna regola sui prodotti. Chiedi a chi è nella foto.
kind-link = Link
kind-image = Immagine
kind-video = Video
kind-document = Documento
kind-text = Testo

## Studio: posts
posts-title = Post
posts-new = Nuovo post
posts-filter = Filtra per stato
posts-all = Tutti
posts-empty = Il tuo primo post
posts-empty-explained = Scrivi che cosa possono condividere i colleghi, di’ per chi è e fallo guardare a qualcun altro.
posts-empty-state = Nessuno in questo stato
posts-empty-state-explained = Ce ne sono altri: guardali tutti.
new-post-hint = Come i colleghi lo vedranno nel feed. Puoi cambiarlo dopo.
new-post-begin = Inizia
line-goes-live = online { $when }
line-ended = terminato { $when }
line-edited = modificato { $when }
line-languages = Lingue
line-no-caption = nessun testo

## Studio: composer
composer-title = Composizione
composer-panes = Parti del post
composer-restored = Quello che avevi scritto qui non era ancora salvato. È tornato, e ora viene salvato.
pane-what = Che cosa
pane-captions = Testi
pane-looks = Anteprima
saving-saved = Salvato
saving-changed = Modificato
saving-saving = Salvataggio …
saving-offline = Conservato su questo dispositivo
saving-unready = Non ancora completo
saving-waiting = Attende la tua scelta
clash-title = { $name } ha modificato questo post, { $when }
clash-both = Avete cambiato entrambi: { $fields }. Scegli quale versione resta; prima di allora niente va perso.
clash-apart = Avete cambiato parti diverse, quindi possono restare entrambe.
clash-too-late = Ora è: { $state }. Le parole non possono più cambiare. Prendi ciò che c’è, o tieni le tue come nuovo post.
clash-copy = La mia come nuovo post
clash-theirs = Prendi l’altra
clash-mine = Tieni la mia
clash-taken = Ora vedi l’altra versione.
copy-title = Copia di { $title }

## Studio: what stands and what is next
standing-draft-mine = L’hai scritto tu. Quando è pronto, lo approva un collega.
standing-draft = L’ha iniziato { $name }. Chi ci scrive non potrà approvarlo.
standing-returned = { $name } l’ha restituito: «{ $note }»
standing-review-wrote = L’hai scritto tu; lo approva un collega.
standing-review-edited = L’hai modificato tu per ultimo; lo approva un collega.
standing-review = { $name } chiede un secondo paio d’occhi. Approva, o restituisci dicendo perché.
standing-approved = L’ha approvato { $name }. Può andare online ora o a un’ora scelta.
standing-scheduled = Va online { $when }. L’ha approvato { $name }.
standing-live = Online da { $since }. Termina { $until }.
standing-expired = Il suo tempo è finito. I link condivisi funzionano ancora.
standing-recalled = Ritirato: «{ $reason }»
standing-archived = Messo via. Si può leggere e copiare.
locked-in_review = Un collega sta leggendo queste parole. Una modifica riporta il post a bozza.
locked-approved = Queste parole sono approvate. Una modifica riporta il post a bozza: l’approvazione era per altre parole.
locked-scheduled = Queste parole sono approvate e programmate. Una modifica riporta il post a bozza.
locked-change = Modifica comunque

## Studio: steps
step-more = Altri passi
step-history = Cronologia
step-copy = Copia come nuovo post
step-results = Vedi i risultati
step-note = Una parola in più (se vuoi)
step-note-return = Che cosa deve cambiare?
step-submit = Invia in revisione
step-submit-explained = Un collega lo legge con occhi freschi e lo approva.
step-submit-done = Inviato in revisione.
step-approve = Approva
step-approve-explained = Da ora il tuo nome garantisce queste parole.
step-approve-scheduled = Poi andrà online da solo, { $when }.
step-approve-done = Approvato.
step-publish = Pubblica ora
step-publish-explained = Tutti quelli a cui è destinato lo vedono subito, e i dispositivi avvisano. Hai dieci secondi per ripensarci.
publish-soon = «{ $title }» va online tra dieci secondi.
publish-going = Va online …
publish-called-off = Annullato. Nessuno l’ha visto.
publish-done = «{ $title }» è online.
step-schedule = Programma
step-reschedule = Cambia l’ora
step-schedule-explained = Va online da solo a quell’ora.
step-schedule-done = Programmato.
step-return = Restituisci
step-return-explained = Torna bozza, con la tua spiegazione.
step-return-done = Restituito.
step-reopen = Torna a bozza
step-reopen-explained = Le parole possono cambiare di nuovo; un’approvazione già data decade.
step-reopen-done = Di nuovo bozza.
step-unschedule = Togli l’ora
step-unschedule-explained = Resta approvato e va online solo quando qualcuno lo dice.
step-unschedule-done = L’ora è tolta.
step-recall = Ritira
step-recall-explained = Sparisce subito da ogni feed, i link si fermano o portano altrove, e a chi l’ha condiviso si chiede di cancellarlo.
step-reason = Perché?
step-reason-hint = Lo leggono i colleghi che l’hanno condiviso.
step-redirect = Dove portano ora i link (se da qualche parte)
step-redirect-hint = Vuoto: una pagina che spiega.
step-recall-done = Ritirato.
step-archive = Archivia
step-archive-explained = Lascia gli elenchi e, se è online, ogni feed. Niente viene cancellato.
step-archive-done = Archiviato.
step-discard = Butta via
step-discard-explained = La bozza sparisce per sempre.
step-discard-done = Buttato via.
history-by-itself = Da solo

## Studio: fields
field-title = Titolo
field-title-unready = Un post ha bisogno di un titolo.
field-summary = Riassunto
field-summary-hint = Di che cosa parla, per i colleghi.
field-kind = Tipo
field-category = Di che cosa
field-language = Lingua principale
field-url = Link
field-url-unready = Un link inizia con https:// e non ha spazi.
field-hashtags = Hashtag
field-hashtags-hint = Escono con ogni condivisione. Da tre a cinque è meglio.
field-topic_id = Tema
field-topic-hint = I colleghi ci filtrano il feed.
field-topic-none = Nessun tema
field-captions = testi
field-picture_id = Immagine
field-audience = Chi lo vede
section-times = Quando
field-publish_at = Va online
field-publish-hint = Vuoto: quando qualcuno lo pubblica.
field-embargo_until = Embargo fino a
field-embargo-hint = Prima, nessuno può pubblicarlo.
field-expires_at = Termina
field-expires-hint = Vuoto: 30 giorni dopo la pubblicazione.
field-review_on = Ricontrolla i fatti il
field-review-hint = Per ciò che può invecchiare, come i tassi.
field-pinned = In evidenza
field-pinned-hint = Resta in cima al feed.
field-locked = Testo fisso
field-locked-hint = I colleghi lo condividono parola per parola.
field-internal = Solo interno
field-internal-hint = Da leggere. Non si può condividere.
field-campaign = Campagna
field-campaign-hint = Il suo codice va in ogni link. Si può cambiare sempre.
field-campaign-none = Nessuna campagna
picture-choose = Scegli un’immagine o trascinala qui
picture-hint = JPEG, PNG, WebP, GIF o AVIF; meglio se larghe.
picture-another = Un’altra immagine
picture-remove = Togli l’immagine
picture-none = Nessuna immagine
picture-alternative = Che cosa mostra?
picture-alternative-hint = Viene letto a chi non può vederla. Si carica insieme all’immagine.
picture-not-this = Non questa
picture-upload = Carica
moment-zone = Fuso orario
moment-utc = { $utc } UTC, { $distance }
moment-skipped = Gli orologi saltano quest’ora; è spostata in avanti.
moment-twice = Gli orologi segnano quest’ora due volte; vale la prima.

## Studio: audience
audience-title = Chi vede questo post?
audience-change = Cambia chi lo vede
audience-who = È per
audience-everyone = Tutti. Aggiungi una frase per restringere.
audience-but-not = Ma non per
audience-nobody-left-out = Nessuno è escluso.
audience-add = Solo per alcuni
audience-add-or = O anche per
audience-add-except = Escludi alcuni
audience-or = oppure
audience-remove = Togli questa frase
dimension-teams = Team
dimension-teams-any = qualsiasi team
dimension-teams-hint = Un team comprende quelli sotto di lui.
dimension-regions = Regione
dimension-regions-any = qualsiasi regione
dimension-brands = Marchio
dimension-brands-any = qualsiasi marchio
dimension-languages = Lingua
dimension-languages-any = qualsiasi lingua
dimension-topics = Tema
dimension-topics-any = qualsiasi tema
dimension-roles = Ruolo
dimension-roles-any = qualsiasi ruolo
dimension-none = Non ce n’è ancora.
clause-everyone = tutte le persone
clause-teams = del team { $list }
clause-regions = nella regione { $list }
clause-brands = di { $list }
clause-who = che { $does }
clause-languages = leggono in { $list }
clause-topics = seguono { $list }
clause-roles = hanno il ruolo { $list }
clause-but-not = { $who }, tranne { $except }
clause-gone = (non c’è più)
estimate-people =
    { $people ->
        [one] persona su { $everyone } lo vede
       *[other] persone su { $everyone } lo vedono
    }
estimate-push = { $push } ricevono una notifica push, { $none } no.
estimate-excluded =
    { $excluded ->
        [one] Le eccezioni ne escludono una.
       *[other] Le eccezioni ne escludono { $excluded }.
    }
estimate-nobody = Non lo vedrebbe nessuno.
estimate-offline = Offline: la stima arriva quando torna la rete.
estimate-failed = La stima ora non è disponibile.

## Studio: captions and previews
captions-language = Lingua dei testi
captions-empty = Ancora niente in { $language }. Chi lo legge riceve un’altra lingua.
captions-write = Scrivi un testo
captions-rotate = { $count } versioni si alternano, così non tutti pubblicano lo stesso.
captions-add-variant = Un’altra versione
captions-add-general = Per ogni rete
captions-add-network = Per una rete …
caption-general = Ogni rete
caption-label = Testo: { $network }
caption-remove = Togli questo testo
caption-removed = Testo tolto.
caption-fits-all = Va bene per ogni rete
caption-too-long-for = Troppo lungo per
caption-over = { $network }: { $over } di troppo, quindi lì non è proposto
caption-shorter = Scrivine uno
caption-more-findings =
    { $count ->
        [one] Un altro
       *[other] Altri { $count }
    }
caption-clean = La policy non ha nulla da dire
caption-offline = Offline: i consigli arrivano quando torna la rete.
looks-all = Principali
looks-next = Versione successiva
looks-none = Nessun testo per { $network } in { $language }: lì non è proposto.
looks-internal = Solo interno: si legge, ma non si condivide.
look-see-more = … altro
look-subject = Oggetto

## Studio: campaigns
campaigns-title = Campagne
campaigns-new = Nuova campagna
campaigns-empty = Ancora nessuna campagna
campaigns-empty-explained = Una campagna tiene insieme i post con uno scopo e segna i link con un codice.
campaign-coming = In arrivo
campaign-running = In corso
campaign-over = Finita
campaign-posts =
    { $posts ->
        [one] Un post, { $live } online
       *[other] { $posts } post, { $live } online
    }
campaign-title = Campagna
campaign-name = Nome
campaign-goal = Obiettivo
campaign-goal-hint = Che cosa deve cambiare?
campaign-no-goal = Ancora nessun obiettivo
campaign-span = Periodo
campaign-starts = Primo giorno
campaign-ends = Ultimo giorno
campaign-code = Codice
campaign-code-hint = Quello che vede l’analisi (utm_campaign). Minuscole, cifre e trattini.
campaign-code-fixed = Resta: i link usciti lo portano.
campaign-marks = Contrassegni dei link
campaign-marks-hint = Che cosa aggiungono all'indirizzo i link di questa campagna: {"{network}"}, {"{campaign}"}, {"{post}"} e {"{language}"} vengono compilati. Vuoto: come al solito.
campaign-marks-example = Porta a
campaign-owner = Responsabile
campaign-edit = Modifica
campaign-discard = Butta via
campaign-add = Aggiungi post
campaign-find = Cerca un post
campaign-put = Aggiungi «{ $title }»
campaign-put-short = Aggiungi
campaign-nothing-to-add = Nessun altro post corrisponde.
campaign-take-out = Togli «{ $title }»
campaign-taken-out = Tolto. Il post resta.
campaign-empty = Ancora nessun post
campaign-empty-explained = Aggiungi post che servono allo scopo. Un post sta in una sola campagna.

## Studio: results
results-title = Risultati
results-lead = Ciò che è andato online negli ultimi 90 giorni, il meglio per primo.
results-as-of = Dati di { $when }
results-shares = Condivisioni
results-shares-hint = { $proven } provate, { $confirmed } confermate, { $opened } solo aperte
results-human = Clic di persone
results-human-hint = A parte: { $preview } anteprime, { $machine } macchine
results-per-share = Clic per condivisione
results-per-share-hint = In media, di persone
results-table = Post degli ultimi 90 giorni
results-post = Post
results-since = Online da
results-empty = Ancora niente da contare
results-empty-explained = Appena un post è online, qui vedi chi è stato raggiunto, chi ha condiviso e che cosa è stato cliccato.
results-to-posts = Ai post
results-to-post = Apri il post
results-csv = CSV
results-funnel = Dal pubblico ai clic
results-days = Per giorno
results-no-days = Non è ancora successo niente. Condivisioni e clic appaiono qui giorno per giorno.
results-networks = Per rete
results-teams = Per team
results-few = meno di 5
results-few-hint = Dove hanno condiviso meno di cinque persone di un team non si mostra niente, così nessuno è riconoscibile.
funnel-audience = Era per
funnel-notified = Sono stati avvisati
funnel-people = Persone che hanno condiviso
funnel-of-audience = { $percent } %
funnel-personalised =
    { $personalised ->
        [one] una con parole proprie
       *[other] { $personalised } con parole proprie
    }
funnel-proven = Provate: qualcuno ha cliccato
funnel-confirmed = Confermate dalla persona
funnel-opened = Solo aperte
funnel-apart = Contati a parte: { $preview } anteprime di link e { $machine } macchine.
funnel-waiting = { $waiting } sono in esame.
chart-day = { $shares } condivisioni, { $clicks } clic
chart-aloud = Dal { $first } al { $last }: { $shares } condivisioni e { $clicks } clic di persone.
chart-as-table = Come tabella
chart-day-column = Giorno

## Queue
queue-title = Testi da guardare
queue-desk = Banco di revisione
queue-count =
    { $count ->
        [one] Uno attende
       *[other] { $count } attendono
    }
queue-list = Tutto ciò che attende
queue-empty = Nessuno ti aspetta
queue-empty-explained = Quando una regola ferma il testo di un collega, appare qui, il più urgente in cima.
queue-offline = Sei offline. Per decidere serve la rete; ciò che vedi può essere vecchio.
queue-due = scade { $when }
queue-overdue = scaduto { $when }
queue-due-working = { $when }, contato in ore lavorative
queue-trust =
    { $approved ->
        [0] ancora nessun testo di questo tipo approvato senza modifiche
        [one] già un testo di questo tipo approvato senza modifiche
       *[other] già { $approved } testi di questo tipo approvati senza modifiche
    }
queue-escalated = passato avanti { $when }: nessuno aveva deciso in tempo
queue-escalated-short = passato avanti
queue-second = devono essere d’accordo in due
queue-second-short = servono due
queue-second-waits = secondo parere
queue-first-mine = L’hai già guardato. Esce quando è d’accordo un’altra persona.
queue-first-approved = { $name } lo lascerebbe uscire così com’è. Se approvi, esce.
queue-first-reworded = { $name } lo lascerebbe uscire con queste parole. Se sei d’accordo, esce.
queue-since = arrivato { $when }
queue-text-of = Il testo di { $name }
queue-about = Per il post «{ $title }»
queue-view = Come mostrarlo
queue-view-marked = Modifiche
queue-view-text = Il suo testo
queue-view-official = Ufficiale
queue-no-official = Non c’è un testo ufficiale in questa lingua.
queue-added =
    { $count ->
        [one] una parola aggiunta
       *[other] { $count } parole aggiunte
    }
queue-removed =
    { $count ->
        [one] una parola tolta
       *[other] { $count } parole tolte
    }
queue-rules = Perché è stato fermato
queue-mine = tuo
queue-own = L’hai scritto tu. Nessuno decide del proprio testo: lo fa un altro moderatore.
queue-claimed = { $name } lo sta guardando.
queue-claimed-short = con { $name }
queue-approve = Approva
queue-agree = D’accordo
queue-suggest = Suggerisci un testo
queue-reject = Rifiuta
queue-cancel = Annulla
queue-done-approved = Approvato: { $name } lo saprà tra un momento.
queue-done-reworded = Suggerito: { $name } lo saprà tra un momento.
queue-done-rejected = Rifiutato: { $name } saprà tra un momento perché.
queue-done-first = Annotato. Esce quando è d’accordo un secondo collega.
queue-wording = Che cosa può condividere
queue-wording-hint = { $name } può condividere proprio questo. Lingua: { $language }.
queue-send-wording = Invia il suggerimento
queue-reasons = Motivi consueti
queue-reason = Motivo
queue-reason-hint = { $name } lo legge. I motivi consueti sono già scritti nella sua lingua: { $language }.
queue-send-reason = Rifiuta con questo motivo
queue-reason-figures = Cifre
queue-reason-promise = Promessa
queue-reason-others = Altre aziende
queue-reason-private = Dati privati
queue-reason-tone = Tono
queue-reason-source = Fonte mancante
hearing-title = Obiezioni a cui rispondere
hearing-list = Tutte le obiezioni
hearing-empty = Nessuna obiezione
hearing-empty-explained = Quando qualcuno pensa che una regola o una decisione sia sbagliata, il motivo appare qui.
hearing-about = Obiezione su: { $kind }
hearing-says = { $name } dice
hearing-author-says = Chi scrive dice
hearing-rejected = Non approvato da { $name }: «{ $reason }»
hearing-blocked = Il testo è stato bloccato e non conservato, e chi l’ha scritto qui non ha nome. La regola parlava dei caratteri da { $start } a { $end } su { $length }.
hearing-not-yours = L’hai scritto o deciso tu. Risponde un’altra persona.
hearing-not-yours-short = non per te
hearing-grant = Ha ragione
hearing-deny = Resta così
hearing-answer = La tua risposta
hearing-answer-hint = Di’ che cosa lo impedisce e che cosa funzionerebbe.
hearing-send = Invia la risposta
hearing-done-granted = Accolta: conta contro la regola, e chi ha scritto lo saprà.
hearing-done-denied = Risposto: chi ha scritto legge perché.

## Palette and keys
palette-title = Vai o fai
palette-open = Cerca
palette-placeholder = Una schermata, un post, un’azione …
palette-nothing = Niente con questo nome. Prova con meno lettere.
palette-screens = Schermata
palette-actions = Azione
palette-post = Post
palette-campaign = Campagna
palette-in-review = Post in attesa di revisione
palette-fit-policy = Adatta la policy con otto domande
palette-api = Documentazione API
help-title = Tastiera
help-everywhere = Ovunque
help-advice = Dal testo ai consigli
help-send = Invia
help-next = Successivo
help-previous = Precedente

## Compliance
nav-policy = Policy
nav-friction = Attrito
nav-facts = Dati aziendali
nav-settings = Impostazioni
