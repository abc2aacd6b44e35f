error-conversion-unsigned = Questa chiamata non è firmata con una chiave valida, o la sua ora differisce di più di cinque minuti. Controlla la chiave, l'orologio e le tre intestazioni webhook.
error-conversion-key-missing = Questa chiave non è più valida. Ricarica l'elenco.
