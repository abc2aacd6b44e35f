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
error-review-second-needed = You have looked at this text already. It goes out when another moderator agrees.

# Objections to a rejection or to a block.

error-appeal-missing = There is no such objection any more, or it isn't yours to see. Reload the list.
error-appeal-about-one = Say what you object to: either one rejected text or one block.
error-appeal-not-rejected = This text was not rejected. Open your list of texts to see what became of it.
error-appeal-made-already = You have objected to this already. Open your list of objections to see the answer.
error-appeal-nothing-blocked = This rule no longer blocks these words. Try to share your text again.
error-appeal-argument-blocked = Your argument itself contains something that nobody may publish, and we don't keep such words. Say why you are right without repeating them.
error-appeals-today = You have made several objections today. Make this one tomorrow.
error-appeal-decided-already = This objection was answered already. Reload the list.
error-appeal-own = You made this objection yourself. Leave it to somebody else.
error-appeal-own-decision = You decided about this text. Somebody else answers the objection to that.
error-appeal-answer-needed = The author needs to know why not. Say in a sentence what stands against it and what would work instead.

# Trust.

trust-growing = { $approved } of { $needed } texts of this kind went out as you wrote them. After { $needed }, a tick is enough and nothing of this kind waits any more. Nothing is ever taken off.
trust-earned = You have earned this: texts of this kind no longer wait. You tick a warning once and share. A rejection does not change that.

# Reasons for a rejection, ready to send.

reason-figures = The figures differ from the official text. Please keep rates and amounts exactly as they were published.
reason-promise = This reads like a promise about what a product will bring. Please say what it does instead.
reason-others = Other companies are named here. Please leave them out and tell our own story.
reason-private = This tells something about a customer or a colleague that is not ours to tell. Please leave it out.
reason-tone = The tone could be misread by people outside. A friendlier wording would help.
reason-source = This claim needs a source. Please add where it comes from, or leave it out.
