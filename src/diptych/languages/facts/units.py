"""Units: symbols that both languages share, each with its dimension and size."""

from collections.abc import Mapping
from decimal import Decimal

from diptych.languages.facts.grammar import Unit

_KILO, _MEGA, _GIGA, _TERA = (Decimal(1000) ** power for power in range(1, 5))
_MINUTE = Decimal(60)

MINUTE = Unit("duration", _MINUTE)
HOUR = Unit("duration", _MINUTE * 60)
DAY = Unit("duration", _MINUTE * 60 * 24)
WEEK = Unit("duration", _MINUTE * 60 * 24 * 7)
HALF_DAY = Unit("duration", _MINUTE * 60 * 12)
HALF_WEEK = Unit("duration", _MINUTE * 60 * 84)
HALF_MONTH = Unit("calendar", Decimal("0.5"))
MONTH = Unit("calendar", Decimal(1))
"""Months and years are no fixed number of days: a dimension of their own."""
QUARTER = Unit("calendar", Decimal(3))
HALF_YEAR = Unit("calendar", Decimal(6))
YEAR = Unit("calendar", Decimal(12))
TWO_YEARS = Unit("calendar", Decimal(24))
DECADE = Unit("calendar", Decimal(120))
CENTURY = Unit("calendar", Decimal(1200))

SYMBOLS = {
    "s": Unit("duration", Decimal(1)),
    "min": MINUTE,
    "h": HOUR,
    "mm": Unit("length", 1 / _KILO),
    "cm": Unit("length", Decimal("0.01")),
    "m": Unit("length", Decimal(1)),
    "km": Unit("length", _KILO),
    "km/h": Unit("speed", Decimal(1)),
    "m/s": Unit("speed", Decimal("3.6")),
    "m²": Unit("area", Decimal(1)),
    "ha": Unit("area", Decimal(10_000)),
    "km²": Unit("area", _MEGA),
    "mL": Unit("volume", 1 / _KILO),
    "ml": Unit("volume", 1 / _KILO),
    "L": Unit("volume", Decimal(1)),
    "g": Unit("mass", Decimal(1)),
    "kg": Unit("mass", _KILO),
    "t": Unit("mass", _MEGA),
    "°C": Unit("temperature", Decimal(1)),
    "°F": Unit("degrees Fahrenheit", Decimal(1)),
    "dB": Unit("loudness", Decimal(1)),
    "‰": Unit("per mille", Decimal(1)),
    "kW": Unit("power", _KILO),
    "MW": Unit("power", _MEGA),
    "GW": Unit("power", _GIGA),
    "kWh": Unit("energy", _KILO),
    "MWh": Unit("energy", _MEGA),
    "GWh": Unit("energy", _GIGA),
    "TWh": Unit("energy", _TERA),
    "kB": Unit("information", _KILO),
    "MB": Unit("information", _MEGA),
    "GB": Unit("information", _GIGA),
    "TB": Unit("information", _TERA),
    "V": Unit("tension", Decimal(1)),
    "kV": Unit("tension", _KILO),
    "px": Unit("pixels", Decimal(1)),
}


def named(names: Mapping[str, Unit]) -> dict[str, Unit]:
    """Spread out a table whose keys are several names, separated by spaces."""
    return {name: unit for key, unit in names.items() for name in key.split()}
