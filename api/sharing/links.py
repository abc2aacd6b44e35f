"""A person's tracked links: one for each post on each network."""

from uuid import UUID

from api.content.networks import Network
from api.core import clock
from api.core.db import execute, fetch_one
from api.core.errors import Conflict, Forbidden, Invalid, NotFound
from api.core.ids import new_id
from api.core.settings import settings
from api.core.work import atomic
from api.sharing.codes import new_code
from api.sharing.schemas import LinkView
from api.sharing.tables import Link

# With ten million links one code in 38,000 is taken: five in a row are not.
DRAWS = 5

POST = """
SELECT post.state, post.internal, post.url,
       EXISTS (SELECT FROM audience_member member WHERE member.audience = post.audience AND member.person = $2) AS fits
FROM post WHERE post.id = $1
"""


@atomic
async def link_for(person_id: UUID, post_id: UUID, network: Network) -> Link:
    """The person's one link to the post on this network, made when it is asked for first.

    Raises `NotFound` where the post is not for this person, `Conflict` where it is not live, and `Forbidden` where it
    is for colleagues only.
    """
    await _check_shareable(person_id, post_id)
    for _ in range(DRAWS):
        link = await _existing(person_id, post_id, network)
        if link is not None:
            return link
        await _insert(person_id, post_id, network)
    link = await _existing(person_id, post_id, network)
    if link is None:
        raise RuntimeError(f"{DRAWS} codes in a row were taken.")
    return link


async def view_for(person_id: UUID, post_id: UUID, network: Network) -> LinkView:
    """The person's link, to be copied. A post that leads nowhere has none."""
    post = await fetch_one(POST, post_id, person_id)
    if post is not None and post["fits"] and not post["url"]:
        raise Invalid("post-without-address", field="post_id")
    link = await link_for(person_id, post_id, network)
    return LinkView(url=address_of(link.code), code=link.code, network=network)


def address_of(code: str) -> str:
    """The address that people see and follow."""
    return f"{settings().short_origin}/r/{code}"


async def _check_shareable(person_id: UUID, post_id: UUID) -> None:
    post = await fetch_one(POST, post_id, person_id)
    if post is None or not post["fits"]:
        raise NotFound("post-missing")
    if post["state"] != "live":
        raise Conflict("post-ended")
    if post["internal"]:
        raise Forbidden("post-internal")


async def _existing(person_id: UUID, post_id: UUID, network: Network) -> Link | None:
    return await Link.objects().get(
        (Link.person == person_id) & (Link.post == post_id) & (Link.network == str(network))
    )


async def _insert(person_id: UUID, post_id: UUID, network: Network) -> None:
    """Write a link with a fresh code; writes none where the code or the person's link is there already."""
    await execute(
        "INSERT INTO link (id, person, post, network, code, created_at) VALUES ($1, $2, $3, $4, $5, $6) "
        "ON CONFLICT DO NOTHING",
        new_id(),
        person_id,
        post_id,
        str(network),
        new_code(),
        clock.now(),
    )
