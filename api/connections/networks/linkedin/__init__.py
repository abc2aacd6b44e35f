"""LinkedIn: offered where the company registered an app of its own.

Sources: learn.microsoft.com/linkedin, "3-legged OAuth", "Posts API", "Images API", "little Text Format", "Rate
limiting", "Sign In with LinkedIn using OpenID Connect".
"""

from api.connections.networks.linkedin.consent import LinkedInConsent
from api.connections.networks.linkedin.posting import LinkedInPosting

__all__ = ["LinkedInConsent", "LinkedInPosting"]
