# Fouten bij gekoppelde accounts.
error-account-missing = Dit account is niet meer gekoppeld.
error-account-server-unknown = Daar antwoordt geen Mastodon-server. Controleer de naam, zoals mastodon.social.
error-account-handle-unknown = Bluesky kent deze naam niet. Controleer de spelling, zoals anna.bsky.social.
error-account-password-wrong = Bluesky aanvaardt dit app-wachtwoord niet. Maak een nieuw onder Instellingen, Privacy en beveiliging.
error-account-network-not-offered = Je bedrijf heeft dit netwerk niet ingesteld.
error-account-network-away = Het netwerk antwoordt even niet. Probeer het over een paar minuten opnieuw.
error-account-network-refused = Het netwerk ging niet akkoord. Begin opnieuw en kijk met welk account je daar bent aangemeld.
error-account-consent-refused = Er is niets gekoppeld: je ging bij het netwerk niet akkoord.
error-account-attempt-over = Dit duurde te lang of is al gebruikt. Begin opnieuw.
