"""Figures: how digits, group marks and decimal signs make a number.

One pattern finds every form that either language may use, right or wrong; the
decimal sign of the language says which reading comes first, and a spelling that
admits another keeps it (X-00b): the other edition decides.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

FIGURE = (
    r"(?:(?<![\w])|(?<=[0-9]x))(?P<figure>"
    r"(?:[1-9][0-9]{0,2}(?:(?:[ \u00a0]{1,2}[0-9]{3}){1,5}|(?:,[0-9]{3}){1,5})|[0-9]{1,15})"
    r"(?![0-9])(?:[.,][0-9]{1,10}(?![0-9]))?(?:(?<=[.,][0-9]{3})(?:\u00a0[0-9]{3}){1,3})?"
    r"|(?<![0-9])\.[0-9]{1,10})"
)
"""A number in digits, in the named group `figure`."""

SIGN = r"(?:(?<![^\s(])(?P<minus>[-+]))?"
"""A sign that touches its number and nothing before it (F-73)."""

_GROUPED = re.compile(
    r"([1-9][0-9]{0,2}(?:(?:[ \u00a0]{1,2}[0-9]{3}){1,5}|(?:,[0-9]{3}){1,5}))"
    r"(?:([.,])([0-9]{1,10}))?"
)
_PLAIN = re.compile(r"([0-9]{0,15})(?:([.,])([0-9]{1,10}))?")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as written, and what else the spelling may mean."""

    value: Decimal
    misformed: bool = False
    """Not written as the language writes it (QA308)."""
    foreign_sign: bool = False
    """The other language's decimal sign: a section or a version, unless it measures something."""
    otherwise: "tuple[Figure, ...]" = ()


def figure(written: str, decimal: str) -> Figure:
    """Read a figure as a language with this decimal sign writes it.

    >>> figure("25,000", ".").value, figure("1 234,5", ",").value
    (Decimal('25000'), Decimal('1234.5'))
    """
    grouped = _GROUPED.fullmatch(written)
    if grouped is None:
        return _plain(written.replace("\u00a0", ""), decimal)
    whole, sign, fraction = grouped.groups()
    if "," in whole:
        return _comma_grouped(whole, sign, fraction, decimal)
    return _space_grouped(whole, sign, fraction, decimal)


def _plain(written: str, decimal: str) -> Figure:
    match = _PLAIN.fullmatch(written)
    whole, sign, fraction = match.groups() if match else (written, None, None)
    value = _decimal(whole, fraction)
    if sign in (None, decimal):
        return Figure(value)
    apart = (Figure(_decimal(whole)), Figure(_decimal(fraction))) if sign == "," else ()
    return Figure(value, foreign_sign=True, otherwise=apart)


def _comma_grouped(whole: str, sign: str | None, fraction: str | None, decimal: str) -> Figure:
    thousands = Figure(_decimal(whole, fraction), misformed=decimal == "," or sign == ",")
    if decimal != "," or sign is not None or whole.count(",") > 1:
        return thousands
    return Figure(Decimal(whole.replace(",", ".")), otherwise=(thousands,))


def _space_grouped(whole: str, sign: str | None, fraction: str | None, decimal: str) -> Figure:
    triads = re.split(r"[ \u00a0]{1,2}", whole)
    misformed = sign not in (None, decimal) or bool(re.search(r"[ \u00a0]{2}", whole))
    breaking = " " in whole and "\u00a0" not in whole
    apart = (
        *(Figure(_decimal(triad)) for triad in triads[:-1]),
        Figure(_decimal(triads[-1], fraction)),
    )
    return Figure(
        _decimal(whole, fraction), misformed=misformed, otherwise=apart if breaking else ()
    )


def _decimal(whole: str | None, fraction: str | None = None) -> Decimal:
    digits = re.sub(r"[^0-9]", "", whole or "") or "0"
    return Decimal(f"{digits}.{fraction}") if fraction else Decimal(digits)
