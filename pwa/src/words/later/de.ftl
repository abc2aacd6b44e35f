later-title = Später auf { $network }
later-change-title = Plan ändern
later-loading = Gute Momente werden gesucht
later-offline = Sie sind offline. Planen geht wieder, sobald das Netz da ist.
later-who = Wer veröffentlicht?
later-post_for_me = Für mich teilen
later-account = Birdsong veröffentlicht als { $account }
later-remind_me = Mich erinnern
later-reminded = Eine Nachricht bringt Ihre Worte zurück, fertig zum Teilen
later-reminder-only = Zu dieser Zeit bringt eine Nachricht Ihre Worte zurück, mit zwei Fingertipps geteilt.
later-connect = Verbinden Sie { $network }, dann kann Birdsong für Sie veröffentlichen
later-when = Wann?
later-awake = Wenn { $network } wach ist
later-spread = An einem eigenen Tag
later-chosen = Zu einer Zeit, die ich wähle
later-why-usual_hours = das sind die üblichen Stunden von { $network }
later-why-own_clicks = dann folgt man Ihren Links auf { $network }
later-moment = Tag und Uhrzeit
later-until = Bevor der Beitrag endet: { $when }
later-choose-first = Wählen Sie Tag und Uhrzeit.
later-picture = Mit dem Bild statt der Linkkarte
later-judged-again = Ihre Worte werden dann noch einmal geprüft. Hat sich etwas geändert, geht nichts hinaus und Sie erfahren es.
later-plan = Planen
later-change = Plan ändern
later-planned-post_for_me = Geplant: auf { $network }, { $when }.
later-planned-remind_me = Geplant: Wir erinnern Sie an { $network }, { $when }.
later-post-now = Für mich teilen als { $account }
later-posting = Unterwegs zu { $network }. Sie sehen es bei Ihren geteilten Beiträgen.
later-instead = Lieber später
planned-title = Geplant
planned-waiting-post_for_me = Geht hinaus: { $when }
planned-waiting-remind_me = Wir erinnern Sie: { $when }
planned-done-post_for_me = Hinausgegangen: { $when }
planned-done-remind_me = Sie wurden erinnert: { $when }
planned-change = Ändern
planned-cancel = Absagen
planned-cancelled-now = Abgesagt. Es geht nichts hinaus.
planned-look = Ansehen
planned-reason-by-person = Sie haben es abgesagt.
planned-reason-recalled = Der Beitrag wurde zurückgerufen, also ging nichts hinaus.
planned-reason-post-ended = Der Beitrag endete vor der geplanten Zeit.
planned-reason-left = Für Ausgetretene geht nichts hinaus.
planned-reason-blocked = Die Regeln haben sich seither geändert: Ihre Worte brauchen noch einen Blick.
planned-reason-held = Zuerst sieht jemand aus der Moderation darauf.
planned-reason-policy-unread = Die Richtlinie ist neu: Lesen Sie sie und teilen Sie dann Ihre Worte.
planned-reason-acknowledgement = Zuerst ist etwas zu bestätigen.
planned-reason-account-missing = Dort ist kein Konto von Ihnen mehr verbunden.
planned-reason-not-possible = So wie geplant war es nicht mehr möglich.
planned-reason-lapsed = Das Netzwerk bittet Sie, Ihr Konto neu zu verbinden.
planned-reason-refused = Das Netzwerk hat es nicht angenommen:
planned-reason-busy = Das Netzwerk war zwei Tage lang nicht erreichbar.
planned-reason-unknown = Das Netzwerk verstummte, und niemand konnte nachsehen. Sehen Sie dort nach, bevor Sie erneut teilen.
planned-reason-withdrawn = Sie haben das zurückgenommen.
standing-likes = 
    { $number ->
        [one] { $number } Like
       *[other] { $number } Likes
    }
standing-reposts = 
    { $number ->
        [one] { $number } Repost
       *[other] { $number } Reposts
    }
standing-replies = 
    { $number ->
        [one] { $number } Antwort
       *[other] { $number } Antworten
    }
standing-gone = Auf { $network } steht es nicht mehr.
standing-busy = { $network } ist überlastet. Nächster Versuch: { $when }.
standing-waiting = Unterwegs zu { $network }.
standing-sending = Wird auf { $network } veröffentlicht.
standing-unsure = { $network } verstummte. Wir sehen dort nach, bevor wir es erneut senden.
standing-known-posted = Für Sie auf { $network } veröffentlicht: bewiesen
standing-known-found = Auf { $network } gefunden: bewiesen
standing-known-said = Adresse nach Ihrer Angabe; mehr sagt uns { $network } nicht
standing-open = Öffnen
standing-read = gelesen { $when }
standing-again = Noch einmal versuchen
standing-address = Adresse Ihres Beitrags
standing-address-hint = Öffnen Sie Ihren Beitrag dort, kopieren Sie die Adresse und fügen Sie sie hier ein.
standing-keep = Adresse behalten
standing-other-address = Andere Adresse
standing-paste = Ich habe die Adresse
