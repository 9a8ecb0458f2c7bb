"""The grammar of a catalog: one regular expression for a whole entry.

What it does not match is refused, and `explain` says why.  It follows GNU gettext's
own grammar, and is stricter in three respects: an entry ends with its line, a bare
carriage return is not a space, and no language has more than ten plural forms.
Quantifiers give nothing back, so that no input makes it go back and forth: possessive
over one character, atomic over a group, since Python before 3.11.5 misplaces a
possessive group that fails half-way.

    entry     gap? comments? previous? body
    previous  `#| msgctxt`? `#| msgid` `#| msgid_plural`?
    body      `msgctxt`? `msgid` (`msgstr` | `msgid_plural` `msgstr[0]` …), all behind `#~` or none

The expressions are compiled when a first catalog is read: most commands read none.
"""

import re
from functools import cache

_ESCAPED = (
    r'\\(?:[abfnrtv"\\]|(?!0{1,3}(?![0-7]))(?:[01][0-7]{2}|[0-7]{1,2}(?![0-7]))'
    r"|x(?!00)[0-7][0-9A-Fa-f])"
)
"""An octal or hexadecimal escape may only mean an ASCII character: a byte beyond is a
part of a character, and cannot stand alone in UTF-8."""
OPEN_STRING = rf'"[^"\\\r\n]*+(?>(?:{_ESCAPED}[^"\\\r\n]*+)*)'
STRING = rf'{OPEN_STRING}"'
"""The grammar of one string, without and with its end."""

BETWEEN = r"(?>(?:[ \t\r\n]|\#~)*)"
"""What may stand between two words of any entry that is known to be sound."""
_BLANKS = r"(?>(?:[ \t]*+\r?\n)*)"
_COMMENTS = r"(?>(?:[ \t]*+(?:\#(?![~|])[^\n]*+)?(?<!\\)(?<!\\\r)\n)*)"
"""Lines of comments; gettext takes a backslash at the end of one for a line that goes on."""


@cache
def live() -> re.Pattern[str]:
    """Match an entry that is in use."""
    return _entry(r"\#\|", "")


@cache
def obsolete() -> re.Pattern[str]:
    """Match an entry behind `#~`."""
    return _entry(r"\#~\|", r"\#~(?!\|)")


@cache
def tail() -> re.Pattern[str]:
    """Match what may stand after the last entry."""
    return re.compile(rf"{_BLANKS}{_COMMENTS}(?:[ \t]*+\#(?![~|])[^\n]*+)?[ \t]*+\Z")


@cache
def form() -> re.Pattern[str]:
    """Match one plural form, with its number."""
    return re.compile(
        rf"msgstr{BETWEEN}\[{BETWEEN}(?P<number>\d){BETWEEN}\]"
        rf"{BETWEEN}{STRING}(?>(?:{BETWEEN}{STRING})*)"
    )


def _entry(previous_mark: str, mark: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<gap>{_BLANKS})(?P<head>{_COMMENTS})"
        rf"(?P<previous>{_previous(previous_mark)})(?P<body>{_body(mark)})"
    )


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
    one_form = rf"{space}msgstr{space}\[{space}\d{space}\]{space}{strings}"
    return (
        rf"[ \t]*+{mark}[ \t]*+"
        rf"(?>(?:msgctxt{space}{strings}{space})?)"
        rf"msgid{space}(?P<source>{strings}){space}"
        rf"(?:msgstr{space}{strings}"
        rf"|msgid_plural{space}{strings}(?>(?:{one_form})+))"
        r"[ \t]*+(?:\r?\n|\Z)"
    )


def _space(mark: str) -> str:
    """What may stand between two words of an entry whose lines all begin with a mark."""
    return rf"(?>(?:[ \t]|\r?\n{_BLANKS}[ \t]*+{mark})*)"
