"""The codes of tracked links.

Eight characters of an alphabet that people can read aloud and copy from paper: small letters and digits, without
0, 1, i, l and o, which look like each other, and without a, e and u, so that no code spells a word. 28 characters to
the power of 8 are 3.8 * 10^11 codes, 38.5 bits: with ten million links, one new code in 38,000 is taken (the table's
unique column says so, and the caller draws again), and as many guesses find one link. A code opens nothing but a
public address, so it needs no more.
"""

import re
import secrets

ALPHABET = "23456789bcdfghjkmnpqrstvwxyz"
LENGTH = 8

_CODE = re.compile(f"[{ALPHABET}]{{{LENGTH}}}")


def new_code() -> str:
    """A fresh code from the system's secure random source; nothing about it tells whose link it is."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def is_code(text: str) -> bool:
    """Whether `text` can be a code at all, so that noise costs no look-up."""
    return _CODE.fullmatch(text) is not None
