# The policy: what a new one starts with, and what can't be done with it.

starter-disclosure = Je travaille chez { $company }.
starter-advertisement = #publicité

error-acknowledgement-unknown = La politique en vigueur ne connaît pas cet avertissement. Relisez le conseil et cochez ce qu'il demande.
