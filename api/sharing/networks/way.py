"""What every network answers: where a share goes, and what gets lost or has to be pasted."""

from enum import StrEnum
from typing import NamedTuple
from urllib.parse import quote

from api.sharing.networks.outgoing import Outgoing


class Dropped(StrEnum):
    """What a network does not take from an address."""

    TEXT = "text"
    REST = "rest"
    """All of the text but its title."""
    PICTURE = "picture"


class Way(NamedTuple):
    """The address to open, and what the person has to paste there themselves; `title` where the network asks for one.

    Without an address the person carries everything: by the phone's share sheet, or by the clipboard.
    """

    address: str | None
    clipboard: str | None = None
    drops: tuple[Dropped, ...] = ()
    title: str = ""


def opened(out: Outgoing, address: str, *, card: bool = True, title: str = "") -> Way:
    """A way whose address carries the whole text. `card`: the network fetches the link's picture by itself."""
    return Way(address, drops=_lost_picture(out, card=card), title=title)


def pasted(out: Outgoing, address: str | None, dropped: Dropped, clipboard: str, title: str = "") -> Way:
    """A way where the person pastes what the network drops; nothing is dropped where `clipboard` is empty."""
    drops = ((dropped,) if clipboard else ()) + _lost_picture(out, card=True)
    return Way(address, clipboard or None, drops, title)


def link_only(out: Outgoing, base: str, name: str) -> Way:
    """A network that takes a link and nothing else; without a link there is no address."""
    return pasted(out, address_of(base, **{name: out.url}) if out.url else None, Dropped.TEXT, out.tagged)


def address_of(base: str, **parameters: str) -> str:
    """The address with those parameters that say something."""
    return base + "?" + "&".join(f"{name}={encoded(value)}" for name, value in parameters.items() if value)


def encoded(value: str) -> str:
    """The value as a parameter carries it: only letters, digits and `-._~` stay as they are."""
    return quote(value, safe="")


def _lost_picture(out: Outgoing, *, card: bool) -> tuple[Dropped, ...]:
    return (Dropped.PICTURE,) if out.pictured and not (card and out.url) else ()
