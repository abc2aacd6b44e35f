# Wrijving: cijfers voor compliance, waarom een regel wordt voorgesteld, en wat niet kan.

friction-heading-what = { $by ->
        [rule] Regel
        [language] Taal
        [network] Netwerk
        [day] Dag
        [week] Week vanaf
       *[month] Maand vanaf
    }
friction-heading-figure = Cijfer
friction-heading-number = Aantal
friction-heading-of = Van
friction-heading-share = Aandeel
friction-heading-goal = Doel
friction-heading-note = Opmerking
friction-all = Alles
friction-hidden = Niet getoond: minder dan 5 mensen
friction-few-days = { $days ->
        [one] Zonder één dag waarop te weinig mensen zijn geteld
       *[other] Zonder { $days } dagen waarop te weinig mensen zijn geteld
    }
friction-texts = Teksten
friction-straight = Meteen door
friction-held = Vastgehouden
friction-blocked = Geblokkeerd
friction-unticked = Gestopt omdat een vinkje ontbrak
friction-personalised = In eigen woorden
friction-median-hours = De helft beslist binnen (werkuren)
friction-p90-hours = Negen van de tien beslist binnen (werkuren)
friction-approved-unchanged = Vastgehouden, ongewijzigd goedgekeurd
friction-appeals-won = Gewonnen bezwaren
friction-gave-up = Weggegaan na een bevinding
friction-nudges-taken = Opgevolgde tips
friction-back-after-block = Deelde weer binnen 30 dagen na een blokkade
friction-observed = Gevonden in de meekijkstand

proposal-reason-approved_unchanged = Van { $of } vastgehouden teksten zijn er { $number } ongewijzigd goedgekeurd ({ $share } %; hooguit { $limit } % zou goed zijn).
proposal-reason-appeals_won = Van { $of } bezwaren zijn er { $number } toegewezen ({ $share } %; hooguit { $limit } % zou goed zijn).
proposal-reason-hits_many = Hij zou bij { $number } van { $of } mensen iets hebben gevonden ({ $share } %; hooguit { $limit } % zou goed zijn).
proposal-milder = { $level ->
        [acknowledge] “{ $rule }” (§ { $paragraph }) houdt geen tekst meer vast: je vinkt één keer aan dat je het weet.
        [nudge] “{ $rule }” (§ { $paragraph }) vraagt geen vinkje meer: het is advies dat je mag negeren.
        [inform] “{ $rule }” (§ { $paragraph }) is voortaan een stille opmerking.
       *[none] “{ $rule }” (§ { $paragraph }) vervalt.
    }

error-friction-days-reversed = De eerste dag ligt na de laatste. Kies een eerdere eerste dag.
error-friction-days-too-many = Twee jaar tegelijk is het meeste. Kies een kortere periode.
error-friction-one-at-a-time = Kies één regel, één netwerk of één taal, en bekijk die per dag, week of maand.
error-proposal-missing = Deze regel wordt niet meer voorgesteld. Laad de voorstellen opnieuw.
error-proposal-outdated = Het beleid is veranderd sinds je keek. Laad de voorstellen opnieuw en beslis dan.
