### Ce que dit Birdsong. Les cinq langues ont les mêmes clés et valeurs ; `npm run lint:words` le vérifie.

## Partout
back = Retour
close = Fermer
done = Terminé
more = Afficher plus
tabs-more = Plus
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

## Kinds of findings
rule-kind-custom = Nos propres mots
rule-kind-embargo = Publication sous embargo
rule-kind-expired = Publication expirée
rule-kind-recalled = Publication rappelée
rule-kind-iban = Numéro de compte (IBAN)
rule-kind-card_number = Numéro de carte
rule-kind-national_id = Numéro d’identité national
rule-kind-customer_data = Données de clients
rule-kind-guaranteed_return = Promesse de rendement
rule-kind-unapproved_rate = Taux ou prix modifié
rule-kind-unpublished_results = Résultats avant publication
rule-kind-price_opinion = Avis sur un cours
rule-kind-competitor = Nom d’un concurrent
rule-kind-disparagement = Dénigrement
rule-kind-complaint_reply = Réponse à une réclamation
rule-kind-confidential = Sujets confidentiels
rule-kind-political = Politique
rule-kind-hate_or_harassment = Haine ou harcèlement
rule-kind-link_foreign = Lien vers un tiers
rule-kind-phone_or_email = Téléphone ou adresse
rule-kind-missing_disclosure = Emploi ici non mentionné
rule-kind-missing_risk_warning = Avertissement omis
rule-kind-photo_consent = Personnes sur une photo
rule-kind-comparative_claim = Comparaison sans source
rule-kind-changed_terms = Conditions modifiées
rule-kind-identical_caption = Pas un mot à soi
rule-kind-over_length = Trop long
rule-kind-shouting = Crier
rule-kind-over_sharing = Beaucoup de partages en un jour
rule-kind-same_network_soon = Deux partages sur un réseau en une heure
rule-kind-working_time = Hors des heures de travail
rule-kind-same_as_colleagues = Les mêmes mots que des collègues
rule-kind-expires_soon = Publication bientôt terminée
rule-kind-speaks_as_employee = Parler en tant qu’employé
rule-kind-network_unapproved = Réseau non ouvert
rule-kind-locked_caption = Texte figé modifié
rule-kind-local_hashtag = Un mot-dièse local

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
post-later = Plus tard
post-locked = Le texte de cette publication est fixe et ne peut pas être modifié.
post-no-captions = Cette publication n’a pas encore de texte.
post-offline = Vous êtes hors ligne. Vous pouvez écrire ; ce que vous partagez attend dans la boîte d’envoi.
draft-dropped = Retour au texte officiel.

## Écrire
editor-title = Vos mots pour { $network }
editor-label = Votre texte
editor-adds = Part avec le texte :
editor-all-good = Tout va bien. Allez-y.
editor-findings = Conseils
editor-keys = Alt + ↓ mène du texte aux conseils, ↑ y ramène.
editor-offline = Vous êtes hors ligne. Votre appareil a vérifié ; le serveur décide quand votre partage arrive. Votre brouillon est gardé.
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
finding-why = Pourquoi ?
finding-paragraph = Politique § { $paragraph }
finding-take = Utiliser
finding-remove = Retirer
finding-here = sur cet appareil
finding-here-explained = Vérifié sur cet appareil. Le serveur décide quand votre texte arrive.
finding-trusted = Vous l’avez mérité : vos textes de ce genre ont été approuvés sans changement, personne ne doit donc relire avant. Cochez et continuez.
appeal-begin = Je pense que c’est une erreur
suggestion-taken = Modifié.
disclosure-title = Ajouté pour vous
disclosure-stays = Cela part derrière vos mots et ne peut pas être enlevé.
disclosure-write = Le mettre dans mon texte

## Partager
share-title = Partager sur { $network }
share-title-email = Partager par e-mail
share-title-sms = Partager par SMS
share-preview = Voici l’aperçu
share-sending = Votre lien se prépare
share-open = Ouvrir { $network }
share-open-email = Écrire l’e-mail
share-open-sms = Écrire le SMS
share-open-again = Rouvrir { $network }
share-sheet = Partager avec une autre app
share-sheet-picture = Partager l’image
share-sheet-cancelled = Rien n’a été partagé. Vos mots sont toujours là.
share-sheet-refused = Le menu de partage ne s’est pas ouvert ici. Prenez un autre chemin ou copiez votre texte.
share-copy = Copier le texte
share-copy-link = Copier le lien
share-qr = Code QR
share-qr-aloud = Code QR pour { $link }
share-qr-png = PNG
share-qr-svg = SVG
share-drops-text = { $network } ne prend que le lien. Votre texte est copié pour vous : collez-le là-bas.
share-drops-rest = { $network } prend le lien et le titre. Votre texte est copié pour vous : collez-le en commentaire.
share-drops-picture = { $network } ne prend pas l’image de cette façon.
share-no-address = { $network } ne peut pas s’ouvrir avec votre texte. Copiez-le, ouvrez { $network } vous-même et collez-le.
share-sms-parts =
    { $parts ->
        [one] Part en un seul message.
       *[other] Part en { $parts } messages.
    }
share-sms-short = Les émojis et caractères spéciaux raccourcissent les messages.
share-offline = Vous êtes hors ligne. { $network } s’ouvrira au retour du réseau ; la copie et le code QR marchent déjà.
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
share-instance-hint = Votre compte entier ou la partie après le second @, comme mastodon.social. Nous ne demandons qu’une fois ; vous pouvez le changer sous Moi.
share-instance-skip = Je le colle moi-même
share-instance-none = Vous collez vos posts vous-même.
share-instance-change = Changer
share-queued-title = Gardé pour plus tard
share-queued = Vous êtes hors ligne. Votre partage pour { $network } attend dans la boîte d’envoi et partira une seule fois au retour du réseau.
share-queued-drop = Ne pas le partager
share-queued-link = Vous avez déjà partagé ce post là-bas et votre lien marche : montrez-le ou copiez-le. Vos mots suivront une fois relus.

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
span-all = Total
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
me-accounts = Comptes connectés
me-mastodon-hint = Où s’ouvrent vos posts pour Mastodon. Laissez vide pour les coller vous-même.
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
ready-title = Approuvé et prêt à partager
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
review-escalated = Personne n’a décidé avant { $when }. Quelqu’un d’autre a été appelé ; votre texte attend en sûreté.
review-approved = Approuvé
review-reworded = Approuvé en d’autres mots
review-rejected = Pas approuvé
review-withdrawn = Retiré
review-withdraw = Retirer

## Objections and trust
appeals-title = Mes objections
appeals-empty = Aucune objection
appeals-empty-explained = Quand une règle arrête un texte et que vous pensez que c’est une erreur, dites-le d’un geste. La réponse apparaît ici.
appeal-title = Qu’est-ce qui ne va pas ?
appeal-argument = Votre raison
appeal-argument-hint = Une ou deux phrases suffisent. Ne répétez pas ce qui ne doit pas être publié.
appeal-text-not-kept = Votre texte n’est pas conservé : qui répond voit la règle, l’endroit dans le texte et votre raison. Si vous avez raison, cela compte contre la règle, jamais contre vous.
appeal-to-another = Une autre personne regarde. Si vous avez raison, cela compte contre la règle, jamais contre vous.
appeal-send = Envoyer
appeal-made-title = Merci de l’avoir dit
appeal-made = Quelqu’un répond avant { $when }, et nous vous prévenons.
appeal-made-already = Vous avez fait objection
appeal-waiting = Quelqu’un répond avant { $when }
appeal-granted-text = Vous aviez raison : votre texte peut partir
appeal-granted-rule = Vous aviez raison : cela compte contre la règle
appeal-denied = La décision reste
appeal-withdrawn = Retirée
trust-title = La confiance que vous avez gagnée
trust-hint = Elle ne fait que grandir, et vous seul la voyez ici. Votre responsable, jamais.
trust-so-far = { $approved } sur { $needed } approuvés sans changement
trust-earned-short = gagnée
trust-none =
    { $needed ->
        [one] Rien ne compte encore. Après un texte d’un genre approuvé sans changement, une coche vous suffit.
       *[other] Rien ne compte encore. Après { $needed } textes d’un genre approuvés sans changement, une coche vous suffit.
    }
trust-reset = Recommencer
trust-reset-title = Recommencer avec la confiance ?
trust-reset-explained = Un collègue regarde de nouveau d’abord, comme le premier jour. Les textes déjà comptés ne le sont pas deux fois.
trust-given-back = D’accord : depuis le début.

## The policy
the-policy = Comment nous parlons en public
the-policy-back-to-text = Retour à mon texte
the-policy-contents = Sommaire
the-policy-version = Version { $version } du { $when }
the-policy-read-on = lue par vous le { $when }
the-policy-new = Ce qui est nouveau
the-policy-new-hint = Depuis la version { $version }, la dernière que vous avez acceptée.
the-policy-before = Ce qui était écrit avant
the-policy-paragraph-gone = Le § { $paragraph } a disparu.
the-policy-i-have-read = Je l’ai lue
the-policy-thanks = Merci. C’est noté à la date d’aujourd’hui.
the-policy-unread-title = D’abord un coup d’œil à la politique
the-policy-unread-new = Elle a changé depuis votre dernier accord. Votre texte est gardé et continue juste après.
the-policy-unread-first = Une fois, avant votre premier partage. Votre texte est gardé et continue juste après.
the-policy-whole = Lire toute la politique

## Notifications
notifications-title = Notifications
notifications-empty = Tout est calme
notifications-empty-explained = Les nouvelles publications pour vous et les décisions sur vos textes apparaissent ici.

## Studio: navigation, states, categories
nav-posts = Publications
nav-campaigns = Campagnes
nav-results = Résultats
nav-value = Valeur
nav-queue = À relire
nav-appeals = Objections
studio-places = Studio
state-draft = Brouillon
state-in_review = En relecture
state-approved = Approuvée
state-scheduled = Programmée
state-live = En ligne
state-expired = Terminée
state-recalled = Retirée
state-archived = Archivée
category-company = Vie de l’entreprise
category-company-hint = Les affirmations et les chiffres sont vérifiés.
category-product = Produit
category-product-hint = Les règles produit s’appliquent : taux, mises en garde, promesses.
category-market = Marchés
category-market-hint = Les règles les plus strictes : rien qui ressemble à un conseil sur les cours.
category-jobs = Emploi
category-jobs-hint = Voie libre : pas de règles produit.
category-event = Événement
category-event-hint = Voie libre : pas de règles produit.
category-charity = Bonne cause
category-charity-hint = Voie libre : pas de règles produit.
category-people = Portraits
category-people-hint = Voie libre : pas de règles produit. Demandez l’accord de qui est sur la photo.
kind-link = Lien
kind-image = Image
kind-video = Vidéo
kind-document = Document
kind-text = Texte

## Studio: posts
posts-title = Publications
posts-new = Nouvelle publication
posts-filter = Filtrer par état
posts-all = Toutes
posts-empty = Votre première publication
posts-empty-explained = Écrivez ce que les collègues peuvent partager, dites pour qui, et faites relire.
posts-empty-state = Aucune dans cet état
posts-empty-state-explained = Il y en a d’autres : voyez-les toutes.
new-post-hint = Tel que les collègues le verront dans leur fil. Vous pourrez le changer.
new-post-begin = Commencer
line-goes-live = en ligne { $when }
line-ended = terminée { $when }
line-edited = modifiée { $when }
line-languages = Langues
line-no-caption = pas de texte

## Studio: composer
composer-title = Rédaction
composer-panes = Parties de la publication
composer-restored = Ce que vous aviez écrit ici n’était pas encore enregistré. C’est revenu, et enregistré maintenant.
pane-what = Quoi
pane-captions = Textes
pane-looks = Aperçu
saving-saved = Enregistré
saving-changed = Modifié
saving-saving = Enregistrement …
saving-offline = Gardé sur cet appareil
saving-unready = Pas encore complet
saving-waiting = Attend votre choix
clash-title = { $name } a modifié cette publication, { $when }
clash-both = Vous avez tous deux modifié : { $fields }. Choisissez la version à garder ; rien n’est perdu d’ici là.
clash-apart = Vous avez modifié des parties différentes : les deux peuvent rester.
clash-too-late = Elle est maintenant : { $state }. Les mots ne peuvent plus changer. Reprenez ce qui s’y trouve, ou gardez les vôtres en nouvelle publication.
clash-copy = La mienne en nouvelle publication
clash-theirs = Prendre l’autre
clash-mine = Garder la mienne
clash-taken = Vous voyez l’autre version.
copy-title = Copie de { $title }

## Studio: what stands and what is next
standing-draft-mine = Vous avez écrit ceci. Une fois prêt, un collègue l’approuve.
standing-draft = { $name } a commencé ceci. Qui y écrit ne pourra pas l’approuver.
standing-returned = { $name } l’a renvoyée : « { $note } »
standing-review-wrote = Vous avez écrit ceci ; un collègue l’approuve.
standing-review-edited = Vous l’avez modifiée en dernier ; un collègue l’approuve.
standing-review = { $name } demande un second regard. Approuvez, ou renvoyez avec un mot d’explication.
standing-approved = { $name } l’a approuvée. Elle peut paraître maintenant ou plus tard.
standing-scheduled = Paraît { $when }. { $name } l’a approuvée.
standing-live = En ligne depuis { $since }. Prend fin { $until }.
standing-expired = Son temps est passé. Les liens partagés fonctionnent encore.
standing-recalled = Retirée : « { $reason } »
standing-archived = Rangée. Elle reste lisible et peut être copiée.
locked-in_review = Un collègue lit ces mots. Une modification en refait un brouillon.
locked-approved = Ces mots sont approuvés. Une modification en refait un brouillon : l’accord valait pour d’autres mots.
locked-scheduled = Ces mots sont approuvés et programmés. Une modification en refait un brouillon.
locked-change = Modifier quand même

## Studio: steps
step-more = Autres étapes
step-history = Historique
step-copy = Copier en nouvelle publication
step-results = Voir les résultats
step-note = Un mot avec (si vous voulez)
step-note-return = Que faut-il changer ?
step-submit = Faire relire
step-submit-explained = Un collègue la lit d’un œil neuf et l’approuve.
step-submit-done = Envoyée en relecture.
step-approve = Approuver
step-approve-explained = Votre nom répond désormais de ces mots.
step-approve-scheduled = Elle paraîtra ensuite d’elle-même, { $when }.
step-approve-done = Approuvée.
step-publish = Publier maintenant
step-publish-explained = Toutes les personnes concernées la voient aussitôt et sont prévenues. Vous avez dix secondes pour changer d’avis.
publish-soon = « { $title } » paraît dans dix secondes.
publish-going = Parution …
publish-called-off = Annulé. Personne ne l’a vue.
publish-done = « { $title } » est en ligne.
step-schedule = Programmer
step-reschedule = Changer l’heure
step-schedule-explained = Elle paraît d’elle-même à ce moment.
step-schedule-done = Programmée.
step-return = Renvoyer
step-return-explained = Elle redevient un brouillon, avec votre explication.
step-return-done = Renvoyée.
step-reopen = Refaire un brouillon
step-reopen-explained = Les mots peuvent changer de nouveau ; un accord déjà donné tombe.
step-reopen-done = De nouveau un brouillon.
step-unschedule = Retirer l’heure
step-unschedule-explained = Elle reste approuvée et ne paraît que sur demande.
step-unschedule-done = L’heure est retirée.
step-recall = Retirer
step-recall-explained = Elle quitte aussitôt tous les fils, ses liens s’arrêtent ou mènent ailleurs, et qui l’a partagée est prié de la supprimer.
step-reason = Pourquoi ?
step-reason-hint = Les collègues qui l’ont partagée le liront.
step-redirect = Où mènent désormais ses liens (le cas échéant)
step-redirect-hint = Vide : une page qui explique.
step-recall-done = Retirée.
step-archive = Archiver
step-archive-explained = Elle quitte les listes et, si elle est en ligne, tous les fils. Rien n’est effacé.
step-archive-done = Archivée.
step-discard = Jeter
step-discard-explained = Le brouillon disparaît pour de bon.
step-discard-done = Jeté.
history-by-itself = De lui-même

## Studio: fields
field-title = Titre
field-title-unready = Une publication a besoin d’un titre.
field-summary = Résumé
field-summary-hint = De quoi il s’agit, pour les collègues.
field-kind = Type
field-category = Sujet
field-language = Langue principale
field-url = Lien
field-url-unready = Un lien commence par https:// et n’a pas d’espaces.
field-hashtags = Hashtags
field-hashtags-hint = Ils partent avec chaque partage. Trois à cinq, c’est mieux.
field-topic_id = Thème
field-topic-hint = Les collègues filtrent leur fil avec.
field-topic-none = Aucun thème
field-captions = textes
field-picture_id = Image
field-audience = Qui la voit
section-times = Quand
field-publish_at = Parution
field-publish-hint = Vide : quand quelqu’un la publie.
field-embargo_until = Embargo jusqu’à
field-embargo-hint = Avant, personne ne peut la publier.
field-expires_at = Fin
field-expires-hint = Vide : 30 jours après la parution.
field-review_on = Revérifier les faits le
field-review-hint = Pour ce qui peut dater, comme les taux.
field-pinned = Épinglée
field-pinned-hint = Reste en haut du fil.
field-locked = Texte figé
field-locked-hint = Les collègues la partagent mot pour mot.
field-internal = Interne seulement
field-internal-hint = À lire. Elle ne peut pas être partagée.
field-campaign = Campagne
field-campaign-hint = Son code entre dans chaque lien. Modifiable à tout moment.
field-campaign-none = Aucune campagne
picture-choose = Choisissez une image ou déposez-la ici
picture-hint = JPEG, PNG, WebP, GIF ou AVIF ; les larges rendent mieux.
picture-another = Une autre image
picture-remove = Retirer l’image
picture-none = Aucune image
picture-alternative = Que montre-t-elle ?
picture-alternative-hint = Lu à qui ne peut pas la voir. Envoyé avec l’image.
picture-not-this = Pas celle-ci
picture-upload = Envoyer
moment-zone = Fuseau horaire
moment-utc = { $utc } UTC, { $distance }
moment-skipped = Les horloges sautent cette heure ; elle est avancée.
moment-twice = Les horloges montrent cette heure deux fois ; c’est la première.

## Studio: audience
audience-title = Qui voit cette publication ?
audience-change = Changer qui la voit
audience-who = Elle est pour
audience-everyone = Tout le monde. Ajoutez une phrase pour restreindre.
audience-but-not = Mais pas pour
audience-nobody-left-out = Personne n’est exclu.
audience-add = Seulement pour certains
audience-add-or = Ou aussi pour
audience-add-except = En exclure
audience-or = ou
audience-remove = Retirer cette phrase
dimension-teams = Équipe
dimension-teams-any = toute équipe
dimension-teams-hint = Une équipe comprend celles en dessous.
dimension-regions = Région
dimension-regions-any = toute région
dimension-brands = Marque
dimension-brands-any = toute marque
dimension-languages = Langue
dimension-languages-any = toute langue
dimension-topics = Thème
dimension-topics-any = tout thème
dimension-roles = Rôle
dimension-roles-any = tout rôle
dimension-none = Il n’y en a pas encore.
clause-everyone = toutes les personnes
clause-teams = de l’équipe { $list }
clause-regions = dans la région { $list }
clause-brands = de { $list }
clause-who = qui { $does }
clause-languages = lisent en { $list }
clause-topics = suivent { $list }
clause-roles = ont le rôle { $list }
clause-but-not = { $who }, sauf { $except }
clause-gone = (disparu)
estimate-people =
    { $people ->
        [one] personne sur { $everyone } la voit
       *[other] personnes sur { $everyone } la voient
    }
estimate-push = { $push } reçoivent une notification, { $none } non.
estimate-excluded =
    { $excluded ->
        [one] Les exceptions en excluent une.
       *[other] Les exceptions en excluent { $excluded }.
    }
estimate-nobody = Personne ne la verrait.
estimate-offline = Hors ligne : l’estimation viendra avec le réseau.
estimate-failed = L’estimation n’est pas disponible.

## Studio: captions and previews
captions-language = Langue des textes
captions-empty = Rien encore en { $language }. Qui lit cette langue en reçoit une autre.
captions-write = Écrire un texte
captions-rotate = { $count } versions alternent, pour que tous ne publient pas la même.
captions-add-variant = Une autre version
captions-add-general = Pour chaque réseau
captions-add-network = Pour un réseau …
caption-general = Chaque réseau
caption-label = Texte : { $network }
caption-remove = Retirer ce texte
caption-removed = Texte retiré.
caption-fits-all = Convient à chaque réseau
caption-too-long-for = Trop long pour
caption-over = { $network } : { $over } de trop, donc pas proposé là
caption-shorter = En écrire un
caption-more-findings =
    { $count ->
        [one] Encore un
       *[other] Encore { $count }
    }
caption-clean = La charte n’a rien à y redire
caption-offline = Hors ligne : les conseils viendront avec le réseau.
looks-all = Principaux
looks-next = Version suivante
looks-none = Pas de texte pour { $network } en { $language } : rien n’y est proposé.
looks-internal = Interne : à lire, sans partage.
look-see-more = … plus
look-subject = Objet

## Studio: campaigns
campaigns-title = Campagnes
campaigns-new = Nouvelle campagne
campaigns-empty = Pas encore de campagne
campaigns-empty-explained = Une campagne réunit des publications autour d’un but et marque leurs liens d’un code.
campaign-coming = À venir
campaign-running = En cours
campaign-over = Terminée
campaign-posts =
    { $posts ->
        [one] Une publication, { $live } en ligne
       *[other] { $posts } publications, { $live } en ligne
    }
campaign-title = Campagne
campaign-name = Nom
campaign-goal = But
campaign-goal-hint = Qu’est-ce qui doit changer ?
campaign-no-goal = Pas encore de but
campaign-span = Période
campaign-starts = Premier jour
campaign-ends = Dernier jour
campaign-code = Code de suivi
campaign-code-hint = Ce que voit l’analyse (utm_campaign). Minuscules, chiffres et tirets.
campaign-code-fixed = Il reste : les liens sortis le portent.
campaign-marks = Repères des liens
campaign-marks-hint = Ce que les liens de cette campagne ajoutent à une adresse : {"{network}"}, {"{campaign}"}, {"{post}"} et {"{language}"} sont remplis. Vide : comme d’habitude.
campaign-marks-example = Mène à
campaign-owner = Responsable
campaign-edit = Modifier
campaign-discard = Jeter
campaign-add = Ajouter des publications
campaign-find = Chercher une publication
campaign-put = Ajouter « { $title } »
campaign-put-short = Ajouter
campaign-nothing-to-add = Aucune autre publication ne convient.
campaign-take-out = Retirer « { $title } »
campaign-taken-out = Retirée. La publication reste.
campaign-empty = Pas encore de publications
campaign-empty-explained = Ajoutez des publications qui servent ce but. Chacune est dans une campagne au plus.

## Studio: results
results-title = Résultats
results-lead = Ce qui a paru ces 90 derniers jours, le meilleur d’abord.
results-as-of = Données du { $when }
results-shares = Partages
results-shares-hint = { $proven } prouvés, { $confirmed } confirmés, { $opened } ouverts seulement
results-human = Clics humains
results-human-hint = À part : { $preview } aperçus de lien, { $machine } machines
results-per-share = Clics par partage
results-per-share-hint = En moyenne, humains
results-table = Publications des 90 derniers jours
results-post = Publication
results-since = En ligne depuis
results-empty = Rien à compter encore
results-empty-explained = Dès qu’une publication est en ligne, vous voyez ici qui a été atteint, qui a partagé et les clics.
results-to-posts = Aux publications
results-to-post = Ouvrir la publication
results-csv = CSV
results-funnel = De la portée aux clics
results-days = Par jour
results-no-days = Rien encore. Partages et clics apparaîtront ici jour après jour.
results-networks = Par réseau
results-teams = Par équipe
results-few = moins de 5
results-few-hint = Quand moins de cinq personnes d’une équipe ont partagé, rien n’est montré, pour que nul ne soit reconnaissable.
funnel-audience = Elle était pour
funnel-notified = Ont été prévenus
funnel-people = Ont partagé
funnel-of-audience = { $percent } %
funnel-personalised =
    { $personalised ->
        [one] un avec ses propres mots
       *[other] { $personalised } avec ses propres mots
    }
funnel-proven = Prouvés : quelqu’un a cliqué
funnel-confirmed = Confirmés par la personne
funnel-opened = Ouverts seulement
funnel-apart = Comptés à part : { $preview } aperçus de lien et { $machine } machines.
funnel-waiting = { $waiting } sont en cours d’examen.
chart-day = { $shares } partages, { $clicks } clics
chart-aloud = Du { $first } au { $last } : { $shares } partages et { $clicks } clics humains.
chart-as-table = En tableau
chart-day-column = Jour

## Queue
queue-title = Textes à relire
queue-desk = Bureau de relecture
queue-count =
    { $count ->
        [one] Un attend
       *[other] { $count } attendent
    }
queue-list = Tout ce qui attend
queue-empty = Personne ne vous attend
queue-empty-explained = Quand une règle retient le texte d’un collègue, il apparaît ici, le plus urgent en haut.
queue-offline = Vous êtes hors ligne. Décider demande le réseau ; ce que vous voyez peut dater.
queue-due = à décider { $when }
queue-overdue = en retard, { $when }
queue-due-working = { $when }, compté en heures ouvrées
queue-trust =
    { $approved ->
        [0] encore aucun texte de ce genre approuvé sans changement
        [one] déjà un texte de ce genre approuvé sans changement
       *[other] déjà { $approved } textes de ce genre approuvés sans changement
    }
queue-escalated = transmis { $when } : personne n’avait décidé à temps
queue-escalated-short = transmis
queue-second = deux personnes doivent être d’accord
queue-second-short = il en faut deux
queue-second-waits = second avis
queue-first-mine = Vous l’avez regardé. Il part quand une autre personne est d’accord.
queue-first-approved = { $name } le laisserait partir tel quel. Approuvez, et il part.
queue-first-reworded = { $name } le laisserait partir avec ces mots. Si vous êtes d’accord, il part.
queue-since = reçu { $when }
queue-text-of = Le texte de { $name }
queue-about = Pour la publication « { $title } »
queue-view = Affichage
queue-view-marked = Changements
queue-view-text = Son texte
queue-view-official = Officiel
queue-no-official = Il n’y a pas de texte officiel dans cette langue.
queue-added =
    { $count ->
        [one] un mot ajouté
       *[other] { $count } mots ajoutés
    }
queue-removed =
    { $count ->
        [one] un mot retiré
       *[other] { $count } mots retirés
    }
queue-rules = Pourquoi il est retenu
queue-mine = de vous
queue-own = Vous avez écrit ceci. Nul ne décide de son propre texte : un autre modérateur le fait.
queue-claimed = { $name } s’en occupe.
queue-claimed-short = chez { $name }
queue-approve = Approuver
queue-agree = D’accord
queue-suggest = Proposer un texte
queue-reject = Refuser
queue-cancel = Annuler
queue-done-approved = Approuvé : { $name } l’apprend dans un instant.
queue-done-reworded = Proposé : { $name } l’apprend dans un instant.
queue-done-rejected = Refusé : { $name } apprend pourquoi dans un instant.
queue-done-first = Noté. Il part quand un second collègue est d’accord.
queue-wording = Ce qui peut être partagé
queue-wording-hint = { $name } pourra partager exactement ceci. Langue : { $language }.
queue-send-wording = Envoyer la proposition
queue-reasons = Raisons habituelles
queue-reason = Raison
queue-reason-hint = { $name } lit ceci. Les raisons habituelles sont déjà écrites dans sa langue : { $language }.
queue-send-reason = Refuser pour cette raison
queue-reason-figures = Chiffres
queue-reason-promise = Promesse
queue-reason-others = Autres entreprises
queue-reason-private = Vie privée
queue-reason-tone = Ton
queue-reason-source = Source manquante
hearing-title = Objections à traiter
hearing-list = Toutes les objections
hearing-empty = Aucune objection
hearing-empty-explained = Quand quelqu’un pense qu’une règle ou une décision est une erreur, sa raison apparaît ici.
hearing-about = Objection sur : { $kind }
hearing-says = { $name } dit
hearing-author-says = L’auteur dit
hearing-rejected = Refusé par { $name } : « { $reason } »
hearing-blocked = Le texte a été bloqué et n’est pas gardé, et son auteur n’a pas de nom ici. La règle portait sur les caractères { $start } à { $end } sur { $length }.
hearing-not-yours = Vous l’avez écrit ou décidé. Une autre personne répond.
hearing-not-yours-short = pas pour vous
hearing-grant = C’est juste
hearing-deny = Cela reste
hearing-answer = Votre réponse
hearing-answer-hint = Dites ce qui s’y oppose, et ce qui conviendrait.
hearing-send = Envoyer la réponse
hearing-done-granted = Accordé : cela compte contre la règle, et l’auteur est prévenu.
hearing-done-denied = Répondu : l’auteur lit pourquoi.

## Palette and keys
palette-title = Aller ou faire
palette-open = Chercher
palette-placeholder = Un écran, une publication, une action …
palette-nothing = Rien de ce nom. Essayez moins de lettres.
palette-screens = Écran
palette-actions = Action
palette-post = Publication
palette-campaign = Campagne
palette-in-review = Publications à relire
palette-fit-policy = Adapter la politique en huit questions
palette-api = Documentation de l’API
help-title = Clavier
help-everywhere = Partout
help-advice = Du texte aux conseils
help-send = Envoyer
help-next = Suivant
help-previous = Précédent

## Conformité
nav-policy = Politique
nav-friction = Frictions
nav-facts = Données
nav-settings = Réglages
