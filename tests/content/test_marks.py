"""Templates of the marks that links add: what they may hold, and what becomes of them."""

from string import ascii_letters

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.content.marks import PLACEHOLDERS, STANDARD, demand_marks, marks
from api.content.target import with_utm
from api.core.errors import Invalid
from api.core.words import knows

VALUES = {"network": "x", "campaign": "green", "post": "3f9a2c71d0e4", "language": "nl"}
NAMES = st.text(ascii_letters, min_size=1, max_size=8)
PARTS = st.lists(
    st.sampled_from([*(f"{{{name}}}" for name in PLACEHOLDERS), "green", "été", "a-b", "%20", "+", "漢"]), max_size=4
).map("".join)
TEMPLATES = st.dictionaries(NAMES, PARTS, min_size=1, max_size=6).filter(
    lambda pairs: len({name.casefold() for name in pairs}) == len(pairs)
)
URLS = st.text(st.characters(exclude_categories=["C", "Z"]), max_size=40).map("https://n.example/".__add__)


def written(pairs: dict[str, str]) -> str:
    return "&".join(f"{name}={value}" for name, value in pairs.items())


def test_the_standard_is_a_template_and_holds_without_one() -> None:
    demand_marks(STANDARD, "marks")
    demand_marks("", "marks")
    assert marks("", VALUES) == {
        "utm_source": "x",
        "utm_medium": "employee-advocacy",
        "utm_campaign": "green",
        "utm_content": "3f9a2c71d0e4",
    }


def test_placeholders_stand_within_words() -> None:
    assert marks("ref=bank-{network}-{language}", VALUES) == {"ref": "bank-x-nl"}


@pytest.mark.parametrize(
    ("template", "code", "said"),
    [
        ("utm_source", "marks-malformed", "utm_source"),
        ("=x", "marks-malformed", "=x"),
        ("a=b&", "marks-malformed", ""),
        ("utm source=x", "marks-malformed", "utm source=x"),
        ("a=b c", "marks-malformed", "a=b c"),
        ("a=b#c", "marks-malformed", "a=b#c"),
        ("a=b=c", "marks-malformed", "a=b=c"),
        ("a={network", "marks-malformed", "{network"),
        ("a=1&A=2", "marks-twice", "a"),
        ("a={person}", "marks-placeholder", "{person}"),
        ("a={team}", "marks-placeholder", "{team}"),
        ("a={network.__class__}", "marks-placeholder", "{network.__class__}"),
        ("&".join(f"m{number}=1" for number in range(11)), "marks-too-many", 10),
    ],
)
def test_what_is_no_template_is_refused_with_its_reason(template: str, code: str, said: object) -> None:
    with pytest.raises(Invalid) as refused:
        demand_marks(template, "marks")
    assert (refused.value.code, refused.value.field) == (code, "marks")
    assert said in refused.value.values.values()
    assert knows(f"error-{code}")


@given(TEMPLATES)
def test_every_template_of_names_and_values_is_one(pairs: dict[str, str]) -> None:
    demand_marks(written(pairs), "marks")
    assert marks(written(pairs), VALUES).keys() == pairs.keys()


@given(st.text(max_size=60))
def test_whatever_is_accepted_can_be_filled_and_holds_no_brace(template: str) -> None:
    try:
        demand_marks(template, "marks")
    except Invalid:
        return
    assert not any(set(value) & set("{}") for value in marks(template, VALUES).values())


@given(URLS, TEMPLATES)
def test_merging_overwrites_nothing_keeps_the_fragment_and_does_not_grow(url: str, pairs: dict[str, str]) -> None:
    added = marks(written(pairs), VALUES)
    once = with_utm(url, added)
    before, _, fragment = url.partition("#")
    assert once.startswith(before)
    assert once.partition("#")[2] == fragment
    assert with_utm(once, added) == once
