"""A text read once for all finders: folded, cut into sentences, its amounts and its own words known."""

from functools import cached_property, lru_cache

import msgspec

from api.core.languages import Language
from api.guardrails.engine.accounts import Account, accounts_in
from api.guardrails.engine.difference import Difference, difference
from api.guardrails.engine.digits import Group, Run, groups_of, runs_of, spelled_as_digits
from api.guardrails.engine.facts import Context
from api.guardrails.engine.normalise import Folded, fold, unmasked
from api.guardrails.engine.quantities import Quantity, quantities_of
from api.guardrails.engine.scopes import Scopes, scopes_of
from api.guardrails.engine.spoken import languages_of


class Passage(msgspec.Struct, frozen=True, dict=True):
    """A text by itself; everything about it is computed once."""

    text: str

    @cached_property
    def plain(self) -> Folded:
        return fold(self.text)

    @cached_property
    def scopes(self) -> Scopes:
        return scopes_of(self.plain.text)

    @cached_property
    def digits(self) -> Folded:
        """The folded text with digit words (`four one one one`) as digits."""
        return spelled_as_digits(self.plain)

    @cached_property
    def digit_groups(self) -> tuple[Group, ...]:
        """The groups of digits in `digits`."""
        return groups_of(self.digits.text)

    @cached_property
    def digit_runs(self) -> tuple[Run, ...]:
        """The groups by runs without a letter between them, short runs left out."""
        return runs_of(self.digits.text, self.digit_groups)

    @cached_property
    def accounts(self) -> tuple[Account, ...]:
        """Everything built like an IBAN, with right check digits or wrong ones."""
        return accounts_in(self.digits, self.digit_groups)

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        return quantities_of(self.plain)


@lru_cache(maxsize=64)
def _read(caption: str) -> Passage:
    """Approved captions come again with every key that somebody types."""
    return Passage(caption)


class Reading(Passage, frozen=True, dict=True):
    """What a person wrote, the approved caption it came from, and where it goes."""

    official: str
    context: Context

    @cached_property
    def approved_reading(self) -> Passage:
        """The approved caption read like the text."""
        return _read(self.official)

    @property
    def approved(self) -> Folded:
        return self.approved_reading.plain

    @property
    def approved_quantities(self) -> tuple[Quantity, ...]:
        return self.approved_reading.quantities

    @cached_property
    def missing_quantities(self) -> tuple[Quantity, ...]:
        """The approved quantities whose values the text no longer has."""
        kept = {one.key for one in self.quantities}
        return tuple(one for one in self.approved_quantities if one.key not in kept)

    @cached_property
    def readings(self) -> tuple[Folded, ...]:
        """The folded text, then the same with leetspeak and spaced-out letters undone where there are any."""
        return (self.plain, *unmasked(self.plain))

    @cached_property
    def unedited(self) -> bool:
        """The caption as it was approved, but for white space, case, accents and invisible characters."""
        return self.plain.text.split() == self.approved.text.split()

    @cached_property
    def languages(self) -> tuple[Language, ...]:
        """What the text is written in, its own language first; as declared where nothing says otherwise."""
        return languages_of(self.text, self.context.language)

    @property
    def language(self) -> Language:
        """The one in which something is said to a reader of the text: a disclosure, a better wording."""
        return self.languages[0]

    @cached_property
    def difference(self) -> Difference:
        return difference(self.approved, self.plain, self.approved_quantities, self.quantities)
