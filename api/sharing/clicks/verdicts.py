"""The verdicts on clicks as they were kept: each by itself, then against the others on its link. No database."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

import msgspec

from api.sharing.clicks.bursts import Asked, in_bursts
from api.sharing.clicks.figures import Figures, figures_of
from api.sharing.clicks.judge import Judgement, Verdict, judge

log = logging.getLogger(__name__)

REMEMBERED = 8192
UNJUDGEABLE = Judgement(Verdict.MACHINE, "It could not be judged.")
BURST = Judgement(Verdict.MACHINE, "More requests for one link came within a second than people make.")

Click = Mapping[str, Any]
"""A row of `click`; of one that a burst is looked for in, at least id, link, at, visitor and headers."""


class Judged(NamedTuple):
    """A click with its verdict; `repeated`: the same visitor followed this link before on that day."""

    click: Click
    judgement: Judgement
    repeated: bool

    @property
    def counts(self) -> bool:
        """Whether it is a person's first visit of the day."""
        return self.judgement.verdict is Verdict.HUMAN and not self.repeated

    @property
    def figures(self) -> Figures:
        return figures_of(self.judgement.verdict, repeated=self.repeated, known=self.click["visitor"] is not None)


def judged(
    clicks: Sequence[Click], near: Iterable[Click] = (), seen: Iterable[tuple[UUID, bytes]] = ()
) -> list[Judged]:
    """The verdicts, in the order of the clicks.

    `near` are people's clicks on the same links at about the same time, `seen` the links and visitors that a person's
    click is known of already. A visitor without a hash counts as new.
    """
    alone = [_alone(click) for click in clicks]
    crowd = _in_bursts([click for click, one in zip(clicks, alone, strict=True) if _is_human(one)], near)
    known = set(seen)
    found = []
    for click, judgement in zip(clicks, alone, strict=True):
        if click["id"] in crowd:
            found.append(Judged(click, BURST, repeated=False))
            continue
        visit = (click["link"], click["visitor"])
        counts = _is_human(judgement) and click["visitor"] is not None
        found.append(Judged(click, judgement, repeated=counts and visit in known))
        if counts:
            known.add(visit)
    return found


def _alone(click: Click) -> Judgement:
    try:
        return _remembered(click["method"], click["headers"], click["mark"])
    except Exception:
        # One click that breaks the judge must not keep all later ones waiting.
        log.exception("click_unjudgeable", extra={"click": str(click["id"])})
        return UNJUDGEABLE


@lru_cache(maxsize=REMEMBERED)
def _remembered(method: str, headers: str, mark: str) -> Judgement:
    """Browsers of one kind send the same headers, so that most have been judged before."""
    return judge(method, msgspec.json.decode(headers, type=dict[str, str]), mark)


def _in_bursts(clicks: Iterable[Click], near: Iterable[Click]) -> set[UUID]:
    return in_bursts(_asked(click) for group in (clicks, near) for click in group)


def _asked(click: Click) -> Asked:
    return Asked(click["id"], click["link"], click["at"], click["visitor"], '"sec-fetch-mode"' in click["headers"])


def _is_human(judgement: Judgement) -> bool:
    return judgement.verdict is Verdict.HUMAN
