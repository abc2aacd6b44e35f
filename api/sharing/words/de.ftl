link-unknown-title = Dieser Link führt nirgendwohin
link-unknown-text = Diesen Link gibt es nicht, oder es steht nichts dahinter. Prüfen Sie, ob Sie ihn ganz kopiert haben, oder fragen Sie dort nach, wo Sie ihn gefunden haben.
link-recalled-title = Dieser Beitrag wurde zurückgezogen
link-recalled-text = Er wurde von der veröffentlichenden Stelle zurückgenommen, deshalb führt der Link nicht mehr dorthin. Falls Sie ihn geteilt haben, löschen Sie bitte Ihren Beitrag.
link-unreachable-title = Einen Moment bitte
link-unreachable-text = Wir können diesen Link gerade nicht nachschlagen. Versuchen Sie es in ein paar Sekunden erneut.

error-post-internal = Dieser Beitrag ist nur für Kolleginnen und Kollegen und bleibt im Haus. Wählen Sie einen anderen aus dem Feed.
error-post-without-address = Hinter diesem Beitrag steht keine Seite, auf die ein Link führen könnte. Teilen Sie stattdessen den Text.
error-share-missing = Das gehört nicht zu dem, was Sie geteilt haben. Öffnen Sie Ihre Liste erneut.
error-share-blocked = So kann dieser Text nicht geteilt werden. Der Hinweis sagt, was im Weg steht und was Sie stattdessen schreiben können.
error-acknowledgement-missing = Zuerst ist etwas zu bestätigen. Lesen Sie den Hinweis, kreuzen Sie an, was auf Sie zutrifft, und teilen Sie erneut.
error-share-withdrawn = Sie haben angegeben, dass Sie das nicht gepostet haben. Teilen Sie den Beitrag erneut, wenn Sie es doch möchten.
error-share-confirmed = Sie haben angegeben, dass Sie das gepostet haben. Nehmen Sie das zuerst zurück, dann können Sie es entfernen.
error-share-proven = Jemand ist dem Link bereits gefolgt, deshalb bleibt dies bei dem, was Sie gepostet haben.
error-review-elsewhere = Diese Entscheidung galt einem anderen Text. Öffnen Sie den geprüften Text über Ihre Mitteilungen und teilen Sie ihn von dort.
error-instance-unknown = Das ist nicht der Name eines Mastodon-Servers. Er sieht aus wie mastodon.social; korrigieren Sie ihn und teilen Sie erneut.
