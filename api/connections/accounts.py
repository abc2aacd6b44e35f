"""Posting with a person's account: the way in for other rooms.

Every verb that asks a network renews tokens by itself, and is called outside any transaction.
"""

from collections.abc import Awaitable, Callable
from typing import Final, TypeVar
from uuid import UUID

from api.connections import renewal
from api.connections.networks.adapter import Account, Adapter, Figures, Lapsed, Outgoing, Posted, Tokens
from api.connections.networks.offers import offers
from api.content.networks import Network
from api.core import clock
from api.core.db import execute, fetch_one
from api.core.work import atomic, in_transaction
from api.notifications import fanout
from api.notifications.schemas import NotificationKind

R = TypeVar("R")
Verb = Callable[[Adapter, Tokens], Awaitable[R]]

ACCOUNTS_SCREEN: Final = "/me/accounts"

ACCOUNT = """
SELECT c.id, c.person AS person_id, c.network, c.server, c.account_id, c.handle, c.address
FROM connection c JOIN person p ON p.id = c.person AND p.active
WHERE c.person = $1 AND c.network = $2 AND c.state = 'active'
"""


async def account_for(person_id: UUID, network: Network) -> Account | None:
    """The account that the person connected at this network, while it works."""
    row = await fetch_one(ACCOUNT, person_id, network.value) if network in offers() else None
    return Account(**{**dict(row), "network": Network(row["network"])}) if row else None


async def publish(account: Account, outgoing: Outgoing) -> Posted:
    """Post it; raises `Lapsed`, `Refused`, `Busy` or `Unsure`, and after `Unsure` only `find` knows."""
    posted = await _asked(account, lambda adapter, tokens: adapter.publish(account, tokens, outgoing))
    await execute("UPDATE connection SET used_at = $2 WHERE id = $1", account.id, clock.now())
    return posted


async def find(account: Account, outgoing: Outgoing) -> Posted | None:
    """What `publish` made of this, when the network has it; raises `Unsure` where the network lets nobody look."""
    return await _asked(account, lambda adapter, tokens: adapter.find(account, tokens, outgoing))


async def figures(account: Account, reference: str) -> Figures:
    """How others answered; raises `Refused` with code `gone` when the post is there no more."""
    return await _asked(account, lambda adapter, tokens: adapter.figures(account, tokens, reference))


async def _asked(account: Account, verb: Verb[R]) -> R:
    if in_transaction():
        raise RuntimeError("A network was asked inside a transaction.")
    offer = offers().get(account.network)
    if offer is None:
        raise Lapsed
    try:
        tokens = await renewal.usable(account, offer.consent)
        try:
            return await verb(offer.adapter, tokens)
        except Lapsed:
            return await verb(offer.adapter, await renewal.renewed(account, offer.consent, stale=tokens))
    except Lapsed:
        await lapse(account)
        raise


@atomic
async def lapse(account: Account) -> None:
    """Use the connection no more, throw its tokens away and tell the person, who alone can connect again."""
    lapsed = await execute(
        "UPDATE connection SET state = 'lapsed', sealed = '', key_id = '', expires_at = NULL "
        "WHERE id = $1 AND state = 'active'",
        account.id,
    )
    if lapsed:
        kind = NotificationKind.ACCOUNT_LAPSED
        await fanout.tell([account.person_id], kind, account.id, ACCOUNTS_SCREEN, {"network": account.network.value})
