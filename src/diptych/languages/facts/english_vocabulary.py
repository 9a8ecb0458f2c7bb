"""What English words are worth."""

from decimal import Decimal

from diptych.languages.facts.grammar import Words, counted, listed
from diptych.languages.facts.units import (
    DAY,
    HALF_DAY,
    HALF_MONTH,
    HALF_WEEK,
    HALF_YEAR,
    MONTH,
    QUARTER,
    TWO_YEARS,
    WEEK,
    YEAR,
)

MONTHS = counted(
    "january february march april may june july august september october november december",
    start=1,
)

SHORT_MONTHS = {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}

WEEKDAYS = counted("monday tuesday wednesday thursday friday saturday sunday", start=1)

SEASONS = {name: name for name in ("spring", "summer", "autumn", "winter")} | {"fall": "autumn"}

HOURS = {"noon": 12, "midnight": 0}

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
