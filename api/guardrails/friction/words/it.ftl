# Attrito: i dati per la compliance, perché una regola viene proposta, e che cosa non si può fare.

friction-heading-what = { $by ->
        [rule] Regola
        [language] Lingua
        [network] Rete
        [day] Giorno
        [week] Settimana dal
       *[month] Mese dal
    }
friction-heading-figure = Dato
friction-heading-number = Numero
friction-heading-of = Su
friction-heading-share = Quota
friction-heading-goal = Obiettivo
friction-heading-note = Nota
friction-all = Tutto
friction-hidden = Non mostrato: meno di 5 persone
friction-few-days = { $days ->
        [one] Senza un giorno in cui sono state contate troppe poche persone
       *[other] Senza { $days } giorni in cui sono state contate troppe poche persone
    }
friction-texts = Testi
friction-straight = Passati subito
friction-held = Trattenuti
friction-blocked = Bloccati
friction-unticked = Fermati da una spunta mancante
friction-personalised = Con parole proprie
friction-median-hours = Metà decisi entro (ore di lavoro)
friction-p90-hours = Nove su dieci decisi entro (ore di lavoro)
friction-approved-unchanged = Trattenuti, approvati senza modifiche
friction-appeals-won = Ricorsi accolti
friction-gave-up = Usciti dopo una segnalazione
friction-nudges-taken = Consigli seguiti
friction-back-after-block = Hanno condiviso di nuovo entro 30 giorni da un blocco
friction-observed = Trovati in modalità di osservazione

proposal-reason-approved_unchanged = Su { $of } testi trattenuti, { $number } sono stati approvati senza modifiche ({ $share } %; al massimo dovrebbero essere il { $limit } %).
proposal-reason-appeals_won = Su { $of } ricorsi, { $number } sono stati accolti ({ $share } %; al massimo dovrebbero essere il { $limit } %).
proposal-reason-hits_many = Avrebbe trovato qualcosa a { $number } persone su { $of } ({ $share } %; al massimo dovrebbero essere il { $limit } %).
proposal-milder = { $level ->
        [acknowledge] «{ $rule }» (§ { $paragraph }) non trattiene più un testo: spunti una volta che lo sai.
        [nudge] «{ $rule }» (§ { $paragraph }) non chiede più una spunta: è un consiglio che puoi ignorare.
        [inform] «{ $rule }» (§ { $paragraph }) è d'ora in poi una nota discreta.
       *[none] «{ $rule }» (§ { $paragraph }) non vale più.
    }

error-friction-days-reversed = Il primo giorno viene dopo l'ultimo. Scegli un primo giorno precedente.
error-friction-days-too-many = Al massimo due anni alla volta. Scegli un periodo più breve.
error-friction-one-at-a-time = Scegli una regola, una rete o una lingua, e guardala per giorni, settimane o mesi.
error-proposal-missing = Questa regola non è più proposta. Ricarica le proposte.
error-proposal-outdated = La policy è cambiata nel frattempo. Ricarica le proposte, poi decidi.
