"""Campaigns: made, changed and filled with posts by communicators."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

import msgspec
from msgspec import UNSET

from api.campaigns import goals
from api.campaigns.schemas import CampaignChange, CampaignDraft, CampaignView
from api.campaigns.tables import Campaign, CampaignPost
from api.content import views
from api.content.marks import demand_marks
from api.content.schemas import PostLine
from api.content.tables import Post
from api.core import clock
from api.core.actor import Actor
from api.core.db import execute, fetch, fetch_one
from api.core.errors import Conflict, Invalid, NotFound
from api.core.ids import new_id
from api.core.work import atomic
from api.identity.schemas import Named

CAMPAIGNS = """
SELECT c.id, c.name, c.goal, c.code, c.marks, c.starts_on, c.ends_on, c.click_ids, c.window_days, c.owner,
       person.name AS owner_name,
       count(post.id) AS posts, count(post.id) FILTER (WHERE post.state = 'live') AS live_posts,
       (SELECT coalesce(json_agg(goal ORDER BY goal.name, goal.code), '[]')
        FROM goal WHERE goal.campaign = c.id) AS goals
FROM campaign c JOIN person ON person.id = c.owner
LEFT JOIN campaign_post cp ON cp.campaign = c.id LEFT JOIN post ON post.id = cp.post
WHERE {condition} GROUP BY c.id, person.name ORDER BY c.starts_on DESC, c.id DESC
"""

OF_POST = "c.id = (SELECT campaign FROM campaign_post WHERE post = $1)"


async def everything() -> list[CampaignView]:
    """All campaigns, the one that starts last first."""
    return [_view(row) for row in await fetch(CAMPAIGNS.format(condition="TRUE"))]


async def show(campaign_id: UUID) -> CampaignView:
    row = await fetch_one(CAMPAIGNS.format(condition="c.id = $1"), campaign_id)
    if row is None:
        raise NotFound("campaign-missing")
    return _view(row)


async def campaign_of(post_id: UUID) -> CampaignView | None:
    """The campaign that holds the post."""
    await _check_post(post_id)
    row = await fetch_one(CAMPAIGNS.format(condition=OF_POST), post_id)
    return _view(row) if row else None


async def posts_of(campaign_id: UUID) -> list[PostLine]:
    """The campaign's posts, the last changed first."""
    await _check_campaign(campaign_id)
    rows = await CampaignPost.select(CampaignPost.post).where(CampaignPost.campaign == campaign_id)
    return await views.lines_of([row["post"] for row in rows])


@atomic
async def create(draft: CampaignDraft, me: Actor) -> UUID:
    """Begin a campaign. Its code is its own for ever, because links carry it."""
    _check_span(draft.starts_on, draft.ends_on)
    demand_marks(draft.marks, "marks")
    amounts = goals.amounts_of(draft.goals)
    row = await fetch_one(
        "INSERT INTO campaign "
        "(id, name, goal, code, marks, starts_on, ends_on, owner, created_at, click_ids, window_days) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (code) DO NOTHING RETURNING id",
        new_id(),
        draft.name,
        draft.goal,
        draft.code,
        draft.marks,
        draft.starts_on,
        draft.ends_on,
        me.id,
        clock.now(),
        draft.click_ids,
        draft.window_days,
    )
    if row is None:
        raise Conflict("campaign-code-taken", field="code", campaign_code=draft.code)
    campaign_id: UUID = row["id"]
    await goals.set_to(campaign_id, draft.goals, amounts)
    return campaign_id


@atomic
async def change(campaign_id: UUID, wish: CampaignChange) -> None:
    """Set what was named; the rest stays."""
    campaign = await Campaign.objects().where(Campaign.id == campaign_id).lock_rows("UPDATE").first()
    if campaign is None:
        raise NotFound("campaign-missing")
    named = {
        field: value for field, value in msgspec.structs.asdict(wish).items() if value is not UNSET and field != "goals"
    }
    _check_span(named.get("starts_on", campaign.starts_on), named.get("ends_on", campaign.ends_on))
    demand_marks(named.get("marks", ""), "marks")
    if named:
        await Campaign.update(**named).where(Campaign.id == campaign_id)
    if wish.goals is not UNSET:
        await goals.set_to(campaign_id, wish.goals, goals.amounts_of(wish.goals))


@atomic
async def discard(campaign_id: UUID) -> None:
    """Throw a campaign away that holds no post."""
    await _check_campaign(campaign_id)
    if await CampaignPost.exists().where(CampaignPost.campaign == campaign_id):
        raise Conflict("campaign-holds-posts")
    await Campaign.delete().where(Campaign.id == campaign_id)


@atomic
async def add(campaign_id: UUID, post_id: UUID) -> None:
    """Put the post into the campaign; it leaves the one that it was in."""
    await _check_campaign(campaign_id)
    await _check_post(post_id)
    await execute(
        "INSERT INTO campaign_post (id, campaign, post) VALUES ($1, $2, $3) "
        "ON CONFLICT (post) DO UPDATE SET campaign = excluded.campaign",
        new_id(),
        campaign_id,
        post_id,
    )


@atomic
async def take_out(campaign_id: UUID, post_id: UUID) -> None:
    """Take the post out of the campaign, if it is in it."""
    await _check_campaign(campaign_id)
    await CampaignPost.delete().where((CampaignPost.campaign == campaign_id) & (CampaignPost.post == post_id))


def _check_span(starts_on: date, ends_on: date) -> None:
    if ends_on < starts_on:
        raise Invalid("campaign-ends-before-start", field="ends_on")


async def _check_campaign(campaign_id: UUID) -> None:
    if not await Campaign.exists().where(Campaign.id == campaign_id):
        raise NotFound("campaign-missing")


async def _check_post(post_id: UUID) -> None:
    if not await Post.exists().where(Post.id == post_id):
        raise NotFound("post-missing")


def _view(row: Mapping[str, Any]) -> CampaignView:
    return CampaignView(
        id=row["id"],
        name=row["name"],
        goal=row["goal"],
        code=row["code"],
        marks=row["marks"],
        starts_on=row["starts_on"],
        ends_on=row["ends_on"],
        owner=Named(id=row["owner"], name=row["owner_name"]),
        posts=row["posts"],
        live_posts=row["live_posts"],
        goals=goals.views(row["goals"]),
        window_days=row["window_days"],
        click_ids=row["click_ids"],
    )
