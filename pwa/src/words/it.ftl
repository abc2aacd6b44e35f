### Ciò che dice Birdsong. Le cinque lingue hanno le stesse chiavi e gli stessi valori; lo controlla `npm run lint:words`.

## Ovunque
back = Indietro
close = Chiudi
done = Fatto
more = Mostra altro
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
post-share-on = Condividi su { $network }
post-locked = Il testo di questo post è fissato e non si può cambiare.
post-no-captions = Questo post non ha ancora un testo.
post-offline = Sei offline. Puoi scrivere; ciò che condividi aspetta nella posta in uscita.
draft-dropped = Di nuovo il testo ufficiale.

## Scrivere
editor-title = Le tue parole per { $network }
editor-label = Il tuo testo
editor-adds = Viene aggiunto:
editor-all-good = Va tutto bene. Puoi procedere.
editor-offline = Sei offline. I consigli arrivano quando torna la rete; la bozza è salva.
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
finding-show = Mostra
finding-why = Perché?
finding-paragraph = regolamento { $paragraph }
finding-take = Usa questo
finding-remove = Togli
suggestion-taken = Modificato.

## Condividere
share-title = Condividi su { $network }
share-sending = Prepariamo il tuo link
share-open = Apri { $network }
share-open-again = Apri di nuovo { $network }
share-sheet = Condividi con un’altra app
share-copy = Copia il testo
share-qr = Codice QR
share-qr-aloud = Codice QR per { $link }
share-drops-text = { $network } prende solo il link. Il testo viene copiato per te: incollalo lì.
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
share-instance-hint = La parte dopo la seconda @ del tuo account, come mastodon.social. Resta su questo dispositivo.
share-instance-skip = Lo incollo io
share-queued-title = Conservato per dopo
share-queued = Sei offline. La tua condivisione per { $network } aspetta nella posta in uscita e parte una volta sola quando torna la rete.
share-queued-drop = Non condividerla

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
review-approved = Approvato
review-reworded = Approvato con altre parole
review-rejected = Non approvato
review-withdrawn = Ritirato
review-withdraw = Ritira

## Notifiche
notifications-title = Notifiche
notifications-empty = Tutto tranquillo
notifications-empty-explained = Qui appaiono i nuovi post per te e le decisioni sui tuoi testi.
