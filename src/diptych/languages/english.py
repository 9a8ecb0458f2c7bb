"""English, as federal institutions write it for the Web (conventions section 3)."""

import datetime as dt

from diptych.languages.forms import DateForms, Forms, NumberForms, Numeral, TimeForms
from diptych.languages.language import Language
from diptych.languages.typography.english import RULES
from diptych.model.language import LanguageCode
from diptych.model.offer import IssuingOffice
from diptych.model.style import Style
from diptych.registry import Gender


def clock(time: dt.time, style: Style) -> str:
    """Write a time on the 12-hour clock, noon and midnight in words (E-14, D-03)."""
    if (time.hour, time.minute) in _NAMED_TIMES:
        return _NAMED_TIMES[time.hour, time.minute]
    half = "pm" if time.hour >= _NOON else "am"
    meridiem = half if style.meridiem == "pm" else f"{half[0]}.m."
    minutes = f":{time.minute:02}" if time.minute else ""
    return f"{time.hour % 12 or 12}{minutes}\u00a0{meridiem}"


def ordinal(rank: int, _gender: Gender) -> Numeral:
    """Write a rank in words below ten, in figures from there (E-19)."""
    if rank < len(_RANKS):
        return Numeral(_RANKS[rank])
    teen = rank // 10 % 10 == 1
    return Numeral(f"{rank}{'th' if teen else _ENDINGS.get(rank % 10, 'th')}")


_NOON = 12
_NAMED_TIMES = {(0, 0): "midnight", (_NOON, 0): "noon"}
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_RANKS = (
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
)

_DATES = DateForms(
    full="{month}\u00a0{day}, {year}",
    in_year="{month}\u00a0{day}",
    weekday="{weekday}, {date}",
    span="{start} to {end}",
    span_in_month="{month}\u00a0{start} to {end}, {year}",
    span_over_years="{start}, to {end}",
    months="{start} to {end}",
    years="{start} to {end}",
    fiscal_year="fiscal year {start} to {end}",
    short_months=(
        *("Jan.", "Feb.", "March", "April", "May", "June"),
        *("July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
    ),
)

_TIMES = TimeForms(
    clock=clock,
    span="{start} to {end}",
    zones={
        "newfoundland": "Newfoundland time",
        "atlantic": "Atlantic time",
        "eastern": "Eastern time",
        "central": "Central time",
        "mountain": "Mountain time",
        "pacific": "Pacific time",
    },
)

_NUMBERS = NumberForms(
    percent_in_words="{number}\u00a0per cent",
    large_sum="{symbol}{number}\u00a0{scale}",
    large_sum_with_sign="{symbol}{number}\u00a0{scale}",
    scales=(
        (6, "million", "million"),
        (9, "billion", "billion"),
        (12, "trillion", "trillion"),
    ),
    ordinal=ordinal,
)

ENGLISH = Language(
    code=LanguageCode("en"),
    tag="en-CA",
    locale="en_CA",
    catalog="en_CA",
    iso639_2="eng",
    autonym="English",
    plural_forms="nplurals=2; plural=(n != 1);",
    plural_index=lambda count: int(count != 1),
    news="news",
    suffix="-eng",
    forms=Forms(dates=_DATES, times=_TIMES, numbers=_NUMBERS, extension="ext."),
    typography=RULES,
    vague_links=frozenset(
        {
            "click here",
            "details",
            "here",
            "learn more",
            "link",
            "more",
            "more information",
            "read more",
            "this link",
            "this page",
        }
    ),
    doubled=frozenset({"had", "that"}),
    leads_at=IssuingOffice.ELSEWHERE,
)
"""Canadian English."""
