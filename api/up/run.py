"""The whole story of `birdsong up`: check, start, wait, watch, end."""

import contextlib
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from api.core.embedded import EmbeddedError, tail
from api.core.leash import Leash
from api.core.settings import Settings, SettingsError, read
from api.probe import api_is_ready
from api.up import folder, ports, servers
from api.up.children import Child, finish, spawn
from api.up.console import UpError, say, step
from api.up.stop import Ended, Stop

PATIENCE = 60.0
PAUSE = 0.1
API = [sys.executable, "-m", "api.cli", "api"]
WORKER = [sys.executable, "-m", "worker"]
MIGRATE = [sys.executable, "-m", "api.cli", "migrate"]
DEMO = [sys.executable, "-m", "api.cli", "demo"]


def up(environ: Mapping[str, str], *, with_parent: bool) -> None:
    """Run the product until somebody asks it to end; raises `UpError` when it can't start."""
    stop = Stop(with_parent=with_parent)
    data = folder.prepare(Path(environ.get("BIRDSONG_DATA") or ".birdsong").resolve())
    try:
        with contextlib.suppress(Ended), folder.locked(data, stop) as lock, folder.sockets(data) as sockets:
            plan = servers.wanted(environ, data, sockets)
            variables = _variables(environ, data, plan)
            settings = read(variables)
            ports.ensure_free(settings.host, settings.port)
            with Leash(keep_open=[lock.fileno()]) as leash:
                _live(plan, variables, settings, leash, stop)
    except (EmbeddedError, SettingsError) as wrong:
        raise UpError(str(wrong)) from wrong
    say("Birdsong has ended; nothing of it runs any more.")


def _variables(environ: Mapping[str, str], data: Path, plan: servers.Servers) -> dict[str, str]:
    """The environment of every child: what the person set, and what they left to us."""
    ours = {"BIRDSONG_ORIGIN": f"http://localhost:{environ.get('PORT') or 8000}"}
    if plan.postgres or environ.get("BIRDSONG_ENV") == "demo":
        ours["BIRDSONG_SECRET"] = folder.secret(data, "secret")
    given = {name: value for name, value in environ.items() if value}
    return ours | given | plan.urls() | {"BIRDSONG_DATA": str(data)}


def _live(plan: servers.Servers, variables: dict[str, str], settings: Settings, leash: Leash, stop: Stop) -> None:
    """From the first server to the last one's end. Later children stand on earlier ones, so they end first."""
    family: list[Child] = []
    try:
        if plan.postgres:
            family.append(servers.start_postgres(plan, leash))
        stop.check()
        if plan.redis:
            family.append(servers.start_redis(plan, leash))
        stop.check()
        _prepare_database(settings, variables, leash, stop)
        with step("Starting the API and the worker", "The API and the worker are up"):
            family.append(_child("worker", WORKER, settings.data, variables, leash))
            family.append(_child("api", API, settings.data, variables, leash))
            _await_ready(settings, family, stop)
        _welcome(settings)
        _watch(family, stop)
    finally:
        say("Ending ...")
        for child in reversed(family):
            child.end()


def _prepare_database(settings: Settings, variables: dict[str, str], leash: Leash, stop: Stop) -> None:
    with step("Bringing the database up to date", "The database is up to date"):
        finish(MIGRATE, variables, folder.log(settings.data, "migrate"), leash, stop)
    if settings.demo:
        with step("Looking after the demo bank", "The demo bank is open"):
            finish(DEMO, variables, folder.log(settings.data, "demo"), leash, stop)


def _child(name: str, command: list[str], data: Path, variables: dict[str, str], leash: Leash) -> Child:
    log = folder.log(data, name)
    return Child(f"The {name}", lambda: spawn(command, variables, log, leash), log, leash)


def _await_ready(settings: Settings, family: list[Child], stop: Stop) -> None:
    deadline = time.monotonic() + PATIENCE
    while not api_is_ready(settings):
        stop.check()
        for child in family:
            if child.has_ended():
                raise UpError(f"{child.name} ended while starting. The end of {child.log}:\n{tail(child.log)}")
        if time.monotonic() > deadline:
            raise UpError(f"The API is not ready after {PATIENCE:.0f} s. Look into {settings.data / 'logs'}.")
        time.sleep(PAUSE)


def _welcome(settings: Settings) -> None:
    say(f"\nBirdsong is ready: {settings.origin}\n")
    if settings.demo:
        say(
            "Try this: open it, sign in with one tap as an ambassador, make a post your own and share it.\n"
            "Then sign in as a communicator in a private window, write a post and publish it.\n"
            f"Mails that would have been sent lie in {settings.origin}/demo/mailbox\n"
        )
    say(f"Logs and data: {settings.data}\nStop it with Ctrl-C.")


def _watch(family: list[Child], stop: Stop) -> None:
    while not stop.asked():
        for child in family:
            child.revive()
        time.sleep(PAUSE)
