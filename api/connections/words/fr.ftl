# Erreurs sur les comptes connectés.
error-account-missing = Ce compte n'est plus connecté.
error-account-server-unknown = Aucun serveur Mastodon ne répond à cet endroit. Vérifiez le nom, par exemple mastodon.social.
error-account-handle-unknown = Bluesky ne connaît pas ce nom. Vérifiez l'orthographe, par exemple anna.bsky.social.
error-account-password-wrong = Bluesky n'accepte pas ce mot de passe d'application. Créez-en un autre dans Paramètres, Confidentialité et sécurité.
error-account-network-not-offered = Votre entreprise n'a pas configuré ce réseau.
error-account-network-away = Le réseau ne répond pas pour le moment. Réessayez dans quelques minutes.
error-account-network-refused = Le réseau n'a pas accepté. Recommencez et vérifiez avec quel compte vous y êtes connecté.
error-account-consent-refused = Rien n'a été connecté : vous n'avez pas donné votre accord au réseau.
error-account-attempt-over = Cela a pris trop de temps ou a déjà servi. Recommencez.
