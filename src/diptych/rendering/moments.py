"""Moments: days and times of release with their distance from UTC, as feeds want them.

Times of release are Eastern (P-109).  The rule of daylight time is written here, since
the data base of time zones differs from machine to machine and may not be there at all.
"""

import datetime as dt

from diptych.model.document import Metadata

_STANDARD, _DAYLIGHT = dt.timedelta(hours=-5), dt.timedelta(hours=-4)
_CHANGE = dt.time(2)
"""Clocks change at two in the morning."""
_SUNDAY = 6


def issued_at(metadata: Metadata) -> str:
    """Write when a release was issued (RFC 3339); at midnight where it has no time."""
    return _eastern(metadata.date, metadata.time or dt.time())


def changed_at(metadata: Metadata) -> str:
    """Write when a release was last changed, which is never before it was issued."""
    same_day = metadata.modified <= metadata.date
    return issued_at(metadata) if same_day else _eastern(metadata.modified, dt.time())


def _eastern(date: dt.date, time: dt.time) -> str:
    offset = _DAYLIGHT if _is_daylight(dt.datetime.combine(date, time)) else _STANDARD
    return dt.datetime.combine(date, time, dt.timezone(offset)).isoformat()


def _is_daylight(moment: dt.datetime) -> bool:
    """Follow Ontario's and Quebec's rule since 2007: March to November."""
    start = _sunday(moment.year, 3, 2)
    end = _sunday(moment.year, 11, 1)
    return start <= moment < end


def _sunday(year: int, month: int, number: int) -> dt.datetime:
    first = dt.date(year, month, 1)
    day = 1 + (_SUNDAY - first.weekday()) % 7 + 7 * (number - 1)
    return dt.datetime.combine(dt.date(year, month, day), _CHANGE)
