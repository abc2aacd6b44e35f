"""The way to tokens at any Mastodon server."""

from urllib.parse import urlencode

from api.connections.networks.adapter import Account, Lapsed, Refused, Tokens
from api.connections.networks.asking import Form, ask, read
from api.connections.networks.consent import Begun, Kept, Linked, challenge_of, new_verifier, tokens_of
from api.connections.networks.mastodon import registrations
from api.connections.networks.mastodon.registrations import SCOPES
from api.connections.places import back_address, server_origin
from api.core import clock
from api.core.errors import Invalid


class MastodonConsent:
    """OAuth with PKCE; a server older than 4.3 ignores the challenge."""

    async def begin(self, where: str, state: str, back: str) -> Begun:
        server = server_origin(where)
        try:
            client = await registrations.client_at(server, back)
        except (Refused, Lapsed, KeyError):
            raise Invalid("account-server-unknown", field="where") from None
        kept = Kept(server=server, back=back, verifier=new_verifier())
        asked = urlencode(
            {
                "response_type": "code",
                "client_id": client.id,
                "redirect_uri": back,
                "scope": SCOPES,
                "state": state,
                "code_challenge": challenge_of(kept.verifier),
                "code_challenge_method": "S256",
            }
        )
        return Begun(f"{server}/oauth/authorize?{asked}", kept)

    async def finish(self, kept: Kept, code: str, issuer: str) -> Linked:
        if issuer and issuer.rstrip("/") != kept.server:
            raise Refused("issuer", "Somebody else sent this answer.")
        client = await registrations.client_at(kept.server, kept.back)
        form = Form.of_fields(
            grant_type="authorization_code",
            code=code,
            redirect_uri=kept.back,
            client_id=client.id,
            client_secret=client.secret,
            code_verifier=kept.verifier,
            scope=SCOPES,
        )
        tokens = tokens_of(read(await ask(f"{kept.server}/oauth/token", method="POST", form=form)), clock.now())
        return await _linked(kept.server, tokens)

    async def refresh(self, account: Account, tokens: Tokens) -> Tokens:
        """Only servers that let tokens end give a refresh token; elsewhere a refused token has lapsed."""
        client = await registrations.known_at(account.server, back_address())
        if not tokens.refresh or client is None:
            raise Lapsed
        form = Form.of_fields(
            grant_type="refresh_token",
            refresh_token=tokens.refresh,
            client_id=client.id,
            client_secret=client.secret,
            scope=SCOPES,
        )
        said = read(await ask(f"{account.server}/oauth/token", method="POST", form=form))
        return tokens_of(said, clock.now(), before=tokens)

    async def revoke(self, server: str, tokens: Tokens) -> None:
        client = await registrations.known_at(server, back_address())
        if client is None:
            return
        form = Form.of_fields(client_id=client.id, client_secret=client.secret, token=tokens.access)
        await ask(f"{server}/oauth/revoke", method="POST", form=form)


async def _linked(server: str, tokens: Tokens) -> Linked:
    bearer = {"authorization": f"Bearer {tokens.access}"}
    said = read(await ask(f"{server}/api/v1/accounts/verify_credentials", headers=bearer))
    host = server.removeprefix("https://").removeprefix("http://")
    return Linked(
        server=server,
        account_id=str(said["id"]),
        handle=f"@{said['acct']}@{host}",
        address=str(said.get("url") or f"{server}/@{said['acct']}"),
        tokens=tokens,
    )
