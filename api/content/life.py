"""A post's life: each verb is one step, written down, and refused where `rules.NEXT` does not lead."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from api.content import captions
from api.content.audiences import rebuild_members
from api.content.posts import check_version, locked, note_step, told
from api.content.rules import (
    NEXT,
    Candidate,
    Standing,
    approved_state,
    expiry_of,
    may_approve,
    problems_for_review,
)
from api.content.schemas import PostKind, PostState
from api.content.tables import Post
from api.content.target import demand_target
from api.core import clock
from api.core.actor import Actor
from api.core.db import fetch, fetch_value
from api.core.errors import Conflict, Forbidden, Invalid
from api.core.events import PostEnded, PostWentLive, emit
from api.core.words import say
from api.core.work import atomic

BATCH = 100

DUE = "p.state = 'scheduled' AND p.publish_at <= $1 AND (p.embargo_until IS NULL OR p.embargo_until <= $1)"
OVER = "p.state = 'live' AND p.expires_at <= $1"

log = logging.getLogger(__name__)


@atomic
async def submit(post_id: UUID, me: Actor, note: str = "") -> None:
    """Ask a second pair of eyes; the post then has everything that going live needs."""
    post = await _on_its_way(post_id, PostState.IN_REVIEW)
    await _demand_completeness(post)
    await _move(post, PostState.IN_REVIEW, me.id, note)


@atomic
async def approve(post_id: UUID, me: Actor, note: str = "", version: int | None = None) -> None:
    """A second person's yes. A post with a time to go live is scheduled by it."""
    post = await _in_state(post_id, PostState.IN_REVIEW)
    if version is not None:
        await check_version(post, version, me)
    if not may_approve(me.id, _standing(post)):
        raise Forbidden("four-eyes")
    await _demand_completeness(post)
    to = approved_state(post.publish_at)
    await _move(post, to, me.id, note, approved_by=me.id, approved_at=clock.now())


@atomic
async def give_back(post_id: UUID, me: Actor, note: str = "") -> None:
    """Make it a draft again; an approval that it had is gone."""
    post = await _on_its_way(post_id, PostState.DRAFT)
    await _move(post, PostState.DRAFT, me.id, note, approved_by=None, approved_at=None)


@atomic
async def schedule(post_id: UUID, me: Actor, publish_at: datetime) -> None:
    """Let an approved post go live at that time; a scheduled one gets the new time."""
    post = await _in_state(post_id, PostState.APPROVED, PostState.SCHEDULED)
    _check_time(post, publish_at)
    await _move(post, PostState.SCHEDULED, me.id, publish_at=publish_at)


@atomic
async def unschedule(post_id: UUID, me: Actor) -> None:
    """Take the time away; the post stays approved."""
    post = await _in_state(post_id, PostState.SCHEDULED)
    await _move(post, PostState.APPROVED, me.id, publish_at=None)


@atomic
async def publish(post_id: UUID, me: Actor) -> None:
    """Go live now."""
    post = await _on_its_way(post_id, PostState.LIVE)
    now = clock.now()
    if post.embargo_until and post.embargo_until > now:
        raise Conflict("post-embargoed", until=told(post.embargo_until, me.time_zone))
    if post.expires_at and post.expires_at <= now:
        raise Conflict("expiry-passed", field="expires_at")
    await _go_live(post, me.id)


@atomic
async def recall(post_id: UUID, me: Actor, reason: str, redirect_to: str | None = None) -> None:
    """Take a live or expired post back. What its links do now hangs on `redirect_to`."""
    if redirect_to:
        demand_target(redirect_to, "redirect_to")
    post = await _on_its_way(post_id, PostState.RECALLED)
    await _move(
        post,
        PostState.RECALLED,
        me.id,
        reason,
        recall_reason=reason,
        recall_url=redirect_to or "",
        ended_at=clock.now(),
    )
    await emit(PostEnded(post_id=post.id, recalled=True))


@atomic
async def archive(post_id: UUID, me: Actor) -> None:
    """Put it away; a live post ends by it, quietly."""
    post = await _on_its_way(post_id, PostState.ARCHIVED)
    if post.state != PostState.LIVE:
        return await _move(post, PostState.ARCHIVED, me.id)
    await _move(post, PostState.ARCHIVED, me.id, ended_at=clock.now())
    return await emit(PostEnded(post_id=post.id, recalled=False))


async def publish_due() -> None:
    """Take every scheduled post live whose time has come. A clock calls it; several at once do each post once."""
    await _each_due(DUE, "publish_at", _publish_when_due)


async def expire_due() -> None:
    """End every live post whose time is over. A clock calls it; several at once do each post once."""
    await _each_due(OVER, "expires_at", _expire_when_over)


async def _each_due(condition: str, order: str, step: Callable[[UUID], Awaitable[bool]]) -> None:
    """Step by step in transactions of their own, so that one post that fails holds nobody up."""
    while True:
        rows = await fetch(f"SELECT p.id FROM post p WHERE {condition} ORDER BY p.{order} LIMIT {BATCH}", clock.now())
        done = [await _attempt(step, row["id"]) for row in rows]
        if sum(done) < BATCH:
            return


async def _attempt(step: Callable[[UUID], Awaitable[bool]], post_id: UUID) -> bool:
    try:
        return await step(post_id)
    except Exception as failure:
        log.exception("post_step_failed", extra={"post": str(post_id), "reason": type(failure).__name__})
        return False


@atomic
async def _publish_when_due(post_id: UUID) -> bool:
    if not await _still(DUE, post_id):
        return False
    post = await locked(post_id)
    if post.expires_at and post.expires_at <= clock.now():
        missed = say(post.language, "step-missed-its-time")
        await _move(post, PostState.APPROVED, None, missed, publish_at=None)
    else:
        await _go_live(post, None)
    return True


@atomic
async def _expire_when_over(post_id: UUID) -> bool:
    if not await _still(OVER, post_id):
        return False
    post = await locked(post_id)
    await _move(post, PostState.EXPIRED, None, ended_at=clock.now())
    await emit(PostEnded(post_id=post_id, recalled=False))
    return True


async def _still(condition: str, post_id: UUID) -> bool:
    """Whether the post is due and nobody else holds it."""
    sql = f"SELECT TRUE FROM post p WHERE p.id = $2 AND {condition} FOR UPDATE SKIP LOCKED"
    return bool(await fetch_value(sql, clock.now(), post_id))


async def _go_live(post: Post, person_id: UUID | None) -> None:
    now = clock.now()
    await _move(post, PostState.LIVE, person_id, live_at=now, expires_at=expiry_of(post.expires_at, now))
    await rebuild_members(post.audience)
    await emit(PostWentLive(post_id=post.id))


async def _on_its_way(post_id: UUID, to: PostState) -> Post:
    """The post, held, when its life leads there from where it is."""
    return await _in_state(post_id, *(state for state in PostState if to in NEXT[state]))


async def _in_state(post_id: UUID, *states: PostState) -> Post:
    post = await locked(post_id)
    if post.state not in states:
        raise Conflict("post-step-refused", state=post.state)
    return post


def _check_time(post: Post, publish_at: datetime) -> None:
    if publish_at <= clock.now():
        raise Invalid("publication-in-the-past", field="publish_at")
    if post.embargo_until and publish_at < post.embargo_until:
        raise Invalid("publication-before-embargo", field="publish_at")
    if post.expires_at and publish_at >= post.expires_at:
        raise Invalid("publication-after-expiry", field="publish_at")


async def _demand_completeness(post: Post) -> None:
    candidate = Candidate(
        kind=PostKind(post.kind),
        url=post.url,
        has_picture=post.picture is not None,
        hashtags=post.hashtags,
        captions=await captions.inputs_of(post.id),
        publish_at=post.publish_at,
        embargo_until=post.embargo_until,
        expires_at=post.expires_at,
    )
    for problem in problems_for_review(candidate, clock.now(), captions.sample_link()):
        raise Invalid(problem.code, field=problem.field, **problem.values)


async def _move(post: Post, to: PostState, person_id: UUID | None, note: str = "", **columns: Any) -> None:
    await Post.update(state=to, version=Post.version + 1, **columns).where(Post.id == post.id)
    await note_step(post.id, to, person_id, note)


def _standing(post: Post) -> Standing:
    return Standing(
        state=PostState(post.state), author=post.author, edited_by=post.edited_by, publish_at=post.publish_at
    )
