### What Birdsong says. All five languages have the same keys and values; `npm run lint:words` checks it.

## Everywhere
back = Back
close = Close
done = Done
more = Show more
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
post-share-on = Share on { $network }
post-locked = The wording of this post is fixed and can’t be changed.
post-no-captions = This post has no caption yet.
post-offline = You are offline. You can write; what you share waits in your outbox.
draft-dropped = Back to the official caption.

## Editor
editor-title = Your words for { $network }
editor-label = Your text
editor-adds = Goes out with it:
editor-all-good = All good. Go ahead.
editor-offline = You are offline. Advice comes when the network is back; your draft is kept.
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
finding-show = Show
finding-why = Why?
finding-paragraph = policy { $paragraph }
finding-take = Use this
finding-remove = Remove it
suggestion-taken = Changed.

## Share
share-title = Share on { $network }
share-sending = Getting your link
share-open = Open { $network }
share-open-again = Open { $network } again
share-sheet = Share with another app
share-copy = Copy text
share-qr = QR code
share-qr-aloud = QR code for { $link }
share-drops-text = { $network } takes only the link. Your text is copied for you: paste it there.
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
share-instance-hint = The part after the second @ of your account, such as mastodon.social. It is kept on this device.
share-instance-skip = I’ll paste it myself
share-queued-title = Kept for later
share-queued = You are offline. Your share for { $network } waits in your outbox and is sent once when the network is back.
share-queued-drop = Don’t share it

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
review-approved = Approved
review-reworded = Approved in other words
review-rejected = Not approved
review-withdrawn = Withdrawn
review-withdraw = Withdraw

## Notifications
notifications-title = Notifications
notifications-empty = All quiet
notifications-empty-explained = New posts for you and decisions about your texts appear here.
