"""Keys of postings are TIDs."""

import re
from datetime import UTC, datetime, timedelta

from api.sharing.posting.keys import new_key

MOMENT = datetime(2026, 11, 24, 12, tzinfo=UTC)


def test_a_key_has_the_form_of_a_tid() -> None:
    assert re.fullmatch(r"[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}", new_key(MOMENT))


def test_keys_sort_by_their_time() -> None:
    assert new_key(MOMENT) < new_key(MOMENT + timedelta(microseconds=1))
