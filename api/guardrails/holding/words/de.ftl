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
error-review-second-needed = Diesen Text haben Sie schon angesehen. Er geht hinaus, wenn jemand anderes aus der Moderation zustimmt.

# Objections to a rejection or to a block.

error-appeal-missing = Diesen Widerspruch gibt es nicht mehr, oder er ist nicht für Sie bestimmt. Laden Sie die Liste neu.
error-appeal-about-one = Sagen Sie, wogegen Sie widersprechen: gegen einen abgelehnten Text oder gegen eine Sperre.
error-appeal-not-rejected = Dieser Text wurde nicht abgelehnt. Öffnen Sie Ihre Liste der Texte, um zu sehen, was daraus geworden ist.
error-appeal-made-already = Hiergegen haben Sie schon widersprochen. Öffnen Sie Ihre Liste der Widersprüche, um die Antwort zu sehen.
error-appeal-nothing-blocked = Diese Regel sperrt diese Worte nicht mehr. Versuchen Sie noch einmal, Ihren Text zu teilen.
error-appeal-argument-blocked = Ihre Begründung enthält selbst etwas, das niemand veröffentlichen darf, und solche Worte bewahren wir nicht auf. Sagen Sie, warum Sie recht haben, ohne sie zu wiederholen.
error-appeals-today = Sie haben heute schon mehrmals widersprochen. Tun Sie es hierfür morgen.
error-appeal-decided-already = Dieser Widerspruch ist schon beantwortet. Laden Sie die Liste neu.
error-appeal-own = Diesen Widerspruch haben Sie selbst eingelegt. Überlassen Sie ihn jemand anderem.
error-appeal-own-decision = Über diesen Text haben Sie entschieden. Den Widerspruch dagegen beantwortet jemand anderes.
error-appeal-answer-needed = Wer widersprochen hat, muss den Grund kennen. Sagen Sie in einem Satz, was dagegenspricht und was stattdessen geht.

# Trust.

trust-growing = { $approved } von { $needed } Texten dieser Art gingen so hinaus, wie Sie sie geschrieben haben. Nach { $needed } genügt ein Häkchen, und nichts dieser Art wartet mehr. Abgezogen wird nie etwas.
trust-earned = Das haben Sie sich verdient: Texte dieser Art warten nicht mehr. Sie haken einmal einen Hinweis ab und teilen. Eine Ablehnung ändert daran nichts.

# Reasons for a rejection, ready to send.

reason-figures = Die Zahlen weichen vom offiziellen Text ab. Bitte Zinssätze und Beträge genau so übernehmen, wie sie veröffentlicht wurden.
reason-promise = Das liest sich wie ein Versprechen, was ein Produkt einbringt. Bitte lieber sagen, was es leistet.
reason-others = Hier werden andere Unternehmen genannt. Bitte weglassen und unsere eigene Geschichte erzählen.
reason-private = Das verrät etwas über Kundschaft oder Kollegen, das nicht uns gehört. Bitte weglassen.
reason-tone = Der Ton könnte außerhalb falsch verstanden werden. Eine freundlichere Formulierung hilft.
reason-source = Diese Aussage braucht eine Quelle. Bitte angeben, woher sie stammt, oder weglassen.
