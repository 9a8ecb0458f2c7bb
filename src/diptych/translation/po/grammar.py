"""The grammar of a catalog: one regular expression for a whole entry.

What it does not match is refused, and `explain` says why.  It follows GNU gettext's
own grammar, and is stricter in two respects: an entry ends with its line, and a
bare carriage return is not a space.  Quantifiers give nothing back, so that no input
makes it go back and forth: possessive over one character, atomic over a group, since
Python before 3.11.5 misplaces a possessive group that fails half-way.

    entry     gap? comments? previous? body
    previous  `#| msgctxt`? `#| msgid` `#| msgid_plural`?
    body      `msgctxt`? `msgid` (`msgstr` | `msgid_plural` `msgstr[0]` …), all behind `#~` or none
"""

import re

from diptych.translation.po.quoting import STRING

_BLANKS = r"(?>(?:[ \t]*+\r?\n)*)"
_COMMENTS = r"(?>(?:[ \t]*+(?:\#(?![~|])[^\n]*+)?\n)*)"


def _space(mark: str) -> str:
    """What may stand between two words of an entry whose lines all begin with a mark."""
    return rf"(?>(?:[ \t]|\r?\n{_BLANKS}[ \t]*+{mark})*)"


def _previous(mark: str) -> str:
    space = _space(mark)
    strings = rf"{STRING}(?>(?:{space}{STRING})*)"
    return (
        rf"(?>(?:[ \t]*+{mark}[ \t]*+"
        rf"(?>(?:msgctxt{space}{strings}{space})?)"
        rf"msgid{space}{strings}"
        rf"(?>(?:{space}msgid_plural{space}{strings})?)"
        rf"[ \t]*+\r?\n{_BLANKS})?)"
    )


def _body(mark: str) -> str:
    space = _space(mark)
    strings = rf"{STRING}(?>(?:{space}{STRING})*)"
    form = rf"{space}msgstr\[[ \t]*\d+[ \t]*\]{space}{strings}"
    return (
        rf"[ \t]*+{mark}[ \t]*+"
        rf"(?>(?:msgctxt{space}(?P<context>{strings}){space})?)"
        rf"msgid{space}(?P<source>{strings}){space}"
        rf"(?:msgstr{space}(?P<translation>{strings})"
        rf"|msgid_plural{space}(?P<plural>{strings})(?P<forms>(?>(?:{form})+)))"
        r"[ \t]*+(?:\r?\n|\Z)"
    )


def _entry(previous_mark: str, mark: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<gap>{_BLANKS})(?P<head>{_COMMENTS})"
        rf"(?P<previous>{_previous(previous_mark)})(?P<body>{_body(mark)})"
    )


LIVE = _entry(r"\#\|", "")
OBSOLETE = _entry(r"\#~\|", r"\#~(?!\|)")
TAIL = re.compile(rf"{_BLANKS}{_COMMENTS}(?:[ \t]*+\#(?![~|])[^\n]*+)?[ \t]*+\Z")
"""What may stand after the last entry."""

FORM = re.compile(
    r"msgstr\[[ \t]*(?P<number>\d+)[ \t]*\]"
    rf"(?>(?:[ \t\r\n]|\#~)*)(?P<text>{STRING}(?>(?:(?>(?:[ \t\r\n]|\#~)*){STRING})*))"
)
PREVIOUS = re.compile(
    r"\#~?\|[ \t]*(?P<keyword>msgctxt|msgid_plural|msgid)"
    rf"(?>(?:[ \t\r\n]|\#~?\|)*)(?P<text>{STRING}(?>(?:(?>(?:[ \t\r\n]|\#~?\|)*){STRING})*))"
)
