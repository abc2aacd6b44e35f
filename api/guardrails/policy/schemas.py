"""What goes over the wire about the policy."""

from datetime import datetime
from typing import Annotated

from msgspec import Meta

from api.core.languages import Language
from api.core.wire import Input, View


class PolicyView(View, frozen=True):
    """The policy in force in the reader's language, Markdown with paragraph anchors."""

    version: int
    published_at: datetime
    language: Language
    body: str
    own_domains: list[str]


class AcknowledgementInput(Input, frozen=True):
    """A person's yes to a kind of warning, once per policy version."""

    kind: Annotated[str, Meta(min_length=1, max_length=40, pattern=r"^[a-z_]+$")]
