# Probeläufe von Regeln im Entwurf.

error-replay-missing = Diesen Probelauf gibt es nicht mehr. Sie werden 30 Tage aufbewahrt; starten Sie einen neuen.
error-replay-code = Die geltende Fassung hat keine Regel mit diesem Namen. Wählen Sie eine aus der Liste oder keine.
error-replay-kind = Diese Art sieht auf die Umstände eines Textes, nicht auf seine Worte. An alten Texten lässt sie sich nicht erproben; lassen Sie sie zuerst beobachten.
