"""Numbers written out in five languages: `zweieinviertel`, `two point one`, `vijfentwintig`, `cent mille`."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache, lru_cache

import msgspec

from api.core.languages import Language


class Counting(msgspec.Struct, frozen=True):
    """How one language counts. All words folded, without spaces or hyphens."""

    cardinals: dict[str, int]
    """Every spelling of 0 to 999."""
    thousand: tuple[str, ...]
    decimal_points: tuple[str, ...]
    fractions: dict[str, str]
    """What follows a whole number (`andahalf`) or stands alone (`half`)."""


@lru_cache(maxsize=4096)
def number_in(words: tuple[str, ...]) -> Decimal | None:
    """The number that the folded words, taken together, spell in any of the languages; None when they spell none."""
    for counting in _all_countings():
        value = _with_decimals(words, counting)
        if value is None:
            value = _with_fraction("".join(words), counting)
        if value is not None:
            return value
    return None


def _with_decimals(words: tuple[str, ...], counting: Counting) -> Decimal | None:
    places = [place for place, word in enumerate(words) if word in counting.decimal_points]
    if len(places) != 1:
        return None
    whole = _whole("".join(words[: places[0]]), counting)
    decimals = [counting.cardinals.get(word) for word in words[places[0] + 1 :]]
    if whole is None or not decimals or None in decimals or (len(decimals) > 1 and max(decimals) > 9):  # type: ignore[type-var, operator]
        return None
    return Decimal(f"{whole}.{''.join(map(str, decimals))}")


def _with_fraction(spelled: str, counting: Counting) -> Decimal | None:
    whole = _whole(spelled, counting)
    if whole is not None:
        return Decimal(whole)
    for ending, worth in counting.fractions.items():
        if spelled.endswith(ending):
            rest = spelled[: -len(ending)]
            before = _whole(rest, counting) if rest else 0
            if before is not None:
                return before + Decimal(worth)
    return None


def _whole(spelled: str, counting: Counting) -> int | None:
    if spelled in counting.cardinals:
        return counting.cardinals[spelled]
    for thousand in counting.thousand:
        left, found, right = spelled.partition(thousand)
        if found:
            many = counting.cardinals.get(left) if left else 1
            rest = counting.cardinals.get(right) if right else 0
            return None if many is None or rest is None else many * 1000 + rest
    return None


# --- the languages ---------------------------------------------------------------------------------


@cache
def _all_countings() -> tuple[Counting, ...]:
    return tuple(map(counting_of, Language))


@cache
def counting_of(language: Language) -> Counting:
    """How a language counts."""
    spell, thousand, points, fractions = _LANGUAGES[language]
    cardinals = {spelling: number for number in range(999, -1, -1) for spelling in spell(number)}
    longest_first = dict(sorted(fractions.items(), key=lambda item: -len(item[0])))
    return Counting(cardinals, thousand, points, longest_first)


def pairs_of_digits() -> Iterator[tuple[str, str]]:
    """Every spelling of 10 to 99, also with hyphens or spaces between its parts, and its two digits."""
    for spell, *_ in _LANGUAGES.values():
        for number in range(10, 100):
            for spelling in spell(number):
                parts = _PARTS.findall(spelling)
                apart = (gap.join(parts) for gap in "- " if "".join(parts) == spelling)
                yield from ((one, str(number)) for one in (spelling, *apart))


def _words(listed: str) -> tuple[str, ...]:
    return tuple(listed.split())


_EN_SMALL = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_EN_TENS = _words("x x twenty thirty forty fifty sixty seventy eighty ninety")


def _english(number: int) -> Iterator[str]:
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        for start in {_EN_SMALL[hundreds], "a"} if hundreds == 1 else {_EN_SMALL[hundreds]}:
            for ending in _english(rest) if rest else [""]:
                yield f"{start}hundred{ending}"
                yield f"{start}hundredand{ending}" if rest else f"{start}hundred"
    elif number < 20:
        yield _EN_SMALL[number]
        if number == 0:
            yield from ("nought", "oh")
    else:
        tens, ones = divmod(number, 10)
        yield _EN_TENS[tens] + (_EN_SMALL[ones] if ones else "")


_NL_SMALL = _words(
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
    "achttien negentien"
)
_NL_TENS = _words("x x twintig dertig veertig vijftig zestig zeventig tachtig negentig")


def _dutch(number: int) -> Iterator[str]:
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        start = "" if hundreds == 1 else _NL_SMALL[hundreds]
        for ending in _dutch(rest) if rest else [""]:
            yield f"{start}honderd{ending}"
            yield f"{start}honderden{ending}" if rest else f"{start}honderd"
    elif number < 20:
        yield _NL_SMALL[number]
    else:
        tens, ones = divmod(number, 10)
        yield f"{_NL_SMALL[ones]}en{_NL_TENS[tens]}" if ones else _NL_TENS[tens]


_DE_SMALL = _words(
    "null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn "
    "siebzehn achtzehn neunzehn"
)
_DE_TENS = _words("x x zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig")


def _german(number: int) -> Iterator[str]:
    for spelling in _german_umlauts_folded(number):
        yield spelling
        yield spelling.replace("funf", "fuenf").replace("zwolf", "zwoelf")
        if number == 1:
            yield from ("eins", "eine", "einen", "einem", "einer")
        elif number == 2:
            yield "zwo"
        elif number > 100 and spelling.endswith("ein"):
            yield spelling + "s"


def _german_umlauts_folded(number: int) -> Iterator[str]:
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        for start in ("", "ein") if hundreds == 1 else (_DE_SMALL[hundreds],):
            for ending in _german_umlauts_folded(rest) if rest else [""]:
                yield f"{start}hundert{ending}"
    elif number < 20:
        yield _DE_SMALL[number]
    else:
        tens, ones = divmod(number, 10)
        yield f"{_DE_SMALL[ones]}und{_DE_TENS[tens]}" if ones else _DE_TENS[tens]


_IT_SMALL = _words(
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove"
)
_IT_TENS = _words("x x venti trenta quaranta cinquanta sessanta settanta ottanta novanta")


def _italian(number: int) -> Iterator[str]:
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        start = "" if hundreds == 1 else _IT_SMALL[hundreds]
        for ending in _italian(rest) if rest else [""]:
            yield f"{start}cento{ending}"
            yield f"{start}cent{ending}" if ending[:1] == "o" else f"{start}cento{ending}"
    elif number < 20:
        yield _IT_SMALL[number]
        if number == 1:
            yield from ("un", "una")
    else:
        tens, ones = divmod(number, 10)
        stem = _IT_TENS[tens][:-1] if ones in {1, 8} else _IT_TENS[tens]
        yield stem + (_IT_SMALL[ones] if ones else "")


_FR_SMALL = _words(
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept "
    "dixhuit dixneuf"
)
_FR_TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}
_FR_SHORT_TENS = {7: ("septante",), 8: ("huitante", "octante"), 9: ("nonante",)}


def _french(number: int) -> Iterator[str]:
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        start = "" if hundreds == 1 else _FR_SMALL[hundreds]
        for ending in _french(rest) if rest else ["", "s"]:
            yield f"{start}cent{ending}"
    elif number < 20:
        yield _FR_SMALL[number]
        if number == 1:
            yield "une"
    elif number < 70:
        tens, ones = divmod(number, 10)
        yield _FR_TENS[tens] + ("etun" if ones == 1 else _FR_SMALL[ones] if ones else "")
    else:
        yield from _french_from_seventy(number)


def _french_from_seventy(number: int) -> Iterator[str]:
    tens, ones = divmod(number, 10)
    for short in _FR_SHORT_TENS[tens]:
        yield short + ("etun" if ones == 1 else _FR_SMALL[ones] if ones else "")
    if number < 80:
        yield "soixante" + ("etonze" if number == 71 else _FR_SMALL[number - 60])
    elif number == 80:
        yield from ("quatrevingts", "quatrevingt")
    else:
        yield "quatrevingt" + _FR_SMALL[number - 80]


_PARTS = re.compile(
    "|".join(sorted({*_EN_TENS[2:], *_EN_SMALL[1:], *_FR_TENS.values(), *_FR_SMALL[1:17], "et"}, key=len, reverse=True))
    + "|vingts(?![a-z])|septante|huitante|octante|nonante"
)
"""What is written apart in English and French: the other three write such numbers together."""

_LANGUAGES: dict[Language, tuple[Callable[[int], Iterator[str]], tuple[str, ...], tuple[str, ...], dict[str, str]]] = {
    Language.EN: (
        _english,
        ("thousandand", "thousand"),
        ("point", "dot", "comma"),
        {
            "andahalf": "0.5", "andaquarter": "0.25", "andthreequarters": "0.75", "half": "0.5", "ahalf": "0.5",
            "halfa": "0.5", "halfofone": "0.5", "aquarter": "0.25", "aquarterofa": "0.25", "aquarterofone": "0.25",
            "threequarters": "0.75", "threequartersofa": "0.75", "threequartersofone": "0.75",
        },
    ),
    Language.NL: (
        _dutch,
        ("duizend",),
        ("komma", "punt"),
        {
            "eneenhalf": "0.5", "enhalf": "0.5", "eenhalf": "0.5", "half": "0.5", "halve": "0.5", "anderhalf": "1.5",
            "anderhalve": "1.5", "eneenkwart": "0.25", "eenkwart": "0.25", "kwart": "0.25", "endriekwart": "0.75",
            "driekwart": "0.75",
        },
    ),
    Language.DE: (
        _german,
        ("tausendund", "tausend"),
        ("komma", "punkt"),
        {
            "undeinhalb": "0.5", "einhalb": "0.5", "einhalbes": "0.5", "halbes": "0.5", "halber": "0.5",
            "anderthalb": "1.5", "eineinhalb": "1.5", "undeinviertel": "0.25", "einviertel": "0.25",
            "viertel": "0.25", "dreiviertel": "0.75", "unddreiviertel": "0.75", "eindreiviertel": "1.75",
        },
    ),
    Language.IT: (
        _italian,
        ("mille", "mila"),
        ("virgola", "punto"),
        {
            "emezzo": "0.5", "emezza": "0.5", "mezzo": "0.5", "unmezzo": "0.5", "eunquarto": "0.25",
            "unquarto": "0.25", "etrequarti": "0.75", "trequarti": "0.75", "unquartodi": "0.25", "mezzopunto": "0.5",
        },
    ),
    Language.FR: (
        _french,
        ("mille",),
        ("virgule", "point"),
        {
            "etdemi": "0.5", "etdemie": "0.5", "demi": "0.5", "undemi": "0.5", "etunquart": "0.25", "unquart": "0.25",
            "unquartde": "0.25", "ettroisquarts": "0.75", "troisquarts": "0.75", "troisquartsde": "0.75",
        },
    ),
}  # fmt: skip
