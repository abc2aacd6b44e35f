"""A Mastodon server as docs.joinmastodon.org describes it: apps, consent, tokens, media, statuses."""

import secrets
from typing import Any
from urllib.parse import urlencode

from tests.connections.servers.local import Answer, Asked, LocalNetwork

UNAUTHORIZED = Answer(401, {"error": "The access token is invalid"})


class LocalMastodon(LocalNetwork):
    def __init__(self) -> None:
        super().__init__()
        self.apps: dict[str, dict[str, str]] = {}
        self.codes: dict[str, str] = {}
        self.tokens: set[str] = set()
        self.media: dict[str, bytes] = {}
        self.statuses: dict[str, dict[str, Any]] = {}
        self.by_key: dict[str, str] = {}
        self.looks_until_ready = 0
        self.routes = {
            "POST /api/v1/apps": self.register,
            "GET /oauth/authorize": self.consent_page,
            "POST /oauth/token": self.give_token,
            "POST /oauth/revoke": self.revoke,
            "GET /api/v1/accounts/verify_credentials": self.who,
            "GET /api/v1/accounts/7/statuses": self.list_statuses,
            "POST /api/v2/media": self.take_media,
            "GET /api/v1/media/*": self.show_media,
            "POST /api/v1/statuses": self.post,
            "GET /api/v1/statuses/*": self.show,
        }

    def agree(self) -> str:
        """The person agrees; the code that they bring back."""
        code = secrets.token_urlsafe(8)
        self.codes[code] = next(iter(self.apps))
        return code

    def register(self, asked: Asked) -> Answer:
        client = {"client_id": secrets.token_hex(8), "client_secret": secrets.token_hex(16)}
        self.apps[client["client_id"]] = {**client, "redirect_uri": asked.fields["redirect_uris"]}
        return Answer(200, {"id": "1", "name": asked.fields["client_name"], **client})

    def consent_page(self, asked: Asked) -> Answer:
        app = self.apps.get(asked.query["client_id"])
        if app is None or app["redirect_uri"] != asked.query["redirect_uri"]:
            return Answer(400, "<h1>Unknown app</h1>")
        back = f"{app['redirect_uri']}?{urlencode({'code': self.agree(), 'state': asked.query['state']})}"
        link = f'<a href="{back.replace("&", "&amp;")}">Authorize</a>'
        return Answer(200, f"<!doctype html><html lang=en><title>Authorize</title>{link}")

    def give_token(self, asked: Asked) -> Answer:
        app = self.apps.get(asked.fields["client_id"])
        if app is None or app["client_secret"] != asked.fields["client_secret"]:
            return Answer(401, {"error": "invalid_client"})
        if not self.codes.pop(asked.fields["code"], None) or not asked.fields["code_verifier"]:
            return Answer(400, {"error": "invalid_grant", "error_description": "The code is used up."})
        token = secrets.token_urlsafe(16)
        self.tokens.add(token)
        return Answer(200, {"access_token": token, "token_type": "Bearer", "scope": asked.fields["scope"]})

    def revoke(self, asked: Asked) -> Answer:
        self.tokens.discard(asked.fields["token"])
        return Answer(200, {})

    def who(self, asked: Asked) -> Answer:
        if asked.token not in self.tokens:
            return UNAUTHORIZED
        return Answer(200, {"id": "7", "acct": "anna", "url": f"{self.origin}/@anna"})

    def take_media(self, asked: Asked) -> Answer:
        if asked.token not in self.tokens:
            return UNAUTHORIZED
        media_id = str(len(self.media) + 1)
        self.media[media_id] = asked.body
        return Answer(202 if self.looks_until_ready else 200, {"id": media_id, "url": None})

    def show_media(self, asked: Asked) -> Answer:
        self.looks_until_ready -= 1
        ready = self.looks_until_ready <= 0
        return Answer(200 if ready else 206, {"id": "1", "url": f"{self.origin}/1.jpg" if ready else None})

    def post(self, asked: Asked) -> Answer:
        if asked.token not in self.tokens:
            return UNAUTHORIZED
        if len(asked.json["status"]) > 500:
            return Answer(422, {"error": "Validation failed: Text character limit of 500 exceeded"})
        known = self.by_key.get(asked.headers["idempotency-key"])
        if known is None:
            known = self.by_key[asked.headers["idempotency-key"]] = str(100 + len(self.statuses))
            self.statuses[known] = self._status(known, asked.json)
        return Answer(200, self.statuses[known])

    def list_statuses(self, asked: Asked) -> Answer:
        if asked.token not in self.tokens:
            return UNAUTHORIZED
        return Answer(200, list(reversed(self.statuses.values())))

    def show(self, asked: Asked) -> Answer:
        status = self.statuses.get(asked.path.rpartition("/")[2])
        return Answer(200, status) if status else Answer(404, {"error": "Record not found"})

    def _status(self, key: str, said: dict[str, Any]) -> dict[str, Any]:
        content = said["status"].replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br />")
        counted = {"favourites_count": 3, "reblogs_count": 2, "replies_count": 1}
        address = f"{self.origin}/@anna/{key}"
        return {"id": key, "url": address, "content": f"<p>{content}</p>", "asked": said, **counted}
