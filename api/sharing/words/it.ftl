link-unknown-title = Questo link non porta da nessuna parte
link-unknown-text = Il link non esiste, oppure non c'è nulla dietro. Controlli di averlo copiato per intero o chieda a chi glielo ha dato.
link-recalled-title = Questa notizia è stata ritirata
link-recalled-text = Chi l'aveva pubblicata l'ha ritirata, perciò il link non porta più lì. Se l'ha condivisa, per favore elimini il Suo post.
link-unreachable-title = Un momento, per favore
link-unreachable-text = In questo momento non riusciamo a trovare il link. Riprovi tra qualche secondo.

error-post-internal = Questo post è riservato ai colleghi e non esce dall'azienda. Ne scelga un altro dal feed.
error-post-without-address = Dietro a questo post non c'è una pagina a cui un link possa portare. Ne condivida invece il testo.
error-share-missing = Questa condivisione non è tra le Sue. Riapra l'elenco delle Sue condivisioni.
error-share-blocked = Così questo testo non si può condividere. Il consiglio spiega che cosa lo impedisce e che cosa scrivere al suo posto.
error-acknowledgement-missing = Prima c'è qualcosa da confermare. Legga il consiglio, spunti ciò che La riguarda e condivida di nuovo.
error-share-withdrawn = Ha indicato di non averlo pubblicato. Se invece vuole farlo, condivida di nuovo il post.
error-share-confirmed = Ha indicato di averlo pubblicato. Prima annulli la conferma, poi potrà togliere la condivisione.
error-share-proven = Qualcuno ha già seguito il link di questa condivisione, perciò resta tra quelle che ha pubblicato.
error-review-elsewhere = Questa decisione riguardava un altro testo. Apra il testo valutato dalle Sue notifiche e lo condivida da lì.
error-instance-unknown = Questo non è il nome di un server Mastodon. Ha la forma di mastodon.social; lo corregga e condivida di nuovo.
