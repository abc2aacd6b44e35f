"""What holds for every text: offsets lead back, nothing raises, the same gives the same."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api.content.networks import Network
from api.content.schemas import Category
from api.core.languages import Language
from api.guardrails.engine.evaluate import evaluate
from api.guardrails.engine.levels import Level
from api.guardrails.engine.normalise import fold, folded, unmasked
from api.guardrails.policy.starter import STARTER_RULES
from tests.guardrails.cases import CASES
from tests.guardrails.making import PLAN, context

PIECES = st.sampled_from(
    [
        *"abcde 0149 .,!?-%€\n",
        *("é", "e\u0301", "ß", "ﬁ", "Ⅷ", "½", "３", "𝟗", "\u200b", "\u00ad", "а", "ο", "😄", "3️⃣", "🇳🇱", "\u202e"),
        *("ة", "漢", "\ud800", "guaranteed", "rendite", "risk", "no", "nicht", "DE89", "3704", "4111", "per cent"),
        *("zwei", "Norvia", "#ad", "gu4r4nt33d", "Mrs Doe", "mortgage", "https://", "x.com", "photo", "kids", "@"),
        *("g u a r a n t e e d ", "two point one per cent", "100.000 ", "€ 25 ", "0770 ", "call him on "),
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map("".join))


@given(TEXTS)
def test_folding_leads_back_to_what_was_typed(text: str) -> None:
    plain = fold(text)
    assert len(plain.origin) == len(plain.text)
    assert list(plain.origin) == sorted(plain.origin)
    for at in range(len(plain.text)):
        start, end = plain.span(at, at + 1)
        assert plain.text[at] in folded(text[start:end])


@given(TEXTS, st.data())
def test_a_span_holds_the_words_it_was_made_of(text: str, data: st.DataObject) -> None:
    plain = fold(text)
    start = data.draw(st.integers(0, len(plain.text)))
    end = data.draw(st.integers(start, len(plain.text)))
    first, last = plain.span(start, end)
    assert 0 <= first <= last <= len(text)
    assert plain.text[start:end] in folded(text[first:last])


@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(TEXTS)
def test_readings_of_a_disguise_lead_back_too(text: str) -> None:
    for reading in unmasked(fold(text)):
        assert len(reading.origin) == len(reading.text)
        assert all(0 <= place < len(text) for place in reading.origin)


@settings(max_examples=300)
@given(TEXTS, TEXTS, st.sampled_from(Category), st.sampled_from(Network), st.sampled_from(Language))
def test_any_text_gets_one_verdict(
    text: str, official: str, category: Category, network: Network, language: Language
) -> None:
    where = context(language, category, network)
    verdict = evaluate(text, official, where, STARTER_RULES)
    assert verdict == evaluate(text, official, where, STARTER_RULES)
    for finding in verdict.findings:
        assert 0 <= finding.start <= finding.end <= len(text)


@given(TEXTS, st.sampled_from(Category), st.sampled_from(Language))
def test_an_unedited_caption_is_at_most_a_nudge(text: str, category: Category, language: Language) -> None:
    assert evaluate(text, text, context(language, category), STARTER_RULES).level <= Level.NUDGE


@pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in CASES[::4]])
def test_invisible_signs_change_no_level(case: object) -> None:
    sample = next(one for one in CASES if one is case)
    sprinkled = "\u200b".join(sample.text)
    plain = evaluate(sample.text, sample.official, sample.context, STARTER_RULES)
    hidden = evaluate(sprinkled, sample.official, sample.context, STARTER_RULES)
    loud = {"shouting", "over_length"}
    assert [one.kind for one in hidden.findings if one.kind not in loud] == [
        one.kind for one in plain.findings if one.kind not in loud
    ]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("guaranteed " * 270, Level.DISCLOSE),
        ("returns " * 370, Level.DISCLOSE),
        ("no risk " * 370, Level.BLOCK),
        ("not " * 740 + "guaranteed returns", Level.DISCLOSE),
        ("4 " * 1500, Level.DISCLOSE),
        ("1" * 3000, Level.DISCLOSE),
        ("DE89 " * 600, Level.DISCLOSE),
        ("a1" * 1500, Level.DISCLOSE),
        ("1,000," * 500, Level.DISCLOSE),
        ("zwei " * 590 + "Prozent", Level.HOLD),
        ("€ " * 1500, Level.DISCLOSE),
        ("(" * 3000, Level.DISCLOSE),
        ("i work " * 400, Level.DISCLOSE),
        ("\u0301" * 3000, Level.DISCLOSE),
        ("g u a r a " * 300, Level.DISCLOSE),
        ("I work for Norvia Bank " * 130, Level.DISCLOSE),
    ],
)
def test_a_text_made_to_be_slow_gets_its_verdict(text: str, level: Level) -> None:
    verdict = evaluate(text, PLAN["en"], context(), STARTER_RULES)
    assert verdict.level is level
