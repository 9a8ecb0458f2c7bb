"""French figures: what never parts from the number before it (F-11 to F-16, F-30, F-32).

Only a closed list of signs, symbols and nouns is kept with its number: the space
after a year or a paragraph number is an ordinary one.
"""

import re
from collections.abc import Iterator

from diptych.languages.characters import NO_BREAK, OBJECT, SPACES, tight
from diptych.languages.typography.rule import Edit, expansions, replacements
from diptych.model.style import Style


def percent_signs(text: str, style: Style) -> Iterator[Edit]:
    """Put a no-break space before a percent sign (F-11)."""
    return replacements(_PERCENT, text, f"{tight(style)}%")


def degrees(text: str, _style: Style) -> Iterator[Edit]:
    """Put a no-break space before ‰ and °C (F-12)."""
    return expansions(_DEGREES, text, rf"{NO_BREAK}\1")


def dollar_signs(text: str, style: Style) -> Iterator[Edit]:
    """Put a no-break space before a dollar sign, and before the country after it (F-14, F-54)."""
    for found in _DOLLARS.finditer(text):
        country = f"{NO_BREAK}{found[1]}" if found[1] else ""
        new = f"{tight(style)}${country}"
        if found[0] != new:
            yield Edit(found.start(), found.end(), new)


def dollars_first(text: str, style: Style) -> Iterator[Edit]:
    """Report a dollar sign before its sum, as English has it (F-14)."""
    for found in _DOLLARS_FIRST.finditer(text):
        yield Edit(found.start(), found.end(), f"{found[1]}{tight(style)}$", certain=False)


def units(text: str, _style: Style) -> Iterator[Edit]:
    """Keep a unit's symbol with its number (F-16, F-15 for min and s)."""
    return replacements(_BEFORE_UNIT, text, NO_BREAK)


def counted_nouns(text: str, _style: Style) -> Iterator[Edit]:
    """Keep millions, measures and spans of time with their number (F-32)."""
    return replacements(_BEFORE_NOUN, text, NO_BREAK)


def digit_groups(text: str, style: Style) -> Iterator[Edit]:
    """Keep groups of three digits together (F-30)."""
    for found in _GROUPS.finditer(text):
        new = _SPACE.sub(tight(style), found[0])
        if new != found[0]:
            yield Edit(found.start(), found.end(), new)


def english_groups(text: str, style: Style) -> Iterator[Edit]:
    """Report groups with commas, which French reads as decimals (F-30)."""
    for found in _ENGLISH_GROUPS.finditer(text):
        yield Edit(found.start(), found.end(), found[0].replace(",", tight(style)), certain=False)


_UNITS = (
    "km/h|m/s|km²|m²|cm²|km³|m³|cm³|km|hm|cm|mm|µm|μm|nm|m|ha|"
    "kg|mg|µg|μg|g|t|Mt|kt|Gt|mL|ml|kL|hL|L|l|"
    "kWh|MWh|GWh|TWh|kW|MW|GW|W|kV|V|kHz|MHz|GHz|Hz|hPa|kPa|MPa|Pa|dB|J|kJ|MJ|K|"
    "min|ms|s|octets?|bits?|ko|Ko|Mo|Go|To|Po|Mb/s|Gb/s|Mbit/s|px|ppp|[kMG]\\$|€|£|¥"
)
_LONG_UNITS = (
    "km/h|km²|km|cm|mm|kg|mg|mL|kWh|MWh|GWh|MW|GW|kHz|MHz|GHz|hPa|kPa|ko|Ko|Mo|Go|To|[kMG]\\$|€"
)
_NOUNS = (
    "millions?|milliards?|billions?|"
    "secondes?|minutes?|heures?|jours?|semaines?|mois|ans|années|"
    "dollars|cents|euros|points|fois|degrés|"
    "mètres?|kilomètres?|centimètres?|millimètres?|hectares?|litres?|tonnes?|"
    "grammes?|kilogrammes?|kilowatts?|mégawatts?|mégaoctets?|gigaoctets?|kilooctets?"
)
_NUMBER = rf"(?<=[0-9{OBJECT}])"
"""A figure, or a typed value that stands for one."""
_SPACE = re.compile(f"[{SPACES}]+")
_PERCENT = re.compile(rf"{_NUMBER}[{SPACES}]*%(?!\w)")
_DEGREES = re.compile(rf"{_NUMBER}[{SPACES}]*(‰|°[{SPACES}]?[CF](?!\w))")
_DOLLARS = re.compile(rf"{_NUMBER}[{SPACES}]*\$(?:[{SPACES}]?(CAN|CA|US|AU)(?!\w))?(?!\w)")
_DOLLARS_FIRST = re.compile(rf"(?<![\w$])\$[{SPACES}]?([0-9]+(?:[{SPACES}.,][0-9]+)*)")
_BEFORE_UNIT = re.compile(
    rf"{_NUMBER}(?:[{SPACES}](?=(?:{_UNITS})(?![\w’'^/-]))|(?<![^\W\d_][0-9])(?=(?:{_LONG_UNITS})(?!\w)))"
)
_BEFORE_NOUN = re.compile(rf"{_NUMBER}[{SPACES}](?=(?:{_NOUNS})(?!\w))")
_GROUPS = re.compile(
    rf"(?<![\w.,/+-])(?<!\+[0-9][{SPACES}])[0-9]{{1,3}}(?:[{SPACES}]{{1,2}}[0-9]{{3}})+"
    rf"(?![\w/‑-])(?![{SPACES}][0-9])"
)
_ENGLISH_GROUPS = re.compile(r"(?<![\w.,/-])[0-9]{1,3}(?:,[0-9]{3}){1,4}(?![\w,/-])(?!\.[0-9]{3})")
