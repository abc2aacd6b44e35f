"""What a post achieved, counted from shares and clicks."""

import csv
import io
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from api.content.tables import Post
from api.core import clock
from api.core.db import execute
from api.core.errors import NotFound
from api.core.ids import new_id
from api.identity.tables import Person, Team
from api.insights import results
from api.insights.schemas import ClickCounts, ShareCounts
from api.insights.table import as_csv
from tests import make
from tests.clients import ClientFor

pytestmark = pytest.mark.usefixtures("db")

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


async def people_in(team: Team | None, number: int) -> list[Person]:
    return [await make.person(team=team.id if team else None) for _ in range(number)]


async def shared(post: Post, people: list[Person], state: str = "opened", **columns: Any) -> None:
    for person in people:
        await make.share(person, post, state, **columns)


async def test_states_of_proof_stay_apart_and_what_was_withdrawn_is_gone() -> None:
    post = await make.post("live")
    for state, number in (("opened", 3), ("confirmed", 2), ("proven", 1), ("withdrawn", 4)):
        await shared(post, await people_in(None, number), state)
    result = await results.of_post(post.id)
    assert result.shares == ShareCounts(opened=3, confirmed=2, proven=1)
    assert result.people_who_shared == 6


async def test_clicks_are_counted_by_verdict_and_a_visitor_who_comes_back_once() -> None:
    post = await make.post("live")
    link = await make.link(await make.person(), post)
    for verdict, number in (("human", 2), ("machine", 3), ("preview", 1), (None, 2)):
        for _ in range(number):
            await make.click(link, verdict)
    await make.click(link, "human", repeated=True)
    assert (await results.of_post(post.id)).clicks == ClickCounts(human=2, machine=3, preview=1, waiting=2)


async def test_another_posts_numbers_are_not_counted() -> None:
    post, other = await make.post("live"), await make.post("live")
    await make.click(await make.link(await make.person(), other))
    await shared(other, await people_in(None, 5))
    result = await results.of_post(post.id)
    assert (result.shares, result.clicks) == (ShareCounts(0, 0, 0), ClickCounts(0, 0, 0, 0))
    assert (result.networks, result.days) == ([], [])


async def test_a_result_says_whom_the_post_was_for_and_who_was_told() -> None:
    people = await people_in(None, 3)
    post = await make.post("live")
    for kind, subject in (("post_live", post.id), ("post_recalled", post.id), ("post_live", new_id())):
        await execute(
            "INSERT INTO notification (person, kind, subject) VALUES ($1, $2, $3)", people[0].id, kind, subject
        )
    await shared(post, people[:2], edited=True)
    result = await results.of_post(post.id)
    assert (result.audience, result.notified, result.personalised) == (5, 1, 2), "author and approver are in it, too"


async def test_fewer_than_five_people_are_nobody() -> None:
    post = await make.post("live")
    [person, *others] = await people_in(None, 4)
    await shared(post, [person, *others])
    await make.share(person, post, network="x")
    assert (await results.of_post(post.id)).people_who_shared is None


async def test_networks_stand_in_their_usual_order_with_their_own_numbers() -> None:
    post, person = await make.post("live"), await make.person()
    await make.share(person, post, "confirmed", network="x")
    await make.click(await make.link(await make.person(), post, "linkedin"))
    linkedin, x = (await results.of_post(post.id)).networks
    assert (linkedin.network, linkedin.clicks.human, linkedin.shares) == ("linkedin", 1, ShareCounts(0, 0, 0))
    assert (x.network, x.shares.confirmed) == ("x", 1)


async def test_days_are_those_of_the_company_and_have_no_gaps() -> None:
    """The company is in Brussels: 23:30 UTC belongs to the next day there."""
    post, person = await make.post("live"), await make.person()
    await make.share(person, post, opened_at=datetime(2026, 11, 20, 22, 30, tzinfo=UTC))
    link = await make.link(person, post, "x")
    await make.click(link, at=datetime(2026, 11, 22, 23, 30, tzinfo=UTC))
    days = (await results.of_post(post.id)).days
    assert [(day.day, day.shares, day.human_clicks) for day in days] == [
        (date(2026, 11, 20), 1, 0),
        (date(2026, 11, 21), 0, 0),
        (date(2026, 11, 22), 0, 0),
        (date(2026, 11, 23), 0, 1),
    ]


async def test_a_small_team_is_listed_without_numbers() -> None:
    large, small, quiet = await make.team("Large"), await make.team("Small"), await make.team("Quiet")
    people = {team.name: await people_in(team, number) for team, number in ((large, 6), (small, 4), (quiet, 2))}
    others = await people_in(None, 3)
    post = await make.post("live")
    await shared(post, people["Large"])
    await shared(post, people["Small"])
    await shared(post, others)
    await make.click(await make.link(people["Large"][0], post, "x"))
    teams = {team.team.name: (team.shares, team.human_clicks) for team in (await results.of_post(post.id)).teams}
    assert teams == {"Large": (6, 1), "Small": (None, None), "Quiet": (None, None)}


async def test_a_team_is_hidden_when_its_number_would_give_a_small_one_away() -> None:
    large, small = await make.team("Large"), await make.team("Small")
    sharers = [*await people_in(large, 6), *await people_in(small, 2)]
    post = await make.post("live")
    await shared(post, sharers)
    assert all(team.shares is None for team in (await results.of_post(post.id)).teams)


async def test_the_overview_shows_the_last_ninety_days_best_first() -> None:
    with clock.set_to(NOW):
        old = await make.post("expired", live_at=NOW - timedelta(days=90))
        await make.click(await make.link(await make.person(), old))
        quiet = await make.post("live", live_at=NOW - 2 * HOUR)
        newer = await make.post("live", live_at=NOW - HOUR)
        proven = await make.post("recalled", live_at=NOW - 3 * HOUR)
        clicked = await make.post("archived", live_at=NOW - 4 * HOUR)
        draft = await make.post("draft")
        await make.share(await make.person(), proven, "proven")
        await make.click(await make.link(await make.person(), clicked))
        overview = await results.overview()
    assert [line.post.id for line in overview.posts] == [clicked.id, proven.id, newer.id, quiet.id]
    assert draft.id not in {line.post.id for line in overview.posts}
    assert (overview.shares, overview.clicks.human) == (ShareCounts(0, 0, 1), 1)


async def test_a_post_that_does_not_exist_has_no_result() -> None:
    with pytest.raises(NotFound):
        await results.of_post(new_id())


async def test_a_table_has_one_number_a_line_and_no_formula() -> None:
    post = await make.post("live", title="=HYPERLINK(1)")
    team = await make.team("+Team, one")
    await shared(post, await people_in(team, 2))
    rows = list(csv.reader(io.StringIO(as_csv(await results.of_post(post.id)))))
    assert rows[0] == ["about", "name", "measure", "number"]
    assert ["post", "'=HYPERLINK(1)", "shares_opened", "2"] in rows
    assert ["post", "'=HYPERLINK(1)", "people_who_shared", ""] in rows
    assert ["team", "'+Team, one", "shares", ""] in rows


async def test_a_communicator_reads_results_and_takes_them_along(client_for: ClientFor) -> None:
    browser, post = await client_for(await make.person("communicator")), await make.post("live", title="Été")
    assert [line["post"]["name"] for line in (await browser.get("/api/results")).json()["posts"]] == ["Été"]
    assert (await browser.get(f"/api/results/{post.id}")).json()["shares"] == {"opened": 0, "confirmed": 0, "proven": 0}
    table = await browser.get(f"/api/results/{post.id}/table.csv")
    assert table.headers["content-type"] == "text/csv; charset=utf-8"
    assert table.headers["content-disposition"] == f'attachment; filename="birdsong-{post.id}.csv"'
    assert "Été" in table.text


async def test_results_are_for_communicators_and_of_posts_that_exist(client_for: ClientFor) -> None:
    reader, browser = await client_for(await make.person()), await client_for(await make.person("communicator"))
    for path in ("/api/results", f"/api/results/{uuid4()}", f"/api/results/{uuid4()}/table.csv"):
        assert (await reader.get(path)).status_code == 403
    for path in (f"/api/results/{uuid4()}", f"/api/results/{uuid4()}/table.csv"):
        assert (await browser.get(path)).status_code == 404
