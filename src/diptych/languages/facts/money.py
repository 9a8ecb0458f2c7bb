"""Money: an amount, its scale and its currency, on either side of the figure."""

import re
from decimal import Decimal

from diptych.languages.facts.fact import Fact, FactKind, Money
from diptych.languages.facts.figures import figure
from diptych.languages.facts.grammar import Grammar
from diptych.languages.facts.quantities import quantity, scale

_HOME = "CAD"
"""A bare dollar sign in a federal text (F-54: contrast is marked only where needed)."""

_HUNDREDTH = Decimal("0.01")


def money(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    """Read a sum: the marks of a currency may stand before and behind it (E-23 to E-25, F-48)."""
    marks = [_mark(match, name) for name in ("before", "behind", "country")]
    factor = scale(match, grammar) * _hundredth(marks, grammar)
    currency = _currency(marks, grammar)
    found = figure(match["figure"], grammar.decimal)
    return (
        quantity(match, found, lambda value: (FactKind.MONEY, Money(value * factor, currency))),
    )


def _mark(match: re.Match[str], name: str) -> str:
    written = match.groupdict().get(name) or ""
    return re.sub(r"[ \u00a0.]", "", written).lower()


def _hundredth(marks: list[str], grammar: Grammar) -> Decimal:
    return _HUNDREDTH if any(mark in grammar.cents for mark in marks) else Decimal(1)


def _currency(marks: list[str], grammar: Grammar) -> str:
    named = [grammar.currencies[mark] for mark in marks if mark in grammar.currencies]
    return next((code for code in named if code != _HOME), _HOME)
