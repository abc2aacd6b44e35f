error-address-not-of-network = Questo non è l’indirizzo di un post su quella rete. Apri lì il tuo post, copia l’indirizzo e incollalo qui.
