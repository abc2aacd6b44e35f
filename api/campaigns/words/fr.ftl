error-campaign-missing = Cette campagne n'existe plus. Revenez à la liste.
error-campaign-code-taken = Une autre campagne porte déjà le code { $campaign_code }. Choisissez-en un autre.
error-campaign-ends-before-start = La campagne se terminerait avant de commencer. Choisissez une fin plus tardive.
error-campaign-holds-posts = La campagne contient encore des publications. Retirez-les d'abord.
