error-unsafe-endpoint = An den Push-Dienst dieses Browsers darf Birdsong nicht senden. Verwenden Sie einen aktuellen Chrome, Edge, Firefox oder Safari, oder bitten Sie Ihre Birdsong-Administration, diesen Dienst zuzulassen.
error-unusable-keys = Dieser Browser hat unbrauchbare Schlüssel geliefert. Schalten Sie die Mitteilungen auf diesem Gerät aus und wieder ein.
error-device-missing = Dieses Gerät gehört nicht Ihnen oder ist schon entfernt. Laden Sie die Liste neu.

notification-post-live-title = { $post }
notification-post-live-body = Neu zum Teilen. Lesen Sie es, sagen Sie es mit eigenen Worten und geben Sie es mit zwei Fingertipps weiter.
notification-text-held-title = Ein Text wartet auf eine Entscheidung
notification-text-held-body = Jemand aus dem Kollegium hat „{ $post }“ in eigene Worte gefasst. Bitte sehen Sie ihn an, damit er geteilt werden kann.
notification-review-decided-title = { $outcome ->
    [approved] Ihr Text kann geteilt werden
    [reworded] Es gibt einen Vorschlag zu Ihrem Text
   *[rejected] So kann Ihr Text nicht hinaus
}
notification-review-decided-body = { $outcome ->
    [approved] Die Moderation hat Ihre Worte zu „{ $post }“ freigegeben. Teilen Sie sie jetzt.
    [reworded] Die Moderation schlägt zu „{ $post }“ eine andere Formulierung vor. Übernehmen Sie sie oder ändern Sie Ihren Text noch einmal.
   *[rejected] Die Moderation sagt, warum, und was stattdessen geht. Es geht um „{ $post }“.
}
notification-review-second-title = Ein Text braucht ein zweites Paar Augen
notification-review-second-body = Jemand aus der Moderation hat einen Text zu „{ $post }“ angesehen. Er geht hinaus, wenn Sie zustimmen.
notification-review-due-title = Ein Text ist innerhalb einer Stunde fällig
notification-review-due-body = Jemand wartet auf eine Antwort zu „{ $post }“.
notification-review-escalated-title = Ein Text wartet zu lange
notification-review-escalated-body = Über einen Text zu „{ $post }“ hat niemand rechtzeitig entschieden. Bitte sehen Sie ihn sich an: Er wartet, bis jemand entscheidet.
notification-appeal-made-title = Jemand widerspricht
notification-appeal-made-body = Jemand sieht einen Hinweis zu „{ $post }“ anders. Lesen Sie, warum, und antworten Sie.
notification-appeal-decided-title = { $outcome ->
    [approved] Sie hatten recht: Teilen Sie Ihren Text
    [second] Sie hatten recht: noch ein zweiter Blick
    [noted] Sie hatten recht
   *[denied] Es gibt eine Antwort auf Ihren Widerspruch
}
notification-appeal-decided-body = { $outcome ->
    [approved] Ihre Worte zu „{ $post }“ dürfen so hinaus, wie Sie sie geschrieben haben. Teilen Sie sie jetzt.
    [second] Ihre Worte zu „{ $post }“ brauchen eine zweite Zustimmung. Sie bekommen eine Mitteilung.
    [noted] Ihr Widerspruch zu „{ $post }“ zählt gegen die Regel. Danke, dass Sie sie besser machen.
   *[denied] Die Moderation erklärt die Entscheidung zu „{ $post }“.
}
notification-account-lapsed-title = Neu verbinden: { $network ->
    [bluesky] Bluesky
    [mastodon] Mastodon
    [linkedin] LinkedIn
   *[other] X
}
notification-account-lapsed-body = Birdsong kann mit Ihrem Konto nichts mehr veröffentlichen. Wenn Sie das weiterhin möchten, verbinden Sie es neu.
notification-rule-ending-title = Eine Regel endet bald
notification-rule-ending-body = Ab dem { $day } gilt die Regel „{ $rule }“ zu § { $paragraph } nicht mehr. Wird sie noch gebraucht, geben Sie ihr in einer neuen Fassung der Richtlinie einen anderen Tag.
notification-rule-retired-title = Eine Regel ist ausgelaufen
notification-rule-retired-body = Die Regel „{ $rule }“ zu § { $paragraph } gilt seit dem { $day } nicht mehr. Texte werden ohne sie beurteilt.
notification-post-recalled-title = Bitte löschen Sie, was Sie geteilt haben
notification-post-recalled-body = „{ $post }“ wurde zurückgezogen. Wenn Sie den Beitrag veröffentlicht haben, löschen Sie ihn bitte in Ihrem Netzwerk.
notification-share-reminder-title = Ihr Moment für { $network ->
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
notification-share-reminder-body = Ihre Worte zu „{ $post }“ liegen bereit. Teilen Sie sie mit zwei Fingertipps.
notification-share-posted-title = Für Sie veröffentlicht
notification-share-posted-body = Ihre Worte zu „{ $post }“ sind online. Unter „Was ich geteilt habe“ sehen Sie, wie sie ankommen.
notification-share-stopped-title = Ihr geplanter Beitrag ging nicht hinaus
notification-share-stopped-body = „{ $post }“: { $reason ->
    [blocked] Die Regeln haben sich seither geändert, bitte sehen Sie Ihre Worte noch einmal an.
    [held] Zuerst sieht jemand aus der Moderation darauf. Sie bekommen eine Nachricht.
    [policy_unread] Die Richtlinie ist neu. Lesen Sie sie und teilen Sie dann Ihre Worte.
    [acknowledgement] Zuerst ist etwas zu bestätigen. Ihre Worte liegen bereit.
    [account_missing] Ihr Konto ist nicht mehr verbunden. Ihre Worte liegen zum Teilen bereit.
    [lapsed] Das Netzwerk bittet Sie, Ihr Konto neu zu verbinden.
    [refused] Das Netzwerk hat es nicht angenommen. Was es dazu sagt, steht bei Ihren geteilten Beiträgen.
    [busy] Das Netzwerk war zwei Tage lang nicht erreichbar.
    [unknown] Das Netzwerk verstummte, und niemand konnte nachsehen. Sehen Sie dort nach, bevor Sie erneut teilen.
    [recalled] Der Beitrag wurde zurückgerufen.
    [post_ended] Der Beitrag ist abgelaufen.
   *[other] So wie geplant geht es nicht mehr. Ihre Worte liegen bereit.
}
notification-recall-reminder-title = Steht es noch da?
notification-recall-reminder-body = Sie haben „{ $post }“ geteilt; der Beitrag wurde zurückgezogen. Ist er gelöscht, sagen Sie es mit einem Tipp; geht es nicht, sagen Sie, warum.
notification-recall-last-reminder-title = Letzte Erinnerung: Bitte löschen Sie, was Sie geteilt haben
notification-recall-last-reminder-body = Über Ihren Beitrag zu „{ $post }“ wissen wir noch nichts. Löschen Sie ihn, oder sagen Sie uns, warum das nicht geht. Wir fragen nicht noch einmal.
notification-test-title = Es funktioniert
notification-test-body = Dieses Gerät erhält Mitteilungen von Birdsong.

test-push-delivered = Gesendet. Die Mitteilung erscheint in wenigen Sekunden auf diesem Gerät.
test-push-gone = Dieses Gerät nimmt keine Mitteilungen mehr an und wurde aus Ihrer Liste entfernt. Schalten Sie die Mitteilungen dort wieder ein.
test-push-later = Der Push-Dienst ist gerade überlastet oder nicht erreichbar. Versuchen Sie es in einigen Minuten erneut.
test-push-refused = Der Push-Dienst hat die Mitteilung nicht angenommen. Schalten Sie die Mitteilungen auf diesem Gerät aus und wieder ein; hilft das nicht, wenden Sie sich an Ihre Birdsong-Administration.
