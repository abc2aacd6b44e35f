# Prove delle regole in bozza.

error-replay-missing = Questa prova non c'è più. Si conservano 30 giorni: chiedine una nuova.
error-replay-code = La versione in vigore non ha una regola con questo nome. Scegline una dall'elenco, o nessuna.
error-replay-kind = Questo tipo guarda a ciò che circonda un testo, non alle parole. Non si può provare su testi vecchi: fallo prima osservare.
