error-session-missing = Cette session n'est pas la vôtre ou est déjà terminée. Rechargez la liste.
error-sign-in-link-spent = Ce lien a déjà servi ou est trop ancien. Demandez-en un nouveau ; cela prend une minute.
error-time-zone-unknown = Nous ne connaissons pas ce fuseau horaire. Choisissez-en un dans la liste, comme Europe/Paris.
error-topic-not-open = L'un de ces thèmes est réservé aux personnes invitées. Demandez une invitation à la communication et choisissez les autres.
error-person-missing = Nous ne connaissons plus cette personne. Rechargez la page.

mail-sign-in-subject = Votre accès à Birdsong
mail-sign-in-body =
    Bonjour { $name },

    ouvrez cette adresse et touchez « Se connecter ». Elle sert une seule fois, pendant { $minutes } minutes :

    { $address }

    Vous ne l'avez pas demandé ? Alors il n'y a rien à faire : sans ce message, personne n'entre.

    Birdsong
