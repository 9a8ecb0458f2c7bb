"""What French writes beside figures, in Canada: scales, currencies, units, limits."""

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
    "mille": Decimal(1000),
    "millier": Decimal(1000),
    "milliers": Decimal(1000),
    "million": Decimal(10**6),
    "millions": Decimal(10**6),
    "milliard": Decimal(10**9),
    "milliards": Decimal(10**9),
    "billion": Decimal(10**12),
    "billions": Decimal(10**12),
    "trillion": Decimal(10**18),
    "trillions": Decimal(10**18),
    "k": Decimal(1000),
    "m": Decimal(10**6),
    "g": Decimal(10**9),
}
"""The long scale: a *billion* is a million millions (F-49)."""

CURRENCIES = {
    "$us": "USD",
    "us$": "USD",
    "us": "USD",
    "usd": "USD",
    "dollarus": "USD",
    "dollarsus": "USD",
    "américain": "USD",
    "américains": "USD",
    "australiens": "AUD",
    "au": "AUD",
    "nz": "NZD",
    "€": "EUR",
    "eur": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "£": "GBP",
    "gbp": "GBP",
    "livressterling": "GBP",
}
"""Marks of the Canadian dollar need no entry: it is what a dollar is."""

CENTS = frozenset(("¢", "cent", "cents"))

UNITS: dict[str, Unit] = (
    SYMBOLS
    | named(
        {
            "an ans année années": YEAR,
            "mois": MONTH,
            "semaine semaines": WEEK,
            "jour jours": DAY,
            "heure heures": HOUR,
            "minute minutes": MINUTE,
            "seconde secondes": SYMBOLS["s"],
            "kilomètre kilomètres": SYMBOLS["km"],
            "mètre mètres": SYMBOLS["m"],
            "centimètre centimètres": SYMBOLS["cm"],
            "millimètre millimètres": SYMBOLS["mm"],
            "kilogramme kilogrammes": SYMBOLS["kg"],
            "gramme grammes": SYMBOLS["g"],
            "tonne tonnes": SYMBOLS["t"],
            "litre litres": SYMBOLS["L"],
            "hectare hectares": SYMBOLS["ha"],
            "mégawatt mégawatts": SYMBOLS["MW"],
            "gigawatt gigawatts": SYMBOLS["GW"],
            "ko Ko kilooctets KB": SYMBOLS["kB"],
            "Mo mégaoctet mégaoctets": SYMBOLS["MB"],
            "Go gigaoctet gigaoctets": SYMBOLS["GB"],
            "To téraoctet téraoctets": SYMBOLS["TB"],
            "décennie décennies": DECADE,
            "siècle siècles": CENTURY,
            "nœud nœuds noeud noeuds": Unit("knots", Decimal(1)),
            "décibel décibels": SYMBOLS["dB"],
            "kilowatt kilowatts": SYMBOLS["kW"],
            "pixel pixels": SYMBOLS["px"],
            "pied pieds": Unit("feet", Decimal(1)),
            "pouce pouces": Unit("inches", Decimal(1)),
            "milles": Unit("miles", Decimal(1)),
            "acre acres": Unit("acres", Decimal(1)),
        }
    )
    | {
        "kilomètres à l'heure": SYMBOLS["km/h"],
        "kilomètres par heure": SYMBOLS["km/h"],
        "degrés Celsius": SYMBOLS["°C"],
        "degrés Fahrenheit": SYMBOLS["°F"],
        "kilowattheures": SYMBOLS["kWh"],
        "mégawattheures": SYMBOLS["MWh"],
    }
)

LIMITS = dict.fromkeys(
    (
        "au moins",
        "plus",
        "au-dessus",
        "au minimum",
        "un minimum",
        "minimum",
        "supérieur à",
        "supérieure à",
        "supérieurs à",
        "supérieures à",
        "pas moins",
        "dépassant",
        "excédant",
    ),
    "least",
) | dict.fromkeys(
    (
        "au plus",
        "moins",
        "au-dessous",
        "au maximum",
        "un maximum",
        "maximum",
        "inférieur à",
        "inférieure à",
        "inférieurs à",
        "inférieures à",
        "jusqu'à",
        "pas plus",
        "ne dépassant pas",
        "n'excédant pas",
        "ne pas dépasser",
    ),
    "most",
)
"""`plus` and `moins` stand for `plus de` and `moins de`."""
