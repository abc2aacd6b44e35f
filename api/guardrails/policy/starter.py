"""The policy that a new instance starts with: the rules, and their paragraphs in five languages (`paragraphs/*.md`)."""

from pathlib import Path

from api.content.schemas import Category
from api.core.languages import Language
from api.guardrails.engine.facts import RuleSpec
from api.guardrails.engine.levels import Level

_PRODUCT = (Category.PRODUCT, Category.MARKET, Category.COMPANY)

STARTER_RULES: tuple[RuleSpec, ...] = (
    RuleSpec(kind="embargo", level=Level.BLOCK, paragraph="9"),
    RuleSpec(kind="expired", level=Level.BLOCK, paragraph="9"),
    RuleSpec(kind="recalled", level=Level.BLOCK, paragraph="9"),
    RuleSpec(kind="iban", level=Level.BLOCK, paragraph="4"),
    RuleSpec(kind="card_number", level=Level.BLOCK, paragraph="4"),
    RuleSpec(kind="national_id", level=Level.BLOCK, paragraph="4"),
    RuleSpec(kind="customer_data", level=Level.HOLD, paragraph="4"),
    RuleSpec(kind="guaranteed_return", level=Level.BLOCK, paragraph="5"),
    RuleSpec(kind="unapproved_rate", level=Level.HOLD, paragraph="6", categories=(Category.PRODUCT,)),
    RuleSpec(kind="unpublished_results", level=Level.BLOCK, paragraph="9"),
    RuleSpec(kind="price_opinion", level=Level.HOLD, paragraph="12"),
    RuleSpec(kind="confidential", level=Level.HOLD, paragraph="9"),
    RuleSpec(kind="political", level=Level.HOLD, paragraph="13"),
    RuleSpec(kind="competitor", level=Level.HOLD, paragraph="8"),
    RuleSpec(kind="link_foreign", level=Level.HOLD, paragraph="8"),
    RuleSpec(kind="phone_or_email", level=Level.HOLD, paragraph="4"),
    RuleSpec(kind="disparagement", level=Level.HOLD, paragraph="8"),
    RuleSpec(kind="complaint_reply", level=Level.HOLD, paragraph="13"),
    RuleSpec(kind="hate_or_harassment", level=Level.HOLD, paragraph="12"),
    RuleSpec(kind="missing_disclosure", level=Level.DISCLOSE, paragraph="3", categories=_PRODUCT),
    RuleSpec(kind="missing_risk_warning", level=Level.DISCLOSE, paragraph="7", categories=_PRODUCT),
    RuleSpec(kind="photo_consent", level=Level.ACKNOWLEDGE, paragraph="4"),
    RuleSpec(kind="comparative_claim", level=Level.ACKNOWLEDGE, paragraph="8", categories=(Category.PRODUCT,)),
    RuleSpec(kind="identical_caption", level=Level.NUDGE, paragraph="2"),
    RuleSpec(kind="over_length", level=Level.NUDGE, paragraph="10"),
    RuleSpec(kind="shouting", level=Level.NUDGE, paragraph="10"),
    RuleSpec(kind="network_unapproved", level=Level.BLOCK, paragraph="1"),
    RuleSpec(kind="over_sharing", level=Level.NUDGE, paragraph="10"),
    RuleSpec(kind="same_network_soon", level=Level.NUDGE, paragraph="10"),
    RuleSpec(kind="same_as_colleagues", level=Level.NUDGE, paragraph="2"),
    RuleSpec(kind="working_time", level=Level.INFORM, paragraph="1"),
    RuleSpec(kind="expires_soon", level=Level.INFORM, paragraph="9"),
)
"""The rules of the starter policy; `paragraph` is the anchor of its reason.

Networks and working time stay silent until the company names some: nothing is assumed to be forbidden.
"""

LEFT_OUT = frozenset({"speaks_as_employee"})
"""Kinds that a company adds when it wants them.

Who shares has said yes to the policy, which says in § 3 that they speak as somebody who works here; a second tick for
the same would be friction.
"""


def text(language: Language) -> str:
    """The starter policy's words, Markdown; each paragraph begins with its anchor, `<a id="p4"></a>`."""
    return (Path(__file__).parent / "paragraphs" / f"{language}.md").read_text(encoding="utf-8")
