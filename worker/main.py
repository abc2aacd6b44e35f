"""What the worker does: the jobs of the first queue, and the clocks."""

from datetime import timedelta
from typing import Any, Final

from api.compliance import replays
from api.connections import attempts, parting
from api.content import announce, life
from api.core import tidying
from api.core.queue import Job
from api.guardrails.friction import endings, retention
from api.guardrails.holding import appeals, escalation, moderation, reviews
from api.guardrails.policy import sunsets
from api.identity import sessions, sign_in
from api.notifications import delivery
from api.sharing.clicks import dropping, judging, partitions, visits
from api.sharing.conversions import rollups
from api.sharing.planned import due
from api.sharing.posting import engagement, pasted, sending
from api.sharing.recalls import asking, reminding
from worker.clocks import Clock

JOBS: Final[tuple[Job[Any], ...]] = (
    announce.announce,
    judging.judge_waiting,
    delivery.deliver,
    moderation.tell_decision,
    asking.ask_to_delete,
    due.leave,
    engagement.read,
    pasted.look_up,
    sending.send,
    parting.revoke,
    sign_in.send_link,
)

CLOCKS: Final = (
    Clock("publish", life.publish_due, timedelta(seconds=1)),
    Clock("expire", life.expire_due, timedelta(seconds=1)),
    Clock("judge clicks", judging.judge_waiting, timedelta(seconds=1)),
    Clock("share later", due.find_due, timedelta(seconds=5)),
    Clock("send on", sending.find_left, timedelta(seconds=15)),
    Clock("read engagement", engagement.find_due, timedelta(minutes=1)),
    Clock("catch up on pushes", delivery.catch_up, timedelta(minutes=1)),
    Clock("call deputies", escalation.watch, timedelta(minutes=1)),
    Clock("credit conversions", rollups.settle, timedelta(seconds=2)),
    Clock("credit conversions again", rollups.settle_again, timedelta(minutes=10)),
    Clock("remind of recalls", reminding.remind, timedelta(minutes=10)),
    Clock("forget visitors", visits.forget_visitor_keys, timedelta(minutes=10)),
    Clock("make partitions of clicks", partitions.make_ahead, timedelta(hours=1)),
    Clock("drop old clicks", dropping.drop_old, timedelta(hours=1)),
    Clock("forget sessions", sessions.forget_ended, timedelta(hours=1)),
    Clock("forget held texts", reviews.forget_decided, timedelta(hours=1)),
    Clock("forget objections", appeals.forget_decided, timedelta(hours=1)),
    Clock("mind last days of rules", sunsets.mind_last_days, timedelta(hours=1)),
    Clock("forget replays", replays.forget_old, timedelta(hours=1)),
    Clock("count and drop attempts", retention.count_and_drop, timedelta(hours=1)),
    Clock("forget endings", endings.forget_ids, timedelta(hours=1)),
    Clock("revoke tokens", parting.revoke_waiting, timedelta(minutes=1)),
    Clock("forget consent attempts", attempts.forget_ended, timedelta(hours=1)),
    Clock("tidy", tidying.forget_old, timedelta(hours=1)),
)
