"""Headers that every answer carries."""

from api.core.settings import settings
from api.http.asgi import App, Message, Receive, Scope, Send

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob: data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)

ALWAYS: tuple[tuple[bytes, bytes], ...] = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
)

DEFAULTS: tuple[tuple[bytes, bytes], ...] = (
    (b"content-security-policy", POLICY.encode()),
    (b"referrer-policy", b"strict-origin-when-cross-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)

HSTS = (b"strict-transport-security", b"max-age=31536000; includeSubDomains")


def headed(app: App) -> App:
    """Add the security headers; an answer that brings its own policy keeps it. HSTS only behind TLS (RFC 6797)."""
    always = (*ALWAYS, HSTS) if settings().secure else ALWAYS

    async def add_headers(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await app(scope, receive, send)

        async def send_headed(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = {name.lower() for name, _ in message["headers"]}
                missing = [pair for pair in DEFAULTS if pair[0] not in own]
                message["headers"] = [*message["headers"], *always, *missing]
            await send(message)

        await app(scope, receive, send_headed)

    return add_headers
