"""A post's result as a table for spreadsheets: one number a line, so that any tool can pivot it."""

from collections.abc import Iterator

import msgspec

from api.core import spreadsheet
from api.insights.schemas import ClickCounts, PostResult, ShareCounts

HEADINGS = ("about", "name", "measure", "number")

Line = tuple[str, str, str, int | None]


def as_csv(result: PostResult) -> str:
    """A number about too few people is empty."""
    return spreadsheet.as_csv(HEADINGS, _lines(result))


def _lines(result: PostResult) -> Iterator[Line]:
    title = result.post.name
    for measure in ("audience", "notified", "people_who_shared", "personalised"):
        yield "post", title, measure, getattr(result, measure)
    yield from _counts("post", title, result.shares, result.clicks)
    for network in result.networks:
        yield from _counts("network", network.network, network.shares, network.clicks)
    for day in result.days:
        yield "day", day.day.isoformat(), "shares", day.shares
        yield "day", day.day.isoformat(), "clicks_human", day.human_clicks
    for team in result.teams:
        yield "team", team.team.name, "shares", team.shares
        yield "team", team.team.name, "clicks_human", team.human_clicks


def _counts(about: str, name: str, shares: ShareCounts, clicks: ClickCounts) -> Iterator[Line]:
    for state, number in msgspec.structs.asdict(shares).items():
        yield about, name, f"shares_{state}", number
    for verdict, number in msgspec.structs.asdict(clicks).items():
        yield about, name, f"clicks_{verdict}", number
