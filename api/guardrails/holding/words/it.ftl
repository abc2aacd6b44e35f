# Held texts: what can't be done with them, and what to do instead.

error-review-missing = Questo testo non c'è più, oppure non è destinato a te. Ricarica l'elenco.
error-review-meanwhile = Questo testo è stato appena deciso o ritirato. Apri l'elenco dei tuoi testi per vedere che ne è stato.
error-review-decided = La moderazione ha già deciso su questo testo. Apri l'elenco dei tuoi testi e leggi la risposta.
error-review-waits = La moderazione non ha ancora deciso su questo testo. Riceverai un messaggio: condividilo allora.
error-review-rejected = La moderazione ti ha chiesto di non condividere questo testo. Leggi il motivo, riscrivilo e condividi quello.
error-review-own = Questo testo l'hai scritto tu. Lascialo a un'altra persona della moderazione e passa al prossimo.
error-review-decided-already = Su questo testo è già stato deciso. Ricarica la coda e passa al prossimo.
error-review-claimed = { $name } sta già guardando questo testo. Passa al prossimo, oppure chiedi a { $name } di liberarlo.
error-decision-missing = Su questo testo non c'è una tua decisione da annullare. Ricarica la coda.
error-decision-told = Chi ha scritto il testo sta ricevendo la risposta, quindi la decisione resta. Se è stato un errore, scrivigli.
error-review-reason-needed = Chi ha scritto il testo deve sapere perché. Spiega in una frase che cosa lo impedisce e che cosa andrebbe bene.
error-review-wording-needed = Una proposta ha bisogno di parole. Scrivi il testo che si può condividere.
error-review-wording-blocked = Il tuo testo va contro una regola a cui nessuno può derogare. Leggi il consiglio e cambia le parole segnate.
error-review-wording-too-long = Con tutto ciò che esce, il tuo testo supera di { $over } il limite di questa rete. Accorcialo.
