error-conversion-unsigned = Cet appel n'est pas signé avec une clé valable, ou son heure diffère de plus de cinq minutes. Vérifiez la clé, l'horloge et les trois en-têtes webhook.
error-conversion-key-missing = Cette clé n'est plus valable. Rechargez la liste.
