"""Sign-in by a link in a mail.

The request only writes down that somebody asked: whether the address is known is found out by a worker, so the
answer and its timing tell nothing. The link opens a page whose button sends the token, because mail scanners follow
links but press no buttons.
"""

import hashlib
from datetime import timedelta
from uuid import UUID

from api.core import clock, limiter, mail
from api.core.db import execute, fetch_one
from api.core.errors import Invalid
from api.core.ids import new_id
from api.core.queue import job
from api.core.secrets import hash_of, new_token
from api.core.settings import settings
from api.core.words import say
from api.core.work import atomic, enqueue
from api.identity.tables import SignInLink

VALID_FOR = timedelta(minutes=20)
MAX_LINKS = 5
PER_SECONDS = 900


async def ask(email: str, language: str) -> None:
    """Send a link to `email` if somebody has it. Nobody can tell from outside."""
    whose = hashlib.sha256(email.strip().lower().encode()).hexdigest()[:32]
    await limiter.allow("sign-in", whose, times=MAX_LINKS, seconds=PER_SECONDS)
    await _write_down(email.strip(), language)


@atomic
async def _write_down(email: str, language: str) -> None:
    now = clock.now()
    link = SignInLink(id=new_id(), email=email, language=language, created_at=now, expires_at=now + VALID_FOR)
    await link.save()
    await enqueue(send_link, link.id)


@job(time_limit=60)
async def send_link(link_id: UUID) -> None:
    """Mail the link to the person who has its address. A run that is repeated sends a fresh token."""
    row = await fetch_one(
        "SELECT p.email, p.id, p.name, p.language FROM sign_in_link l "
        "JOIN person p ON lower(p.email) = lower(l.email) AND p.active "
        "WHERE l.id = $1 AND l.used_at IS NULL AND l.expires_at > $2",
        link_id,
        clock.now(),
    )
    if row is None:
        return
    token = new_token()
    await execute(
        "UPDATE sign_in_link SET token_hash = $2, person = $3 WHERE id = $1", link_id, hash_of(token), row["id"]
    )
    await mail.send(row["email"], *_letter(row["name"], row["language"], token))


async def redeem(token: str) -> UUID:
    """The person whose link has this token, which works no second time."""
    row = await fetch_one(
        "UPDATE sign_in_link SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 "
        "AND person IN (SELECT id FROM person WHERE active) RETURNING person",
        hash_of(token),
        clock.now(),
    )
    if row is None:
        raise Invalid("sign-in-link-spent", field="token")
    person: UUID = row["person"]
    return person


def _letter(name: str, language: str, token: str) -> tuple[str, str]:
    address = f"{settings().origin}/sign-in/confirm#token={token}"
    minutes = int(VALID_FOR.total_seconds() // 60)
    return (
        say(language, "mail-sign-in-subject"),
        say(language, "mail-sign-in-body", name=name.split(maxsplit=1)[0], address=address, minutes=minutes),
    )
