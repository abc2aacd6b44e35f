"""Keys of postings: record keys as AT Protocol wants them, which every network takes as an idempotency key."""

import secrets
from datetime import datetime
from typing import Final

ALPHABET: Final = "234567abcdefghijklmnopqrstuvwxyz"
LENGTH: Final = 13
CLOCK_BITS: Final = 10


def new_key(at: datetime) -> str:
    """A TID (atproto.com/specs/tid): microseconds and ten random bits, in 13 characters that sort by time."""
    number = int(at.timestamp() * 1_000_000) << CLOCK_BITS | secrets.randbits(CLOCK_BITS)
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(LENGTH)))
