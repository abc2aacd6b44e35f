link-unknown-title = This link leads nowhere
link-unknown-text = There is no such link, or there is nothing behind it. Check that you copied all of it, or ask whoever gave it to you.
link-recalled-title = This story was taken back
link-recalled-text = Whoever published it has withdrawn it, so this link no longer leads there. If you shared it, please delete your post.
link-unreachable-title = One moment, please
link-unreachable-text = We can't look this link up just now. Try again in a few seconds.

error-post-internal = This post is for colleagues only and doesn't leave the company. Choose another one from the feed.
error-post-without-address = There is no page behind this post that a link could lead to. Share its text instead.
error-share-missing = This share isn't among yours. Open your list of shares again.
error-share-blocked = This text can't be shared as it is. The advice says what stands in the way and what to write instead.
error-acknowledgement-missing = Something has to be confirmed first. Read the advice, tick what applies to you and share again.
error-share-withdrawn = You said that you didn't post this. Share the post again if you want to after all.
error-share-confirmed = You said that you posted this. Take that back first, then you can remove the share.
error-share-proven = Somebody has followed the link of this share, so it stays among those you posted.
error-review-elsewhere = This decision was about another text. Open the decided text from your notifications and share it from there.
error-instance-unknown = That is not the name of a Mastodon server. It looks like mastodon.social; correct it and share again.
