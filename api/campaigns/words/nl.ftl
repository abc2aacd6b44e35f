error-campaign-missing = Deze campagne bestaat niet meer. Ga terug naar de lijst.
error-campaign-code-taken = Een andere campagne heeft de code { $campaign_code } al. Kies een andere.
error-campaign-ends-before-start = De campagne zou aflopen voordat ze begint. Kies een later einde.
error-campaign-holds-posts = De campagne bevat nog berichten. Haal die er eerst uit.
