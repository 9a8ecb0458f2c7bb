"""Times of day: `13:30` in the source, each language's clock in the editions (E-14, F-64)."""

import datetime as dt
import re
from dataclasses import dataclass

from diptych.languages.language import Language
from diptych.languages.values.kind import Kind
from diptych.languages.values.shown import Shown, compose, plain
from diptych.model.phrase import Phrase, phrase
from diptych.model.style import Style

ZONES = ("newfoundland", "atlantic", "eastern", "central", "mountain", "pacific")
"""Keywords of Canada's time zones (F-67)."""


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A time of day, with its zone where the author names one."""

    time: dt.time
    zone: str | None = None

    def show(self, language: Language, style: Style) -> Shown:
        """Write the time on the language's clock."""
        times = language.forms.times
        clock = times.clock(self.time, style)
        machine = f"{self.time:%H:%M}"
        if self.zone is None:
            return plain(clock, machine)
        zone = times.zones.get(self.zone, self.zone)
        return Shown(compose(times.zoned, language, style, time=clock, zone=zone), machine)


@dataclass(frozen=True, slots=True)
class TimeRange:
    """Two times of one day, or of a night."""

    start: dt.time
    end: dt.time

    def show(self, language: Language, style: Style) -> Shown:
        """Write the span in words (V-09)."""
        times = language.forms.times
        start, end = times.clock(self.start, style), times.clock(self.end, style)
        return Shown(compose(times.span, language, style, start=start, end=end))


def _read(content: str) -> dt.time | None:
    found = _CLOCK.fullmatch(content)
    return dt.time(int(found[1]), int(found[2])) if found else None


def _parse_time(content: str) -> TimeOfDay | Phrase:
    clock, _, zone = content.partition(" ")
    time = _read(clock)
    if time is None:
        return phrase(
            "`{content}` is not a time: expected hours and minutes of the 24-hour clock, as in"
            " `{example}`",
            content=content,
            example="13:30",
        )
    if zone and zone not in ZONES:
        return phrase(
            "`{zone}` is not a time zone of Canada: expected one of {zones}",
            zone=zone,
            zones=", ".join(f"`{known}`" for known in ZONES),
        )
    return TimeOfDay(time, zone or None)


def _parse_range(content: str) -> TimeRange | Phrase:
    start, _, end = content.partition("/")
    first, last = _read(start), _read(end)
    if first is None or last is None or first == last:
        return phrase(
            "`{content}` is not a span of time: expected two times of the 24-hour clock with a"
            " slash between them, as in `{example}`",
            content=content,
            example="09:00/17:00",
        )
    return TimeRange(first, last)


_CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")

TIME = Kind(_parse_time, ("13:30", "08:30 eastern"), phrase("a time of day"))
TIME_RANGE = Kind(_parse_range, ("09:00/17:00",), phrase("a span of time within a day"))
