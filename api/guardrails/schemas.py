"""What goes over the wire about advice on a text."""

from typing import Annotated
from uuid import UUID

from msgspec import Meta

from api.content.networks import Network
from api.content.schemas import Category
from api.core.languages import Language
from api.core.wire import CaptionText, Input, View
from api.guardrails.engine.levels import Level

PersonalText = Annotated[str, Meta(max_length=5000)]


class AdviceRequest(Input, frozen=True):
    """Asks what the policy says about a person's own wording of a post."""

    post_id: UUID
    network: Network
    language: Language
    text: PersonalText


class OfficialAdviceRequest(Input, frozen=True, kw_only=True):
    """Asks what the policy says about an official wording, before anybody approves it."""

    category: Category
    network: Network | None = None
    language: Language
    text: CaptionText


class Suggestion(View, frozen=True):
    """A compliant wording that one tap puts in place of `[start, end)`, in Unicode code points."""

    start: int
    end: int
    text: str


class FindingView(View, frozen=True):
    """What a rule says about a text: what, why, and what to do. `[start, end)` counts Unicode code points.

    `rule` is the rule's code; it is empty where the post itself forbids, whatever the policy says. What is `trusted`
    would be held, but the person has earned that a warning is enough.
    """

    kind: str
    rule: str
    level: Level
    start: int
    end: int
    what: str
    why: str
    remedy: str
    paragraph: str
    suggestion: Suggestion | None
    trusted: bool


class Length(View, frozen=True):
    """How much of the network's room the text takes with everything that goes out; `limit` null: no limit."""

    used: int
    limit: int | None


class Advice(View, frozen=True):
    """Advice on one text.

    `adds` is what goes out with it and can't be dropped; `missing_acknowledgements` are the kinds still to tick.
    `policy_to_read` is the version of the policy that the person says yes to before they share; null: none.
    """

    level: Level
    findings: list[FindingView]
    length: Length
    adds: str
    missing_acknowledgements: list[str]
    edited: bool
    policy_to_read: int | None = None
