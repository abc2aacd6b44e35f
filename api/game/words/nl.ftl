error-alias-taken = Iemand hier gebruikt deze naam al. Kies een andere schuilnaam.
