"""French titles and abbreviations that stay with what they introduce (F-33, F-34)."""

import re
from collections.abc import Iterator

from diptych.languages.characters import NO_BREAK, OBJECT, SPACES
from diptych.languages.typography.rule import Edit, replacements
from diptych.model.style import Style


def civil_titles(text: str, _style: Style) -> Iterator[Edit]:
    """Keep M., Mme, Dr or Me with the name, and initials with one another (F-33)."""
    return replacements(_AFTER_TITLE, text, NO_BREAK)


def numbered_things(text: str, _style: Style) -> Iterator[Edit]:
    """Keep no, p., art. or fig. with its number (F-34)."""
    return replacements(_AFTER_ABBREVIATION, text, NO_BREAK)


def extensions(text: str, _style: Style) -> Iterator[Edit]:
    """Keep *poste* with the number of a telephone extension (F-68)."""
    return replacements(_AFTER_EXTENSION, text, NO_BREAK)


_CAPITAL = "A-ZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒ"
_TITLES = ("M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Dre", "Drs", "Dres", "Me", "Mes")
_ABBREVIATIONS = (
    *("no", "nos", "n°", "nº", "No", "Nos", "N°", "Nº", "p.", "pp.", "art.", "fig.", "par."),
    *("chap.", "vol.", "alin.", "ann.", "tabl.", "sect."),
)


def _after(words: tuple[str, ...]) -> str:
    """Look behind for any of some words; each alternative has its own fixed width."""
    return "|".join(rf"(?<=\b{re.escape(word)})" for word in words)


_AFTER_TITLE = re.compile(
    rf"(?:{_after(_TITLES)}|(?<=\b[{_CAPITAL}]\.)(?=[{SPACES}][{_CAPITAL}]\.))"
    rf"[{SPACES}](?=[{_CAPITAL}])"
)
_AFTER_ABBREVIATION = re.compile(
    rf"(?:{_after(_ABBREVIATIONS)}|(?<=\bn{OBJECT}))[{SPACES}](?=[0-9])"
)
_AFTER_EXTENSION = re.compile(rf"(?<=\bposte)[{SPACES}](?=[0-9]{{1,7}}(?!\w))")
