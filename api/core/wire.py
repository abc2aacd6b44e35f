"""What goes over the wire: frozen structs, limits on every text and list."""

from datetime import datetime
from typing import Annotated

import msgspec
from msgspec import Meta


class Input(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a client sends. A field it does not know is an error that names it."""


class View(msgspec.Struct, frozen=True, kw_only=True):
    """What a client gets."""


Moment = Annotated[datetime, Meta(tz=True)]
Name = Annotated[str, Meta(min_length=1, max_length=120)]
Title = Annotated[str, Meta(min_length=1, max_length=200)]
Sentence = Annotated[str, Meta(min_length=1, max_length=500)]
Optional500 = Annotated[str, Meta(max_length=500)]
CaptionText = Annotated[str, Meta(min_length=1, max_length=5000)]
Address = Annotated[str, Meta(min_length=8, max_length=2048, pattern=r"^https?://\S+$")]
Email = Annotated[str, Meta(min_length=3, max_length=254, pattern=r"^[^@\s]+@[^@\s]+$")]
Slug = Annotated[str, Meta(min_length=1, max_length=60, pattern=r"^[a-z0-9-]+$")]
