"""French dates and times in prose (F-31, F-57, F-58, F-64, F-15)."""

import re
from collections.abc import Iterator

from diptych.languages.characters import NO_BREAK, OBJECT, SPACES
from diptych.languages.typography.rule import Edit, gaps
from diptych.model.style import Style

_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
CAPITAL_MONTHS = tuple(month.capitalize() for month in _MONTHS.split("|"))
"""Months as English writes them."""
CAPITAL_WEEKDAYS = ("Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche")


def days_of_months(text: str, _style: Style) -> Iterator[Edit]:
    """Keep the day with its month (F-31)."""
    return gaps(_DAY_MONTH, text, NO_BREAK)


def first_of_month(text: str, _style: Style) -> Iterator[Edit]:
    """Write the first of a month as an ordinal (F-58).

    After *le* or *au* it can be nothing else; elsewhere `1` could belong to
    something before it, and is only reported.
    """
    for found in _FIRST.finditer(text):
        sure = bool(_ARTICLE.search(text, max(0, found.start() - _ARTICLE_REACH), found.start()))
        yield Edit(found.start(), found.end(), f"1er{NO_BREAK}", sure)


def capital_names(text: str, _style: Style) -> Iterator[Edit]:
    """Write months and weekdays in lower case: surely beside a day (F-57)."""
    for found in _CAPITAL_MONTH.finditer(text):
        sure = bool(_DAY.search(text, max(0, found.start() - _DAY_REACH), found.start()))
        if sure or found[0] not in _ALSO_NAMES:
            yield Edit(found.start(), found.end(), found[0].lower(), sure)
    for found in _CAPITAL_WEEKDAY.finditer(text):
        yield Edit(found.start(), found.end(), found[0].lower())


def times(text: str, _style: Style) -> Iterator[Edit]:
    """Space a time of day: 13 h 30 (F-15, F-64)."""
    for found in _TIME.finditer(text):
        minutes = f"{NO_BREAK}{found[2]}" if found[2] else ""
        new = f"{found[1]}{NO_BREAK}h{minutes}"
        if new != found[0]:
            yield Edit(found.start(), found.end(), new)


def clocks_with_colons(text: str, _style: Style) -> Iterator[Edit]:
    """Report 13:30, which French prose writes 13 h 30 (F-64)."""
    for found in _COLON_TIME.finditer(text):
        hour, minutes = int(found[1]), found[2]
        new = f"{hour}{NO_BREAK}h" + ("" if minutes == "00" else f"{NO_BREAK}{minutes}")
        yield Edit(found.start(), found.end(), new, certain=False)


def padded_hours(text: str, _style: Style) -> Iterator[Edit]:
    """Report 09 h 00: no zero before the hour, no minutes that are none (F-64)."""
    for found in _PADDED.finditer(text):
        minutes = "" if found[2] in {None, "00"} else f"{NO_BREAK}{found[2]}"
        new = f"{int(found[1] or found[3])}{NO_BREAK}h{minutes}"
        yield Edit(found.start(), found.end(), new, certain=False)


_SHORT_MONTHS = r"janv\.|févr\.|avr\.|juill\.|sept\.|oct\.|nov\.|déc\."
_ALSO_NAMES = {"Mars", "Mai", "Avril", "Août", "Juin"}
_DAY_MONTH = re.compile(
    rf"\b(?:1er|1{OBJECT}|[0-3]?[0-9])([{SPACES}])(?i:(?:{_MONTHS})\b|{_SHORT_MONTHS})"
)
_DAY = re.compile(rf"[0-9](?:er)?[{SPACES}]$")
_DAY_REACH = 4
_FIRST = re.compile(rf"(?<![\w.,/:-])1[{SPACES}](?=(?:{_MONTHS})\b)(?!mars[{SPACES}][a-z])")
_ARTICLE = re.compile(rf"\b(?:le|au|du)[{SPACES}]$", re.IGNORECASE)
_ARTICLE_REACH = 4
_CAPITAL_MONTH = re.compile(rf"(?<=[a-zéûèà0-9’,)][{SPACES}])(?:{'|'.join(CAPITAL_MONTHS)})\b")
_CAPITAL_WEEKDAY = re.compile(
    rf"(?<=[a-zéûèà0-9’,)][{SPACES}])(?:{'|'.join(CAPITAL_WEEKDAYS)})"
    rf"(?=[{SPACES}](?:[0-3]?[0-9]|1er)[{SPACES}](?i:{_MONTHS}))"
)
_HOUR = r"(?<![\w.,:/])((?:[01]?[0-9])|2[0-4])"
_TIME = re.compile(rf"{_HOUR}[{SPACES}]?h(?:[{SPACES}]?([0-5][0-9]))?(?!\w|-[^\W\d])")
_COLON_TIME = re.compile(
    rf"(?<![\w.,:/+-])([01]?[0-9]|2[0-3]):([0-5][0-9])(?![\w:/-])(?![{SPACES}][0-9]{{3}}(?![0-9]))"
)
_PADDED = re.compile(
    rf"(?<![\w.,:/])(?:(0[0-9])[{SPACES}]?h(?:[{SPACES}]?([0-5][0-9]))?"
    rf"|([1-9]|1[0-9]|2[0-3])[{SPACES}]?h[{SPACES}]?00)(?!\w)"
)
