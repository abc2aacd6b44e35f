"""Posting to X. It knows no key of ours, so after a doubt `find` looks for the tracked link among the last posts."""

from typing import Any, Final

from api.connections.networks.adapter import Account, Figures, Outgoing, Picture, Posted, Refused, Tokens
from api.connections.networks.asking import Form, ask, read
from api.connections.networks.multipart import form_with
from api.connections.networks.sizing import at_most
from api.connections.networks.x.consent import API

MOST_PICTURE_BYTES: Final = 5_000_000
LONGEST_ALTERNATIVE: Final = 1000
LOOKED_BACK: Final = 20


class XPosting:
    def __init__(self, api: str = API) -> None:
        self.api = api

    async def publish(self, account: Account, tokens: Tokens, outgoing: Outgoing) -> Posted:
        asked: dict[str, Any] = {"text": outgoing.text}
        if outgoing.picture:
            asked["media"] = {"media_ids": [await self._uploaded(tokens, outgoing.picture)]}
        url = f"{self.api}/2/tweets"
        said = await ask(url, method="POST", headers=_bearer(tokens), form=Form.of_json(asked), posting=True)
        return _posted(account, read(said)["data"])

    async def find(self, account: Account, tokens: Tokens, outgoing: Outgoing) -> Posted | None:
        query = f"max_results={LOOKED_BACK}&tweet.fields=entities"
        said = read(await ask(f"{self.api}/2/users/{account.account_id}/tweets?{query}", headers=_bearer(tokens)))
        return next((_posted(account, one) for one in said.get("data", []) if _is_of(one, outgoing)), None)

    async def figures(self, _: Account, tokens: Tokens, reference: str) -> Figures:
        url = f"{self.api}/2/tweets/{reference}?tweet.fields=public_metrics"
        said = read(await ask(url, headers=_bearer(tokens)))
        if "data" not in said:
            raise Refused("gone", "The post is not there any more.")
        counted = said["data"].get("public_metrics", {})
        return Figures(counted.get("like_count"), counted.get("retweet_count"), counted.get("reply_count"))

    async def _uploaded(self, tokens: Tokens, picture: Picture) -> str:
        small = await at_most(picture, MOST_PICTURE_BYTES)
        form = form_with("media", small, media_category="tweet_image", media_type=small.media_type)
        said = read(await ask(f"{self.api}/2/media/upload", method="POST", headers=_bearer(tokens), form=form))
        media_id = str(said["data"]["id"])
        if picture.alternative:
            described = {"id": media_id, "metadata": {"alt_text": {"text": picture.alternative[:LONGEST_ALTERNATIVE]}}}
            url = f"{self.api}/2/media/metadata"
            await ask(url, method="POST", headers=_bearer(tokens), form=Form.of_json(described))
        return media_id


def _is_of(post: dict[str, Any], outgoing: Outgoing) -> bool:
    """X shortens every link and keeps in `entities` where it led."""
    if outgoing.link:
        urls = post.get("entities", {}).get("urls", [])
        return any(outgoing.link in (one.get("expanded_url"), one.get("unwound_url")) for one in urls)
    return bool(post.get("text") == outgoing.text)


def _posted(account: Account, said: dict[str, Any]) -> Posted:
    return Posted(str(said["id"]), f"https://x.com/{account.handle.removeprefix('@')}/status/{said['id']}")


def _bearer(tokens: Tokens) -> dict[str, str]:
    return {"authorization": f"Bearer {tokens.access}"}
