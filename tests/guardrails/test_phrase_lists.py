"""A phrase list finds in a long text what its phrases find one by one."""

import re

import msgspec
import pytest

from api.core.languages import Language
from api.guardrails.engine.normalise import folded
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.phrases.lexicon import Lexicon
from api.guardrails.engine.phrases.notation import source
from api.guardrails.engine.phrases.phrase_list import PhraseList, pattern
from tests.guardrails.cases import CASES

LISTS = [field.name for field in msgspec.structs.fields(Lexicon) if field.type is not str]
TEXTS = [folded(" ".join(case.text for case in CASES[first::12])) for first in range(12)]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", LISTS)
def test_a_phrase_list_misses_nothing(name: str, language: Language) -> None:
    phrases = tuple(one for one in getattr(LEXICONS[language], name) if "{" not in one)
    for text in TEXTS:
        found = {match.span() for match in PhraseList(phrases).finditer(text)}
        for phrase in phrases:
            alone = re.compile(rf"(?<![a-z0-9])(?:{source((phrase,))})(?![a-z0-9])")
            assert {match.span() for match in alone.finditer(text)} <= found, phrase


def test_a_list_that_is_new_finds_in_a_text_that_was_read_before() -> None:
    text = "harmless words " * 20 + "and a brandnewword"
    assert not pattern(("nothing of the kind",)).found_in(text)
    assert pattern(("brandnew*",)).found_in(text)
