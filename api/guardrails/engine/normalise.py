"""Folding: a text made comparable, with the way back to what the person typed.

Compared texts are folded character by character: compatibility forms (NFKD: full width, mathematical letters, keycaps),
accents and invisible characters dropped, small letters, look-alikes of other scripts turned Latin. Leetspeak is read
only in words that mix letters with digits or signs. Findings point into the original: `Folded.span`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from unicodedata import category, decimal, digit, name, normalize

import msgspec
import regex

from api.guardrails.engine.confusables import CAPITAL, SMALL, latin_for

Span = tuple[int, int]


class Folded(msgspec.Struct, frozen=True):
    """A folded text. Character `i` of `text` comes from the original's code point `origin[i]`.

    Where one character stands for more (`four` read as 4), `ends[i]` says where they end.
    """

    text: str
    origin: Sequence[int]
    original: str
    ends: Sequence[int] = ()

    def span(self, start: int, end: int) -> Span:
        """The original's `[start, end)` behind the folded `[start, end)`, with its last letter's marks."""
        if start >= end:
            at = self.origin[start] if start < len(self.origin) else len(self.original)
            return at, at
        last = self.ends[end - 1] if self.ends else self.origin[end - 1] + 1
        while last < len(self.original) and category(self.original[last])[0] == "M":
            last += 1
        return self.origin[start], last


def fold(text: str) -> Folded:
    """The text in its comparable form, one blank for several, which is sound Unicode whatever the text is."""
    plain = _fold(text)
    if "  " not in plain.text:
        return plain
    kept = [place for place, char in enumerate(plain.text) if char != " " or plain.text[place - 1 : place] != " "]
    return Folded("".join(plain.text[place] for place in kept), [plain.origin[place] for place in kept], text)


def _fold(text: str) -> Folded:
    if text.isascii():
        return Folded(text.lower().translate(_ASCII), range(len(text)), text)
    table: dict[str, str] = {char: _fold_char(char) for char in set(text)}
    if all(len(piece) == 1 for piece in table.values()):
        return Folded(text.translate({ord(char): piece for char, piece in table.items()}), range(len(text)), text)
    pieces = [table[char] for char in text]
    origin = [place for place, piece in enumerate(pieces) for _ in piece]
    return Folded("".join(pieces), origin, text)


def visible(text: str) -> Folded:
    """The text as it is, without the signs that nobody sees: a link keeps its look-alikes."""
    if not _UNSEEN.search(text):
        return Folded(text, range(len(text)), text)
    kept = [place for place, char in enumerate(text) if not _UNSEEN.match(char)]
    return Folded("".join(text[place] for place in kept), kept, text)


def folded(text: str) -> str:
    """Only the comparable form, for phrase lists and bank facts."""
    return fold(text).text


def unmasked(plain: Folded) -> list[Folded]:
    """Further readings of a disguised text, leetspeak and spaced-out letters undone; empty when undisguised."""
    spaced = _closed_up(plain)
    mixed = _MIXED.finditer(spaced.text) if _MIXTURE.search(spaced.text) else ()
    disguised = [found for found in mixed if _is_disguised(found.group())]
    leet = [_without_leet(spaced, near, one) for near in _clusters(disguised) for one in _ones(near)]
    return [spaced, *leet] if spaced is not plain else leet


# --- one character ---------------------------------------------------------------------------------

_CONTROL = dict.fromkeys([*range(32), 127], " ")
_ASCII = str.maketrans({**_CONTROL, "`": "'", "\n": "\n", "\v": "\n", "\f": "\n"})
_INVISIBLE = frozenset("\u115f\u1160\u3164\uffa0\u034f\u17b4\u17b5")
"""Letters and marks without a picture (DerivedCoreProperties, Default_Ignorable_Code_Point) outside category Cf."""
_UNSEEN = regex.compile(rf"[\p{{Cf}}{''.join(_INVISIBLE)}]")
_TRADE_MARKS = "™℠®©"
_DROPPED = frozenset({"Cf", "Mn", "Me"})
_NO_CHARACTER = "\ufffd"
_BLANK_BRAILLE = "\u2800"


@lru_cache(maxsize=8192)
def _fold_char(char: str) -> str:
    kind = category(char)
    if kind in _DROPPED or char in _INVISIBLE or char in _TRADE_MARKS:
        return ""
    if kind == "Nd":
        return str(decimal(char))
    if kind == "No":
        return _circled(char)
    if kind[0] in "ZC" or char == _BLANK_BRAILLE:
        return _blank(char, kind)
    return "".join(map(_look, normalize("NFKD", char)))


def _blank(char: str, kind: str) -> str:
    """A space, a line break, or a sign for what is no character: half of a surrogate pair, a private one."""
    if kind in {"Zl", "Zp"} or char in "\n\v\f\x85":
        return "\n"
    return _NO_CHARACTER if kind == "Cs" else char if kind in {"Cn", "Co"} else " "


def _circled(char: str) -> str:
    """A digit in a circle is that digit; a superscript or a fraction stays apart, lest `100²` reads 1002."""
    return str(digit(char)) if digit(char, None) is not None and "SCRIPT" not in name(char, "") else char


def _look(char: str) -> str:
    if char in CAPITAL:
        return CAPITAL[char]
    small = "".join(map(_small, normalize("NFKD", char.casefold())))
    return small if small.isascii() else latin_for(char) or small


def _small(char: str) -> str:
    return "" if category(char) in _DROPPED else SMALL.get(char, char)


# --- disguises -------------------------------------------------------------------------------------

_SURROUNDINGS = 200
_SPACED_OUT = re.compile(r"(?<![^\W_])[a-z0-9@$](?:[ ._*-][a-z0-9@$]){4,40}(?![^\W_])")
_SINGLE_LETTERS = re.compile(r"[ ._*-][a-z0-9@$][ ._*-][a-z0-9@$][ ._*-][a-z0-9@$][ ._*-]")
_MIXTURE = re.compile(r"[a-z][0-9@$€£|!][a-z0-9@$]|[0-9@$€£|][a-z]")
_MIXED = re.compile(r"(?<![a-z0-9])[a-z]{0,20}[0-9@$€£|!][a-z0-9@$€£!|]{0,20}")
_HARMLESS = re.compile(r"[0-9]{2,}[a-z]+|[0-9][a-z]{2}|[a-z]{2}[0-9]|@[a-z]+")
"""`15th`, `4th`, `mp3` and `@niall` hide nothing."""
_LEET = {"0": "o", "3": "e", "4": "a", "5": "s", "6": "g", "7": "t", "8": "b", "9": "g"}
_SIGNS = {"@": "a", "$": "s", "€": "e", "£": "l", "!": "i", "|": "l"}
_READ_AS_LETTERS = str.maketrans({**_LEET, **_SIGNS, "1": "i"})


def _closed_up(plain: Folded) -> Folded:
    """`g u a r a n t e e d` and `g.u.a.r.a.n.t.e.e.d` become one word."""
    if not _SINGLE_LETTERS.search(plain.text):
        return plain
    drop = {
        place
        for found in _SPACED_OUT.finditer(plain.text)
        if re.search("[a-z]", found.group())
        for place in range(found.start() + 1, found.end(), 2)
    }
    if not drop:
        return plain
    kept = [place for place in range(len(plain.text)) if place not in drop]
    return Folded("".join(plain.text[place] for place in kept), [plain.origin[place] for place in kept], plain.original)


def _ones(disguised: list[re.Match[str]]) -> tuple[str, ...]:
    """What a 1 in the words may stand for."""
    return ("i", "l") if any("1" in found.group() for found in disguised) else ("i",)


def _clusters(disguised: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """The words by what surrounds them: neighbours are read together."""
    near: list[re.Match[str]] = []
    for found in disguised:
        if near and found.start() - near[-1].end() > 2 * _SURROUNDINGS:
            yield near
            near = []
        near.append(found)
    if near:
        yield near


def _without_leet(plain: Folded, disguised: list[re.Match[str]], one: str) -> Folded:
    """The stretch around the words, a letter for each digit or sign in them; the rest of the text was read before."""
    table = str.maketrans({**_LEET, **_SIGNS, "1": one})
    first, last = max(0, disguised[0].start() - _SURROUNDINGS), disguised[-1].end() + _SURROUNDINGS
    pieces, rest = [], first
    for found in disguised:
        core = found.group().rstrip("!")
        pieces += [plain.text[rest : found.start()], core.translate(table)]
        rest = found.start() + len(core)
    return Folded("".join([*pieces, plain.text[rest:last]]), plain.origin[first:last], plain.original)


def _is_disguised(word: str) -> bool:
    core = word.rstrip("!")
    letters = sum(map(str.isalpha, core))
    read = core.translate(_READ_AS_LETTERS)
    return 2 <= letters < len(core) and read.isalpha() and not _HARMLESS.fullmatch(core)
