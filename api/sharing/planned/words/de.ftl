error-plan-missing = Dieser geplante Beitrag gehört nicht zu Ihren. Öffnen Sie Ihre Liste noch einmal.
error-plan-over = Dieser geplante Beitrag ist schon vorbei. Planen Sie gern einen neuen.
error-plan-without-account = Sie haben dort kein verbundenes Konto, das veröffentlichen kann. Verbinden Sie eines oder lassen Sie sich erinnern.
error-plan-without-moment = Vor dem Ende des Beitrags gibt es keinen guten Moment mehr. Wählen Sie selbst eine Zeit oder teilen Sie jetzt.
error-plan-moment-needed = Wählen Sie zuerst Tag und Uhrzeit.
error-plan-in-the-past = Dieser Moment ist vorbei. Wählen Sie einen späteren.
error-plan-after-end = Der Beitrag endet vorher. Wählen Sie einen früheren Moment.
