error-unsafe-endpoint = This browser's push service is not one that Birdsong may send to. Use a current Chrome, Edge, Firefox or Safari, or ask your Birdsong admin to allow this service.
error-unusable-keys = This browser gave keys that can't be used. Turn notifications off and on again on this device.
error-device-missing = This device is not one of yours or was removed already. Load the list again.

notification-post-live-title = { $post }
notification-post-live-body = New to share. Read it, put it into your own words, and pass it on with two taps.
notification-text-held-title = A text waits for a decision
notification-text-held-body = A colleague put “{ $post }” into their own words. Have a look, so that they can share it.
notification-review-decided-title = { $outcome ->
    [approved] Your text is ready to share
    [reworded] There is a suggestion for your text
   *[rejected] Your text can't go out like this
}
notification-review-decided-body = { $outcome ->
    [approved] A moderator approved your words on “{ $post }”. Share them now.
    [reworded] A moderator suggests another wording for “{ $post }”. Take it, or change it again.
   *[rejected] A moderator says why, and what would work instead. It is about “{ $post }”.
}
notification-review-second-title = A text needs a second pair of eyes
notification-review-second-body = A colleague has looked at a text about “{ $post }”. It goes out when you agree.
notification-review-due-title = A text is due within the hour
notification-review-due-body = Somebody waits for an answer about “{ $post }”.
notification-review-escalated-title = A text has waited too long
notification-review-escalated-body = Nobody decided in time about a text on “{ $post }”. Please have a look: it waits until somebody does.
notification-appeal-made-title = Somebody objects
notification-appeal-made-body = A colleague sees a finding about “{ $post }” differently. Read why, and answer.
notification-appeal-decided-title = { $outcome ->
    [approved] You were right: share your text
    [second] You were right: one more look
    [noted] You were right
   *[denied] There is an answer to your objection
}
notification-appeal-decided-body = { $outcome ->
    [approved] Your words on “{ $post }” may go out as you wrote them. Share them now.
    [second] Your words on “{ $post }” need a second agreement. You will get a message.
    [noted] Your objection about “{ $post }” counts against the rule. Thank you for making it better.
   *[denied] A moderator explains the decision about “{ $post }”.
}
notification-account-lapsed-title = Connect { $network ->
    [bluesky] Bluesky
    [mastodon] Mastodon
    [linkedin] LinkedIn
   *[other] X
} again
notification-account-lapsed-body = Birdsong can no longer post with your account. If you still want it to, connect again.
notification-rule-ending-title = A rule ends soon
notification-rule-ending-body = From { $day } on, the rule “{ $rule }” on § { $paragraph } no longer applies. If it is still needed, give it another day in a new version of the policy.
notification-rule-retired-title = A rule has retired
notification-rule-retired-body = The rule “{ $rule }” on § { $paragraph } no longer applies since { $day }. Texts are judged without it.
notification-post-recalled-title = Please delete your share
notification-post-recalled-body = “{ $post }” was recalled. If you posted it, please delete it from your network.
notification-share-reminder-title = Your moment for { $network ->
    [linkedin] LinkedIn
    [x] X
    [facebook] Facebook
    [threads] Threads
    [bluesky] Bluesky
    [mastodon] Mastodon
    [whatsapp] WhatsApp
    [telegram] Telegram
    [xing] Xing
    [reddit] Reddit
    [email] e-mail
    [sms] SMS
   *[other] the share sheet
}
notification-share-reminder-body = Your words on “{ $post }” are ready. Share them with two taps.
notification-share-posted-title = Posted for you
notification-share-posted-body = Your words on “{ $post }” are out. See how they do under My shares.
notification-share-stopped-title = Your planned share did not go out
notification-share-stopped-body = “{ $post }”: { $reason ->
    [blocked] the rules have changed since, and your words need another look.
    [held] a moderator has a look first. You will get a message.
    [policy_unread] the policy is new. Read it, then share your words.
    [acknowledgement] something has to be confirmed first. Your words are ready.
    [account_missing] your account is no longer connected. Your words are ready to share.
    [lapsed] the network asks you to connect your account again.
    [refused] the network did not take it. See what it said under My shares.
    [busy] the network was out of reach for two days.
    [unknown] the network fell silent, and nobody could look. Check there before you share again.
    [recalled] the post was recalled.
    [post_ended] the post has ended.
   *[other] it is no longer possible as planned. Your words are ready.
}
notification-recall-reminder-title = Still there?
notification-recall-reminder-body = You shared “{ $post }”, which was recalled. If your post is deleted, say so with one tap; if it can’t be, say why.
notification-recall-last-reminder-title = Last reminder: please delete your share
notification-recall-last-reminder-body = We know nothing yet about your share of “{ $post }”. Delete it, or tell us why that isn’t possible. We won’t ask again.
notification-test-title = It works
notification-test-body = This device gets messages from Birdsong.

test-push-delivered = Sent. The message should appear on this device within a few seconds.
test-push-gone = This device no longer takes messages and was removed from your list. Turn notifications on again on it.
test-push-later = The push service is busy or out of reach just now. Try again in a few minutes.
test-push-refused = The push service did not take the message. Turn notifications off and on again on this device; if that does not help, tell your Birdsong admin.
