# The policy: what a new one starts with, and what can't be done with it.

starter-disclosure = Lavoro in { $company }.
starter-advertisement = #pubblicità

error-acknowledgement-unknown = La policy in vigore non prevede questo avviso. Rileggi il consiglio e spunta ciò che chiede.
error-practice-hours = Chiude prima di aprire. Scegli una fine successiva all'inizio.
error-practice-deputy = Chi sostituisce deve essere un moderatore che lavora qui. Scegli un'altra persona, oppure fai prima assegnare il ruolo da un amministratore.
