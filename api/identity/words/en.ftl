error-session-missing = This session is not yours or has ended already. Reload the list.
error-sign-in-link-spent = This link was used already or is too old. Ask for a new one; it takes a minute.
error-time-zone-unknown = We don't know this time zone. Choose one from the list, such as Europe/Brussels.
error-topic-not-open = One of these topics is by invitation only. Ask a communicator to invite you, and choose the others.
error-person-missing = We don't know this person any more. Reload the page.

mail-sign-in-subject = Your way into Birdsong
mail-sign-in-body =
    Hello { $name },

    open this address and tap "Sign in". It works once, within { $minutes } minutes:

    { $address }

    You didn't ask for it? Then there is nothing you need to do: without this mail nobody gets in.

    Birdsong
