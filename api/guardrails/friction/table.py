"""The friction figures as a table for spreadsheets, in the reader's language: one number a line."""

from collections.abc import Iterator

from api.core import spreadsheet
from api.core.languages import Language
from api.core.words import say
from api.guardrails.friction.schemas import FrictionLine, FrictionView, Goals, Rate

Line = tuple[str, str, float | None, int | None, float | None, str, str]


def as_csv(view: FrictionView, language: Language) -> str:
    """Every line of the view under the line of all; what is about too few people is empty and says so."""
    columns = ("what", "figure", "number", "of", "share", "goal", "note")
    headings = [say(language, f"friction-heading-{column}", by=view.by) for column in columns]
    return spreadsheet.as_csv(headings, _lines(view, language))


def _lines(view: FrictionView, language: Language) -> Iterator[Line]:
    yield from _numbers(say(language, "friction-all"), view.total, view.goals, language)
    for line in view.lines:
        yield from _numbers(line.key, line, view.goals, language)


def _numbers(what: str, line: FrictionLine, goals: Goals, language: Language) -> Iterator[Line]:
    def said(figure: str, number: float | None, rate: Rate | None = None, goal: str = "") -> Line:
        of, part, hidden = (rate.of, rate.share, rate.hidden) if rate else (None, None, number is None)
        note = say(language, "friction-hidden") if hidden else few
        return what, say(language, f"friction-{figure}"), number, of, part, goal, note

    few = say(language, "friction-few-days", days=line.few_days) if line.few_days else ""
    review = line.in_review
    yield said("texts", line.texts)
    for figure, rate, goal in _rates(line, goals):
        yield said(figure, rate.number, rate, goal)
    if review.decided or review.hidden:
        yield said("median-hours", review.median_hours)
        yield said("p90-hours", review.p90_hours)
    yield said("unticked", line.unticked)
    yield said("observed", line.observed)


def _rates(line: FrictionLine, goals: Goals) -> Iterator[tuple[str, Rate, str]]:
    yield "straight", line.straight, f"≥ {goals.straight_at_least}"
    yield "held", line.held, f"≤ {goals.held_at_most}"
    yield "blocked", line.blocked, f"≤ {goals.blocked_at_most}"
    yield "approved-unchanged", line.approved_unchanged, f"≤ {goals.approved_unchanged_at_most}"
    yield "personalised", line.personalised, ""
    yield "appeals-won", line.appeals_won, ""
    yield "gave-up", line.gave_up, ""
    yield "nudges-taken", line.nudges_taken, ""
    yield "back-after-block", line.back_after_block, ""
