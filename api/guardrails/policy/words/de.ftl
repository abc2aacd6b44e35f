# The policy: what a new one starts with, and what can't be done with it.

starter-disclosure = Ich arbeite bei { $company }.
starter-advertisement = #Werbung

error-acknowledgement-unknown = Die geltende Richtlinie kennt diesen Hinweis nicht. Lesen Sie den Rat noch einmal und kreuzen Sie an, worum er bittet.
error-practice-hours = Das Ende liegt vor dem Beginn. Wählen Sie ein Ende, das nach dem Beginn liegt.
error-practice-deputy = Eine Vertretung muss Moderatorin oder Moderator sein und hier arbeiten. Wählen Sie jemand anderen oder lassen Sie zuerst die Rolle vergeben.
