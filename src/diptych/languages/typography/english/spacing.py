"""English spaces: none before punctuation or %, no-break ones before what a number counts."""

import re
from collections.abc import Iterator

from diptych.languages.characters import NO_BREAK, OBJECT, SPACES
from diptych.languages.typography.rule import Edit, expansions, gaps, replacements
from diptych.model.style import Style


def punctuation(text: str, _style: Style) -> Iterator[Edit]:
    """Close punctuation up (E-03)."""
    return replacements(_BEFORE_SIGN, text, "")


def percent_signs(text: str, _style: Style) -> Iterator[Edit]:
    """Close the percent sign up (E-22)."""
    return replacements(_BEFORE_PERCENT, text, "")


def percent_words(text: str, style: Style) -> Iterator[Edit]:
    """Report *per cent* where the style writes the sign (E-22)."""
    if style.percent == "sign":
        yield from replacements(_PERCENT_WORDS, text, "%", certain=False)


def dollar_signs(text: str, _style: Style) -> Iterator[Edit]:
    """Close the dollar sign up (E-23)."""
    return replacements(_AFTER_DOLLAR, text, "")


def dollars_last(text: str, _style: Style) -> Iterator[Edit]:
    """Report a dollar sign after its sum, as French has it (E-23)."""
    return expansions(_DOLLARS_LAST, text, r"$\1", certain=False)


def large_sums(text: str, _style: Style) -> Iterator[Edit]:
    """Keep *million* with its number (E-24)."""
    return replacements(_BEFORE_SCALE, text, NO_BREAK)


def units(text: str, _style: Style) -> Iterator[Edit]:
    """Keep measures and spans of time with their number (E-26)."""
    return replacements(_BEFORE_UNIT, text, NO_BREAK)


def titles(text: str, _style: Style) -> Iterator[Edit]:
    """Keep Dr. with the name (E-45)."""
    return gaps(_AFTER_TITLE, text, NO_BREAK)


def numbered_things(text: str, _style: Style) -> Iterator[Edit]:
    """Keep *Table* and *Bill* with the number (E-45)."""
    return gaps(_AFTER_THING, text, NO_BREAK)


def extensions(text: str, _style: Style) -> Iterator[Edit]:
    """Keep *ext.* with the number of a telephone extension (E-33)."""
    return replacements(_AFTER_EXTENSION, text, NO_BREAK)


def ellipses(text: str, _style: Style) -> Iterator[Edit]:
    """Write three points as one sign, as French does (F-25)."""
    return replacements(_ELLIPSIS, text, "…")


def french_groups(text: str, _style: Style) -> Iterator[Edit]:
    """Report groups of digits with spaces (E-20)."""
    for found in _FRENCH_GROUPS.finditer(text):
        new = _SPACE.sub(",", found[0])
        yield Edit(found.start(), found.end(), new, certain=False)


def spaced_hyphens(text: str, _style: Style) -> Iterator[Edit]:
    """Report a hyphen that does a dash's work (E-07)."""
    return replacements(_SPACED_HYPHEN, text, "—", certain=False)


_UNITS = (
    "km/h|m/s|km²|m²|cm²|m³|km|cm|mm|µm|nm|m|ha|kg|mg|g|t|mL|ml|L|kWh|MWh|GWh|kW|MW|GW|W|kHz|MHz|"
    "GHz|Hz|hPa|kPa|dB|°[CF]|KB|kB|MB|GB|TB|Mbps|Gbps|"
    "seconds?|minutes?|hours?|days?|weeks?|months?|years?|dollars|cents|euros|"
    "points|percentage points|"
    "metres?|kilometres?|centimetres?|hectares?|litres?|tonnes?|kilograms?|grams?|"
    "megabytes?|gigabytes?|degrees"
)
_TITLES = "Drs?|Mr|Mrs|Ms|Mx|Prof|Hon"
_NUMBERED = (
    "[Tt]able|[Ff]igure|[Cc]hart|[Ss]ection|[Cc]hapter|[Aa]ppendix|[Aa]nnex|[Ss]chedule|[Ss]tep|"
    "[Pp]age|Nos?\\.|Bill|Part|[Pp]hase|[Aa]rticle|[Ll]evel"
)
_BEFORE_SIGN = re.compile(
    rf"(?<=[\w%”’)\]…{OBJECT}])[{SPACES}]+(?!;-?[)(])(?=(?:[;!?,]+|\.(?!\.))(?:[{SPACES}]|$|[”’)\]])"
    rf"|:(?:$|[{SPACES}]))(?<![0-9][{SPACES}](?=:[{SPACES}][0-9]))"
)
_BEFORE_PERCENT = re.compile(rf"(?<=[0-9{OBJECT}])[{SPACES}]+(?=%(?!\w))")
_PERCENT_WORDS = re.compile(rf"(?<=[0-9])[{SPACES}](?:per cent|percent)\b")
_AFTER_DOLLAR = re.compile(rf"(?<=\$)(?<![0-9]\$)(?<![0-9][{SPACES}]\$)[{SPACES}](?=[0-9])")
_DOLLARS_LAST = re.compile(rf"(?<![\w$.,])([0-9]+(?:[.,][0-9]+)*)[{SPACES}]?\$(?!\w)")
_BEFORE_SCALE = re.compile(rf"(?<=[0-9{OBJECT}])[{SPACES}](?=(?:million|billion|trillion)s?\b)")
_BEFORE_UNIT = re.compile(rf"(?<=[0-9{OBJECT}])[{SPACES}](?=(?:{_UNITS})(?![\w/’'-]))")
_AFTER_TITLE = re.compile(rf"\b(?:{_TITLES})\.([{SPACES}])(?=[^\W\d_a-z])")
_AFTER_THING = re.compile(rf"\b(?:{_NUMBERED})([{SPACES}])(?=(?:[A-Z]-)?[0-9])")
_AFTER_EXTENSION = re.compile(rf"(?<=\bext\.)[{SPACES}](?=[0-9]{{1,7}}(?!\w))")
_ELLIPSIS = re.compile(r"(?<![./\\])\.{3}(?![.\w/\\])")
_SPACE = re.compile(f"[{SPACES}]")
_FRENCH_GROUPS = re.compile(
    rf"(?<![\w.,:/+-])(?<![0-9.,][{SPACES}])[0-9]{{1,3}}(?:[{SPACES}][0-9]{{3}})+(?![\w/-])"
    rf"(?![{SPACES}][0-9])"
)
_SPACED_HYPHEN = re.compile(rf"(?<=[^\W\d_])[{SPACES}]-[{SPACES}](?=[^\W\d_])")
