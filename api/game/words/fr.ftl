error-alias-taken = Quelqu'un porte déjà ce nom ici. Choisissez un autre pseudonyme.
