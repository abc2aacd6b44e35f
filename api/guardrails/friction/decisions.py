"""What moderators made of held texts, noted on the attempt without a name, because reviews lose their words."""

from api.core.db import execute, fetch_one
from api.core.events import ReviewDecided
from api.guardrails.friction.marks import mark_of_person, mark_of_words
from api.guardrails.holding.calendar import hours_of
from api.guardrails.holding.working_hours import working_time
from api.guardrails.policy import practice

REVIEW = """
SELECT person, post, network, language, text, state, created_at, decided_at FROM review WHERE id = $1 AND text <> ''
"""
# An objection may bring the text back to the moderators; how long it waited is what its author waited at first.
NOTE = """
UPDATE attempt SET decision = $6, waited = COALESCE(waited, $7)
WHERE id = (SELECT id FROM attempt WHERE who = $1 AND words = $2 AND post = $3 AND network = $4 AND language = $5
              AND outcome = 'held' ORDER BY at DESC LIMIT 1)
"""


async def on_review_decided(event: ReviewDecided) -> None:
    """Note the decision and the working time that the text waited."""
    row = await fetch_one(REVIEW, event.review_id)
    if row is None:
        return
    waited = working_time(row["created_at"], row["decided_at"], hours_of(await practice.current()))
    await execute(
        NOTE,
        mark_of_person(row["person"]),
        mark_of_words(row["text"]),
        row["post"],
        row["network"],
        row["language"],
        row["state"],
        round(waited.total_seconds() / 60),
    )
