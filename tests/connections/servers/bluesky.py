"""A PDS that is its own authorization server, its directory and its public view: PAR, PKCE, DPoP with nonces, repo."""

import base64
import hashlib
import json
import secrets
from typing import Any

import jwt

from tests.connections.servers.local import Answer, Asked, LocalNetwork

DID = "did:plc:ewvi7nxzyoun6zhxrhs64oiz"
HANDLE = "anna.test"
XRPC = "/xrpc/com.atproto"


class LocalBluesky(LocalNetwork):
    def __init__(self) -> None:
        super().__init__()
        self.pushed: dict[str, dict[str, str]] = {}
        self.codes: dict[str, dict[str, str]] = {}
        self.access: dict[str, str] = {}
        self.refresh: dict[str, str] = {}
        self.records: dict[str, Any] = {}
        self.blobs: list[tuple[str, int]] = []
        self.nonce = "nonce-1"
        self.proofs: set[str] = set()
        self.gives_did = DID
        self.handle_in_document = HANDLE
        self.routes = {
            f"GET {XRPC}.identity.resolveHandle": self.resolve,
            f"GET /{DID}": self.document,
            "GET /.well-known/oauth-protected-resource": self.resource,
            "GET /.well-known/oauth-authorization-server": self.authority,
            "POST /oauth/par": self.push,
            "POST /oauth/token": self.give_token,
            "POST /oauth/revoke": self.revoke,
            f"POST {XRPC}.server.createSession": self.create_session,
            f"POST {XRPC}.server.refreshSession": self.refresh_session,
            f"POST {XRPC}.server.deleteSession": self.delete_session,
            f"POST {XRPC}.repo.uploadBlob": self.upload,
            f"POST {XRPC}.repo.putRecord": self.put,
            f"GET {XRPC}.repo.getRecord": self.get,
            "GET /xrpc/app.bsky.feed.getPosts": self.posts,
        }

    def agree(self) -> str:
        """The person agrees to what was pushed last; the code that they bring back."""
        code = secrets.token_urlsafe(8)
        self.codes[code] = self.pushed[next(reversed(self.pushed))]
        return code

    # --- who is who ---------------------------------------------------------------------------

    def resolve(self, asked: Asked) -> Answer:
        if asked.query["handle"] != HANDLE:
            return Answer(400, {"error": "InvalidRequest", "message": "Unable to resolve handle"})
        return Answer(200, {"did": DID})

    def document(self, _: Asked) -> Answer:
        service = {"id": "#atproto_pds", "type": "AtprotoPersonalDataServer", "serviceEndpoint": self.origin}
        return Answer(200, {"id": DID, "alsoKnownAs": [f"at://{self.handle_in_document}"], "service": [service]})

    def resource(self, _: Asked) -> Answer:
        return Answer(200, {"resource": self.origin, "authorization_servers": [self.origin]})

    def authority(self, _: Asked) -> Answer:
        said = {
            "issuer": self.origin,
            "authorization_endpoint": f"{self.origin}/oauth/authorize",
            "token_endpoint": f"{self.origin}/oauth/token",
            "pushed_authorization_request_endpoint": f"{self.origin}/oauth/par",
            "revocation_endpoint": f"{self.origin}/oauth/revoke",
            "require_pushed_authorization_requests": True,
        }
        return Answer(200, said)

    # --- tokens -------------------------------------------------------------------------------

    def push(self, asked: Asked) -> Answer:
        if demanded := self._demanded(asked):
            return demanded
        if asked.fields.get("code_challenge_method") != "S256" or "atproto" not in asked.fields["scope"].split():
            return Answer(400, {"error": "invalid_request"})
        place = f"urn:ietf:params:oauth:request_uri:{secrets.token_hex(8)}"
        self.pushed[place] = {**asked.fields, "jkt": self._thumb(asked)}
        return Answer(201, {"request_uri": place, "expires_in": 299}, self._nonce())

    def give_token(self, asked: Asked) -> Answer:
        if demanded := self._demanded(asked):
            return demanded
        form = asked.fields
        if form["grant_type"] == "refresh_token":
            bound = self.refresh.pop(form["refresh_token"], None)
            return self._tokens(bound) if bound == self._thumb(asked) else self._no("invalid_grant")
        pushed = self.codes.pop(form["code"], None)
        digest = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest()).rstrip(b"=").decode()
        if pushed is None or pushed["code_challenge"] != digest or pushed["redirect_uri"] != form["redirect_uri"]:
            return self._no("invalid_grant")
        thumb = self._thumb(asked)
        return self._tokens(thumb) if pushed["jkt"] == thumb else self._no("invalid_dpop_proof")

    def revoke(self, asked: Asked) -> Answer:
        self.refresh.pop(asked.fields["token"], None)
        self.access.clear()
        return Answer(200, {}, self._nonce())

    def _tokens(self, thumb: str) -> Answer:
        access, refresh = secrets.token_urlsafe(16), secrets.token_urlsafe(16)
        self.access[access], self.refresh[refresh] = thumb, thumb
        said = {"access_token": access, "refresh_token": refresh, "token_type": "DPoP", "expires_in": 3600}
        return Answer(200, {**said, "scope": "atproto transition:generic", "sub": self.gives_did}, self._nonce())

    def _no(self, why: str) -> Answer:
        return Answer(400, {"error": why}, self._nonce())

    def _demanded(self, asked: Asked) -> Answer | None:
        """RFC 9449: a proof with the method, the address without its query, a new id and our nonce."""
        claims = self._claims(asked)
        if claims.get("nonce") != self.nonce:
            return self._no("use_dpop_nonce")
        fresh = claims["jti"] not in self.proofs
        self.proofs.add(claims["jti"])
        fits = claims["htm"] == asked.method and claims["htu"] == self.origin + asked.path
        return None if fresh and fits else self._no("invalid_dpop_proof")

    def _claims(self, asked: Asked) -> dict[str, Any]:
        head = jwt.get_unverified_header(asked.headers["dpop"])
        assert head["typ"] == "dpop+jwt"
        assert "d" not in head["jwk"]
        claims: dict[str, Any] = jwt.decode(
            asked.headers["dpop"], jwt.PyJWK(head["jwk"], "ES256").key, ["ES256"], options={"verify_iat": False}
        )
        return claims

    def _thumb(self, asked: Asked) -> str:
        return json.dumps(jwt.get_unverified_header(asked.headers["dpop"])["jwk"], sort_keys=True)

    def _nonce(self) -> dict[str, str]:
        return {"DPoP-Nonce": self.nonce}

    # --- app passwords ------------------------------------------------------------------------

    def create_session(self, asked: Asked) -> Answer:
        if asked.json != {"identifier": DID, "password": "abcd-efgh-ijkl-mnop"}:
            return Answer(401, {"error": "AuthenticationRequired", "message": "Invalid identifier or password"})
        return self._session()

    def refresh_session(self, asked: Asked) -> Answer:
        if self.refresh.pop(asked.token, None) is None:
            return Answer(400, {"error": "ExpiredToken", "message": "Token has been revoked"})
        return self._session()

    def delete_session(self, asked: Asked) -> Answer:
        self.refresh.pop(asked.token, None)
        self.access.clear()
        return Answer(200)

    def _session(self) -> Answer:
        access, refresh = secrets.token_urlsafe(16), secrets.token_urlsafe(16)
        self.access[access], self.refresh[refresh] = "", ""
        return Answer(200, {"accessJwt": access, "refreshJwt": refresh, "did": DID, "handle": HANDLE})

    # --- the repo -----------------------------------------------------------------------------

    def upload(self, asked: Asked) -> Answer:
        if refused := self._refused(asked):
            return refused
        if len(asked.body) > 1_000_000:
            return Answer(400, {"error": "BlobTooLarge", "message": "This file is too large."})
        self.blobs.append((asked.headers["content-type"], len(asked.body)))
        ref = {"$link": f"bafkrei{len(self.blobs)}"}
        blob = {"$type": "blob", "ref": ref, "mimeType": asked.headers["content-type"], "size": len(asked.body)}
        return Answer(200, {"blob": blob})

    def put(self, asked: Asked) -> Answer:
        if refused := self._refused(asked):
            return refused
        key = asked.json["rkey"]
        if "swapRecord" in asked.json and asked.json["swapRecord"] is None and key in self.records:
            return Answer(400, {"error": "InvalidSwap", "message": "Record was at another CID"})
        self.records[key] = asked.json["record"]
        return Answer(200, {"uri": f"at://{DID}/app.bsky.feed.post/{key}", "cid": "bafyrei"})

    def get(self, asked: Asked) -> Answer:
        if asked.query["rkey"] not in self.records:
            return Answer(400, {"error": "RecordNotFound", "message": "Could not locate record"})
        return Answer(200, {"value": self.records[asked.query["rkey"]]})

    def posts(self, asked: Asked) -> Answer:
        there = asked.query["uris"].rpartition("/")[2] in self.records
        counted = {"uri": asked.query["uris"], "likeCount": 5, "repostCount": 4, "replyCount": 3}
        return Answer(200, {"posts": [counted] if there else []})

    def _refused(self, asked: Asked) -> Answer | None:
        if asked.token not in self.access:
            return Answer(401, {"error": "InvalidToken"}, self._nonce())
        if not self.access[asked.token]:
            return None
        claims = self._claims(asked)
        if claims.get("nonce") != self.nonce:
            headers = {**self._nonce(), "WWW-Authenticate": 'DPoP error="use_dpop_nonce"'}
            return Answer(401, {"error": "use_dpop_nonce"}, headers)
        ath = base64.urlsafe_b64encode(hashlib.sha256(asked.token.encode()).digest()).rstrip(b"=").decode()
        bound = claims.get("ath") == ath and self.access[asked.token] == self._thumb(asked)
        return None if bound else Answer(401, {"error": "invalid_dpop_proof"})
