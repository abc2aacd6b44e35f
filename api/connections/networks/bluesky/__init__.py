"""Bluesky: the AT Protocol, at whatever server (PDS) a person's account lives.

Sources: atproto.com/specs (oauth, handle, did, tid, record-key), docs.bsky.app ("Posts", "Rate limits"), RFC 9126
(PAR), RFC 9449 (DPoP), RFC 9728.
Reading order: `identity.py`, `client.py`, `dpop.py`, `consent.py`; `calls.py`, `facets.py`, `posting.py`.
"""

from api.connections.networks.bluesky.consent import BlueskyConsent
from api.connections.networks.bluesky.posting import BlueskyPosting

__all__ = ["BlueskyConsent", "BlueskyPosting"]
