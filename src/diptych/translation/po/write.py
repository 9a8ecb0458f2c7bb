"""Entries written by polib, in the layout of their file.

polib 1.2 wraps and escapes; what it would lose is mended here:

- its header is sorted: ours is written as an entry, its fields in their order;
- it wraps comments by taking spaces out of them: comments are written unwrapped;
- it puts all references on one line: each has a line of its own, so that merges of
  two branches seldom meet; spaces in file names are encoded before (`comments`);
- it leaves an empty `msgid_plural` out, and a space behind an empty comment;
- a comment that ends with a backslash would swallow the line below it.
"""

import re
from collections.abc import Iterable

from polib import POEntry

from diptych.translation.po.entry import Identity
from diptych.translation.po.layout import UNWRAPPED, Layout

_FIRST_FORM = re.compile(r"^msgstr\[0\]", re.MULTILINE)


def body(identity: Identity, strings: tuple[str, ...], layout: Layout) -> str:
    """Write the lines from `msgctxt` or `msgid` to the last `msgstr`."""
    context, source, plural = identity
    if plural is None:
        return _written(POEntry(msgctxt=context, msgid=source, msgstr=strings[0]), layout)
    forms = dict(enumerate(strings))
    entry = POEntry(msgctxt=context, msgid=source, msgid_plural=plural, msgstr_plural=forms)
    text = _written(entry, layout)
    lost = f'msgid_plural ""{layout.newline}msgstr[0]'
    return text if plural else _FIRST_FORM.sub(lost, text, count=1)


def previous(former: Identity | None, layout: Layout) -> str:
    """Write the `#|` lines that name what a translation was made for."""
    if former is None:
        return ""
    entry = POEntry(
        previous_msgctxt=former.context,
        previous_msgid=former.source,
        previous_msgid_plural=former.plural,
    )
    return joined((line for line in _lines(entry, layout.width) if line[:2] == "#|"), layout)


def comments(
    *,
    remarks: Iterable[str] = (),
    extracted: Iterable[str] = (),
    references: Iterable[str] = (),
    flags: Iterable[str] = (),
) -> tuple[str, ...]:
    """Write comment lines: the translator's, the extractor's, references, flags."""
    entry = POEntry(
        tcomment="\n".join(remarks),
        comment="\n".join(extracted),
        occurrences=[(reference, "") for reference in references],
        flags=list(flags),
    )
    lines = (_sealed(line) for line in _lines(entry, UNWRAPPED) if line.startswith("#"))
    return tuple(one for line in lines for one in _apart(line))


def joined(lines: Iterable[str], layout: Layout) -> str:
    """End every line as the file does."""
    return "".join(f"{line}{layout.newline}" for line in lines)


def _sealed(line: str) -> str:
    """End a comment so that gettext does not join the next line to it."""
    bare = line.rstrip()
    return f"{bare} " if bare.endswith("\\") else bare


def _apart(line: str) -> Iterable[str]:
    """Give each reference of a line a line of its own."""
    return (f"#: {place}" for place in line[3:].split(" ")) if line[:2] == "#:" else (line,)


def _written(entry: POEntry, layout: Layout) -> str:
    return joined((line for line in _lines(entry, layout.width) if line), layout)


def _lines(entry: POEntry, width: int) -> list[str]:
    return entry.__unicode__(width).split("\n")
