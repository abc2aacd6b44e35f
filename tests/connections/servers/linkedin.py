"""LinkedIn as its documentation describes it: tokens, a member, images, posts that may not be said twice."""

import secrets
from typing import Any

from tests.connections.servers.local import Answer, Asked, LocalNetwork

UNAUTHORIZED = Answer(401, {"status": 401, "serviceErrorCode": 65600, "message": "Invalid access token"})


class LocalLinkedIn(LocalNetwork):
    def __init__(self) -> None:
        super().__init__()
        self.tokens: set[str] = set()
        self.codes: set[str] = set()
        self.posts: dict[str, dict[str, Any]] = {}
        self.images: list[bytes] = []
        self.lets_look = False
        self.routes = {
            "POST /oauth/v2/accessToken": self.give_token,
            "POST /oauth/v2/revoke": self.revoke,
            "GET /v2/userinfo": self.who,
            "POST /rest/images": self.begin_upload,
            "PUT /upload": self.take_image,
            "POST /rest/posts": self.post,
            "GET /rest/posts": self.list_posts,
            "GET /rest/socialActions/*": self.figures,
        }

    def agree(self) -> str:
        code = secrets.token_urlsafe(8)
        self.codes.add(code)
        return code

    def give_token(self, asked: Asked) -> Answer:
        form = asked.fields
        if (form["client_id"], form["client_secret"]) != ("birdsong-at-linkedin", "known to linkedin"):
            return Answer(401, {"error": "invalid_client", "error_description": "Client authentication failed"})
        if form.get("code") not in self.codes:
            return Answer(400, {"error": "invalid_request", "error_description": "Unable to retrieve access token"})
        self.codes.discard(form["code"])
        token = secrets.token_urlsafe(16)
        self.tokens.add(token)
        return Answer(200, {"access_token": token, "expires_in": 5183999, "scope": "openid,profile,w_member_social"})

    def revoke(self, asked: Asked) -> Answer:
        self.tokens.discard(asked.fields["token"])
        return Answer(200, {})

    def who(self, asked: Asked) -> Answer:
        return Answer(200, {"sub": "782bbtaQ", "name": "Anna Peeters"}) if asked.token in self.tokens else UNAUTHORIZED

    def begin_upload(self, asked: Asked) -> Answer:
        if refused := self._refused(asked):
            return refused
        assert asked.query["action"] == "initializeUpload"
        return Answer(200, {"value": {"uploadUrl": f"{self.origin}/upload", "image": "urn:li:image:C4E10"}})

    def take_image(self, asked: Asked) -> Answer:
        self.images.append(asked.body)
        return Answer(201)

    def post(self, asked: Asked) -> Answer:
        if refused := self._refused(asked):
            return refused
        for urn, there in self.posts.items():
            if there["commentary"] == asked.json["commentary"]:
                return Answer(422, {"message": f"Content is a duplicate of {urn}", "status": 422})
        urn = f"urn:li:share:{7000 + len(self.posts)}"
        self.posts[urn] = asked.json
        return Answer(201, None, {"x-restli-id": urn})

    def list_posts(self, asked: Asked) -> Answer:
        if not self.lets_look:
            return Answer(403, {"status": 403, "message": "Not enough permissions to access: GET /posts"})
        return Answer(200, {"elements": [{"id": urn, **post} for urn, post in self.posts.items()]})

    def figures(self, _: Asked) -> Answer:
        if not self.lets_look:
            return Answer(403, {"status": 403, "message": "Not enough permissions to access: GET /socialActions"})
        return Answer(200, {"likesSummary": {"totalLikes": 9}, "commentsSummary": {"aggregatedTotalComments": 2}})

    def _refused(self, asked: Asked) -> Answer | None:
        if asked.token not in self.tokens:
            return UNAUTHORIZED
        if not asked.headers.get("linkedin-version", "").isdigit():
            return Answer(400, {"status": 400, "message": "A version must be present. Please specify a version."})
        return None
