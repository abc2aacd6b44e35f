# Replays of draft rules.

error-replay-missing = There is no such replay any more. They are kept for 30 days; ask for a new one.
error-replay-code = The version in force has no rule of this name. Choose one from the list, or none.
error-replay-kind = This kind looks at what surrounds a text, not at its words. It can't be tried on old texts; let it observe first.
