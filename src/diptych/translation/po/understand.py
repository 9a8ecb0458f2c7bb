r"""What the entries of a catalog mean: polib says, once it is told what it would not see.

The scanner accepts what gettext accepts; polib 1.2 reads less than that.  So it is
given a copy of the entries, never a path, in which these things are mended; the file
itself stays as it is:

- `#~|` lines, which it passes over, are given as `#|` lines;
- the header, of which it keeps neither order nor case, is given as an entry like any
  other, with a stand-in for its empty `msgid`;
- `#note` and `#,fuzzy` without a space, and `#=` lines, at which it stops;
- characters that Python takes for line ends (U+0085, U+2028 and others) are stand-ins;
- strings that share a line, a keyword without a space, `\a`, octal and hexadecimal
  escapes are given as polib would write them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple, TypeAlias

import polib

from diptych.translation.po.entry import Identity, Pieces, mark_of
from diptych.translation.po.grammar import BETWEEN, STRING

_LINE_ENDS = "\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_FIRST = f'{"#" * 300}\nmsgid "first"\nmsgstr ""\n'
"""An entry before all others: polib takes the comment of the first for the header's, and
the text for a path where a file has that name; no name is 300 characters long."""
_PREVIOUS = re.compile(r"^[ \t]*#~\|", re.MULTILINE)
_ESCAPE = re.compile(r"\\(?:([bfnrtv\"\\])|a|([0-7]{1,3})|x([0-9A-Fa-f]{2}))")
_PRIVATE = (0xF0000, 0xFFFFE)
"""Characters that Unicode gives no meaning to, more than a catalog can hold all of."""

_Table: TypeAlias = Mapping[int, str]


class Meaning(NamedTuple):
    """What polib understands of an entry."""

    identity: Identity
    strings: tuple[str, ...]
    flags: tuple[str, ...]
    former: Identity | None
    comment: str


def understood(pieces: Sequence[Pieces]) -> tuple[Meaning, ...]:
    """Have polib read the entries of a file.

    Args:
        pieces: sound entries, in order.
    """
    raw = "".join(part for one in pieces for part in (one.head, one.previous, one.body))
    nameless, *others = islice(_unused(raw), len(_LINE_ENDS) + 1)
    given = "\n".join(_given(pieces, nameless))
    stand_ins = {end: other for end, other in zip(_LINE_ENDS, others, strict=True) if end in given}
    for end, stand_in in stand_ins.items():
        given = given.replace(end, stand_in)
    meant = {ord(stand_in): end for end, stand_in in stand_ins.items()}
    read = polib.pofile(given, encoding="utf-8")
    return tuple(_meaning(entry, meant, nameless) for entry in read[1:])


def _unused(text: str) -> Iterator[str]:
    """Go through characters of no meaning that a text does not hold."""
    return (chr(code) for code in range(*_PRIVATE) if chr(code) not in text)


def _given(pieces: Sequence[Pieces], nameless: str) -> Iterator[str]:
    """Write entries so that polib sees all that is in them."""
    plain = _plain()
    yield _FIRST
    for one in pieces:
        yield from _comments(one.head)
        for text in (_PREVIOUS.sub("#|", one.previous), one.body):
            name = nameless if one.nameless and text is one.body else ""
            yield text if plain.fullmatch(text) and not name else "\n".join(_spelt(text, name))


@cache
def _plain() -> re.Pattern[str]:
    """Match lines that polib reads right as they stand: most lines of most files."""
    string = r'"[^"\\\r\n]*+(?>(?:\\["\\nt][^"\\\r\n]*+)*)"'
    keyword = r"(?>(?:(?:msgctxt|msgid|msgid_plural|msgstr|msgstr\[\d\]) )?)"
    return re.compile(rf"(?>(?:(?>(?:#[~|] )?){keyword}{string}(?:\r?\n|\Z))*)")


def _comments(head: str) -> Iterator[str]:
    """Give what people wrote, and the flags; the rest is for people alone."""
    for line in head.split("\n") if head else ():
        text = line.strip()
        mark = mark_of(text)
        if mark == "#,":
            yield f"#, {text[2:]}"
        elif mark == "#" and text:
            yield f"# {text.lstrip('#').strip()}"


def _spelt(text: str, name: str) -> Iterator[str]:
    """Write keywords and strings as polib would, each on a line of its own.

    Args:
        text: the lines of an entry.
        name: what its `msgid` is to be; as it stands if empty.
    """
    mark = text[:2] + " " if text[:2] in {"#~", "#|"} else ""
    for found in _tokens().finditer(text):
        keyword, number, string = found.groups()
        if string is not None:
            yield mark + _ESCAPE.sub(_readable, string)
        else:
            form = f"[{number}]" if number else ""
            yield f'{mark}{keyword}{form} "{name if keyword == "msgid" else ""}"'


@cache
def _tokens() -> re.Pattern[str]:
    number = rf"{BETWEEN}\[{BETWEEN}(\d){BETWEEN}\]"
    return re.compile(rf"(msgctxt|msgid_plural|msgid|msgstr)(?:{number})?|({STRING})")


def _readable(escape: re.Match[str]) -> str:
    """Spell an escape that polib does not know as one that it knows."""
    known, octal, hexadecimal = escape.groups()
    if known:
        return escape[0]
    code = int(octal, 8) if octal else int(hexadecimal, 16) if hexadecimal else ord("\a")
    return polib.escape(chr(code))


def _meaning(entry: polib.POEntry, meant: _Table, nameless: str) -> Meaning:
    def text(given: str) -> str:
        return given.translate(meant) if meant else given

    def maybe(given: str | None) -> str | None:
        return None if given is None else text(given)

    forms = entry.msgstr_plural
    former = None
    if entry.previous_msgid is not None:
        former = Identity(
            maybe(entry.previous_msgctxt),
            text(entry.previous_msgid),
            maybe(entry.previous_msgid_plural),
        )
    return Meaning(
        Identity(
            maybe(entry.msgctxt),
            "" if entry.msgid == nameless else text(entry.msgid),
            text(entry.msgid_plural) if forms else None,
        ),
        tuple(text(forms[number]) for number in sorted(forms)) if forms else (text(entry.msgstr),),
        tuple(flag for flag in entry.flags if flag),
        former,
        text(entry.tcomment),
    )
