error-conversion-unsigned = Dieser Aufruf ist nicht mit einem gültigen Schlüssel signiert, oder seine Zeit weicht um mehr als fünf Minuten ab. Prüfen Sie den Schlüssel, die Uhr und die drei Webhook-Header.
error-conversion-key-missing = Dieser Schlüssel gilt nicht mehr. Laden Sie die Liste neu.
