"""The difference as a moderator reads it."""

from hypothesis import given
from hypothesis import strategies as st

from api.guardrails.holding.runs import MOST_WORDS, runs

TEXTS = st.text(alphabet=st.sampled_from("ab. \n"), max_size=60)


def told(official: str, text: str) -> list[tuple[str, str]]:
    return [(change.kind, change.text) for change in runs(official, text)]


def test_a_changed_number_stands_out() -> None:
    assert told("Save at 2.10% a year.", "Save at 2.90% a year.") == [
        ("same", "Save at"),
        ("removed", " 2.10"),
        ("added", " 2.90"),
        ("same", "% a year."),
    ]


def test_the_same_text_is_one_run() -> None:
    assert told("We opened a branch.", "We opened a branch.") == [("same", "We opened a branch.")]


def test_nothing_official_means_all_is_added() -> None:
    assert told("", "All mine.") == [("added", "All mine.")]


@given(TEXTS, TEXTS)
def test_the_runs_that_did_not_go_are_the_text(official: str, text: str) -> None:
    changes = runs(official, text)
    assert "".join(change.text for change in changes if change.kind != "removed") == text
    assert all(change.text for change in changes)


@given(TEXTS, TEXTS)
def test_the_runs_that_did_not_come_are_the_official_words(official: str, text: str) -> None:
    kept = "".join(change.text for change in runs(official, text) if change.kind != "added")
    assert "".join(kept.split()) == "".join(official.split())


def test_a_long_text_is_replaced_between_its_ends() -> None:
    official = "Begin " + "one " * MOST_WORDS + "end"
    text = "Begin " + "two " * (MOST_WORDS + 1) + "end"
    assert [kind for kind, _ in told(official, text)] == ["same", "removed", "added", "same"]
