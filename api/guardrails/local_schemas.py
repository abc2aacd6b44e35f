"""What goes over the wire about the rules that the app runs by itself: data for its own detectors, never code."""

from api.content.networks import Network
from api.content.schemas import Category
from api.core.languages import Language
from api.core.wire import View
from api.guardrails.engine.levels import Level


class LocalRule(View, frozen=True):
    """A rule as the app runs it, with its words in the reader's language; an empty list of places means everywhere.

    `{words}` stands for what was found, `{name}` for the competitor's name, `{domain}` for the link's. `suggestions` go
    by the text's language. `phrases` are what a custom rule looks for.
    """

    kind: str
    code: str
    level: Level
    paragraph: str
    languages: list[Language]
    networks: list[Network]
    categories: list[Category]
    what: str
    why: str
    remedy: str
    suggestions: dict[Language, str]
    phrases: list[str]


class PromiseWords(View, frozen=True):
    """The plain words by which a promise of return is told; `*` is any part of a word.

    A promise beside a `thing`, or a `claim` by itself, unless a `quiet` word stands in the sentence. A claim of
    `riskless` counts where an `investing` word is near.
    """

    language: Language
    promises: list[str]
    things: list[str]
    claims: list[str]
    riskless: list[str]
    investing: list[str]
    quiet: list[str]


class LocalRules(View, frozen=True):
    """The rules in force that a phone can run. They help; what the server says counts."""

    version: int
    language: Language
    rules: list[LocalRule]
    promise_words: list[PromiseWords]
    competitors: list[str]
    own_domains: list[str]
