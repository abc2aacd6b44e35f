"""When a decision stands that may need two people. Values in, values out.

Where a second reviewer is needed, words go out when two people have put their names to the same words, and a rejection
needs one. Whoever has other words in mind than the first reviewer becomes the first themselves, and somebody else, who
may be the former first, agrees or not. So no disagreement is decided by rank or by chance, and the stricter outcome,
rejection, is always one tap away.
"""

from api.guardrails.holding.schemas import ReviewOutcome


def stands(needs_second: bool, first_words: str | None, outcome: ReviewOutcome, words: str) -> bool:
    """Whether the decision is complete; `first_words` are those that a first reviewer agreed to, None without one."""
    return outcome is ReviewOutcome.REJECTED or not needs_second or first_words == words
