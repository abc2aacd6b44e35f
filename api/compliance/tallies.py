"""What a replay counts: values in, values out. People are told apart while it counts and forgotten with the count."""

from collections import Counter
from collections.abc import Hashable, Mapping
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

import msgspec

from api.compliance.schemas import LanguageTally, LevelTally, NetworkTally
from api.content.networks import Network
from api.content.schemas import Category
from api.core.languages import Language
from api.core.small_groups import SMALL_GROUP, hidden_groups
from api.guardrails.engine.findings import Finding
from api.guardrails.engine.levels import Level

MOST_EXAMPLES = 20
Group = TypeVar("Group", bound=Hashable)


class Source(StrEnum):
    """Where the words of a text stand."""

    SHARE = "share"
    REVIEW = "review"


class PastText(msgspec.Struct, frozen=True, kw_only=True):
    """A text as it went out or waits, and where it was to go. `appended` went out behind it."""

    source: Source
    row: UUID
    person: UUID
    network: Network
    language: Language
    category: Category
    text: str
    official: str
    appended: str


class Mark(msgspec.Struct, frozen=True):
    """Where an example stands: words are read when it is looked at, and are gone with the text."""

    source: Source
    row: UUID
    start: int
    end: int
    kind: str
    level: Level
    language: Language
    network: Network


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept of a replay: figures, none of them about few people, and where its examples stand."""

    texts: int
    hits: int
    complete: bool
    few_people: bool
    share_of_people: float | None
    by_language: list[LanguageTally]
    by_network: list[NetworkTally]
    levels: list[LevelTally]
    stricter: int
    milder: int
    marks: list[Mark]


class Cell:
    """Texts of one language or network, with the people behind them."""

    def __init__(self) -> None:
        self.texts = 0
        self.hits = 0
        self.people: set[UUID] = set()

    def add(self, person: UUID, *, hit: bool) -> None:
        self.texts += 1
        self.hits += hit
        self.people.add(person)


class Count:
    """Counts texts one by one."""

    def __init__(self) -> None:
        self.all = Cell()
        self.people_hit: set[UUID] = set()
        self.languages: dict[Language, Cell] = {}
        self.networks: dict[Network, Cell] = {}
        self.before: Counter[Level] = Counter()
        self.after: Counter[Level] = Counter()
        self.stricter = 0
        self.milder = 0
        self.marks: list[Mark] = []
        self._shown: set[str] = set()

    def add(self, text: PastText, found: tuple[Finding, ...], before: Level, after: Level) -> None:
        """Count one text: what the rule found in it, and its level by the version in force and with the rule."""
        hit = bool(found)
        for cell in (
            self.all,
            self.languages.setdefault(text.language, Cell()),
            self.networks.setdefault(text.network, Cell()),
        ):
            cell.add(text.person, hit=hit)
        self.before[before] += 1
        self.after[after] += 1
        self.stricter += after > before
        self.milder += after < before
        if hit:
            self.people_hit.add(text.person)
            self._mark(text, found[0])

    def outcome(self, *, complete: bool) -> Outcome:
        """The figures without the people."""
        few = len(self.all.people) < SMALL_GROUP
        return Outcome(
            texts=self.all.texts,
            hits=self.all.hits,
            complete=complete,
            few_people=few,
            share_of_people=self._share_of_people(),
            by_language=[LanguageTally(language=key, **one) for key, one in _shown(self.languages)] if not few else [],
            by_network=[NetworkTally(network=key, **one) for key, one in _shown(self.networks)] if not few else [],
            levels=[LevelTally(level=one, before=self.before[one], after=self.after[one]) for one in Level],
            stricter=self.stricter,
            milder=self.milder,
            marks=[] if few else self.marks,
        )

    def _share_of_people(self) -> float | None:
        hit, people = len(self.people_hit), len(self.all.people)
        told = people >= SMALL_GROUP and (hit == 0 or hit >= SMALL_GROUP)
        return hit / people if told else None

    def _mark(self, text: PastText, finding: Finding) -> None:
        """Keep the place as an example, unless there are enough or the same words stand there already."""
        if len(self.marks) < MOST_EXAMPLES and text.text not in self._shown:
            self._shown.add(text.text)
            place = (text.source, text.row, finding.start, finding.end)
            self.marks.append(Mark(*place, finding.kind, finding.level, text.language, text.network))


def _shown(cells: Mapping[Group, Cell]) -> list[tuple[Group, dict[str, int]]]:
    """The cells of enough people, the largest first."""
    hidden = hidden_groups({key: len(cell.people) for key, cell in cells.items()})
    shown = [(key, cell) for key, cell in cells.items() if key not in hidden]
    ordered = sorted(shown, key=lambda one: (-one[1].texts, str(one[0])))
    return [(key, {"texts": cell.texts, "hits": cell.hits}) for key, cell in ordered]
