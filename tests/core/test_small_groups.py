"""What may be shown about small groups."""

import pytest

from api.core.small_groups import hidden_groups, unless_small


@pytest.mark.parametrize(("people", "shown"), [(0, None), (4, None), (5, 12), (6, 12)])
def test_a_number_about_fewer_than_five_people_is_not_shown(people: int, shown: int | None) -> None:
    assert unless_small(12, people) == shown


@pytest.mark.parametrize(
    ("people", "hidden"),
    [
        ({"a": 5, "b": 9}, set()),
        ({"a": 5, "b": 0}, {"b"}),
        ({"a": 5, "b": 3, "c": 9}, {"a", "b"}),
        ({"a": 5, "b": 3, "c": 2, "d": 9}, {"b", "c"}),
        ({"a": 4}, {"a"}),
        ({"a": 7, "b": 7, "c": 1}, {"a", "c"}),
        ({}, set()),
    ],
)
def test_what_is_shown_does_not_give_a_small_group_away(people: dict[str, int], hidden: set[str]) -> None:
    assert hidden_groups(people) == hidden
