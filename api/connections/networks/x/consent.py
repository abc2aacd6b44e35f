"""The way to tokens at X. They last two hours; each refresh token works once."""

import base64
from typing import Final
from urllib.parse import quote, urlencode

from api.connections.networks.adapter import Account, Lapsed, Tokens
from api.connections.networks.asking import Form, ask, read
from api.connections.networks.consent import Begun, Kept, Linked, challenge_of, new_verifier, tokens_of
from api.core import clock
from api.core.settings import settings

WWW: Final = "https://x.com"
API: Final = "https://api.x.com"
SCOPES: Final = "tweet.read tweet.write users.read media.write offline.access"


class XConsent:
    def __init__(self, www: str = WWW, api: str = API) -> None:
        self.www, self.api = www, api

    async def begin(self, _: str, state: str, back: str) -> Begun:
        kept = Kept(server=self.www, back=back, verifier=new_verifier())
        asked = {
            "response_type": "code",
            "client_id": settings().x_id,
            "redirect_uri": back,
            "scope": SCOPES,
            "state": state,
            "code_challenge": challenge_of(kept.verifier),
            "code_challenge_method": "S256",
        }
        return Begun(f"{self.www}/i/oauth2/authorize?{urlencode(asked)}", kept)

    async def finish(self, kept: Kept, code: str, _: str) -> Linked:
        tokens = await self._tokens(
            grant_type="authorization_code", code=code, redirect_uri=kept.back, code_verifier=kept.verifier
        )
        said = read(await ask(f"{self.api}/2/users/me", headers={"authorization": f"Bearer {tokens.access}"}))
        name = str(said["data"]["username"])
        return Linked(
            server=kept.server,
            account_id=str(said["data"]["id"]),
            handle=f"@{name}",
            address=f"https://x.com/{name}",
            tokens=tokens,
        )

    async def refresh(self, _: Account, tokens: Tokens) -> Tokens:
        if not tokens.refresh:
            raise Lapsed
        return await self._tokens(before=tokens, grant_type="refresh_token", refresh_token=tokens.refresh)

    async def revoke(self, _: str, tokens: Tokens) -> None:
        """Both, the lasting one first."""
        for kind, token in (("refresh_token", tokens.refresh), ("access_token", tokens.access)):
            if token:
                form = Form.of_fields(token=token, token_type_hint=kind)
                await ask(f"{self.api}/2/oauth2/revoke", method="POST", headers=_basic(), form=form)

    async def _tokens(self, *, before: Tokens | None = None, **asked: str) -> Tokens:
        form = Form.of_fields(**asked, client_id=settings().x_id)
        said = read(await ask(f"{self.api}/2/oauth2/token", method="POST", headers=_basic(), form=form))
        return tokens_of(said, clock.now(), before=before)


def _basic() -> dict[str, str]:
    known = f"{quote(settings().x_id)}:{quote(settings().x_secret)}"
    return {"authorization": f"Basic {base64.b64encode(known.encode()).decode()}"}
