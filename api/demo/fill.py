"""Fill an empty database with the demo bank."""

import random
from collections.abc import Callable

from api import reactions
from api.core import clock
from api.core.settings import settings
from api.core.work import transaction
from api.demo import attempts, history, policy, posts, reviews, staff
from api.game import totals
from api.identity import company
from api.identity.tables import Company, Person

SEED = 20261122

Say = Callable[[str], None]


class NotEmpty(Exception):
    """The database holds somebody else's people."""


async def fill(say: Say = lambda _: None) -> bool:
    """Fill the database and return True, or return False where the demo is there already.

    All of it is there afterwards or nothing is: an interrupted start tries again. `say` hears what is being done.
    """
    if not settings().demo:
        raise NotEmpty("The demo bank goes only where BIRDSONG_ENV is `demo`.")
    if await Company.exists():
        return False
    if await Person.exists():
        raise NotEmpty("This database has people but no company; the demo bank needs an empty one.")
    say("drawing the pictures")
    drawn = await posts.drawn_pictures()
    reactions.wire_all()
    chance, now = random.Random(SEED), clock.now()  # noqa: S311 -- a demo, not a secret
    async with transaction():
        await company.ensure("Norvia Bank", demo=True)
        say("hiring sixty people")
        people = await staff.hire(chance, now)
        say("writing fifteen posts")
        published = await posts.publish(people, drawn, now)
        say("sharing and clicking for some weeks")
        await history.live_through(chance, people, published, now)
        await policy.publish(people, now)
        await reviews.hold_some(chance, people, published, now)
        await attempts.look_back(chance, now)
        await totals.rebuild()
    return True
