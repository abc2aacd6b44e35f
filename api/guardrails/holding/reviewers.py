"""Who may work on which held text: moderators on all, others only on what they were called to.

A deputy need not be a moderator. They see a text once it is overdue and they were called; compliance sees it once
every deputy was called.
"""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from api.core.actor import Actor
from api.core.errors import Forbidden
from api.guardrails.holding.ladder import everybody_called, was_called
from api.guardrails.policy import practice

Row = Mapping[str, Any]
Deputies = tuple[UUID, ...]


async def demand_reviewer(me: Actor) -> Deputies:
    """The company's deputies in the order of their calls. Raises `Forbidden` for whoever never looks at held texts."""
    deputies = (await practice.current()).deputies
    if not (me.holds("moderator", "compliance") or me.id in deputies):
        raise Forbidden("role-missing")
    return deputies


def may_work_on(held: Row, me: Actor, deputies: Deputies) -> bool:
    """Whether the text is this reviewer's to see and to decide; `held` has its author and its escalation."""
    rung = held["escalation"], held["person"], deputies
    return me.holds("moderator") or was_called(me.id, *rung) or (me.holds("compliance") and everybody_called(*rung))
