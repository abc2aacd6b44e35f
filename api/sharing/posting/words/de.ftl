error-address-not-of-network = Das ist nicht die Adresse eines Beitrags in diesem Netzwerk. Öffnen Sie Ihren Beitrag dort, kopieren Sie die Adresse und fügen Sie sie hier ein.
