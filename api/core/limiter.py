"""How often something may be asked for: one Lua script, so that processes share one count."""

from typing import Any, cast

from redis.exceptions import RedisError

from api.core import queue
from api.core.errors import TooMany

SCRIPT = """
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('EXPIRE', KEYS[1], ARGV[1]) end
return {count, redis.call('TTL', KEYS[1])}
"""


async def allow(what: str, whose: str, *, times: int, seconds: int) -> None:
    """Count one use; raises `TooMany` after `times` within `seconds`.

    `whose` must be an id or a hash, never an address in clear. With Redis away nothing is refused: the limit guards
    against a nuisance, and a sign-in page that stops with Redis would be a bigger one.
    """
    bell = queue.connection()
    if bell is None:
        return
    try:
        count, left = await cast(Any, bell.eval(SCRIPT, 1, f"birdsong:limit:{what}:{whose}", str(seconds)))
    except (RedisError, OSError):
        return
    if count > times:
        raise TooMany("too-often", retry_after=max(1, int(left)))
