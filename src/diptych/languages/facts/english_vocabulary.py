"""What English words are worth."""

from decimal import Decimal

from diptych.languages.facts.grammar import Unit, Words, counted, listed
from diptych.languages.facts.units import (
    CENTURY,
    DAY,
    DECADE,
    HALF_DAY,
    HALF_MONTH,
    HALF_WEEK,
    HALF_YEAR,
    HOUR,
    MINUTE,
    MONTH,
    QUARTER,
    SYMBOLS,
    TWO_YEARS,
    WEEK,
    YEAR,
    named,
)

MONTHS = counted(
    "january february march april may june july august september october november december",
    start=1,
)

SHORT_MONTHS = {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}

WEEKDAYS = counted("monday tuesday wednesday thursday friday saturday sunday", start=1)

SEASONS = {name: name for name in ("spring", "summer", "autumn", "winter")} | {"fall": "autumn"}

HOURS = {"noon": 12, "midnight": 0}

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

UNTIL = listed("to - – through until")

PERIODS = {
    "daily": DAY,
    "every day": DAY,
    "weekly": WEEK,
    "every week": WEEK,
    "monthly": MONTH,
    "every month": MONTH,
    "quarterly": QUARTER,
    "every quarter": QUARTER,
    "semi-annual": HALF_YEAR,
    "semi-annually": HALF_YEAR,
    "semiannual": HALF_YEAR,
    "twice a year": HALF_YEAR,
    "twice a month": HALF_MONTH,
    "twice a week": HALF_WEEK,
    "twice weekly": HALF_WEEK,
    "twice a day": HALF_DAY,
    "twice daily": HALF_DAY,
    "annual": YEAR,
    "annually": YEAR,
    "yearly": YEAR,
    "every year": YEAR,
    "each year": YEAR,
    "biennial": TWO_YEARS,
}
"""`biweekly` and `bimonthly` are left out: they mean two things each."""

_UNDER_TWENTY = counted(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen",
    start=0,
)
_TENS = counted("twenty thirty forty fifty sixty seventy eighty ninety", start=2)
_RANKS = counted(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    start=1,
)

_THIRD = Decimal(100) / 3

WORDS = Words(
    units={
        **_UNDER_TWENTY,
        **{name: tens * 10 for name, tens in _TENS.items()},
        "once": 1,
        "single": 1,
        "both": 2,
        "couple": 2,
        "double": 2,
        "pair": 2,
        "twice": 2,
        "triple": 3,
    },
    factors={
        "dozen": 12,
        "hundred": 100,
        "thousand": 1000,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
    },
    ordinals={
        **_RANKS,
        "thirtieth": 30,
        "fortieth": 40,
        "fiftieth": 50,
        "hundredth": 100,
    },
    shares={
        "half": Decimal(50),
        "three quarters": Decimal(75),
        "three-quarters": Decimal(75),
        "one quarter": Decimal(25),
        "one-quarter": Decimal(25),
        "a quarter": Decimal(25),
        "two thirds": _THIRD * 2,
        "two-thirds": _THIRD * 2,
        "one third": _THIRD,
        "one-third": _THIRD,
        "a third": _THIRD,
    },
    joint="and",
)

_ZONES = {
    "eastern": "E",
    "pacific": "P",
    "mountain": "M",
    "central": "C",
    "atlantic": "A",
    "newfoundland": "N",
}

ZONES = {
    f"{letter}{kind}T": letter + kind for letter in _ZONES.values() for kind in ("", "S", "D")
} | {
    f"{name}{kind} time": letter + kind[1:2].upper()
    for name, letter in _ZONES.items()
    for kind in ("", " standard", " daylight")
}

CALLINGS = listed(
    "admiral ambassador captain chief colonel commander commissioner constable corporal "
    "councillor deputy director doctor general governor honourable inspector lieutenant major "
    "mayor member minister officer president professor secretary senator sergeant north south "
    "east west northern southern eastern western river lake mount mountain street avenue "
    "climate integrity the honorable"
)
