"""What comes out: a finder's hits, a rule's findings, and the verdict on a text."""

import msgspec

from api.guardrails.engine.facts import RuleWords
from api.guardrails.engine.levels import Level


class Suggestion(msgspec.Struct, frozen=True):
    """A compliant wording for `[start, end)` of the text; an empty span is an insertion."""

    start: int
    end: int
    text: str


class Hit(msgspec.Struct, frozen=True):
    """What a finder saw: `[start, end)` in code points of what the person typed; an empty span means the whole text.

    `at_least` overrules a milder rule: a customer number is blocked wherever a customer's name is held.
    """

    start: int
    end: int
    args: dict[str, str | int] = {}
    suggestion: Suggestion | None = None
    at_least: Level = Level.PASS


class Finding(msgspec.Struct, frozen=True):
    """What a rule says about a text; its words are the messages of `messages()`, with `args` as their variables.

    `rule` is the rule's name. Findings of the company's own rules bring their words along, by language tag. A `trusted`
    one was held for others and is milder for whoever wrote the text.
    """

    kind: str
    level: Level
    start: int
    end: int
    rule: str = ""
    paragraph: str = ""
    args: dict[str, str | int] = {}
    suggestion: Suggestion | None = None
    words: dict[str, RuleWords] = {}
    trusted: bool = False

    def messages(self) -> tuple[str, str, str]:
        """The ids of what it says: what, why, remedy."""
        return f"finding-{self.kind}-what", f"finding-{self.kind}-why", f"finding-{self.kind}-remedy"


class Verdict(msgspec.Struct, frozen=True):
    """The judgement on a text. `adds` is what goes out with it and can't be dropped.

    `observed` findings come from rules in observe mode: they count for statistics and are shown to nobody who writes.
    """

    level: Level
    findings: tuple[Finding, ...] = ()
    observed: tuple[Finding, ...] = ()
    adds: str = ""
