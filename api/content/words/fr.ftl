post-state = { $state ->
    [draft] à l'état de brouillon
    [in_review] en relecture
    [approved] approuvée
    [scheduled] programmée
    [live] en ligne
    [expired] expirée
    [recalled] rappelée
    [archived] archivée
   *[other] dans un autre état
}
post-network = { $network ->
    [linkedin] LinkedIn
    [x] X
    [facebook] Facebook
    [threads] Threads
    [bluesky] Bluesky
    [mastodon] Mastodon
    [whatsapp] WhatsApp
    [telegram] Telegram
    [xing] Xing
    [reddit] Reddit
    [email] l'e-mail
    [sms] le SMS
   *[other] le menu de partage
}
post-language = { $language ->
    [en] anglais
    [nl] néerlandais
    [de] allemand
    [it] italien
    [fr] français
   *[other] une autre langue
}

error-post-missing = Cette publication n'existe pas pour vous. Revenez au fil et choisissez-en une autre.
error-post-ended = Cette publication est terminée. Revenez au fil : il y en a d'autres à partager.
error-post-changed = { $by } a modifié cette publication à { $at }. Rechargez-la et refaites votre modification.
error-post-unchangeable = Cette publication est { post-state } ; ses mots restent donc tels quels. Commencez-en une nouvelle.
error-post-not-draft = Cette publication est { post-state } ; seuls les brouillons peuvent être jetés. Archivez-la.
error-post-step-refused = Cette publication est { post-state } ; cette étape n'est donc pas possible. Rechargez-la pour voir ce qui l'est.
error-post-embargoed = Cette publication est sous embargo jusqu'au { $until }. Programmez-la pour ce moment ou plus tard.
error-four-eyes = Vous avez écrit cette publication ou l'avez modifiée en dernier. Demandez à une autre personne de la communication de l'approuver.
error-caption-needed = La publication n'a pas encore de texte. Écrivez-en au moins un.
error-url-needed = La publication ne mène encore nulle part. Ajoutez l'adresse, ou faites-en un texte ou une image.
error-picture-needed = Une publication de type « image » a besoin d'une image. Ajoutez-en une.
error-caption-too-long = Le texte en { post-language } dépasse de { $over } la limite pour { post-network }, avec ses hashtags et son lien. Raccourcissez-le.
error-expiry-passed = La publication serait déjà terminée. Choisissez une fin plus tardive.
error-expiry-before-publication = La publication se terminerait avant d'être en ligne. Choisissez une fin plus tardive ou un début plus tôt.
error-publication-in-the-past = Ce moment est passé. Choisissez-en un plus tard, ou publiez maintenant.
error-publication-before-embargo = La publication serait en ligne avant la fin de l'embargo. Choisissez un moment plus tard.
error-publication-after-expiry = La publication serait en ligne après sa fin. Choisissez un moment plus tôt ou une fin plus tardive.
error-picture-missing = Cette image n'existe pas. Envoyez-la de nouveau.
error-topic-missing = Ce thème n'existe plus. Choisissez-en un autre.
error-alternative-needed = Dites en { $limit } caractères au plus ce que montre l'image, pour les personnes qui ne peuvent pas la voir.
error-picture-too-heavy = Le fichier dépasse { $megabytes } Mo. Enregistrez-le en plus petit et envoyez-le de nouveau.
error-picture-kind = Ce n'est pas une image que nous pouvons conserver. Envoyez un fichier JPEG, PNG, WebP, GIF ou AVIF.
error-picture-too-large = L'image compte plus de { $megapixels } mégapixels. Réduisez-la et envoyez-la de nouveau.
error-picture-too-small = L'image fait moins de { $pixels } pixels de large ou de haut. Envoyez-en une plus grande.
error-picture-broken = Le fichier est endommagé. Ouvrez-le sur votre appareil, enregistrez-le de nouveau et envoyez cette copie.

step-missed-its-time = Elle n'a pas été publiée : sa fin est arrivée avant son tour. Choisissez de nouveaux horaires.

why-everyone = Cette publication est pour tout le monde.
why-team = Vous faites partie de { $name }.
why-region = Vous travaillez en région { $name }.
why-brand = Vous travaillez pour { $name }.
why-topic = Vous suivez { $name }.
why-language = Vous lisez { $name ->
    [en] l'anglais
    [nl] le néerlandais
    [de] l'allemand
    [it] l'italien
    [fr] le français
   *[other] cette langue
}.
why-role = { $name ->
    [ambassador] Vous faites partie des ambassadeurs.
    [influencer] Vous faites partie des influenceurs.
    [facilitator] Vous aidez les collègues à se lancer.
    [moderator] Vous faites partie des modérateurs.
    [communicator] Vous travaillez à la communication.
    [compliance] Vous travaillez à la conformité.
   *[other] Vous administrez Birdsong.
}
why-preview = Vous n'êtes pas dans son public ; vous la voyez parce que vous publiez ici.
error-address-no-target = Aucun lien ne peut mener à cette adresse. Elle doit commencer par https:// ou http:// et nommer un hôte, sans nom, mot de passe, espace ni barre oblique inverse.
