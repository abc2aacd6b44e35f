error-campaign-missing = Diese Kampagne gibt es nicht mehr. Gehen Sie zurück zur Liste.
error-campaign-code-taken = Eine andere Kampagne hat den Code { $campaign_code } schon. Wählen Sie einen anderen.
error-campaign-ends-before-start = Die Kampagne würde enden, bevor sie beginnt. Wählen Sie ein späteres Ende.
error-campaign-holds-posts = Die Kampagne enthält noch Beiträge. Nehmen Sie sie zuerst heraus.
error-amount-incomplete = Ein Betrag braucht einen Wert und eine Währung.
error-currency-unknown = Die Währung { $currency } gibt es nicht. Nehmen Sie drei Großbuchstaben, zum Beispiel EUR.
error-amount-too-fine = Ein Betrag in { $currency } hat höchstens { $places } Nachkommastellen.
error-goal-code-twice = Zwei Ziele haben den Code { $goal_code }. Geben Sie jedem einen eigenen.
error-goal-in-use = Ein Ziel, das Sie entfernt haben, hat schon Conversions und bleibt. Benennen Sie es stattdessen um.
error-marks-malformed = Der Teil „{ $mark }“ ist keine Kennzeichnung. Schreiben Sie name=wert, verbunden durch &, ohne Leerzeichen.
error-marks-twice = Die Kennzeichnung { $mark } steht zweimal da. Entfernen Sie eine.
error-marks-placeholder = Den Platzhalter { $placeholder } gibt es nicht. Es gibt {"{network}"}, {"{campaign}"}, {"{post}"} und {"{language}"}.
error-marks-too-many = Mehr als { $limit } Kennzeichnungen passen nicht in eine Adresse. Entfernen Sie einige.
