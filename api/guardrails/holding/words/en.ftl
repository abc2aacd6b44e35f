# Held texts: what can't be done with them, and what to do instead.

error-review-missing = There is no such text any more, or it isn't yours to see. Reload the list.
error-review-meanwhile = This text was decided or taken back at this very moment. Open your list of texts to see what became of it.
error-review-decided = A moderator has decided about this text already. Open your list of texts and read the answer.
error-review-waits = A moderator has not decided about this text yet. You will get a message; share it then.
error-review-rejected = A moderator asked you not to share this text. Read the reason, write it another way and share that.
error-review-own = You wrote this text yourself. Leave it to another moderator and take the next one.
error-review-decided-already = Somebody has decided about this text already. Reload the queue and take the next one.
error-review-claimed = { $name } is looking at this text. Take the next one, or ask { $name } to release it.
error-decision-missing = There is no decision of yours on this text that could be taken back. Reload the queue.
error-decision-told = The author is being told, so your decision stands. Write to them if it was a mistake.
error-review-reason-needed = The author needs to know why. Say in a sentence what stands in the way and what would work instead.
error-review-wording-needed = A suggestion needs words. Write the wording that may be shared.
error-review-wording-blocked = Your wording breaks a rule that nobody can waive. Read the advice and change the marked words.
error-review-wording-too-long = With everything that goes out, your wording is { $over } too long for this network. Shorten it.
