# What the guardrails say: for each kind what was found, why it matters, and what to do.

finding-embargo-what = Cette publication est encore sous embargo.
finding-embargo-why = Elle ne peut pas paraître avant l'heure, ni un texte qui en est tiré.
finding-embargo-remedy = Gardez votre brouillon : vous pourrez le partager dès que la publication sera en ligne.

finding-expired-what = Cette publication a expiré.
finding-expired-why = Ses informations n'étaient validées que pour un temps et ne sont peut-être plus exactes.
finding-expired-remedy = Choisissez une publication actuelle ; vos mots pourront y servir.

finding-recalled-what = Cette publication a été retirée.
finding-recalled-why = La communication l'a reprise. Si vous l'avez déjà partagée, merci de la supprimer.
finding-recalled-remedy = Choisissez-en une autre, ou demandez à la communication ce qui a changé.

finding-iban-what = Il y a ici un numéro de compte complet (IBAN).
finding-iban-why = Les numéros de compte publiés sont copiés et détournés, et personne ne peut les reprendre.
finding-iban-remedy = Enlevez-le et proposez de l'envoyer en message privé.

finding-card_number-what = Il y a ici un numéro de carte complet.
finding-card_number-why = Un numéro de carte peut être détourné en quelques minutes, même ancien.
finding-card_number-remedy = Enlevez-le ; l'histoire tient sans le numéro.

finding-national_id-what = Il y a ici en entier un numéro de sécurité sociale, fiscal ou d'identité.
finding-national_id-why = Avec un tel numéro, quelqu'un peut ouvrir des comptes au nom d'un autre, même des années après.
finding-national_id-remedy = Enlevez-le ; qui en a besoin peut le demander par une voie sûre.

finding-customer_data-what = Il semble être question ici d'un client.
finding-customer_data-why = Qui est client chez nous et ce qu'il y fait est confidentiel, même raconté avec sympathie.
finding-customer_data-remedy = Racontez-le de façon que personne ne soit reconnaissable, sans noms ni numéros.

finding-guaranteed_return-what = « { $words } » se lit comme une promesse de rendement.
finding-guaranteed_return-why = Aucune banque ne peut promettre un rendement ou l'absence de risque, même avec un clin d'œil ou à côté d'un avertissement.
finding-guaranteed_return-remedy = Dites les choses telles qu'elles sont : il y a une chance de rendement, et on peut perdre de l'argent.

finding-unapproved_rate-what = { $approved ->
        [none] « { $written } » ne figure pas dans le texte validé.
       *[other] « { $written } » diffère de « { $approved } », qui est validé.
    }
finding-unapproved_rate-why = Taux, prix et conditions doivent être exacts au chiffre près ; les gens s'y fient.
finding-unapproved_rate-remedy = { $approved ->
        [none] Enlevez-le, ou laissez un modérateur y jeter un œil.
       *[other] Mettez « { $approved } », ou laissez un modérateur y jeter un œil.
    }

finding-missing_disclosure-what = Plus rien ne dit que votre voix n'est pas neutre.
finding-missing_disclosure-why = On doit pouvoir voir que vous travaillez pour la banque. On vous fait alors plus confiance, pas moins.
finding-missing_disclosure-remedy = Vos propres mots suffisent. Sinon, nous ajoutons : « { $sentence } »

finding-missing_risk_warning-what = L'avertissement sur le risque a disparu.
finding-missing_risk_warning-why = Qui lit à propos de ce produit doit lire aussi ce qui peut mal tourner.
finding-missing_risk_warning-remedy = Dites-le avec vos mots là où c'est permis. Sinon, nous ajoutons : « { $sentence } »

finding-identical_caption-what = C'est le texte validé, sans un mot de vous.
finding-identical_caption-why = Les publications écrites avec ses propres mots sont plus lues, et les collègues ne disent pas tous la même chose.
finding-identical_caption-remedy = Une phrase sur ce qui vous tient à cœur suffit.

finding-over_length-what = { $excess ->
        [one] Un caractère de trop pour ce réseau.
       *[other] { $excess } caractères de trop pour ce réseau.
    }
finding-over_length-why = Il en accepte { $limit } ; avec tout ce qui part, vous en êtes à { $length }.
finding-over_length-remedy = Raccourcissez un peu. La première phrase compte le plus.

finding-shouting-what = Tout est en majuscules.
finding-shouting-why = Les majuscules se lisent comme des cris, et les lecteurs d'écran les épellent parfois.
finding-shouting-remedy = Écrivez-le comme vous le diriez ; les mots sont assez forts.

finding-competitor-what = Une autre banque est nommée ici : { $name }.
finding-competitor-why = Ce que nous disons des concurrents doit être loyal et prouvable ; quelqu'un le relit donc d'abord.
finding-competitor-remedy = Dites ce que nous faisons bien, sans nommer l'autre.

finding-link_foreign-what = Ce lien mène à un site qui n'est pas le nôtre : { $domain }.
finding-link_foreign-why = On fait confiance aux liens de nos publications ; c'est pourquoi les escrocs les imitent.
finding-link_foreign-remedy = Utilisez le lien de la publication, ou faites vérifier celui-ci par un modérateur.

finding-phone_or_email-what = Il y a ici le téléphone ou l'adresse e-mail de quelqu'un.
finding-phone_or_email-why = Des coordonnées privées publiées arrivent chez tout le monde, pour toujours.
finding-phone_or_email-remedy = Enlevez-les et transmettez-les en message privé, ou donnez le numéro de la banque.

finding-photo_consent-what = On reconnaît des personnes sur cette photo.
finding-photo_consent-why = Chacun décide si son image est montrée ; pour les enfants, ce sont les parents.
finding-photo_consent-remedy = Demandez-leur, et cochez qu'ils sont d'accord. Le dire dans le texte aide aussi.

finding-comparative_claim-what = « { $words } » compare notre produit à d'autres.
finding-comparative_claim-why = Une comparaison a besoin d'une source que l'on peut vérifier.
finding-comparative_claim-remedy = Citez la source et sa date, ou dites ce que vous aimez vous-même.

finding-disparagement-what = « { $words } » dénigre quelqu'un.
finding-disparagement-why = Ce que les gens d'une banque disent des autres colle à la banque, et personne ne rejoint une maison moquée de l'intérieur.
finding-disparagement-remedy = Dites ce qui vous plaît ici. Si quelque chose ne va pas, parlez-en à ceux qui peuvent y remédier.

finding-price_opinion-what = « { $words } » est une opinion sur un prix ou un placement.
finding-price_opinion-why = Ce que les gens d'une banque disent des cours, des actions ou des cryptomonnaies fait bouger les marchés et vaut conseil, ce que des règles strictes encadrent.
finding-price_opinion-remedy = Dites ce qui vous plaît dans votre travail, et laissez les cours et les tuyaux à d'autres.

finding-unpublished_results-what = « { $words } » révèle comment va une période dont les chiffres ne sont pas encore publiés.
finding-unpublished_results-why = Tant que les chiffres ne sont pas publics, une allusion est une information privilégiée ; la diffuser est un délit, même avec un clin d'œil.
finding-unpublished_results-remedy = Retirez-le. { $date ->
        [none] Parlez de chiffres déjà publics.
       *[other] Les prochains chiffres paraîtront le { $date }.
    }

finding-confidential-what = « { $words } » ressemble à quelque chose qui doit encore rester dans la maison.
finding-confidential-why = Collègues et clients doivent apprendre les nouvelles d'abord par la banque, et certains projets sont secrets de par la loi.
finding-confidential-remedy = Retirez-le tant que la banque ne l'a pas dit publiquement, ou demandez à la communication.

finding-political-what = « { $words } » prend parti en politique.
finding-political-why = Votre voix et votre opinion sont à vous. Sous une publication de la banque, elles ont l'air d'être les siennes.
finding-political-remedy = Dites-le ailleurs en votre nom ; laissez ici de côté partis, personnes et gouvernements.

finding-complaint_reply-what = Ceci répond publiquement à une réclamation.
finding-complaint_reply-why = Une personne mécontente mérite la réponse de ceux qui peuvent voir son dossier. Un aveu ou une promesse en public engage la banque, et le dossier est confidentiel.
finding-complaint_reply-remedy = Transmettez au service client et laissez-le de côté ici.

finding-hate_or_harassment-what = « { $words } » blesse une personne ou un groupe.
finding-hate_or_harassment-why = On ne rabaisse personne pour ce qu'il est, et on ne se moque d'aucun collègue en public, même pour rire.
finding-hate_or_harassment-remedy = Retirez-le. Une plaisanterie sur vous-même passe mieux.

finding-locked_caption-what = Les mots de cette publication sont fixés.
finding-locked_caption-why = La communication les a choisis avec soin et demande de n'y rien changer, souvent pour des raisons juridiques.
finding-locked_caption-remedy = Partagez le texte officiel, ou choisissez une autre publication à raconter avec vos mots.
finding-post_not_live-what = Cette publication n'est pas encore publique.
finding-post_not_live-why = Elle n'a pas été mise en ligne ; ses mots peuvent donc encore changer.
finding-post_not_live-remedy = Attendez qu'elle soit en ligne : elle apparaîtra dans votre fil.
finding-post_internal-what = Cette publication est réservée aux collègues.
finding-post_internal-why = Elle s'adresse aux personnes de l'entreprise et n'en sort pas.
finding-post_internal-remedy = Choisissez une autre publication dans le fil.

finding-over_sharing-what = { $number ->
        [one] Ce serait votre premier partage aujourd'hui.
       *[other] Ce serait votre partage numéro { $number } aujourd'hui.
    }
finding-over_sharing-why = Qui publie plus de { $most } fois par jour est moins lu, et ses contacts se lassent vite.
finding-over_sharing-remedy = Gardez-le pour demain, ou partagez quand même : à vous de voir.
finding-same_network_soon-what = { $minutes ->
    [one] Vous avez partagé autre chose ici il y a une minute.
   *[other] Vous avez partagé autre chose ici il y a { $minutes } minutes.
}
finding-same_network_soon-why = Deux publications d’une même personne en une heure se prennent leurs lecteurs.
finding-same_network_soon-remedy = Choisissez « Plus tard » et elle partira quand le réseau est éveillé, ou partagez quand même.

finding-working_time-what = Vous êtes en dehors des heures où partager fait partie de votre travail.
finding-working_time-why = L'entreprise compte de { $begins } à { $ends } les jours ouvrés. Votre temps libre est à vous, et personne n'attend de publication maintenant.
finding-working_time-remedy = Partagez si vous en avez envie, ou laissez cela pour votre prochain jour de travail.

finding-same_as_colleagues-what = { $colleagues } collègues ont partagé exactement ces mots.
finding-same_as_colleagues-why = Les mêmes mots chez beaucoup de personnes ressemblent à de la publicité, et les réseaux les montrent moins.
finding-same_as_colleagues-remedy = Changez le début, ou dites en une phrase pourquoi cela compte pour vous.

finding-expires_soon-what = { $days ->
        [0] Cette publication expire aujourd'hui.
        [1] Cette publication expire demain.
       *[other] { $weekday ->
            [1] Cette publication expire lundi.
            [2] Cette publication expire mardi.
            [3] Cette publication expire mercredi.
            [4] Cette publication expire jeudi.
            [5] Cette publication expire vendredi.
            [6] Cette publication expire samedi.
           *[7] Cette publication expire dimanche.
        }
    }
finding-expires_soon-why = Ensuite, son lien mène à une page qui le dit, et ce qu'elle propose ne vaut peut-être plus.
finding-expires_soon-remedy = Partagez-la bientôt, pour que vos contacts en profitent encore.

finding-speaks_as_employee-what = Vous parlez de l'entreprise avec vos propres mots.
finding-speaks_as_employee-why = On voit que vous travaillez ici, et on y lit donc plus qu'un avis personnel.
finding-speaks_as_employee-remedy = Cochez une fois que vous le savez ; on ne vous le redemande pas sous cette politique.

finding-network_unapproved-what = Les publications de l'entreprise ne vont pas sur ce réseau.
finding-network_unapproved-why = L'entreprise a nommé les réseaux où l'on peut parler pour elle, et celui-ci n'en fait pas partie.
finding-network_unapproved-remedy = Choisissez un des réseaux que l'application propose. Votre texte vous suit.
