post-state = { $state ->
    [draft] una bozza
    [in_review] in revisione
    [approved] approvato
    [scheduled] programmato
    [live] pubblicato
    [expired] scaduto
    [recalled] ritirato
    [archived] archiviato
   *[other] in un altro stato
}
post-network = { $network ->
    [linkedin] LinkedIn
    [x] X
    [facebook] Facebook
    [threads] Threads
    [bluesky] Bluesky
    [mastodon] Mastodon
    [whatsapp] WhatsApp
    [telegram] Telegram
    [xing] Xing
    [reddit] Reddit
    [email] e-mail
    [sms] SMS
   *[other] il menu di condivisione
}
post-language = { $language ->
    [en] inglese
    [nl] olandese
    [de] tedesco
    [it] italiano
    [fr] francese
   *[other] un'altra lingua
}

error-post-missing = Questo post per te non c'è. Torna alla bacheca e scegline un altro.
error-post-ended = Questo post è terminato. Torna alla bacheca: ce ne sono altri da condividere.
error-post-changed = { $by } ha modificato questo post alle { $at }. Ricaricalo e ripeti la tua modifica.
error-post-unchangeable = Questo post è { post-state }, quindi il testo resta com'è. Inizia un nuovo post.
error-post-not-draft = Questo post è { post-state }; si possono eliminare solo le bozze. Archivialo.
error-post-step-refused = Questo post è { post-state }, quindi questo passo non è possibile. Ricaricalo per vedere che cosa lo è.
error-post-embargoed = Questo post è sotto embargo fino al { $until }. Programmalo per allora o per più tardi.
error-four-eyes = Hai scritto tu questo post o l'hai modificato per ultimo. Chiedi a un'altra persona della comunicazione di approvarlo.
error-caption-needed = Il post non ha ancora un testo. Scrivine almeno uno.
error-url-needed = Il post non porta ancora da nessuna parte. Aggiungi l'indirizzo, oppure fanne un testo o un'immagine.
error-picture-needed = Un post di tipo «immagine» ha bisogno di un'immagine. Caricane una.
error-caption-too-long = Il testo in { post-language } supera di { $over } il limite per { post-network }, con hashtag e link. Accorcialo.
error-expiry-passed = Il post sarebbe già terminato. Scegli una fine più lontana.
error-expiry-before-publication = Il post finirebbe prima di essere pubblicato. Scegli una fine più lontana o un inizio anticipato.
error-publication-in-the-past = Questo momento è passato. Scegline uno successivo, o pubblica subito.
error-publication-before-embargo = Il post uscirebbe prima della fine dell'embargo. Scegli un momento successivo.
error-publication-after-expiry = Il post uscirebbe dopo la sua fine. Scegli un momento precedente o una fine più lontana.
error-picture-missing = Questa immagine non esiste. Caricala di nuovo.
error-topic-missing = Questo tema non esiste più. Scegline un altro.
error-alternative-needed = Descrivi in al massimo { $limit } caratteri che cosa mostra l'immagine, per chi non può vederla.
error-picture-too-heavy = Il file supera { $megabytes } MB. Salvalo più piccolo e caricalo di nuovo.
error-picture-kind = Questa non è un'immagine che possiamo conservare. Carica un file JPEG, PNG, WebP, GIF o AVIF.
error-picture-too-large = L'immagine ha più di { $megapixels } megapixel. Riducila e caricala di nuovo.
error-picture-too-small = L'immagine è larga o alta meno di { $pixels } pixel. Caricane una più grande.
error-picture-broken = Il file è danneggiato. Aprilo sul tuo dispositivo, salvalo di nuovo e carica quello.

step-missed-its-time = Non è stato pubblicato: la sua fine è arrivata prima del suo turno. Scegli nuovi orari.

why-everyone = Questo post è per tutti.
why-team = Fai parte di { $name }.
why-region = Lavori in { $name }.
why-brand = Lavori per { $name }.
why-topic = Segui { $name }.
why-language = Leggi { $name ->
    [en] l'inglese
    [nl] l'olandese
    [de] il tedesco
    [it] l'italiano
    [fr] il francese
   *[other] questa lingua
}.
why-role = { $name ->
    [ambassador] Fai parte degli ambasciatori.
    [influencer] Fai parte degli influencer.
    [facilitator] Aiuti i colleghi a iniziare.
    [moderator] Fai parte dei moderatori.
    [communicator] Lavori nella comunicazione.
    [compliance] Lavori nella compliance.
   *[other] Amministri Birdsong.
}
why-preview = Non rientri nel suo pubblico; lo vedi perché pubblichi qui.
error-address-no-target = Nessun link può portare a questo indirizzo. Deve iniziare con https:// o http:// e indicare un host, senza nome, password, spazi o barre rovesciate.
