# The policy: what a new one starts with, and what can't be done with it.

starter-disclosure = Je travaille chez { $company }.
starter-advertisement = #publicité

error-acknowledgement-unknown = La politique en vigueur ne connaît pas cet avertissement. Relisez le conseil et cochez ce qu'il demande.
error-practice-hours = La fin précède le début. Choisissez une fin plus tardive que le début.
error-practice-deputy = Une personne suppléante doit être modératrice et travailler ici. Choisissez quelqu'un d'autre, ou faites d'abord attribuer le rôle par un administrateur.
