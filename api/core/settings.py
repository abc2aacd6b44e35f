"""What an operator can set: read once at start from the environment, into one frozen struct."""

import base64
import binascii
import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import msgspec

MIN_SECRET_LENGTH = 32
TOKEN_KEY_BYTES = 32


class Environment(StrEnum):
    """Where this instance runs. Only `demo` and `test` know the demo's sign-in and mailbox."""

    PRODUCTION = "production"
    DEMO = "demo"
    TEST = "test"


class SettingsError(Exception):
    """A variable is missing or makes no sense; the message names it and the remedy."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Everything read from the environment, checked."""

    env: Environment
    database_url: str
    redis_url: str
    origin: str
    secret: str
    host: str = "127.0.0.1"
    port: int = 8000
    short_origin: str
    data: Path
    smtp_url: str = ""
    mail_from: str = ""
    push_contact: str = ""
    proxies: tuple[str, ...] = ()
    push_hosts: tuple[str, ...] = ()
    push_ca: Path | None = None
    push_public_only: bool = False
    pool_size: int = 10
    statement_cache: int = 100
    log_level: str = "INFO"
    company: str = "Our company"
    time_zone: str = "Europe/Brussels"
    session_idle_days: int = 14
    session_absolute_days: int = 60
    token_keys: tuple[str, ...] = ()
    linkedin_id: str = ""
    linkedin_secret: str = ""
    x_id: str = ""
    x_secret: str = ""
    network_hosts: tuple[str, ...] = ()

    @property
    def demo(self) -> bool:
        """The demo's sign-in and mailbox exist only where this holds."""
        return self.env in (Environment.DEMO, Environment.TEST)

    @property
    def secure(self) -> bool:
        """People reach this instance over TLS, so cookies and HSTS say so."""
        return self.origin.startswith("https://")


@dataclass(frozen=True)
class Variable:
    """One environment variable: its name, default as text (None: required) and one sentence for the operator."""

    name: str
    field: str
    default: str | None
    meaning: str


VARIABLES: tuple[Variable, ...] = (
    Variable("BIRDSONG_ENV", "env", "production", "`production` or `demo`; the demo signs in by one tap."),
    Variable("DATABASE_URL", "database_url", None, "PostgreSQL 15 to 18; `birdsong up` brings its own."),
    Variable("REDIS_URL", "redis_url", None, "Redis 6.2 to 8; `birdsong up` brings its own."),
    Variable("BIRDSONG_ORIGIN", "origin", None, "The address people open, such as `https://birdsong.example`."),
    Variable("BIRDSONG_SHORT_ORIGIN", "short_origin", "", "The origin of tracked links; empty: the same origin."),
    Variable("BIRDSONG_SECRET", "secret", None, "32 characters or more that nobody knows; keys derive from it."),
    Variable("HOST", "host", "127.0.0.1", "The interface the API listens on."),
    Variable("PORT", "port", "8000", "The port the API listens on."),
    Variable(
        "BIRDSONG_PROXIES",
        "proxies",
        "",
        "Addresses or networks of reverse proxies whose `X-Forwarded-For` is believed.",
    ),
    Variable("BIRDSONG_DATA", "data", ".birdsong", "The folder for pictures and the embedded servers."),
    Variable("SMTP_URL", "smtp_url", "", "`smtp://user:password@host:587`; required in production."),
    Variable("BIRDSONG_MAIL_FROM", "mail_from", "", "The sender of mails; required in production."),
    Variable(
        "BIRDSONG_PUSH_CONTACT",
        "push_contact",
        "",
        "`mailto:` or `https:` address that push services may write to; required in production.",
    ),
    Variable("BIRDSONG_PUSH_HOSTS", "push_hosts", "", "More push services to allow, separated by commas."),
    Variable("BIRDSONG_PUSH_CA", "push_ca", "", "A PEM file to trust for push services behind an own CA."),
    Variable(
        "BIRDSONG_PUSH_PUBLIC_ONLY",
        "push_public_only",
        "false",
        "`true` looks up the known push services before sending and refuses private addresses; needs public DNS.",
    ),
    Variable("BIRDSONG_POOL_SIZE", "pool_size", "10", "Database connections of one process, 2 to 100."),
    Variable("BIRDSONG_STATEMENT_CACHE", "statement_cache", "100", "Prepared statements kept; 0 behind PgBouncer."),
    Variable("LOG_LEVEL", "log_level", "INFO", "`DEBUG`, `INFO`, `WARNING` or `ERROR`."),
    Variable("BIRDSONG_COMPANY", "company", "Our company", "The company's name, written down at the first start."),
    Variable("BIRDSONG_TIME_ZONE", "time_zone", "Europe/Brussels", "The company's time zone."),
    Variable("BIRDSONG_SESSION_IDLE_DAYS", "session_idle_days", "14", "Days unused that end a session."),
    Variable("BIRDSONG_SESSION_DAYS", "session_absolute_days", "60", "Days after which a session ends."),
    Variable(
        "BIRDSONG_TOKEN_KEYS",
        "token_keys",
        "",
        "32 random bytes in base64, or several by commas: the first seals people's tokens, all open them. "
        "Empty: from `BIRDSONG_SECRET`.",
    ),
    Variable("BIRDSONG_LINKEDIN_ID", "linkedin_id", "", "Client id at LinkedIn; without it LinkedIn is not offered."),
    Variable("BIRDSONG_LINKEDIN_SECRET", "linkedin_secret", "", "Client secret at LinkedIn."),
    Variable("BIRDSONG_X_ID", "x_id", "", "Client id at X; without it X is not offered."),
    Variable("BIRDSONG_X_SECRET", "x_secret", "", "Client secret at X."),
    Variable(
        "BIRDSONG_NETWORK_HOSTS",
        "network_hosts",
        "",
        "`host:port` of networks' servers that may be private, such as the company's own Mastodon, by commas.",
    ),
)


def read(environ: Mapping[str, str]) -> Settings:
    """The settings in `environ`, checked; raises `SettingsError` naming the first variable that is wrong."""
    raw = {v.field: _text(v, environ) for v in VARIABLES}
    raw["short_origin"] = raw["short_origin"] or raw["origin"]
    values: dict[str, object] = dict(raw)
    for several in ("push_hosts", "proxies", "token_keys", "network_hosts"):
        values[several] = tuple(part.strip() for part in raw[several].split(",") if part.strip())
    values["push_ca"] = raw["push_ca"] or None
    settings = _convert(values)
    _check(settings)
    return settings


@cache
def settings() -> Settings:
    """This process's settings; read at the first call and fixed from then on."""
    return read(os.environ)


def markdown_table() -> str:
    """Every variable as the table that the README carries."""
    rows = ["| variable | default | what it does |", "| --- | --- | --- |"]
    rows += [f"| `{v.name}` | {_shown(v.default)} | {v.meaning} |" for v in VARIABLES]
    return "\n".join(rows) + "\n"


def _shown(default: str | None) -> str:
    if default is None:
        return "required"
    return f"`{default}`" if default else "empty"


def _text(variable: Variable, environ: Mapping[str, str]) -> str:
    value = environ.get(variable.name, "").strip()
    if value:
        return value
    if variable.default is None:
        raise SettingsError(f"{variable.name} is not set. {variable.meaning}")
    return variable.default


def _convert(values: dict[str, object]) -> Settings:
    by_field = {v.field: v.name for v in VARIABLES}
    for field in msgspec.structs.fields(Settings):
        try:
            values[field.name] = msgspec.convert(values[field.name], field.type, strict=False, dec_hook=_path)
        except msgspec.ValidationError as wrong:
            raise SettingsError(f"{by_field[field.name]} makes no sense: {wrong}.") from wrong
    return Settings(**values)  # type: ignore[arg-type]  # every value was converted to its field's type above


def _path(wanted: type, value: object) -> object:
    if wanted is Path and isinstance(value, str):
        return Path(value).expanduser()
    raise NotImplementedError(wanted)


def _check(settings: Settings) -> None:
    _check_origin("BIRDSONG_ORIGIN", settings.origin)
    _check_origin("BIRDSONG_SHORT_ORIGIN", settings.short_origin)
    for name, fits, remedy in (
        ("DATABASE_URL", settings.database_url.startswith(("postgres://", "postgresql://")), "postgresql://"),
        ("REDIS_URL", settings.redis_url.startswith(("redis://", "rediss://", "unix://")), "redis://"),
    ):
        if not fits:
            raise SettingsError(f"{name} must begin with {remedy}")
    if len(settings.secret) < MIN_SECRET_LENGTH:
        raise SettingsError(f"BIRDSONG_SECRET needs {MIN_SECRET_LENGTH} characters or more.")
    if not 0 < settings.port < 65536:
        raise SettingsError("PORT must be between 1 and 65535.")
    if not 2 <= settings.pool_size <= 100:
        raise SettingsError("BIRDSONG_POOL_SIZE must be between 2 and 100.")
    if settings.log_level not in ("DEBUG", "INFO", "WARNING", "ERROR"):
        raise SettingsError("LOG_LEVEL must be DEBUG, INFO, WARNING or ERROR.")
    if settings.session_idle_days < 1 or settings.session_absolute_days < 1:
        raise SettingsError("BIRDSONG_SESSION_IDLE_DAYS and BIRDSONG_SESSION_DAYS must be 1 or more.")
    _check_time_zone(settings.time_zone)
    _check_networks(settings)
    if settings.env is Environment.PRODUCTION:
        _check_production(settings)


def _check_origin(name: str, origin: str) -> None:
    parts = urlsplit(origin)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path or parts.query:
        raise SettingsError(f"{name} must be an origin such as https://birdsong.example, without a path.")


def _check_time_zone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as wrong:
        raise SettingsError(f"BIRDSONG_TIME_ZONE: no time zone is called {name!r}.") from wrong


def _check_networks(settings: Settings) -> None:
    for key in settings.token_keys:
        if len(token_key(key)) != TOKEN_KEY_BYTES:
            raise SettingsError(f"BIRDSONG_TOKEN_KEYS needs {TOKEN_KEY_BYTES} bytes in base64 for each key.")
    for name, known, secret in (
        ("LINKEDIN", settings.linkedin_id, settings.linkedin_secret),
        ("X", settings.x_id, settings.x_secret),
    ):
        if bool(known) != bool(secret):
            raise SettingsError(f"BIRDSONG_{name}_ID and BIRDSONG_{name}_SECRET are set together or not at all.")


def token_key(written: str) -> bytes:
    """The bytes of one of `BIRDSONG_TOKEN_KEYS`, in either alphabet of base64; empty when it is no base64."""
    try:
        return base64.b64decode(written.replace("-", "+").replace("_", "/"), validate=True)
    except binascii.Error:
        return b""


def _check_production(settings: Settings) -> None:
    if not settings.secure:
        raise SettingsError("BIRDSONG_ORIGIN must begin with https:// in production.")
    for name, value in (
        ("SMTP_URL", settings.smtp_url),
        ("BIRDSONG_MAIL_FROM", settings.mail_from),
        ("BIRDSONG_PUSH_CONTACT", settings.push_contact),
    ):
        if not value:
            raise SettingsError(f"{name} is not set; production needs it.")
