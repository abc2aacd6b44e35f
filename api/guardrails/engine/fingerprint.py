"""What is kept of a blocked text: the rule, the span, the length and a keyed hash. Never the words."""

import hmac

import msgspec

from api.guardrails.engine.findings import Finding
from api.guardrails.engine.normalise import folded


class Trace(msgspec.Struct, frozen=True):
    """The trace of one finding in a text that is not stored."""

    kind: str
    start: int
    end: int
    length: int
    fingerprint: str


def fingerprint(text: str, key: bytes) -> str:
    """HMAC-SHA256 of the folded text, in hex: equal for the same words in other clothes, worthless without the key."""
    return hmac.digest(key, folded(text).encode("utf-8", "surrogatepass"), "sha256").hex()


def trace_of(finding: Finding, text: str, key: bytes) -> Trace:
    """What may be stored about a finding in `text`; the hash is of its span's words, or of all when it has none."""
    words = text[finding.start : finding.end] or text
    return Trace(finding.kind, finding.start, finding.end, len(text), fingerprint(words, key))
