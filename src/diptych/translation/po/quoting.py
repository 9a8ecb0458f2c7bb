"""Strings between the quotation marks of a catalog.

The inverse of each other: `unquote` reads every escape that gettext reads, `quote`
writes only those that gettext writes, and leaves all else as the character itself,
no-break spaces above all.
"""

import re

_ESCAPED = (
    r'\\(?:[abfnrtv"\\]|(?!0{1,3}(?![0-7]))(?:[01][0-7]{2}|[0-7]{1,2}(?![0-7]))'
    r"|x(?!00)[0-7][0-9A-Fa-f])"
)
"""An octal or hexadecimal escape may only mean an ASCII character: a byte beyond is a
part of a character, and cannot stand alone in UTF-8."""
OPEN_STRING = rf'"[^"\\\r\n]*+(?>(?:{_ESCAPED}[^"\\\r\n]*+)*)'
STRING = rf'{OPEN_STRING}"'
"""The grammar of one string, without and with its end."""

_STRING = re.compile(STRING)
_ESCAPE = re.compile(r"\\(?:([abfnrtv\"\\])|([0-7]{1,3})|x([0-9A-Fa-f]{2}))")
_LETTERS = {
    "a": "\a",
    "b": "\b",
    "f": "\f",
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "v": "\v",
    '"': '"',
    "\\": "\\",
}
_QUOTED = str.maketrans({character: f"\\{letter}" for letter, character in _LETTERS.items()})


def unquote(strings: str) -> str:
    r"""Join the strings that stand after a keyword, and resolve their escapes.

    >>> unquote('"one " "two\\n"')
    'one two\n'
    """
    if strings.count('"') == 2 and "\\" not in strings:  # noqa: PLR2004 - its two ends
        return strings[1:-1]
    return _ESCAPE.sub(_character, "".join(part[1:-1] for part in _STRING.findall(strings)))


def quote(keyword: str, text: str) -> list[str]:
    r"""Write a keyword and its text, one line of the file for each line of the text.

    >>> quote("msgstr", "one\ntwo")
    ['msgstr ""', '"one\\n"', '"two"']
    """
    pieces = [piece.translate(_QUOTED) for piece in text.split("\n")]
    lines = [f'"{piece}\\n"' for piece in pieces[:-1]]
    if pieces[-1] or not lines:
        lines.append(f'"{pieces[-1]}"')
    return [f"{keyword} {lines[0]}"] if len(lines) == 1 else [f'{keyword} ""', *lines]


def _character(escape: re.Match[str]) -> str:
    letter, octal, hexadecimal = escape.groups()
    if letter:
        return _LETTERS[letter]
    return chr(int(octal, 8) if octal else int(hexadecimal, 16))
