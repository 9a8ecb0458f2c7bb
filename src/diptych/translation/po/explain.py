"""Say what is wrong with an entry that the grammar refused.

The grammar only knows yes and no.  Here the lines of the refused entry are gone
through again, one after the other, until the first that breaks a rule.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from diptych.model.diagnostic import Diagnostic
from diptych.model.place import Place
from diptych.translation.po.grammar import OPEN_STRING, STRING
from diptych.translation.po.verify import shown
from diptych.translation.problems import (
    BAD_ESCAPE,
    COMMENT_INSIDE,
    CONFLICT,
    ENDLESS_COMMENT,
    INCOMPLETE_ENTRY,
    MALFORMED_ENTRY,
    MISPLACED_KEYWORD,
    MIXED_OBSOLETE,
    TEXT_OUTSIDE,
    UNCLOSED_STRING,
    UNKNOWN_KEYWORD,
)

_CONFLICT = re.compile(r"(<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)")
_LINE = re.compile(r"[ \t]*(#~\||#\||#~|)[ \t]*([A-Za-z_]+|)[ \t]*(\[[^\]\"]*\]|)[ \t]*(.*)")
"""Its mark, its keyword with the number of the form, and the rest; matches any line."""
_STRINGS = re.compile(rf"(?>(?:{STRING}[ \t]*)*)")
_BAD_ESCAPE = re.compile(rf"{OPEN_STRING}(?P<escape>\\(?:[0-7]{{1,3}}|.?))")
_FOLLOWS = {
    "": ("msgctxt", "msgid"),
    "msgctxt": ("msgid",),
    "msgid": ("msgid_plural", "msgstr"),
    "msgid_plural": ("msgstr[0]",),
    "msgstr": (),
    "msgstr[0]": ("msgstr[0]",),
}
"""What may come after a keyword; a form of any number counts as `msgstr[0]`."""
_KEYWORDS = ("msgctxt", "msgid", "msgid_plural", "msgstr")
_COMPLETE = {"msgstr", "msgstr[0]"}


class _Line(NamedTuple):
    place: Place
    text: str
    mark: str
    word: str
    rest: str

    @property
    def blank(self) -> bool:
        return not self.text.strip()

    @property
    def comment(self) -> bool:
        return not self.mark and self.text.lstrip().startswith("#")


def explain(text: str, start: int, place: Place) -> tuple[Diagnostic, int]:
    """Say what is wrong at a place of a catalog, and where reading can go on.

    Args:
        text: the whole catalog.
        start: where the entry begins that the grammar refused.
        place: the line that `start` stands in.

    Returns:
        The first problem from there on, and the start of a later line.
    """
    word, mark = "", ""
    last = place
    for line in _lines(text, start, place):
        if word in _COMPLETE and (line.blank or line.comment or line.word in {"msgctxt", "msgid"}):
            break
        problem = _wrong(line, word, mark)
        if problem:
            return problem, _resume(text, start, line.place.at(_number(line.place) + 1), place)
        if line.word and not line.mark.endswith("|"):
            word, mark = _state(line), line.mark
        last = line.place if not line.blank else last
    after = last.at(_number(last) + 1)
    if word not in _COMPLETE:
        expected = " / ".join(f"`{name}`" for name in _FOLLOWS[word])
        return INCOMPLETE_ENTRY.found(last, expected=expected), _resume(text, start, after, place)
    return MALFORMED_ENTRY.found(place, found=shown(text[start:])), _resume(
        text, start, after, place
    )


def _lines(text: str, start: int, place: Place) -> Iterator[_Line]:
    """Go through the lines from a place on, one at a time: most often few are needed."""
    number = _number(place)
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        whole = text[start:end].rstrip("\r")
        mark, word, form, rest = _LINE.findall(whole)[0]
        yield _Line(place.at(number), whole, mark, word + form, rest)
        start, number = end + 1, number + 1


def _wrong(line: _Line, word: str, mark: str) -> Diagnostic | None:
    """Find what is wrong with a line, given the keyword and the mark that stand before it."""
    conflict = _CONFLICT.match(line.text)
    if conflict:
        return CONFLICT.found(line.place, mark=conflict[1])
    if line.blank:
        return None
    if line.comment and line.text.endswith("\\"):
        return ENDLESS_COMMENT.found(line.place)
    if line.comment:
        return COMMENT_INSIDE.found(line.place) if word else None
    if word and line.mark != mark:
        return MIXED_OBSOLETE.found(line.place)
    if line.word:
        problem = _wrong_keyword(line, word)
        if problem:
            return problem
    elif not word and not line.mark.endswith("|"):
        return TEXT_OUTSIDE.found(line.place, found=shown(line.text))
    return _wrong_strings(line)


def _wrong_keyword(line: _Line, word: str) -> Diagnostic | None:
    name = line.word.partition("[")[0]
    if name not in _KEYWORDS:
        outside = not line.rest.startswith('"')
        return (
            TEXT_OUTSIDE.found(line.place, found=shown(line.text))
            if outside
            else UNKNOWN_KEYWORD.found(
                line.place, keyword=name, known=", ".join(f"`{known}`" for known in _KEYWORDS)
            )
        )
    if line.mark.endswith("|") or _state(line) in _FOLLOWS[word]:
        return None
    expected = " / ".join(f"`{known}`" for known in _FOLLOWS[word])
    return MISPLACED_KEYWORD.found(line.place, found=line.word, expected=expected or '`"…"`')


def _wrong_strings(line: _Line) -> Diagnostic | None:
    strings = _STRINGS.match(line.rest)
    rest = line.rest[strings.end() :] if strings else line.rest
    if not rest.strip():
        return None
    if not rest.startswith('"'):
        return TEXT_OUTSIDE.found(line.place, found=shown(rest))
    escape = _BAD_ESCAPE.match(rest)
    if escape:
        return BAD_ESCAPE.found(line.place, escape=escape["escape"])
    return UNCLOSED_STRING.found(line.place, string=shown(rest))


def _state(line: _Line) -> str:
    """Name the state after a line: forms of all numbers are one."""
    return "msgstr[0]" if line.word.startswith("msgstr[") else line.word


def _resume(text: str, start: int, after: Place, place: Place) -> int:
    """Find where reading can go on: at the first blank line from a line on, or the end."""
    position = start
    for _ in range(_number(after) - _number(place)):
        position = text.find("\n", position) + 1
        if not position:
            return len(text)
    blank = re.compile(r"^[ \t]*\r?\n", re.MULTILINE).search(text, position)
    return blank.start() if blank else len(text)


def _number(place: Place) -> int:
    return place.line or 1
