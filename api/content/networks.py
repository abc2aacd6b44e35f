"""The networks a post can go to. Limits live in `limits.py`, ways out in `sharing/networks/`."""

from enum import StrEnum


class Network(StrEnum):
    """Where a caption can go; the value is what the API, the database and the PWA say."""

    LINKEDIN = "linkedin"
    X = "x"
    FACEBOOK = "facebook"
    THREADS = "threads"
    BLUESKY = "bluesky"
    MASTODON = "mastodon"
    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"
    XING = "xing"
    REDDIT = "reddit"
    EMAIL = "email"
    SMS = "sms"
    SHARE_SHEET = "share_sheet"
