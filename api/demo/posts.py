"""The demo bank's campaigns and posts."""

import asyncio
import tomllib
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec

from api.campaigns.tables import Campaign, CampaignPost
from api.content import audiences, pictures
from api.content.schemas import AudienceRule, Clause
from api.content.tables import Caption, Post, PostStep
from api.core.ids import new_id
from api.demo.pictures import picture
from api.demo.staff import Staff

HERE = Path(__file__).parent

CAMPAIGNS = (
    ("careers", "Join us this winter", "Fill twelve vacancies by spring, half of them through colleagues.", -30, 60),
    ("money", "Money made clear", "Help people to understand what they sign, in plain words.", -45, 30),
    ("green", "Further, and honest about it", "Show what we do for the climate, and what is still missing.", -20, 80),
)

DRAFT, IN_REVIEW, SCHEDULED, LIVE = "draft", "in_review", "scheduled", "live"


class Published(msgspec.Struct, frozen=True):
    """A post that is live, with what its history needs."""

    id: UUID
    picture: str
    category: str
    live_at: datetime
    url: str
    audience: UUID
    captions: dict[tuple[str | None, str], tuple[str, ...]]


async def drawn_pictures() -> dict[str, tuple[bytes, str]]:
    """Each post's picture as drawn, with its alternative text; drawing takes some seconds of a core."""
    plans = _plans()
    drawn = await asyncio.gather(*(asyncio.to_thread(picture, plan["picture"]) for plan in plans))
    return {plan["picture"]: (data, plan["alternative"]) for plan, data in zip(plans, drawn, strict=True)}


async def publish(staff: Staff, drawn: dict[str, tuple[bytes, str]], now: datetime) -> tuple[Published, ...]:
    """Write the campaigns and the posts, each in the state its plan gives it; return those that are live."""
    writers = staff.with_role("communicator")
    campaigns = await _campaigns(writers[0].id, now.date())
    published = []
    for number, plan in enumerate(_plans()):
        author, approver = writers[number % 2], writers[(number + 1) % 2]
        data, alternative = drawn[plan["picture"]]
        shown = await pictures.keep(data, alternative, author.id)
        audience = await audiences.audience_for(_rule(plan, staff))
        await audiences.rebuild_members(audience)
        post = _post(plan, staff, now, audience, shown.id, author.id, approver.id)
        await post.save()
        captions = list(_captions(plan, post.id))
        await Caption.insert(*captions)
        await PostStep.insert(*_steps(post, author.id, approver.id))
        if "campaign" in plan:
            await CampaignPost(id=new_id(), campaign=campaigns[plan["campaign"]], post=post.id).save()
        if post.state == LIVE:
            published.append(_published(post, plan["picture"], captions))
    return tuple(published)


def _plans() -> list[dict[str, Any]]:
    plans: list[dict[str, Any]] = tomllib.loads((HERE / "posts.toml").read_text(encoding="utf-8"))["post"]
    return plans


async def _campaigns(owner: UUID, today: date) -> dict[str, UUID]:
    made = {}
    for code, name, goal, starts, ends in CAMPAIGNS:
        made[code] = new_id()
        await Campaign(
            id=made[code],
            name=name,
            goal=goal,
            code=f"{code}-{today.year}",
            starts_on=today + timedelta(days=starts),
            ends_on=today + timedelta(days=ends),
            owner=owner,
        ).save()
    return made


def _rule(plan: dict[str, Any], staff: Staff) -> AudienceRule:
    if "region" not in plan:
        return AudienceRule()
    return AudienceRule(
        anyone_in=[Clause(regions=[staff.regions[plan["region"]]]), Clause(topics=[staff.topics["news"]])]
    )


def _post(
    plan: dict[str, Any], staff: Staff, now: datetime, audience: UUID, shown: UUID, author: UUID, approver: UUID
) -> Post:
    state = plan.get("state", LIVE)
    moment = _morning(now, plan.get("days", 0))
    live = state == LIVE
    approved = state in (SCHEDULED, LIVE)
    written = moment - timedelta(days=3) if approved else now - timedelta(days=1)
    return Post(
        id=new_id(),
        kind="link",
        category=plan["category"],
        title=plan["title"],
        summary=plan["summary"],
        url=plan["url"],
        language=plan["language"],
        picture=shown,
        hashtags=plan.get("hashtags", []),
        locked=plan.get("locked", False),
        pinned=plan.get("pinned", False),
        topic=staff.topics[plan["topic"]],
        audience=audience,
        state=state,
        author=author,
        edited_by=author,
        approved_by=approver if approved else None,
        created_at=written,
        edited_at=written,
        approved_at=moment - timedelta(days=2) if approved else None,
        publish_at=moment if approved else None,
        live_at=moment if live else None,
        expires_at=now + timedelta(days=plan.get("expires", 30 + plan.get("days", 0))) if approved else None,
    )


def _morning(now: datetime, days: int) -> datetime:
    """Half past eight on that day, or an hour ago where that has not come yet."""
    moment = (now + timedelta(days=days)).replace(hour=7, minute=30, second=0, microsecond=0)
    return moment if days > 0 else min(moment, now - timedelta(hours=1))


def _captions(plan: dict[str, Any], post: UUID) -> Iterator[Caption]:
    for network, by_language in ((None, plan["captions"]), ("x", plan.get("x", {}))):
        for language, texts in by_language.items():
            for position, text in enumerate(texts):
                yield Caption(id=new_id(), post=post, network=network, language=language, text=text, position=position)


def _steps(post: Post, author: UUID, approver: UUID) -> list[PostStep]:
    steps = [(DRAFT, author, post.created_at)]
    if post.state != DRAFT:
        steps.append((IN_REVIEW, author, post.created_at + timedelta(hours=4)))
    if post.approved_at:
        steps.append((SCHEDULED, approver, post.approved_at))
    if post.live_at:
        steps.append((LIVE, None, post.live_at))  # type: ignore[arg-type]  # the clock published it
    return [PostStep(id=new_id(), post=post.id, state=state, person=who, at=at) for state, who, at in steps]


def _published(post: Post, shown: str, captions: list[Caption]) -> Published:
    by_kind: dict[tuple[str | None, str], tuple[str, ...]] = {}
    for caption in captions:
        kind = (caption.network, caption.language)
        by_kind[kind] = (*by_kind.get(kind, ()), caption.text)
    return Published(post.id, shown, post.category, post.live_at, post.url, post.audience, by_kind)
