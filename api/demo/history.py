"""Some weeks of shares, clicks, points and messages at the demo bank."""

import json
import random
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from api.core.db import fetch
from api.core.ids import new_id
from api.demo.posts import Published
from api.demo.staff import Employee, Staff
from api.game import ledger
from api.game.rules import CLICKS_COUNTED, POINTS, Booking, click_source, share_source
from api.game.schemas import EntryReason
from api.notifications.tables import Notification
from api.sharing.clicks import rollups
from api.sharing.codes import new_code
from api.sharing.tables import Click, Link, Share

# How often each network is chosen, and how many people follow a link from it.
NETWORKS = {"linkedin": (50, 4.0), "whatsapp": (18, 2.0), "x": (10, 1.5), "facebook": (9, 2.5), "bluesky": (6, 1.5),
            "mastodon": (4, 1.0), "xing": (3, 1.0)}  # fmt: skip

# People differ: a few share most of what they like, many share now and then, some only read.
EAGERNESS = (0.0, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75)

PERSON = {
    "user-agent": "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/151.0.0.0 "
    "Mobile Safari/537.36",
    "accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "accept-language": "nl-BE,nl;q=0.9,en;q=0.8",
    "sec-fetch-site": "cross-site",
    "sec-fetch-mode": "navigate",
    "sec-fetch-dest": "document",
    "sec-fetch-user": "?1",
}
CARD = {"user-agent": "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)"}
CRAWLER = {"user-agent": "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)"}

OWN_WORDS = {
    "en": ("Made my morning. ", "Worth a read: ", "Proud of this one. "),
    "nl": ("Hier word ik blij van. ", "Het lezen waard: ", "Trots op. "),
    "de": ("Freut mich sehr. ", "Lesenswert: ", "Darauf bin ich stolz. "),
    "it": ("Che bello. ", "Da leggere: ", "Ne vado fiero. "),
    "fr": ("Ça fait plaisir. ", "À lire : ", "J'en suis fier. "),
}


async def live_through(chance: random.Random, staff: Staff, published: Sequence[Published], now: datetime) -> None:
    """Let people share what is live, strangers click, points be booked, and messages arrive."""
    shares: list[Share] = []
    links: list[Link] = []
    clicks: list[Click] = []
    for person in staff.everybody:
        eager = 0.45 if person == staff.visitor else chance.choice(EAGERNESS)
        for post in published:
            if chance.random() < eager and post is not published[0]:
                link, share = _shared(chance, person, post, now)
                links.append(link)
                shares.append(share)
                clicks += _clicks(chance, link, share, now)
    await Link.insert(*links)
    await Share.insert(*shares)
    for start in range(0, len(clicks), 1000):
        await Click.insert(*clicks[start : start + 1000])
    await rollups.rebuild()
    await ledger.book_all(_bookings(shares, links, clicks))
    await _messages(published, now)


def _shared(chance: random.Random, person: Employee, post: Published, now: datetime) -> tuple[Link, Share]:
    network = chance.choices([*NETWORKS], [weight for weight, _ in NETWORKS.values()])[0]
    span = now - post.live_at
    # Most shares come in the first days after a post went live.
    opened = post.live_at + span * min(chance.random(), chance.random(), chance.random())
    confirmed = chance.random() < 0.8
    language, text = _wording(person, post)
    edited = chance.random() < 0.55
    link = Link(id=new_id(), person=person.id, post=post.id, network=network, code=new_code(), created_at=opened)
    share = Share(
        id=new_id(),
        person=person.id,
        post=post.id,
        link=link.id,
        network=network,
        language=language,
        text=chance.choice(OWN_WORDS[language]) + text if edited else text,
        edited=edited,
        state="confirmed" if confirmed else "opened",
        opened_at=opened,
        confirmed_at=min(opened + timedelta(minutes=1), now) if confirmed else None,
    )
    return link, share


def _wording(person: Employee, post: Published) -> tuple[str, str]:
    known = {language: texts[0] for (network, language), texts in post.captions.items() if network is None}
    language = next((one for one in person.languages if one in known), next(iter(known)))
    return language, known[language]


def _clicks(chance: random.Random, link: Link, share: Share, now: datetime) -> Iterator[Click]:
    if share.state == "opened":
        return
    people = min(60, int(chance.expovariate(1 / NETWORKS[link.network][1])))
    first: datetime | None = None
    for _ in range(people):
        at = share.opened_at + (now - share.opened_at) * min(chance.random(), chance.random())
        first = at if first is None else min(first, at)
        yield _click(link, at, "human", "a browser that a person drives", PERSON, chance.randbytes(16))
    if first is not None:
        share.state, share.proven_at = "proven", first
    for _ in range(chance.randint(0, 2)):
        yield _click(link, share.opened_at + timedelta(seconds=20), "preview", "fetches the card of a link", CARD)
    if chance.random() < 0.4:
        yield _click(link, share.opened_at + timedelta(minutes=9), "machine", "says that it is a crawler", CRAWLER)


def _click(
    link: Link, at: datetime, verdict: str, reason: str, headers: dict[str, str], visitor: bytes | None = None
) -> Click:
    return Click(
        id=new_id(),
        link=link.id,
        at=at,
        method="GET",
        headers=json.dumps(headers),
        visitor=visitor,
        verdict=verdict,
        reason=reason,
        judged_at=at,
    )


def _bookings(shares: list[Share], links: list[Link], clicks: list[Click]) -> Iterator[Booking]:
    owners: dict[UUID, UUID] = {link.id: link.person for link in links}
    reason = EntryReason.SHARE_CONFIRMED
    for share in shares:
        if share.confirmed_at:
            source = share_source(share.id, share.confirmed_at)
            yield Booking(share.person, reason, source, POINTS[reason], share.confirmed_at)
    reason = EntryReason.HUMAN_CLICK
    counted: dict[tuple[UUID, object], int] = {}
    for click in sorted(clicks, key=lambda one: one.at):
        day = (click.link, click.at.date())
        if click.verdict == "human" and counted.setdefault(day, 0) < CLICKS_COUNTED:
            counted[day] += 1
            yield Booking(owners[click.link], reason, click_source(click.link, click.id), POINTS[reason], click.at)


async def _messages(published: Sequence[Published], now: datetime) -> None:
    """Everybody was told of what is for them; what is older than two days has been read."""
    for post in published:
        title = (await fetch("SELECT title FROM post WHERE id = $1", post.id))[0]["title"]
        members = await fetch("SELECT person FROM audience_member WHERE audience = $1", post.audience)
        read = post.live_at + timedelta(hours=2) if now - post.live_at > timedelta(days=2) else None
        await Notification.insert(
            *[
                Notification(
                    id=new_id(),
                    person=row["person"],
                    kind="post_live",
                    subject=post.id,
                    values=json.dumps({"post": title}),
                    path=f"/posts/{post.id}",
                    created_at=post.live_at,
                    read_at=read,
                )
                for row in members
            ]
        )
