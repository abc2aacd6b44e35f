error-removal-not-asked = Nessuno ti ha chiesto di eliminare questa condivisione. Ricarica l'elenco.
error-removal-needs-why = Di' in poche parole perché non puoi eliminarlo.
