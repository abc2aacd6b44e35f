error-campaign-missing = Deze campagne bestaat niet meer. Ga terug naar de lijst.
error-campaign-code-taken = Een andere campagne heeft de code { $campaign_code } al. Kies een andere.
error-campaign-ends-before-start = De campagne zou aflopen voordat ze begint. Kies een later einde.
error-campaign-holds-posts = De campagne bevat nog berichten. Haal die er eerst uit.
error-amount-incomplete = Een bedrag heeft een waarde en een munt nodig.
error-currency-unknown = De munt { $currency } bestaat niet. Gebruik drie hoofdletters, zoals EUR.
error-amount-too-fine = Een bedrag in { $currency } heeft hoogstens { $places } decimalen.
error-goal-code-twice = Twee doelen hebben de code { $goal_code }. Geef elk een eigen code.
error-goal-in-use = Een doel dat je weghaalde heeft al conversies en blijft. Geef het een andere naam.
error-marks-malformed = Het deel ‘{ $mark }’ is geen kenmerk. Schrijf naam=waarde, verbonden door &, zonder spaties.
error-marks-twice = Het kenmerk { $mark } staat er twee keer. Haal er een weg.
error-marks-placeholder = De plaatshouder { $placeholder } bestaat niet. Er zijn {"{network}"}, {"{campaign}"}, {"{post}"} en {"{language}"}.
error-marks-too-many = Meer dan { $limit } kenmerken passen niet in een adres. Haal er een paar weg.
