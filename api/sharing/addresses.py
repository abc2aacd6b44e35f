"""The address that opens a network with a share in it.

Everything is percent-encoded, so a caption can neither end its own parameter nor begin another. What a network drops
goes to the clipboard, and the app says so.

| network | takes | drops |
| --- | --- | --- |
| LinkedIn, Facebook, Xing | the link | the text |
| X, Threads, Telegram | text and link apart (X: hashtags too) | - |
| Bluesky, Mastodon, WhatsApp, e-mail, SMS | one text with the link in it | - |
| Reddit | the link and a title | the rest of the text |
| the phone's share sheet | no address: the app hands it text and link | - |
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple
from urllib.parse import quote

from api.content.networks import Network

LONGEST_REDDIT_TITLE = 300


class ShareAddress(NamedTuple):
    """Where a share goes: the address to open, and what the person has to paste there themselves."""

    address: str | None
    clipboard: str | None


class Outgoing(NamedTuple):
    """A share on its way: `text` holds neither control characters nor foreign line ends, `hashtags` no `#`."""

    text: str
    url: str
    subject: str
    instance: str
    hashtags: tuple[str, ...]

    @property
    def tagged(self) -> str:
        """The text, and after it the hashtags that do not stand in it already."""
        return _joined("\n\n", self.text, " ".join(f"#{tag}" for tag in self.missing_hashtags))

    @property
    def missing_hashtags(self) -> list[str]:
        return [tag for tag in self.hashtags if not _holds_tag(self.text, tag)]

    @property
    def whole(self) -> str:
        """The text with hashtags and link; a link that stands in the text already is not repeated."""
        return self.tagged if self.url in self.text else _joined("\n\n", self.tagged, self.url)

    @property
    def url_apart(self) -> str:
        """The link, unless it stands in the text already."""
        return "" if self.url in self.text else self.url


def share_address(
    network: Network,
    text: str,
    url: str,
    *,
    instance: str | None = None,
    hashtags: Sequence[str] = (),
    subject: str | None = None,
) -> ShareAddress:
    """How to share `text` with the link `url` on `network`.

    `instance` is the Mastodon server's host; without one there is no address, and the clipboard carries everything.
    A share without a link (`url` empty) has no address where the network takes nothing but links.
    `subject` is for e-mail and Reddit. Raises `ValueError` with a sentence where the instance is no host.
    """
    out = Outgoing(
        text=_clean(text),
        url=url.strip(),
        subject=" ".join(_clean(subject or "").split()),
        instance=_host(instance) if instance else "",
        hashtags=tuple(tag.lstrip("#") for tag in hashtags if tag.lstrip("#")),
    )
    return _WAYS[network](out)


def _linkedin(out: Outgoing) -> ShareAddress:
    return _link_only("https://www.linkedin.com/sharing/share-offsite/", "url", out)


def _facebook(out: Outgoing) -> ShareAddress:
    return _link_only("https://www.facebook.com/sharer/sharer.php", "u", out)


def _xing(out: Outgoing) -> ShareAddress:
    return _link_only("https://www.xing.com/spi/shares/new", "url", out)


def _x(out: Outgoing) -> ShareAddress:
    tags = ",".join(out.missing_hashtags)
    return _open(_address("https://x.com/intent/post", text=out.text, url=out.url_apart, hashtags=tags))


def _threads(out: Outgoing) -> ShareAddress:
    return _open(_address("https://www.threads.com/intent/post", text=out.tagged, url=out.url_apart))


def _telegram(out: Outgoing) -> ShareAddress:
    # Telegram puts the link first and needs one, so a link that stands in the text as well is taken out of it.
    text = out.tagged.replace(out.url, "").strip()
    return _open(_address("https://t.me/share/url", url=out.url, text=text))


def _bluesky(out: Outgoing) -> ShareAddress:
    return _open(_address("https://bsky.app/intent/compose", text=out.whole))


def _mastodon(out: Outgoing) -> ShareAddress:
    if not out.instance:
        return ShareAddress(None, out.whole)
    return _open(_address(f"https://{out.instance}/share", text=out.whole))


def _whatsapp(out: Outgoing) -> ShareAddress:
    return _open(_address("https://wa.me/", text=out.whole))


def _reddit(out: Outgoing) -> ShareAddress:
    title = (out.subject or _first_line(out.text))[:LONGEST_REDDIT_TITLE]
    rest = None if out.tagged in {title, ""} else out.tagged
    return ShareAddress(_address("https://www.reddit.com/submit", url=out.url, title=title), rest)


def _email(out: Outgoing) -> ShareAddress:
    body = out.whole.replace("\n", "\r\n")  # RFC 6068, 5: line breaks in a body are %0D%0A
    return _open(f"mailto:?subject={_encoded(out.subject)}&body={_encoded(body)}")


def _sms(out: Outgoing) -> ShareAddress:
    # "?&" is what both iOS, which wants "&", and Android, which wants "?", understand.
    return _open(f"sms:?&body={_encoded(out.whole)}")


def _share_sheet(_: Outgoing) -> ShareAddress:
    return ShareAddress(None, None)


_WAYS: dict[Network, Callable[[Outgoing], ShareAddress]] = {
    Network.LINKEDIN: _linkedin,
    Network.X: _x,
    Network.FACEBOOK: _facebook,
    Network.THREADS: _threads,
    Network.BLUESKY: _bluesky,
    Network.MASTODON: _mastodon,
    Network.WHATSAPP: _whatsapp,
    Network.TELEGRAM: _telegram,
    Network.XING: _xing,
    Network.REDDIT: _reddit,
    Network.EMAIL: _email,
    Network.SMS: _sms,
    Network.SHARE_SHEET: _share_sheet,
}


def _open(address: str) -> ShareAddress:
    return ShareAddress(address, None)


def _link_only(base: str, name: str, out: Outgoing) -> ShareAddress:
    if not out.url:
        return ShareAddress(None, out.tagged or None)
    return ShareAddress(f"{base}?{name}={_encoded(out.url)}", out.tagged or None)


def _address(base: str, **parameters: str) -> str:
    return base + "?" + "&".join(f"{name}={_encoded(value)}" for name, value in parameters.items() if value)


def _encoded(value: str) -> str:
    return quote(value, safe="")


def _joined(between: str, *parts: str) -> str:
    return between.join(part for part in parts if part)


def _clean(text: str) -> str:
    """The text with one kind of line end and without control characters that no network shows."""
    return _CONTROLS.sub("", re.sub(r"\r\n?|[\x85\u2028\u2029]", "\n", text)).strip()


def _first_line(text: str) -> str:
    return text.split("\n", 1)[0].strip()


def _holds_tag(text: str, tag: str) -> bool:
    return re.search(rf"#{re.escape(tag)}(?!\w)", text, re.IGNORECASE) is not None


def _host(instance: str) -> str:
    """The host of a Mastodon server, whether given bare, as an address or after an account's name."""
    host = _BEFORE_HOST.sub("", instance.strip().casefold()).removesuffix("/")
    if len(host) > 253 or not _HOST.fullmatch(host):
        raise ValueError("That is not the name of a Mastodon server. It looks like mastodon.social.")
    return host


_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_BEFORE_HOST = re.compile(r"^(?:https://|@?[\w.-]+@)")
_LABEL = r"(?!-)[a-z0-9-]{1,63}(?<!-)"
_HOST = re.compile(rf"(?:{_LABEL}\.)+(?!\d+$){_LABEL}")
