post-state = { $state ->
    [draft] een concept
    [in_review] in beoordeling
    [approved] goedgekeurd
    [scheduled] ingepland
    [live] live
    [expired] verlopen
    [recalled] teruggeroepen
    [archived] gearchiveerd
   *[other] in een andere toestand
}
post-network = { $network ->
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
    [sms] sms
   *[other] het deelmenu
}
post-language = { $language ->
    [en] Engels
    [nl] Nederlands
    [de] Duits
    [it] Italiaans
    [fr] Frans
   *[other] een andere taal
}

error-post-missing = Dit bericht is er niet voor jou. Ga terug naar je overzicht en kies een ander.
error-post-ended = Dit bericht is afgelopen. Ga terug naar je overzicht: er zijn andere om te delen.
error-post-changed = { $by } heeft dit bericht gewijzigd om { $at }. Laad het opnieuw en breng je wijziging nog eens aan.
error-post-unchangeable = Dit bericht is { post-state }; de tekst blijft dus zoals die is. Begin een nieuw bericht.
error-post-not-draft = Dit bericht is { post-state }; alleen concepten kun je weggooien. Archiveer het.
error-post-step-refused = Dit bericht is { post-state }; deze stap kan nu niet. Laad het opnieuw om te zien wat wel kan.
error-post-embargoed = Op dit bericht rust een embargo tot { $until }. Plan het in voor dat moment of later.
error-four-eyes = Jij hebt dit bericht geschreven of als laatste bewerkt. Vraag een collega van communicatie om het goed te keuren.
error-caption-needed = Het bericht heeft nog geen tekst. Schrijf er minstens één.
error-url-needed = Het bericht leidt nog nergens heen. Voeg het adres toe, of maak er een tekst of afbeelding van.
error-picture-needed = Een bericht van de soort "afbeelding" heeft een afbeelding nodig. Upload er een.
error-caption-too-long = De tekst in het { post-language } is { $over } te lang voor { post-network }, met hashtags en link. Maak hem korter.
error-expiry-passed = Het bericht zou al afgelopen zijn. Kies een later einde.
error-expiry-before-publication = Het bericht zou aflopen voordat het live gaat. Kies een later einde of een vroeger begin.
error-publication-in-the-past = Dit tijdstip is voorbij. Kies een later tijdstip, of publiceer nu.
error-publication-before-embargo = Het bericht zou live gaan voordat het embargo afloopt. Kies een later tijdstip.
error-publication-after-expiry = Het bericht zou live gaan na zijn einde. Kies een vroeger tijdstip of een later einde.
error-picture-missing = Deze afbeelding bestaat niet. Upload haar opnieuw.
error-topic-missing = Dit onderwerp bestaat niet meer. Kies een ander.
error-alternative-needed = Zeg in hoogstens { $limit } tekens wat de afbeelding toont, voor wie haar niet kan zien.
error-picture-too-heavy = Het bestand is groter dan { $megabytes } MB. Sla het kleiner op en upload het opnieuw.
error-picture-kind = Dit is geen afbeelding die we kunnen bewaren. Upload een JPEG, PNG, WebP, GIF of AVIF.
error-picture-too-large = De afbeelding heeft meer dan { $megapixels } megapixels. Maak haar kleiner en upload haar opnieuw.
error-picture-too-small = De afbeelding is minder dan { $pixels } pixels breed of hoog. Upload een grotere.
error-picture-broken = Het bestand is beschadigd. Open het op je toestel, sla het opnieuw op en upload dat.

step-missed-its-time = Het is niet gepubliceerd: het einde was al gekomen voor het aan de beurt was. Kies nieuwe tijden.

why-everyone = Dit bericht is voor iedereen.
why-team = Je zit in { $name }.
why-region = Je werkt in { $name }.
why-brand = Je werkt voor { $name }.
why-topic = Je volgt { $name }.
why-language = Je leest { $name ->
    [en] Engels
    [nl] Nederlands
    [de] Duits
    [it] Italiaans
    [fr] Frans
   *[other] deze taal
}.
why-role = { $name ->
    [ambassador] Je bent ambassadeur.
    [influencer] Je bent influencer.
    [facilitator] Je bent begeleider.
    [moderator] Je bent moderator.
    [communicator] Je werkt bij communicatie.
    [compliance] Je werkt bij compliance.
   *[other] Je bent beheerder.
}
why-preview = Je hoort niet bij de doelgroep; je ziet het omdat je hier publiceert.
error-address-no-target = Naar dit adres mag geen link leiden. Het moet met https:// of http:// beginnen en een host noemen, zonder naam, wachtwoord, spatie of backslash.
