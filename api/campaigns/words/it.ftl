error-campaign-missing = Questa campagna non esiste più. Torna all'elenco.
error-campaign-code-taken = Un'altra campagna ha già il codice { $campaign_code }. Scegline un altro.
error-campaign-ends-before-start = La campagna finirebbe prima di iniziare. Scegli una fine più lontana.
error-campaign-holds-posts = La campagna contiene ancora dei post. Toglili prima.
