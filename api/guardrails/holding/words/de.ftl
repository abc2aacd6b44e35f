# Held texts: what can't be done with them, and what to do instead.

error-review-missing = Diesen Text gibt es nicht mehr, oder er ist nicht für Sie bestimmt. Laden Sie die Liste neu.
error-review-meanwhile = Über diesen Text wurde gerade entschieden, oder er wurde zurückgenommen. Öffnen Sie Ihre Liste der Texte, um zu sehen, was daraus geworden ist.
error-review-decided = Die Moderation hat über diesen Text schon entschieden. Öffnen Sie Ihre Liste der Texte und lesen Sie die Antwort.
error-review-waits = Die Moderation hat über diesen Text noch nicht entschieden. Sie bekommen eine Mitteilung; teilen Sie ihn dann.
error-review-rejected = Die Moderation hat Sie gebeten, diesen Text nicht zu teilen. Lesen Sie den Grund, formulieren Sie ihn anders und teilen Sie das.
error-review-own = Sie haben diesen Text selbst geschrieben. Überlassen Sie ihn jemand anderem aus der Moderation und nehmen Sie den nächsten.
error-review-decided-already = Über diesen Text ist schon entschieden. Laden Sie die Warteschlange neu und nehmen Sie den nächsten.
error-review-claimed = { $name } sieht sich diesen Text gerade an. Nehmen Sie den nächsten, oder bitten Sie { $name }, ihn freizugeben.
error-decision-missing = Zu diesem Text gibt es keine Entscheidung von Ihnen, die Sie zurücknehmen könnten. Laden Sie die Warteschlange neu.
error-decision-told = Wer den Text geschrieben hat, erfährt gerade davon; Ihre Entscheidung steht also. War sie ein Versehen, melden Sie sich dort.
error-review-reason-needed = Wer den Text geschrieben hat, muss den Grund kennen. Sagen Sie in einem Satz, was im Weg steht und was stattdessen geht.
error-review-wording-needed = Ein Vorschlag braucht Worte. Schreiben Sie den Text, der geteilt werden darf.
error-review-wording-blocked = Ihre Formulierung verstößt gegen eine Regel, von der niemand absehen kann. Lesen Sie den Hinweis und ändern Sie die markierten Worte.
error-review-wording-too-long = Mit allem, was hinausgeht, ist Ihre Formulierung um { $over } zu lang für dieses Netzwerk. Kürzen Sie sie.
