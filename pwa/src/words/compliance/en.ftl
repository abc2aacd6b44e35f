### The words of the compliance desk: policy, rules, facts, settings, friction. They load with its screens.

## Policy
policy-title = Policy
compliance-places = Compliance
policy-to = To the policy
policy-fit = Fit the policy to your company
policy-fit-explained = Eight questions: what you offer, how people say where they work, who looks at held texts and when. You get a draft to read; nothing is in force before you publish it.
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
