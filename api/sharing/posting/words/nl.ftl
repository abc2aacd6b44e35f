error-address-not-of-network = Dit is niet het adres van een bericht op dat netwerk. Open je bericht daar, kopieer het adres en plak het hier.
