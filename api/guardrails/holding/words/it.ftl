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
error-review-second-needed = Questo testo l'hai già guardato. Uscirà quando un altro moderatore sarà d'accordo.

# Objections to a rejection or to a block.

error-appeal-missing = Questa obiezione non c'è più, oppure non è destinata a te. Ricarica l'elenco.
error-appeal-about-one = Di' a che cosa ti opponi: a un testo respinto oppure a un blocco.
error-appeal-not-rejected = Questo testo non è stato respinto. Apri l'elenco dei tuoi testi per vedere che ne è stato.
error-appeal-made-already = Hai già fatto obiezione. Apri l'elenco delle tue obiezioni per vedere la risposta.
error-appeal-nothing-blocked = Questa regola non blocca più queste parole. Prova a condividere di nuovo il tuo testo.
error-appeal-argument-blocked = La tua spiegazione contiene proprio qualcosa che nessuno può pubblicare, e parole così non le conserviamo. Di' perché hai ragione senza ripeterle.
error-appeals-today = Oggi hai già fatto diverse obiezioni. Fai questa domani.
error-appeal-decided-already = A questa obiezione è già stato risposto. Ricarica l'elenco.
error-appeal-own = Questa obiezione l'hai fatta tu. Lasciala a qualcun altro.
error-appeal-own-decision = Su questo testo hai deciso tu. All'obiezione risponde qualcun altro.
error-appeal-answer-needed = Chi l'ha fatta deve sapere perché no. Spiega in una frase che cosa lo impedisce e che cosa andrebbe bene.

# Trust.

trust-growing = { $approved } testi di questo tipo su { $needed } sono usciti come li hai scritti. Dopo { $needed } basta una spunta e niente di questo tipo aspetta più. Non si toglie mai nulla.
trust-earned = Te lo sei guadagnato: i testi di questo tipo non aspettano più. Spunti un avviso una volta e condividi. Un rifiuto non cambia nulla.

# Reasons for a rejection, ready to send.

reason-figures = Le cifre sono diverse dal testo ufficiale. Riporta tassi e importi esattamente come sono stati pubblicati.
reason-promise = Sembra una promessa su quanto renderà un prodotto. Racconta piuttosto che cosa fa.
reason-others = Qui sono nominate altre aziende. Toglile e racconta la nostra storia.
reason-private = Qui si dice qualcosa di un cliente o di un collega che non sta a noi raccontare. Toglilo.
reason-tone = Fuori di qui il tono potrebbe essere frainteso. Una formulazione più gentile aiuta.
reason-source = Questa affermazione ha bisogno di una fonte. Indica da dove viene oppure toglila.
