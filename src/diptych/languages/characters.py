"""Characters that this room writes but nobody can see: named here, typed nowhere."""

from diptych.model.style import Style

NO_BREAK = "\u00a0"
"""The no-break space."""
NARROW = "\u202f"
"""The narrow no-break space (D-01)."""
NO_BREAK_HYPHEN = "\u2011"
"""A hyphen that a line never breaks at."""
MINUS = "\u2212"
"""The minus sign."""
OBJECT = "\ufffc"
"""Stands in prose for one character of something that is none: code, an address, a value."""
SPACES = " \t\r\n\u00a0\u2000-\u200a\u202f\u205f\u3000"
"""Every kind of space, to stand inside the brackets of a regular expression."""


def tight(style: Style) -> str:
    """Choose the space inside guillemets, before % and $, and between groups of digits (D-01)."""
    return NARROW if style.spaces == "narrow" else NO_BREAK
