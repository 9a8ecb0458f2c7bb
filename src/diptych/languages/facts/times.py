"""Times of day and time zones: minutes are minutes, whichever clock shows them (X-00d).

A range says `p.m.` once; a bare `1:30` leaves half a day open, and keeps both
readings.
"""

import re
from collections.abc import Iterable
from decimal import Decimal

from diptych.languages.facts.fact import Certainty, Clock, Fact, FactKind, Measure
from diptych.languages.facts.grammar import SPACE, Grammar, any_of, recogniser

_HALF_DAY = 12
_DAY = 24


def time(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    """Read one time, or the two ends of a range that share what they can."""
    groups = match.groupdict()
    meridiem = groups.get("meridiem")
    last = _clock(match["hour"], groups.get("minute"), meridiem)
    if last is None:
        return ()
    found = _fact(match, "", last, grammar)
    if groups.get("hour_before") is None:
        return (found,)
    meridiem_before = groups.get("meridiem_before") or _earlier(match, meridiem)
    first = _clock(match["hour_before"], groups.get("minute_before"), meridiem_before)
    if first is None:
        return ()
    return (_fact(match, "_before", first, grammar), found)


def named_hour(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    """Read noon or midnight (E-14, F-66)."""
    hour = grammar.hours[match.group().lower()]
    return (Fact(FactKind.TIME, Clock(hour), match.span(), match.group(), Certainty.NAME),)


def zone(match: re.Match[str], grammar: Grammar) -> tuple[Fact, ...]:
    """Read a time zone: `E`, or `ES` and `ED` where it says standard or daylight."""
    span, written = match.span("zone"), match["zone"]
    value = grammar.zones.get(written) or grammar.zones[written.replace("\u00a0", " ").lower()]
    general = Fact(FactKind.TIME_ZONE, value[0], span, written)
    if len(value) == 1:
        return (general,)
    return (Fact(FactKind.TIME_ZONE, value, span, written, otherwise=(general,)),)


def zone_behind_time(zones: Iterable[str]) -> str:
    """Make the pattern of an abbreviated zone: only behind a fact that was read already."""
    short = any_of(name for name in zones if name.isupper())
    return rf"(?<=\ufffc)[ \u00a0(,]{{1,3}}(?P<zone>{short})(?![\w])"


def zone_in_words(zones: Iterable[str]) -> str:
    """Make the pattern of a zone that is spelled out."""
    return rf"(?<![\w])(?P<zone>{any_of(name for name in zones if not name.isupper())})(?![\w])"


def _clock(hour: str, minute: str | None, meridiem: str | None) -> Clock | None:
    hours, minutes = int(hour), int(minute or 0)
    if meridiem is None:
        return Clock(hours % _DAY, minutes) if hours <= _DAY else None
    if not 1 <= hours <= _HALF_DAY:
        return Clock(hours, minutes) if hours < _DAY else None
    return Clock(hours % _HALF_DAY + (_HALF_DAY if meridiem in "pP" else 0), minutes)


def _earlier(match: re.Match[str], meridiem: str | None) -> str | None:
    """Say which half of the day the first end is in: 11 to 1 p.m. starts in the morning."""
    if meridiem is None or meridiem in "aA":
        return meridiem
    first, last = (int(match[name]) % _HALF_DAY for name in ("hour_before", "hour"))
    return "p" if first <= last else "a"


def _fact(match: re.Match[str], end: str, clock: Clock, grammar: Grammar) -> Fact:
    """Make a fact of one end of a match, with the other reading of a time that leaves one open."""
    span, hour, groups = _span(match, end), match[f"hour{end}"], match.groupdict()
    written = match.string[slice(*span)]
    others: tuple[Fact, ...] = ()
    if groups.get("hours") is not None and groups.get(f"minute{end}") is None:
        unit, count = grammar.units["h"], Decimal(hour)
        length = Measure(count * unit.size, unit.dimension, count)
        others = (Fact(FactKind.MEASURE, length, span, written),)
    elif groups.get("colon") is not None and 1 <= clock.hour < _HALF_DAY:
        later = Clock(clock.hour + _HALF_DAY, clock.minute)
        others = (Fact(FactKind.TIME, later, span, written),)
    return Fact(FactKind.TIME, clock, span, written, otherwise=others)


def _span(match: re.Match[str], end: str) -> tuple[int, int]:
    """Say where one time of a range stands, with its minutes and its half of the day."""
    groups = match.groupdict()
    said = [name for name in ("hour", "hours", "minute") if groups.get(f"{name}{end}") is not None]
    if groups.get("meridiem") is not None and not end:
        return match.start("hour"), match.end()
    return match.start(f"hour{end}"), max(match.end(f"{name}{end}") for name in said)


COLON_TIME = recogniser(
    time,
    r"(?<![\w:.,])(?P<hour>[0-2]?[0-9])(?P<colon>:)(?P<minute>[0-5][0-9])(?::[0-5][0-9])?"
    rf"(?![\w]|:|{SPACE}[0-9]{{3}})",
)
"""13:30, or 1:30 of an unsaid half of the day; never a scale such as 1:50 000 (F-02)."""

HOUR_TIME = recogniser(time, r"(?<![\w:.,])(?P<hour>[0-2]?[0-9])h(?P<minute>[0-5][0-9])(?![\w])")
"""06h00, which English texts have from French or from a log."""

MERIDIEM_TIME = recogniser(
    time,
    r"(?<![\w:.,])(?P<hour>[0-1]?[0-9])(?:[:.](?P<minute>[0-5][0-9]))?"
    rf"{SPACE}?(?P<meridiem>[aApP])\.?[mM](?![\w])\.?",
)
"""1:30 p.m., which French texts keep by mistake: its value is still what it says."""
