"""The way to tokens at LinkedIn. They last 60 days; a refresh token comes only with LinkedIn's approval."""

from typing import Final
from urllib.parse import urlencode

from api.connections.networks.adapter import Account, Lapsed, Tokens
from api.connections.networks.asking import Form, ask, read
from api.connections.networks.consent import Begun, Kept, Linked, new_verifier, tokens_of
from api.core import clock
from api.core.settings import settings

WWW: Final = "https://www.linkedin.com"
API: Final = "https://api.linkedin.com"
SCOPES: Final = "openid profile w_member_social"


class LinkedInConsent:
    def __init__(self, www: str = WWW, api: str = API) -> None:
        self.www, self.api = www, api

    async def begin(self, _: str, state: str, back: str) -> Begun:
        asked = {
            "response_type": "code",
            "client_id": settings().linkedin_id,
            "redirect_uri": back,
            "state": state,
            "scope": SCOPES,
        }
        kept = Kept(server=self.www, back=back, verifier=new_verifier())
        return Begun(f"{self.www}/oauth/v2/authorization?{urlencode(asked)}", kept)

    async def finish(self, kept: Kept, code: str, _: str) -> Linked:
        tokens = await self._tokens(grant_type="authorization_code", code=code, redirect_uri=kept.back)
        who = read(await ask(f"{self.api}/v2/userinfo", headers={"authorization": f"Bearer {tokens.access}"}))
        return Linked(
            server=kept.server,
            account_id=f"urn:li:person:{who['sub']}",
            handle=str(who.get("name", "")),
            address="",
            tokens=tokens,
        )

    async def refresh(self, _: Account, tokens: Tokens) -> Tokens:
        if not tokens.refresh:
            raise Lapsed
        return await self._tokens(before=tokens, grant_type="refresh_token", refresh_token=tokens.refresh)

    async def revoke(self, _: str, tokens: Tokens) -> None:
        form = Form.of_fields(token=tokens.access, **_credentials())
        await ask(f"{self.www}/oauth/v2/revoke", method="POST", form=form)

    async def _tokens(self, *, before: Tokens | None = None, **asked: str) -> Tokens:
        form = Form.of_fields(**asked, **_credentials())
        said = read(await ask(f"{self.www}/oauth/v2/accessToken", method="POST", form=form))
        return tokens_of(said, clock.now(), before=before)


def _credentials() -> dict[str, str]:
    return {"client_id": settings().linkedin_id, "client_secret": settings().linkedin_secret}
