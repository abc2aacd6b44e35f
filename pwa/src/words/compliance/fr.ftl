### Les mots de la conformité : politique, règles, données, réglages, frictions. Ils arrivent avec ses écrans.

## Politique
policy-title = Politique
compliance-places = Conformité
policy-to = Vers la politique
policy-fit = Adaptez la politique à votre entreprise
policy-fit-begin = Répondre à huit questions
policy-fit-again = Reprendre les huit questions
policy-in-force = La version { $version } est en vigueur
policy-since = Depuis le { $since }.
policy-since-by = Depuis le { $since }, publiée par { $name }.
policy-rules =
    { $count ->
        [one] Une règle
       *[other] { $count } règles
    }
policy-said-yes =
    { $count ->
        [one] personne sur { $people } l’a approuvée.
       *[other] personnes sur { $people } l’ont approuvée.
    }
policy-said-yes-few = Moins de cinq personnes l’ont approuvée jusqu’ici.
policy-read = La lire
policy-change = La modifier
policy-go-on = Reprendre le brouillon
policy-change-explained = Modifier ouvre un brouillon : une copie de cette version que seule la conformité voit, jusqu’à sa publication.
policy-go-on-explained = Il y a un brouillon. Tant qu’il n’est pas publié, les textes sont jugés selon la version en vigueur.
policy-history = Historique
version-name = Version { $version }
version-in-force = En vigueur
version-installed = venue avec Birdsong
version-read-again = une nouvelle lecture a été demandée
version-stays = Une version publiée ne change jamais.
version-news = Ce qui a été annoncé :
version-compare = Comparer avec

## Ce qui change
difference-none = Rien ne diffère encore de la version { $version }.
difference-rules =
    { $count ->
        [one] Une règle diffère de la version { $version }
       *[other] { $count } règles diffèrent de la version { $version }
    }
difference-paragraphs =
    { $count ->
        [one] Un paragraphe diffère de la version { $version }
       *[other] { $count } paragraphes diffèrent de la version { $version }
    }
difference-paragraph = § { $anchor }
difference-added = Nouveau
difference-removed = Retiré
difference-changed = Modifié
difference-levels = « { $before } » devient « { $after } »
difference-field-kind = type
difference-field-level = niveau
difference-field-paragraph = paragraphe
difference-field-languages = langues
difference-field-networks = réseaux
difference-field-categories = sujets
difference-field-audience = personnes
difference-field-pattern = ce qu’elle cherche
difference-field-words = ce qu’elle dit
difference-field-observe = observation
difference-field-owner = responsable
difference-field-sunset_on = dernier jour

## Brouillon
draft-title = Brouillon de la version { $version }
draft-title-short = Brouillon
draft-none = Il n’y a pas de brouillon. Commencez-en un depuis la page de la politique ; il part d’une copie de ce qui est en vigueur.
draft-standing = Seule la conformité voit le brouillon. La version { $version } reste en vigueur jusqu’à la publication.
draft-panes = Parties de la politique
draft-pane-text = Texte
draft-pane-rules = Règles
draft-pane-changes = Ce qui change
draft-languages = Langue de la politique
draft-language-missing = manque
draft-language-empty = La politique n’a pas encore de texte en { $language }. Sans lui, elle ne peut pas être publiée.
draft-language-begin = Partir du texte en { $language }
draft-changes = Ce qui est nouveau dans cette version
draft-changes-hint = C’est ce qu’on lit en premier quand un nouveau oui est demandé. Une ou deux phrases.
draft-view = Écrire ou lire
draft-view-write = Écrire
draft-view-read = Comme on le lit
draft-body = La politique
draft-body-hint = Markdown. Une ligne <a id="p4"></a> avant un titre donne son nom au paragraphe ; les remarques y renvoient.
draft-paragraphs = Aller à un paragraphe
draft-paragraph-add = Paragraphe
draft-paragraph-title = Titre
draft-nothing-to-read = Rien n’est encore écrit dans cette langue.
draft-missing =
    { $count ->
        [one] Il manque une chose avant de pouvoir publier
       *[other] Il manque { $count } choses avant de pouvoir publier
    }
draft-restored = Ce que vous aviez écrit ici n’était pas encore enregistré. C’est de retour, et l’enregistrement se fait.
draft-saving-saved = Enregistré
draft-saving-changed = Modifié
draft-saving-saving = Enregistrement
draft-saving-offline = Dans ce navigateur jusqu’au retour du réseau
draft-saving-waiting = Attend votre choix
draft-saving-refused = Pas enregistré : voir ci-dessous
draft-clash = Quelqu’un a été plus rapide.
draft-clash-explained = Vous avez écrit tous deux en { $languages }. Rien n’est perdu : choisissez les mots qui restent.
draft-clash-theirs = Prendre les leurs
draft-clash-mine = Garder les miens
draft-clash-taken = Les autres mots sont là.
draft-discard = Jeter
draft-discard-explained = Le brouillon et ses règles disparaissent pour de bon. La version { $version } reste en vigueur telle quelle.
draft-discarded = Le brouillon est jeté.
draft-publish = Publier
draft-publish-explained =
    { $rules ->
        [one] La version { $version } avec une règle juge dès lors chaque texte.
       *[other] La version { $version } avec { $rules } règles juge dès lors chaque texte.
    }
draft-publish-new = Nouvelles règles : { $rules }. Celle qui n’a pas été rejouée commence par observer : elle compte, sans se montrer.
draft-publish-observing = Observent seulement : { $rules }.
draft-publish-read-again = Demander à chacun de la relire
draft-publish-read-again-on = Avant leur prochain partage, les gens lisent les nouveautés et disent oui, une fois.
draft-publish-read-again-off = Personne n’est interrompu. Convient quand la politique s’est seulement adoucie.
draft-publish-no-news = Dites d’abord dans chaque langue ce qui est nouveau : on le lit avant de dire oui.
draft-publish-at-once = Les nouvelles règles agissent tout de suite
draft-publish-at-once-on = Vous en prenez la responsabilité : même des règles jamais essayées agissent sur chaque texte.
draft-publish-at-once-off = Les règles non rejouées observent d’abord seulement.
draft-publish-going = Publiée dans dix secondes
draft-publish-soon = La version { $version } entre en vigueur dans dix secondes.
draft-publish-called-off = Pas publiée. Le brouillon est tel quel.
draft-publish-done =
    { $observed ->
        [0] La version { $version } est en vigueur.
        [one] La version { $version } est en vigueur. Une nouvelle règle observe d’abord.
       *[other] La version { $version } est en vigueur. { $observed } nouvelles règles observent d’abord.
    }

## Règles
rules-explained = Chaque règle cherche une chose. La plus stricte qui trouve décide ; chaque raison est montrée.
rules-empty = Aucune règle
rules-empty-explained = Sans règle, chaque texte passe. Ajoutez la première.
rule-add = Ajouter une règle
rule-new-title = Une nouvelle règle
rule-new = Nouvelle
rule-observing = observe
rule-retired = retirée
rule-paragraph-short = § { $paragraph }
rule-everywhere = partout
rule-in-languages = en { $list }
rule-on-networks = sur { $list }
rule-about = à propos de { $list }
rule-owned = { $name } en répond
rule-until = jusqu’au { $day }
rule-to-rules = Vers les règles
rule-gone = Le brouillon n’a plus cette règle.
rule-load-again = Recharger
rule-kind = Ce qu’elle cherche
rule-kind-hint = Birdsong sait le trouver en cinq langues, et dit quoi, pourquoi et que faire à la place.
rule-kind-own-hint = Vos propres mots : vous dites quoi chercher, et ce qu’on lit quand c’est trouvé.
rule-by = Comment vous dites quoi chercher
rule-by-phrases = Expressions
rule-by-pattern = Motif (RE2)
rule-phrases = Expressions, une par ligne
rule-phrases-hint = Trouvées en mots entiers, quels que soient majuscules, accents et sosies.
rule-pattern = Motif
rule-pattern-hint = Syntaxe RE2 : ne peut pas se bloquer, si long que soit le texte. Majuscules et minuscules se valent.
rule-level = Degré de sévérité
rule-level-inform = On lit une note discrète.
rule-level-nudge = On lit un conseil ; un geste l’applique, et l’on peut l’ignorer.
rule-level-acknowledge = On coche une fois par version, puis c’est publié.
rule-level-disclose = La phrase est ajoutée et ne peut pas être retirée.
rule-level-hold = La modération décide dans le délai fixé ; rien ne se perd.
rule-level-block = Personne ne peut le partager, et nul ne peut y déroger. Gardez cette liste courte.
rule-level-pass = Ça passe.
rule-paragraph = Paragraphe de la politique
rule-paragraph-hint = Qui demande « pourquoi ? » y est conduit.
rule-paragraph-choose = Choisissez
rule-words = Ce qu’elle dit
rule-words-hint = Dans les cinq langues avant la publication.
rule-words-half = Dans une langue, les mots sont incomplets : quoi, pourquoi et que faire vont ensemble.
rule-words-what = Ce qui a été trouvé
rule-words-what-hint = Une phrase. C’est aussi le nom de la règle dans les listes.
rule-words-why = Pourquoi c’est important
rule-words-why-hint = La raison, pas la règle.
rule-words-remedy = Que faire à la place
rule-words-remedy-hint = Une issue, pour que personne ne reste sur un non.
rule-words-suggestion = Formulation insérée d’un geste
rule-words-suggestion-hint = À la place des mots trouvés. Laissez vide pour aucune.
rule-where = Où elle s’applique
rule-languages = Langues
rule-all-languages = Aucun choix : toutes les langues.
rule-networks = Réseaux
rule-all-networks = Aucun choix : tous les réseaux.
rule-categories = Sujets des publications
rule-all-categories = Aucun choix : tous les sujets. Emplois, événements, bonnes causes et gens sont la voie libre.
rule-audience = Les textes de qui
rule-answer = Qui en répond, et combien de temps
rule-owner = Responsable
rule-owner-hint = Reçoit un rappel avant le dernier jour.
rule-owner-none = Personne encore
rule-sunset = Dernier jour
rule-sunset-hint = Dès lors elle ne s’applique plus, sauf prolongation.
rule-observe = Observer seulement
rule-observe-on = Ce qu’elle trouve est compté, sans se montrer à qui écrit.
rule-observe-off = Elle s’adresse à tous ceux qui écrivent, dès la publication du brouillon.
rule-save = Enregistrer la règle
rule-save-hint = Enregistrée dans le brouillon : rien ne change avant sa publication.
rule-saved = La règle est dans le brouillon.
rule-goes-live = Elle agit dès la publication du brouillon.
rule-keeps-observing = Elle observe seulement, même après la publication.
rule-remove = La retirer
rule-removed = Retirée du brouillon.
rule-try = L’essayer
rule-try-text = Un texte d’essai
rule-try-hint = Rien n’en est gardé.
rule-try-language = Écrit en
rule-try-found =
    { $count ->
        [0] Elle ne trouve rien ici.
        [one] Elle trouve un endroit.
       *[other] Elle trouve { $count } endroits.
    }

## Rejouer
replay-title = Ce qu’elle aurait fait
replay-hint = Parcourt ce qui a vraiment été partagé. Personne ne le remarque, et vous ne lisez aucun nom.
replay-days = Textes
replay-last = des { $days } derniers jours
replay-run = Rejouer
replay-again = Rejouer encore
replay-not-ready = Dites d’abord ce qu’elle cherche, et choisissez son paragraphe.
replay-waiting = Commence dans un instant.
replay-progress = { $judged } textes lus sur { $texts }
replay-failed = Le rejeu s’est interrompu. Réessayez ; si cela se répète, prévenez votre administration.
replay-outdated = La règle a changé depuis. Rejouez-la avant de l’activer.
replay-hits =
    { $hits ->
        [one] texte sur { $texts } en { $days } jours ({ $percent }) l’aurait rencontrée.
       *[other] textes sur { $texts } en { $days } jours ({ $percent }) l’auraient rencontrée.
    }
replay-nobody = Personne ne l’aurait rencontrée.
replay-few = Moins de cinq personnes sont concernées : leur part n’est pas montrée.
replay-people = { $percent } des personnes qui ont partagé l’auraient rencontrée.
replay-stricter =
    { $stricter ->
        [0] Aucun texte ne serait traité plus strictement qu’aujourd’hui.
        [one] Un texte serait traité plus strictement qu’aujourd’hui.
       *[other] { $stricter } textes seraient traités plus strictement qu’aujourd’hui.
    }
replay-milder =
    { $milder ->
        [0] Aucun plus doucement.
        [one] Un plus doucement.
       *[other] { $milder } plus doucement.
    }
replay-incomplete = Il y avait plus de textes. Les { $texts } derniers ont été lus.
replay-levels = Ce qui arriverait aux textes
replay-before = Aujourd’hui
replay-after = Avec la règle
replay-after-change = Avec la modification
level-pass = Passe
replay-where = Où
replay-place = Réseau ou langue
replay-texts = Textes
replay-found = Trouvée dans
replay-examples = Exemples
replay-few-examples = Trop peu de personnes ont écrit ces textes pour en montrer des exemples.
replay-observe = Continuer d’observer
replay-live = Activer
replay-decide-hint = L’un ou l’autre est enregistré dans le brouillon et vaut dès la publication.

## Types de règles
policy-fit-explained = Huit questions : ce que vous proposez, comment on dit où l’on travaille, qui regarde les textes retenus et quand. Vous obtenez un brouillon à lire ; ses règles valent dès sa publication.

## Champs
field-from = De
field-until = À
field-weekdays = Jours
field-working-time = Le partage a ses heures
field-working-time-on = En dehors de ces heures, on lit un conseil ; rien n’est retenu ni bloqué.
field-working-time-off = Chacun partage quand il veut.
field-deputy = Première relève
field-deputy-next = Autre relève
field-deputy-hint = Modération seulement : elle peut ouvrir la file.
field-deputy-choose = Choisissez quelqu’un
field-deputy-nobody = Personne d’autre ne modère
field-deputy-up = Appeler { $name } plus tôt
field-deputy-remove = Retirer { $name }
field-holidays = Jours fériés de
field-holidays-hint = Ces jours-là, personne n’attend la modération : le délai s’arrête.
field-holidays-none = Aucun
field-holidays-part = Partie
field-holidays-part-hint = Par exemple BY pour la Bavière ; peut rester vide.
form-undo = Annuler les changements

## Questions
wizard-title = Adapter la politique
wizard-progress = Questions
wizard-step = Question { $step } : { $title }
wizard-count = Question { $step } sur { $steps }
wizard-next = Suivant
wizard-fit = Adapter la politique
wizard-will = Réglages et données valent tout de suite. Les règles vont dans un brouillon, qui ne vaut qu’une fois publié.
wizard-will-draft = Réglages et données valent tout de suite. Les règles du brouillon sont adaptées ; les vôtres restent telles quelles.
wizard-products-why = Cela décide des avertissements sous une publication, et des règles vraiment utiles.
wizard-products-hint = Choisissez tout ce qui convient. Rien : aucune règle de produit.
wizard-disclosure = Comment dit-on où l’on travaille ?
wizard-disclosure-why = Qui parle de vos produits ou de l’entreprise ajoute cette phrase, ou le dit autrement.
wizard-advertisement = Comment la publicité est-elle signalée ?
wizard-advertisement-why = Là où le texte approuvé porte la mention, elle reste. Laissez tout vide pour aucune mention.
wizard-working-time = Quand peut-on partager ?
wizard-working-time-why = Votre comité d’entreprise a peut-être son mot à dire. Rien n’est interdit d’avance.
wizard-networks = Où peut-on partager ?
wizard-networks-why = Seuls les réseaux choisis sont proposés.
wizard-hours = Quand regarde-t-on les textes retenus ?
wizard-hours-why = Un texte retenu est tranché dans ce délai, sinon la relève est appelée. Il ne se publie jamais seul.
wizard-deputies = Qui prend le relais ?
wizard-deputies-why = Appelés l’un après l’autre quand un texte attend trop.
wizard-care = Avec quelle prudence commençons-nous ?
wizard-care-why = Vous pourrez tout assouplir ou resserrer ensuite ; la page des frictions montre ce que coûtent les règles.
wizard-observe-first = Observer d’abord
wizard-observe-first-on = Les règles sont d’abord seulement comptées. Ce que nul ne peut publier est bloqué dès le début.
wizard-observe-first-off = Les règles agissent sur chaque texte dès la publication.
product-accounts = Comptes et paiements
product-savings = Épargne
product-investments = Placements
product-loans = Crédits
product-mortgages = Crédits immobiliers
product-insurance = Assurances
fitted-title = C’est adapté
fitted-now = Vaut dès maintenant
fitted-products = Vous proposez : { $list }.
fitted-no-products = Vous ne proposez aucun produit financier : aucune règle de produit.
fitted-disclosure = On dit « { $sentence } », ou la même chose autrement.
fitted-working-time = On partage de { $from } à { $until }.
fitted-any-time = On partage à toute heure.
fitted-networks = On partage sur { $list }.
fitted-any-network = On partage sur tous les réseaux.
fitted-hours =
    { $hours ->
        [one] Un texte retenu est tranché en une heure ouvrée, de { $from } à { $until }.
       *[other] Un texte retenu est tranché en { $hours } heures ouvrées, de { $from } à { $until }.
    }
fitted-trust =
    { $texts ->
        [0] La confiance ne grandit pas d’elle-même.
        [one] Après un texte approuvé tel quel, retenir devient cocher.
       *[other] Après { $texts } textes approuvés tels quels, retenir devient cocher.
    }
fitted-draft =
    { $rules ->
        [one] Attend dans le brouillon : une règle
       *[other] Attendent dans le brouillon : { $rules } règles
    }
fitted-next = Lisez le brouillon, changez ce que vous voulez, et publiez-le. Jusque-là, la version en vigueur juge.
fitted-later = Plus tard
fitted-to-draft = Lire le brouillon

## Réglages
settings-title = Réglages
settings-effect = Vaut pour tous dès l’enregistrement.
settings-saved = Cela vaut dès maintenant.
settings-review = Heures de relecture
settings-review-hint = Seules ces heures comptent pour un délai. Plus d’heures, des réponses plus rapides.
settings-hours = Heures ouvrées pour trancher
settings-hours-hint = Ensuite la relève est appelée. Le délai est visible.
settings-deputies = Relève
settings-deputies-hint = Appelés l’un après l’autre quand un texte est en retard, pour que l’absence de l’un ne fasse attendre personne.
settings-second = Seconde lecture
settings-second-hint = Les textes avec une telle remarque exigent deux avis concordants. On attend plus longtemps.
settings-second-kinds = Pour ceux-ci
settings-trust-title = Confiance
settings-trust-explained = Qui voit ses textes approuvés tels quels gagne la confiance : retenir devient cocher pour ce type. Personne n’est jamais classé.
settings-trust = Textes approuvés tels quels d’ici là
settings-trust-hint = 0 désactive : chaque texte de ce type est retenu, quel que soit l’auteur.
settings-sharing = Partage
settings-sharing-hint = Quand, où et combien : comme l’entreprise le souhaite.
settings-most = Partages par jour avant un conseil
settings-most-hint = Qui partage davantage lit un conseil amical. 0 le désactive.
settings-networks-all = Aucun choix : tous les réseaux sont ouverts.
settings-networks-some = Seuls ceux-ci sont proposés.
settings-privacy = Conservation
settings-privacy-hint = Les remarques ne contiennent jamais les mots d’un texte. Passé ce délai, elles sont comptées puis effacées.
settings-kept = Jours de conservation des remarques
settings-kept-hint = De 30 à 730 jours. Moins de jours, moins de données ; les chiffres dans le temps restent.

## Données de l’entreprise
facts-title = Données de l’entreprise
facts-lead = Ce que les garde-fous savent de votre entreprise. Une donnée absente coupe ses contrôles.
facts-written = Dernier changement { $when } par { $name }.
facts-effect = Vaut pour chaque texte jugé dès lors.
facts-saved = Chaque texte est jugé ainsi dès maintenant.
facts-rebase = Charger les leurs, garder mes changements
facts-names = Noms
facts-names-hint = Votre nom et ceux des autres : parler de vous en bien ne pose pas question, parler d’eux peut-être.
facts-bank = Nom de l’entreprise
facts-bank-hint = Comme on l’écrit.
facts-ticker = Symbole boursier
facts-ticker-hint = Les avis sur son cours sont retenus.
facts-competitors = Concurrents, un par ligne
facts-competitors-hint = Un texte qui en nomme un passe sous d’autres yeux.
facts-contact = Adresses et numéros propres
facts-contact-hint = Vos liens et numéros passent ; les autres sont regardés.
facts-domains = Domaines, un par ligne
facts-domains-hint = Les vôtres et ceux de confiance, sans https://.
facts-phones = Numéros de téléphone, un par ligne
facts-phones-hint = Lignes de service que l’on peut citer.
facts-secret = Ce qui reste à l’intérieur
facts-secret-hint = Les textes qui le révèlent sont arrêtés avant d’être lus.
facts-confidential = Confidentiel : seule la conformité le voit. Cela ne va jamais sur un téléphone.
facts-projects = Noms de projets, un par ligne
facts-projects-hint = Un texte qui en nomme un est retenu.
facts-customers = Numéros client, en une phrase anglaise
facts-customers-hint = Ces numéros sont bloqués, quel que soit leur groupement.
facts-results = Résultats
facts-results-hint = Les chiffres d’une période ultérieure sont bloqués jusqu’à leur publication.
facts-period = Dernière période publique
facts-period-hint = Par exemple 2026-Q3, 2026-H1 ou 2026-FY.
facts-published = Publiés le
facts-next = Prochaine publication
facts-sentences = Phrases
facts-sentences-hint = Ce qui s’ajoute là où il manque. On peut le dire avec ses mots, sauf si la loi l’impose.
facts-disclosure = Où l’on travaille
facts-disclosure-hint = Ajouté aux publications sur produits, marchés et entreprise.
facts-advertisement = Mention de publicité
facts-advertisement-hint = Reste là où le texte approuvé la porte.
facts-investment_warning = Avertissement sur les placements
facts-investment_warning-hint = Ne doit pas se perdre ; d’autres mots de même sens comptent.
facts-credit_warning = Avertissement sur le crédit
facts-credit_warning-hint = Imposé par la loi : compte mot pour mot.

## Frictions
friction-title = Frictions
friction-lead = Ce que les règles coûtent à qui écrit. Là où c’est trop, on corrige les règles, pas les gens.
friction-span = Période
friction-about = Textes
friction-all = Tous les textes
friction-csv = CSV dans le temps
friction-csv-lines = CSV de ce tableau
friction-goals = { $reached } objectifs atteints sur { $known }
friction-texts-count =
    { $texts ->
        [one] sur un texte
       *[other] sur { $texts } textes
    }
friction-straight = Passe directement
friction-held = Retenu pour la modération
friction-blocked = Bloqué
friction-approved_unchanged = Approuvés tels quels
friction-median = Temps médian de relecture
friction-p90 = Neuf sur dix tranchés en
friction-appeals_won = Objections retenues
friction-gave_up = Abandon après une remarque
friction-nudges_taken = Conseils suivis
friction-personalised = Avec ses propres mots
friction-back_after_block = De retour après un blocage
friction-median-hint = La moitié a été tranchée plus tôt.
friction-p90-hint = En heures ouvrées.
friction-appeals_won-hint = Compte contre la règle, jamais la personne.
friction-gave_up-hint = Parmi ceux qui en ont vu une, partis sans partager.
friction-nudges_taken-hint = Parmi ceux montrés.
friction-personalised-hint = De ce qui est sorti.
friction-back_after_block-hint = Ont repartagé dans les 30 jours.
friction-hours-unit = h
friction-goal-at_least = Objectif : au moins { $goal }
friction-goal-at_most = Objectif : au plus { $goal }
friction-missed = (manqué)
friction-few = moins de 5
friction-none = rien encore
friction-not-known = inconnu
friction-few-hint = Quand moins de cinq personnes sont concernées, rien n’est montré, pour que nul ne soit reconnaissable.
friction-few-all = Moins de cinq personnes ont écrit de tels textes sur la période : rien n’est montré.
friction-few-days =
    { $days ->
        [one] Un jour est écarté, trop peu de gens ayant partagé.
       *[other] { $days } jours sont écartés, trop peu de gens ayant partagé.
    }
friction-empty = Pas encore de textes
friction-empty-explained = Dès qu’on partage, vous voyez ici combien de fois les règles interviennent. Choisissez une période plus longue ou revenez plus tard.
friction-unticked = { $unticked } fois une coche a été demandée sans être encore donnée.
friction-time = Dans le temps
friction-another = Un autre chiffre
friction-lines = Ligne par ligne
friction-by-rule = Par règle
friction-by-language = Par langue
friction-by-network = Par réseau
friction-column-rule = Règle
friction-column-language = Langue
friction-column-network = Réseau
friction-column-day = Jour
friction-column-week = Semaine du
friction-column-month = Mois
friction-found = A trouvé
friction-texts = Textes
friction-proposed = proposée
friction-no-lines = Rien ne s’est passé sur cette période.
trend-aloud = { $figure }, du { $from } au { $to } ; dernière valeur connue : { $last }.
trend-nothing = { $figure }, du { $from } au { $to } : rien de connu encore.
proposal-title = Règles à adoucir
proposal-hint = Les chiffres le disent ; vous décidez. Ce qui est confirmé vaut aussitôt, comme nouvelle version de la politique.
proposal-becomes = devient
proposal-span = Du { $first } au { $last }
proposal-confirm = L’adoucir
proposal-retire = La retirer
proposal-dismiss = La laisser
proposal-confirm-soon = « { $rule } » devient « { $level } » dans dix secondes.
proposal-retire-soon = « { $rule } » est retirée dans dix secondes.
proposal-dismiss-soon = « { $rule } » reste telle quelle. La proposition ne revient pas avant 90 jours.
proposal-called-off = Rien n’a changé.
proposal-done = La version { $version } de la politique est en vigueur.
proposal-done-draft = La version { $version } de la politique est en vigueur, et le brouillon ouvert suit.
settings-second-none = Aucun type n’en exige deux.
settings-second-choose = Choisir les types
wizard-products = Que proposez-vous ?
wizard-products-label = Nous proposons
friction-last = Les { $days } derniers jours
