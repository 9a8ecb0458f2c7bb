"""Telephone numbers and postal codes: the same digits and signs in both languages (E-33, F-68)."""

import re
from collections.abc import Iterator

from diptych.languages.characters import NO_BREAK, NO_BREAK_HYPHEN, SPACES
from diptych.languages.typography.rule import Edit, replacements
from diptych.model.style import Style


def telephone_hyphens(text: str, style: Style) -> Iterator[Edit]:
    """Keep a North American number in one line; no other hyphen between digits is touched."""
    hyphen = NO_BREAK_HYPHEN if style.telephone_hyphen == "no-break" else "-"
    for found in _TELEPHONE.finditer(text):
        new = found[0].replace("-", hyphen).replace(NO_BREAK_HYPHEN, hyphen)
        if new != found[0]:
            yield Edit(found.start(), found.end(), new)


def international_numbers(text: str, _style: Style) -> Iterator[Edit]:
    """Keep a number with its country code in one line (F-69)."""
    for found in _INTERNATIONAL.finditer(text):
        new = _SPACE.sub(NO_BREAK, found[0])
        if new != found[0]:
            yield Edit(found.start(), found.end(), new)


def postal_codes(text: str, _style: Style) -> Iterator[Edit]:
    """Keep the two halves of a postal code together (E-35, F-70)."""
    return replacements(_POSTAL_GAP, text, NO_BREAK)


_TELEPHONE = re.compile(
    r"(?<![\w.\-‑/])(?:1[-‑])?[2-9][0-9]{2}[-‑][2-9][0-9]{2}[-‑][0-9]{4}(?![\w\-‑/])"
)
_SPACE = re.compile(f"[{SPACES}]")
_INTERNATIONAL = re.compile(rf"(?<!\w)\+[1-9][0-9]{{0,2}}(?:[{SPACES}][0-9]{{2,4}}){{2,4}}(?!\w)")
_POSTAL_GAP = re.compile(rf"(?<=\b[ABCEGHJ-NPRSTVXY][0-9][A-Z])[{SPACES}](?=[0-9][A-Z][0-9]\b)")
