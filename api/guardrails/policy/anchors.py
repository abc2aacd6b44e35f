"""Paragraphs of a policy's words: where each begins, what it says, what differs. Values in, values out."""

import re
from collections.abc import Iterator
from itertools import pairwise

from api.guardrails.policy.schemas import ParagraphChange

_ANCHOR = re.compile(r'<a id="p(?P<name>[a-z0-9._-]{1,19})"></a>')
_MARKUP = re.compile(r"<[a-zA-Z/!][^>\n]{0,40}>?")
INTRODUCTION = ""
"""The name of what stands before the first paragraph."""


def paragraphs(body: str) -> dict[str, str]:
    """What each paragraph says, by its anchor, in the order of the text."""
    found = list(_ANCHOR.finditer(body))
    starts = [*(one.start() for one in found), len(body)]
    said = {INTRODUCTION: body[: starts[0]].strip()}
    for one, end in zip(found, starts[1:], strict=True):
        said.setdefault(one["name"], body[one.end() : end].strip())
    return {anchor: text for anchor, text in said.items() if anchor or text}


def doubled(body: str) -> str | None:
    """An anchor that stands twice, if there is one."""
    names = sorted(found["name"] for found in _ANCHOR.finditer(body))
    return next((one for one, other in pairwise(names) if one == other), None)


def markup(body: str) -> str | None:
    """The first HTML in the words that is no anchor: a policy is Markdown, and its readers' browsers run nothing."""
    found = _MARKUP.search(_ANCHOR.sub("", body))
    return found.group() if found else None


def changes(before: str, after: str) -> list[ParagraphChange]:
    """The paragraphs that differ, those that are still there first and in their order, then those that went."""
    return list(_changes(paragraphs(before), paragraphs(after)))


def _changes(before: dict[str, str], after: dict[str, str]) -> Iterator[ParagraphChange]:
    for anchor in (*after, *(anchor for anchor in before if anchor not in after)):
        was, now = before.get(anchor), after.get(anchor)
        if was is None or now is None or was.split() != now.split():
            yield ParagraphChange(anchor=anchor, before=was, after=now)
