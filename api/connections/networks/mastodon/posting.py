"""Posting to a Mastodon server, once a key: it keeps `Idempotency-Key` for an hour, and `find` asks after that."""

import asyncio
import json
from html import unescape
from typing import Any, Final

import regex

from api.connections.networks.adapter import Account, Busy, Figures, Outgoing, Picture, Posted, Refused, Tokens
from api.connections.networks.asking import LATER, Form, ask, check, known, read, send
from api.connections.networks.multipart import form_with
from api.connections.networks.sizing import at_most
from api.core import clock

MOST_PICTURE_BYTES: Final = 8_000_000
LONGEST_ALTERNATIVE: Final = 1500
LOOKS_AT_MEDIA: Final = 10
SECONDS_BETWEEN_LOOKS: Final = 1.0
LOOKED_BACK: Final = 40
TAG: Final = regex.compile(r"<[^>]*>")


class MastodonPosting:
    async def publish(self, account: Account, tokens: Tokens, outgoing: Outgoing) -> Posted:
        asked: dict[str, Any] = {"status": outgoing.text, "language": outgoing.language, "visibility": "public"}
        if outgoing.picture:
            asked["media_ids"] = [await _uploaded(account, tokens, outgoing.picture)]
        headers = {**_bearer(tokens), "idempotency-key": outgoing.key}
        url = f"{account.server}/api/v1/statuses"
        said = await ask(url, method="POST", headers=headers, form=Form.of_json(asked), posting=True)
        return _posted(read(said))

    async def find(self, account: Account, tokens: Tokens, outgoing: Outgoing) -> Posted | None:
        query = f"limit={LOOKED_BACK}&exclude_reblogs=true"
        url = f"{account.server}/api/v1/accounts/{account.account_id}/statuses?{query}"
        found = await ask(url, headers=_bearer(tokens))
        return next((_posted(one) for one in _listed(found.body) if _is_of(one, outgoing)), None)

    async def figures(self, account: Account, tokens: Tokens, reference: str) -> Figures:
        said = read(await ask(f"{account.server}/api/v1/statuses/{reference}", headers=_bearer(tokens)))
        return Figures(
            likes=said.get("favourites_count"), reposts=said.get("reblogs_count"), replies=said.get("replies_count")
        )


async def _uploaded(account: Account, tokens: Tokens, picture: Picture) -> str:
    """The media's id once the server can show it. Media without a post are forgotten by the server itself."""
    small = await at_most(picture, MOST_PICTURE_BYTES)
    form = form_with("file", small, description=picture.alternative[:LONGEST_ALTERNATIVE])
    answer = await ask(f"{account.server}/api/v2/media", method="POST", headers=_bearer(tokens), form=form)
    media_id = str(read(answer)["id"])
    if answer.status == 202:
        await _ready(account, tokens, media_id)
    return media_id


async def _ready(account: Account, tokens: Tokens, media_id: str) -> None:
    for _ in range(LOOKS_AT_MEDIA):
        answer = check(await send(f"{account.server}/api/v1/media/{media_id}", headers=_bearer(tokens)))
        if answer.status == 200 and known(answer).get("url"):
            return
        await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
    raise Busy(clock.now() + LATER)


def _is_of(status: dict[str, Any], outgoing: Outgoing) -> bool:
    """A tracked link is one person's and one post's; without one the words have to be the same."""
    content = str(status.get("content", ""))
    if outgoing.link:
        return outgoing.link in unescape(content)
    return "".join(unescape(TAG.sub("", content)).split()) == "".join(outgoing.text.split())


def _listed(body: bytes) -> list[dict[str, Any]]:
    said = json.loads(body)
    if not isinstance(said, list):
        raise Refused("malformed", "The answer could not be read.")
    return [one for one in said if isinstance(one, dict)]


def _posted(said: dict[str, Any]) -> Posted:
    return Posted(reference=str(said["id"]), address=str(said.get("url") or said.get("uri") or ""))


def _bearer(tokens: Tokens) -> dict[str, str]:
    return {"authorization": f"Bearer {tokens.access}"}
