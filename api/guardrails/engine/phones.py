"""Phone numbers by value, in any notation (libphonenumber): `+44 (0)808 157 0123` is `0808-1570123`."""

from functools import lru_cache

from phonenumbers import (
    MatchType,
    NumberParseException,
    PhoneNumberType,
    is_number_match,
    is_possible_number,
    number_type,
    parse,
)

_REGIONS = ("GB", "IE", "NL", "BE", "DE", "AT", "CH", "IT", "FR", "LU", "US")
"""Where the five languages are spoken: a number without a country code is looked at as if dialled in each."""
_SAME = frozenset({MatchType.EXACT_MATCH, MatchType.NSN_MATCH, MatchType.SHORT_NSN_MATCH})


@lru_cache(maxsize=1024)
def can_be_rung(number: str) -> bool:
    """Whether a number, its country code behind a plus, has the length that numbers have there."""
    return any(_is_possible(number, region) for region in (("ZZ",) if number.startswith("+") else _REGIONS))


@lru_cache(maxsize=1024)
def is_mobile(number: str, region: str) -> bool:
    """Whether the country hands such numbers to mobile phones."""
    try:
        return bool(number_type(parse(number, region)) == PhoneNumberType.MOBILE)
    except NumberParseException:
        return False


@lru_cache(maxsize=1024)
def is_one_of(number: str, known: tuple[str, ...]) -> bool:
    """Whether it rings where one of the known numbers does; a country code left out is no difference."""
    spellings = {number, number.replace("00", "+", 1) if number.startswith("00") else number}
    return any(is_number_match(spelling, other) in _SAME for spelling in spellings for other in known)


def _is_possible(number: str, region: str) -> bool:
    try:
        return is_possible_number(parse(number, region))
    except NumberParseException:
        return False
