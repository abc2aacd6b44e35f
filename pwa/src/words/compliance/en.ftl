### The words of the compliance desk: policy, rules, facts, settings, friction. They load with its screens.

## Policy
policy-title = Policy
compliance-places = Compliance
policy-to = To the policy
policy-fit = Fit the policy to your company
policy-fit-begin = Answer eight questions
policy-fit-again = Go through the eight questions again
policy-in-force = Version { $version } is in force
policy-since = Since { $since }.
policy-since-by = Since { $since }, published by { $name }.
policy-rules =
    { $count ->
        [one] One rule
       *[other] { $count } rules
    }
policy-said-yes =
    { $count ->
        [one] person of { $people } has said yes to it.
       *[other] people of { $people } have said yes to it.
    }
policy-said-yes-few = Fewer than five people have said yes to it so far.
policy-read = Read it
policy-change = Change it
policy-go-on = Go on with the draft
policy-change-explained = Changing begins a draft. It is a copy of this version that nobody but compliance sees until you publish it.
policy-go-on-explained = There is a draft. What people write is judged by the version in force until the draft is published.
policy-history = History
version-name = Version { $version }
version-in-force = In force
version-installed = came with Birdsong
version-read-again = people were asked to read it again
version-stays = A published version never changes.
version-news = What people were told:
version-compare = Compare with

## What differs
difference-none = Nothing differs from version { $version } yet.
difference-rules =
    { $count ->
        [one] One rule differs from version { $version }
       *[other] { $count } rules differ from version { $version }
    }
difference-paragraphs =
    { $count ->
        [one] One paragraph differs from version { $version }
       *[other] { $count } paragraphs differ from version { $version }
    }
difference-paragraph = § { $anchor }
difference-added = New
difference-removed = Taken out
difference-changed = Changed
difference-levels = “{ $before }” becomes “{ $after }”
difference-field-kind = kind
difference-field-level = level
difference-field-paragraph = paragraph
difference-field-languages = languages
difference-field-networks = networks
difference-field-categories = subjects
difference-field-audience = people
difference-field-pattern = what it looks for
difference-field-words = what it says
difference-field-observe = observing
difference-field-owner = owner
difference-field-sunset_on = last day

## Draft
draft-title = Draft of version { $version }
draft-title-short = Draft
draft-none = There is no draft. Begin one on the policy screen; it starts as a copy of what is in force.
draft-standing = Only compliance sees the draft. Version { $version } stays in force until you publish.
draft-panes = Parts of the policy
draft-pane-text = Text
draft-pane-rules = Rules
draft-pane-changes = What changes
draft-languages = Language of the policy
draft-language-missing = missing
draft-language-empty = The policy has no words in { $language } yet. Without them it can’t be published.
draft-language-begin = Begin with the { $language } text
draft-changes = What is new in this version
draft-changes-hint = People read this first when they are asked to say yes again. One or two sentences.
draft-view = Write or read
draft-view-write = Write
draft-view-read = As people read it
draft-body = The policy
draft-body-hint = Markdown. A line <a id="p4"></a> before a heading gives the paragraph its name; findings lead there.
draft-paragraphs = Go to a paragraph
draft-paragraph-add = Paragraph
draft-paragraph-title = Title
draft-nothing-to-read = Nothing is written in this language yet.
draft-missing =
    { $count ->
        [one] One thing is missing before it can be published
       *[other] { $count } things are missing before it can be published
    }
draft-restored = What you wrote here last time was not saved yet. It is back, and is saved now.
draft-saving-saved = Saved
draft-saving-changed = Changed
draft-saving-saving = Saving
draft-saving-offline = Kept in this browser until the network is back
draft-saving-waiting = Waits for your choice
draft-saving-refused = Not saved: see below
draft-clash = Somebody was faster.
draft-clash-explained = You both wrote in { $languages }. Nothing is lost: choose whose words stay.
draft-clash-theirs = Take theirs
draft-clash-mine = Keep mine
draft-clash-taken = The other words are there now.
draft-discard = Throw away
draft-discard-explained = The draft and its rules are gone for good. Version { $version } stays in force as it is.
draft-discarded = The draft is gone.
draft-publish = Publish
draft-publish-explained =
    { $rules ->
        [one] Version { $version } with one rule judges every text from then on.
       *[other] Version { $version } with { $rules } rules judges every text from then on.
    }
draft-publish-new = New rules: { $rules }. One that was not replayed starts by observing: it counts, and is shown to nobody.
draft-publish-observing = Only observing: { $rules }.
draft-publish-read-again = Ask everybody to read it again
draft-publish-read-again-on = Before their next share people read what is new and say yes, once.
draft-publish-read-again-off = Nobody is interrupted. Right where the policy only became milder.
draft-publish-no-news = Say in every language what is new first: people read it before they say yes.
draft-publish-at-once = New rules act at once
draft-publish-at-once-on = You take the responsibility: also rules that nobody tried act on every text.
draft-publish-at-once-off = Rules that were not replayed only observe at first.
draft-publish-going = Published in ten seconds
draft-publish-soon = Version { $version } comes into force in ten seconds.
draft-publish-called-off = Not published. The draft is as it was.
draft-publish-done =
    { $observed ->
        [0] Version { $version } is in force.
        [one] Version { $version } is in force. One new rule observes at first.
       *[other] Version { $version } is in force. { $observed } new rules observe at first.
    }

## Rules
rules-explained = Each rule looks for one thing. The strictest one that finds something decides; every reason is shown.
rules-empty = No rules
rules-empty-explained = Without rules every text passes. Add the first one.
rule-add = Add a rule
rule-new-title = A new rule
rule-new = New
rule-observing = observes
rule-retired = retired
rule-paragraph-short = § { $paragraph }
rule-everywhere = everywhere
rule-in-languages = in { $list }
rule-on-networks = on { $list }
rule-about = about { $list }
rule-owned = { $name } answers for it
rule-until = until { $day }
rule-to-rules = To the rules
rule-gone = The draft has no such rule any more.
rule-load-again = Load again
rule-kind = What it looks for
rule-kind-hint = Birdsong knows how to find this in five languages, and says what, why and what to do instead.
rule-kind-own-hint = Your own words: you say what to look for, and what people read when it is found.
rule-by = How you say what to look for
rule-by-phrases = Phrases
rule-by-pattern = Pattern (RE2)
rule-phrases = Phrases, one a line
rule-phrases-hint = Found as whole words, whatever the capitals, accents and look-alikes.
rule-pattern = Pattern
rule-pattern-hint = RE2 syntax: it can’t hang, however long the text. Capitals and small letters are the same.
rule-level = How strict
rule-level-inform = People read a quiet note.
rule-level-nudge = People read a tip; one tap takes it, and they may ignore it.
rule-level-acknowledge = People tick once per version, then it goes out.
rule-level-disclose = The sentence is added and can’t be dropped.
rule-level-hold = A moderator decides within the set time; nothing gets lost.
rule-level-block = Nobody can share it, and nobody can waive that. Keep this list short.
rule-level-pass = It passes.
rule-paragraph = Paragraph of the policy
rule-paragraph-hint = Whoever asks “why?” is led there.
rule-paragraph-choose = Choose one
rule-words = What it says
rule-words-hint = In all five languages before it can be published.
rule-words-half = In one language the words are only half there: what, why and what to do belong together.
rule-words-what = What was found
rule-words-what-hint = One sentence. It is also the rule’s name in lists.
rule-words-why = Why it matters
rule-words-why-hint = The reason, not the rule.
rule-words-remedy = What to do instead
rule-words-remedy-hint = A way forward, so that nobody is left with a no.
rule-words-suggestion = Wording that one tap inserts
rule-words-suggestion-hint = In place of the words that were found. Leave it empty for none.
rule-where = Where it applies
rule-languages = Languages
rule-all-languages = None chosen: every language.
rule-networks = Networks
rule-all-networks = None chosen: every network.
rule-categories = Subjects of posts
rule-all-categories = None chosen: every subject. Jobs, events, good causes and people are the free lane.
rule-audience = Whose texts
rule-answer = Who answers for it, and how long
rule-owner = Owner
rule-owner-hint = Is reminded before the last day.
rule-owner-none = Nobody yet
rule-sunset = Last day
rule-sunset-hint = From then on it no longer applies, unless somebody prolongs it.
rule-observe = Only observe
rule-observe-on = What it finds is counted, and shown to nobody who writes.
rule-observe-off = It speaks to everybody who writes, as soon as the draft is published.
rule-save = Save the rule
rule-save-hint = Saved into the draft: nothing changes for anybody until it is published.
rule-saved = The rule stands in the draft.
rule-goes-live = It acts as soon as the draft is published.
rule-keeps-observing = It only observes, also after the draft is published.
rule-remove = Take it out
rule-removed = Out of the draft.
rule-try = Try it
rule-try-text = A text to try it on
rule-try-hint = Nothing of it is kept.
rule-try-language = Written in
rule-try-found =
    { $count ->
        [0] It finds nothing here.
        [one] It finds one place.
       *[other] It finds { $count } places.
    }

## Replay
replay-title = What it would have done
replay-hint = Runs over what people really shared. They never notice, and you read no names.
replay-days = Texts of
replay-last = the last { $days } days
replay-run = Replay
replay-again = Replay again
replay-not-ready = Say first what it looks for, and choose its paragraph.
replay-waiting = Begins in a moment.
replay-progress = { $judged } of { $texts } texts read
replay-failed = The replay broke off. Try it again; if it happens twice, tell your administrator.
replay-outdated = The rule changed since. Replay it again before it goes live.
replay-hits =
    { $hits ->
        [one] of { $texts } texts in { $days } days ({ $percent }) would have met it.
       *[other] of { $texts } texts in { $days } days ({ $percent }) would have met it.
    }
replay-nobody = Nobody would have met it.
replay-few = Fewer than five people are concerned, so their share is not shown.
replay-people = { $percent } of the people who shared would have met it.
replay-stricter =
    { $stricter ->
        [0] No text would be treated more strictly than today.
        [one] One text would be treated more strictly than today.
       *[other] { $stricter } texts would be treated more strictly than today.
    }
replay-milder =
    { $milder ->
        [0] None would be treated more mildly.
        [one] One would be treated more mildly.
       *[other] { $milder } would be treated more mildly.
    }
replay-incomplete = There were more texts. The latest { $texts } were read.
replay-levels = What would happen to the texts
replay-before = Today
replay-after = With the rule
replay-after-change = With the change
level-pass = Passes
replay-where = Where
replay-place = Network or language
replay-texts = Texts
replay-found = Found in
replay-examples = Examples
replay-few-examples = Too few people wrote these texts to show examples.
replay-observe = Keep observing
replay-live = Go live
replay-decide-hint = Either is saved into the draft and holds once it is published.

## Kinds of rules
policy-fit-explained = Eight questions: what you offer, how people say where they work, who looks at held texts and when. You get a draft to read; its rules hold once you publish it.

## Fields
field-from = From
field-until = Until
field-weekdays = Days
field-working-time = Sharing belongs to certain hours
field-working-time-on = Outside these hours people read a tip; nothing is held or blocked.
field-working-time-off = People share whenever they like.
field-deputy = First deputy
field-deputy-next = Another deputy
field-deputy-hint = Moderators only: they can open the queue.
field-deputy-choose = Choose somebody
field-deputy-nobody = Nobody else moderates
field-deputy-up = Call { $name } earlier
field-deputy-remove = Remove { $name }
field-holidays = Public holidays of
field-holidays-hint = On these days nobody waits for a moderator: the time to decide stands still.
field-holidays-none = None
field-holidays-part = Part of it
field-holidays-part-hint = Such as BY for Bavaria; may stay empty.
form-undo = Undo changes

## Wizard
wizard-title = Fit the policy
wizard-progress = Questions
wizard-step = Question { $step }: { $title }
wizard-count = Question { $step } of { $steps }
wizard-next = Next
wizard-fit = Fit the policy
wizard-will = Settings and facts hold at once. The rules come into a draft, which is in force only when you publish it.
wizard-will-draft = Settings and facts hold at once. The rules of the draft are fitted; rules of your own stay as they are.
wizard-products-why = It decides which warnings belong under a post, and which rules you need at all.
wizard-products-hint = Choose all that apply. None: no product rules at all.
wizard-disclosure = How do people say where they work?
wizard-disclosure-why = Whoever speaks about your products or company adds this sentence, or says it in other words.
wizard-advertisement = How is advertising marked?
wizard-advertisement-why = Where the approved caption carries the mark, the mark stays. Leave all of them empty for no mark.
wizard-working-time = When may people share?
wizard-working-time-why = Your works council may have a say in this. Nothing is assumed to be forbidden.
wizard-networks = Where may people share?
wizard-networks-why = People are offered only the networks that you choose.
wizard-hours = When does somebody look at held texts?
wizard-hours-why = A held text is decided within this time, or the deputies are called. It never publishes itself.
wizard-deputies = Who steps in?
wizard-deputies-why = Called one after another when a text waits too long.
wizard-care = How carefully do we begin?
wizard-care-why = You can loosen or tighten all of it later; the friction page shows what the rules cost.
wizard-observe-first = Observe first
wizard-observe-first-on = Rules are only counted at first. What nobody may publish is blocked from the start all the same.
wizard-observe-first-off = Rules act on every text as soon as you publish.
product-accounts = Accounts and payments
product-savings = Savings
product-investments = Investments
product-loans = Loans
product-mortgages = Mortgages
product-insurance = Insurance
fitted-title = Fitted
fitted-now = Holds from now on
fitted-products = You offer { $list }.
fitted-no-products = You offer no financial products: no product rules.
fitted-disclosure = People say “{ $sentence }”, or the same in other words.
fitted-working-time = Sharing belongs to the hours from { $from } to { $until }.
fitted-any-time = People share at any hour.
fitted-networks = People share on { $list }.
fitted-any-network = People share on any network.
fitted-hours =
    { $hours ->
        [one] A held text is decided within one working hour, from { $from } to { $until }.
       *[other] A held text is decided within { $hours } working hours, from { $from } to { $until }.
    }
fitted-trust =
    { $texts ->
        [0] Trust does not grow by itself.
        [one] After one text approved unchanged, hold becomes a tick.
       *[other] After { $texts } texts approved unchanged, hold becomes a tick.
    }
fitted-draft =
    { $rules ->
        [one] Waits in the draft: one rule
       *[other] Waits in the draft: { $rules } rules
    }
fitted-next = Read the draft, change what you like, and publish it. Until then the version in force judges.
fitted-later = Later
fitted-to-draft = Read the draft

## Settings
settings-title = Settings
settings-effect = Holds for everybody as soon as you save.
settings-saved = This holds from now on.
settings-review = Review hours
settings-review-hint = Only these hours count towards a deadline. Longer hours answer people sooner.
settings-hours = Working hours to decide
settings-hours-hint = After that the deputies are called. People see the deadline.
settings-deputies = Deputies
settings-deputies-hint = Called one after another when a text is overdue, so that nobody waits because somebody is ill.
settings-second = Second reviewer
settings-second-hint = Texts with such a finding need two moderators who agree. It makes people wait longer.
settings-second-kinds = For these
settings-trust-title = Trust
settings-trust-explained = Whoever’s held texts are approved unchanged is trusted: hold becomes a tick for that kind. Nobody is ever ranked.
settings-trust = Texts approved unchanged until then
settings-trust-hint = 0 switches it off: every such text is held, whoever writes it.
settings-sharing = Sharing
settings-sharing-hint = When, where and how often: as your company wants it.
settings-most = Shares a day before a tip
settings-most-hint = Whoever shares more reads a friendly tip. 0 switches it off.
settings-networks-all = None chosen: every network is open.
settings-networks-some = Only these are offered to people.
settings-privacy = Retention
settings-privacy-hint = Findings never hold the words of a text. After this time they are counted and dropped.
settings-kept = Days that findings are kept
settings-kept-hint = 30 to 730 days. Shorter keeps less; figures over time stay.

## Company facts
facts-title = Company facts
facts-lead = What the guardrails know of your company. A fact left out switches its checks off.
facts-written = Last changed { $when } by { $name }.
facts-effect = Holds for every text that is judged from then on.
facts-saved = Every text is judged by this from now on.
facts-rebase = Load theirs, keep my changes
facts-names = Names
facts-names-hint = Your own name and those of others: speaking well of you is no finding, speaking about them may be one.
facts-bank = Company’s name
facts-bank-hint = As people write it.
facts-ticker = Share symbol
facts-ticker-hint = Opinions on its price are held.
facts-competitors = Competitors, one a line
facts-competitors-hint = A text that names one gets a second pair of eyes.
facts-contact = Addresses and numbers of your own
facts-contact-hint = Links and numbers that are yours pass; others are looked at.
facts-domains = Domains, one a line
facts-domains-hint = Yours and those you trust, without https://.
facts-phones = Phone numbers, one a line
facts-phones-hint = Service lines that people may name.
facts-secret = What stays inside
facts-secret-hint = Texts that let it out are stopped before anybody reads them.
facts-confidential = Confidential: only compliance sees these. They never go to a phone.
facts-projects = Project names, one a line
facts-projects-hint = A text that names one is held.
facts-customers = Customer numbers, in one English sentence
facts-customers-hint = Such numbers are blocked, however they are grouped.
facts-results = Results
facts-results-hint = Figures of a later period are blocked until they are public.
facts-period = Last public period
facts-period-hint = Such as 2026-Q3, 2026-H1 or 2026-FY.
facts-published = Published on
facts-next = Next publication
facts-sentences = Sentences
facts-sentences-hint = What is added where it is missing. People may say it in their own words, unless a law prescribes it.
facts-disclosure = Where one works
facts-disclosure-hint = Added to posts about products, markets and the company.
facts-advertisement = Mark of advertising
facts-advertisement-hint = Stays where the approved caption has it.
facts-investment_warning = Warning about investments
facts-investment_warning-hint = Must not get lost; other words with the same meaning count.
facts-credit_warning = Warning about credit
facts-credit_warning-hint = Prescribed by law: counts word for word.

## Friction
friction-title = Friction
friction-lead = What the rules cost the people who write. Where they cost too much, the rules get corrected, not the people.
friction-span = Period
friction-about = Texts
friction-all = All texts
friction-csv = CSV over time
friction-csv-lines = CSV of this table
friction-goals = { $reached } of { $known } goals are reached
friction-texts-count =
    { $texts ->
        [one] in one text
       *[other] in { $texts } texts
    }
friction-straight = Passes straight through
friction-held = Held for a moderator
friction-blocked = Blocked
friction-approved_unchanged = Held texts approved unchanged
friction-median = Median time in review
friction-p90 = Nine of ten decided within
friction-appeals_won = Objections won
friction-gave_up = Gave up after a finding
friction-nudges_taken = Tips taken
friction-personalised = Put into own words
friction-back_after_block = Back after a block
friction-median-hint = Half of the held texts were decided sooner.
friction-p90-hint = In working hours.
friction-appeals_won-hint = Counts against the rule, never the person.
friction-gave_up-hint = Of those who saw one, left without sharing.
friction-nudges_taken-hint = Of those that were shown.
friction-personalised-hint = Of what went out.
friction-back_after_block-hint = Shared again within 30 days.
friction-hours-unit = h
friction-goal-at_least = Goal: { $goal } or more
friction-goal-at_most = Goal: { $goal } or less
friction-missed = (missed)
friction-few = fewer than 5
friction-none = none yet
friction-not-known = not known
friction-few-hint = Where fewer than five people are concerned nothing is shown, so that nobody can be told apart.
friction-few-all = Fewer than five people wrote such texts in this period, so nothing is shown about them.
friction-few-days =
    { $days ->
        [one] One day is left out because too few people shared.
       *[other] { $days } days are left out because too few people shared.
    }
friction-empty = No texts yet
friction-empty-explained = As soon as people share, you see here how often the rules step in. Choose a longer period, or come back later.
friction-unticked = { $unticked } times a tick was asked for and not given yet.
friction-time = Over time
friction-another = Another figure
friction-lines = Line by line
friction-by-rule = By rule
friction-by-language = By language
friction-by-network = By network
friction-column-rule = Rule
friction-column-language = Language
friction-column-network = Network
friction-column-day = Day
friction-column-week = Week from
friction-column-month = Month
friction-found = Found something
friction-texts = Texts
friction-proposed = proposed
friction-no-lines = Nothing happened in this period.
trend-aloud = { $figure }, from { $from } to { $to }; last known: { $last }.
trend-nothing = { $figure }, from { $from } to { $to }: nothing is known yet.
proposal-title = Rules that should become milder
proposal-hint = The figures say so; you decide. A confirmed one is in force at once, as a new version of the policy.
proposal-becomes = becomes
proposal-span = From { $first } to { $last }
proposal-confirm = Make it milder
proposal-retire = Retire it
proposal-dismiss = Leave it
proposal-confirm-soon = “{ $rule }” becomes “{ $level }” in ten seconds.
proposal-retire-soon = “{ $rule }” is retired in ten seconds.
proposal-dismiss-soon = “{ $rule }” stays as it is. The proposal comes back after 90 days at the earliest.
proposal-called-off = Nothing was changed.
proposal-done = Version { $version } of the policy is in force.
proposal-done-draft = Version { $version } of the policy is in force, and the open draft follows.
settings-second-none = No kind needs two.
settings-second-choose = Choose kinds
wizard-products = What do you offer?
wizard-products-label = We offer
friction-last = The last { $days } days
