"""Sending a batch: lease a chunk, seal and post it, acknowledge it, and go on until nothing of it is due.

Nothing is sent inside a transaction. When a worker dies, its leases run out and the job, which is still in the outbox,
runs again elsewhere; a device may then get a message twice, and shows it once because of its tag.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit
from uuid import UUID

import msgspec

from api.core.queue import job
from api.core.words import supported
from api.core.work import atomic, enqueue
from api.notifications import letters
from api.notifications.courier import courier
from api.notifications.letters import Letter
from api.notifications.messages import push_of
from api.notifications.outcomes import KeyProblem, Outcome, Refused, TooLarge
from api.notifications.payload import Message
from api.notifications.schemas import NotificationKind
from api.notifications.sender import deliver as send

# One chunk is sealed while another is sent. More would only let leases run out while they wait for a connection.
TURNS: Final = asyncio.Semaphore(2)
NOT_THEIRS: Final = Refused(0, "The person or the device has left.")

log = logging.getLogger(__name__)


@job(time_limit=600)
async def deliver(batch: UUID) -> None:
    """Send what is due of a batch; what must wait gets a job of its own for then."""
    while await _send_chunk(batch):
        pass
    await _come_back(batch)


async def catch_up() -> None:
    """A clock's verb: end what is too old to matter, and ask again for batches whose job was given up."""
    expired = await letters.expire()
    if expired:
        log.error("pushes_expired", extra={"deliveries": expired})
    for batch in await letters.forgotten(deliver.name):
        await enqueue(deliver, batch, key=_key(batch))


async def start(batch: UUID) -> None:
    """Send a batch after the commit of the transaction that writes it."""
    await enqueue(deliver, batch, key=_key(batch))


async def _send_chunk(batch: UUID) -> bool:
    """Whether there was anything to send."""
    async with TURNS:
        taken = await letters.take(batch)
        theirs = [letter for letter in taken if letter.theirs]
        said = list(zip(theirs, await _send(theirs), strict=True))
        said += [(letter, NOT_THEIRS) for letter in taken if not letter.theirs]
        if said:
            await letters.acknowledge(said)
            _tell_operator(batch, said)
    return bool(said)


async def _send(taken: Sequence[Letter]) -> list[Outcome]:
    signer, sender = await courier()
    pairs = [(_message(one.kind, one.subject, one.path, one.values, one.language), one.device) for one in taken]
    return [outcome async for outcomes in send(pairs, signer, sender) for outcome in outcomes]


@atomic
async def _come_back(batch: UUID) -> None:
    moment = await letters.next_moment(batch)
    if moment is not None:
        await enqueue(deliver, batch, after=moment, key=_key(batch))


@lru_cache(maxsize=256)
def _message(kind: str, subject: UUID, path: str, values: str, language: str) -> Message:
    """A fan-out says the same in a few languages to thousands of devices."""
    return push_of(NotificationKind(kind), subject, path, msgspec.json.decode(values), supported(language))


def _tell_operator(batch: UUID, said: Sequence[tuple[Letter, Outcome]]) -> None:
    """Count a chunk's outcomes, and raise the voice for what only an operator can mend. Never an endpoint."""
    outcomes = Counter(type(outcome).__name__ for _, outcome in said)
    log.info("pushes_sent", extra={"batch": str(batch), **outcomes})
    loud = Counter(
        (type(outcome).__name__, urlsplit(letter.endpoint).hostname, getattr(outcome, "status", 413))
        for letter, outcome in said
        if isinstance(outcome, KeyProblem | TooLarge)
    )
    for (problem, host, status), times in loud.items():
        log.error("push_refused", extra={"problem": problem, "host": host, "status": status, "times": times})


def _key(batch: UUID) -> str:
    return f"deliver:{batch}"
