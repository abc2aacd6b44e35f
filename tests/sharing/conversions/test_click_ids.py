"""Ids of clicks: unguessable, short, and about nobody."""

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.core import clock
from api.core.ids import new_id
from api.sharing.conversions.click_ids import LENGTH, click_id, click_of, made_at

pytestmark = pytest.mark.usefixtures("_migrated")


@given(st.uuids())
def test_a_click_id_names_its_click(click: UUID) -> None:
    token = click_id(click)
    assert (len(token), click_of(token)) == (LENGTH, click)


@given(st.uuids(), st.integers(0, LENGTH - 1), st.sampled_from("AZaz09-_"))
def test_a_changed_click_id_names_nothing(click: UUID, place: int, sign: str) -> None:
    token = click_id(click)
    changed = token[:place] + sign + token[place + 1 :]
    assert click_of(changed) == (click if changed == token else None)


@given(st.text(max_size=40))
def test_no_text_raises(text: str) -> None:
    assert click_of(text) is None


def test_it_says_about_when_the_click_was() -> None:
    assert abs(made_at(new_id()) - clock.now()) < timedelta(seconds=5)
