"""X as docs.x.com describes it: tokens by basic authentication, posts, media, the last posts of a person."""

import base64
import secrets
from typing import Any

from tests.connections.servers.local import Answer, Asked, LocalNetwork

BASIC = base64.b64encode(b"birdsong-at-x:known%20to%20x").decode()
UNAUTHORIZED = Answer(401, {"title": "Unauthorized", "type": "about:blank", "status": 401, "detail": "Unauthorized"})


class LocalX(LocalNetwork):
    def __init__(self) -> None:
        super().__init__()
        self.access: set[str] = set()
        self.refresh: set[str] = set()
        self.codes: set[str] = set()
        self.posts: list[dict[str, Any]] = []
        self.descriptions: dict[str, str] = {}
        self.routes = {
            "POST /2/oauth2/token": self.give_token,
            "POST /2/oauth2/revoke": self.revoke,
            "GET /2/users/me": self.who,
            "GET /2/users/9/tweets": self.list_posts,
            "POST /2/media/upload": self.take_media,
            "POST /2/media/metadata": self.describe,
            "POST /2/tweets": self.post,
            "GET /2/tweets/*": self.show,
        }

    def agree(self) -> str:
        code = secrets.token_urlsafe(8)
        self.codes.add(code)
        return code

    def give_token(self, asked: Asked) -> Answer:
        if asked.token != BASIC:
            return Answer(401, {"error": "unauthorized_client", "error_description": "Missing authorization header"})
        form = asked.fields
        begins = form["grant_type"] == "authorization_code"
        known, given = (self.codes, form.get("code")) if begins else (self.refresh, form.get("refresh_token"))
        if given not in known:
            return Answer(400, {"error": "invalid_grant", "error_description": "The token was invalid."})
        known.discard(str(given))
        access, refresh = secrets.token_urlsafe(16), secrets.token_urlsafe(16)
        self.access.add(access)
        self.refresh.add(refresh)
        said = {"token_type": "bearer", "expires_in": 7200, "access_token": access, "refresh_token": refresh}
        return Answer(200, said)

    def revoke(self, asked: Asked) -> Answer:
        self.access.discard(asked.fields["token"])
        self.refresh.discard(asked.fields["token"])
        return Answer(200, {"revoked": True})

    def who(self, asked: Asked) -> Answer:
        who = {"id": "9", "username": "anna", "name": "Anna"}
        return Answer(200, {"data": who}) if self._knows(asked) else UNAUTHORIZED

    def list_posts(self, asked: Asked) -> Answer:
        return Answer(200, {"data": self.posts, "meta": {}}) if self._knows(asked) else UNAUTHORIZED

    def take_media(self, asked: Asked) -> Answer:
        assert b'name="media_category"' in asked.body
        return Answer(200, {"data": {"id": "55", "media_key": "3_55"}})

    def describe(self, asked: Asked) -> Answer:
        self.descriptions[asked.json["id"]] = asked.json["metadata"]["alt_text"]["text"]
        return Answer(200, {"data": {"id": asked.json["id"]}})

    def post(self, asked: Asked) -> Answer:
        if not self._knows(asked):
            return UNAUTHORIZED
        text = asked.json["text"]
        if any(one["text"] == text for one in self.posts):
            said = "You are not allowed to create a Tweet with duplicate content."
            return Answer(403, {"title": "Forbidden", "status": 403, "detail": said})
        urls = [{"url": "https://t.co/x", "expanded_url": word} for word in text.split() if word.startswith("https://")]
        made = {"id": str(1000 + len(self.posts)), "text": text, "entities": {"urls": urls}, "asked": asked.json}
        self.posts.insert(0, made)
        return Answer(201, {"data": {"id": made["id"], "text": text}})

    def show(self, asked: Asked) -> Answer:
        wanted = asked.path.rpartition("/")[2]
        if not any(one["id"] == wanted for one in self.posts):
            return Answer(200, {"errors": [{"title": "Not Found Error", "resource_type": "tweet"}]})
        counted = {"like_count": 8, "retweet_count": 7, "reply_count": 6, "quote_count": 0}
        return Answer(200, {"data": {"id": wanted, "public_metrics": counted}})

    def _knows(self, asked: Asked) -> bool:
        return asked.token in self.access
