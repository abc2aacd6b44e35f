error-unsafe-endpoint = Birdsong non può inviare messaggi al servizio push di questo browser. Usa una versione recente di Chrome, Edge, Firefox o Safari, oppure chiedi a chi amministra Birdsong di ammettere questo servizio.
error-unusable-keys = Questo browser ha fornito chiavi inutilizzabili. Disattiva e riattiva le notifiche su questo dispositivo.
error-device-missing = Questo dispositivo non è tuo o è già stato rimosso. Ricarica l'elenco.

notification-post-live-title = { $post }
notification-post-live-body = Una novità da condividere. Leggila, dilla con parole tue e falla girare con due tocchi.
notification-text-held-title = Un testo attende una decisione
notification-text-held-body = Una persona del tuo gruppo ha riscritto «{ $post }» con parole proprie. Dai un'occhiata, così potrà condividerlo.
notification-review-decided-title = { $outcome ->
    [approved] Il tuo testo è pronto da condividere
    [reworded] C'è una proposta per il tuo testo
   *[rejected] Il tuo testo non può uscire così
}
notification-review-decided-body = { $outcome ->
    [approved] Chi modera ha approvato le tue parole su «{ $post }». Condividile adesso.
    [reworded] Chi modera propone un'altra formulazione per «{ $post }». Accettala o modifica ancora il testo.
   *[rejected] Chi modera spiega perché e che cosa andrebbe bene. Si tratta di «{ $post }».
}
notification-review-second-title = Un testo ha bisogno di un secondo paio di occhi
notification-review-second-body = Un collega ha guardato un testo su “{ $post }”. Uscirà quando sarai d'accordo anche tu.
notification-review-due-title = Un testo scade entro un'ora
notification-review-due-body = Qualcuno aspetta una risposta su “{ $post }”.
notification-review-escalated-title = Un testo aspetta da troppo tempo
notification-review-escalated-body = Nessuno ha deciso in tempo su un testo per “{ $post }”. Dacci un'occhiata: aspetta finché qualcuno decide.
notification-appeal-made-title = Qualcuno non è d'accordo
notification-appeal-made-body = Un collega vede in modo diverso un avviso su “{ $post }”. Leggi perché e rispondi.
notification-appeal-decided-title = { $outcome ->
    [approved] Avevi ragione: condividi il tuo testo
    [second] Avevi ragione: manca un secondo sguardo
    [noted] Avevi ragione
   *[denied] C'è una risposta alla tua obiezione
}
notification-appeal-decided-body = { $outcome ->
    [approved] Le tue parole su “{ $post }” possono uscire così come le hai scritte. Condividile ora.
    [second] Per le tue parole su “{ $post }” serve un secondo consenso. Riceverai un messaggio.
    [noted] La tua obiezione su “{ $post }” conta contro la regola. Grazie di averla migliorata.
   *[denied] Un moderatore spiega la decisione su “{ $post }”.
}
notification-account-lapsed-title = Collega di nuovo { $network ->
    [bluesky] Bluesky
    [mastodon] Mastodon
    [linkedin] LinkedIn
   *[other] X
}
notification-account-lapsed-body = Birdsong non può più pubblicare con il tuo account. Se lo vuoi ancora, collegalo di nuovo.
notification-rule-ending-title = Una regola sta per finire
notification-rule-ending-body = Dal { $day } la regola “{ $rule }” sul § { $paragraph } non vale più. Se serve ancora, dalle un altro giorno in una nuova versione della policy.
notification-rule-retired-title = Una regola è finita
notification-rule-retired-body = La regola “{ $rule }” sul § { $paragraph } non vale più dal { $day }. I testi si giudicano senza di essa.
notification-post-recalled-title = Elimina ciò che hai condiviso, per favore
notification-post-recalled-body = «{ $post }» è stato ritirato. Se l'hai pubblicato, eliminalo dal tuo social.
notification-share-reminder-title = Il tuo momento per { $network ->
    [linkedin] LinkedIn
    [x] X
    [facebook] Facebook
    [threads] Threads
    [bluesky] Bluesky
    [mastodon] Mastodon
    [whatsapp] WhatsApp
    [telegram] Telegram
    [xing] Xing
    [reddit] Reddit
    [email] e-mail
    [sms] SMS
   *[other] il menu di condivisione
}
notification-share-reminder-body = Le tue parole su “{ $post }” sono pronte. Condividile con due tocchi.
notification-share-posted-title = Pubblicato per te
notification-share-posted-body = Le tue parole su “{ $post }” sono online. Guarda come vanno nelle tue condivisioni.
notification-share-stopped-title = La tua condivisione programmata non è partita
notification-share-stopped-body = “{ $post }”: { $reason ->
    [blocked] nel frattempo le regole sono cambiate; rivedi le tue parole.
    [held] prima le guarda un moderatore. Riceverai un messaggio.
    [policy_unread] la policy è nuova. Leggila, poi condividi le tue parole.
    [acknowledgement] prima c’è qualcosa da confermare. Le tue parole sono pronte.
    [account_missing] il tuo account non è più collegato. Le tue parole sono pronte da condividere.
    [lapsed] la rete ti chiede di collegare di nuovo il tuo account.
    [refused] la rete non l’ha accettata. Nelle tue condivisioni leggi che cosa ha detto.
    [busy] la rete non è stata raggiungibile per due giorni.
    [unknown] la rete ha smesso di rispondere e nessuno ha potuto verificare. Controlla lì prima di condividere di nuovo.
    [recalled] il post è stato ritirato.
    [post_ended] il post è scaduto.
   *[other] non è più possibile come previsto. Le tue parole sono pronte.
}
notification-recall-reminder-title = È ancora lì?
notification-recall-reminder-body = Hai condiviso «{ $post }», che è stato ritirato. Se il tuo post è eliminato, dillo con un tocco; se non puoi, di' perché.
notification-recall-last-reminder-title = Ultimo promemoria: elimina ciò che hai condiviso
notification-recall-last-reminder-body = Non sappiamo ancora nulla della tua condivisione di «{ $post }». Eliminala, o dicci perché non è possibile. Non lo chiederemo più.
notification-test-title = Funziona
notification-test-body = Questo dispositivo riceve i messaggi di Birdsong.

test-push-delivered = Inviato. Il messaggio comparirà su questo dispositivo entro pochi secondi.
test-push-gone = Questo dispositivo non riceve più messaggi ed è stato tolto dal tuo elenco. Riattiva le notifiche su di esso.
test-push-later = Il servizio push è occupato o non raggiungibile. Riprova tra qualche minuto.
test-push-refused = Il servizio push non ha accettato il messaggio. Disattiva e riattiva le notifiche su questo dispositivo; se non basta, avvisa chi amministra Birdsong.
