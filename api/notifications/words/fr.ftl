error-unsafe-endpoint = Birdsong ne peut pas envoyer de messages au service push de ce navigateur. Utilisez une version récente de Chrome, Edge, Firefox ou Safari, ou demandez à votre administrateur Birdsong d'autoriser ce service.
error-unusable-keys = Ce navigateur a fourni des clés inutilisables. Désactivez puis réactivez les notifications sur cet appareil.
error-device-missing = Cet appareil n'est pas le vôtre ou a déjà été retiré. Rechargez la liste.

notification-post-live-title = { $post }
notification-post-live-body = Du nouveau à partager. Lisez, dites-le avec vos mots et faites passer en deux touches.
notification-text-held-title = Un texte attend une décision
notification-text-held-body = Un ou une collègue a reformulé « { $post } ». Jetez-y un œil pour que le texte puisse être partagé.
notification-review-decided-title = { $outcome ->
    [approved] Votre texte est prêt à être partagé
    [reworded] Il y a une proposition pour votre texte
   *[rejected] Votre texte ne peut pas sortir ainsi
}
notification-review-decided-body = { $outcome ->
    [approved] La modération a approuvé vos mots sur « { $post } ». Partagez-les maintenant.
    [reworded] La modération propose une autre formulation pour « { $post } ». Reprenez-la ou modifiez encore votre texte.
   *[rejected] La modération explique pourquoi, et ce qui conviendrait. Il s'agit de « { $post } ».
}
notification-review-second-title = Un texte demande un second regard
notification-review-second-body = Une personne de la modération a examiné un texte sur « { $post } ». Il partira si vous êtes d'accord.
notification-review-due-title = Un texte arrive à échéance dans l'heure
notification-review-due-body = Quelqu'un attend une réponse à propos de « { $post } ».
notification-review-escalated-title = Un texte attend depuis trop longtemps
notification-review-escalated-body = Personne ne s'est prononcé à temps sur un texte lié à « { $post } ». Merci d'y jeter un œil : il attend jusqu'à ce que quelqu'un décide.
notification-appeal-made-title = Quelqu'un conteste un avis
notification-appeal-made-body = Un collègue voit autrement une remarque sur « { $post } ». Lisez pourquoi et répondez.
notification-appeal-decided-title = { $outcome ->
    [approved] Vous aviez raison : partagez votre texte
    [second] Vous aviez raison : encore un regard
    [noted] Vous aviez raison
   *[denied] Votre contestation a reçu une réponse
}
notification-appeal-decided-body = { $outcome ->
    [approved] Vos mots sur « { $post } » peuvent partir tels que vous les avez écrits. Partagez-les maintenant.
    [second] Vos mots sur « { $post } » demandent un second accord. Vous recevrez un message.
    [noted] Votre contestation sur « { $post } » compte contre la règle. Merci de l'améliorer.
   *[denied] La modération explique la décision sur « { $post } ».
}
notification-account-lapsed-title = Reconnectez { $network ->
    [bluesky] Bluesky
    [mastodon] Mastodon
    [linkedin] LinkedIn
   *[other] X
}
notification-account-lapsed-body = Birdsong ne peut plus publier avec votre compte. Si vous le souhaitez encore, reconnectez-le.
notification-rule-ending-title = Une règle prend bientôt fin
notification-rule-ending-body = À partir du { $day }, la règle « { $rule } » du § { $paragraph } ne s'applique plus. Si elle reste utile, donnez-lui un autre jour dans une nouvelle version de la politique.
notification-rule-retired-title = Une règle a pris fin
notification-rule-retired-body = La règle « { $rule } » du § { $paragraph } ne s'applique plus depuis le { $day }. Les textes sont jugés sans elle.
notification-post-recalled-title = Merci de supprimer votre partage
notification-post-recalled-body = « { $post } » a été retiré. Si vous l'avez publié, supprimez-le de votre réseau.
notification-share-reminder-title = Votre moment pour { $network ->
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
    [email] e-mail
    [sms] SMS
   *[other] le menu de partage
}
notification-share-reminder-body = Vos mots sur « { $post } » sont prêts. Partagez-les en deux gestes.
notification-share-posted-title = Publié pour vous
notification-share-posted-body = Vos mots sur « { $post } » sont en ligne. Voyez comment ils sont reçus dans vos partages.
notification-share-stopped-title = Votre partage prévu n’est pas parti
notification-share-stopped-body = « { $post } » : { $reason ->
    [blocked] les règles ont changé depuis ; relisez vos mots.
    [held] un modérateur regarde d’abord. Vous recevrez un message.
    [policy_unread] la politique est nouvelle. Lisez-la, puis partagez vos mots.
    [acknowledgement] il y a d’abord quelque chose à confirmer. Vos mots sont prêts.
    [account_missing] votre compte n’est plus connecté. Vos mots sont prêts à être partagés.
    [lapsed] le réseau vous demande de reconnecter votre compte.
    [refused] le réseau ne l’a pas accepté. Vos partages indiquent ce qu’il a répondu.
    [busy] le réseau est resté injoignable pendant deux jours.
    [unknown] le réseau s’est tu et personne n’a pu vérifier. Regardez là-bas avant de partager à nouveau.
    [recalled] la publication a été retirée.
    [post_ended] la publication est terminée.
   *[other] ce n’est plus possible comme prévu. Vos mots sont prêts.
}
notification-recall-reminder-title = Est-ce encore en ligne ?
notification-recall-reminder-body = Vous avez partagé « { $post } », qui a été retiré. Si votre publication est supprimée, dites-le d'un geste ; sinon, dites pourquoi.
notification-recall-last-reminder-title = Dernier rappel : merci de supprimer votre partage
notification-recall-last-reminder-body = Nous ne savons encore rien de votre partage de « { $post } ». Supprimez-le, ou dites-nous pourquoi c'est impossible. Nous ne demanderons plus.
notification-test-title = Ça marche
notification-test-body = Cet appareil reçoit les messages de Birdsong.

test-push-delivered = Envoyé. Le message devrait apparaître sur cet appareil en quelques secondes.
test-push-gone = Cet appareil ne reçoit plus de messages et a été retiré de votre liste. Réactivez-y les notifications.
test-push-later = Le service push est occupé ou injoignable. Réessayez dans quelques minutes.
test-push-refused = Le service push n'a pas accepté le message. Désactivez puis réactivez les notifications sur cet appareil ; si cela ne suffit pas, prévenez votre administrateur Birdsong.
