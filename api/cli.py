"""The `birdsong` command. Each verb imports what it needs itself, so that `--help` answers at once."""

import asyncio
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from api.click_commands import COMMANDS
from api.environment import with_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from api.guardrails.engine.facts import RuleSpec

EXISTING = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
# As in core.languages and identity.schemas.Role, which `--help` should not have to import.
LANGUAGES = ["en", "nl", "de", "it", "fr"]
ROLES = ["ambassador", "influencer", "facilitator", "moderator", "communicator", "compliance", "admin"]


@click.group()
@click.version_option(package_name="birdsong", message="%(prog)s %(version)s")
def main() -> None:
    """Employee advocacy with guardrails instead of a cage.

    Every verb reads its settings from the environment; `birdsong settings` lists them.
    """


@main.command()
@click.option("--with-parent", is_flag=True, help="End as well when the process that started this one ends.")
def up(with_parent: bool) -> None:
    """Run everything on this machine, with servers of its own where the environment names none."""
    from api.up.console import UpError
    from api.up.run import up as run

    try:
        run(os.environ, with_parent=with_parent)
    except UpError as wrong:
        raise click.ClickException(str(wrong)) from wrong


@main.command()
def api() -> None:
    """Serve the API and the app, and nothing else."""
    from api.serve import serve

    with_settings()
    serve()


@main.command()
@click.option("--queue", type=click.Choice(["fast", "slow"]), help="Serve one queue only; without it, both.")
def worker(queue: str | None) -> None:
    """Do the queued work and keep the clocks."""
    with_settings()
    options = ["--queue", queue] if queue else []
    os.execv(sys.executable, [sys.executable, "-m", "worker", *options])  # noqa: S606 -- takes this process's place


@main.command()
@click.argument("part", type=click.Choice(["api", "worker"]))
def healthy(part: str) -> None:
    """End with 0 when the API of this machine is ready, or when a worker is heard; for health checks."""
    with_settings()
    from api.core.queue import FAST
    from api.core.settings import settings
    from api.probe import api_is_ready, worker_is_heard

    if not (api_is_ready(settings()) if part == "api" else worker_is_heard(settings(), FAST)):
        raise click.ClickException(f"The {part} does not answer.")


@main.command()
def migrate() -> None:
    """Bring the database up to date. Safe to run from several machines at once."""
    with_settings()
    from api.db.migrate import migrate as run

    done = asyncio.run(run())
    click.echo("\n".join(done) if done else "The database is up to date already.")


@main.command()
def demo() -> None:
    """Fill an empty database with the demo bank; does nothing when it is there. Refused in production."""
    with_settings()
    from api.core.settings import settings

    if not settings().demo:
        raise click.ClickException("The demo bank exists only where BIRDSONG_ENV is `demo`.")
    filled = asyncio.run(_fill_demo())
    click.echo("the bank has opened" if filled else "the bank is open already")


async def _fill_demo() -> bool:
    from api.core.db import engine
    from api.demo import fill

    await engine().open(name="demo")
    try:
        return await fill(click.echo)
    finally:
        await engine().close()


@main.command()
def rebuild() -> None:
    """Derive boards, clicks and conversions by day and audiences anew from what they count.

    Safe while everything runs.
    """
    with_settings()
    asyncio.run(_rebuild())
    click.echo("Boards, clicks and conversions by day and audiences say again what they count.")


@main.command()
def rotate_tokens() -> None:
    """Seal people's tokens anew with the first of BIRDSONG_TOKEN_KEYS. Safe while everything runs."""
    with_settings()
    done, locked = asyncio.run(_rotate_tokens())
    click.echo(f"{done} sealed anew.")
    if locked:
        raise click.ClickException(f"{locked} can be opened by no key: put the key that sealed them back.")


async def _rotate_tokens() -> tuple[int, int]:
    from api.connections.rotation import rotate
    from api.core.db import engine

    await engine().open(name="rotate-tokens")
    try:
        return await rotate()
    finally:
        await engine().close()


@main.command()
@click.option("--company", required=True, type=EXISTING, help="The company's facts, as JSON.")
@click.option("--policy", type=int, help="A version from the database instead of the starter policy.")
@click.option("--language", default="en", type=click.Choice(LANGUAGES), show_default=True, help="Of the reasons.")
@click.argument("cases", type=EXISTING, default="-")
def judge(company: Path, policy: int | None, language: str, cases: Path) -> None:
    """Try the guardrails on CASES, JSON lines with id, language, network, category, official and text.

    Writes a JSON line for each: id, level, and findings with kind, level, span (in code points) and reason. Reads from
    standard input where no file is named. Nothing is kept.
    """
    import msgspec

    from api.core.languages import Language
    from api.guardrails.trying import NotUnderstood, company_facts, try_all

    try:
        facts, unknown = company_facts(company.read_bytes())
    except msgspec.DecodeError as wrong:
        raise click.ClickException(f"The company's facts can't be read: {wrong}") from wrong
    for name in unknown:
        click.echo(f"{name} in the company's facts means nothing to the guardrails.", err=True)
    complete = True
    with click.open_file(str(cases), "rb") as lines:
        for tried in try_all(lines, facts, _rules(policy), Language(language)):
            if isinstance(tried, NotUnderstood):
                complete = False
                click.echo(f"Line {tried.line} is no case: {tried.what}", err=True)
            else:
                click.echo(msgspec.json.encode(tried).decode())
    if not complete:
        sys.exit(1)


@main.command()
@click.argument("email")
@click.argument("name")
@click.option("--role", "roles", multiple=True, type=click.Choice(ROLES), help="May be given several times.")
@click.option("--language", default="en", type=click.Choice(LANGUAGES), show_default=True)
def join(email: str, name: str, roles: tuple[str, ...], language: str) -> None:
    """Let NAME with the address EMAIL join, or give more roles to somebody who did.

    The first admin of a new instance joins this way, and signs in with a link by mail.
    """
    with_settings()
    asyncio.run(_join(email, name, roles, language))
    click.echo(f"{name} may sign in as {', '.join(roles) or 'ambassador'}.")


@main.command()
def settings() -> None:
    """Print every setting as a Markdown table."""
    from api.core.settings import markdown_table

    click.echo(markdown_table(), nl=False)


@main.command()
@click.argument("path", type=click.Path(dir_okay=False, path_type=Path))
def openapi(path: Path) -> None:
    """Write the OpenAPI document to PATH; `-` prints it."""
    with_settings()
    text = openapi_text()
    if str(path) == "-":
        click.echo(text, nl=False)
    else:
        path.write_text(text, encoding="utf-8")


def openapi_text() -> str:
    """The OpenAPI document as it is kept in the repository, the demo's routes included."""
    from api.app import openapi_document

    return openapi_document()


def _rules(version: int | None) -> "Sequence[RuleSpec]":
    """The rules of a published version, or those of the starter policy, which needs no database."""
    from api.guardrails.policy.starter import STARTER_RULES

    if version is None:
        return STARTER_RULES
    with_settings()
    return asyncio.run(_rules_of(version))


async def _rules_of(version: int) -> "Sequence[RuleSpec]":
    from api.core.db import engine
    from api.guardrails.policy import versions

    await engine().open(name="judge")
    try:
        published = await versions.published(version)
    finally:
        await engine().close()
    if published is None:
        raise click.ClickException(f"There is no published version {version} of the policy.")
    return published.rules


async def _rebuild() -> None:
    from api.content import audiences
    from api.core.db import engine
    from api.game import totals
    from api.sharing.clicks import rollups
    from api.sharing.conversions import rollups as conversion_rollups

    await engine().open(name="rebuild")
    try:
        await totals.rebuild()
        await rollups.rebuild()
        await conversion_rollups.rebuild()
        await audiences.rebuild_all()
    finally:
        await engine().close()


async def _join(email: str, name: str, roles: tuple[str, ...], language: str) -> None:
    from api import reactions
    from api.core.db import engine
    from api.core.languages import Language
    from api.identity import people
    from api.identity.schemas import Role

    reactions.wire_all()
    await engine().open(name="join")
    try:
        await people.join(email, name, [Role(role) for role in roles], Language(language))
    finally:
        await engine().close()


for _command in COMMANDS:
    main.add_command(_command)


if __name__ == "__main__":
    main()
