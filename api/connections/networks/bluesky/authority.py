"""Who gives tokens for a server, as the server says and that authority confirms (RFC 9728, RFC 8414)."""

import msgspec

from api.connections.networks.adapter import Refused
from api.connections.networks.asking import ask, read


class Authority(msgspec.Struct, frozen=True):
    """An authorization server's addresses."""

    issuer: str
    authorize: str
    token: str
    pushed: str
    revocation: str


async def authority_of(server: str) -> Authority:
    """The authorization server that stands in for a PDS."""
    said = read(await ask(f"{server}/.well-known/oauth-protected-resource"))
    named = said.get("authorization_servers")
    if not isinstance(named, list) or len(named) != 1:
        raise Refused("no-authority", "The server names no authorization server.")
    return await authority_at(str(named[0]))


async def authority_at(issuer: str) -> Authority:
    """The authorization server's own word about itself; raises `Refused` when it is about somebody else."""
    said = read(await ask(f"{issuer}/.well-known/oauth-authorization-server"))
    if said.get("issuer") != issuer:
        raise Refused("issuer", "The authorization server says that it is another one.")
    try:
        return Authority(
            issuer=issuer,
            authorize=str(said["authorization_endpoint"]),
            token=str(said["token_endpoint"]),
            pushed=str(said["pushed_authorization_request_endpoint"]),
            revocation=str(said.get("revocation_endpoint", "")),
        )
    except KeyError as missing:
        raise Refused("no-authority", f"The authorization server names no {missing}.") from None
