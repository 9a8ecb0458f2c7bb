"""The only door to Babel: CLDR's data in the few forms that this room asks for.

Babel is imported by the first call that needs it: loading it takes longer than
everything else this room does at import, and most commands format no value.
Locales are always given whole (C-55): `fr` alone would be France's.
"""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache


@cache
def month(number: int, locale: str) -> str:
    """Name a month, as it stands in a date."""
    from babel.dates import get_month_names  # noqa: PLC0415 - see the module's principle

    return str(get_month_names("wide", context="format", locale=locale)[number])


@cache
def weekday(number: int, locale: str) -> str:
    """Name a day of the week, Monday being 0."""
    from babel.dates import get_day_names  # noqa: PLC0415 - see the module's principle

    return str(get_day_names("wide", context="format", locale=locale)[number])


@cache
def language(code: str, locale: str) -> str | None:
    """Name a language, as it stands in a sentence; CLDR does not know all in all."""
    from babel import Locale  # noqa: PLC0415 - see the module's principle

    name = Locale.parse(locale).languages.get(code)
    return None if name is None else str(name)


def decimal(value: Decimal, locale: str, *, grouped: bool) -> str:
    """Write a number with all the decimals that it was given with (C-13, C-48)."""
    from babel.numbers import format_decimal  # noqa: PLC0415 - see the module's principle

    pattern = f"#,##0{_decimals(value)}"
    return format_decimal(value, format=pattern, locale=locale, group_separator=grouped)


@cache
def decimal_sign(locale: str) -> str:
    """Give the sign that stands before decimals."""
    from babel.numbers import get_decimal_symbol  # noqa: PLC0415 - see the module's principle

    return get_decimal_symbol(locale)


def money(value: Decimal, currency: str, pattern: str, locale: str, *, grouped: bool) -> str:
    """Write a sum by a pattern, its decimals as they were given (C-45)."""
    from babel.numbers import format_currency  # noqa: PLC0415 - see the module's principle

    return format_currency(
        value,
        currency,
        format=pattern.replace("#,##0", f"#,##0{_decimals(value)}"),
        locale=locale,
        currency_digits=False,
        group_separator=grouped,
    )


def currency_symbol(currency: str, locale: str) -> str:
    """Give the sign of a currency, US$ where it must be told from our own (E-25, F-54)."""
    from babel.numbers import get_currency_symbol  # noqa: PLC0415 - see the module's principle

    return get_currency_symbol(currency, locale=locale)


def currency_name(currency: str, locale: str) -> str:
    """Give the plural name of a currency."""
    from babel.numbers import get_currency_name  # noqa: PLC0415 - see the module's principle

    return get_currency_name(currency, count=2, locale=locale)


@cache
def currencies() -> frozenset[str]:
    """Give the codes of ISO 4217 that CLDR knows."""
    from babel.numbers import list_currencies  # noqa: PLC0415 - see the module's principle

    return frozenset(list_currencies())


def enumerate_all(items: Sequence[str], locale: str) -> str:
    """Join names with *and* (E-32, C-23)."""
    from babel.lists import format_list  # noqa: PLC0415 - see the module's principle

    return format_list(items, style="standard", locale=locale)


def enumerate_any(items: Sequence[str], locale: str) -> str:
    """Join names with *or* (E-32, C-23)."""
    from babel.lists import format_list  # noqa: PLC0415 - see the module's principle

    return format_list(items, style="or", locale=locale)


def _decimals(value: Decimal) -> str:
    """Give the part of a CLDR pattern that keeps a value's own decimals."""
    exponent = value.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return "." + "0" * places if places else ""
