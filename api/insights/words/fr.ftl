error-media-rate-twice = Il y a deux tarifs pour ce réseau et cette devise. Gardez-en un.
