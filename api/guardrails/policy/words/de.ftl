# The policy: what a new one starts with, and what can't be done with it.

starter-disclosure = Ich arbeite bei { $company }.
starter-advertisement = #Werbung
starter-investment-warning = Kapitalanlagen bergen Risiken bis hin zum Verlust des eingesetzten Kapitals.

error-acknowledgement-unknown = Die geltende Richtlinie kennt diesen Hinweis nicht. Lesen Sie den Rat noch einmal und kreuzen Sie an, worum er bittet.
error-practice-hours = Das Ende liegt vor dem Beginn. Wählen Sie ein Ende, das nach dem Beginn liegt.
error-practice-deputy = Eine Vertretung muss hier arbeiten. Wählen Sie jemand anderen.

# Sprachen, wie diese Sätze sie nennen.
policy-language = { $spoken ->
    [nl] Niederländisch
    [de] Deutsch
    [it] Italienisch
    [fr] Französisch
   *[en] Englisch
}

error-policy-unread = Die Richtlinie hat sich geändert, seit Sie ihr zuletzt zugestimmt haben. Lesen Sie sie, stimmen Sie zu und teilen Sie dann; Ihr Text bleibt erhalten.
error-policy-changed = Inzwischen gilt eine neuere Fassung der Richtlinie. Lesen Sie sie noch einmal und stimmen Sie dieser zu.
error-policy-version-missing = Diese Fassung der Richtlinie gibt es nicht. Wählen Sie eine aus der Liste.
error-draft-missing = Es gibt keinen Entwurf. Beginnen Sie einen; er ist zuerst eine Kopie der geltenden Richtlinie.
error-draft-exists = Es gibt schon einen Entwurf. Arbeiten Sie daran weiter oder verwerfen Sie ihn zuerst.
error-draft-changed = Jemand hat den Entwurf inzwischen geändert. Laden Sie ihn neu und ändern Sie, was jetzt dort steht.
error-policy-text-missing = Die Richtlinie hat noch keinen Text auf { policy-language }. Schreiben Sie ihn.
error-policy-changes-missing = Alle sollen neu zustimmen. Sagen Sie ihnen auf { policy-language }, was neu ist.
error-policy-anchor-twice = Zwei Absätze heißen { $anchor }. Geben Sie einem davon einen anderen Namen.
error-policy-markup = Die Richtlinie ist Markdown ohne HTML, aber hier steht { $markup }. Nehmen Sie es heraus.
error-rule-missing = Diese Regel hat der Entwurf nicht. Laden Sie ihn neu.
error-rule-kind = Die Leitplanken kennen keine Art „{ $kind }“. Wählen Sie eine aus der Liste oder schreiben Sie eine eigene Regel.
error-rule-kind-stays = Eine andere Art ist eine andere Regel. Fügen Sie eine neue hinzu und nehmen Sie diese heraus.
error-rule-level = Diese Art kann diese Stufe nicht haben. Nur fehlende Angaben und Hinweise können einem Text hinzugefügt werden.
error-rule-not-custom = Nur eigene Regeln haben ein Muster und Texte. Wählen Sie die Art „custom“ oder lassen Sie beides weg.
error-rule-pattern-unreadable = Das Muster ist nicht lesbar: { $reason }. Verbessern Sie es; es gilt die Schreibweise von RE2.
error-rule-pattern-everywhere = Das Muster passt überall, sogar auf einen leeren Text. Lassen Sie es nennen, wonach es sucht.
error-rule-pattern-needed = Eine eigene Regel braucht ein Muster: Sagen Sie, wonach sie sucht.
error-rule-words-needed = Sagen Sie auf { policy-language }, was diese Regel fand, warum es zählt und was zu tun ist.
error-rule-paragraph-missing = Die Regel verweist auf § { $paragraph }, den der Text auf { policy-language } nicht hat. Schreiben Sie ihn oder wählen Sie einen anderen.
error-rule-owner = Wer für eine Regel einsteht, arbeitet in Compliance, Moderation oder Kommunikation. Wählen Sie jemand anderen.
error-rule-owner-needed = Sagen Sie, wer für diese Regel einsteht.
error-rule-sunset-needed = Sagen Sie, an welchem Tag diese Regel endet, damit jemand sie überdenkt.
error-rule-sunset-past = Der Tag, an dem diese Regel endet, ist schon da. Wählen Sie einen späteren oder nehmen Sie die Regel heraus.
error-facts-changed = { $who } hat die Angaben inzwischen geändert. Laden Sie sie neu und ändern Sie, was jetzt dort steht.
error-settings-changed = { $who } hat die Einstellungen inzwischen geändert. Laden Sie sie neu und ändern Sie, was jetzt dort steht.
error-facts-name = „{ $name }“ ist kein Name, der in einem Text stehen kann. Schreiben Sie ihn mit Buchstaben.
error-facts-twice = „{ $name }“ steht zweimal da. Lassen Sie einen weg.
error-facts-own-name = „{ $name }“ ist unser eigener Name. Lassen Sie ihn hier weg.
error-facts-domain = „{ $name }“ ist keine Domain, die jemand registrieren kann. Schreiben Sie sie wie norvia.bank.
error-facts-phone = „{ $name }“ ist keine Telefonnummer, die man anrufen kann. Schreiben Sie sie mit Ziffern, fürs Ausland mit + und Land.
error-facts-customer-numbers = Dieser Satz wird nicht verstanden. Schreiben Sie ihn auf Englisch, etwa: eight digits that begin with 40.
error-facts-results = Die nächste Veröffentlichung muss nach der letzten liegen.
error-facts-disclosure = Die Leitplanken würden darin nicht erkennen, wo jemand arbeitet. Nennen Sie das Unternehmen, etwa: Ich arbeite bei der Norvia Bank.
error-facts-advertisement = Das lässt sich in einem Text nicht finden. Schreiben Sie eine kurze Kennzeichnung mit Buchstaben, etwa #Werbung.
error-facts-investment-warning = Die Leitplanken würden das nicht als Warnung erkennen. Sagen Sie, dass man Geld verlieren kann.
error-facts-credit-warning = Schreiben Sie den Satz vollständig, wie das Gesetz ihn vorschreibt.
error-answers-disclosure = Sagen Sie auf { policy-language }, wie jemand angibt, dass er hier arbeitet.
error-answers-advertisement = Schreiben Sie die Kennzeichnung auch auf { policy-language }, oder lassen Sie alle leer.
