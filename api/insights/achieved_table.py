"""What a post or campaign led to, as a table for spreadsheets: one number a line."""

from collections.abc import Iterator

from api.core import spreadsheet
from api.insights.value_schemas import Achieved, Earned

HEADINGS = ("about", "name", "measure", "number", "currency")

Line = tuple[str, str, str, int | str | None, str]


def as_csv(achieved: Achieved) -> str:
    """A value of too few conversions is empty."""
    return spreadsheet.as_csv(HEADINGS, _lines(achieved))


def _lines(achieved: Achieved) -> Iterator[Line]:
    about = "campaign" if achieved.posts else "post"
    yield from _clicked(about, achieved.name, achieved.human_clicks, achieved.raw_clicks)
    yield from _earned(about, achieved.name, achieved.earned)
    for goal in achieved.goals:
        yield from _earned("goal", goal.name, goal.earned)
    for network in achieved.networks:
        yield from _clicked("network", network.network, network.human_clicks, network.raw_clicks)
        yield from _earned("network", network.network, network.earned)
    for one in achieved.posts:
        yield from _clicked("post", one.post.name, one.human_clicks, one.raw_clicks)
        yield from _earned("post", one.post.name, one.earned)
    for day in achieved.days:
        yield "day", day.day.isoformat(), "conversions_human", day.human, ""
        yield "day", day.day.isoformat(), "conversions_raw", day.raw, ""
    for value in achieved.media_values:
        yield about, achieved.name, "earned_media_value", value.total.amount, value.total.currency


def _clicked(about: str, name: str, human: int, raw: int) -> Iterator[Line]:
    yield about, name, "clicks_human", human, ""
    yield about, name, "clicks_raw", raw, ""


def _earned(about: str, name: str, earned: Earned) -> Iterator[Line]:
    yield about, name, "conversions_human", earned.human, ""
    yield about, name, "conversions_raw", earned.raw, ""
    if earned.values is None:
        yield about, name, "value", None, ""
    for value in earned.values or ():
        yield about, name, "value", value.amount, value.currency
