"""Whole sentences in capitals. Abbreviations, one stressed word and the caption's own capitals are no shouting."""

import re
from collections.abc import Iterable, Iterator

from api.guardrails.engine.findings import Hit, Suggestion
from api.guardrails.engine.reading import Reading

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NOTHING_SMALL = re.compile(r"[^a-zß-öø-ÿ]{9,}")
"""Two words in capitals at the least; most texts have no such stretch."""
_BREAK = re.compile(r"[\n]{2,}")
_MARKS = re.compile(r"[\s!?¡¿.]*[!?]+")


def find(reading: Reading) -> list[Hit]:
    """Every run of words in capitals that is long enough to be loud."""
    known = {word.group() for word in _WORD.finditer(reading.official)}
    stretches = [found.span() for found in _NOTHING_SMALL.finditer(reading.text)]
    runs = [run for span in stretches for run in _capital_runs(_words_in(reading.text, *span), reading.text, known)]
    return [_hit(run, reading.text) for run in runs if _is_loud(run, reading.text)]


def _words_in(text: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """The words of a stretch; none that goes on outside."""
    for word in _WORD.finditer(text, first, last):
        begun = word.start() == first and text[max(0, first - 1) : first].isalpha()
        goes_on = word.end() == last and text[last : last + 1].isalpha()
        if not begun and not goes_on:
            yield word


def _capital_runs(words: Iterable[re.Match[str]], text: str, known: set[str]) -> list[list[re.Match[str]]]:
    """Neighbouring words in capitals; a single letter (`À`) joins a run but begins none."""
    runs: list[list[re.Match[str]]] = [[]]
    for word in words:
        capital = word.group().isupper() and word.group() not in known
        if not capital or (runs[-1] and _BREAK.search(text, runs[-1][-1].end(), word.start())):
            runs.append([])
        if capital and (runs[-1] or len(word.group()) > 1):
            runs[-1].append(word)
    return [run for run in runs if run]


def _is_loud(run: list[re.Match[str]], text: str) -> bool:
    """Three words, or two with stacked marks, of which enough are too long to be abbreviations."""
    long_words = sum(len(word.group()) >= 5 for word in run)
    letters = sum(len(word.group()) for word in run)
    listed = text[run[0].start() : run[-1].end()].count(",") >= len(run) - 1
    stacked = bool(_MARKS.search(text, run[0].start(), min(len(text), run[-1].end() + 4)))
    if len(run) >= 3:
        return letters >= 12 and long_words >= 1 and (long_words >= 2 or not listed)
    return len(run) == 2 and stacked and long_words >= 1 and letters >= 8


def _hit(run: list[re.Match[str]], text: str) -> Hit:
    marks = _MARKS.match(text, run[-1].end())
    start, end = run[0].start(), marks.end() if marks else run[-1].end()
    return Hit(start, end, {}, Suggestion(start, end, _spoken(text[start:end])))


def _spoken(shouted: str) -> str:
    """In sentence case, with one mark instead of a stack."""
    calm = re.sub(r"([!?])[!?]+", r"\1", shouted.lower())
    return re.sub(r"(^|[.!?]\s+)([^\W\d_])", lambda found: found[1] + found[2].upper(), calm)
