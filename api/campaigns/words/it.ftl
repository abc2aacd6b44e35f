error-campaign-missing = Questa campagna non esiste più. Torna all'elenco.
error-campaign-code-taken = Un'altra campagna ha già il codice { $campaign_code }. Scegline un altro.
error-campaign-ends-before-start = La campagna finirebbe prima di iniziare. Scegli una fine più lontana.
error-campaign-holds-posts = La campagna contiene ancora dei post. Toglili prima.
error-amount-incomplete = Un importo richiede un valore e una valuta.
error-currency-unknown = La valuta { $currency } non esiste. Usa tre lettere maiuscole, come EUR.
error-amount-too-fine = Un importo in { $currency } ha al massimo { $places } decimali.
error-goal-code-twice = Due obiettivi hanno il codice { $goal_code }. Dai a ciascuno il suo.
error-goal-in-use = Un obiettivo che hai tolto ha già conversioni e resta. Cambiagli nome, invece.
error-marks-malformed = La parte «{ $mark }» non è un contrassegno. Scrivi nome=valore, uniti da &, senza spazi.
error-marks-twice = Il contrassegno { $mark } c'è due volte. Togline uno.
error-marks-placeholder = Il segnaposto { $placeholder } non esiste. Ci sono {"{network}"}, {"{campaign}"}, {"{post}"} e {"{language}"}.
error-marks-too-many = Più di { $limit } contrassegni non stanno in un indirizzo. Togline qualcuno.
