error-session-missing = Diese Sitzung gehört nicht Ihnen oder ist schon beendet. Laden Sie die Liste neu.
error-sign-in-link-spent = Dieser Link wurde schon benutzt oder ist zu alt. Fordern Sie einen neuen an; das dauert eine Minute.
error-time-zone-unknown = Diese Zeitzone kennen wir nicht. Wählen Sie eine aus der Liste, etwa Europe/Berlin.
error-topic-not-open = Eines dieser Themen gibt es nur auf Einladung. Bitten Sie die Kommunikation um eine Einladung und wählen Sie die anderen.
error-person-missing = Diese Person kennen wir nicht mehr. Laden Sie die Seite neu.

mail-sign-in-subject = Ihr Weg zu Birdsong
mail-sign-in-body =
    Hallo { $name },

    öffnen Sie diese Adresse und tippen Sie auf „Anmelden“. Sie gilt einmal und { $minutes } Minuten lang:

    { $address }

    Sie haben das nicht angefordert? Dann müssen Sie nichts tun: Ohne diese Mail kommt niemand hinein.

    Birdsong
