error-campaign-missing = Cette campagne n'existe plus. Revenez à la liste.
error-campaign-code-taken = Une autre campagne porte déjà le code { $campaign_code }. Choisissez-en un autre.
error-campaign-ends-before-start = La campagne se terminerait avant de commencer. Choisissez une fin plus tardive.
error-campaign-holds-posts = La campagne contient encore des publications. Retirez-les d'abord.
error-amount-incomplete = Un montant demande une valeur et une devise.
error-currency-unknown = La devise { $currency } n'existe pas. Utilisez trois majuscules, comme EUR.
error-amount-too-fine = Un montant en { $currency } a au plus { $places } décimales.
error-goal-code-twice = Deux objectifs portent le code { $goal_code }. Donnez à chacun le sien.
error-goal-in-use = Un objectif que vous avez retiré compte déjà des conversions et reste. Renommez-le plutôt.
error-marks-malformed = La partie « { $mark } » n’est pas un repère. Écrivez nom=valeur, reliés par &, sans espace.
error-marks-twice = Le repère { $mark } y est deux fois. Retirez-en un.
error-marks-placeholder = Le paramètre { $placeholder } n’existe pas. Il y a {"{network}"}, {"{campaign}"}, {"{post}"} et {"{language}"}.
error-marks-too-many = Plus de { $limit } repères ne tiennent pas dans une adresse. Retirez-en quelques-uns.
