"""Spaces and characters that every language treats alike (QA703, QA707, QA710, QA715).

These come before a language's own rules, so that those meet clean text.
"""

import re
import unicodedata
from collections.abc import Iterator

from diptych.languages.characters import NARROW, NO_BREAK
from diptych.languages.typography.rule import Edit, replacements
from diptych.model.style import Style


def composed_letters(text: str, _style: Style) -> Iterator[Edit]:
    """Write accented letters as one character, as search and fonts expect."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return
    for found in _DECOMPOSED.finditer(text):
        new = unicodedata.normalize("NFC", found[0])
        if new != found[0]:
            yield Edit(found.start(), found.end(), new)


def invisible_characters(text: str, _style: Style) -> Iterator[Edit]:
    """Drop soft hyphens and byte order marks that copying leaves behind."""
    return replacements(_INVISIBLE, text, "")


def exotic_spaces(text: str, style: Style) -> Iterator[Edit]:
    """Turn thin spaces that keep words together into no-break spaces, others into plain ones."""
    for found in _EXOTIC.finditer(text):
        if found[0] == NARROW and style.spaces == "narrow":
            continue
        keeps = found[0] in _KEEPING and not _BESIDE_DASH.match(text, found.start())
        yield Edit(found.start(), found.end(), NO_BREAK if keeps else " ")


def repeated_spaces(text: str, _style: Style) -> Iterator[Edit]:
    """Leave one space of several; two no-break spaces are somebody's will (E-35)."""
    for found in _REPEATED.finditer(text):
        kinds = set(found[0])
        if kinds != {NO_BREAK}:
            new = next(space for space in (NO_BREAK, "\n", " ", "\t") if space in kinds)
            yield Edit(found.start(), found.end(), new)


_DECOMPOSED = re.compile(r"[^\u0300-\u036f][\u0300-\u036f]+")
_INVISIBLE = re.compile("[\u00ad\ufeff]")
_KEEPING = "\u2007\u2009\u202f"
_EXOTIC = re.compile("[\u2000-\u200a\u202f\u205f\u3000]")
_BESIDE_DASH = re.compile("(?<=[–—]).|.(?=[–—])")
_REPEATED = re.compile("[ \t\n\u00a0]{2,}")
