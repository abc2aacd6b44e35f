# Friction: figures for officers, why a rule is proposed, and what can't be done.

friction-heading-what = { $by ->
        [rule] Rule
        [language] Language
        [network] Network
        [day] Day
        [week] Week from
       *[month] Month from
    }
friction-heading-figure = Figure
friction-heading-number = Number
friction-heading-of = Of
friction-heading-share = Share
friction-heading-goal = Goal
friction-heading-note = Note
friction-all = All
friction-hidden = Not shown: fewer than 5 people
friction-few-days = { $days ->
        [one] Without one day on which too few people were counted
       *[other] Without { $days } days on which too few people were counted
    }
friction-texts = Texts
friction-straight = Straight through
friction-held = Held
friction-blocked = Blocked
friction-unticked = Stopped by a missing tick
friction-personalised = In own words
friction-median-hours = Half decided within (working hours)
friction-p90-hours = Nine in ten decided within (working hours)
friction-approved-unchanged = Held, approved unchanged
friction-appeals-won = Appeals won
friction-gave-up = Left after a finding
friction-nudges-taken = Nudges taken
friction-back-after-block = Shared again within 30 days after a block
friction-observed = Found in observe mode

proposal-reason-approved_unchanged = Of { $of } held texts { $number } were approved unchanged ({ $share } %; at most { $limit } % should be).
proposal-reason-appeals_won = Of { $of } appeals { $number } were granted ({ $share } %; at most { $limit } % should be).
proposal-reason-hits_many = It would have found something with { $number } of { $of } people ({ $share } %; at most { $limit } % should be).
proposal-milder = { $level ->
        [acknowledge] “{ $rule }” (§ { $paragraph }) no longer holds a text: you tick once that you know it.
        [nudge] “{ $rule }” (§ { $paragraph }) no longer asks for a tick: it is advice that you may ignore.
        [inform] “{ $rule }” (§ { $paragraph }) is a quiet note from now on.
       *[none] “{ $rule }” (§ { $paragraph }) is retired.
    }

error-friction-days-reversed = The first day comes after the last. Choose an earlier first day.
error-friction-days-too-many = Two years at once are the most. Choose a shorter time.
error-friction-one-at-a-time = Choose one rule, one network or one language, and look at it over days, weeks or months.
error-proposal-missing = This rule is not proposed any more. Load the proposals again.
error-proposal-outdated = The policy has changed since you looked. Load the proposals again, then decide.
