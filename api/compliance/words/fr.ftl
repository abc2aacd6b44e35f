# Essais de règles en brouillon.

error-replay-missing = Cet essai n'existe plus. Ils sont conservés 30 jours ; demandez-en un nouveau.
error-replay-code = La version en vigueur n'a pas de règle de ce nom. Choisissez-en une dans la liste, ou aucune.
error-replay-kind = Ce type regarde ce qui entoure un texte, non ses mots. On ne peut pas l'essayer sur d'anciens textes ; laissez-le d'abord observer.
