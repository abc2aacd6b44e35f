### Die Wörter der Compliance: Richtlinie, Regeln, Angaben, Einstellungen, Reibung. Sie laden mit ihren Seiten.

## Richtlinie
policy-title = Richtlinie
