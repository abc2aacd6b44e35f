error-unsafe-endpoint = Naar de pushdienst van deze browser mag Birdsong niet sturen. Gebruik een recente Chrome, Edge, Firefox of Safari, of vraag je Birdsong-beheerder om deze dienst toe te laten.
error-unusable-keys = Deze browser gaf sleutels die niet te gebruiken zijn. Zet de meldingen op dit toestel uit en weer aan.
error-device-missing = Dit toestel is niet van jou of is al verwijderd. Laad de lijst opnieuw.

notification-post-live-title = { $post }
notification-post-live-body = Nieuw om te delen. Lees het, zeg het in je eigen woorden en geef het met twee tikken door.
notification-text-held-title = Een tekst wacht op een beslissing
notification-text-held-body = Een collega heeft ‘{ $post }’ in eigen woorden gezet. Kijk er even naar, zodat de tekst gedeeld kan worden.
notification-review-decided-title = { $outcome ->
    [approved] Je tekst is klaar om te delen
    [reworded] Er is een voorstel voor je tekst
   *[rejected] Zo kan je tekst niet naar buiten
}
notification-review-decided-body = { $outcome ->
    [approved] Een moderator heeft je woorden bij ‘{ $post }’ goedgekeurd. Deel ze nu.
    [reworded] Een moderator stelt een andere formulering voor bij ‘{ $post }’. Neem die over of pas je tekst nog eens aan.
   *[rejected] Een moderator legt uit waarom, en wat wel kan. Het gaat om ‘{ $post }’.
}
notification-review-second-title = Een tekst heeft een tweede paar ogen nodig
notification-review-second-body = Een collega heeft een tekst over ‘{ $post }’ bekeken. Hij gaat naar buiten als jij het ermee eens bent.
notification-review-due-title = Over een tekst moet binnen het uur beslist worden
notification-review-due-body = Iemand wacht op antwoord over ‘{ $post }’.
notification-review-escalated-title = Een tekst wacht al te lang
notification-review-escalated-body = Niemand heeft op tijd beslist over een tekst bij ‘{ $post }’. Kijk er even naar: hij blijft wachten tot iemand beslist.
notification-appeal-made-title = Iemand maakt bezwaar
notification-appeal-made-body = Een collega ziet een bevinding bij ‘{ $post }’ anders. Lees waarom en antwoord.
notification-appeal-decided-title = { $outcome ->
    [approved] Je had gelijk: deel je tekst
    [second] Je had gelijk: nog één blik erop
    [noted] Je had gelijk
   *[denied] Er is antwoord op je bezwaar
}
notification-appeal-decided-body = { $outcome ->
    [approved] Je woorden bij ‘{ $post }’ mogen naar buiten zoals je ze schreef. Deel ze nu.
    [second] Voor je woorden bij ‘{ $post }’ is een tweede akkoord nodig. Je krijgt een melding.
    [noted] Je bezwaar bij ‘{ $post }’ telt tegen de regel. Bedankt dat je hem beter maakt.
   *[denied] Een moderator legt de beslissing over ‘{ $post }’ uit.
}
notification-account-lapsed-title = Koppel { $network ->
    [bluesky] Bluesky
    [mastodon] Mastodon
    [linkedin] LinkedIn
   *[other] X
} opnieuw
notification-account-lapsed-body = Birdsong kan niet meer plaatsen met je account. Wil je dat nog, koppel het dan opnieuw.
notification-rule-ending-title = Een regel eindigt binnenkort
notification-rule-ending-body = Vanaf { $day } geldt de regel “{ $rule }” bij § { $paragraph } niet meer. Is hij nog nodig, geef hem dan een andere dag in een nieuwe versie van het beleid.
notification-rule-retired-title = Een regel is afgelopen
notification-rule-retired-body = De regel “{ $rule }” bij § { $paragraph } geldt niet meer sinds { $day }. Teksten worden zonder die regel beoordeeld.
notification-post-recalled-title = Verwijder alsjeblieft wat je deelde
notification-post-recalled-body = ‘{ $post }’ is teruggetrokken. Heb je het geplaatst, verwijder het dan van je netwerk.
notification-share-reminder-title = Jouw moment voor { $network ->
    [linkedin] LinkedIn
    [x] X
    [facebook] Facebook
    [threads] Threads
    [bluesky] Bluesky
    [mastodon] Mastodon
    [whatsapp] WhatsApp
    [telegram] Telegram
    [xing] Xing
    [reddit] Reddit
    [email] e-mail
    [sms] SMS
   *[other] het deelmenu
}
notification-share-reminder-body = Je woorden over “{ $post }” staan klaar. Deel ze met twee tikken.
notification-share-posted-title = Voor je geplaatst
notification-share-posted-body = Je woorden over “{ $post }” staan online. Onder Mijn shares zie je wat ze doen.
notification-share-stopped-title = Je geplande share is niet verstuurd
notification-share-stopped-body = “{ $post }”: { $reason ->
    [blocked] de regels zijn intussen veranderd; kijk nog eens naar je woorden.
    [held] een moderator kijkt eerst mee. Je krijgt een bericht.
    [policy_unread] het beleid is nieuw. Lees het en deel dan je woorden.
    [acknowledgement] er moet eerst iets bevestigd worden. Je woorden staan klaar.
    [account_missing] je account is niet meer verbonden. Je woorden staan klaar om te delen.
    [lapsed] het netwerk vraagt je om je account opnieuw te verbinden.
    [refused] het netwerk nam het niet aan. Onder Mijn shares lees je wat het zei.
    [busy] het netwerk was twee dagen onbereikbaar.
    [unknown] het netwerk viel stil en niemand kon kijken. Kijk daar voordat je opnieuw deelt.
    [recalled] de post is ingetrokken.
    [post_ended] de post is afgelopen.
   *[other] het kan niet meer zoals gepland. Je woorden staan klaar.
}
notification-recall-reminder-title = Staat het er nog?
notification-recall-reminder-body = Je deelde ‘{ $post }’, dat is teruggetrokken. Is je bericht verwijderd, zeg het dan met één tik; lukt het niet, zeg dan waarom.
notification-recall-last-reminder-title = Laatste herinnering: verwijder wat je deelde
notification-recall-last-reminder-body = Over wat je deelde van ‘{ $post }’ weten we nog niets. Verwijder het, of zeg waarom dat niet kan. We vragen het niet nog eens.
notification-test-title = Het werkt
notification-test-body = Dit toestel krijgt berichten van Birdsong.

test-push-delivered = Verstuurd. Het bericht verschijnt binnen enkele seconden op dit toestel.
test-push-gone = Dit toestel ontvangt geen berichten meer en is uit je lijst gehaald. Zet de meldingen er opnieuw aan.
test-push-later = De pushdienst is druk bezet of niet bereikbaar. Probeer het over een paar minuten opnieuw.
test-push-refused = De pushdienst nam het bericht niet aan. Zet de meldingen op dit toestel uit en weer aan; helpt dat niet, zeg het dan tegen je Birdsong-beheerder.
