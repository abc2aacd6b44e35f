"""The PWA's built files, from memory, with the right cache headers and the compression made at build time."""

import mimetypes
from collections.abc import Mapping
from pathlib import Path

import msgspec

from api.core.words import preferred, say
from api.http.asgi import App, Receive, Scope, Send, answer, header

DIST = Path(__file__).parent.parent.parent / "pwa" / "dist"

# Names under /assets carry a hash of their content; everything else keeps its name and is asked for again.
IMMUTABLE = b"public, max-age=31536000, immutable"
REVALIDATE = b"no-cache"
ENCODINGS = (("br", ".br"), ("gzip", ".gz"))

mimetypes.add_type("application/manifest+json", ".webmanifest")
mimetypes.add_type("text/javascript", ".js")
mimetypes.add_type("font/woff2", ".woff2")


class File(msgspec.Struct, frozen=True):
    """One file in all its encodings; `bodies` maps a content coding ("" is none) to bytes."""

    media_type: str
    cache: bytes
    etag: bytes
    bodies: Mapping[str, bytes]


def with_pages(app: App, own: tuple[str, ...], folder: Path = DIST) -> App:
    """Serve the PWA below everything that does not begin with one of `own`, which is the application's."""
    files = _read(folder)

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(own) or scope["method"] not in ("GET", "HEAD"):
            return await app(scope, receive, send)
        file = files.get(scope["path"]) or files.get(f"{scope['path']}/index.html") or _shell(scope, files)
        if file is None:
            return await app(scope, receive, send)
        await _send(scope, send, file)

    return serve


def _shell(scope: Scope, files: Mapping[str, File]) -> File | None:
    """Every address of the PWA opens the same page; a missing file does not."""
    last = scope["path"].rsplit("/", 1)[-1]
    if "." in last:
        return None
    return files.get("/index.html") or _unbuilt(scope)


def _unbuilt(scope: Scope) -> File:
    language = preferred(header(scope, b"accept-language") or "")
    page = f'<!doctype html><html lang="{language}"><title>Birdsong</title><p>{say(language, "pwa-unbuilt")}</p>'
    return File("text/html; charset=utf-8", REVALIDATE, b'"unbuilt"', {"": page.encode()})


def _read(folder: Path) -> dict[str, File]:
    plain = [path for path in folder.rglob("*") if path.is_file() and path.suffix not in (".br", ".gz", ".map")]
    return {f"/{path.relative_to(folder).as_posix()}": _file(path, folder) for path in plain}


def _file(path: Path, folder: Path) -> File:
    bodies = {"": path.read_bytes()}
    for coding, suffix in ENCODINGS:
        packed = path.with_name(path.name + suffix)
        if packed.exists():
            bodies[coding] = packed.read_bytes()
    guessed = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    text = guessed.startswith("text/") or guessed.endswith(("json", "javascript", "svg+xml"))
    hashed = path.relative_to(folder).parts[0] == "assets"
    return File(
        media_type=f"{guessed}; charset=utf-8" if text else guessed,
        cache=IMMUTABLE if hashed else REVALIDATE,
        etag=f'"{_digest(bodies[""])}"'.encode(),
        bodies=bodies,
    )


def _digest(body: bytes) -> str:
    import hashlib

    return hashlib.sha256(body).hexdigest()[:24]


async def _send(scope: Scope, send: Send, file: File) -> None:
    headers = [(b"cache-control", file.cache), (b"etag", file.etag), (b"vary", b"accept-encoding")]
    if header(scope, b"if-none-match") == file.etag.decode():
        await send({"type": "http.response.start", "status": 304, "headers": headers})
        return await send({"type": "http.response.body", "body": b""})
    coding = _coding(header(scope, b"accept-encoding") or "", file)
    if coding:
        headers.append((b"content-encoding", coding.encode()))
    body = file.bodies[coding]
    if scope["method"] == "HEAD":
        own = [(b"content-type", file.media_type.encode()), (b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": [*own, *headers]})
        return await send({"type": "http.response.body", "body": b""})
    await answer(send, 200, body, file.media_type, headers)


def _coding(accepted: str, file: File) -> str:
    offered = {part.split(";")[0].strip() for part in accepted.split(",") if not part.replace(" ", "").endswith(";q=0")}
    return next((coding for coding, _ in ENCODINGS if coding in offered and coding in file.bodies), "")
