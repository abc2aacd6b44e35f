# The policy: what a new one starts with, and what can't be done with it.

starter-disclosure = Lavoro in { $company }.
starter-advertisement = #pubblicità
starter-investment-warning = Investire comporta rischi e puoi perdere il capitale.

error-acknowledgement-unknown = La policy in vigore non prevede questo avviso. Rileggi il consiglio e spunta ciò che chiede.
error-practice-hours = Chiude prima di aprire. Scegli una fine successiva all'inizio.
error-practice-deputy = Chi sostituisce deve lavorare qui. Scegli un'altra persona.

# Le lingue come le nominano queste frasi.
policy-language = { $spoken ->
    [nl] olandese
    [de] tedesco
    [it] italiano
    [fr] francese
   *[en] inglese
}

error-policy-unread = La policy è cambiata da quando l'hai accettata l'ultima volta. Leggila, accettala e poi condividi; il tuo testo resta.
error-policy-changed = È in vigore una versione più recente della policy. Rileggila e accetta quella.
error-policy-version-missing = Questa versione della policy non esiste. Scegline una dall'elenco.
error-draft-missing = Non c'è nessuna bozza. Iniziane una: parte come copia della policy in vigore.
error-draft-exists = C'è già una bozza. Continua quella, oppure prima scartala.
error-draft-changed = Nel frattempo qualcuno ha cambiato la bozza. Ricaricala e fai la tua modifica su quello che c'è ora.
error-policy-text-missing = La policy non ha ancora un testo in { policy-language }. Scrivilo.
error-policy-changes-missing = Tutti dovranno accettare di nuovo. Di' loro in { policy-language } che cosa c'è di nuovo.
error-policy-anchor-twice = Due paragrafi si chiamano { $anchor }. Da' un altro nome a uno dei due.
error-policy-markup = La policy è Markdown senza HTML, ma qui c'è { $markup }. Toglilo.
error-rule-missing = La bozza non ha questa regola. Ricaricala.
error-rule-kind = I guardrail non conoscono il tipo “{ $kind }”. Scegline uno dall'elenco, oppure scrivi una regola tua.
error-rule-kind-stays = Un altro tipo è un'altra regola. Aggiungine una nuova e togli questa.
error-rule-level = Questo tipo non può avere quel livello. Solo le diciture e le avvertenze mancanti si possono aggiungere a un testo.
error-rule-not-custom = Solo le regole tue hanno un modello e dei testi. Scegli il tipo “custom”, oppure lasciali via.
error-rule-pattern-unreadable = Il modello non è leggibile: { $reason }. Correggilo; la sintassi è quella di RE2.
error-rule-pattern-everywhere = Il modello si adatta ovunque, perfino a un testo vuoto. Fagli nominare quello che cerca.
error-rule-pattern-needed = Una regola tua ha bisogno di un modello: di' che cosa cerca.
error-rule-words-needed = Di' in { policy-language } che cosa ha trovato questa regola, perché conta e che cosa fare.
error-rule-paragraph-missing = La regola rimanda al § { $paragraph }, che manca nel testo in { policy-language }. Scrivilo, oppure scegli un altro paragrafo.
error-rule-owner = Chi risponde di una regola lavora in compliance, moderazione o comunicazione. Scegli un'altra persona.
error-rule-owner-needed = Di' chi risponde di questa regola.
error-rule-sunset-needed = Di' in quale giorno finisce questa regola, così qualcuno la ripensa.
error-rule-sunset-past = Il giorno in cui finisce questa regola è già arrivato. Scegline uno più avanti, oppure togli la regola.
error-facts-changed = Nel frattempo { $who } ha cambiato i dati. Ricaricali e fai la tua modifica su quello che c'è ora.
error-settings-changed = Nel frattempo { $who } ha cambiato le impostazioni. Ricaricale e fai la tua modifica su quello che c'è ora.
error-facts-name = “{ $name }” non è un nome che possa stare in un testo. Scrivilo con delle lettere.
error-facts-twice = “{ $name }” compare due volte. Togline uno.
error-facts-own-name = “{ $name }” è il nostro nome. Qui toglilo.
error-facts-domain = “{ $name }” non è un dominio che si possa registrare. Scrivilo come norvia.bank.
error-facts-phone = “{ $name }” non è un numero che si possa chiamare. Scrivilo in cifre, per l'estero con + e il paese.
error-facts-customer-numbers = Questa frase non si capisce. Scrivila in inglese, per esempio: eight digits that begin with 40.
error-facts-results = La prossima pubblicazione deve venire dopo l'ultima.
error-facts-disclosure = I guardrail non vi riconoscerebbero dove si lavora. Nomina l'azienda, per esempio: Lavoro in Norvia Bank.
error-facts-advertisement = Non si può ritrovare in un testo. Scrivi una dicitura breve con lettere, per esempio #pubblicità.
error-facts-investment-warning = I guardrail non la riconoscerebbero come avvertenza. Di' che si può perdere denaro.
error-facts-credit-warning = Scrivi per intero la frase che la legge prescrive.
error-answers-disclosure = Di' in { policy-language } come si dichiara di lavorare qui.
error-answers-advertisement = Scrivi la dicitura anche in { policy-language }, oppure lasciale tutte vuote.
