"""The finders: one small pure module per kind of finding, each `find(reading) -> list[Hit]`.

Reading order: `iban.py` (check digits), `guaranteed_return.py` (phrases and denial), `unapproved_rate.py` (values).
"""

from collections.abc import Callable

from api.guardrails.engine.findings import Hit
from api.guardrails.engine.kinds import (
    card_number,
    circumstances,
    comparative_claim,
    competitor,
    complaint_reply,
    confidential,
    customer_data,
    disparagement,
    guaranteed_return,
    hate_or_harassment,
    iban,
    identical_caption,
    link_foreign,
    missing_disclosure,
    missing_risk_warning,
    national_id,
    over_length,
    phone_or_email,
    photo_consent,
    political,
    post_state,
    price_opinion,
    shouting,
    unapproved_rate,
    unpublished_results,
)
from api.guardrails.engine.reading import Reading

Finder = Callable[[Reading], list[Hit]]

FINDERS: dict[str, Finder] = {
    "embargo": post_state.find_embargo,
    "expired": post_state.find_expired,
    "recalled": post_state.find_recalled,
    "iban": iban.find,
    "card_number": card_number.find,
    "national_id": national_id.find,
    "customer_data": customer_data.find,
    "guaranteed_return": guaranteed_return.find,
    "unapproved_rate": unapproved_rate.find,
    "unpublished_results": unpublished_results.find,
    "confidential": confidential.find,
    "political": political.find,
    "price_opinion": price_opinion.find,
    "competitor": competitor.find,
    "link_foreign": link_foreign.find,
    "phone_or_email": phone_or_email.find,
    "disparagement": disparagement.find,
    "complaint_reply": complaint_reply.find,
    "hate_or_harassment": hate_or_harassment.find,
    "missing_disclosure": missing_disclosure.find,
    "missing_risk_warning": missing_risk_warning.find,
    "photo_consent": photo_consent.find,
    "comparative_claim": comparative_claim.find,
    "identical_caption": identical_caption.find,
    "over_length": over_length.find,
    "shouting": shouting.find,
    "over_sharing": circumstances.find_over_sharing,
    "same_network_soon": circumstances.find_same_network_soon,
    "working_time": circumstances.find_outside_working_time,
    "same_as_colleagues": circumstances.find_same_as_colleagues,
    "expires_soon": circumstances.find_expires_soon,
    "speaks_as_employee": circumstances.find_speaks_as_employee,
    "network_unapproved": circumstances.find_network_unapproved,
}
"""Every kind that a rule can name."""

POST_STATES = frozenset({"embargo", "expired", "recalled", "network_unapproved"})
"""Kinds about the post and where it goes, not about its words: they hold for an unedited caption too."""

MANNERS = frozenset(
    {
        *("identical_caption", "over_length", "shouting"),
        *("over_sharing", "same_network_soon", "working_time", "same_as_colleagues", "expires_soon"),
    }
)
"""Kinds about how a text is shared: all that can be said of an unedited caption, as a nudge."""

CIRCUMSTANCES = frozenset(
    {
        *("over_sharing", "same_network_soon", "working_time", "same_as_colleagues", "expires_soon"),
        *("speaks_as_employee", "network_unapproved"),
    }
)
"""Kinds that need to know what surrounds a text."""
