"""What goes over the wire about the eight questions that fit the starter policy to a company."""

from datetime import time
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from api.content.networks import Network
from api.core.languages import Language
from api.core.wire import Input, Optional500
from api.guardrails.policy.practice import Country, Hour, Product, Weekday, WorkingTime


class Answers(Input, frozen=True):
    """The eight answers, in the order of the questions; what is left out gets its default.

    1. `products` decide which warnings and kinds are active. 2. `disclosure` says in every language where one works.
    3. `advertisement` marks paid posts; empty: no mark. 4. `working_time` null: sharing belongs to every hour.
    5. `networks` that people may use; empty: all. 6. When moderators work and how long they have. 7. `deputies` who are
    called after that, in this order. 8. `observe_first`: rules below block are only counted at first; how soon trust
    grows and how long findings are kept.
    """

    products: Annotated[list[Product], Meta(max_length=6)]
    disclosure: dict[Language, Optional500]
    advertisement: dict[Language, Annotated[str, Meta(max_length=60)]] = {}
    working_time: WorkingTime | None = None
    networks: Annotated[list[Network], Meta(max_length=20)] = []
    opens: Hour = time(9)
    closes: Hour = time(17)
    weekdays: Annotated[tuple[Weekday, ...], Meta(min_length=1, max_length=7)] = (1, 2, 3, 4, 5)
    holidays_of: Country = ""
    hours_to_decide: Annotated[int, Meta(ge=1, le=80)] = 8
    deputies: Annotated[list[UUID], Meta(max_length=10)] = []
    observe_first: bool = False
    trust_after: Annotated[int, Meta(ge=0, le=100)] = 5
    findings_kept_days: Annotated[int, Meta(ge=30, le=730)] = 180


class AnswersChange(Input, frozen=True):
    """The answers, and the edition of the draft that they are fitted into; 0 where there is none yet."""

    edition: Annotated[int, Meta(ge=0)]
    answers: Answers
