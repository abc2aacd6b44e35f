# Reibung: Zahlen für Compliance, warum eine Regel vorgeschlagen wird, und was nicht geht.

friction-heading-what = { $by ->
        [rule] Regel
        [language] Sprache
        [network] Netzwerk
        [day] Tag
        [week] Woche ab
       *[month] Monat ab
    }
friction-heading-figure = Kennzahl
friction-heading-number = Anzahl
friction-heading-of = Von
friction-heading-share = Anteil
friction-heading-goal = Ziel
friction-heading-note = Hinweis
friction-all = Alle
friction-hidden = Nicht gezeigt: weniger als 5 Menschen
friction-few-days = { $days ->
        [one] Ohne einen Tag, an dem zu wenige Menschen gezählt wurden
       *[other] Ohne { $days } Tage, an denen zu wenige Menschen gezählt wurden
    }
friction-texts = Texte
friction-straight = Direkt durch
friction-held = Angehalten
friction-blocked = Blockiert
friction-unticked = Angehalten, weil ein Häkchen fehlte
friction-personalised = In eigenen Worten
friction-median-hours = Die Hälfte entschieden innerhalb von (Arbeitsstunden)
friction-p90-hours = Neun von zehn entschieden innerhalb von (Arbeitsstunden)
friction-approved-unchanged = Angehalten, unverändert freigegeben
friction-appeals-won = Erfolgreiche Einsprüche
friction-gave-up = Nach einem Hinweis gegangen
friction-nudges-taken = Angenommene Tipps
friction-back-after-block = Innerhalb von 30 Tagen nach einer Blockade wieder geteilt
friction-observed = Im Beobachtungsmodus gefunden

proposal-reason-approved_unchanged = Von { $of } angehaltenen Texten wurden { $number } unverändert freigegeben ({ $share } %; höchstens { $limit } % sollten es sein).
proposal-reason-appeals_won = Von { $of } Einsprüchen hatten { $number } Erfolg ({ $share } %; höchstens { $limit } % sollten es sein).
proposal-reason-hits_many = Sie hätte bei { $number } von { $of } Menschen etwas gefunden ({ $share } %; höchstens { $limit } % sollten es sein).
proposal-milder = { $level ->
        [acknowledge] „{ $rule }“ (§ { $paragraph }) hält keinen Text mehr an: Sie haken einmal ab, dass Sie es wissen.
        [nudge] „{ $rule }“ (§ { $paragraph }) verlangt kein Häkchen mehr: Es ist ein Rat, den Sie übergehen dürfen.
        [inform] „{ $rule }“ (§ { $paragraph }) ist ab jetzt ein stiller Hinweis.
       *[none] „{ $rule }“ (§ { $paragraph }) entfällt.
    }

error-friction-days-reversed = Der erste Tag liegt nach dem letzten. Wählen Sie einen früheren ersten Tag.
error-friction-days-too-many = Mehr als zwei Jahre auf einmal geht nicht. Wählen Sie einen kürzeren Zeitraum.
error-friction-one-at-a-time = Wählen Sie eine Regel, ein Netzwerk oder eine Sprache, und zwar über Tage, Wochen oder Monate.
error-proposal-missing = Diese Regel wird nicht mehr vorgeschlagen. Laden Sie die Vorschläge neu.
error-proposal-outdated = Die Richtlinie hat sich inzwischen geändert. Laden Sie die Vorschläge neu und entscheiden Sie dann.
