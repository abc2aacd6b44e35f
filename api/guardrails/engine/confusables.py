"""Letters of other scripts that look like Latin ones, and Latin ones that normalisation leaves apart.

Unicode Technical Standard 39 (`confusables.txt`, section 4) comes from the package confusable-homoglyphs. It compares
letters with each other, capitals with capitals, and leaves out what only disguises: `к` looks like `ĸ` there, not k.
So what Cyrillic, Greek and Armenian offer for disguising a Latin word stands here and goes first.
"""

from functools import cache

_CYRILLIC = {
    "а": "a", "в": "b", "е": "e", "ё": "e", "з": "3", "і": "i", "ї": "i", "ј": "j", "к": "k", "м": "m", "н": "h",
    "о": "o", "р": "p", "с": "c", "т": "t", "у": "y", "ү": "y", "х": "x", "ѕ": "s", "ԁ": "d", "ԛ": "q", "ԝ": "w",
    "һ": "h", "ӏ": "l", "ь": "b", "п": "n", "г": "r", "б": "6", "ԍ": "g", "ѵ": "v", "ғ": "f", "қ": "k",
}  # fmt: skip
_GREEK = {
    "α": "a", "β": "b", "ε": "e", "ζ": "z", "η": "n", "ι": "i", "κ": "k", "μ": "u", "ν": "v", "ο": "o", "ρ": "p",
    "σ": "o", "ς": "c", "τ": "t", "υ": "u", "χ": "x", "γ": "y", "ω": "w", "ϲ": "c", "ϳ": "j",
}  # fmt: skip
_GREEK_CAPITALS = {"Η": "h", "Μ": "m", "Ν": "n", "Ρ": "p", "Υ": "y", "Χ": "x", "Ζ": "z"}
_CYRILLIC_CAPITALS = {"В": "b", "Н": "h", "У": "y", "Х": "x", "Ь": "b"}
_ARMENIAN = {"օ": "o", "ո": "n", "ս": "u", "հ": "h", "ց": "g", "զ": "q", "ա": "w", "յ": "j"}
_LATIN = {
    "ı": "i", "ɑ": "a", "ɡ": "g", "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ƒ": "f", "ɩ": "i", "ɪ": "i",
    "ʟ": "l", "ɴ": "n", "ʀ": "r", "ʏ": "y", "ᴀ": "a", "ʙ": "b", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e", "ɢ": "g", "ʜ": "h",
    "ᴊ": "j", "ᴋ": "k", "ᴍ": "m", "ᴏ": "o", "ᴘ": "p", "ꜱ": "s", "ᴛ": "t", "ᴜ": "u", "ᴠ": "v", "ᴡ": "w", "ᴢ": "z",
    "ǀ": "l", "ɫ": "l", "ɵ": "o", "ɐ": "a", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th",
}  # fmt: skip
_PUNCTUATION = {
    "’": "'", "‘": "'", "ʼ": "'", "′": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "٪": "%", "﹪": "%", "⁄": "/", "∕": "/", "‚": ",",
    "٫": ".", "٬": ",",
}  # fmt: skip

SMALL: dict[str, str] = {**_CYRILLIC, **_GREEK, **_ARMENIAN, **_LATIN, **_PUNCTUATION}
"""What a small letter or a sign looks like."""

CAPITAL: dict[str, str] = {**_GREEK_CAPITALS, **_CYRILLIC_CAPITALS}
"""What a capital looks like where its small form looks like something else (Greek Η looks like H, η like n)."""


def latin_for(char: str) -> str:
    """The small Latin letter or the digit that a character is taken for by the standard; empty when by none."""
    return _standard().get(char, "")


@cache
def _standard() -> dict[str, str]:
    """Read when the first unknown letter comes; most texts hold none."""
    from confusable_homoglyphs.confusables import confusables_data

    found = {
        char: [other["c"] for other in others if _is_plain(other["c"])] for char, others in confusables_data.items()
    }
    return {char: min(plain).lower() for char, plain in found.items() if plain and not char.isascii()}


def _is_plain(look: str) -> bool:
    return len(look) == 1 and look.isascii() and look.isalnum()
