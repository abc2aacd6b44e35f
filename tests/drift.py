"""What is derived from the code and kept in the repository must be what the code gives today.

`python -m tests.drift` compares and names what drifted; with `--write` it writes it anew.
"""

import asyncio
import contextlib
import difflib
import io
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PWA = ROOT / "pwa"
README = ROOT / "README.md"
OPENAPI = PWA / "openapi.json"
SHOWN_LINES = 30

# Enough to import the application; nothing of it is connected to.
SETTINGS = {
    "BIRDSONG_ENV": "test",
    "BIRDSONG_ORIGIN": "http://birdsong.test",
    "BIRDSONG_SECRET": "drift needs a secret that is long enough",
    "DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none",
    "REDIS_URL": "redis://127.0.0.1:1",
    "LOG_LEVEL": "WARNING",
}


def main() -> None:
    """Compare, or write with `--write`; ends with 1 when something drifted."""
    os.environ.update(SETTINGS)
    write = "--write" in sys.argv
    drifted = [*settings_table(write), *openapi(write), *client_types(write), *migrations(), *words()]
    for line in drifted:
        print(line)  # noqa: T201
    if drifted:
        sys.exit("Write it anew with `make fix`; migrations and words are yours to write.")
    print("Nothing drifted.")  # noqa: T201


def settings_table(write: bool) -> Iterator[str]:
    """The README's table of settings."""
    from api.core.settings import markdown_table

    text = README.read_text(encoding="utf-8")
    table = re.compile(r"\| variable \|.*\n(\|.*\n)+")
    if not table.search(text):
        yield "README.md has no table of settings: add the output of `birdsong settings`."
        return
    yield from _compared(README, table.sub(lambda _: markdown_table(), text, count=1), write)


def openapi(write: bool) -> Iterator[str]:
    """The OpenAPI document that the front end's client is generated from."""
    from api.cli import openapi_text

    yield from _compared(OPENAPI, openapi_text(), write)


def client_types(write: bool) -> Iterator[str]:
    """The TypeScript types, by the very command of package.json, written elsewhere."""
    scripts: dict[str, str] = json.loads((PWA / "package.json").read_text(encoding="utf-8"))["scripts"]
    command = shlex.split(scripts["generate"])
    place = command.index("-o") + 1
    kept = PWA / command[place]
    with tempfile.TemporaryDirectory() as folder:
        command[place] = str(Path(folder) / "schema.ts")
        command[0] = str(PWA / "node_modules" / ".bin" / command[0])
        made = subprocess.run(command, cwd=PWA, check=False, capture_output=True, text=True)
        if made.returncode:
            yield f"{kept.relative_to(ROOT)} can't be generated:\n{made.stderr}"
            return
        yield from _compared(kept, Path(command[place]).read_text(encoding="utf-8"), write)


def migrations() -> Iterator[str]:
    """Whether the tables say what all migrations together say; Piccolo itself ends with 0 either way."""
    from piccolo.apps.migrations.commands.new import AutoMigrationManager

    from api.db.piccolo_app import APP_CONFIG

    with contextlib.redirect_stdout(io.StringIO()):
        missing = asyncio.run(AutoMigrationManager(auto_input="y").get_alter_statements(APP_CONFIG))
    for statements in missing:
        for statement in statements.statements:
            yield f"The tables are ahead of the migrations:\n{statement.strip()}"


def words() -> Iterator[str]:
    """Whether every text, of the server and of the app, exists in every language and says the same values."""
    yield from _server_words()
    made = subprocess.run(
        ["npm", "run", "--silent", "lint:words"], cwd=PWA, check=False, capture_output=True, text=True
    )
    if made.returncode:
        yield f"The app's texts are not complete:\n{made.stdout}{made.stderr}"


def _server_words() -> Iterator[str]:
    from api.core.languages import Language

    for folder in sorted((ROOT / "api").glob("**/words")):
        english = _messages(folder / "en.ftl")
        for language in Language:
            path = folder / f"{language}.ftl"
            other = _messages(path)
            for message in sorted(english.keys() ^ other.keys()):
                yield f"{path.relative_to(ROOT)}: {message} is not in both this file and en.ftl."
            for message in sorted(english.keys() & other.keys()):
                if english[message] != other[message]:
                    yield f"{path.relative_to(ROOT)}: {message} uses other values than en.ftl does."


def _messages(path: Path) -> dict[str, set[str]]:
    """The ids of a file's messages, each with the names of the values that it puts in."""
    if not path.exists():
        return {}
    found: dict[str, set[str]] = {}
    current = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        start = re.match(r"(-?[A-Za-z][\w-]*) *=", line)
        if start:
            current = start.group(1)
            found[current] = set()
        if current and not line.startswith("#"):
            found[current] |= set(re.findall(r"\{\s*(?:NUMBER\(|DATETIME\()?\s*\$([\w-]+)", line))
    return found


def _compared(path: Path, today: str, write: bool) -> Iterator[str]:
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    if kept == today:
        return
    if write:
        path.write_text(today, encoding="utf-8")
        return
    name = str(path.relative_to(ROOT))
    lines = list(difflib.unified_diff(kept.splitlines(), today.splitlines(), name, f"{name} today", lineterm="", n=1))
    more = [f"... and {len(lines) - SHOWN_LINES} more lines"] if len(lines) > SHOWN_LINES else []
    yield "\n".join([f"{name} is not what the code gives today:", *lines[:SHOWN_LINES], *more])


if __name__ == "__main__":
    main()
