"""Pictures: re-encoded, kept in sizes, and served to people who are signed in."""

import io

import pytest
from PIL import Image

from api.content import pictures
from api.core.db import fetch_value
from api.core.errors import Invalid, NotFound
from api.core.ids import new_id
from tests import make
from tests.clients import ClientFor

pytestmark = pytest.mark.usefixtures("db")


def photo(width: int = 800, height: int = 400) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (width, height), (10, 120, 200)).save(file, "JPEG")
    return file.getvalue()


async def test_a_picture_is_kept_as_webp_in_sizes_that_screens_ask_for() -> None:
    kept = await pictures.keep(photo(), " A branch ", (await make.person()).id)
    assert (kept.alternative, kept.width, kept.height) == ("A branch", 800, 400)
    for width in kept.widths:
        with Image.open(io.BytesIO((await pictures.file_of(kept.id, width)).data)) as read:
            assert (read.format, read.width) == ("WEBP", width)


async def test_a_width_that_is_not_kept_is_missing() -> None:
    kept = await pictures.keep(photo(), "A branch", (await make.person()).id)
    for picture_id, width in ((kept.id, 123), (new_id(), 320)):
        with pytest.raises(NotFound):
            await pictures.file_of(picture_id, width)


@pytest.mark.parametrize("alternative", ["", "   ", "x" * 501])
async def test_what_a_picture_shows_must_be_said_in_words(alternative: str) -> None:
    with pytest.raises(Invalid) as refused:
        await pictures.keep(photo(), alternative, (await make.person()).id)
    assert (refused.value.code, refused.value.field) == ("alternative-needed", "alternative")


async def test_a_file_over_ten_megabytes_is_refused_before_it_is_read() -> None:
    with pytest.raises(Invalid) as refused:
        await pictures.keep(b"\0" * (pictures.MAX_BYTES + 1), "Nothing", (await make.person()).id)
    assert refused.value.code == "picture-too-heavy"


async def test_a_communicator_uploads_and_everybody_signed_in_sees(client_for: ClientFor) -> None:
    publisher = await client_for(await make.person("communicator"))
    files = {"file": ("branch.jpg", photo(), "image/jpeg")}
    answer = await publisher.post("/api/pictures", files=files, data={"alternative": "A branch"})
    assert answer.status_code == 201, answer.text
    picture = answer.json()

    reader = await client_for(await make.person())
    address = f"/media/{picture['id']}/{picture['widths'][0]}.webp"
    seen = await reader.get(address)
    assert (seen.status_code, seen.headers["content-type"]) == (200, "image/webp")
    assert seen.headers["cache-control"] == "private, max-age=31536000, immutable"
    again = await reader.get(address, headers={"If-None-Match": seen.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")

    assert (await (await client_for()).get(address)).status_code == 401


@pytest.mark.parametrize("size", ["320", "320.png", "0.webp", "x.webp", "9999999.webp", "³.webp"])
async def test_an_address_of_no_picture_is_not_found(client_for: ClientFor, size: str) -> None:
    kept = await pictures.keep(photo(), "A branch", (await make.person()).id)
    reader = await client_for(await make.person())
    assert (await reader.get(f"/media/{kept.id}/{size}")).status_code == 404


async def test_an_upload_that_is_no_picture_says_so(client_for: ClientFor) -> None:
    publisher = await client_for(await make.person("communicator"))
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    files = {"file": ("logo.png", svg, "image/png")}
    answer = await publisher.post("/api/pictures", files=files, data={"alternative": "A logo"})
    assert (answer.status_code, answer.json()["code"]) == (400, "picture-kind")
    assert await fetch_value("SELECT count(*) FROM picture") == 0


async def test_an_upload_needs_its_file_and_its_words(client_for: ClientFor) -> None:
    publisher = await client_for(await make.person("communicator"))
    files = {"file": ("branch.jpg", photo(), "image/jpeg")}
    assert (await publisher.post("/api/pictures", files=files)).status_code == 400
    assert (await publisher.post("/api/pictures", data={"alternative": "A branch"})).status_code == 400


async def test_readers_do_not_upload(client_for: ClientFor) -> None:
    reader = await client_for(await make.person())
    files = {"file": ("branch.jpg", photo(), "image/jpeg")}
    answer = await reader.post("/api/pictures", files=files, data={"alternative": "A branch"})
    assert answer.status_code == 403
