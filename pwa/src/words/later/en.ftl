later-title = Later on { $network }
later-change-title = Change what you planned
later-loading = Looking for good moments
later-offline = You are offline. Planning works when the network is back.
later-who = Who posts it?
later-post_for_me = Share for me
later-account = Birdsong posts it as { $account }
later-remind_me = Remind me
later-reminded = A message brings your words back, ready to share
later-reminder-only = A message at that time brings your words back, ready to share with two taps.
later-connect = Connect { $network } and Birdsong can post for you
later-when = When?
later-awake = When { $network } is awake
later-spread = On a day of its own
later-chosen = At a time I choose
later-why-usual_hours = these are the usual hours of { $network }
later-why-own_clicks = this is when people follow your links on { $network }
later-moment = Day and time
later-until = Before the post ends: { $when }
later-choose-first = Choose a day and a time.
later-picture = With the picture instead of the link’s card
later-judged-again = Your words are checked once more at that moment. If something has changed, nothing goes out and you hear about it.
later-plan = Plan it
later-change = Change the plan
later-planned-post_for_me = Planned: on { $network } at { $when }.
later-planned-remind_me = Planned: we remind you of { $network } at { $when }.
later-post-now = Share for me as { $account }
later-posting = On its way to { $network }. You see it under My shares.
later-instead = Later instead
planned-title = Planned
planned-waiting-post_for_me = Goes out { $when }
planned-waiting-remind_me = We remind you { $when }
planned-done-post_for_me = Went out { $when }
planned-done-remind_me = You were reminded { $when }
planned-change = Change
planned-cancel = Cancel
planned-cancelled-now = Cancelled. Nothing goes out.
planned-look = Look at it
planned-reason-by-person = You cancelled it.
planned-reason-recalled = The post was recalled, so nothing went out.
planned-reason-post-ended = The post ended before its time came.
planned-reason-left = Nothing goes out for people who have left.
planned-reason-blocked = The rules have changed since: your words need another look.
planned-reason-held = A moderator looks first.
planned-reason-policy-unread = The policy is new: read it, then share your words.
planned-reason-acknowledgement = Something has to be confirmed first.
planned-reason-account-missing = No account of yours is connected there any more.
planned-reason-not-possible = It was no longer possible as planned.
planned-reason-lapsed = The network asks you to connect your account again.
planned-reason-refused = The network did not take it:
planned-reason-busy = The network was out of reach for two days.
planned-reason-unknown = The network fell silent, and nobody could look. Check there before you share again.
planned-reason-withdrawn = You took this share back.
standing-likes = 
    { $number ->
        [one] { $number } like
       *[other] { $number } likes
    }
standing-reposts = 
    { $number ->
        [one] { $number } repost
       *[other] { $number } reposts
    }
standing-replies = 
    { $number ->
        [one] { $number } reply
       *[other] { $number } replies
    }
standing-gone = It is no longer on { $network }.
standing-busy = { $network } is busy. We try again { $when }.
standing-waiting = On its way to { $network }.
standing-sending = Being posted on { $network }.
standing-unsure = { $network } fell silent. We look whether it is there before we send it again.
standing-known-posted = Posted for you on { $network }: proven
standing-known-found = Found on { $network }: proven
standing-known-said = Address as you gave it; { $network } doesn’t tell us more
standing-open = Open it
standing-read = read { $when }
standing-again = Try again
standing-address = Address of your post
standing-address-hint = Open your post there, copy its address and paste it here.
standing-keep = Keep the address
standing-other-address = Another address
standing-paste = I have its address
