"""The instance's VAPID key: made once, kept in the database, its private half locked with the instance's secret."""

from api.core.db import execute, fetch_one
from api.core.settings import settings
from api.core.work import transaction
from api.notifications.vapid import VapidKeys, lock, make_keys, unlock

# Any constant will do; it only has to be the same in every release.
KEY_LOCK = 0x62697264_76617069

_known: VapidKeys | None = None


async def keys() -> VapidKeys:
    """The key pair, made at the first call ever; processes that start at the same time agree on one.

    Raises `WrongSecret` when the instance's secret is not the one that the key was locked with.
    """
    global _known  # noqa: PLW0603 -- it never changes, and every push needs it
    if _known is None:
        _known = await _kept() or await _make()
    return _known


async def public_key() -> str:
    """What browsers call the applicationServerKey."""
    return (await keys()).public


def forget() -> None:
    """Read the key again at the next call."""
    global _known  # noqa: PLW0603 -- see keys
    _known = None


async def _make() -> VapidKeys:
    async with transaction():
        await execute("SELECT pg_advisory_xact_lock($1)", KEY_LOCK)
        return await _kept() or await _keep(make_keys())


async def _kept() -> VapidKeys | None:
    row = await fetch_one("SELECT sealed_private, public FROM vapid_key")
    return None if row is None else unlock(row["sealed_private"], row["public"], settings().secret)


async def _keep(made: VapidKeys) -> VapidKeys:
    locked = lock(made, settings().secret)
    await execute("INSERT INTO vapid_key (id, public, sealed_private) VALUES (1, $1, $2)", made.public, locked)
    return made
