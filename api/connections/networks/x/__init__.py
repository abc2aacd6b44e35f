"""X: offered where the company registered an app of its own.

Sources: docs.x.com, "OAuth 2.0 Authorization Code Flow with PKCE", "Create Post", "Media upload", "Rate limits".
"""

from api.connections.networks.x.consent import XConsent
from api.connections.networks.x.posting import XPosting

__all__ = ["XConsent", "XPosting"]
