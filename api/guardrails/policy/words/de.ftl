# The policy: what a new one starts with, and what can't be done with it.

starter-disclosure = Ich arbeite bei { $company }.
starter-advertisement = #Werbung

error-acknowledgement-unknown = Die geltende Richtlinie kennt diesen Hinweis nicht. Lesen Sie den Rat noch einmal und kreuzen Sie an, worum er bittet.
