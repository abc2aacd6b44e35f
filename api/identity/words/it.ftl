error-session-missing = Questa sessione non è tua o è già terminata. Ricarica l'elenco.
error-sign-in-link-spent = Questo link è già stato usato o è troppo vecchio. Chiedine uno nuovo: basta un minuto.
error-time-zone-unknown = Non conosciamo questo fuso orario. Scegline uno dall'elenco, come Europe/Rome.
error-topic-not-open = Uno di questi temi è solo su invito. Chiedi un invito alla comunicazione e scegli gli altri.
error-person-missing = Non conosciamo più questa persona. Ricarica la pagina.

mail-sign-in-subject = Il tuo accesso a Birdsong
mail-sign-in-body =
    Ciao { $name },

    apri questo indirizzo e tocca «Accedi». Vale una volta sola, per { $minutes } minuti:

    { $address }

    Non l'hai chiesto? Allora non devi fare nulla: senza questa mail non entra nessuno.

    Birdsong
