"""Phrases spelled out as plain words, for readers that have no patterns: the app looks for them by itself.

What is left of the notation is `*` for any part of a word. A phrase that needs more than that is left out.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import product

from api.guardrails.engine.normalise import folded

_EXCEPTION = re.compile(r"\(\?!(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")
_PLAIN = re.compile(r"[a-z0-9'*]+(?: [a-z0-9'*]+)*")
_MOST = 12
"""A phrase with more spellings than this is too rich to be plain."""


class _NotPlain(Exception):
    """The phrase needs a pattern."""


def spelled_out(phrases: Iterable[str], *, broadly: bool = False) -> list[str]:
    """Every spelling of the phrases that plain words can tell, each once.

    `broadly` keeps phrases with exceptions, without them: the words then mean more than the phrase does.
    """
    return list(dict.fromkeys(spelling for phrase in phrases for spelling in _spellings(phrase, broadly)))


def _spellings(phrase: str, broadly: bool) -> Sequence[str]:
    plain = folded(_EXCEPTION.sub("", phrase) if broadly else phrase)
    try:
        found, _ = _sequence(plain, 0)
    except _NotPlain:
        return ()
    spelled = [" ".join(one.split()) for one in found]
    return [one for one in spelled if _PLAIN.fullmatch(one) and one.strip("*")]


def _sequence(phrase: str, place: int) -> tuple[list[str], int]:
    """The spellings from `place` to the closing bracket, and where that is; `|` adds those of the next choice."""
    done: list[str] = []
    parts = [[""]]
    while place < len(phrase) and phrase[place] not in ")]":
        if phrase[place] == "|":
            done += _joined(parts)
            parts, place = [[""]], place + 1
            continue
        part, place = _part(phrase, place)
        parts.append(part)
    return _limited([*done, *_joined(parts)]), place


def _part(phrase: str, place: int) -> tuple[list[str], int]:
    """One letter or one bracket, with what follows it: `?`, or `*` behind a square one."""
    char = phrase[place]
    if char in "~{\\^$+.#," or phrase.startswith("(?", place):
        raise _NotPlain
    inside, after = _sequence(phrase, place + 1) if char in "([" else ([char], place)
    after += 1
    follows = phrase[after : after + 1]
    optional = char == "[" or follows == "?"
    if follows == "?" or (char == "[" and follows == "*"):
        after += 1
    return ["", *inside] if optional else inside, after


def _joined(parts: list[list[str]]) -> list[str]:
    many = 1
    for part in parts:
        many *= len(part)
    if many > _MOST:
        raise _NotPlain
    return ["".join(each) for each in product(*parts)]


def _limited(found: list[str]) -> list[str]:
    if len(found) > 2 * _MOST:
        raise _NotPlain
    return found
