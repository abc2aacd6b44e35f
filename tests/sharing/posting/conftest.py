from collections.abc import Iterator

import pytest

from tests.sharing.networked import FakeNetwork, networked


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeNetwork]:
    with networked(monkeypatch) as network:
        yield network
