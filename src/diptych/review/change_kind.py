"""What can happen to a text between two releases, and how two wordings tell."""

import re
from enum import StrEnum


class ChangeKind(StrEnum):
    """A kind of change."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    """It reads as before, and stands elsewhere."""
    DATE = "date"
    """Only dates differ."""
    FIGURE = "figure"
    """Only figures differ: the words around them are the same."""
    TYPOGRAPHY = "typography"
    """Only spaces, quotation marks, apostrophes, hyphens and dashes differ."""
    REWORDED = "reworded"
    LEFT_BEHIND = "left-behind"
    """Its source changed, and the translation says what it said before."""
    RETRANSLATED = "retranslated"
    """Its translation changed, although the source did not."""
    TRANSLATED = "translated"
    """It had no translation, and has one."""
    STATE = "state"
    """It reads as before, and is confirmed or doubted otherwise."""
    FORM = "form"
    """It says the same as something else: a heading, a list, in bold."""


_SPACES = re.compile(r"\s+")
_FIGURE = re.compile(r"\d+(?:[.,:\u00a0\u202f ]?\d+)*")
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‘’ʼ′", "'"),
        **dict.fromkeys("“”„«»″", '"'),
        **dict.fromkeys("\N{HYPHEN}\N{NON-BREAKING HYPHEN}–—−", "-"),
        "…": "...",
        "œ": "oe",
        "Œ": "Oe",
        "\N{SOFT HYPHEN}": "",
        "\N{ZERO WIDTH SPACE}": "",
        "\N{WORD JOINER}": "",
    }
)
"""Characters that differ in typography and not in meaning (section 8 of the conventions)."""


def kind_of(before: str, after: str) -> ChangeKind:
    """Tell what happened to a wording; one of the two may be empty.

    >>> kind_of("It cost $5 million.", "It cost $6 million.")
    <ChangeKind.FIGURE: 'figure'>
    >>> kind_of("20 %", "20%")
    <ChangeKind.TYPOGRAPHY: 'typography'>
    """
    if not before.strip():
        return ChangeKind.ADDED
    if not after.strip():
        return ChangeKind.REMOVED
    if typeset_alike(before) == typeset_alike(after):
        return ChangeKind.TYPOGRAPHY
    if _without_figures(before) == _without_figures(after):
        return ChangeKind.FIGURE
    return ChangeKind.REWORDED


def typeset_alike(text: str) -> str:
    """Take everything out of a text that is typography."""
    return _SPACES.sub("", text).translate(_ALIKE)


def _without_figures(text: str) -> str:
    return typeset_alike(_FIGURE.sub("0", text))
