"""Whether the port is free, asked before anything is started."""

import contextlib
import errno
import socket

from api.up.console import UpError


def ensure_free(host: str, port: int) -> None:
    """Raise, naming the clash and a port that is free, when the API could not listen there."""
    problem = _problem(host, port)
    if problem:
        raise UpError(f"{problem}\nChoose another port: make up PORT={_free_after(host, port)}")


def _problem(host: str, port: int) -> str:
    try:
        _bind(host, port)
    except socket.gaierror:
        return f"HOST={host} is no address of this machine."
    except PermissionError:
        return f"Port {port} needs rights that this account does not have."
    except OSError as wrong:
        if wrong.errno == errno.EADDRINUSE:
            return f"Port {port} on {host} is taken by another program."
        return f"Nothing can listen on {host}, port {port}: {wrong.strerror}."
    if _answers("localhost", port):
        return f"Another program answers on localhost, port {port}."
    return ""


def _bind(host: str, port: int) -> None:
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    with socket.socket(family, kind, protocol) as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        tried.bind(address)
        tried.listen(1)


def _answers(host: str, port: int) -> bool:
    """Whether somebody listens there on another address of the same name, where a browser could end up."""
    with contextlib.suppress(OSError), socket.create_connection((host, port), timeout=1):
        return True
    return False


def _free_after(host: str, port: int) -> int:
    later = range(max(port, 1023) + 1, 65536)
    return next((candidate for candidate in later if not _problem(host, candidate)), 8000)
