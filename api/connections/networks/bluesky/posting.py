"""Posting to Bluesky: a record under a key of our own, so that one key is one post however often it is sent."""

from datetime import UTC
from typing import Any, Final
from urllib.parse import urlencode

from api.connections.networks.adapter import (
    Account,
    Card,
    Figures,
    Outgoing,
    Picture,
    Posted,
    Refused,
    Tokens,
)
from api.connections.networks.asking import Form, ask, check, read, send
from api.connections.networks.bluesky.dpop import send_proven
from api.connections.networks.bluesky.facets import facets_of
from api.connections.networks.bluesky.identity import Places
from api.connections.networks.sizing import at_most
from api.core import clock
from api.core.fetch import Answer

POST: Final = "app.bsky.feed.post"
MOST_BLOB_BYTES: Final = 976_000
"""`app.bsky.embed.images` and `external` take a megabyte; older servers counted 976.56 kB."""
ABSENT: Final = frozenset({"RecordNotFound", "gone"})


class BlueskyPosting:
    def __init__(self, places: Places | None = None) -> None:
        self.places = places or Places()

    async def publish(self, account: Account, tokens: Tokens, outgoing: Outgoing) -> Posted:
        record = await _record(account, tokens, outgoing)
        # Null: only where nothing lies under the key yet, so what was taken before stays as it is.
        asked = {**_key(account, outgoing.key), "record": record, "swapRecord": None}
        try:
            said = await _call(account, tokens, "com.atproto.repo.putRecord", Form.of_json(asked), posting=True)
        except Refused as refused:
            if refused.code == "InvalidSwap" and (there := await self.find(account, tokens, outgoing)):
                return there
            raise
        return _posted(account, str(read(said)["uri"]))

    async def find(self, account: Account, _: Tokens, outgoing: Outgoing) -> Posted | None:
        uri = f"at://{account.account_id}/{POST}/{outgoing.key}"
        return _posted(account, uri) if await _is_there(account, outgoing.key) else None

    async def figures(self, account: Account, _: Tokens, reference: str) -> Figures:
        """From the public view of everything, which hears of a post a little later than its own server."""
        query = urlencode({"uris": reference})
        said = read(await ask(f"{self.places.appview}/xrpc/app.bsky.feed.getPosts?{query}"))
        posts = said.get("posts") or [{}]
        if not posts[0] and not await _is_there(account, reference.rpartition("/")[2]):
            raise Refused("gone", "The post is not there any more.")
        counts = [posts[0].get(name) for name in ("likeCount", "repostCount", "replyCount")]
        return Figures(*counts)


async def _record(account: Account, tokens: Tokens, outgoing: Outgoing) -> dict[str, Any]:
    record: dict[str, Any] = {
        "$type": POST,
        "text": outgoing.text,
        "createdAt": clock.now().astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "langs": [outgoing.language],
        "facets": facets_of(outgoing.text),
    }
    if outgoing.picture:
        record["embed"] = await _images(account, tokens, outgoing.picture)
    elif outgoing.card:
        record["embed"] = await _external(account, tokens, outgoing.card)
    return record


async def _images(account: Account, tokens: Tokens, picture: Picture) -> dict[str, Any]:
    image = await _uploaded(account, tokens, picture)
    return {"$type": "app.bsky.embed.images", "images": [{"image": image, "alt": picture.alternative}]}


async def _external(account: Account, tokens: Tokens, card: Card) -> dict[str, Any]:
    external: dict[str, Any] = {"uri": card.address, "title": card.title, "description": card.summary}
    if card.picture:
        external["thumb"] = await _uploaded(account, tokens, card.picture)
    return {"$type": "app.bsky.embed.external", "external": external}


async def _uploaded(account: Account, tokens: Tokens, picture: Picture) -> dict[str, Any]:
    """The blob's reference. A blob that no record names is thrown away by the server after a while."""
    small = await at_most(picture, MOST_BLOB_BYTES)
    form = Form(small.data, small.media_type)
    blob: dict[str, Any] = read(await _call(account, tokens, "com.atproto.repo.uploadBlob", form))["blob"]
    return blob


async def _is_there(account: Account, key: str) -> bool:
    """Posts are public, so this asks without tokens."""
    query = urlencode(_key(account, key))
    try:
        check(await send(f"{account.server}/xrpc/com.atproto.repo.getRecord?{query}"))
    except Refused as refused:
        if refused.code in ABSENT:
            return False
        raise
    return True


async def _call(account: Account, tokens: Tokens, method: str, form: Form, *, posting: bool = False) -> Answer:
    """Ask the account's own server, with a bound token or with an app password's session."""
    url = f"{account.server}/xrpc/{method}"
    if not tokens.key:
        bearer = {"authorization": f"Bearer {tokens.access}"}
        return await ask(url, method="POST", headers=bearer, form=form, posting=posting)
    answer = await send_proven(url, tokens.key, method="POST", access=tokens.access, form=form, posting=posting)
    return check(answer, posting=posting)


def _key(account: Account, key: str) -> dict[str, str]:
    return {"repo": account.account_id, "collection": POST, "rkey": key}


def _posted(account: Account, uri: str) -> Posted:
    return Posted(uri, f"https://bsky.app/profile/{account.account_id}/post/{uri.rpartition('/')[2]}")
