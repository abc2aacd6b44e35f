"""A competitor of the bank, by name, also with letters of other scripts, digits for letters, or spaced out.

A small word after an article is the thing and not the bank: `a kestrel on the roof`.
"""

import re
from functools import lru_cache

from api.guardrails.engine.findings import Hit, Suggestion
from api.guardrails.engine.normalise import Folded, folded
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.reading import Reading

_ARTICLE = re.compile(
    r"(?:^|[^\w])(?:an?|the|two|three|some|een|de|het|twee|ein|eine|einen|der|die|das|den|zwei|un|una|uno|il|lo|la|une|le|les|des|du)\s$"
)


def find(reading: Reading) -> list[Hit]:
    """Every competitor that the approved caption does not name."""
    approved = _skeleton(reading.approved.text)
    return [
        _hit(name, found, text, LEXICONS[reading.language].another_bank)
        for text in reading.readings
        for looks in [_skeleton(text.text)]
        for name in reading.context.bank.competitors
        if _beginning(name) in looks and not _name(name).search(approved)
        for found in _name(name).finditer(looks)
        if not _is_a_common_noun(text, found)
    ]


@lru_cache(maxsize=256)
def _beginning(competitor: str) -> str:
    return _skeleton(folded(competitor).split()[0])


@lru_cache(maxsize=256)
def _name(competitor: str) -> re.Pattern[str]:
    """The name at word boundaries, its words apart or run together, with the endings languages give to names."""
    words = [re.escape(_skeleton(word)) for word in folded(competitor).split()]
    return re.compile(rf"(?<![a-z0-9]){r'[^a-z0-9]{0,3}'.join(words)}(?:'?s|en|er|e)?(?![a-z0-9])")


def _skeleton(text: str) -> str:
    """The text with what looks like an l as an l (`KestreI`, `Kestre1`); as long as before."""
    return text.translate(_LIKE_L)


_LIKE_L = str.maketrans({"i": "l", "1": "l", "|": "l"})


def _is_a_common_noun(text: Folded, found: re.Match[str]) -> bool:
    start, end = text.span(*found.span())
    return text.original[start:end].islower() and bool(
        _ARTICLE.search(text.original[max(0, start - 8) : start].lower())
    )


def _hit(name: str, found: re.Match[str], text: Folded, wording: str) -> Hit:
    start, end = text.span(*found.span())
    return Hit(start, end, {"name": name}, Suggestion(start, end, wording))
