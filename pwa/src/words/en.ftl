### What Birdsong says. All five languages have the same keys and values; `npm run lint:words` checks it.

## Everywhere
back = Back
close = Close
done = Done
more = Show more
tabs-more = More
not-now = Not now
ok = OK
refresh = Refresh
retry = Try again
save = Save
saved = Saved
share = Share
undo = Undo
undone = Undone
to-feed = To the feed
skip-to-content = Skip to the content
offline-short = Offline
offline-title = You are offline
offline-explained = The network can’t be reached just now. Check your connection and try again.
offline-kept = You are offline. This is what was kept from your last visit.
failed-title = That didn’t work
failed-explained = Something went wrong on our side. Try again in a moment.
nowhere-title = There is nothing here
nowhere-explained = The address may be mistyped, or the page is not for your role.
update-there = A new version of Birdsong is ready.
update-now = Reload
points-word =
    { $points ->
        [one] point
       *[other] points
    }

## Navigation
nav-label = Main
nav-feed = Feed
nav-board = Board
nav-me = Me
bell-label =
    { $count ->
        [0] Notifications
        [one] Notifications, one unread
       *[other] Notifications, { $count } unread
    }

## Roles, networks, levels
role-ambassador = Ambassador
role-influencer = Influencer
role-facilitator = Facilitator
role-moderator = Moderator
role-communicator = Communicator
role-compliance = Compliance officer
role-admin = Administrator
network-email = E-mail
network-share-sheet = Other app
level-inform = Good to know
level-nudge = A small tip
level-acknowledge = Please confirm
level-disclose = Added for you
level-hold = A colleague will look
level-block = Can’t be posted

## Kinds of findings
rule-kind-custom = Our own words
rule-kind-embargo = Post under embargo
rule-kind-expired = Post that has ended
rule-kind-recalled = Recalled post
rule-kind-iban = Account number (IBAN)
rule-kind-card_number = Card number
rule-kind-national_id = National identity number
rule-kind-customer_data = Customer’s details
rule-kind-guaranteed_return = Promise of a return
rule-kind-unapproved_rate = Changed rate or price
rule-kind-unpublished_results = Results before publication
rule-kind-price_opinion = Opinion on a price
rule-kind-competitor = Competitor’s name
rule-kind-disparagement = Speaking badly of somebody
rule-kind-complaint_reply = Answer to a complaint
rule-kind-confidential = Confidential matters
rule-kind-political = Politics
rule-kind-hate_or_harassment = Hate or harassment
rule-kind-link_foreign = Link to somebody else
rule-kind-phone_or_email = Phone number or address
rule-kind-missing_disclosure = Not said that one works here
rule-kind-missing_risk_warning = Warning left out
rule-kind-photo_consent = People in a picture
rule-kind-comparative_claim = Comparison without a source
rule-kind-changed_terms = Changed terms
rule-kind-identical_caption = Not one word of one’s own
rule-kind-over_length = Too long
rule-kind-shouting = Shouting
rule-kind-over_sharing = Many shares in a day
rule-kind-same_network_soon = Two shares on one network within the hour
rule-kind-working_time = Outside the working hours
rule-kind-same_as_colleagues = The same words as colleagues
rule-kind-expires_soon = Post that ends soon
rule-kind-speaks_as_employee = Speaking as an employee
rule-kind-network_unapproved = Network that is not open
rule-kind-locked_caption = Fixed wording changed
rule-kind-local_hashtag = A local hashtag

## Sign-in
sign-in-headline = Your work, in your own words
sign-in-sentence = Birdsong brings you posts your company is proud of, helps you make them yours with friendly advice, and shares them where you already are.
sign-in-email = Your work e-mail
sign-in-hint = We send you a link. No password needed.
sign-in-send = Send me a link
sign-in-sent = Look into your mailbox
sign-in-sent-explained = If { $email } belongs to a colleague, a link is on its way. It works once and for a short time.
sign-in-again = Use another address
sign-in-or = or by e-mail
confirm-headline = Welcome back
confirm-button = Sign in
confirm-new-link = Ask for a new link
confirm-no-token = This link is not complete. Open it again from your mail, or ask for a new one.
sign-out = Sign out
sign-out-title = Sign out on this device?
sign-out-explained = Your drafts and what was kept for reading offline are removed from this device. Your shares and points stay.
sign-out-outbox =
    { $count ->
        [one] One share is still in your outbox and will be lost.
       *[other] { $count } shares are still in your outbox and will be lost.
    }

## Demo
demo-tag = Demo
demo-choose = Look around as …
demo-switch = Switch person (demo)
demo-explained = { $company } and everybody in it are made up. Choose whose eyes you look through.
demo-mailbox = Demo mailbox
demo-mailbox-explained = Mails that Birdsong would have sent. In the demo none leaves this machine.
demo-mailbox-empty = No mail yet
demo-mailbox-empty-explained = Ask for a sign-in link, and it arrives here.

## Feed
greeting-morning = Good morning, { $name }
greeting-afternoon = Good afternoon, { $name }
greeting-evening = Good evening, { $name }
feed-lead = Find something worth telling, and say it your way.
feed-filters = Filter the feed
feed-language = Language
feed-all-languages = All languages
feed-all-topics = All topics
feed-new =
    { $count ->
        [one] One new post
       *[other] { $count } new posts
    }
feed-offline = You are offline. You see the posts from your last visit.
feed-empty = Nothing to share yet
feed-empty-explained = As soon as there is a post for you, it appears here. Follow more topics to see more.
feed-empty-filtered = Nothing fits this filter
feed-empty-filtered-explained = There are other posts for you.
feed-show-all = Show all posts
feed-choose-topics = Choose topics
feed-end = That’s all for now.
feed-drafted = Draft begun
feed-pinned = Pinned
feed-networks = Networks
feed-earns =
    { $points ->
        [one] Earns one point
       *[other] Earns { $points } points
    }
post-ends = ends { $when }
menu-open = More about “{ $title }”
menu-title = This post
menu-why = Why do I see this?
menu-dismiss = Not for me
why-explained = Change your topics and languages under “Me” to see other posts.
dismiss-explained = Tell us why, if you like. It helps to choose better.
dismiss-not_my_field = Not my field
dismiss-not_my_language = Not my language
dismiss-seen_it = I’ve seen it already
dismiss-not_my_view = I see it differently
dismiss-other = Something else
dismissed = Gone from your feed.
week-title = Your week
week-rank = You are number { $rank } of { $people }.
week-team = { $team } is number { $rank }.
week-to-board = Open the board

## Post
post-title = Post
post-read-original = Read it on { $domain }
post-your-words = Your words
post-networks = Network
post-starter = A caption to start from
post-own-words = Your own words
post-make-yours = Make it yours
post-go-on = Go on writing
post-start-over = Start over
post-later = Later
post-locked = The wording of this post is fixed and can’t be changed.
post-no-captions = This post has no caption yet.
post-offline = You are offline. You can write; what you share waits in your outbox.
draft-dropped = Back to the official caption.

## Editor
editor-title = Your words for { $network }
editor-label = Your text
editor-adds = Goes out with it:
editor-all-good = All good. Go ahead.
editor-findings = Advice
editor-keys = Alt + ↓ leads from your text to the advice, ↑ back again.
editor-offline = You are offline. This was checked on your phone; the server decides when your share arrives. Your draft is kept.
editor-no-advice = Advice is not available just now. It is checked when you share.
editor-blocked = This can’t go out yet: { $what }
editor-too-long =
    { $over ->
        [one] One character too many.
       *[other] { $over } characters too many.
    }
counter-aloud = { $used } of { $limit } characters
counter-free =
    { $used ->
        [one] One character
       *[other] { $used } characters
    }
finding-why = Why?
finding-paragraph = Policy § { $paragraph }
finding-take = Use this
finding-remove = Remove it
finding-here = on this phone
finding-here-explained = Checked on this phone. The server decides when your text arrives.
finding-trusted = You have earned this: texts like yours were approved unchanged, so nobody has to look first. Tick it and go on.
appeal-begin = I think this is wrong
suggestion-taken = Changed.
disclosure-title = Added for you
disclosure-stays = It goes out behind your words and can’t be dropped.
disclosure-write = Put it into my text

## Share
share-title = Share on { $network }
share-title-email = Share by e-mail
share-title-sms = Share as a text message
share-preview = How it will look
share-sending = Getting your link
share-open = Open { $network }
share-open-email = Write the e-mail
share-open-sms = Write the message
share-open-again = Open { $network } again
share-sheet = Share with another app
share-sheet-picture = Share the picture
share-sheet-cancelled = Nothing was shared. Your words are still here.
share-sheet-refused = The share sheet did not open here. Take another way, or copy your text.
share-copy = Copy text
share-copy-link = Copy link
share-qr = QR code
share-qr-aloud = QR code for { $link }
share-qr-png = PNG
share-qr-svg = SVG
share-drops-text = { $network } takes only the link. Your text is copied for you: paste it there.
share-drops-rest = { $network } takes the link and the title. Your text is copied for you: paste it as a comment.
share-drops-picture = { $network } doesn’t take the picture along this way.
share-no-address = { $network } can’t be opened with your text in it. Copy it, open { $network } yourself and paste it.
share-sms-parts =
    { $parts ->
        [one] Goes out as one message.
       *[other] Goes out as { $parts } messages.
    }
share-sms-short = Emoji and special characters make messages shorter.
share-offline = You are offline. { $network } opens when the network is back; copying and the QR code work now.
share-copied-paste = Caption copied: paste it.
share-copied = Copied.
share-not-copied = Copying is blocked here. Select the text and copy it yourself.
share-posted = Posted it?
share-posted-explained = { $network } doesn’t tell us, so we take your word for it.
share-yes = Yes, posted
share-no = Not this time
share-thanks =
    { $points ->
        [one] One point for you
       *[other] { $points } points for you
    }
share-undone = Taken back. You can still share it later.
share-given-up = All right, not this time. Your words are kept.
share-done-title = Out in the world
share-cheer = Thank you! Every click on your link counts for you.
share-held-title = A colleague looks first
share-held = Nothing is lost: a colleague looks at your text by { $when }, and we let you know.
share-held-look = Where it stands
share-stopped-title = Before it goes out
share-blocked = This part may not be published. Change it and you are good to go.
share-acknowledge = One thing to confirm, then it goes out.
acknowledge-tick = Yes, I confirm this
share-reword = Change my words
share-go-on = Go on
share-instance-title = Which Mastodon server is yours?
share-instance = Mastodon server
share-instance-hint = Your whole account or the part after its second @, such as mastodon.social. We ask only once; you can change it under Me.
share-instance-skip = I’ll paste it myself
share-instance-none = You paste your posts yourself.
share-instance-change = Change
share-queued-title = Kept for later
share-queued = You are offline. Your share for { $network } waits in your outbox and is sent once when the network is back.
share-queued-drop = Don’t share it
share-queued-link = You shared this post there before, and your link works already: show it or copy it. Your words follow when they have been checked.

## Outbox
outbox-title =
    { $count ->
        [one] One share in your outbox
       *[other] { $count } shares in your outbox
    }
outbox-waiting = waits for the network · { $when }
outbox-ready = ready to post
outbox-held = a colleague looks at it first
outbox-go-on = Post it
outbox-look = Have a look
outbox-take-out = Remove “{ $title }” from the outbox

## Board
board-title = Board
board-how = How points work
board-span = Period
span-week = This week
span-month = This month
span-all = All time
board-teams = Teams
board-team-rank = Place { $rank } of { $teams }
board-team-average =
    { $active ->
        [one] { $average } points on average, one person active
       *[other] { $average } points on average, { $active } people active
    }
board-teams-empty = No team has enough active people in this period yet.
board-people = People
board-my-rank = Place { $rank } of { $people }
board-around-me = Around you
board-top = The top of the board
board-rank = Place
board-me = you
board-empty = A fresh start
board-empty-explained = Nobody has points in this period yet. The first share opens the board.
board-off = { $company } shows no board of people. Your own points are only for you.
board-show-me = Show me on the board
board-show-me-hint = Your points stay yours either way.
board-alias = Alias
board-alias-hint = Leave it empty to appear by your name.
board-alias-kept = That’s how you appear now.
board-joined = You are on the board.
board-left = You are off the board. No point is lost.
points-title = How points work
points-clicks = Up to { $clicks } clicks a day count for each link, and only those of people.
points-explained = Points can be taken back when a share is undone. Nobody is ever ranked by mistakes.
reason-share_confirmed = A post you shared
reason-human_click = A person clicks your link
reason-idea_approved = An idea of yours is taken up
reason-reversal = Taken back

## Me
me-title = Me
me-points = Points
me-accounts = Connected accounts
me-mastodon-hint = Where your posts for Mastodon open. Leave it empty to paste them yourself.
me-language-section = Language and time
me-language = Language of Birdsong
me-languages = I also read posts in
me-time-zone = Time zone
me-time-zone-hint = Times are shown in it, and nobody is woken at night.
me-topics = Topics
me-topics-hint = What you follow decides what comes into your feed.
devices-title = Notifications
devices-hint = Devices that tell you about new posts and decisions.
devices-none = No device gets notifications yet.
device-add = Notify me on this device
device-this = this device
device-test = Test
device-remove = Remove { $device }
device-removed = Removed.
device-delivered = last message { $when }
device-nothing-yet = no message yet
push-on = Notifications are on.
push-refused = All right, no notifications.
push-failed = This browser could not turn notifications on. Try again later.
push-impossible = This browser can’t show notifications.
push-needs-home-screen = On an iPhone or iPad, put Birdsong on your home screen first.
push-blocked = Notifications are blocked. How to fix it:
push-blocked-1 = Tap the icon left of the address.
push-blocked-2 = Open “Notifications” and choose “Allow”.
push-blocked-3 = Come back here and turn them on.
push-ask-title = Shall we tell you about new posts?
push-ask-explained = A few messages a week, in your language and never at night. You can stop them at any time.
push-ask-yes = Yes, please
sessions-title = Where you are signed in
sessions-hint = End whatever you don’t recognise.
session-current = this device, now
session-seen = seen { $when }
session-unknown = Unknown device
session-end = End
session-ended = Signed out there.
install-title = Birdsong on your home screen
install-explained = One tap away, and readable offline.
install-button = Install
install-show-how = Show me how
install-ios-1 = Tap the share button of Safari.
install-ios-2 = Choose “Add to Home Screen”.
install-ios-3 = Tap “Add”. Done.

## My shares and reviews
shares-title = My shares
ready-title = Approved and ready to share
shares-empty = No shares yet
shares-empty-explained = Choose a post, put it into your words, and share it with two taps.
drafts-title = Drafts on this device
share-state-opened = Opened. Did you post it?
share-state-confirmed = Posted
share-state-proven = Posted and clicked
share-state-withdrawn = Taken back
share-clicks =
    { $clicks ->
        [one] One click
       *[other] { $clicks } clicks
    }
reviews-title = Texts under review
reviews-empty = Nothing is waiting
reviews-empty-explained = When a colleague has to look at one of your texts, you see here where it stands.
review-waiting = A colleague looks at it by { $when }
review-escalated = Nobody decided by { $when }. Somebody else was called; your text waits safely.
review-approved = Approved
review-reworded = Approved in other words
review-rejected = Not approved
review-withdrawn = Withdrawn
review-withdraw = Withdraw

## Objections and trust
appeals-title = My objections
appeals-empty = No objections
appeals-empty-explained = When a rule stops a text and you think it is wrong, say so with one tap. You see the answer here.
appeal-title = What is wrong about it?
appeal-argument = Your reason
appeal-argument-hint = One or two sentences are enough. Don’t repeat what must not be published.
appeal-text-not-kept = Your text itself is not kept: whoever answers sees the rule, the place in the text and your reason. If you are right, it counts against the rule, never against you.
appeal-to-another = Somebody else than before looks at it. If you are right, it counts against the rule, never against you.
appeal-send = Send
appeal-made-title = Thank you for saying so
appeal-made = Somebody answers by { $when }, and we let you know.
appeal-made-already = You objected
appeal-waiting = Somebody answers by { $when }
appeal-granted-text = You were right: your text may go out
appeal-granted-rule = You were right: it counts against the rule
appeal-denied = It stays as it is
appeal-withdrawn = Withdrawn
trust-title = Trust you have earned
trust-hint = It only grows, and nobody but you sees it here. Your manager never does.
trust-so-far = { $approved } of { $needed } approved unchanged
trust-earned-short = earned
trust-none =
    { $needed ->
        [one] Nothing counted yet. After one text of a kind approved unchanged, a tick is enough for you.
       *[other] Nothing counted yet. After { $needed } texts of a kind approved unchanged, a tick is enough for you.
    }
trust-reset = Begin anew
trust-reset-title = Begin anew with trust?
trust-reset-explained = A colleague looks first again, as on your first day. Texts that were counted are not counted a second time.
trust-given-back = All right: from the beginning.

## The policy
the-policy = How we speak in public
the-policy-back-to-text = Back to my text
the-policy-contents = Contents
the-policy-version = Version { $version } of { $when }
the-policy-read-on = read by you on { $when }
the-policy-new = What is new
the-policy-new-hint = Since version { $version }, the last you said yes to.
the-policy-before = How it read before
the-policy-paragraph-gone = § { $paragraph } is gone.
the-policy-i-have-read = I have read it
the-policy-thanks = Thank you. It is noted with today’s date.
the-policy-unread-title = First a look at the policy
the-policy-unread-new = It has changed since you last said yes. Your text is kept and goes on right after.
the-policy-unread-first = Once, before your first share. Your text is kept and goes on right after.
the-policy-whole = Read the whole policy

## Notifications
notifications-title = Notifications
notifications-empty = All quiet
notifications-empty-explained = New posts for you and decisions about your texts appear here.

## Studio: navigation, states, categories
nav-posts = Posts
nav-campaigns = Campaigns
nav-results = Results
nav-value = Value
nav-queue = Queue
nav-appeals = Objections
studio-places = Studio
state-draft = Draft
state-in_review = In review
state-approved = Approved
state-scheduled = Scheduled
state-live = Live
state-expired = Ended
state-recalled = Recalled
state-archived = Archived
category-company = Company news
category-company-hint = Claims and figures are checked.
category-product = Product
category-product-hint = Product rules apply: rates, risk warnings, promises.
category-market = Markets
category-market-hint = The strictest rules apply: nothing that reads like advice on prices.
category-jobs = Jobs
category-jobs-hint = Free lane: no product rules.
category-event = Event
category-event-hint = Free lane: no product rules.
category-charity = Good cause
category-charity-hint = Free lane: no product rules.
category-people = People
category-people-hint = Free lane: no product rules. Ask whoever is in the picture.
kind-link = Link
kind-image = Image
kind-video = Video
kind-document = Document
kind-text = Text

## Studio: posts
posts-title = Posts
posts-new = New post
posts-filter = Filter by state
posts-all = All
posts-empty = Your first post
posts-empty-explained = Write what colleagues can share, say who it is for, and let somebody else have a look.
posts-empty-state = None in this state
posts-empty-state-explained = There are others: look at all of them.
new-post-hint = As colleagues will see it in their feed. You can change it later.
new-post-begin = Begin
line-goes-live = live { $when }
line-ended = ended { $when }
line-edited = edited { $when }
line-languages = Languages
line-no-caption = no caption

## Studio: composer
composer-title = Composer
composer-panes = Parts of the post
composer-restored = What you wrote here last time was not saved yet. It is back, and is saved now.
pane-what = What
pane-captions = Captions
pane-looks = Preview
saving-saved = Saved
saving-changed = Changed
saving-saving = Saving …
saving-offline = Kept on this device
saving-unready = Not complete yet
saving-waiting = Waits for your choice
clash-title = { $name } changed this post, { $when }
clash-both = You both changed: { $fields }. Choose whose version stays there; nothing is lost before you do.
clash-apart = You changed different parts, so both can stay.
clash-too-late = It is now: { $state }. Its words can’t change any more. Take what is there, or keep yours as a new post.
clash-copy = Keep mine as a new post
clash-theirs = Take theirs
clash-mine = Keep mine
clash-taken = You see their version now.
copy-title = Copy of { $title }

## Studio: what stands and what is next
standing-draft-mine = You wrote this. When it is ready, a colleague approves it.
standing-draft = { $name } began this. Whoever writes in it can’t approve it later.
standing-returned = { $name } gave it back: “{ $note }”
standing-review-wrote = You wrote this; a colleague approves it.
standing-review-edited = You edited this last; a colleague approves it.
standing-review = { $name } asks for a second pair of eyes. Approve it, or give it back with a word why.
standing-approved = { $name } approved it. It can go live now or at a time.
standing-scheduled = Goes live { $when }. { $name } approved it.
standing-live = Live since { $since }. It ends { $until }.
standing-expired = Its time is over. Links that were shared still work.
standing-recalled = Recalled: “{ $reason }”
standing-archived = Put away. It stays readable, and can be copied.
locked-in_review = A colleague is reading these words. A change takes the post back to draft.
locked-approved = These words are approved. A change takes the post back to draft: the approval was for other words.
locked-scheduled = These words are approved and have their time. A change takes the post back to draft.
locked-change = Change anyway

## Studio: steps
step-more = More steps
step-history = History
step-copy = Copy as a new post
step-results = See the results
step-note = A word with it (if you like)
step-note-return = What should change?
step-submit = Send for review
step-submit-explained = A colleague reads it with fresh eyes and approves it. You hear of it either way.
step-submit-done = Sent for review.
step-approve = Approve
step-approve-explained = Your name stands for these words from now on.
step-approve-scheduled = It then goes live by itself, { $when }.
step-approve-done = Approved.
step-publish = Publish now
step-publish-explained = Everybody it is for sees it at once, and devices are told. You have ten seconds to think again.
publish-soon = “{ $title }” goes live in ten seconds.
publish-going = Goes live …
publish-called-off = Called off. Nobody saw it.
publish-done = “{ $title }” is live.
step-schedule = Schedule
step-reschedule = Change the time
step-schedule-explained = It goes live by itself at that time.
step-schedule-done = Scheduled.
step-return = Give back
step-return-explained = It is a draft again, with your word why.
step-return-done = Given back.
step-reopen = Back to draft
step-reopen-explained = The words can change again; an approval that it had is gone.
step-reopen-done = A draft again.
step-unschedule = Take the time away
step-unschedule-explained = It stays approved and goes live only when somebody says so.
step-unschedule-done = The time is gone.
step-recall = Recall
step-recall-explained = It leaves every feed at once, its links stop or lead elsewhere, and those who shared it are asked to delete it.
step-reason = Why?
step-reason-hint = Colleagues who shared it read this.
step-redirect = Where its links lead now (if anywhere)
step-redirect-hint = Empty: a page that explains.
step-recall-done = Recalled.
step-archive = Archive
step-archive-explained = It leaves the lists and, if it is live, every feed. Nothing is deleted.
step-archive-done = Archived.
step-discard = Throw away
step-discard-explained = The draft is gone for good.
step-discard-done = Thrown away.
history-by-itself = By itself

## Studio: fields
field-title = Title
field-title-unready = A post needs a title.
field-summary = Summary
field-summary-hint = What it is about, for colleagues.
field-kind = Kind
field-category = About
field-language = Main language
field-url = Link
field-url-unready = A link begins with https:// and has no spaces.
field-hashtags = Hashtags
field-hashtags-hint = They go out with every share. Three to five are best.
field-topic_id = Topic
field-topic-hint = Colleagues filter their feed by it.
field-topic-none = No topic
field-captions = captions
field-picture_id = Picture
field-audience = Who sees it
section-times = When
field-publish_at = Goes live
field-publish-hint = Empty: when somebody publishes it.
field-embargo_until = Embargo until
field-embargo-hint = Before that, nobody can publish it.
field-expires_at = Ends
field-expires-hint = Empty: 30 days after going live.
field-review_on = Check facts again on
field-review-hint = For what can go stale, such as rates.
field-pinned = Pinned
field-pinned-hint = Stays at the top of the feed.
field-locked = Fixed wording
field-locked-hint = Colleagues share it word for word.
field-internal = Only inside
field-internal-hint = For reading. It can’t be shared.
field-campaign = Campaign
field-campaign-hint = Its code goes into every link. This can change at any time.
field-campaign-none = No campaign
picture-choose = Choose a picture, or drop it here
picture-hint = JPEG, PNG, WebP, GIF or AVIF; wide ones look best.
picture-another = Another picture
picture-remove = Remove the picture
picture-none = No picture
picture-alternative = What does it show?
picture-alternative-hint = Read aloud to those who can’t see it. It goes up together with the picture.
picture-not-this = Not this one
picture-upload = Upload
moment-zone = Time zone
moment-utc = { $utc } UTC, { $distance }
moment-skipped = The clocks jump over this time; it is moved forward.
moment-twice = The clocks show this time twice; the first is meant.

## Studio: audience
audience-title = Who sees this post?
audience-change = Change who sees it
audience-who = It is for
audience-everyone = Everyone. Add a sentence to make it fewer.
audience-but-not = But not for
audience-nobody-left-out = Nobody is left out.
audience-add = Only for some
audience-add-or = Or also for
audience-add-except = Leave some out
audience-or = or
audience-remove = Remove this sentence
dimension-teams = Team
dimension-teams-any = any team
dimension-teams-hint = A team includes the teams below it.
dimension-regions = Region
dimension-regions-any = any region
dimension-brands = Brand
dimension-brands-any = any brand
dimension-languages = Language
dimension-languages-any = any language
dimension-topics = Topic
dimension-topics-any = any topic
dimension-roles = Role
dimension-roles-any = any role
dimension-none = There is none yet.
clause-everyone = everyone
clause-teams = in { $list }
clause-regions = in { $list }
clause-brands = at { $list }
clause-who = who { $does }
clause-languages = reads { $list }
clause-topics = follows { $list }
clause-roles = has the role { $list }
clause-but-not = { $who }, except { $except }
clause-gone = (gone)
estimate-people =
    { $people ->
        [one] person of { $everyone } sees it
       *[other] people of { $everyone } see it
    }
estimate-push = { $push } get a push message, { $none } don’t.
estimate-excluded =
    { $excluded ->
        [one] One is left out by the exceptions.
       *[other] { $excluded } are left out by the exceptions.
    }
estimate-nobody = Nobody would see it.
estimate-offline = Offline: the estimate comes when the network is back.
estimate-failed = The estimate is not available just now.

## Studio: captions and previews
captions-language = Language of the captions
captions-empty = Nothing in { $language } yet. Colleagues who read it get another language.
captions-write = Write a caption
captions-rotate = { $count } wordings take turns, so that colleagues don’t all post the same.
captions-add-variant = Another wording
captions-add-general = For every network
captions-add-network = For one network …
caption-general = Every network
caption-label = Caption: { $network }
caption-remove = Remove this caption
caption-removed = Caption removed.
caption-fits-all = Fits every network
caption-too-long-for = Too long for
caption-over = { $network }: { $over } too long, so it is not offered there
caption-shorter = Write one for it
caption-more-findings =
    { $count ->
        [one] One more
       *[other] { $count } more
    }
caption-clean = The policy has nothing to say about it
caption-offline = Offline: advice comes when the network is back.
looks-all = Main
looks-next = Next wording
looks-none = No caption for { $network } in { $language }: it is not offered there.
looks-internal = Only inside: colleagues read it, but can’t share it.
look-see-more = … more
look-subject = Subject

## Studio: campaigns
campaigns-title = Campaigns
campaigns-new = New campaign
campaigns-empty = No campaign yet
campaigns-empty-explained = A campaign holds posts with one goal together and marks their links with one code.
campaign-coming = Coming
campaign-running = Running
campaign-over = Over
campaign-posts =
    { $posts ->
        [one] One post, { $live } live
       *[other] { $posts } posts, { $live } live
    }
campaign-title = Campaign
campaign-name = Name
campaign-goal = Goal
campaign-goal-hint = What should be different afterwards?
campaign-no-goal = No goal yet
campaign-span = Time
campaign-starts = First day
campaign-ends = Last day
campaign-code = Tracking code
campaign-code-hint = What analytics sees (utm_campaign). Small letters, digits and hyphens.
campaign-code-fixed = It stays: links that are out carry it.
campaign-marks = Marks on links
campaign-marks-hint = What links of this campaign add to an address: {"{network}"}, {"{campaign}"}, {"{post}"} and {"{language}"} are filled in. Empty: the usual.
campaign-marks-example = Leads to
campaign-owner = Owner
campaign-edit = Edit
campaign-discard = Throw away
campaign-add = Add posts
campaign-find = Find a post
campaign-put = Add “{ $title }”
campaign-put-short = Add
campaign-nothing-to-add = No other post fits.
campaign-take-out = Take “{ $title }” out
campaign-taken-out = Taken out. The post itself stays.
campaign-empty = No posts in it yet
campaign-empty-explained = Add posts that serve its goal. A post is in one campaign at most.

## Studio: results
results-title = Results
results-lead = What went live in the last 90 days, best first.
results-as-of = Data as of { $when }
results-shares = Shares
results-shares-hint = { $proven } proven, { $confirmed } confirmed, { $opened } only opened
results-human = Clicks by people
results-human-hint = Apart: { $preview } link previews, { $machine } machines
results-per-share = Clicks per share
results-per-share-hint = On average, by people
results-table = Posts of the last 90 days
results-post = Post
results-since = Live since
results-empty = Nothing to count yet
results-empty-explained = As soon as a post is live, you see here who was reached, who shared, and what was clicked.
results-to-posts = To the posts
results-to-post = Open the post
results-csv = CSV
results-funnel = From reach to clicks
results-days = By day
results-no-days = Nothing happened yet. Shares and clicks appear here day by day.
results-networks = By network
results-teams = By team
results-few = fewer than 5
results-few-hint = Where fewer than five people of a team shared, nothing is shown, so that nobody can be told apart.
funnel-audience = It was for
funnel-notified = Were told
funnel-people = People who shared
funnel-of-audience = { $percent } %
funnel-personalised =
    { $personalised ->
        [one] one in own words
       *[other] { $personalised } in own words
    }
funnel-proven = Proven: somebody clicked
funnel-confirmed = Confirmed by the person
funnel-opened = Only opened
funnel-apart = Counted apart: { $preview } link previews and { $machine } machines.
funnel-waiting = { $waiting } are being judged.
chart-day = { $shares } shares, { $clicks } clicks
chart-aloud = From { $first } to { $last }: { $shares } shares and { $clicks } clicks by people.
chart-as-table = As a table
chart-day-column = Day

## Queue
queue-title = Texts to look at
queue-desk = Review desk
queue-count =
    { $count ->
        [one] One waits
       *[other] { $count } wait
    }
queue-list = All that wait
queue-empty = Nobody waits for you
queue-empty-explained = When a rule holds a colleague’s text, it appears here, the one due first at the top.
queue-offline = You are offline. Decisions need the network; what you see may be old.
queue-due = due { $when }
queue-overdue = was due { $when }
queue-due-working = { $when }, counted in working hours
queue-trust =
    { $approved ->
        [0] no text of this kind approved unchanged yet
        [one] one text of this kind approved unchanged before
       *[other] { $approved } texts of this kind approved unchanged before
    }
queue-escalated = escalated { $when }: nobody had decided in time
queue-escalated-short = escalated
queue-second = two people have to agree
queue-second-short = needs two
queue-second-waits = second opinion
queue-first-mine = You have looked at it. It goes out when somebody else agrees.
queue-first-approved = { $name } would let it out as it is. Approve, and it goes.
queue-first-reworded = { $name } would let it out in these words. Agree, and it goes.
queue-since = since { $when }
queue-text-of = The text of { $name }
queue-about = For the post “{ $title }”
queue-view = How to show it
queue-view-marked = Changes
queue-view-text = Their text
queue-view-official = Official
queue-no-official = There is no official wording in this language.
queue-added =
    { $count ->
        [one] one word added
       *[other] { $count } words added
    }
queue-removed =
    { $count ->
        [one] one word removed
       *[other] { $count } words removed
    }
queue-rules = Why it was held
queue-mine = yours
queue-own = You wrote this. Nobody decides about their own text: another moderator does.
queue-claimed = { $name } is looking at this one.
queue-claimed-short = with { $name }
queue-approve = Approve
queue-agree = Agree
queue-suggest = Suggest wording
queue-reject = Reject
queue-cancel = Cancel
queue-done-approved = Approved: { $name } hears of it in a moment.
queue-done-reworded = Suggested: { $name } hears of it in a moment.
queue-done-rejected = Rejected: { $name } hears why in a moment.
queue-done-first = Noted. It goes out when a second colleague agrees.
queue-wording = What they may share
queue-wording-hint = { $name } can share exactly this. Written in { $language }.
queue-send-wording = Send the suggestion
queue-reasons = Usual reasons
queue-reason = Reason
queue-reason-hint = { $name } reads this. The usual reasons are written in { $language } for you.
queue-send-reason = Reject with this reason
queue-reason-figures = Figures
queue-reason-promise = Promise
queue-reason-others = Other companies
queue-reason-private = Private details
queue-reason-tone = Tone
queue-reason-source = Source missing
hearing-title = Objections to answer
hearing-list = All objections
hearing-empty = Nobody objects
hearing-empty-explained = When somebody thinks a rule or a decision is wrong, their reason appears here.
hearing-about = Objection about: { $kind }
hearing-says = { $name } says
hearing-author-says = The author says
hearing-rejected = Rejected by { $name }: “{ $reason }”
hearing-blocked = The text was blocked and not kept, and its author has no name here. The rule spoke about characters { $start } to { $end } of { $length }.
hearing-not-yours = You wrote or decided this. Somebody else answers.
hearing-not-yours-short = not yours
hearing-grant = They are right
hearing-deny = It stays
hearing-answer = Your answer
hearing-answer-hint = Say what stands against it, and what would work instead.
hearing-send = Send the answer
hearing-done-granted = Granted: it counts against the rule, and the author is told.
hearing-done-denied = Answered: the author reads why.

## Palette and keys
palette-title = Go to or do
palette-open = Search
palette-placeholder = A screen, a post, an action …
palette-nothing = Nothing by that name. Try fewer letters.
palette-screens = Screen
palette-actions = Action
palette-post = Post
palette-campaign = Campaign
palette-in-review = Posts that wait for review
palette-fit-policy = Fit the policy with eight questions
palette-api = API documentation
help-title = Keyboard
help-everywhere = Everywhere
help-advice = From a text to its advice
help-send = Send
help-next = Next
help-previous = Previous

## The compliance desk
nav-policy = Policy
nav-friction = Friction
nav-facts = Company facts
nav-settings = Settings
