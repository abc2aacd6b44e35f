still-open-title = Après le retrait
still-open = { $open ->
    [one] Sur { $asked } personnes qui ont partagé, une n’a pas encore dit que c’est supprimé.
   *[other] Sur { $asked } personnes qui ont partagé, { $open } n’ont pas encore dit que c’est supprimé.
}
still-open-few = Moins de 5 personnes doivent encore dire que c’est supprimé.
still-open-none = Toutes les personnes qui ont partagé ont répondu.
still-open-unshared = Personne n’avait partagé : il n’y a rien à supprimer.
still-open-unable = { $unable } personnes ne peuvent pas supprimer. Elles ont écrit :
still-open-hint = Qui n’a pas répondu reçoit un rappel après un jour et après trois. Personne ne voit de noms.
