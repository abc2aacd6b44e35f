"""Amounts of money: decimals in a currency's major unit, with no more places than its minor unit has (ISO 4217)."""

from decimal import Decimal
from typing import Annotated

from babel.core import get_global
from babel.numbers import get_currency_precision
from msgspec import Meta

from api.core.errors import Invalid

Amount = Annotated[str, Meta(min_length=1, max_length=16, pattern=r"^\d{1,11}(\.\d{1,4})?$")]
Currency = Annotated[str, Meta(min_length=3, max_length=3, pattern=r"^[A-Z]{3}$")]


def demand_currency(currency: str, field: str) -> None:
    """Raise `Invalid` naming the field unless there is such a currency."""
    if currency not in get_global("all_currencies"):
        raise Invalid("currency-unknown", field=field, currency=currency)


def demand_amount(value: str, currency: str, field: str, currency_field: str) -> Decimal:
    """The amount; raises `Invalid` naming the field where it has more places than the currency knows."""
    demand_currency(currency, currency_field)
    amount, places = Decimal(value), get_currency_precision(currency)
    if amount != round(amount, places):
        raise Invalid("amount-too-fine", field=field, currency=currency, places=str(places))
    return amount


def written(amount: Decimal | None) -> str | None:
    """The amount as it goes over the wire, without needless noughts."""
    return None if amount is None else f"{amount.normalize():f}"
