"""The texts that people really shared or wanted to, with the caption that each came from, the latest first."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

from api.compliance.tallies import PastText, Source
from api.content.captions import sample_link, wordings_of
from api.content.networks import Network
from api.content.schemas import Category
from api.content.wording import whole_text
from api.core.db import fetch, fetch_value
from api.core.languages import Language
from api.guardrails.engine.originals import original_of

AT_ONCE = 200

# A held text that was shared in the end is met as a share.
TEXTS = """
(
    SELECT 'share' AS source, s.id AS row, s.person, s.post, s.network, s.language, s.text, NULL AS official,
           s.opened_at AS at
    FROM share s WHERE s.opened_at BETWEEN $1 AND $2 AND s.state <> 'withdrawn' AND s.text <> ''
    UNION ALL
    SELECT 'review', r.id, r.person, r.post, r.network, r.language, r.text, r.official, r.created_at
    FROM review r WHERE r.created_at BETWEEN $1 AND $2 AND r.state <> 'withdrawn' AND r.text <> ''
                    AND NOT EXISTS (SELECT FROM share WHERE share.review = r.id)
) AS t
"""
PAGE = f"""
SELECT t.*, p.id, p.version, p.category, p.url, p.hashtags, p.internal
FROM {TEXTS} JOIN post p ON p.id = t.post
WHERE $3::timestamptz IS NULL OR (t.at, t.row) < ($3, $4::uuid) ORDER BY t.at DESC, t.row DESC LIMIT $5
"""
COUNT = f"SELECT count(*) FROM {TEXTS}"


async def count(since: datetime, until: datetime) -> int:
    """How many texts there are between two moments."""
    return int(await fetch_value(COUNT, since, until))


async def between(since: datetime, until: datetime, most: int) -> AsyncIterator[list[PastText]]:
    """At most so many texts, some hundred at once, the latest first."""
    last: tuple[Any, Any] = (None, None)
    left = most
    while left > 0:
        rows = await fetch(PAGE, since, until, *last, min(AT_ONCE, left))
        if not rows:
            return
        captions = await wordings_of(rows)
        yield [_past(row, captions[row["id"]]) for row in rows]
        last, left = (rows[-1]["at"], rows[-1]["row"]), left - len(rows)


def _past(row: Any, captions: Any) -> PastText:
    network, language = Network(row["network"]), Language(row["language"])
    official = row["official"]
    whole = whole_text(row["text"], row["hashtags"], sample_link() if row["url"] else "")
    return PastText(
        source=Source(row["source"]),
        row=row["row"],
        person=row["person"],
        network=network,
        language=language,
        category=Category(row["category"]),
        text=row["text"],
        official=official if official is not None else original_of(row["text"], captions, network, language),
        appended=whole.removeprefix(row["text"]),
    )
