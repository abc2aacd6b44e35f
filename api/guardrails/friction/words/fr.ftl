# Frottement : les chiffres pour la conformité, pourquoi une règle est proposée, et ce qui n'est pas possible.

friction-heading-what = { $by ->
        [rule] Règle
        [language] Langue
        [network] Réseau
        [day] Jour
        [week] Semaine du
       *[month] Mois du
    }
friction-heading-figure = Chiffre
friction-heading-number = Nombre
friction-heading-of = Sur
friction-heading-share = Part
friction-heading-goal = Objectif
friction-heading-note = Remarque
friction-all = Tout
friction-hidden = Non affiché : moins de 5 personnes
friction-few-days = { $days ->
        [one] Sans un jour où trop peu de personnes ont été comptées
       *[other] Sans { $days } jours où trop peu de personnes ont été comptées
    }
friction-texts = Textes
friction-straight = Passés directement
friction-held = Retenus
friction-blocked = Bloqués
friction-unticked = Arrêtés par une case non cochée
friction-personalised = Avec leurs propres mots
friction-median-hours = La moitié décidée en (heures ouvrées)
friction-p90-hours = Neuf sur dix décidés en (heures ouvrées)
friction-approved-unchanged = Retenus, approuvés sans changement
friction-appeals-won = Recours acceptés
friction-gave-up = Partis après une remarque
friction-nudges-taken = Conseils suivis
friction-back-after-block = Ont repartagé dans les 30 jours après un blocage
friction-observed = Trouvés en mode observation

proposal-reason-approved_unchanged = Sur { $of } textes retenus, { $number } ont été approuvés sans changement ({ $share } % ; il en faudrait { $limit } % au plus).
proposal-reason-appeals_won = Sur { $of } recours, { $number } ont été acceptés ({ $share } % ; il en faudrait { $limit } % au plus).
proposal-reason-hits_many = Elle aurait trouvé quelque chose chez { $number } personnes sur { $of } ({ $share } % ; il en faudrait { $limit } % au plus).
proposal-milder = { $level ->
        [acknowledge] « { $rule } » (§ { $paragraph }) ne retient plus de texte : vous cochez une fois que vous le savez.
        [nudge] « { $rule } » (§ { $paragraph }) ne demande plus de cocher : c'est un conseil que vous pouvez ignorer.
        [inform] « { $rule } » (§ { $paragraph }) est désormais une note discrète.
       *[none] « { $rule } » (§ { $paragraph }) est supprimée.
    }

error-friction-days-reversed = Le premier jour vient après le dernier. Choisissez un premier jour antérieur.
error-friction-days-too-many = Deux ans à la fois au plus. Choisissez une période plus courte.
error-friction-one-at-a-time = Choisissez une règle, un réseau ou une langue, et regardez-la par jours, semaines ou mois.
error-proposal-missing = Cette règle n'est plus proposée. Rechargez les propositions.
error-proposal-outdated = La politique a changé entre-temps. Rechargez les propositions, puis décidez.
