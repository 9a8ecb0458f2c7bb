"""English quotation marks and apostrophes: “ ” outside, ‘ ’ inside (E-05, E-06)."""

import re
from collections.abc import Iterator

from diptych.languages.characters import SPACES
from diptych.languages.typography.quotation import pairs, straight_singles
from diptych.languages.typography.rule import Edit, replacements
from diptych.model.style import Style


def double_marks(text: str, _style: Style) -> Iterator[Edit]:
    """Curl straight double marks; those inside a quotation become single ones."""
    edits = []
    for pair in pairs(text):
        if text[pair.start] == '"' and pair.end > pair.start + 1:
            opening, closing = _LEVELS[pair.depth % len(_LEVELS)]
            edits += [
                Edit(pair.start, pair.start + 1, opening),
                Edit(pair.end, pair.end + 1, closing),
            ]
    yield from sorted(edits)


def single_marks(text: str, _style: Style) -> Iterator[Edit]:
    """Curl straight single marks that open a quotation which closes again."""
    for place, closed in straight_singles(text):
        if closed and not _SHORTENED.match(text, place):
            yield Edit(place, place + 1, "‘")


def shortened_words(text: str, _style: Style) -> Iterator[Edit]:
    """Curl the apostrophe that stands for what a word has lost in front: ’90s, ’tis."""
    return replacements(_SHORTENED_MARK, text, "’")


def closing_singles(text: str, _style: Style) -> Iterator[Edit]:
    """Curl what is left after a letter: a closing mark and an apostrophe look the same."""
    return replacements(_AFTER_LETTER, text, "’")


def guillemets(text: str, _style: Style) -> Iterator[Edit]:
    """Report French quotation marks in English prose."""
    for found in _GUILLEMET.finditer(text):
        yield Edit(found.start(), found.end(), "“" if "«" in found[0] else "”", certain=False)


_LEVELS = (("“", "”"), ("‘", "’"))
_SHORTENED = re.compile(r"'(?:[0-9]0s\b|tis\b|twas\b|em\b|til\b|cause\b)", re.IGNORECASE)
_SHORTENED_MARK = re.compile(r"(?<![\w'])'(?=[0-9]0s\b|[Tt]is\b|[Tt]was\b|em\b|til\b|cause\b)")
_AFTER_LETTER = re.compile(r"(?<=[^\W\d_])'(?![\w'\"])|(?<=[.,!?…])'(?=[\"”]|$)")
_GUILLEMET = re.compile(rf"«[{SPACES}]*|[{SPACES}]*»")
