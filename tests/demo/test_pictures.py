"""The demo's pictures: all there, all different, the same in every run."""

import io

import pytest
from PIL import Image

from api.content.images import WIDTHS, read_image
from api.demo.pictures import PICTURES, picture


@pytest.fixture(scope="module")
def drawn() -> dict[str, bytes]:
    return {name: picture(name) for name in PICTURES}


def test_there_are_fifteen_pictures_and_no_two_are_alike(drawn: dict[str, bytes]) -> None:
    assert len(drawn) == 15
    assert len(set(drawn.values())) == 15


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_fills_a_card_and_can_be_uploaded(drawn: dict[str, bytes], name: str) -> None:
    seen = Image.open(io.BytesIO(drawn[name]))
    assert (seen.format, seen.size) == ("PNG", (1200, 675))
    assert len(seen.getcolors(1200 * 675) or []) > 500
    assert set(WIDTHS) - {1280} < set(read_image(drawn[name]).sizes)


def test_the_same_picture_is_drawn_again(drawn: dict[str, bytes]) -> None:
    assert picture("savings-jar") == drawn["savings-jar"]
