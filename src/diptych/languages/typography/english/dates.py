"""English dates and times in prose (E-09, E-10, E-12, E-14)."""

import re
from collections.abc import Iterator

from diptych.languages.characters import NO_BREAK, SPACES
from diptych.languages.typography.rule import Edit, expansions, gaps, replacements
from diptych.model.style import Style


def days_of_months(text: str, _style: Style) -> Iterator[Edit]:
    """Keep the day with its month (E-10)."""
    return gaps(_MONTH_DAY, text, NO_BREAK)


def ordinal_days(text: str, _style: Style) -> Iterator[Edit]:
    """Report July 31st: the day of a date is no ordinal (E-10)."""
    return expansions(_ORDINAL_DAY, text, r"\1", certain=False)


def meridiem_spaces(text: str, _style: Style) -> Iterator[Edit]:
    """Keep am and pm with the hour (E-14)."""
    return replacements(_BEFORE_MERIDIEM, text, NO_BREAK)


def meridiem_forms(text: str, style: Style) -> Iterator[Edit]:
    """Report the form of am and pm that the style does not use (E-14, D-03)."""
    for found in _MERIDIEM.finditer(text):
        half = found[1][0].lower()
        new = f"{half}m" if style.meridiem == "pm" else f"{half}.m."
        if found[1] != new:
            yield Edit(found.start(1), found.end(1), new, certain=False)


def round_hours(text: str, _style: Style) -> Iterator[Edit]:
    """Report 9:00 am: a round hour has no minutes (E-14)."""
    return replacements(_ROUND_MINUTES, text, "", certain=False)


def year_spans(text: str, _style: Style) -> Iterator[Edit]:
    """Report a hyphen between two years (E-09)."""
    for found in _YEARS.finditer(text):
        if int(found[1]) < int(found[2]):
            yield Edit(found.start(), found.end(), f"{found[1]}–{found[2]}", certain=False)


_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
_MONTH_DAY = re.compile(
    rf"\b(?:{_MONTHS})\.?([{SPACES}])(?=[0-3]?[0-9](?:st|nd|rd|th)?(?![\w:.%]|,[0-9]))"
)
_ORDINAL_DAY = re.compile(rf"\b((?:{_MONTHS})\.?[{SPACES}][0-3]?[0-9])(?:st|nd|rd|th)\b")
_BEFORE_MERIDIEM = re.compile(rf"(?<=[0-9])[{SPACES}]*(?=(?:[ap]m|[ap]\.m\.)(?!\w))")
_MERIDIEM = re.compile(rf"(?<=[0-9])[{SPACES}]*([AaPp]\.[{SPACES}]?[Mm]\.|[AaPp][Mm]\b)")
_ROUND_MINUTES = re.compile(rf"(?<=[0-9]):00(?=[{SPACES}]?(?:[ap]m|[ap]\.m\.)(?!\w))")
_YEARS = re.compile(r"(?<![\w-])((?:19|20)[0-9]{2})-((?:19|20)[0-9]{2})(?![\w-])")
