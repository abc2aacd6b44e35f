later-title = Plus tard sur { $network }
later-change-title = Modifier ce qui est prévu
later-loading = Recherche de bons moments
later-offline = Vous êtes hors ligne. Vous pourrez prévoir dès le retour du réseau.
later-who = Qui publie ?
later-post_for_me = Partager pour moi
later-account = Birdsong publie en tant que { $account }
later-remind_me = Me le rappeler
later-reminded = Un message vous rend vos mots, prêts à partager
later-reminder-only = À cette heure, un message vous rend vos mots, prêts à partager en deux gestes.
later-connect = Connectez { $network } et Birdsong pourra publier pour vous
later-when = Quand ?
later-awake = Quand { $network } est éveillé
later-spread = Un jour rien que pour lui
later-chosen = À l’heure que je choisis
later-why-usual_hours = ce sont les heures habituelles de { $network }
later-why-own_clicks = c’est quand on suit vos liens sur { $network }
later-moment = Jour et heure
later-until = Avant la fin de la publication : { $when }
later-choose-first = Choisissez un jour et une heure.
later-picture = Avec l’image au lieu de l’aperçu du lien
later-judged-again = Vos mots sont vérifiés encore une fois à ce moment. Si quelque chose a changé, rien ne part et vous le saurez.
later-plan = Prévoir
later-change = Modifier
later-planned-post_for_me = Prévu : sur { $network }, { $when }.
later-planned-remind_me = Prévu : nous vous rappelons { $network }, { $when }.
later-post-now = Partager pour moi : { $account }
later-posting = En route vers { $network }. Vous le voyez dans vos partages.
later-instead = Plutôt plus tard
planned-title = Prévus
planned-waiting-post_for_me = Part : { $when }
planned-waiting-remind_me = Rappel : { $when }
planned-done-post_for_me = Parti : { $when }
planned-done-remind_me = Rappelé : { $when }
planned-change = Modifier
planned-cancel = Annuler
planned-cancelled-now = Annulé. Rien ne part.
planned-look = Voir
planned-reason-by-person = Vous l’avez annulé.
planned-reason-recalled = La publication a été retirée, donc rien n’est parti.
planned-reason-post-ended = La publication s’est terminée avant l’heure prévue.
planned-reason-left = Rien ne part pour qui a quitté l’entreprise.
planned-reason-blocked = Les règles ont changé depuis : relisez vos mots.
planned-reason-held = Un modérateur regarde d’abord.
planned-reason-policy-unread = La politique est nouvelle : lisez-la, puis partagez vos mots.
planned-reason-acknowledgement = Il y a d’abord quelque chose à confirmer.
planned-reason-account-missing = Vous n’y avez plus de compte connecté.
planned-reason-not-possible = Ce n’était plus possible comme prévu.
planned-reason-lapsed = Le réseau vous demande de reconnecter votre compte.
planned-reason-refused = Le réseau ne l’a pas accepté :
planned-reason-busy = Le réseau est resté injoignable pendant deux jours.
planned-reason-unknown = Le réseau s’est tu et personne n’a pu vérifier. Regardez là-bas avant de partager à nouveau.
planned-reason-withdrawn = Vous avez repris ce partage.
standing-likes = 
    { $number ->
        [one] { $number } j’aime
       *[other] { $number } j’aime
    }
standing-reposts = 
    { $number ->
        [one] { $number } repost
       *[other] { $number } reposts
    }
standing-replies = 
    { $number ->
        [one] { $number } réponse
       *[other] { $number } réponses
    }
standing-gone = Ce n’est plus sur { $network }.
standing-busy = { $network } est surchargé. Nouvel essai : { $when }.
standing-waiting = En route vers { $network }.
standing-sending = En cours de publication sur { $network }.
standing-unsure = { $network } s’est tu. Nous regardons s’il y est avant de renvoyer.
standing-known-posted = Publié pour vous sur { $network } : prouvé
standing-known-found = Trouvé sur { $network } : prouvé
standing-known-said = Adresse donnée par vous ; { $network } ne nous en dit pas plus
standing-open = Ouvrir
standing-read = lu { $when }
standing-again = Réessayer
standing-address = Adresse de votre publication
standing-address-hint = Ouvrez-y votre publication, copiez son adresse et collez-la ici.
standing-keep = Garder l’adresse
standing-other-address = Autre adresse
standing-paste = J’ai l’adresse
