"""How a period goes whose results are not public: 'Q4 will be better, I saw the numbers', 'target already beaten'.

Judged by the results calendar and the date of writing (`periods.py`). An unpublished period beside how results turn
out, or beside a hint that one knows; more than the whole of a target or of last year. Not: published quarters, joke
figures and tournaments, the economy, the date of the next publication, hopes, knowing or saying nothing, and the
writer's own fourth quarter.
"""

import re
from collections.abc import Iterator
from datetime import date

from api.content.schemas import Category
from api.core.languages import Language
from api.guardrails.engine.combinations import Marks, Wording, wordings
from api.guardrails.engine.findings import Hit, Suggestion
from api.guardrails.engine.normalise import Span
from api.guardrails.engine.periods import Calendar, calendar_of, periods_in
from api.guardrails.engine.phrases import unpublished_results as words
from api.guardrails.engine.phrases.periods import MONTH_NAMES
from api.guardrails.engine.phrases.phrase_list import pattern
from api.guardrails.engine.reading import Reading

_WINK = re.compile(f"[{words.WINKS}]")
_MILLIONS = r"mil[jl]*i?(?:on|oen|ard)[a-z]*|billion"
_AMOUNTS = re.compile(
    rf"(?=[\d%€$£bmp])(?:[€$£] ?\d[\d.,]{{0,16}}(?: ?(?:{_MILLIONS}|bn|m)(?![a-z]))?"
    rf"|(?:(?<![\d.,])\d[\d.,]{{0,16}} ?)?(?:%|per ?cent|procent|prozent|pour cent|{_MILLIONS})"
    r"|(?<![\d.,])\d[\d.,]{0,16} ?(?:[€$£]|(?:bn|mio|mln|mrd|mld)(?![a-z]))"
    r"|(?<![\d.,])\d{1,3}(?:[., ]\d{3})+(?!\d))"
)
_OF_A_BANK = re.compile(rf"\d ?(?:{_MILLIONS}|bn|m|mio|mln|mrd|mld)|billion|mil[jl]*i?ard|\d[., ]\d{{3}}[., ]\d{{3}}")
"""So much that nobody means a household's: a number of millions, or billions."""
_NEXT: dict[Language, str] = {
    Language.EN: "The next figures come on {day}.",
    Language.NL: "De volgende cijfers komen op {day}.",
    Language.DE: "Die nächsten Zahlen kommen am {day}.",
    Language.IT: "Prossimi conti: {day}.",
    Language.FR: "Les prochains chiffres paraîtront le {day}.",
}

_NEARLY = 4
"""Letters behind a sentence in which a sign still belongs to it."""
_MORE = (*words.EXCEEDED, *words.FORERUNNERS)


def find(reading: Reading) -> list[Hit]:
    """Every word about an unpublished period that the person added."""
    calendar = calendar_of(reading.context.bank)
    if calendar is None:
        return []
    return [
        _hit(wording, telling, reading)
        for wording in wordings(reading)
        for telling in _tellings(wording, reading, calendar)
        if not wording.in_sentence(telling, words.DENIALS)
        and not _of_everyday_life(wording, telling)
        and not _of_the_writer(wording, telling)
        and not _declines(wording, telling)
    ]


def _tellings(wording: Wording, reading: Reading, calendar: Calendar) -> Iterator[Span]:
    about_results = _is_about_results(reading)
    periods = periods_in(wording.text, calendar, of_quarters=about_results)
    inside = wording.marks(words.INSIDE)
    yield from _turning_out(wording, (*periods.unpublished, *periods.publication), about_results, inside)
    yield from _beyond_the_whole(wording, about_results, reading)
    results = wording.marks(words.RESULTS)
    if about_results or results:
        when = (*periods.unpublished, *periods.publication)
        knowing = inside if about_results else ()
        yield from wording.together(when, (*knowing, *_winks(wording, about_results)), apart=25, sentences=1)
        yield from wording.together(results, when, inside, apart=20)
        trends = wording.marks(words.TRENDS)
        yield from wording.together(inside, results, trends, apart=20)


def _is_about_results(reading: Reading) -> bool:
    """A product's caption speaks of costs, losses and deposits, not of results."""
    of_a_product = reading.context.category is Category.PRODUCT
    return not of_a_product and pattern(words.RESULTS).found_in(reading.approved.text)


def _turning_out(wording: Wording, periods: Marks, about_results: bool, inside: Marks) -> Iterator[Span]:
    """A period, results and how they turn out in one sentence; in a post about results they need no name."""
    trends = (*wording.marks(words.TRENDS), *_amounts(wording)) if periods else ()
    tellings = wording.together(periods, wording.marks(words.RESULTS), trends, apart=16)
    tellings += wording.together(periods, trends) if about_results else []
    for telling in tellings:
        if inside or not wording.in_sentence(telling, words.HOPES):
            yield telling


def _of_everyday_life(wording: Wording, telling: Span) -> bool:
    return wording.in_sentence(telling, words.HARMLESS) and not wording.in_sentence(telling, words.FINANCES)


def _of_the_writer(wording: Wording, telling: Span) -> bool:
    """'My own fourth quarter ends in the red: two umbrellas'; not so beside the bank, or beside a bank's amounts."""
    if not wording.in_sentence(telling, words.ONES_OWN) or wording.in_sentence(telling, words.OF_THE_BANK):
        return False
    amounts = _beside(wording, telling, _amounts(wording))
    return not any(_OF_A_BANK.search(wording.text, *amount) for amount in amounts)


def _declines(wording: Wording, telling: Span) -> bool:
    """'About Q4 I say nothing' is no hint; it is one beside a figure, a trend, a wink or a 'but'."""
    if not wording.in_sentence(telling, words.SILENCE):
        return False
    first, last = wording.sentences(telling)
    winks = _WINK.search(wording.text, first, min(len(wording.text), last + _NEARLY))
    figures = any(_beside(wording, telling, _amounts(wording)))
    return not (winks or figures or wording.in_sentence(telling, (*words.TRENDS, *words.BUTS)))


def _beside(wording: Wording, telling: Span, marks: Marks) -> Iterator[Span]:
    """The marks in the sentences of the telling."""
    first, last = wording.sentences(telling)
    return (one for one in marks if first <= one[0] < last)


def _beyond_the_whole(wording: Wording, about_results: bool, reading: Reading) -> Iterator[Span]:
    for telling in wording.marks(_MORE):
        named = wording.in_sentence(telling, words.FINANCES)
        free = about_results and not reading.context.free_lane
        if wording.is_own(telling) and (named or free):
            yield telling


def _amounts(wording: Wording) -> Marks:
    """Sums, shares and large numbers that the approved caption lacks."""
    return tuple(found.span() for found in _AMOUNTS.finditer(wording.text) if wording.is_own(found.span()))


def _winks(wording: Wording, about_results: bool) -> Marks:
    return tuple(found.span() for found in _WINK.finditer(wording.text)) if about_results else ()


def _hit(wording: Wording, telling: Span, reading: Reading) -> Hit:
    start, end = wording.folded.span(*wording.clause(telling))
    day = _next_day(reading)
    first, last = wording.folded.span(*wording.whole(telling))
    said = Suggestion(first, last, _NEXT[reading.language].format(day=day)) if day else None
    return Hit(start, end, {"words": reading.text[start:end], "date": day or "none"}, said)


def _next_day(reading: Reading) -> str:
    """The next publication in the words of the post's language; empty when unknown."""
    try:
        day = date.fromisoformat(reading.context.bank.results.next_publication)
    except ValueError:
        return ""
    language = reading.language
    return (
        f"{day.day}{'.' if language is Language.DE else ''} {MONTH_NAMES[language].split()[day.month - 1]} {day.year}"
    )
