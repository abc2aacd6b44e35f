error-plan-missing = Questa condivisione programmata non è tra le tue. Apri di nuovo l’elenco.
error-plan-over = Questa condivisione programmata è già conclusa. Programmane un’altra, se vuoi.
error-plan-without-account = Non hai un account collegato che possa pubblicare lì. Collegane uno oppure scegli un promemoria.
error-plan-without-moment = Non c’è più un buon momento prima che il post scada. Scegli tu un orario o condividi ora.
error-plan-moment-needed = Scegli prima un giorno e un’ora.
error-plan-in-the-past = Questo momento è passato. Scegline uno più tardi.
error-plan-after-end = Il post scade prima. Scegli un momento precedente.
