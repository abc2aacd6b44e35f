"""A campaign with a goal, a post in it, and clicks on its links; and a caller who holds a key."""

from datetime import timedelta
from typing import Any

import httpx
import msgspec

from api.campaigns import service
from api.campaigns.schemas import CampaignDraft, GoalInput
from api.content.tables import Post
from api.core import clock
from api.core.db import fetch
from api.sharing.conversions import keys, signatures
from api.sharing.conversions.click_ids import click_id
from api.sharing.tables import Click, Link
from tests import make
from tests.sharing import rows

GOAL = "account-opened"


async def campaign(*posts: Post, code: str = "spring", **fields: Any) -> None:
    """A campaign that counts opened accounts, 25 euros each, and visits of no fixed value."""
    me = await make.communicator()
    today = clock.now().date()
    goals = [
        GoalInput(code=GOAL, name="Account opened", value="25.00", currency="EUR"),
        GoalInput(code="visit", name="Visit"),
    ]
    draft = CampaignDraft(
        name="Spring", code=code, starts_on=today, ends_on=today + timedelta(days=30), **{"goals": goals, **fields}
    )
    made = await service.create(draft, me)
    for post in posts:
        await service.add(made, post.id)


async def a_link(**fields: Any) -> Link:
    """A link to a post of such a campaign."""
    post = await make.post()
    await campaign(post, **fields)
    return await make.link(await make.person(), post)


async def clicked(link: Link, verdict: str | None = "human", ago: timedelta = timedelta(0)) -> Click:
    """A click with the id it would have had then."""
    at = clock.now() - ago
    return await rows.click(link, id=_id_at(at), at=at, verdict=verdict)


def token(click: Click) -> str:
    return click_id(click.id)


def told(number: str, *clicks: Click, **more: Any) -> dict[str, Any]:
    """A conversion as a caller tells it."""
    happened = clock.now().isoformat()
    return {"id": number, "clicks": [token(one) for one in clicks], "goal": GOAL, "happened_at": happened, **more}


class Caller:
    """The company's shop, which signs its calls."""

    def __init__(self, client: httpx.AsyncClient, secret: str) -> None:
        self.client, self.secret = client, secret

    async def tell(self, *conversions: dict[str, Any]) -> httpx.Response:
        body = msgspec.json.encode({"conversions": conversions})
        timestamp = str(int(clock.now().timestamp()))
        signature = signatures.sign(signatures.read(self.secret), "msg_1", timestamp, body)
        headers = {
            "content-type": "application/json",
            "webhook-id": "msg_1",
            "webhook-timestamp": timestamp,
            "webhook-signature": signature,
        }
        return await self.client.post("/api/conversions", content=body, headers=headers)

    async def outcomes(self, *conversions: dict[str, Any]) -> list[str]:
        answer = await self.tell(*conversions)
        assert answer.status_code == 200, answer.text
        return [one["outcome"] for one in answer.json()]


async def caller(client: httpx.AsyncClient) -> Caller:
    """Somebody with a new key and no session."""
    client.headers.pop("X-Birdsong", None)
    made = await keys.make("The shop", (await make.person("admin")).id)
    return Caller(client, made.secret)


async def figures() -> list[tuple[str, int, int, str]]:
    """What is counted by day: goal, raw, human and value."""
    found = await fetch(
        "SELECT goal.code, raw, human, d.value, d.currency "
        "FROM conversion_day d JOIN goal ON goal.id = d.goal ORDER BY 1, 5"
    )
    return [(one["code"], one["raw"], one["human"], f"{one['value']:.2f} {one['currency']}".strip()) for one in found]


def _id_at(at: Any) -> Any:
    from api.core.ids import new_id

    fresh = new_id()
    milliseconds = int(at.timestamp() * 1000)
    return type(fresh)(int=(milliseconds << 80) | (fresh.int & ((1 << 80) - 1)))
