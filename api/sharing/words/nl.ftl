link-unknown-title = Deze link leidt nergens heen
link-unknown-text = Deze link bestaat niet, of er zit niets achter. Kijk na of u hem volledig hebt gekopieerd, of vraag het aan wie hem gaf.
link-recalled-title = Dit bericht is teruggetrokken
link-recalled-text = Wie het publiceerde, heeft het ingetrokken; deze link leidt er niet meer heen. Hebt u het gedeeld, verwijder dan uw bericht.
link-unreachable-title = Een ogenblik
link-unreachable-text = We kunnen deze link nu niet opzoeken. Probeer het over enkele seconden opnieuw.

error-post-internal = Dit bericht is alleen voor collega's en gaat de deur niet uit. Kies een ander bericht uit de feed.
error-post-without-address = Achter dit bericht zit geen pagina waar een link heen kan leiden. Deel in plaats daarvan de tekst.
error-share-missing = Dit hoort niet bij wat je hebt gedeeld. Open je lijst opnieuw.
error-share-blocked = Deze tekst kan zo niet worden gedeeld. Het advies zegt wat in de weg staat en wat je in plaats daarvan kunt schrijven.
error-acknowledgement-missing = Er moet eerst iets worden bevestigd. Lees het advies, vink aan wat voor jou geldt en deel opnieuw.
error-share-withdrawn = Je gaf aan dat je dit niet hebt geplaatst. Deel het bericht opnieuw als je het toch wilt.
error-share-confirmed = Je gaf aan dat je dit hebt geplaatst. Neem dat eerst terug; daarna kun je het verwijderen.
error-share-proven = Iemand heeft de link hiervan gevolgd; daarom blijft het staan bij wat je hebt geplaatst.
error-review-elsewhere = Deze beslissing ging over een andere tekst. Open de beoordeelde tekst vanuit je meldingen en deel die vandaar.
error-instance-unknown = Dat is niet de naam van een Mastodon-server. Die ziet eruit als mastodon.social; verbeter hem en deel opnieuw.
