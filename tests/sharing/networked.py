"""A network of these tests: it keeps what it is given, and can be slow, silent or rude."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from uuid import UUID

import pytest

from api.connections import accounts
from api.connections.networks.adapter import Account, Figures, Outgoing, Posted
from api.content.networks import Network
from api.core.ids import new_id
from api.core.work import in_transaction


@dataclass
class FakeNetwork:
    """Everybody has an account here while `open`. `troubles` are raised in turn, one a call."""

    open: bool = True
    posts: dict[str, Outgoing] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    troubles: list[Exception | None] = field(default_factory=list)
    takes_before_trouble: bool = False
    """Whether a post that ends in trouble was taken nevertheless."""
    figures_now: Figures = field(default_factory=lambda: Figures(likes=1, reposts=0, replies=None))

    async def account_for(self, person_id: UUID, network: Network) -> Account | None:
        if not self.open:
            return None
        return Account(
            id=new_id(),
            person_id=person_id,
            network=network,
            server="https://network.test",
            account_id="1",
            handle="@somebody@network.test",
            address="https://network.test/@somebody",
        )

    async def publish(self, account: Account, outgoing: Outgoing) -> Posted:
        trouble = self._asked("publish")
        if trouble is not None and not self.takes_before_trouble:
            raise trouble
        assert outgoing.key not in self.posts, "The same share was sent twice."
        self.posts[outgoing.key] = outgoing
        if trouble is not None:
            raise trouble
        return _posted(outgoing.key)

    async def find(self, account: Account, outgoing: Outgoing) -> Posted | None:
        trouble = self._asked("find")
        if trouble is not None:
            raise trouble
        return _posted(outgoing.key) if outgoing.key in self.posts else None

    async def figures(self, account: Account, reference: str) -> Figures:
        trouble = self._asked("figures")
        if trouble is not None:
            raise trouble
        return self.figures_now

    def _asked(self, what: str) -> Exception | None:
        assert not in_transaction(), "A network was asked inside a transaction."
        self.asked.append(what)
        return self.troubles.pop(0) if self.troubles else None


@contextmanager
def networked(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeNetwork]:
    """Within the block every account is at this network."""
    network = FakeNetwork()
    for name in ("account_for", "publish", "find", "figures"):
        monkeypatch.setattr(accounts, name, getattr(network, name))
    yield network


def _posted(key: str) -> Posted:
    return Posted(f"reference-{key}", f"https://network.test/@somebody/{key}")
