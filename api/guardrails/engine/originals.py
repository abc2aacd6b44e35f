"""Which approved caption a person's text came from: values in, values out."""

import re
from collections import Counter
from collections.abc import Sequence

from api.content.networks import Network
from api.content.wording import Wording
from api.core.languages import Language

_WORD = re.compile(r"\w+")


def original_of(text: str, captions: Sequence[Wording], network: Network, language: Language) -> str:
    """The caption that the text is judged against; empty where the post has none.

    An unedited caption is its own original, in whatever language the text was declared. Else it is the one with the
    most words in common among those for this network and language, or, where there is none, among the next best.
    """
    fitting = [one for one in captions if one.network in (network, None)]
    same = next((one.text for one in fitting if is_same(one.text, text)), None)
    if same is not None:
        return same
    spoken = [one for one in fitting if one.language is language]
    return _nearest(text, spoken or fitting or captions)


def is_same(official: str, text: str) -> bool:
    """Whether nothing but white space differs."""
    return official.split() == text.split()


def _nearest(text: str, captions: Sequence[Wording]) -> str:
    """The first of those from which the fewest words came or went."""
    words = _words(text)
    return min((one.text for one in captions), key=lambda caption: _apart(words, _words(caption)), default="")


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))


def _apart(one: Counter[str], other: Counter[str]) -> int:
    return (one - other).total() + (other - one).total()
