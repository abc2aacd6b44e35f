"""The pixel: a picture of one dot on the company's own pages. It sets no cookie and keeps nothing of the request."""

import base64
from typing import Final

from api.core import clock
from api.sharing.conversions import taking
from api.sharing.conversions.click_ids import click_of
from api.sharing.conversions.schemas import ConversionInput

DOT: Final = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
ENDING = ".gif"
LONGEST_GOAL = 60


async def count(name: str, goal: str) -> None:
    """Take in that the click in the picture's name reached the goal: once for each click and goal, at the goal's own
    value. A name or a goal that means nothing changes nothing."""
    token = name.removesuffix(ENDING)
    click = click_of(token)
    if click is None or not 0 < len(goal) <= LONGEST_GOAL:
        return
    # A click and a goal are named by what they are, so that a page that is loaded again counts once.
    told = ConversionInput(id=f"{click.hex}:{goal}", clicks=[token], goal=goal, happened_at=clock.now())
    await taking.take("pixel", [told])
