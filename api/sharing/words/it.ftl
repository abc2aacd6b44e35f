link-unknown-title = Questo link non porta da nessuna parte
link-unknown-text = Il link non esiste, oppure non c'è nulla dietro. Controlli di averlo copiato per intero o chieda a chi glielo ha dato.
link-recalled-title = Questa notizia è stata ritirata
link-recalled-text = Chi l'aveva pubblicata l'ha ritirata, perciò il link non porta più lì. Se l'ha condivisa, per favore elimini il Suo post.
link-unreachable-title = Un momento, per favore
link-unreachable-text = In questo momento non riusciamo a trovare il link. Riprovi tra qualche secondo.

error-post-internal = Questo post è riservato ai colleghi e non esce dall'azienda. Scegline un altro dal feed.
error-post-without-address = Dietro a questo post non c'è una pagina a cui un link possa portare. Condividi invece il testo.
error-share-missing = Questa condivisione non è tra le tue. Riapri l'elenco delle tue condivisioni.
error-share-blocked = Così questo testo non si può condividere. Il consiglio spiega che cosa lo impedisce e che cosa scrivere al suo posto.
error-acknowledgement-missing = Prima c'è qualcosa da confermare. Leggi il consiglio, spunta ciò che ti riguarda e condividi di nuovo.
error-share-withdrawn = Hai indicato di non averlo pubblicato. Se invece vuoi farlo, condividi di nuovo il post.
error-share-confirmed = Hai indicato di averlo pubblicato. Prima annulla la conferma, poi potrai togliere la condivisione.
error-share-proven = Qualcuno ha già seguito il link di questa condivisione, perciò resta tra quelle che hai pubblicato.
error-review-elsewhere = Questa decisione riguardava un altro testo. Apri il testo valutato dalle tue notifiche e condividilo da lì.
error-instance-unknown = Questo non è il nome di un server Mastodon. Ha la forma di mastodon.social; correggilo e condividi di nuovo.
