"""From a handle to its account: handle -> DID -> server (PDS), and back again, for a handle is only a claim."""

from typing import Any
from urllib.parse import quote

import msgspec
import regex

from api.connections.networks.adapter import NetworkTrouble
from api.connections.networks.asking import ask, read
from api.core.errors import Invalid

DID = regex.compile(r"did:(?:plc:[a-z2-7]{24}|web:[a-z0-9.-]{1,253}(?:%3A\d{1,5})?)")
HANDLE = regex.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?")


class Places(msgspec.Struct, frozen=True):
    """Who knows the DIDs, and who knows handles and posts of everybody."""

    directory: str = "https://plc.directory"
    appview: str = "https://public.api.bsky.app"


class Identity(msgspec.Struct, frozen=True):
    """An account: its lasting id, the handle that it confirms, and the origin of its server."""

    did: str
    handle: str
    server: str


async def identify(written: str, places: Places) -> Identity:
    """The account that a person means by a handle or a DID; raises `Invalid`, or `Busy` when nobody answers."""
    wanted = written.strip().removeprefix("@").strip("\u200e\u2068\u2069")
    if DID.fullmatch(wanted):
        return await identity_of(wanted, places)
    handle = wanted.lower()
    if len(handle) > 253 or not HANDLE.fullmatch(handle):
        raise Invalid("account-handle-unknown", field="where")
    found = await identity_of(await _did_of(handle, places), places)
    if found.handle != handle:
        raise Invalid("account-handle-unknown", field="where")
    return found


async def identity_of(did: str, places: Places) -> Identity:
    """What the DID's document says; raises `Invalid` when it names no server."""
    try:
        document = read(await ask(_document_address(did, places)))
    except NetworkTrouble as trouble:
        raise Invalid("account-handle-unknown", field="where") from trouble
    names = [str(one) for one in document.get("alsoKnownAs", [])]
    handle = next((name.removeprefix("at://").lower() for name in names if name.startswith("at://")), "")
    server = next((str(one["serviceEndpoint"]) for one in document.get("service", []) if _is_pds(one)), "")
    if document.get("id") != did or not server:
        raise Invalid("account-handle-unknown", field="where")
    return Identity(did, handle, server.rstrip("/"))


async def _did_of(handle: str, places: Places) -> str:
    """By the network's own look-up, which also reads what stands in the DNS and at the handle's own site."""
    url = f"{places.appview}/xrpc/com.atproto.identity.resolveHandle?handle={quote(handle)}"
    try:
        did = str(read(await ask(url)).get("did", ""))
    except NetworkTrouble as trouble:
        raise Invalid("account-handle-unknown", field="where") from trouble
    if not DID.fullmatch(did):
        raise Invalid("account-handle-unknown", field="where")
    return did


def _document_address(did: str, places: Places) -> str:
    if did.startswith("did:web:"):
        return f"https://{did.removeprefix('did:web:').replace('%3A', ':')}/.well-known/did.json"
    return f"{places.directory}/{did}"


def _is_pds(service: dict[str, Any]) -> bool:
    return str(service.get("id", "")).endswith("#atproto_pds") and isinstance(service.get("serviceEndpoint"), str)
