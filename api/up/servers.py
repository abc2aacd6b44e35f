"""The servers that `up` brings when the environment names none."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from api.core import embedded, embedded_postgres, embedded_redis
from api.core.leash import Leash
from api.up import folder
from api.up.children import Child
from api.up.console import say, step

DATABASE = "birdsong"


@dataclass(frozen=True)
class Servers:
    """Where the embedded servers live, and which of the two this environment wants."""

    data: Path
    home: Path
    sockets: Path
    password: str
    postgres: bool
    redis: bool

    def urls(self) -> dict[str, str]:
        """The addresses of the wanted servers, as environment variables."""
        urls = {}
        if self.postgres:
            urls["DATABASE_URL"] = embedded_postgres.url(self.sockets, self.password, DATABASE)
        if self.redis:
            urls["REDIS_URL"] = embedded_redis.url(self.sockets)
        return urls


def wanted(environ: Mapping[str, str], data: Path, sockets: Path) -> Servers:
    """What has to be brought; starts nothing yet."""
    postgres, redis = not environ.get("DATABASE_URL"), not environ.get("REDIS_URL")
    home = embedded.home_for(data) if postgres or redis else data
    if home != data:
        say(f"The account `{embedded.ACCOUNT}` can't enter {data}, so PostgreSQL keeps its files in {home}.")
    password = folder.secret(home, "postgres.password") if postgres else ""
    return Servers(data, home, sockets, password, postgres, redis)


def start_postgres(servers: Servers, leash: Leash) -> Child:
    """The running server, with the product's database in it."""
    log = folder.log(servers.data, "postgres")
    with step("Starting PostgreSQL", "PostgreSQL is up"):
        child = Child(
            "PostgreSQL",
            lambda: embedded_postgres.start(servers.home, servers.sockets, servers.password, log, leash),
            log,
            leash,
            embedded_postgres.FAST_SHUTDOWN,
        )
        embedded_postgres.make_database(servers.home, servers.sockets, servers.password, DATABASE)
    return child


def start_redis(servers: Servers, leash: Leash) -> Child:
    """The running server."""
    log = folder.log(servers.data, "redis")
    with step("Starting Redis", "Redis is up"):
        return Child("Redis", lambda: embedded_redis.start(servers.home, servers.sockets, log, leash), log, leash)
