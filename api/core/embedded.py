"""What the embedded PostgreSQL and Redis stand on: an account, programs, sockets and a start to wait for.

PostgreSQL refuses to run as root. So when this process is root, both servers run as a system account,
`birdsong`, and their programs and files lie where that account may go. Sockets lie in a short private folder
under /tmp, because the path of a socket may have 107 bytes (103 on macOS) and a checkout often lies deeper.
"""

import functools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from api.core.leash import Leash, end_groups

ACCOUNT = "birdsong"
OUTSIDE = Path("/var/lib/birdsong")
SOCKETS = "birdsong-"
PATIENCE = 30.0
PAUSE = 0.02


class EmbeddedError(Exception):
    """An embedded server can't run here; the message says why and what to do."""


@functools.cache
def account() -> pwd.struct_passwd | None:
    """Who runs the servers; None where this process isn't root and runs them itself."""
    if os.geteuid() != 0:
        return None
    return _entry(ACCOUNT) or _made(ACCOUNT) or _entry("nobody")


def as_account() -> Mapping[str, Any]:
    """The arguments of `subprocess` that start a program as the servers' account."""
    who = account()
    if who is None:
        return {"cwd": "/"}
    return {"cwd": "/", "user": who.pw_uid, "group": who.pw_gid, "extra_groups": []}


def give_to_account(path: Path) -> None:
    """Hand a file or folder to the servers' account; does nothing where that is ourselves."""
    who = account()
    if who is not None:
        os.chown(path, who.pw_uid, who.pw_gid)


def home_for(data: Path) -> Path:
    """The folder for the servers' files: `data`, or one outside where the account may not reach `data`.

    The one outside is remembered by a link in `data`, and names it in turn; whoever removes `data` starts afresh.
    """
    link = data / "servers"
    if link.is_symlink() and link.exists():
        return link.resolve()
    if account() is None or _reaches(data):
        return data
    OUTSIDE.mkdir(mode=0o755, parents=True, exist_ok=True)
    home = Path(tempfile.mkdtemp(dir=OUTSIDE))
    home.chmod(0o755)
    (home / "belongs-to").write_text(f"{data}\n")
    link.unlink(missing_ok=True)
    link.symlink_to(home)
    return home


def programs(package: str, folder: str, probe: str, home: Path) -> Path:
    """The folder of a package's programs, or a copy below `home` where the account can't run those."""
    original = _package(package) / folder
    if _runs(original / probe):
        return original
    copied = home / "programs" / package / folder
    if not _runs(copied / probe):
        _copy_package(package, home / "programs")
    if not _runs(copied / probe):
        raise EmbeddedError(
            f"{probe} of the package {package} does not run on this machine. "
            "Name servers of your own by DATABASE_URL and REDIS_URL."
        )
    return copied


def socket_folder() -> Path:
    """A new private folder whose path is short enough for sockets. The caller removes it."""
    short = Path("/tmp")  # noqa: S108 -- the folder itself is private and has a random name
    folder = Path(tempfile.mkdtemp(prefix=SOCKETS, dir=short if short.is_dir() else None))
    give_to_account(folder)
    return folder


def start(
    command: Sequence[str | Path], log: Path, leash: Leash, gentle: signal.Signals = signal.SIGTERM
) -> subprocess.Popen[bytes]:
    """Start a server as the account, held by `leash` at once, its output appended to `log`."""
    with log.open("ab") as out:
        server = subprocess.Popen(  # noqa: S603 -- fixed programs of locked packages
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            start_new_session=True,
            env={"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"},
            **as_account(),
        )
    leash.hold(server.pid, gentle)
    return server


def await_start(server: subprocess.Popen[bytes], ready: Callable[[], bool], log: Path, leash: Leash) -> None:
    """Return once `ready`; raises with the end of the log when the server ends or takes too long, and ends it."""
    deadline = time.monotonic() + PATIENCE
    while not ready():
        if server.poll() is not None or time.monotonic() > deadline:
            end_groups({server.pid: signal.SIGTERM})
            server.wait()
            leash.let_go(server.pid)
            raise EmbeddedError(f"{Path(str(server.args[0])).name} did not start:\n{tail(log)}")  # type: ignore[index]
        time.sleep(PAUSE)


def command_of(pid: int) -> str:
    """The command line of a running process; empty when there is none."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        asked = subprocess.run(["ps", "-o", "command=", "-p", str(pid)], check=False, capture_output=True)  # noqa: S603, S607
        return asked.stdout.decode(errors="replace")


def tail(log: Path, lines: int = 15) -> str:
    """The last lines of a log, as text."""
    if not log.exists():
        return "(no log)"
    return "\n".join(log.read_text(errors="replace").splitlines()[-lines:])


def _entry(name: str) -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam(name)
    except KeyError:
        return None


def _made(name: str) -> pwd.struct_passwd | None:
    for command in (
        ["useradd", "--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent", name],
        ["adduser", "-S", "-D", "-H", name],
    ):
        if shutil.which(command[0]):
            subprocess.run(command, check=False, capture_output=True)  # noqa: S603 -- fixed words
            return _entry(name)
    return None


def _reaches(folder: Path) -> bool:
    return _succeeds(["/bin/sh", "-c", 'cd "$1"', "sh", folder])


def _runs(program: Path) -> bool:
    return program.exists() and _succeeds([program, "--version"])


def _succeeds(command: Sequence[str | Path]) -> bool:
    try:
        ended = subprocess.run(command, check=False, capture_output=True, timeout=PATIENCE, **as_account())  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return False
    return ended.returncode == 0


def _package(name: str) -> Path:
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise EmbeddedError(f"The package {name} is not installed. Run `uv sync`.")
    return Path(spec.origin).parent


def _copy_package(name: str, target: Path) -> None:
    """Copy a package and the libraries beside it, readable by everybody whatever the umask was."""
    target.mkdir(mode=0o755, parents=True, exist_ok=True)
    source = _package(name)
    for folder in (source, source.with_name(f"{name}.libs")):
        if folder.is_dir():
            copy = target / folder.name
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(folder, copy, symlinks=True)
            _open_to_all(copy)


def _open_to_all(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            mode = path.stat().st_mode
            path.chmod(mode | (0o555 if path.is_dir() or mode & 0o100 else 0o444))
