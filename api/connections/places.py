"""Where people come back to from a consent page, and which server they mean when they write one."""

from urllib.parse import urlsplit

import regex

from api.core.errors import Invalid
from api.core.settings import settings

BACK = "/me/accounts/back"
"""A page of the app: the session's cookie does not travel with a tap on another site, but does from this page on."""

HOST = regex.compile(r"(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}[\p{L}\p{N}-]{1,62}")


def back_address() -> str:
    """The absolute address that networks send people back to."""
    return settings().origin + BACK


def server_origin(written: str) -> str:
    """The origin of a server that a person wrote as a host, an address or `@me@host`; raises `Invalid`.

    Over TLS, but for hosts that the operator named.
    """
    host = urlsplit(written if "://" in written else f"https://{written.strip().rpartition('@')[2]}").netloc.lower()
    if host in settings().network_hosts:
        return f"http://{host}"
    if not HOST.fullmatch(host):
        raise Invalid("account-server-unknown", field="where")
    return f"https://{host.encode('idna').decode()}"
