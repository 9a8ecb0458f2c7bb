"""Quantities: numbers, percentages and measures, in figures.

What stands behind a figure (a sign, a unit, a scale) says what it is; the
figure itself is read once, by `figures`.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import TypeAlias

from diptych.languages.facts.fact import Fact, FactKind, Measure, Value
from diptych.languages.facts.figures import Figure, figure
from diptych.languages.facts.grammar import BLANK, Grammar, Unit

Meaning: TypeAlias = Callable[[Decimal], tuple[FactKind, Value]]
"""What a bare number becomes in its surroundings."""


def number(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    """Read a number with or without a scale: 5, 5 million, 10K."""
    factor = scale(match, grammar)
    found = _signed(match, grammar)
    if found.foreign_sign and factor == 1:
        found = replace(found, foreign_sign=False)
    return (quantity(match, found, lambda value: (FactKind.NUMBER, value * factor)),)


def percent(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    """Read a percentage (X-00f)."""
    return (quantity(match, _signed(match, grammar), lambda value: (FactKind.PERCENT, value)),)


def points(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    """Read percentage points: a difference of percentages, and no percentage."""
    unit = Unit("percentage points", Decimal(1))
    return (quantity(match, _signed(match, grammar), lambda value: _measured(value, unit)),)


def measure(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    """Read a number with its unit, in the base unit of the dimension."""
    unit = _unit(match["unit"], grammar)
    factor = scale(match, grammar)
    return (
        quantity(match, _signed(match, grammar), lambda value: _measured(value * factor, unit)),
    )


def shared_scale(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    """Read the first end of a range whose scale stands behind the second: 2 to 3 million."""
    start, end = match.span("figure")
    found = figure(match["figure"], grammar.decimal)
    scaled = Fact(
        FactKind.NUMBER, found.value * scale(match, grammar), (start, end), match["figure"]
    )
    return (Fact(FactKind.NUMBER, found.value, (start, end), match["figure"], otherwise=(scaled,)),)


def scale(match: re.Match[str], grammar: Grammar) -> Decimal:
    """Tell what the figure of a match is multiplied by."""
    word = match.groupdict().get("scale")
    return Decimal(1) if word is None else grammar.scales[word.lower()]


def quantity(match: re.Match[str], found: Figure, meaning: Meaning) -> Fact:
    """Make a fact of a figure, and of its other reading if it has one."""
    kind, value = meaning(found.value)
    otherwise = [_plain(match, part) for part in found.otherwise[:-1]]
    otherwise += [quantity(match, part, meaning) for part in found.otherwise[-1:]]
    return Fact(
        kind,
        value,
        match.span(),
        match.group(),
        otherwise=tuple(otherwise),
        misformed=found.misformed or found.foreign_sign,
    )


def _plain(match: re.Match[str], part: Figure) -> Fact:
    return Fact(FactKind.NUMBER, part.value, match.span("figure"), match["figure"])


def _signed(match: re.Match[str], grammar: Grammar) -> Figure:
    found = figure(match["figure"], grammar.decimal)
    if match.groupdict().get("minus") != "-":
        return found
    # Behind another figure it may be the dash of a range: April 18 -19.
    before = match.string[: match.start()].rstrip()[-1:]
    dash = (found,) if before.isdigit() or before == BLANK else ()
    return replace(found, value=-found.value, otherwise=dash)


def _unit(written: str, grammar: Grammar) -> Unit:
    spaced = written.replace("\u00a0", " ")
    return grammar.units.get(spaced) or grammar.units[spaced.lower()]


def _measured(value: Decimal, unit: Unit) -> tuple[FactKind, Value]:
    return FactKind.MEASURE, Measure(value * unit.size, unit.dimension, value)
