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
notification-post-recalled-title = Please delete your share
notification-post-recalled-body = “{ $post }” was recalled. If you posted it, please delete it from your network.
notification-test-title = It works
notification-test-body = This device gets messages from Birdsong.

test-push-delivered = Sent. The message should appear on this device within a few seconds.
test-push-gone = This device no longer takes messages and was removed from your list. Turn notifications on again on it.
test-push-later = The push service is busy or out of reach just now. Try again in a few minutes.
test-push-refused = The push service did not take the message. Turn notifications off and on again on this device; if that does not help, tell your Birdsong admin.
