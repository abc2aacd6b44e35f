"""A share on its way out: what a person says, before a network gets its form of it."""

import re
from collections.abc import Sequence
from typing import NamedTuple, Self

from api.content.wording import missing_hashtags, whole_text


class Outgoing(NamedTuple):
    """A share on its way: `text` holds neither control characters nor foreign line ends, `hashtags` no `#`.

    `subject` is one line for networks that want a title; `server` is the host of the person's Mastodon server.
    """

    text: str
    url: str
    hashtags: tuple[str, ...] = ()
    subject: str = ""
    server: str = ""
    pictured: bool = False

    @classmethod
    def of(
        cls,
        text: str,
        url: str,
        *,
        hashtags: Sequence[str] = (),
        subject: str = "",
        server: str = "",
        pictured: bool = False,
    ) -> Self:
        """Clean what people and systems wrote."""
        tags = tuple(tag.lstrip("#") for tag in hashtags if tag.lstrip("#"))
        return cls(_clean(text), url.strip(), tags, " ".join(_clean(subject).split()), server, pictured)

    @property
    def tagged(self) -> str:
        """The text, and after it the hashtags that do not stand in it already."""
        return whole_text(self.text, self.hashtags, "")

    @property
    def whole(self) -> str:
        """The text with hashtags and link; a link that stands in the text already is not repeated."""
        return whole_text(self.text, self.hashtags, self.url_apart)

    @property
    def missing_hashtags(self) -> list[str]:
        """The hashtags that do not stand in the text already."""
        return missing_hashtags(self.text, self.hashtags)

    @property
    def url_apart(self) -> str:
        """The link, unless it stands in the text already."""
        return "" if self.url in self.text else self.url


def _clean(text: str) -> str:
    """The text with one kind of line end and without control characters that no network shows."""
    return _CONTROLS.sub("", re.sub(r"\r\n?|[\x85\u2028\u2029]", "\n", text)).strip()


_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
