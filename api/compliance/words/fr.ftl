# Essais de règles en brouillon.

error-replay-missing = Cet essai n'existe plus. Ils sont conservés 30 jours ; demandez-en un nouveau.
error-replay-code = La version en vigueur n'a pas de règle de ce nom. Choisissez-en une dans la liste, ou aucune.
