# Errors about connected accounts.
error-account-missing = This account is not connected any more.
error-account-server-unknown = No Mastodon server answers there. Check the name, such as mastodon.social.
error-account-handle-unknown = Bluesky knows no such handle. Check the spelling, such as anna.bsky.social.
error-account-password-wrong = Bluesky does not take this app password. Make a new one under Settings, Privacy and security.
error-account-network-not-offered = Your company has not set this network up.
error-account-network-away = The network does not answer at the moment. Try again in a few minutes.
error-account-network-refused = The network did not agree. Start again, and check which account you are signed in with there.
error-account-consent-refused = Nothing was connected: you did not agree at the network.
error-account-attempt-over = This took too long or was used already. Start again.
