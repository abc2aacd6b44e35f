"""The texts that the server speaks, by Project Fluent; `words/<language>.ftl` lies beside the code that says them."""

from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from api.core.languages import Language

ROOMS = Path(__file__).parent.parent


def say(language: str, message: str, **values: Any) -> str:
    """The message in `language`, with `values` put in; raises `KeyError` when no room knows it."""
    bundle = _bundle(language)
    text = bundle.get_message(message)
    if text.value is None:
        raise KeyError(message)
    said, errors = bundle.format_pattern(text.value, values)
    if errors:
        raise ValueError(f"{message} in {language}: {errors[0]}")
    return str(said)


def knows(message: str) -> bool:
    """Whether some room has a text for this message."""
    return bool(_bundle(Language.EN).has_message(message))


def supported(language: str) -> Language:
    """The language itself when Birdsong speaks it, otherwise English. Accepts tags such as `nl-BE`."""
    base = language.split("-", maxsplit=1)[0].lower()
    return Language(base) if base in Language._value2member_map_ else Language.EN


def preferred(accept_language: str) -> Language:
    """The best supported language of an `Accept-Language` header (RFC 9110, 12.5.4)."""
    ranked = sorted(map(_weighed, accept_language[:500].split(",")), key=lambda one: -one[1])
    for tag, weight in ranked:
        if weight > 0 and tag.split("-")[0].lower() in Language._value2member_map_:
            return supported(tag)
    return Language.EN


def _weighed(part: str) -> tuple[str, float]:
    tag, _, weight = part.strip().partition(";q=")
    try:
        return tag, float(weight or 1)
    except ValueError:
        return tag, 0.0


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted(ROOMS.glob(f"**/words/{language}.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
