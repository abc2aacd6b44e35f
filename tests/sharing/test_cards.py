"""The picture of a link's card: for everybody who has the link, while its post is live."""

import io

import httpx
import pytest
from PIL import Image

from api.content import pictures
from api.content.tables import Post
from api.core.db import execute, fetch_value
from api.sharing.tables import Link
from tests import make
from tests.sharing.rows import CARD_MAKER, PERSON

pytestmark = pytest.mark.usefixtures("db")


async def pictured(state: str = "live", size: tuple[int, int] = (1600, 800), mode: str = "RGB") -> tuple[Post, Link]:
    """A link of a post with a picture."""
    file = io.BytesIO()
    Image.new(mode, size).save(file, "PNG")
    kept = await pictures.keep(file.getvalue(), 'A branch with a "green" roof', (await make.person()).id)
    post = await make.post(state, picture=kept.id)
    return post, await make.link(await make.person(), post)


async def test_a_card_names_its_picture(stranger: httpx.AsyncClient) -> None:
    _, link = await pictured()
    text = (await stranger.get(f"/r/{link.code}", headers=CARD_MAKER)).text
    assert f'property="og:image" content="http://birdsong.test/r/{link.code}/picture"' in text
    assert 'property="og:image:alt" content="A branch with a &quot;green&quot; roof"' in text
    assert 'name="twitter:card" content="summary_large_image"' in text


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
async def test_the_picture_is_as_large_as_the_card_says(stranger: httpx.AsyncClient, mode: str) -> None:
    _, link = await pictured(mode=mode)
    text = (await stranger.get(f"/r/{link.code}", headers=CARD_MAKER)).text
    answer = await stranger.get(f"/r/{link.code}/picture", headers=CARD_MAKER)
    with Image.open(io.BytesIO(answer.content)) as picture:
        assert picture.format == "JPEG"
        assert f'"og:image:width" content="{picture.width}"' in text
        assert f'"og:image:height" content="{picture.height}"' in text
        assert picture.width <= 1200


async def test_a_picture_may_be_cached_and_shown_by_anybody(stranger: httpx.AsyncClient) -> None:
    _, link = await pictured()
    first = await stranger.get(f"/r/{link.code}/picture", headers=CARD_MAKER)
    assert (first.status_code, first.headers["content-type"]) == (200, "image/jpeg")
    assert first.headers["cache-control"] == "public, max-age=3600"
    assert first.headers["cross-origin-resource-policy"] == "cross-origin"
    again = await stranger.get(f"/r/{link.code}/picture", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    head = await stranger.head(f"/r/{link.code}/picture")
    assert (head.status_code, head.content) == (200, b"")


async def test_a_picture_never_counts(stranger: httpx.AsyncClient) -> None:
    _, link = await pictured()
    await stranger.get(f"/r/{link.code}/picture", headers=PERSON)
    assert await fetch_value("SELECT count(*) FROM click") == 0


@pytest.mark.parametrize("state", ["expired", "recalled"])
async def test_a_post_that_is_not_live_shows_no_picture(stranger: httpx.AsyncClient, state: str) -> None:
    _, link = await pictured(state)
    assert (await stranger.get(f"/r/{link.code}/picture", headers=CARD_MAKER)).status_code == 404
    assert "og:image" not in (await stranger.get(f"/r/{link.code}", headers=CARD_MAKER)).text


async def test_a_post_without_a_picture_has_none(stranger: httpx.AsyncClient) -> None:
    link = await make.link(await make.person(), await make.post())
    assert (await stranger.get(f"/r/{link.code}/picture", headers=CARD_MAKER)).status_code == 404


@pytest.mark.parametrize("path", ["/r/zzzzzzzz/picture", "/r//picture", "/r/{}/other", "/r/{}/picture/x"])
async def test_nothing_else_is_beneath_a_link(stranger: httpx.AsyncClient, path: str) -> None:
    _, link = await pictured()
    assert (await stranger.get(path.format(link.code), headers=CARD_MAKER)).status_code == 404


async def test_a_picture_that_was_taken_out_of_its_post_is_not_shown(stranger: httpx.AsyncClient) -> None:
    post, link = await pictured("scheduled")
    await execute("UPDATE post SET picture = NULL WHERE id = $1", post.id)
    assert (await stranger.get(f"/r/{link.code}/picture", headers=CARD_MAKER)).status_code == 404
