later-title = Più tardi su { $network }
later-change-title = Modifica il programma
later-loading = Cerco momenti adatti
later-offline = Sei offline. Potrai programmare quando torna la rete.
later-who = Chi pubblica?
later-post_for_me = Condividi per me
later-account = Birdsong pubblica come { $account }
later-remind_me = Ricordamelo
later-reminded = Un messaggio ti riporta le tue parole, pronte da condividere
later-reminder-only = A quell’ora un messaggio ti riporta le tue parole, pronte da condividere con due tocchi.
later-connect = Collega { $network } e Birdsong potrà pubblicare per te
later-when = Quando?
later-awake = Quando { $network } è sveglio
later-spread = In un giorno tutto suo
later-chosen = All’ora che scelgo io
later-why-usual_hours = sono le ore abituali di { $network }
later-why-own_clicks = è quando seguono i tuoi link su { $network }
later-moment = Giorno e ora
later-until = Prima che il post scada: { $when }
later-choose-first = Scegli un giorno e un’ora.
later-picture = Con la foto al posto dell’anteprima del link
later-judged-again = In quel momento le tue parole vengono controllate ancora. Se qualcosa è cambiato, non parte nulla e lo saprai.
later-plan = Programma
later-change = Modifica
later-planned-post_for_me = Programmato: su { $network }, { $when }.
later-planned-remind_me = Programmato: ti ricordiamo { $network }, { $when }.
later-post-now = Condividi per me come { $account }
later-posting = In viaggio verso { $network }. Lo vedi nelle tue condivisioni.
later-instead = Meglio più tardi
planned-title = Programmati
planned-waiting-post_for_me = Parte { $when }
planned-waiting-remind_me = Te lo ricordiamo { $when }
planned-done-post_for_me = Partito { $when }
planned-done-remind_me = Ti è stato ricordato { $when }
planned-change = Modifica
planned-cancel = Annulla
planned-cancelled-now = Annullato. Non parte nulla.
planned-look = Guarda
planned-reason-by-person = L’hai annullato.
planned-reason-recalled = Il post è stato ritirato, quindi non è partito nulla.
planned-reason-post-ended = Il post è scaduto prima del momento previsto.
planned-reason-left = Per chi ha lasciato l’azienda non parte nulla.
planned-reason-blocked = Nel frattempo le regole sono cambiate: rivedi le tue parole.
planned-reason-held = Prima guarda un moderatore.
planned-reason-policy-unread = La policy è nuova: leggila, poi condividi le tue parole.
planned-reason-acknowledgement = Prima c’è qualcosa da confermare.
planned-reason-account-missing = Lì non hai più un account collegato.
planned-reason-not-possible = Non era più possibile come previsto.
planned-reason-lapsed = La rete ti chiede di collegare di nuovo il tuo account.
planned-reason-refused = La rete non l’ha accettato:
planned-reason-busy = La rete non è stata raggiungibile per due giorni.
planned-reason-unknown = La rete ha smesso di rispondere e nessuno ha potuto verificare. Controlla lì prima di condividere di nuovo.
planned-reason-withdrawn = Hai ritirato questa condivisione.
standing-likes = 
    { $number ->
        [one] { $number } mi piace
       *[other] { $number } mi piace
    }
standing-reposts = 
    { $number ->
        [one] { $number } repost
       *[other] { $number } repost
    }
standing-replies = 
    { $number ->
        [one] { $number } risposta
       *[other] { $number } risposte
    }
standing-gone = Non è più su { $network }.
standing-busy = { $network } è sovraccarico. Riproviamo { $when }.
standing-waiting = In viaggio verso { $network }.
standing-sending = In pubblicazione su { $network }.
standing-unsure = { $network } ha smesso di rispondere. Guardiamo se c’è prima di inviarlo di nuovo.
standing-known-posted = Pubblicato per te su { $network }: provato
standing-known-found = Trovato su { $network }: provato
standing-known-said = Indirizzo indicato da te; { $network } non ci dice altro
standing-open = Apri
standing-read = letto { $when }
standing-again = Riprova
standing-address = Indirizzo del tuo post
standing-address-hint = Apri lì il tuo post, copia l’indirizzo e incollalo qui.
standing-keep = Conserva l’indirizzo
standing-other-address = Altro indirizzo
standing-paste = Ho l’indirizzo
