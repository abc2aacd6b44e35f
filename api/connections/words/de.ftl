# Fehler bei verbundenen Konten.
error-account-missing = Dieses Konto ist nicht mehr verbunden.
error-account-server-unknown = Dort antwortet kein Mastodon-Server. Prüfen Sie den Namen, etwa mastodon.social.
error-account-handle-unknown = Bluesky kennt diesen Namen nicht. Prüfen Sie die Schreibweise, etwa anna.bsky.social.
error-account-password-wrong = Bluesky nimmt dieses App-Passwort nicht an. Erstellen Sie ein neues unter Einstellungen, Privatsphäre und Sicherheit.
error-account-network-not-offered = Ihr Unternehmen hat dieses Netzwerk nicht eingerichtet.
error-account-network-away = Das Netzwerk antwortet gerade nicht. Versuchen Sie es in einigen Minuten noch einmal.
error-account-network-refused = Das Netzwerk hat nicht zugestimmt. Beginnen Sie neu und prüfen Sie, mit welchem Konto Sie dort angemeldet sind.
error-account-consent-refused = Es wurde nichts verbunden: Sie haben beim Netzwerk nicht zugestimmt.
error-account-attempt-over = Das hat zu lange gedauert oder wurde schon benutzt. Beginnen Sie neu.
