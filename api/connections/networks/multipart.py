"""Files in a form (RFC 7578)."""

import secrets

from api.connections.networks.adapter import Picture
from api.connections.networks.asking import Form

ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/gif": "gif"}


def form_with(name: str, picture: Picture, **fields: str) -> Form:
    """A form with one picture called `name`, and text fields."""
    boundary = f"birdsong-{secrets.token_hex(16)}"
    parts = [
        _part(boundary, f'name="{key}"', "text/plain; charset=utf-8", text.encode()) for key, text in fields.items()
    ]
    file = f'name="{name}"; filename="picture.{ENDINGS.get(picture.media_type, "bin")}"'
    parts.append(_part(boundary, file, picture.media_type, picture.data))
    return Form(b"".join(parts) + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}")


def _part(boundary: str, disposition: str, media_type: str, data: bytes) -> bytes:
    head = f"--{boundary}\r\nContent-Disposition: form-data; {disposition}\r\nContent-Type: {media_type}\r\n\r\n"
    return head.encode() + data + b"\r\n"
