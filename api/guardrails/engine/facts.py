"""What a judgement knows besides the two texts: where the text goes, and the bank's and the post's own facts."""

from datetime import date, time

import msgspec

from api.content.networks import Network
from api.content.rules import is_free_lane
from api.content.schemas import Category
from api.core.languages import Language
from api.guardrails.engine.levels import Level


class Results(msgspec.Struct, frozen=True):
    """The results calendar: a period such as `2026-Q3`, and dates."""

    published_until: str = ""
    published_on: str = ""
    next_publication: str = ""


class BankFacts(msgspec.Struct, frozen=True):
    """The settings of the bank whose people write. Texts by language tag; a fact left out switches its checks off."""

    bank: str = ""
    ticker: str = ""
    written_on: str = ""
    allowed_domains: tuple[str, ...] = ()
    own_phone_numbers: tuple[str, ...] = ()
    customer_numbers: str = ""
    """One sentence, `eight digits that begin with 40`; see `kinds/customer_data.py`."""
    competitors: tuple[str, ...] = ()
    internal_projects: tuple[str, ...] = ()
    results: Results = Results()
    disclosure: dict[str, str] = {}
    advertisement: dict[str, str] = {}
    investment_warning: dict[str, str] = {}
    credit_warning: dict[str, str] = {}
    """Sentences that a law prescribes: they count only word for word."""


class PostFacts(msgspec.Struct, frozen=True):
    """The state of the post that the text belongs to."""

    embargoed: bool = False
    expired: bool = False
    recalled: bool = False


class Circumstances(msgspec.Struct, frozen=True, kw_only=True):
    """What surrounds a text on its way out, and what the company wants of it; a value left out switches its kind off.

    `shares_today` and `today` are the person's own day; `at` and `working_day` the company's clock.
    """

    shares_today: int = 0
    most_shares_a_day: int = 0
    minutes_since_network: int | None = None
    """How long ago the person shared another post on this network; None: not in the last hour."""
    colleagues_alike: int = 0
    """How many colleagues shared the post in the same words."""
    at: time | None = None
    working_day: bool = True
    working_time: tuple[time, time] | None = None
    """From when to when sharing belongs to the work."""
    today: date | None = None
    expires_on: date | None = None
    networks: frozenset[Network] = frozenset()
    """The networks that people may use; empty: all."""


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """Where a text goes and what is known. `appended` goes out right behind it: hashtags, the tracked link."""

    network: Network
    language: Language
    category: Category
    bank: BankFacts = BankFacts()
    post: PostFacts = PostFacts()
    appended: str = ""
    audiences: frozenset[str] = frozenset()
    """The audiences, by id, that the person who writes belongs to."""
    around: Circumstances | None = None
    """None where nobody is about to share: an official caption, a file of old texts."""

    @property
    def free_lane(self) -> bool:
        """Whether the post is about something that has no product rules."""
        return is_free_lane(self.category)


class RuleWords(msgspec.Struct, frozen=True):
    """What a rule of the company's own says in one language."""

    what: str
    why: str
    remedy: str
    suggestion: str = ""
    """What one tap puts in place of the words that were found; empty: nothing."""


class RuleSpec(msgspec.Struct, frozen=True, kw_only=True):
    """One rule of a policy: a kind, how strict it is, its paragraph, and where it applies (empty: everywhere).

    `code` names the same rule in every version of the policy. `pattern` (RE2 syntax) and `words` by language tag belong
    to the kind `custom`.
    """

    kind: str
    level: Level
    code: str = ""
    paragraph: str = ""
    languages: tuple[str, ...] = ()
    networks: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    audience: str = ""
    pattern: str = ""
    words: dict[str, RuleWords] = {}
    observe: bool = False

    def __post_init__(self) -> None:
        """A rule without a code is the only one of its kind, and its kind names it."""
        if not self.code:
            msgspec.structs.force_setattr(self, "code", self.kind)

    def applies(self, context: Context) -> bool:
        """Whether the rule speaks about a text that goes there."""
        return (
            (not self.languages or context.language in self.languages)
            and (not self.networks or context.network in self.networks)
            and (not self.categories or context.category in self.categories)
            and (not self.audience or self.audience in context.audiences)
        )
