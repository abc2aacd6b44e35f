"""What is counted of clicks. Pure."""

from typing import Final, NamedTuple

from api.sharing.clicks.judge import Verdict


class Figures(NamedTuple):
    """What is counted; see `tables`."""

    raw: int = 0
    human: int = 0
    machine: int = 0
    preview: int = 0
    visitors: int = 0
    repeated: int = 0

    def plus(self, other: "Figures") -> "Figures":
        return Figures(*[mine + more for mine, more in zip(self, other, strict=True)])

    def minus(self, other: "Figures") -> "Figures":
        return Figures(*[mine - less for mine, less in zip(self, other, strict=True)])


NOTHING: Final = Figures()


def figures_of(verdict: Verdict | str, *, repeated: bool, known: bool) -> Figures:
    """One click's figures; `known`: its visitor has a hash."""
    human = verdict == Verdict.HUMAN
    return Figures(
        raw=1,
        human=int(human),
        machine=int(verdict == Verdict.MACHINE),
        preview=int(verdict == Verdict.PREVIEW),
        visitors=int(human and known and not repeated),
        repeated=int(human and repeated),
    )
