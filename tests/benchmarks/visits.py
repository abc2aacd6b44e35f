"""The visits that the redirect's benchmark makes: who comes, and which links they follow."""

import random
from collections.abc import Iterator

from tests.benchmarks.load import Request

LINKS = 1_000_000
AGENTS = 500
UNKNOWN, HOT = 0.1, 0.3

# Codes as `codes.py` makes them, in an order that looks like none.
ALPHABET = "23456789bcdfghjkmnpqrstvwxyz"
CODES, STEP = 28**8, 123_456_789_011

LANGUAGES = ("nl-BE,nl;q=0.9,en;q=0.5", "fr-BE,fr;q=0.9", "de-DE,de;q=0.9,en;q=0.7", "it-IT,it;q=0.9", "en-GB,en;q=0.9")
ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8"


def code(number: int) -> str:
    """The code of link `number`, 1 to `LINKS`; numbers beyond have codes that no link has."""
    rest, made = number * STEP % CODES, ""
    for _ in range(8):
        rest, sign = divmod(rest, 28)
        made += ALPHABET[sign]
    return made


def visits(seed: int = 7) -> Iterator[Request]:
    """Three in ten follow one hot link, one in ten a code that nobody has, the others a long tail; half on a phone."""
    chance = random.Random(seed)
    askers = [_asker(number) for number in range(AGENTS)]
    while True:
        drawn = chance.random()
        if drawn < UNKNOWN:
            yield _visit(LINKS + chance.randrange(LINKS), chance.choice(askers), 404)
        elif drawn < UNKNOWN + HOT:
            yield _visit(1, chance.choice(askers), 302)
        else:
            yield _visit(int(LINKS ** chance.random()), chance.choice(askers), 302)


def plain(path: str) -> Iterator[Request]:
    """The same people, always asking for one path."""
    chance = random.Random(7)
    askers = [_asker(number) for number in range(AGENTS)]
    while True:
        yield Request(_raw(path, chance.choice(askers)), 302)


def _visit(number: int, asker: bytes, status: int) -> Request:
    return Request(_raw(f"/r/{code(number)}", asker), status)


def _raw(path: str, asker: bytes) -> bytes:
    return b"GET %s HTTP/1.1\r\n%s" % (path.encode(), asker)


def _asker(number: int) -> bytes:
    """The headers of one kind of browser; every second one is a phone."""
    phone = number % 2
    version = 100 + number // 10
    system = f"Linux; Android {10 + number % 6}; K" if phone else f"Windows NT 10.0; Win64; x64; rv{number % 6}"
    engine = "AppleWebKit/537.36 (KHTML, like Gecko)"
    headers = {
        "host": "127.0.0.1",
        "user-agent": f"Mozilla/5.0 ({system}) {engine} Chrome/{version}.0.0.0 {'Mobile ' * phone}Safari/537.36",
        "accept": ACCEPT,
        "accept-language": LANGUAGES[number % len(LANGUAGES)],
        "accept-encoding": "gzip, deflate, br, zstd",
        "sec-fetch-site": "cross-site",
        "sec-fetch-mode": "navigate",
        "sec-fetch-user": "?1",
        "sec-fetch-dest": "document",
        "sec-ch-ua": f'"Chromium";v="{version}", "Not?A_Brand";v="8"',
        "sec-ch-ua-mobile": f"?{phone}",
        "sec-ch-ua-platform": '"Android"' if phone else '"Windows"',
    }
    return ("".join(f"{name}: {value}\r\n" for name, value in headers.items()) + "\r\n").encode()
