later-title = Later op { $network }
later-change-title = Je plan wijzigen
later-loading = Goede momenten zoeken
later-offline = Je bent offline. Plannen kan weer zodra er netwerk is.
later-who = Wie plaatst het?
later-post_for_me = Plaats het voor mij
later-account = Birdsong plaatst het als { $account }
later-remind_me = Herinner mij
later-reminded = Een bericht brengt je woorden terug, klaar om te delen
later-reminder-only = Op dat moment brengt een bericht je woorden terug, klaar om met twee tikken te delen.
later-connect = Verbind { $network }, dan kan Birdsong voor je plaatsen
later-when = Wanneer?
later-awake = Als { $network } wakker is
later-spread = Op een eigen dag
later-chosen = Op een tijd die ik kies
later-why-usual_hours = dit zijn de gebruikelijke uren van { $network }
later-why-own_clicks = dan volgen mensen jouw links op { $network }
later-moment = Dag en tijd
later-until = Voordat de post afloopt: { $when }
later-choose-first = Kies een dag en een tijd.
later-picture = Met de foto in plaats van de kaart van de link
later-judged-again = Je woorden worden op dat moment nog eens bekeken. Is er iets veranderd, dan gaat er niets uit en hoor je het.
later-plan = Plan het
later-change = Plan wijzigen
later-planned-post_for_me = Gepland: op { $network }, { $when }.
later-planned-remind_me = Gepland: we herinneren je aan { $network }, { $when }.
later-post-now = Plaats voor mij als { $account }
later-posting = Onderweg naar { $network }. Je ziet het bij Mijn shares.
later-instead = Liever later
planned-title = Gepland
planned-waiting-post_for_me = Gaat uit { $when }
planned-waiting-remind_me = We herinneren je { $when }
planned-done-post_for_me = Uitgegaan { $when }
planned-done-remind_me = Je bent herinnerd { $when }
planned-change = Wijzigen
planned-cancel = Annuleren
planned-cancelled-now = Geannuleerd. Er gaat niets uit.
planned-look = Bekijken
planned-reason-by-person = Je hebt het geannuleerd.
planned-reason-recalled = De post is ingetrokken, dus er ging niets uit.
planned-reason-post-ended = De post liep af voor het moment kwam.
planned-reason-left = Voor wie weg is gaat er niets uit.
planned-reason-blocked = De regels zijn intussen veranderd: kijk nog eens naar je woorden.
planned-reason-held = Een moderator kijkt eerst mee.
planned-reason-policy-unread = Het beleid is nieuw: lees het en deel dan je woorden.
planned-reason-acknowledgement = Er moet eerst iets bevestigd worden.
planned-reason-account-missing = Er is daar geen account van jou meer verbonden.
planned-reason-not-possible = Het kon niet meer zoals gepland.
planned-reason-lapsed = Het netwerk vraagt je om je account opnieuw te verbinden.
planned-reason-refused = Het netwerk nam het niet aan:
planned-reason-busy = Het netwerk was twee dagen onbereikbaar.
planned-reason-unknown = Het netwerk viel stil en niemand kon kijken. Kijk daar voordat je opnieuw deelt.
planned-reason-withdrawn = Je hebt deze share teruggenomen.
standing-likes = 
    { $number ->
        [one] { $number } like
       *[other] { $number } likes
    }
standing-reposts = 
    { $number ->
        [one] { $number } repost
       *[other] { $number } reposts
    }
standing-replies = 
    { $number ->
        [one] { $number } reactie
       *[other] { $number } reacties
    }
standing-gone = Het staat niet meer op { $network }.
standing-busy = { $network } is druk. We proberen het opnieuw { $when }.
standing-waiting = Onderweg naar { $network }.
standing-sending = Wordt geplaatst op { $network }.
standing-unsure = { $network } viel stil. We kijken of het er staat voordat we het opnieuw sturen.
standing-known-posted = Voor je geplaatst op { $network }: bewezen
standing-known-found = Gevonden op { $network }: bewezen
standing-known-said = Adres zoals jij het gaf; meer vertelt { $network } ons niet
standing-open = Openen
standing-read = gelezen { $when }
standing-again = Opnieuw proberen
standing-address = Adres van je bericht
standing-address-hint = Open je bericht daar, kopieer het adres en plak het hier.
standing-keep = Adres bewaren
standing-other-address = Ander adres
standing-paste = Ik heb het adres
