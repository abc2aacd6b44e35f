### Ce que dit Birdsong. Les cinq langues ont les mêmes clés et valeurs ; `npm run lint:words` le vérifie.

## Partout
back = Retour
close = Fermer
done = Terminé
more = Afficher plus
not-now = Pas maintenant
ok = OK
refresh = Actualiser
retry = Réessayer
save = Enregistrer
saved = Enregistré
share = Partager
undo = Annuler
undone = Annulé
to-feed = Vers le fil
skip-to-content = Aller au contenu
offline-short = Hors ligne
offline-title = Vous êtes hors ligne
offline-explained = Le réseau est injoignable pour le moment. Vérifiez votre connexion et réessayez.
offline-kept = Vous êtes hors ligne. Voici ce qui reste de votre dernière visite.
failed-title = Cela n’a pas fonctionné
failed-explained = Une erreur s’est produite de notre côté. Réessayez dans un instant.
nowhere-title = Il n’y a rien ici
nowhere-explained = L’adresse est peut-être erronée, ou la page n’est pas prévue pour votre rôle.
update-there = Une nouvelle version de Birdsong est prête.
update-now = Recharger
points-word =
    { $points ->
        [one] point
       *[other] points
    }

## Navigation
nav-label = Menu principal
nav-feed = Fil
nav-board = Classement
nav-me = Moi
bell-label =
    { $count ->
        [0] Notifications
        [one] Notifications, une non lue
       *[other] Notifications, { $count } non lues
    }

## Rôles, réseaux, niveaux
role-ambassador = Ambassadrice ou ambassadeur
role-influencer = Influence
role-facilitator = Accompagnement
role-moderator = Modération
role-communicator = Communication
role-compliance = Conformité
role-admin = Administration
network-email = E-mail
network-share-sheet = Autre app
level-inform = Bon à savoir
level-nudge = Un petit conseil
level-acknowledge = À confirmer
level-disclose = Ajouté pour vous
level-hold = Relu par un collègue
level-block = Ne peut pas être publié

## Connexion
sign-in-headline = Votre travail, avec vos mots
sign-in-sentence = Birdsong vous apporte les publications dont votre entreprise est fière, vous aide à vous les approprier par des conseils bienveillants, et les partage là où vous êtes déjà.
sign-in-email = Votre adresse e-mail professionnelle
sign-in-hint = Nous vous envoyons un lien. Aucun mot de passe n’est nécessaire.
sign-in-send = M’envoyer un lien
sign-in-sent = Regardez dans votre boîte
sign-in-sent-explained = Si { $email } est connue ici, un lien est en route. Il ne sert qu’une fois et pour peu de temps.
sign-in-again = Utiliser une autre adresse
sign-in-or = ou par e-mail
confirm-headline = Heureux de vous revoir
confirm-button = Se connecter
confirm-new-link = Demander un nouveau lien
confirm-no-token = Ce lien n’est pas complet. Rouvrez-le depuis votre e-mail, ou demandez-en un nouveau.
sign-out = Se déconnecter
sign-out-title = Se déconnecter sur cet appareil ?
sign-out-explained = Vos brouillons et ce qui était gardé pour lire hors ligne sont retirés de cet appareil. Vos partages et vos points restent.
sign-out-outbox =
    { $count ->
        [one] Un partage attend encore dans la boîte d’envoi et sera perdu.
       *[other] { $count } partages attendent encore dans la boîte d’envoi et seront perdus.
    }

## Démo
demo-tag = Démo
demo-choose = Découvrez en tant que …
demo-switch = Changer de personne (démo)
demo-explained = { $company } et les personnes qui y travaillent sont inventées. Choisissez par quels yeux regarder.
demo-mailbox = Boîte de la démo
demo-mailbox-explained = Les e-mails que Birdsong aurait envoyés. Dans la démo, aucun ne quitte cette machine.
demo-mailbox-empty = Pas encore d’e-mail
demo-mailbox-empty-explained = Demandez un lien de connexion, et il arrive ici.

## Fil
greeting-morning = Bonjour, { $name }
greeting-afternoon = Bon après-midi, { $name }
greeting-evening = Bonsoir, { $name }
feed-lead = Trouvez quelque chose qui mérite d’être raconté, et dites-le à votre façon.
feed-filters = Filtrer le fil
feed-language = Langue
feed-all-languages = Toutes les langues
feed-all-topics = Tous les thèmes
feed-new =
    { $count ->
        [one] Une nouvelle publication
       *[other] { $count } nouvelles publications
    }
feed-offline = Vous êtes hors ligne. Vous voyez les publications de votre dernière visite.
feed-empty = Rien à partager pour l’instant
feed-empty-explained = Dès qu’il y a une publication pour vous, elle apparaît ici. Suivez plus de thèmes pour en voir plus.
feed-empty-filtered = Rien ne correspond à ce filtre
feed-empty-filtered-explained = Il y a d’autres publications pour vous.
feed-show-all = Tout afficher
feed-choose-topics = Choisir des thèmes
feed-end = C’est tout pour l’instant.
feed-drafted = Brouillon commencé
feed-pinned = Épinglé
feed-networks = Réseaux
feed-earns =
    { $points ->
        [one] Rapporte un point
       *[other] Rapporte { $points } points
    }
post-ends = prend fin { $when }
menu-open = Plus sur « { $title } »
menu-title = Cette publication
menu-why = Pourquoi je vois ceci ?
menu-dismiss = Pas pour moi
why-explained = Changez vos thèmes et vos langues sous « Moi » pour voir d’autres publications.
dismiss-explained = Dites-nous pourquoi, si vous voulez. Cela aide à mieux choisir.
dismiss-not_my_field = Pas mon domaine
dismiss-not_my_language = Pas ma langue
dismiss-seen_it = Déjà vu
dismiss-not_my_view = Je vois les choses autrement
dismiss-other = Autre chose
dismissed = Retiré de votre fil.
week-title = Votre semaine
week-rank = Vous êtes à la place { $rank } sur { $people }.
week-team = { $team } est à la place { $rank }.
week-to-board = Ouvrir le classement

## Publication
post-title = Publication
post-read-original = Lire sur { $domain }
post-your-words = Vos mots
post-networks = Réseau
post-starter = Un texte pour commencer
post-own-words = Vos propres mots
post-make-yours = Dites-le à votre façon
post-go-on = Continuer à écrire
post-start-over = Recommencer
post-share-on = Partager sur { $network }
post-locked = Le texte de cette publication est fixe et ne peut pas être modifié.
post-no-captions = Cette publication n’a pas encore de texte.
post-offline = Vous êtes hors ligne. Vous pouvez écrire ; ce que vous partagez attend dans la boîte d’envoi.
draft-dropped = Retour au texte officiel.

## Écrire
editor-title = Vos mots pour { $network }
editor-label = Votre texte
editor-adds = Part avec le texte :
editor-all-good = Tout va bien. Allez-y.
editor-offline = Vous êtes hors ligne. Les conseils viendront avec le réseau ; votre brouillon est gardé.
editor-no-advice = Les conseils sont indisponibles pour le moment. Votre texte est vérifié au partage.
editor-blocked = Cela ne peut pas encore partir : { $what }
editor-too-long =
    { $over ->
        [one] Un caractère de trop.
       *[other] { $over } caractères de trop.
    }
counter-aloud = { $used } caractères sur { $limit }
counter-free =
    { $used ->
        [one] Un caractère
       *[other] { $used } caractères
    }
finding-show = Montrer
finding-why = Pourquoi ?
finding-paragraph = règlement { $paragraph }
finding-take = Utiliser
finding-remove = Retirer
suggestion-taken = Modifié.

## Partager
share-title = Partager sur { $network }
share-sending = Votre lien se prépare
share-open = Ouvrir { $network }
share-open-again = Rouvrir { $network }
share-sheet = Partager avec une autre app
share-copy = Copier le texte
share-qr = Code QR
share-qr-aloud = Code QR pour { $link }
share-drops-text = { $network } ne prend que le lien. Votre texte est copié pour vous : collez-le là-bas.
share-copied-paste = Texte copié : collez-le.
share-copied = Copié.
share-not-copied = La copie est bloquée ici. Sélectionnez le texte et copiez-le vous-même.
share-posted = Publié ?
share-posted-explained = { $network } ne nous le dit pas, alors nous vous croyons sur parole.
share-yes = Oui, publié
share-no = Pas cette fois
share-thanks =
    { $points ->
        [one] Un point pour vous
       *[other] { $points } points pour vous
    }
share-undone = Annulé. Vous pourrez encore partager plus tard.
share-given-up = Entendu, pas cette fois. Vos mots sont gardés.
share-done-title = En route dans le monde
share-cheer = Merci ! Chaque clic sur votre lien compte pour vous.
share-held-title = Un collègue regarde d’abord
share-held = Rien n’est perdu : votre texte sera relu d’ici { $when }, et nous vous prévenons.
share-held-look = Où cela en est
share-stopped-title = Avant de partir
share-blocked = Cette partie ne peut pas être publiée. Changez-la et c’est bon.
share-acknowledge = Une chose à confirmer, puis cela part.
acknowledge-tick = Oui, je le confirme
share-reword = Changer mes mots
share-go-on = Continuer
share-instance-title = Quel est votre serveur Mastodon ?
share-instance = Serveur Mastodon
share-instance-hint = La partie après le second @ de votre compte, comme mastodon.social. Elle est gardée sur cet appareil.
share-instance-skip = Je le colle moi-même
share-queued-title = Gardé pour plus tard
share-queued = Vous êtes hors ligne. Votre partage pour { $network } attend dans la boîte d’envoi et partira une seule fois au retour du réseau.
share-queued-drop = Ne pas le partager

## Boîte d’envoi
outbox-title =
    { $count ->
        [one] Un partage dans la boîte d’envoi
       *[other] { $count } partages dans la boîte d’envoi
    }
outbox-waiting = attend le réseau · { $when }
outbox-ready = prêt à publier
outbox-held = un collègue regarde d’abord
outbox-go-on = Publier
outbox-look = Regarder
outbox-take-out = Retirer « { $title } » de la boîte d’envoi

## Classement
board-title = Classement
board-how = Comment marchent les points
board-span = Période
span-week = Semaine
span-month = Mois
span-all = Depuis le début
board-teams = Équipes
board-team-rank = Place { $rank } sur { $teams }
board-team-average =
    { $active ->
        [one] { $average } points en moyenne, une personne active
       *[other] { $average } points en moyenne, { $active } personnes actives
    }
board-teams-empty = Aucune équipe n’a encore assez de personnes actives sur cette période.
board-people = Personnes
board-my-rank = Place { $rank } sur { $people }
board-around-me = Autour de vous
board-top = Le haut du classement
board-rank = Place
board-me = vous
board-empty = Un nouveau départ
board-empty-explained = Personne n’a encore de points sur cette période. Le premier partage ouvre le classement.
board-off = { $company } n’affiche pas de classement des personnes. Vos points ne sont que pour vous.
board-show-me = M’afficher au classement
board-show-me-hint = Vos points restent à vous de toute façon.
board-alias = Alias
board-alias-hint = Laissez vide pour apparaître sous votre nom.
board-alias-kept = Voilà comment vous apparaissez.
board-joined = Vous êtes au classement.
board-left = Vous n’êtes plus au classement. Aucun point n’est perdu.
points-title = Comment marchent les points
points-clicks = Jusqu’à { $clicks } clics par jour comptent pour chaque lien, et seulement ceux de personnes.
points-explained = Des points peuvent être repris quand vous annulez. Personne n’est jamais classé selon ses erreurs.
reason-share_confirmed = Une publication que vous avez partagée
reason-human_click = Une personne clique sur votre lien
reason-idea_approved = Une de vos idées est retenue
reason-reversal = Repris

## Moi
me-title = Moi
me-points = Points
me-language-section = Langue et heure
me-language = Langue de Birdsong
me-languages = Je lis aussi les publications en
me-time-zone = Fuseau horaire
me-time-zone-hint = Les heures s’affichent ainsi, et personne n’est réveillé la nuit.
me-topics = Thèmes
me-topics-hint = Ce que vous suivez décide de ce qui arrive dans votre fil.
devices-title = Notifications
devices-hint = Les appareils qui vous parlent des nouvelles publications et des décisions.
devices-none = Aucun appareil ne reçoit encore de notifications.
device-add = Me prévenir sur cet appareil
device-this = cet appareil
device-test = Tester
device-remove = Retirer { $device }
device-removed = Retiré.
device-delivered = dernier message { $when }
device-nothing-yet = pas encore de message
push-on = Les notifications sont activées.
push-refused = Entendu, pas de notifications.
push-failed = Ce navigateur n’a pas pu activer les notifications. Réessayez plus tard.
push-impossible = Ce navigateur ne peut pas afficher de notifications.
push-needs-home-screen = Sur iPhone ou iPad, mettez d’abord Birdsong sur votre écran d’accueil.
push-blocked = Les notifications sont bloquées. Pour y remédier :
push-blocked-1 = Touchez l’icône à gauche de l’adresse.
push-blocked-2 = Ouvrez « Notifications » et choisissez « Autoriser ».
push-blocked-3 = Revenez ici et activez-les.
push-ask-title = Vous prévenir des nouvelles publications ?
push-ask-explained = Quelques messages par semaine, dans votre langue et jamais la nuit. Vous pouvez arrêter à tout moment.
push-ask-yes = Oui, volontiers
sessions-title = Où vous êtes connecté
sessions-hint = Fermez ce que vous ne reconnaissez pas.
session-current = cet appareil, maintenant
session-seen = vu { $when }
session-unknown = Appareil inconnu
session-end = Fermer
session-ended = Session fermée.
install-title = Birdsong sur votre écran d’accueil
install-explained = À portée de doigt, et lisible hors ligne.
install-button = Installer
install-show-how = Me montrer
install-ios-1 = Touchez le bouton de partage de Safari.
install-ios-2 = Choisissez « Sur l’écran d’accueil ».
install-ios-3 = Touchez « Ajouter ». C’est fait.

## Mes partages et relectures
shares-title = Mes partages
shares-empty = Pas encore de partage
shares-empty-explained = Choisissez une publication, dites-la avec vos mots et partagez-la en deux touches.
drafts-title = Brouillons sur cet appareil
share-state-opened = Ouvert. L’avez-vous publié ?
share-state-confirmed = Publié
share-state-proven = Publié et cliqué
share-state-withdrawn = Annulé
share-clicks =
    { $clicks ->
        [one] Un clic
       *[other] { $clicks } clics
    }
reviews-title = Textes en relecture
reviews-empty = Rien en attente
reviews-empty-explained = Quand un texte doit être relu, vous voyez ici où il en est.
review-waiting = Relu d’ici { $when }
review-approved = Approuvé
review-reworded = Approuvé en d’autres mots
review-rejected = Pas approuvé
review-withdrawn = Retiré
review-withdraw = Retirer

## Notifications
notifications-title = Notifications
notifications-empty = Tout est calme
notifications-empty-explained = Les nouvelles publications pour vous et les décisions sur vos textes apparaissent ici.
