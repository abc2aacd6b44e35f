post-state = { $state ->
    [draft] a draft
    [in_review] in review
    [approved] approved
    [scheduled] scheduled
    [live] live
    [expired] expired
    [recalled] recalled
    [archived] archived
   *[other] in another state
}
post-network = { $network ->
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
post-language = { $language ->
    [en] English
    [nl] Dutch
    [de] German
    [it] Italian
    [fr] French
   *[other] another language
}

error-post-missing = There is no such post for you. Go back to the feed and choose another.
error-post-ended = This post has ended. Go back to the feed: there are others to share.
error-post-changed = { $by } changed this post at { $at }. Reload it and make your change again.
error-post-unchangeable = This post is { post-state }, so its words stay as they are. Begin a new post instead.
error-post-not-draft = This post is { post-state }; only drafts can be thrown away. Archive it instead.
error-post-step-refused = This post is { post-state }, so that step is not possible. Reload it to see what is.
error-post-embargoed = This post is under embargo until { $until }. Schedule it for then or later.
error-four-eyes = You wrote or last edited this post. Ask another communicator to approve it.
error-caption-needed = The post has no caption yet. Write at least one.
error-url-needed = The post leads nowhere yet. Add the address, or make it a text or an image.
error-picture-needed = A post of the kind "image" needs a picture. Upload one.
error-caption-too-long = The caption in { post-language } is too long for { post-network } by { $over }, with its hashtags and link. Shorten it.
error-expiry-passed = The post would have ended already. Choose a later end.
error-expiry-before-publication = The post would end before it goes live. Choose a later end or an earlier start.
error-publication-in-the-past = This time has passed. Choose a later one, or publish now.
error-publication-before-embargo = The post would go live before its embargo ends. Choose a later time.
error-publication-after-expiry = The post would go live after its end. Choose an earlier time or a later end.
error-picture-missing = This picture does not exist. Upload it again.
error-topic-missing = This topic does not exist any more. Choose another.
error-alternative-needed = Say in up to { $limit } characters what the picture shows, for those who can't see it.
error-picture-too-heavy = The file is larger than { $megabytes } MB. Save it smaller and upload it again.
error-picture-kind = This is no picture that we can keep. Upload a JPEG, PNG, WebP, GIF or AVIF.
error-picture-too-large = The picture has more than { $megapixels } megapixels. Make it smaller and upload it again.
error-picture-too-small = The picture is less than { $pixels } pixels wide or high. Upload a larger one.
error-picture-broken = The file is damaged. Open it on your device, save it again and upload that.

step-missed-its-time = It was not published: its end had come before its turn. Choose new times.

why-everyone = This post is for everyone.
why-team = You are in { $name }.
why-region = You work in { $name }.
why-brand = You work for { $name }.
why-topic = You follow { $name }.
why-language = You read { $name ->
    [en] English
    [nl] Dutch
    [de] German
    [it] Italian
    [fr] French
   *[other] this language
}.
why-role = { $name ->
    [ambassador] You are an ambassador.
    [influencer] You are an influencer.
    [facilitator] You are a facilitator.
    [moderator] You are a moderator.
    [communicator] You are a communicator.
    [compliance] You work in compliance.
   *[other] You are an admin.
}
why-preview = You are not in its audience; you see it because you publish here.
error-address-no-target = No link may lead to this address. It must begin with https:// or http://, name a host, and hold no name, password, space or backslash.
