# Errori sugli account collegati.
error-account-missing = Questo account non è più collegato.
error-account-server-unknown = Lì non risponde nessun server Mastodon. Controlla il nome, per esempio mastodon.social.
error-account-handle-unknown = Bluesky non conosce questo nome. Controlla come è scritto, per esempio anna.bsky.social.
error-account-password-wrong = Bluesky non accetta questa password per app. Creane una nuova in Impostazioni, Privacy e sicurezza.
error-account-network-not-offered = La tua azienda non ha configurato questo social.
error-account-network-away = Il social non risponde in questo momento. Riprova tra qualche minuto.
error-account-network-refused = Il social non ha accettato. Ricomincia e controlla con quale account hai effettuato l'accesso.
error-account-consent-refused = Non è stato collegato nulla: non hai dato il consenso sul social.
error-account-attempt-over = È passato troppo tempo o è già stato usato. Ricomincia.
