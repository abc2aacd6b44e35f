error-session-missing = Deze sessie is niet van jou of is al beëindigd. Laad de lijst opnieuw.
error-sign-in-link-spent = Deze link is al gebruikt of te oud. Vraag een nieuwe; dat duurt een minuut.
error-time-zone-unknown = Deze tijdzone kennen we niet. Kies er een uit de lijst, zoals Europe/Brussels.
error-topic-not-open = Een van deze onderwerpen is alleen op uitnodiging. Vraag een communicatiemedewerker om een uitnodiging en kies de andere.
error-person-missing = Deze persoon kennen we niet meer. Laad de pagina opnieuw.

mail-sign-in-subject = Je toegang tot Birdsong
mail-sign-in-body =
    Hallo { $name },

    open dit adres en tik op "Aanmelden". Het werkt één keer, binnen { $minutes } minuten:

    { $address }

    Heb je dit niet gevraagd? Dan hoef je niets te doen: zonder deze mail komt niemand binnen.

    Birdsong
