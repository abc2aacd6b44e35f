"""Posting to LinkedIn. It refuses a duplicate and names the first one, so a repetition finds what is there."""

from datetime import timedelta
from typing import Any, Final
from urllib.parse import quote, urlencode

import regex

from api.connections.networks.adapter import (
    Account,
    Busy,
    Card,
    Figures,
    Outgoing,
    Picture,
    Posted,
    Refused,
    Tokens,
    Unsure,
)
from api.connections.networks.asking import Form, ask, check, read, send
from api.connections.networks.linkedin.consent import API
from api.connections.networks.sizing import at_most
from api.core import clock
from api.core.fetch import Answer

VERSION: Final = "202610"
MOST_PICTURE_BYTES: Final = 8_000_000
LONGEST_ALTERNATIVE: Final = 4086
DISTRIBUTION: Final = {"feedDistribution": "MAIN_FEED", "targetEntities": [], "thirdPartyDistributionChannels": []}
POST: Final = regex.compile(r"urn:li:(?:share|ugcPost):\d+")
RESERVED: Final = regex.compile(r"[|{}@\[\]()<>\\*_~]|#(?!\w)")
"""What the "little" text format means something by; a hashtag is written as it is."""


class LinkedInPosting:
    def __init__(self, api: str = API) -> None:
        self.api = api

    async def publish(self, account: Account, tokens: Tokens, outgoing: Outgoing) -> Posted:
        asked: dict[str, Any] = {
            "author": account.account_id,
            "commentary": RESERVED.sub(r"\\\g<0>", outgoing.text),
            "visibility": "PUBLIC",
            "distribution": DISTRIBUTION,
            "lifecycleState": "PUBLISHED",
            "isReshareDisabledByAuthor": False,
        }
        if content := await self._content(account, tokens, outgoing):
            asked["content"] = content
        url = f"{self.api}/rest/posts"
        answer = await send(url, method="POST", headers=_headers(tokens), form=Form.of_json(asked), posting=True)
        return _posted_before(answer) or _posted(_check(answer, posting=True).headers.get("x-restli-id", ""))

    async def find(self, account: Account, tokens: Tokens, outgoing: Outgoing) -> Posted | None:
        """Reading one's own posts takes a permission that LinkedIn gives to few apps: without it, `Unsure`."""
        query = urlencode({"author": account.account_id, "q": "author", "count": 20})
        headers = {**_headers(tokens), "x-restli-method": "FINDER"}
        try:
            said = read(_check(await send(f"{self.api}/rest/posts?{query}", headers=headers)))
        except Refused as refused:
            raise Unsure(f"LinkedIn lets nobody look: {refused.said}") from None
        return next((_posted(str(one["id"])) for one in said.get("elements", []) if _is_of(one, outgoing)), None)

    async def figures(self, _: Account, tokens: Tokens, reference: str) -> Figures:
        """Nothing is known without the permission to read, so a refusal is no error."""
        url = f"{self.api}/rest/socialActions/{quote(reference, safe='')}"
        try:
            said = read(_check(await send(url, headers=_headers(tokens))))
        except Refused as refused:
            if refused.code == "gone":
                raise
            return Figures(None, None, None)
        likes, comments = said.get("likesSummary", {}), said.get("commentsSummary", {})
        return Figures(likes.get("totalLikes"), None, comments.get("aggregatedTotalComments"))

    async def _content(self, account: Account, tokens: Tokens, outgoing: Outgoing) -> dict[str, Any] | None:
        if outgoing.picture:
            image = await self._uploaded(account, tokens, outgoing.picture)
            return {"media": {"id": image, "altText": outgoing.picture.alternative[:LONGEST_ALTERNATIVE]}}
        return {"article": await self._article(account, tokens, outgoing.card)} if outgoing.card else None

    async def _article(self, account: Account, tokens: Tokens, card: Card) -> dict[str, str]:
        article = {"source": card.address, "title": card.title, "description": card.summary}
        if card.picture:
            article["thumbnail"] = await self._uploaded(account, tokens, card.picture)
        return article

    async def _uploaded(self, account: Account, tokens: Tokens, picture: Picture) -> str:
        small = await at_most(picture, MOST_PICTURE_BYTES)
        form = Form.of_json({"initializeUploadRequest": {"owner": account.account_id}})
        url = f"{self.api}/rest/images?action=initializeUpload"
        place = read(_check(await send(url, method="POST", headers=_headers(tokens), form=form)))["value"]
        bearer = {"authorization": f"Bearer {tokens.access}"}
        await ask(str(place["uploadUrl"]), method="PUT", headers=bearer, form=Form(small.data, small.media_type))
        return str(place["image"])


def _check(answer: Answer, *, posting: bool = False) -> Answer:
    """LinkedIn's limits are by the day and end at midnight UTC; it does not say so in a header."""
    if answer.status == 429 and "retry-after" not in answer.headers:
        now = clock.now()
        raise Busy(now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1))
    return check(answer, posting=posting)


def _posted_before(answer: Answer) -> Posted | None:
    """The post that a refused duplicate is one of."""
    if answer.status not in (409, 422) or b"uplicate" not in answer.body:
        return None
    found = POST.search(answer.body.decode(errors="replace"))
    return _posted(found[0]) if found else None


def _posted(urn: str) -> Posted:
    return Posted(urn, f"https://www.linkedin.com/feed/update/{urn}/")


def _is_of(post: dict[str, Any], outgoing: Outgoing) -> bool:
    article = post.get("content", {}).get("article", {})
    said = str(post.get("commentary", "")).replace("\\", "")
    if outgoing.link:
        return outgoing.link in said or article.get("source") == outgoing.link
    return said == outgoing.text.replace("\\", "")


def _headers(tokens: Tokens) -> dict[str, str]:
    return {
        "authorization": f"Bearer {tokens.access}",
        "linkedin-version": VERSION,
        "x-restli-protocol-version": "2.0.0",
    }
