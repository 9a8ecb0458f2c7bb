"""French titles and abbreviations that stay with what they introduce (F-33, F-34)."""

import re
from collections.abc import Iterator

from diptych.languages.characters import NO_BREAK, OBJECT, SPACES
from diptych.languages.typography.rule import Edit, gaps, replacements
from diptych.model.style import Style


def civil_titles(text: str, _style: Style) -> Iterator[Edit]:
    """Keep M., Mme, Dr or Me with the name, and initials with one another (F-33)."""
    return gaps(_AFTER_TITLE, text, NO_BREAK)


def numbered_things(text: str, _style: Style) -> Iterator[Edit]:
    """Keep no, p., art. or fig. with its number (F-34)."""
    return gaps(_AFTER_ABBREVIATION, text, NO_BREAK)


def extensions(text: str, _style: Style) -> Iterator[Edit]:
    """Keep *poste* with the number of a telephone extension (F-68)."""
    return replacements(_AFTER_EXTENSION, text, NO_BREAK)


_CAPITAL = "A-ZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒ"
_TITLES = "M\\.|MM\\.|Mmes?|Mlles?|Dr|Dre|Drs|Dres|Mes?"
_ABBREVIATIONS = r"[Nn][o°º]|[Nn]os|pp?\.|art\.|fig\.|par\.|chap\.|vol\.|alin\.|ann\.|sect\."
_AFTER_TITLE = re.compile(
    rf"\b(?:{_TITLES}|[{_CAPITAL}]\.(?=[{SPACES}][{_CAPITAL}]\.))([{SPACES}])(?=[{_CAPITAL}])"
)
_AFTER_ABBREVIATION = re.compile(rf"\b(?:{_ABBREVIATIONS}|n{OBJECT})([{SPACES}])(?=[0-9])")
_AFTER_EXTENSION = re.compile(rf"(?<=\bposte)[{SPACES}](?=[0-9]{{1,7}}(?!\w))")
