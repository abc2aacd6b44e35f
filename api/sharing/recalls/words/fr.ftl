error-removal-not-asked = Personne ne vous a demandé de supprimer ce partage. Rechargez la liste.
error-removal-needs-why = Dites en quelques mots pourquoi vous ne pouvez pas le supprimer.
