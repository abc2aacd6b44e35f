# What the guardrails say: for each kind what was found, why it matters, and what to do.

finding-embargo-what = This post is still under embargo.
finding-embargo-why = It may not be published before its time, and neither may a text made of it.
finding-embargo-remedy = Keep your draft: you can share it as soon as the post goes live.

finding-expired-what = This post has expired.
finding-expired-why = Its facts were approved for a certain time only and may no longer be right.
finding-expired-remedy = Pick a current post; your wording can serve you there.

finding-recalled-what = This post was recalled.
finding-recalled-why = The communications team took it back. If you have shared it already, please delete it.
finding-recalled-remedy = Pick another post, or ask the communications team what has changed.

finding-iban-what = Here stands a complete account number (IBAN).
finding-iban-why = Account numbers in public posts are copied and misused, and nobody can take them back.
finding-iban-remedy = Leave it out and offer to send it in a private message.

finding-card_number-what = Here stands a complete payment card number.
finding-card_number-why = A card number can be misused within minutes, an old one too.
finding-card_number-remedy = Leave it out; the story works without the number.

finding-national_id-what = A person’s identity, tax or social-security number stands here in full.
finding-national_id-why = With such a number somebody can open accounts in another’s name, for years.
finding-national_id-remedy = Leave it out; whoever needs it can ask for it safely.

finding-customer_data-what = Here seems to stand something about a customer.
finding-customer_data-why = Who banks with us and what they do is confidential, also when it is meant kindly.
finding-customer_data-remedy = Tell the story so that nobody can be recognised, without names and numbers.

finding-guaranteed_return-what = “{ $words }” reads like a promise of return.
finding-guaranteed_return-why = No bank may promise a return or the absence of risk, not even with a wink or beside a warning.
finding-guaranteed_return-remedy = Say what is true: there is a chance of a return, and money can be lost.

finding-unapproved_rate-what = { $approved ->
        [none] “{ $written }” does not occur in the approved caption.
       *[other] “{ $written }” differs from the approved “{ $approved }”.
    }
finding-unapproved_rate-why = Rates, prices and conditions must be right to the digit; people rely on them.
finding-unapproved_rate-remedy = { $approved ->
        [none] Leave it out, or let a moderator have a look.
       *[other] Use “{ $approved }”, or let a moderator have a look.
    }

finding-missing_disclosure-what = Nothing says any more that you are not a neutral voice.
finding-missing_disclosure-why = Readers must be able to see that you work for the bank. Then they trust you more, not less.
finding-missing_disclosure-remedy = Your own words will do. Otherwise we add: “{ $sentence }”

finding-missing_risk_warning-what = The warning about risk is gone.
finding-missing_risk_warning-why = Whoever reads about this product must also read what can go wrong.
finding-missing_risk_warning-remedy = Say it in your own words where that is allowed. Otherwise we add: “{ $sentence }”

finding-identical_caption-what = This is the approved caption, with no word of your own.
finding-identical_caption-why = Posts in one's own words are read more, and colleagues don't all say the same.
finding-identical_caption-remedy = One sentence about why it matters to you is enough.

finding-over_length-what = { $excess ->
        [one] One character too many for this network.
       *[other] { $excess } characters too many for this network.
    }
finding-over_length-why = It takes { $limit }; with everything that goes out you have { $length }.
finding-over_length-remedy = Shorten it a little. The first sentence matters most.

finding-shouting-what = This is all in capitals.
finding-shouting-why = Capitals read like shouting, and screen readers may spell them out.
finding-shouting-remedy = Write it as you would say it; the words are strong enough.

finding-competitor-what = Here another bank is named: { $name }.
finding-competitor-why = What we say about competitors must be fair and provable, so somebody looks at it first.
finding-competitor-remedy = Say what we do well, without naming the other.

finding-link_foreign-what = This link leads to a site that is not ours: { $domain }.
finding-link_foreign-why = People trust links in our posts, so fraudsters imitate them.
finding-link_foreign-remedy = Use the link of the post, or let a moderator check this one.

finding-phone_or_email-what = Here stands somebody's phone number or e-mail address.
finding-phone_or_email-why = Private contact details in public reach everybody, for good.
finding-phone_or_email-remedy = Leave it out and pass it on in a private message, or use the bank's own number.

finding-photo_consent-what = People can be recognised in this picture.
finding-photo_consent-why = Everybody decides for themselves whether their picture is shown; for children their parents do.
finding-photo_consent-remedy = Ask them, and tick that they agree. Saying so in the text helps too.

finding-comparative_claim-what = “{ $words }” compares our product with others.
finding-comparative_claim-why = A comparison needs a source that readers can check.
finding-comparative_claim-remedy = Name the source and its date, or say what you like about it yourself.

finding-disparagement-what = “{ $words }” runs somebody down.
finding-disparagement-why = What a bank's people say about others sticks to the bank, and nobody joins a house that is mocked from inside.
finding-disparagement-remedy = Say what you like here. If something is wrong, tell those who can change it.

finding-price_opinion-what = “{ $words }” is an opinion on a price or an instrument.
finding-price_opinion-why = What a bank's people say about prices, shares or coins moves markets and counts as advice, for which strict rules exist.
finding-price_opinion-remedy = Say what you like about the work, and leave prices and tips to others.

finding-unpublished_results-what = “{ $words }” says how a period is going that has no published figures yet.
finding-unpublished_results-why = Until the figures are public, a hint is inside information; sharing it is an offence, with a wink too.
finding-unpublished_results-remedy = Leave it out. { $date ->
        [none] Speak about figures that are public.
       *[other] The next figures come on { $date }.
    }

finding-confidential-what = “{ $words }” sounds like something that is still inside the house.
finding-confidential-why = Colleagues and customers should hear news from the bank first, and some plans are secret by law.
finding-confidential-remedy = Leave it out until the bank has said it publicly, or ask the communications team.

finding-political-what = “{ $words }” takes sides in politics.
finding-political-why = Your vote and your opinion are your own. Under a post of the bank they look like the bank's.
finding-political-remedy = Say it in your own name elsewhere; leave parties, people and governments out here.

finding-complaint_reply-what = This answers a complaint in public.
finding-complaint_reply-why = Whoever is upset deserves an answer from those who can see the case. An admission or a promise in public binds the bank, and details of a case are confidential.
finding-complaint_reply-remedy = Pass it on to customer service and leave it out here.

finding-hate_or_harassment-what = “{ $words }” hurts a person or a group.
finding-hate_or_harassment-why = Nobody is made small for what they are, and no colleague is mocked in public, not even as a joke.
finding-hate_or_harassment-remedy = Leave it out. A joke about yourself works better.

finding-locked_caption-what = The words of this post are fixed.
finding-locked_caption-why = Communications staff chose them with care and asked that nobody change them, often for legal reasons.
finding-locked_caption-remedy = Share the official wording, or choose another post to put into your own words.
finding-post_not_live-what = This post is not public yet.
finding-post_not_live-why = It has not been published, so its words may still change.
finding-post_not_live-remedy = Wait until it is live; it will be in your feed.
finding-post_internal-what = This post is for colleagues only.
finding-post_internal-why = It was published for people inside the company and doesn't leave it.
finding-post_internal-remedy = Choose another post from the feed.

finding-over_sharing-what = { $number ->
        [one] This would be your first share today.
       *[other] This would be your share number { $number } today.
    }
finding-over_sharing-why = Whoever posts more than { $most } a day is read less, and contacts soon look away.
finding-over_sharing-remedy = Keep it for tomorrow, or share it all the same: it is up to you.
finding-same_network_soon-what = { $minutes ->
    [one] You shared something else here a minute ago.
   *[other] You shared something else here { $minutes } minutes ago.
}
finding-same_network_soon-why = Two posts of one person within the hour take each other’s readers.
finding-same_network_soon-remedy = Choose “Later” and it goes out when the network is awake, or share it all the same.

finding-working_time-what = You are outside the hours in which sharing belongs to your work.
finding-working_time-why = The company counts { $begins } to { $ends } on working days. Your free time is yours, and nobody expects a post from you now.
finding-working_time-remedy = Share it if you feel like it, or leave it for your next working day.

finding-same_as_colleagues-what = { $colleagues } colleagues have shared these very words.
finding-same_as_colleagues-why = The same words from many people look like an advertisement, and networks show them to fewer.
finding-same_as_colleagues-remedy = Change the beginning, or say in one sentence why it matters to you.

finding-expires_soon-what = { $days ->
        [0] This post expires today.
        [1] This post expires tomorrow.
       *[other] { $weekday ->
            [1] This post expires on Monday.
            [2] This post expires on Tuesday.
            [3] This post expires on Wednesday.
            [4] This post expires on Thursday.
            [5] This post expires on Friday.
            [6] This post expires on Saturday.
           *[7] This post expires on Sunday.
        }
    }
finding-expires_soon-why = After that its link leads to a page that says so, and what it offers may no longer hold.
finding-expires_soon-remedy = Share it soon, so that your contacts still get something out of it.

finding-speaks_as_employee-what = You speak about the company in your own words.
finding-speaks_as_employee-why = Readers see that you work here, so they take it as more than a private opinion.
finding-speaks_as_employee-remedy = Tick once that you know this; you are not asked again under this policy.

finding-network_unapproved-what = The company’s posts don’t go to this network.
finding-network_unapproved-why = The company named the networks where it may be spoken for, and this one is not among them.
finding-network_unapproved-remedy = Choose one of the networks that the app offers. Your text comes along.
