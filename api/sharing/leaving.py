"""How a post leaves in somebody's words: judged once more, held or refused where it must be, and put on its way."""

from typing import NamedTuple
from uuid import UUID

from api.core import clock
from api.core.errors import Conflict, DomainError
from api.core.ids import new_id
from api.core.work import atomic
from api.guardrails.advice import Judgement, advice_on, judge
from api.guardrails.engine.levels import Level
from api.guardrails.friction import records
from api.guardrails.friction.records import Outcome
from api.guardrails.holding import reviews
from api.guardrails.holding.schemas import MyReview
from api.guardrails.policy.acknowledgements import acknowledge, agree
from api.guardrails.schemas import Advice
from api.sharing import shares, ways_out
from api.sharing.links import link_for
from api.sharing.schemas import ShareOutcome, ShareRequest
from api.sharing.tables import Share


class Refused(DomainError):
    """The text can't go out like this; the advice says why and what to do."""

    status = 422

    def __init__(self, code: str, advice: Advice) -> None:
        super().__init__(code)
        self.extra = {"advice": advice}


class Passed(NamedTuple):
    """A wording that nothing stops; with `review` a moderator looks first."""

    judgement: Judgement
    advice: Advice
    review: MyReview | None


@atomic
async def share(person_id: UUID, asked: ShareRequest) -> ShareOutcome:
    """Put the person's wording on its way, or into the moderators' queue; raises what `admit` raises."""
    passed = await admit(person_id, asked)
    if passed.review is not None:
        return ShareOutcome(advice=passed.advice, share=None, way_out=None, review=passed.review)
    return await _open(person_id, asked, passed.judgement, passed.advice)


@atomic
async def admit(person_id: UUID, asked: ShareRequest) -> Passed:
    """Judge the wording as it is now, whatever was advised before, and keep what its person says yes to.

    Raises `Refused` where the text is blocked, the policy was not read or a warning was not ticked. A wording that a
    moderator decided about is not held again, and is blocked where the post ended meanwhile.
    """
    decided = await _decided(person_id, asked)
    text = asked.text if decided is None else decided.wording
    judgement = await judge(person_id, asked.post_id, asked.network, asked.language, text)
    advice = await advice_on(judgement, person_id)
    if judgement.level is Level.BLOCK:
        await records.record(person_id, judgement, Outcome.BLOCKED)
        raise Refused("share-blocked", advice)
    await _agree(person_id, asked, judgement, advice)
    await _acknowledge(person_id, asked, judgement, advice)
    held = judgement.level is Level.HOLD and decided is None
    return Passed(judgement, advice, await reviews.hold(person_id, judgement) if held else None)


async def _decided(person_id: UUID, asked: ShareRequest) -> reviews.Decided | None:
    """What a moderator decided for this person about this post and network, where the request names it."""
    if asked.review_id is None:
        return None
    decided = await reviews.decided_for(asked.review_id, person_id)
    if (decided.post_id, decided.network, decided.language) != (asked.post_id, asked.network, asked.language):
        raise Conflict("review-elsewhere", field="review_id")
    return decided


async def _agree(person_id: UUID, asked: ShareRequest, judgement: Judgement, advice: Advice) -> None:
    """The first share after a policy that asks for it comes with a yes to that policy, or waits for one."""
    if advice.policy_to_read is None:
        return
    if asked.policy_read != advice.policy_to_read:
        await records.record(person_id, judgement, Outcome.REFUSED)
        raise Refused("policy-unread", advice)
    await agree(person_id, asked.policy_read)


async def _acknowledge(person_id: UUID, asked: ShareRequest, judgement: Judgement, advice: Advice) -> None:
    missing = set(advice.missing_acknowledgements)
    if missing - set(asked.acknowledged):
        await records.record(person_id, judgement, Outcome.REFUSED)
        raise Refused("acknowledgement-missing", advice)
    await acknowledge(person_id, sorted(missing))


async def _open(person_id: UUID, asked: ShareRequest, judgement: Judgement, advice: Advice) -> ShareOutcome:
    link = await link_for(person_id, asked.post_id, asked.network)
    row = Share(
        id=new_id(),
        person=person_id,
        post=asked.post_id,
        link=link.id,
        review=asked.review_id,
        network=str(asked.network),
        language=str(asked.language),
        text=judgement.outgoing,
        edited=judgement.edited,
        opened_at=clock.now(),
    )
    await row.save()
    await records.record(person_id, judgement, Outcome.RELEASED if asked.review_id else Outcome.SHARED)
    way_out = await ways_out.way_out(row.id, person_id)
    return ShareOutcome(advice=advice, share=await shares.view(row.id), way_out=way_out, review=None)
