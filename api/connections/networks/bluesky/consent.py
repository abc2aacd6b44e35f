"""The ways to a Bluesky account: the consent page, and an app password where somebody's server has none."""

from typing import Final
from urllib.parse import urlencode

from api.connections.networks.adapter import Account, Lapsed, Refused, Tokens
from api.connections.networks.asking import Form, ask, check, read
from api.connections.networks.bluesky import client
from api.connections.networks.bluesky.authority import Authority, authority_at, authority_of
from api.connections.networks.bluesky.dpop import new_key, send_proven
from api.connections.networks.bluesky.identity import Identity, Places, identify, identity_of
from api.connections.networks.consent import Begun, Kept, Linked, challenge_of, new_verifier, tokens_of
from api.connections.places import back_address
from api.core import clock
from api.core.errors import Invalid

SESSION: Final = "xrpc/com.atproto.server"


class BlueskyConsent:
    """OAuth as the AT Protocol profiles it: the request is pushed beforehand, every token bound to a key."""

    def __init__(self, places: Places | None = None) -> None:
        self.places = places or Places()

    async def begin(self, where: str, state: str, back: str) -> Begun:
        who = await identify(where, self.places)
        authority = await authority_of(who.server)
        kept = Kept(
            server=who.server,
            back=back,
            verifier=new_verifier(),
            key=new_key(),
            issuer=authority.issuer,
            account_id=who.did,
            handle=who.handle,
        )
        asked = {
            "response_type": "code",
            "redirect_uri": back,
            "scope": client.SCOPE,
            "state": state,
            "code_challenge": challenge_of(kept.verifier),
            "code_challenge_method": "S256",
            "login_hint": who.handle or who.did,
        }
        form = Form.of_fields(**asked, **client.credentials(authority.issuer, back))
        said = read(check(await send_proven(authority.pushed, kept.key, method="POST", form=form)))
        query = urlencode({"client_id": client.client_id(back), "request_uri": str(said["request_uri"])})
        return Begun(f"{authority.authorize}?{query}", kept)

    async def finish(self, kept: Kept, code: str, issuer: str) -> Linked:
        if issuer != kept.issuer:
            raise Refused("issuer", "Somebody else sent this answer.")
        authority = await authority_at(kept.issuer)
        form = Form.of_fields(
            grant_type="authorization_code",
            code=code,
            redirect_uri=kept.back,
            code_verifier=kept.verifier,
            **client.credentials(kept.issuer, kept.back),
        )
        unbound = Tokens(access="", key=kept.key, issuer=kept.issuer)
        tokens, did = await _asked_for(authority, form, unbound)
        if did != kept.account_id:
            raise Refused("other-account", "The network gave another account than was asked for.")
        return _linked(Identity(did, kept.handle, kept.server), tokens)

    async def with_password(self, handle: str, password: str) -> Linked:
        """An account by its app password. The password itself is not kept; raises `Invalid` when it is wrong."""
        who = await identify(handle, self.places)
        form = Form.of_json({"identifier": who.did, "password": password})
        try:
            said = read(await ask(f"{who.server}/{SESSION}.createSession", method="POST", form=form))
        except (Lapsed, Refused):
            raise Invalid("account-password-wrong", field="password") from None
        if said.get("did") != who.did:
            raise Invalid("account-password-wrong", field="password")
        return _linked(who, Tokens(access=str(said["accessJwt"]), refresh=str(said["refreshJwt"])))

    async def refresh(self, account: Account, tokens: Tokens) -> Tokens:
        if not tokens.key:
            return await _refreshed_session(account.server, tokens)
        authority = await authority_at(tokens.issuer)
        form = Form.of_fields(
            grant_type="refresh_token",
            refresh_token=tokens.refresh,
            **client.credentials(tokens.issuer, back_address()),
        )
        renewed, did = await _asked_for(authority, form, tokens)
        if did != account.account_id or (await identity_of(did, self.places)).server != account.server:
            raise Lapsed
        return renewed

    async def revoke(self, server: str, tokens: Tokens) -> None:
        if not tokens.key:
            bearer = {"authorization": f"Bearer {tokens.refresh}"}
            await ask(f"{server}/{SESSION}.deleteSession", method="POST", headers=bearer)
            return
        authority = await authority_at(tokens.issuer)
        if authority.revocation:
            form = Form.of_fields(token=tokens.refresh, **client.credentials(tokens.issuer, back_address()))
            check(await send_proven(authority.revocation, tokens.key, method="POST", form=form))


async def _asked_for(authority: Authority, form: Form, before: Tokens) -> tuple[Tokens, str]:
    """Tokens from the token endpoint, and whose they are."""
    said = read(check(await send_proven(authority.token, before.key, method="POST", form=form)))
    if str(said.get("token_type", "")).lower() != "dpop" or "atproto" not in str(said.get("scope", "")).split():
        raise Refused("scope", "The network gave less than was asked for.")
    return tokens_of(said, clock.now(), before=before), str(said.get("sub", ""))


async def _refreshed_session(server: str, tokens: Tokens) -> Tokens:
    bearer = {"authorization": f"Bearer {tokens.refresh}"}
    said = read(await ask(f"{server}/{SESSION}.refreshSession", method="POST", headers=bearer))
    return Tokens(access=str(said["accessJwt"]), refresh=str(said["refreshJwt"]))


def _linked(who: Identity, tokens: Tokens) -> Linked:
    return Linked(
        server=who.server,
        account_id=who.did,
        handle=f"@{who.handle or who.did}",
        address=f"https://bsky.app/profile/{who.did}",
        tokens=tokens,
    )
