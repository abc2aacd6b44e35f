"""The verbs of the `birdsong` command that are about clicks. Each imports what it needs itself, as in `cli`."""

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from api.environment import with_settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from api.sharing.clicks.ranges import Range

EXISTING = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)


@click.command()
@click.argument("cases", type=EXISTING, default="-")
def judge_clicks(cases: Path) -> None:
    """Say who sent the requests in CASES, JSON lines with id, method and headers: a human, a machine or a preview.

    Writes a JSON line for each: id, verdict and reason. Reads from standard input where no file is named. Nothing is
    kept.
    """
    import msgspec

    from api.sharing.clicks.trying import NotUnderstood, try_all

    complete = True
    with click.open_file(str(cases), "rb") as lines:
        for tried in try_all(lines):
            if isinstance(tried, NotUnderstood):
                complete = False
                click.echo(f"Line {tried.line} is no case: {tried.what}", err=True)
            else:
                click.echo(msgspec.json.encode(tried).decode())
    if not complete:
        sys.exit(1)


@click.command()
@click.option("--since", required=True, type=click.DateTime(["%Y-%m-%d"]), help="The first day (UTC), as 2026-11-24.")
def judge_again(since: "datetime") -> None:
    """Judge clicks again by the present rules, and correct figures, proofs and points. Safe while everything runs."""
    with_settings()
    changed = asyncio.run(_judge_again(since))
    click.echo(f"{changed} verdicts changed.")


@click.command()
@click.argument("ranges", type=EXISTING)
def load_ranges(ranges: Path) -> None:
    """Take requests from the addresses in RANGES for machines' from now on, instead of those loaded before.

    A line holds a range such as 203.0.113.0/24 and, after a space or a comma, whose it is. No address is ever kept with
    a click, only that name. Running processes know within a minute.
    """
    from api.sharing.clicks.ranges import NoRange, read

    with_settings()
    with click.open_file(str(ranges), encoding="utf-8") as lines:
        try:
            found = read(lines)
        except NoRange as wrong:
            raise click.ClickException(str(wrong)) from wrong
    click.echo(f"{asyncio.run(_load_ranges(found))} ranges are loaded.")


async def _judge_again(since: "datetime") -> int:
    from api import reactions
    from api.core.db import engine
    from api.sharing.clicks import again

    reactions.wire_all()
    await engine().open(name="judge-again")
    try:
        return await again.judge_again(since.date())
    finally:
        await engine().close()


async def _load_ranges(found: "Sequence[Range]") -> int:
    from api.core.db import engine
    from api.sharing.clicks import ranges

    await engine().open(name="load-ranges")
    try:
        return await ranges.load(found)
    finally:
        await engine().close()


COMMANDS = (judge_clicks, judge_again, load_ranges)
