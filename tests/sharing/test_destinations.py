"""Every process hears at once when what a link leads to has changed."""

import time
from collections.abc import AsyncIterator, Sequence

import pytest

from api.core.db import execute, fetch, fetch_value
from api.core.work import transaction
from api.sharing import changes, destinations
from api.sharing.destinations import destination
from api.sharing.tables import Link
from tests import make
from tests.sharing.outage import database_away, until

pytestmark = pytest.mark.usefixtures("db")


@pytest.fixture(autouse=True)
async def listening(db: None, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    """Only a word from PostgreSQL makes this process look again: after one pulse it would trust for an hour."""
    monkeypatch.setattr(changes, "TRUSTED_SECONDS", 3600.0)
    monkeypatch.setattr(changes, "PULSE_SECONDS", 0.05)
    monkeypatch.setattr(changes, "AGAIN_SECONDS", 0.05)
    destinations.forget()
    async with destinations.listening():
        await until(heard)
        yield
    destinations.forget()


async def heard() -> bool:
    return bool(await fetch_value("SELECT true")) and changes.heard_until() > time.monotonic()


async def location_of(link: Link) -> bytes | None:
    found = await destination(link.code)
    return None if found is None else found.lead.location


async def a_known_link() -> Link:
    link = await make.link(await make.person(), await make.post())
    await destination(link.code)
    return link


async def test_what_was_looked_up_is_not_looked_up_again(monkeypatch: pytest.MonkeyPatch) -> None:
    link = await a_known_link()
    before = await destination(link.code)
    async with database_away():
        assert await destination(link.code) is before


async def test_a_recall_is_heard() -> None:
    link = await a_known_link()
    await execute("UPDATE post SET state = 'recalled', recall_reason = 'Wrong.' WHERE id = $1", link.post)

    async def recalled() -> bool:
        found = await destination(link.code)
        return found is not None and found.lead.recalled and not found.lead.location

    await until(recalled)


async def test_a_change_of_the_address_is_heard() -> None:
    link = await a_known_link()
    await execute("UPDATE post SET url = 'https://www.norvia.bank/new' WHERE id = $1", link.post)

    async def moved() -> bool:
        return b"/new?" in (await location_of(link) or b"")

    await until(moved)


async def test_joining_and_leaving_a_campaign_is_heard() -> None:
    link = await a_known_link()
    owner = await fetch_value("SELECT author FROM post WHERE id = $1", link.post)
    campaign = await fetch_value(
        "INSERT INTO campaign (id, name, code, starts_on, ends_on, owner) "
        "VALUES (gen_random_uuid(), 'Green', 'green', '2026-11-01', '2026-11-30', $1) RETURNING id",
        owner,
    )

    async def marked() -> bool:
        return b"utm_campaign=green" in (await location_of(link) or b"")

    async def unmarked() -> bool:
        return not await marked()

    await execute(
        "INSERT INTO campaign_post (id, campaign, post) VALUES (gen_random_uuid(), $1, $2)", campaign, link.post
    )
    await until(marked)
    await execute("DELETE FROM campaign_post")
    await until(unmarked)


async def test_a_link_that_went_with_its_person_is_heard() -> None:
    link = await a_known_link()
    await execute("DELETE FROM person WHERE id = $1", link.person)

    async def gone() -> bool:
        return await destination(link.code) is None

    await until(gone)


async def test_a_change_that_is_undone_is_not_told() -> None:
    link, later = await a_known_link(), await a_known_link()
    before = await destination(link.code)
    with pytest.raises(ZeroDivisionError):
        async with transaction():
            await execute("UPDATE post SET url = 'https://www.norvia.bank/new' WHERE id = $1", link.post)
            _ = 1 / 0
    await execute("UPDATE post SET url = 'https://www.norvia.bank/new' WHERE id = $1", later.post)

    async def later_moved() -> bool:
        return b"/new?" in (await location_of(later) or b"")

    await until(later_moved)
    assert await destination(link.code) is before


async def test_after_an_outage_everything_is_looked_up_again_and_changes_are_heard_again() -> None:
    link = await a_known_link()
    before = await destination(link.code)
    async with database_away():
        pass

    async def looked_again() -> bool:
        return await destination(link.code) is not before

    await until(looked_again)
    await until(heard)
    await execute("UPDATE post SET state = 'recalled', recall_reason = 'Wrong.' WHERE id = $1", link.post)

    async def recalled() -> bool:
        found = await destination(link.code)
        return found is not None and found.lead.recalled

    await until(recalled)


async def test_what_was_read_before_a_change_is_not_kept_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    link = await make.link(await make.person(), await make.post())

    async def overtaken(sql: str, wanted: Sequence[object]) -> object:
        rows = await fetch(sql, wanted)
        destinations.forget(link.post)
        return rows

    with monkeypatch.context() as patched:
        patched.setattr(destinations, "_fetch", overtaken)
        first = await destination(link.code)
    assert first is not None
    assert await destination(link.code) is not first


async def test_only_so_many_links_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(destinations, "KEPT_LINKS", 2)
    who = await make.person()
    post = await make.post()
    links = [await make.link(who, post, network) for network in ("x", "linkedin", "xing")]
    first = await destination(links[0].code)
    for link in links[1:]:
        await destination(link.code)
    again = await destination(links[0].code)
    assert again is not None
    assert first is not None
    assert again.link == first.link
    assert again is not first


async def test_a_campaigns_marks_are_those_that_it_says_and_a_change_is_heard() -> None:
    link = await a_known_link()
    owner = await fetch_value("SELECT author FROM post WHERE id = $1", link.post)
    await execute(
        "WITH made AS (INSERT INTO campaign (id, name, code, starts_on, ends_on, owner) VALUES "
        "(gen_random_uuid(), 'Green', 'green', '2026-11-01', '2026-11-30', $1) RETURNING id) "
        "INSERT INTO campaign_post (id, campaign, post) SELECT gen_random_uuid(), made.id, $2 FROM made",
        owner,
        link.post,
    )
    await execute("UPDATE campaign SET marks = 'mtm_campaign={campaign}-{language}&mtm_source={network}'")

    async def marked() -> bool:
        return (await location_of(link) or b"").endswith(b"?mtm_campaign=green-en&mtm_source=linkedin")

    await until(marked)
