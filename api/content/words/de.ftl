post-state = { $state ->
    [draft] ein Entwurf
    [in_review] in Prüfung
    [approved] freigegeben
    [scheduled] eingeplant
    [live] veröffentlicht
    [expired] abgelaufen
    [recalled] zurückgerufen
    [archived] archiviert
   *[other] in einem anderen Zustand
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
    [email] E-Mail
    [sms] SMS
   *[other] das Teilen-Menü
}
post-language = { $language ->
    [en] Englisch
    [nl] Niederländisch
    [de] Deutsch
    [it] Italienisch
    [fr] Französisch
   *[other] einer anderen Sprache
}

error-post-missing = Diesen Beitrag gibt es für Sie nicht. Gehen Sie zurück zur Übersicht und wählen Sie einen anderen.
error-post-ended = Dieser Beitrag ist beendet. Gehen Sie zurück zur Übersicht: Dort gibt es andere zum Teilen.
error-post-changed = { $by } hat diesen Beitrag um { $at } geändert. Laden Sie ihn neu und ändern Sie ihn noch einmal.
error-post-unchangeable = Dieser Beitrag ist { post-state }, sein Wortlaut bleibt also, wie er ist. Beginnen Sie einen neuen.
error-post-not-draft = Dieser Beitrag ist { post-state }; nur Entwürfe lassen sich verwerfen. Archivieren Sie ihn.
error-post-step-refused = Dieser Beitrag ist { post-state }, dieser Schritt ist also nicht möglich. Laden Sie ihn neu, um zu sehen, was möglich ist.
error-post-embargoed = Für diesen Beitrag gilt bis { $until } eine Sperrfrist. Planen Sie ihn für dann oder später ein.
error-four-eyes = Sie haben diesen Beitrag geschrieben oder zuletzt bearbeitet. Bitten Sie jemand anderen aus der Kommunikation um die Freigabe.
error-caption-needed = Der Beitrag hat noch keinen Text. Schreiben Sie mindestens einen.
error-url-needed = Der Beitrag führt noch nirgendwohin. Ergänzen Sie die Adresse, oder machen Sie einen Text oder ein Bild daraus.
error-picture-needed = Ein Beitrag der Art „Bild“ braucht ein Bild. Laden Sie eines hoch.
error-caption-too-long = Der Text auf { post-language } ist mit Hashtags und Link um { $over } zu lang für { post-network }. Kürzen Sie ihn.
error-expiry-passed = Der Beitrag wäre schon beendet. Wählen Sie ein späteres Ende.
error-expiry-before-publication = Der Beitrag würde enden, bevor er erscheint. Wählen Sie ein späteres Ende oder einen früheren Beginn.
error-publication-in-the-past = Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren, oder veröffentlichen Sie sofort.
error-publication-before-embargo = Der Beitrag würde vor dem Ende der Sperrfrist erscheinen. Wählen Sie einen späteren Zeitpunkt.
error-publication-after-expiry = Der Beitrag würde nach seinem Ende erscheinen. Wählen Sie einen früheren Zeitpunkt oder ein späteres Ende.
error-picture-missing = Dieses Bild gibt es nicht. Laden Sie es noch einmal hoch.
error-topic-missing = Dieses Thema gibt es nicht mehr. Wählen Sie ein anderes.
error-alternative-needed = Beschreiben Sie in höchstens { $limit } Zeichen, was das Bild zeigt, für alle, die es nicht sehen können.
error-picture-too-heavy = Die Datei ist größer als { $megabytes } MB. Speichern Sie sie kleiner und laden Sie sie noch einmal hoch.
error-picture-kind = Das ist kein Bild, das wir aufbewahren können. Laden Sie ein JPEG, PNG, WebP, GIF oder AVIF hoch.
error-picture-too-large = Das Bild hat mehr als { $megapixels } Megapixel. Verkleinern Sie es und laden Sie es noch einmal hoch.
error-picture-too-small = Das Bild ist weniger als { $pixels } Pixel breit oder hoch. Laden Sie ein größeres hoch.
error-picture-broken = Die Datei ist beschädigt. Öffnen Sie sie auf Ihrem Gerät, speichern Sie sie neu und laden Sie diese hoch.

step-missed-its-time = Nicht veröffentlicht: Das Ende war schon erreicht, bevor der Beitrag an der Reihe war. Wählen Sie neue Zeiten.

why-everyone = Dieser Beitrag ist für alle.
why-team = Sie gehören zu { $name }.
why-region = Sie arbeiten in { $name }.
why-brand = Sie arbeiten für { $name }.
why-topic = Sie folgen dem Thema { $name }.
why-language = Sie lesen { $name ->
    [en] Englisch
    [nl] Niederländisch
    [de] Deutsch
    [it] Italienisch
    [fr] Französisch
   *[other] diese Sprache
}.
why-role = { $name ->
    [ambassador] Sie sind Botschafterin oder Botschafter.
    [influencer] Sie sind Influencerin oder Influencer.
    [facilitator] Sie begleiten andere.
    [moderator] Sie moderieren.
    [communicator] Sie arbeiten in der Kommunikation.
    [compliance] Sie arbeiten in der Compliance.
   *[other] Sie administrieren Birdsong.
}
why-preview = Sie gehören nicht zur Zielgruppe; Sie sehen ihn, weil Sie hier veröffentlichen.
error-address-no-target = Zu dieser Adresse darf kein Link führen. Sie muss mit https:// oder http:// beginnen und einen Host nennen, ohne Namen, Passwort, Leerzeichen oder Backslash.
