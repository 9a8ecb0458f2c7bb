"""A chart in one language, ready to be drawn: words as they are read, figures as they are."""

from dataclasses import dataclass
from decimal import Decimal

from diptych.model.block import ChartForm


@dataclass(frozen=True, slots=True)
class Numerals:
    """How the language of a chart writes the figures on its axis."""

    decimal: str
    group: str
    minus: str
    grouped_from: int
    """The smallest number whose digits are grouped."""
    before: str = ""
    after: str = ""
    """What stands round every figure: the sign of a currency, or of percentages."""


@dataclass(frozen=True, slots=True)
class Series:
    """Figures that belong together."""

    name: str
    values: tuple[Decimal | None, ...]
    """One for each label; none where there is no figure."""


@dataclass(frozen=True, slots=True)
class Chart:
    """What is drawn."""

    form: ChartForm
    labels: tuple[str, ...]
    """What each figure of a series is about, in order."""
    series: tuple[Series, ...]
    axis: str
    """What the axis counts; empty where the figures say it."""
    numerals: Numerals
