"""Mastodon: any server, known to it by an app registered on demand.

Sources: docs.joinmastodon.org, "OAuth", "Apps", "Statuses", "Media attachments" and "Rate limits".
"""

from api.connections.networks.mastodon.consent import MastodonConsent
from api.connections.networks.mastodon.posting import MastodonPosting

__all__ = ["MastodonConsent", "MastodonPosting"]
