"""This process's way to the push services: one signer and one set of connections, opened when first needed."""

from typing import NamedTuple

from api.core.settings import settings
from api.notifications import keys
from api.notifications.sender import Sender
from api.notifications.signer import Signer

# Only the demo may do without a contact of its own: production does not start without one.
DEMO_CONTACT = "mailto:push@birdsong.example"


class Courier(NamedTuple):
    signer: Signer
    sender: Sender


_open: Courier | None = None


async def courier() -> Courier:
    """The signer and the sender of this process."""
    global _open  # noqa: PLW0603 -- connections are kept between batches
    if _open is None:
        signer = Signer(await keys.keys(), settings().push_contact or DEMO_CONTACT)
        # Another task may have been quicker while this one waited for the key.
        _open = _open or Courier(signer, Sender.of(settings()))
    return _open


async def close() -> None:
    """Hang up; the next call of `courier` opens anew."""
    global _open
    if _open is not None:
        ended, _open = _open, None
        await ended.sender.client.close()
