# The policy: what a new one starts with, and what can't be done with it.

starter-disclosure = Lavoro in { $company }.
starter-advertisement = #pubblicità

error-acknowledgement-unknown = La policy in vigore non prevede questo avviso. Rileggi il consiglio e spunta ciò che chiede.
