# What the guardrails say: for each kind what was found, why it matters, and what to do.

finding-embargo-what = Questo post è ancora sotto embargo.
finding-embargo-why = Non può uscire prima del tempo, e nemmeno un testo che ne deriva.
finding-embargo-remedy = Tieni la bozza: potrai condividerla appena il post sarà pubblicato.

finding-expired-what = Questo post è scaduto.
finding-expired-why = I suoi dati erano approvati solo per un certo periodo e forse non sono più esatti.
finding-expired-remedy = Scegli un post attuale; le tue parole possono servirti anche lì.

finding-recalled-what = Questo post è stato ritirato.
finding-recalled-why = La comunicazione lo ha ritirato. Se lo hai già condiviso, per favore cancellalo.
finding-recalled-remedy = Scegli un altro post, o chiedi alla comunicazione che cosa è cambiato.

finding-iban-what = Qui c'è un numero di conto completo (IBAN).
finding-iban-why = I numeri di conto nei post pubblici vengono copiati e usati male, e nessuno può riprenderseli.
finding-iban-remedy = Toglilo e proponi di mandarlo in un messaggio privato.

finding-card_number-what = Qui c'è un numero di carta completo.
finding-card_number-why = Un numero di carta può essere usato male in pochi minuti, anche se è vecchio.
finding-card_number-remedy = Toglilo; la storia funziona anche senza il numero.

finding-national_id-what = Qui c'è per intero un codice fiscale o un altro numero che identifica una persona.
finding-national_id-why = Con un numero così qualcuno può aprire conti a nome di altri, anche dopo anni.
finding-national_id-remedy = Toglilo; chi ne ha bisogno può chiederlo in modo sicuro.

finding-customer_data-what = Qui sembra esserci qualcosa su un cliente.
finding-customer_data-why = Chi è nostro cliente e che cosa fa è riservato, anche quando lo si dice con simpatia.
finding-customer_data-remedy = Racconta la storia in modo che nessuno sia riconoscibile, senza nomi né numeri.

finding-guaranteed_return-what = «{ $words }» suona come una promessa di rendimento.
finding-guaranteed_return-why = Nessuna banca può promettere un rendimento o l'assenza di rischio, nemmeno per scherzo o accanto a un'avvertenza.
finding-guaranteed_return-remedy = Di' le cose come stanno: c'è una possibilità di rendimento, e si può perdere denaro.

finding-unapproved_rate-what = { $approved ->
        [none] «{ $written }» non compare nel testo approvato.
       *[other] «{ $written }» è diverso da «{ $approved }», che è approvato.
    }
finding-unapproved_rate-why = Tassi, prezzi e condizioni devono essere esatti alla cifra; la gente ci conta.
finding-unapproved_rate-remedy = { $approved ->
        [none] Toglilo, o fallo vedere a un moderatore.
       *[other] Usa «{ $approved }», o fallo vedere a un moderatore.
    }

finding-missing_disclosure-what = Non si capisce più che la tua non è una voce neutrale.
finding-missing_disclosure-why = Chi legge deve poter vedere che lavori in banca. Così si fida di più, non di meno.
finding-missing_disclosure-remedy = Vanno bene le tue parole. Altrimenti aggiungiamo: «{ $sentence }»

finding-missing_risk_warning-what = Manca l'avvertenza sui rischi.
finding-missing_risk_warning-why = Chi legge di questo prodotto deve leggere anche che cosa può andare storto.
finding-missing_risk_warning-remedy = Dillo con parole tue, dove è permesso. Altrimenti aggiungiamo: «{ $sentence }»

finding-identical_caption-what = È il testo approvato, senza una parola tua.
finding-identical_caption-why = I post scritti con parole proprie si leggono di più, e così non diciamo tutti la stessa cosa.
finding-identical_caption-remedy = Basta una frase su perché ti sta a cuore.

finding-over_length-what = { $excess ->
        [one] Un carattere di troppo per questa rete.
       *[other] { $excess } caratteri di troppo per questa rete.
    }
finding-over_length-why = Ne accetta { $limit }; con tutto quello che viene aggiunto sono { $length }.
finding-over_length-remedy = Accorcia un po'. La prima frase è quella che conta di più.

finding-shouting-what = È tutto in maiuscolo.
finding-shouting-why = Il maiuscolo sembra un grido, e i lettori di schermo a volte lo leggono lettera per lettera.
finding-shouting-remedy = Scrivilo come lo diresti; le parole sono già forti.

finding-competitor-what = Qui si nomina un'altra banca: { $name }.
finding-competitor-why = Quello che diciamo dei concorrenti dev'essere corretto e dimostrabile; per questo prima lo guarda qualcuno.
finding-competitor-remedy = Di' che cosa facciamo bene noi, senza nominare gli altri.

finding-link_foreign-what = Questo link porta a un sito che non è nostro: { $domain }.
finding-link_foreign-why = La gente si fida dei link nei nostri post; per questo i truffatori li imitano.
finding-link_foreign-remedy = Usa il link del post, o fai controllare questo a un moderatore.

finding-phone_or_email-what = Qui c'è il telefono o l'indirizzo e-mail di qualcuno.
finding-phone_or_email-why = I recapiti privati in pubblico arrivano a tutti, e per sempre.
finding-phone_or_email-remedy = Toglilo e passalo in un messaggio privato, o usa il numero della banca.

finding-photo_consent-what = In questa foto si riconoscono delle persone.
finding-photo_consent-why = Ognuno decide per sé se mostrare la propria immagine; per i bambini decidono i genitori.
finding-photo_consent-remedy = Chiedi a loro e conferma che sono d'accordo. Aiuta anche dirlo nel testo.

finding-comparative_claim-what = «{ $words }» confronta il nostro prodotto con altri.
finding-comparative_claim-why = Un confronto ha bisogno di una fonte che chi legge possa verificare.
finding-comparative_claim-remedy = Cita la fonte con la data, o di' che cosa piace a te.

finding-disparagement-what = «{ $words }» parla male di qualcuno.
finding-disparagement-why = Quello che chi lavora in banca dice degli altri resta attaccato alla banca, e nessuno entra volentieri in una casa derisa da dentro.
finding-disparagement-remedy = Di' che cosa ti piace qui. Se qualcosa non va, parlane con chi può cambiarlo.

finding-price_opinion-what = «{ $words }» è un'opinione su un prezzo o su uno strumento finanziario.
finding-price_opinion-why = Quello che chi lavora in banca dice di prezzi, azioni o criptovalute muove i mercati e vale come consulenza, che ha regole severe.
finding-price_opinion-remedy = Racconta cosa ti piace del lavoro e lascia prezzi e consigli ad altri.

finding-unpublished_results-what = «{ $words }» rivela come va un periodo di cui non sono ancora usciti i conti.
finding-unpublished_results-why = Finché i conti non sono pubblici, anche un accenno è informazione privilegiata; diffonderla è reato, anche per scherzo.
finding-unpublished_results-remedy = Toglilo. { $date ->
        [none] Parla di cifre già pubbliche.
       *[other] Prossimi conti: { $date }.
    }

finding-confidential-what = «{ $words }» sembra qualcosa che deve restare ancora in casa.
finding-confidential-why = Colleghi e clienti devono sapere le novità prima dalla banca, e alcuni progetti sono segreti per legge.
finding-confidential-remedy = Toglilo finché la banca non lo dice in pubblico, oppure chiedi alla comunicazione.

finding-political-what = «{ $words }» prende posizione in politica.
finding-political-why = Il tuo voto e la tua opinione sono tuoi. Sotto un post della banca sembrano della banca.
finding-political-remedy = Dillo altrove a nome tuo; qui lascia fuori partiti, persone e governi.

finding-complaint_reply-what = Questa è una risposta pubblica a un reclamo.
finding-complaint_reply-why = Chi è scontento merita una risposta da chi può vedere il suo caso. Un'ammissione o una promessa in pubblico impegna la banca, e il caso è riservato.
finding-complaint_reply-remedy = Passa la cosa al servizio clienti e qui lasciala fuori.

finding-hate_or_harassment-what = «{ $words }» ferisce una persona o un gruppo.
finding-hate_or_harassment-why = Nessuno va sminuito per quello che è, e nessun collega va deriso in pubblico, nemmeno per scherzo.
finding-hate_or_harassment-remedy = Toglilo. Una battuta su di te funziona meglio.

finding-locked_caption-what = Le parole di questo post non si cambiano.
finding-locked_caption-why = La comunicazione le ha scelte con cura e ha chiesto di non modificarle, spesso per ragioni legali.
finding-locked_caption-remedy = Condividi il testo ufficiale, oppure scegli un altro post da raccontare con parole tue.
finding-post_not_live-what = Questo post non è ancora pubblico.
finding-post_not_live-why = Non è stato ancora pubblicato, quindi le sue parole possono ancora cambiare.
finding-post_not_live-remedy = Aspetta che sia pubblicato: lo troverai nel tuo feed.
finding-post_internal-what = Questo post è solo per i colleghi.
finding-post_internal-why = È stato scritto per chi lavora in azienda e non esce da lì.
finding-post_internal-remedy = Scegli un altro post dal feed.

finding-over_sharing-what = { $number ->
        [one] Sarebbe la tua prima condivisione di oggi.
       *[other] Sarebbe la tua condivisione numero { $number } di oggi.
    }
finding-over_sharing-why = Chi ne pubblica più di { $most } al giorno viene letto meno, e i contatti presto guardano altrove.
finding-over_sharing-remedy = Tienila per domani, o condividi lo stesso: decidi tu.
finding-same_network_soon-what = { $minutes ->
    [one] Hai condiviso altro qui un minuto fa.
   *[other] Hai condiviso altro qui { $minutes } minuti fa.
}
finding-same_network_soon-why = Due post della stessa persona nella stessa ora si tolgono i lettori.
finding-same_network_soon-remedy = Scegli “Più tardi” e partirà quando la rete è sveglia, oppure condividi lo stesso.

finding-working_time-what = Sei fuori dalle ore in cui condividere fa parte del tuo lavoro.
finding-working_time-why = L'azienda conta dalle { $begins } alle { $ends } nei giorni lavorativi. Il tuo tempo libero è tuo, e adesso nessuno si aspetta un post da te.
finding-working_time-remedy = Condividi se ne hai voglia, o lascia per il tuo prossimo giorno di lavoro.

finding-same_as_colleagues-what = { $colleagues } colleghi hanno condiviso proprio queste parole.
finding-same_as_colleagues-why = Le stesse parole da tante persone sembrano pubblicità, e le reti le mostrano a meno gente.
finding-same_as_colleagues-remedy = Cambia l'inizio, o di' in una frase perché per te conta.

finding-expires_soon-what = { $days ->
        [0] Questo post scade oggi.
        [1] Questo post scade domani.
       *[other] { $weekday ->
            [1] Questo post scade lunedì.
            [2] Questo post scade martedì.
            [3] Questo post scade mercoledì.
            [4] Questo post scade giovedì.
            [5] Questo post scade venerdì.
            [6] Questo post scade sabato.
           *[7] Questo post scade domenica.
        }
    }
finding-expires_soon-why = Dopo, il suo link porta a una pagina che lo dice, e quello che offre potrebbe non valere più.
finding-expires_soon-remedy = Condividilo presto, così i tuoi contatti ne ricavano ancora qualcosa.

finding-speaks_as_employee-what = Parli dell'azienda con parole tue.
finding-speaks_as_employee-why = Chi legge vede che lavori qui, e lo prende per più di un'opinione privata.
finding-speaks_as_employee-remedy = Spunta una volta che lo sai; con questa policy non ti viene più chiesto.

finding-network_unapproved-what = I post dell'azienda non vanno su questa rete.
finding-network_unapproved-why = L'azienda ha indicato le reti dove si può parlare per lei, e questa non è tra loro.
finding-network_unapproved-remedy = Scegli una delle reti che l'app propone. Il tuo testo viene con te.
