"""Change one entry, and leave the bytes of what does not change alone.

Every function takes an entry and returns another.  A translator's lines are never
wrapped anew: wrapping costs no-break spaces and fills reviews with noise.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from diptych.translation.po.entry import FUZZY, Identity, PoEntry
from diptych.translation.po.quoting import quote

_PREFIX = re.compile(r"^[ \t]*#~(\|?)[ \t]?", re.MULTILINE)
_LINE = re.compile(r"^[ \t]*(?:#\|)?(?=[^\r\n])[ \t]*", re.MULTILINE)


def compose(identity: Identity, strings: tuple[str, ...], newline: str = "\n") -> PoEntry:
    """Make a new entry, its texts unwrapped.

    Args:
        identity: what it translates.
        strings: the translation, one text for each plural form.
        newline: how the lines of its file end.
    """
    return PoEntry(identity, strings, _body(identity, strings, newline), gap=newline)


def filled(entry: PoEntry, strings: tuple[str, ...], newline: str = "\n") -> PoEntry:
    """Put another translation into an entry."""
    return replace(entry, strings=strings, body=_body(entry.identity, strings, newline))


def described(
    entry: PoEntry, extracted: Iterable[str], references: Iterable[str], newline: str = "\n"
) -> PoEntry:
    """Replace what the extractor says of an entry; comments and flags of others stay.

    Args:
        entry: the entry.
        extracted: `#.` lines, without their mark.
        references: `#:` lines, without their mark.
        newline: how the lines of its file end.
    """
    wanted = (
        *(f"#. {line}" if line else "#." for line in extracted),
        *(f"#: {line}" for line in references),
    )
    if entry.head == _block(wanted, newline) or wanted == entry.comments("#.", "#:"):
        return entry  # the first test is the second, made fast for the usual case
    lines = (*entry.comments("#"), *wanted, *entry.comments("#,", "#="))
    return replace(entry, head=_block(lines, newline))


def remarked(entry: PoEntry, remarks: Iterable[str], newline: str = "\n") -> PoEntry:
    """Add lines to the translator's comment of an entry, those that it does not hold yet."""
    held = entry.comments("#")
    lines = tuple(f"# {line}" for line in remarks)
    added = tuple(line for line in lines if line not in held)
    rest = entry.comments("#.", "#:", "#,", "#=")
    return replace(entry, head=_block((*held, *added, *rest), newline)) if added else entry


def doubted(entry: PoEntry, former: Identity | None, newline: str = "\n") -> PoEntry:
    """Flag a translation as fuzzy.

    Args:
        entry: the entry.
        former: what the translation was made for; shown as the `#|` lines.
        newline: how the lines of its file end.
    """
    lines = () if former is None else tuple(f"#| {line}" for line in _named(former))
    flagged = entry if entry.fuzzy else _flagged(entry, (FUZZY, *entry.flags), newline)
    return replace(flagged, previous=_block(lines, newline))


def confirmed(entry: PoEntry, newline: str = "\n") -> PoEntry:
    """Take the flag `fuzzy` from an entry, and the `#|` lines with it."""
    flags = tuple(flag for flag in entry.flags if flag != FUZZY)
    return replace(_flagged(entry, flags, newline), previous="")


def retired(entry: PoEntry, newline: str = "\n") -> PoEntry:
    """Make an entry obsolete: its message stands in no source any more.

    What the extractor said of it goes, since it spoke of a place that is gone.
    """
    bare = described(entry, (), (), newline)
    return replace(
        bare,
        body=_marked(bare.body, "#~ ", newline),
        previous=_marked(bare.previous, "#~| ", newline),
        obsolete=True,
    )


def revived(entry: PoEntry) -> PoEntry:
    """Bring an obsolete entry back: its message stands in a source again."""
    return replace(
        entry,
        body=_PREFIX.sub("", entry.body),
        previous=_PREFIX.sub("#| ", entry.previous),
        obsolete=False,
    )


def _body(identity: Identity, strings: tuple[str, ...], newline: str) -> str:
    lines = _named(identity)
    if identity.plural is None:
        lines += quote("msgstr", strings[0])
    for number, text in enumerate(strings if identity.plural is not None else ()):
        lines += quote(f"msgstr[{number}]", text)
    return _block(lines, newline)


def _named(identity: Identity) -> list[str]:
    lines = [] if identity.context is None else quote("msgctxt", identity.context)
    lines += quote("msgid", identity.source)
    if identity.plural is not None:
        lines += quote("msgid_plural", identity.plural)
    return lines


def _flagged(entry: PoEntry, flags: tuple[str, ...], newline: str) -> PoEntry:
    line = (f"#, {', '.join(flags)}",) if flags else ()
    rest = entry.comments("#", "#.", "#:")
    return replace(entry, head=_block((*rest, *line, *entry.comments("#=")), newline))


def _marked(text: str, mark: str, newline: str) -> str:
    """Put a mark before every line of a piece; blank lines inside it go."""
    lines = (line.strip("\r") for line in text.split("\n"))
    return _block((_LINE.sub(mark, line, count=1) for line in lines if line.strip()), newline)


def _block(lines: Iterable[str], newline: str) -> str:
    return "".join(f"{line}{newline}" for line in lines)
