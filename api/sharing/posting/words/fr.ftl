error-address-not-of-network = Ce n’est pas l’adresse d’une publication sur ce réseau. Ouvrez-y votre publication, copiez son adresse et collez-la ici.
