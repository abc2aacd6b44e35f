"""The marks that tracked links add to an address, written as a template: `utm_source={network}&utm_medium=...`. Pure.

Placeholders stand for the network that was shared to, the campaign's code, the post and its language. There is none
for a person or their team, and there never will be: whoever reads the analytics of the site must not learn who shared.
"""

import re
from collections.abc import Mapping

from api.core.errors import Invalid

STANDARD = "utm_source={network}&utm_medium=employee-advocacy&utm_campaign={campaign}&utm_content={post}"
"""What a campaign without a template of its own adds."""

PLACEHOLDERS = ("network", "campaign", "post", "language")
MOST = 10

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,39}")
_VALUE = re.compile(r"[^\s#?&=\x00-\x1f\x7f]*")
_BRACED = re.compile(r"\{([^{}]*)\}")


def demand_marks(template: str, field: str) -> None:
    """Raise `Invalid` naming the field unless `template` says which marks to add; an empty one is the standard."""
    pairs = [pair.partition("=") for pair in template.split("&")] if template else []
    names = [name.casefold() for name, _, _ in pairs]
    for name, equals, value in pairs:
        if not (equals and _NAME.fullmatch(name) and _VALUE.fullmatch(value)):
            raise Invalid("marks-malformed", field=field, mark=f"{name}{equals}{value}"[:60])
        _demand_known(value, field)
    for name in names:
        if names.count(name) > 1:
            raise Invalid("marks-twice", field=field, mark=name)
    if len(names) > MOST:
        raise Invalid("marks-too-many", field=field, limit=MOST)


def marks(template: str, values: Mapping[str, str]) -> dict[str, str]:
    """The marks with their placeholders filled; one whose only content is an empty value is empty itself."""
    pairs = (pair.partition("=") for pair in (template or STANDARD).split("&"))
    return {name: _BRACED.sub(lambda found: values.get(found[1], ""), value) for name, _, value in pairs}


def _demand_known(value: str, field: str) -> None:
    for placeholder in _BRACED.findall(value):
        if placeholder not in PLACEHOLDERS:
            raise Invalid("marks-placeholder", field=field, placeholder=f"{{{placeholder}}}"[:60])
    if set(_BRACED.sub("", value)) & set("{}"):
        raise Invalid("marks-malformed", field=field, mark=value[:60])
