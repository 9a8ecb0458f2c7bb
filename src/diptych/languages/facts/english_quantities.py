"""What English writes beside figures: scales, currencies, units, limits."""

from decimal import Decimal

from diptych.languages.facts.grammar import Unit
from diptych.languages.facts.units import (
    CENTURY,
    DAY,
    DECADE,
    HOUR,
    MINUTE,
    MONTH,
    SYMBOLS,
    WEEK,
    YEAR,
    named,
)

SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "million": Decimal(10**6),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
    "k": Decimal(1000),
    "m": Decimal(10**6),
    "b": Decimal(10**9),
}

CURRENCIES = {
    "$": "CAD",
    "us$": "USD",
    "us": "USD",
    "usd": "USD",
    "usd$": "USD",
    "usdollar": "USD",
    "usdollars": "USD",
    "americandollar": "USD",
    "americandollars": "USD",
    "au$": "AUD",
    "a$": "AUD",
    "australiandollars": "AUD",
    "nz$": "NZD",
    "€": "EUR",
    "eur": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "£": "GBP",
    "gbp": "GBP",
}
"""Marks of the Canadian dollar need no entry: it is what a dollar is."""

CENTS = frozenset(("¢", "cent", "cents"))

UNITS: dict[str, Unit] = (
    SYMBOLS
    | named(
        {
            "year years yr yrs": YEAR,
            "month months": MONTH,
            "week weeks": WEEK,
            "day days": DAY,
            "hour hours hr hrs": HOUR,
            "minute minutes mins": MINUTE,
            "second seconds sec": SYMBOLS["s"],
            "kilometre kilometres kilometer kilometers": SYMBOLS["km"],
            "metre metres meter meters": SYMBOLS["m"],
            "centimetre centimetres": SYMBOLS["cm"],
            "millimetre millimetres": SYMBOLS["mm"],
            "kilogram kilograms": SYMBOLS["kg"],
            "gram grams": SYMBOLS["g"],
            "tonne tonnes": SYMBOLS["t"],
            "litre litres liter liters": SYMBOLS["L"],
            "hectare hectares": SYMBOLS["ha"],
            "megawatt megawatts": SYMBOLS["MW"],
            "gigawatt gigawatts": SYMBOLS["GW"],
            "KB kilobytes": SYMBOLS["kB"],
            "megabyte megabytes": SYMBOLS["MB"],
            "gigabyte gigabytes": SYMBOLS["GB"],
            "terabyte terabytes": SYMBOLS["TB"],
            "decade decades": DECADE,
            "century centuries": CENTURY,
            "knot knots": Unit("knots", Decimal(1)),
            "decibel decibels": SYMBOLS["dB"],
            "kilowatt kilowatts": SYMBOLS["kW"],
            "pixel pixels": SYMBOLS["px"],
            "foot feet": Unit("feet", Decimal(1)),
            "inch inches": Unit("inches", Decimal(1)),
            "mile miles": Unit("miles", Decimal(1)),
            "acre acres": Unit("acres", Decimal(1)),
        }
    )
    | {
        "kilometres per hour": SYMBOLS["km/h"],
        "kilometres an hour": SYMBOLS["km/h"],
        "degrees Celsius": SYMBOLS["°C"],
        "degrees Fahrenheit": SYMBOLS["°F"],
        "kilowatt hours": SYMBOLS["kWh"],
        "megawatt hours": SYMBOLS["MWh"],
    }
)

LIMITS = dict.fromkeys(
    (
        "at least",
        "more than",
        "greater than",
        "over",
        "above",
        "a minimum",
        "minimum",
        "no fewer than",
        "no less than",
        "not less than",
        "not fewer than",
        "exceeding",
        "in excess",
    ),
    "least",
) | dict.fromkeys(
    (
        "at most",
        "fewer than",
        "less than",
        "lower than",
        "under",
        "below",
        "up to",
        "no more than",
        "not more than",
        "a maximum",
        "maximum",
        "not exceeding",
        "not exceed",
        "within",
    ),
    "most",
)
