"""Change one entry, and leave the bytes of what does not change alone.

Every function takes an entry and returns another.  A translator's lines are never
laid out anew: that costs reviewers' time, and fills histories with noise.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from diptych.translation.po import write
from diptych.translation.po.entry import FUZZY, Identity, PoEntry
from diptych.translation.po.layout import USUAL, Layout

_PREFIX = re.compile(r"^[ \t]*#~(\|?)[ \t]?", re.MULTILINE)
_LINE = re.compile(r"^[ \t]*(?:#\|)?(?=[^\r\n])[ \t]*", re.MULTILINE)


def compose(identity: Identity, strings: tuple[str, ...], layout: Layout = USUAL) -> PoEntry:
    """Make a new entry.

    Args:
        identity: what it translates.
        strings: the translation, one text for each plural form.
        layout: of its file.
    """
    body = write.body(identity, strings, layout)
    return PoEntry(identity, strings, body, gap=layout.newline)


def filled(entry: PoEntry, strings: tuple[str, ...], layout: Layout = USUAL) -> PoEntry:
    """Put another translation into an entry."""
    return replace(entry, strings=strings, body=write.body(entry.identity, strings, layout))


def described(
    entry: PoEntry, extracted: Iterable[str], references: Iterable[str], layout: Layout = USUAL
) -> PoEntry:
    """Replace what the extractor says of an entry; comments and flags of others stay.

    Args:
        entry: the entry.
        extracted: `#.` lines, without their mark.
        references: `#:` lines, without their mark.
        layout: of its file.
    """
    wanted = write.comments(extracted=extracted, references=references)
    if entry.head == write.joined(wanted, layout) or wanted == entry.comments("#.", "#:"):
        return entry  # the first test is the second, made fast for the usual case
    lines = (*entry.comments("#"), *wanted, *entry.comments("#,", "#="))
    return replace(entry, head=write.joined(lines, layout))


def remarked(entry: PoEntry, remarks: Iterable[str], layout: Layout = USUAL) -> PoEntry:
    """Add lines to the translator's comment of an entry, those that it does not hold yet."""
    held = entry.comments("#")
    lines = write.comments(remarks=remarks)
    added = tuple(line for line in lines if line not in held)
    rest = entry.comments("#.", "#:", "#,", "#=")
    return replace(entry, head=write.joined((*held, *added, *rest), layout)) if added else entry


def doubted(entry: PoEntry, former: Identity | None, layout: Layout = USUAL) -> PoEntry:
    """Flag a translation as fuzzy.

    Args:
        entry: the entry.
        former: what the translation was made for; shown as the `#|` lines.
        layout: of its file.
    """
    doubtful = entry if entry.fuzzy else flagged(entry, (FUZZY, *entry.flags), layout)
    return replace(doubtful, previous=write.previous(former, layout), former=former)


def confirmed(entry: PoEntry, layout: Layout = USUAL) -> PoEntry:
    """Take the flag `fuzzy` from an entry, and the `#|` lines with it."""
    flags = tuple(flag for flag in entry.flags if flag != FUZZY)
    return replace(flagged(entry, flags, layout), previous="", former=None)


def flagged(entry: PoEntry, flags: tuple[str, ...], layout: Layout = USUAL) -> PoEntry:
    """Give an entry other flags."""
    rest = entry.comments("#", "#.", "#:")
    lines = (*rest, *write.comments(flags=flags), *entry.comments("#="))
    return replace(entry, head=write.joined(lines, layout), flags=flags)


def retired(entry: PoEntry, layout: Layout = USUAL) -> PoEntry:
    """Make an entry obsolete: its message stands in no source any more.

    What the extractor said of it goes, since it spoke of a place that is gone.
    """
    bare = described(entry, (), (), layout)
    return replace(
        bare,
        body=_marked(bare.body, "#~ ", layout),
        previous=_marked(bare.previous, "#~| ", layout),
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


def _marked(text: str, mark: str, layout: Layout) -> str:
    """Put a mark before every line of a piece; blank lines inside it go."""
    lines = (line.strip("\r") for line in text.split("\n"))
    marked = (_LINE.sub(mark, line, count=1) for line in lines if line.strip())
    return write.joined(marked, layout)
