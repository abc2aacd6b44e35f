"""What a post itself forbids, whatever the policy says: values in, values out.

The policy's own kinds `embargo`, `expired` and `recalled` say why a post that was public may not go out now; these say
that it never could, or that its words are fixed.
"""

from api.content.schemas import PostState
from api.guardrails.engine.findings import Finding, Suggestion
from api.guardrails.engine.levels import Level
from api.guardrails.engine.originals import is_same

NOT_YET = frozenset({PostState.DRAFT, PostState.IN_REVIEW, PostState.APPROVED, PostState.SCHEDULED})
OVER = frozenset({PostState.EXPIRED, PostState.ARCHIVED})


def findings_of_post(text: str, official: str, state: PostState, *, internal: bool, locked: bool) -> list[Finding]:
    """Every reason why the post does not go out with this text. Each blocks: nobody can approve it away."""
    found = []
    if state in NOT_YET:
        found.append(_about_all("post_not_live"))
    if internal:
        found.append(_about_all("post_internal"))
    if locked and not is_same(official, text):
        found.append(_about_all("locked_caption", Suggestion(0, len(text), official) if official else None))
    return found


def _about_all(kind: str, suggestion: Suggestion | None = None) -> Finding:
    return Finding(kind=kind, level=Level.BLOCK, start=0, end=0, suggestion=suggestion)
