still-open-title = Dopo il ritiro
still-open = { $open ->
    [one] Di { $asked } persone che l’hanno condiviso, una non ha ancora detto di averlo eliminato.
   *[other] Di { $asked } persone che l’hanno condiviso, { $open } non hanno ancora detto di averlo eliminato.
}
still-open-few = Meno di 5 persone devono ancora dire di averlo eliminato.
still-open-none = Tutti quelli che l’hanno condiviso hanno risposto.
still-open-unshared = Nessuno l’aveva condiviso: non c’è nulla da eliminare.
still-open-unable = { $unable } persone non possono eliminarlo. Hanno scritto:
still-open-hint = Chi manca riceve un promemoria dopo un giorno e dopo tre. I nomi non li vede nessuno.
