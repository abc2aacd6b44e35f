"""The policy as a person reads it: in their language, with what is new since they last said yes."""

from collections.abc import Sequence
from typing import Any

from api.core import clock
from api.core.actor import Actor
from api.core.db import fetch
from api.core.languages import Language
from api.guardrails.policy import acknowledgements, anchors, versions
from api.guardrails.policy.schemas import News, ParagraphChange, PolicyView

# One row a version: the words in the reader's language, or in English where there are none.
TEXTS = """
SELECT DISTINCT ON (p.version) p.version, t.language, t.body, t.changes
FROM policy p JOIN policy_text t ON t.policy = p.id
WHERE p.published_at <= $1 AND p.version BETWEEN $2 AND $3
ORDER BY p.version, t.language = $4 DESC, t.language = 'en' DESC
"""


async def view(me: Actor) -> PolicyView:
    """The policy in force, in the reader's language, or in English where it has no such text."""
    now, stands = await versions.in_force(), await acknowledgements.standing(me.id)
    known = stands.version if stands.version is not None else now.version
    texts = await fetch(TEXTS, clock.now(), known, now.version, me.language)
    latest = next((row for row in texts if row["version"] == now.version), None)
    return PolicyView(
        version=now.version,
        published_at=now.published_at,
        language=Language(latest["language"]) if latest else Language.EN,
        body=latest["body"] if latest else "",
        own_domains=list(now.facts.allowed_domains),
        must_acknowledge=stands.must_read,
        acknowledged_at=stands.at if stands.version == now.version else None,
        acknowledged_version=stands.version,
        news=[News(version=row["version"], text=row["changes"]) for row in _later(texts, known) if row["changes"]],
        changed=_changed(texts, known),
    )


def _later(texts: Sequence[Any], known: int) -> list[Any]:
    return [row for row in texts if row["version"] > known]


def _changed(texts: Sequence[Any], known: int) -> list[ParagraphChange]:
    """The paragraphs that differ from the version the person knows; nothing where that is the one in force."""
    if not texts or texts[0]["version"] != known:
        return []
    return anchors.changes(texts[0]["body"], texts[-1]["body"])
