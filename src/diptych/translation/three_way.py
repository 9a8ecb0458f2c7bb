"""Two branches of one catalog, made one again: entry by entry, not line by line.

Lines of a catalog move whenever a source is edited; entries do not.  What one branch
changed is taken; what both changed differently is kept as ours, flagged, with the
translation of theirs in a comment: the file stays sound, and no release goes out
before somebody has chosen.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import TypeAlias

from diptych.model.message import MessageKey
from diptych.model.phrase import phrase
from diptych.translation.comments import Say
from diptych.translation.po import (
    Layout,
    PoEntry,
    PoFile,
    doubted,
    read_file,
    remarked,
)

_BOTH = 2
_Side: TypeAlias = Mapping[MessageKey, PoEntry]


@dataclass(frozen=True, slots=True)
class Joined:
    """A catalog of two branches."""

    content: bytes
    conflicts: tuple[MessageKey, ...]
    """Messages that both branches translated, differently."""


def three_way(base: bytes, ours: bytes, theirs: bytes, *, path: PurePosixPath, say: Say) -> Joined:
    """Join two branches of a catalog.

    Args:
        base: the file that both come from; empty where there was none.
        ours: the file on our branch.
        theirs: the file on the other branch.
        path: the file, as diagnostics name it.
        say: words what is noted about a conflict.

    Raises:
        InputError: one of the files is malformed.
    """
    our_file, their_file = read_file(ours, path), read_file(theirs, path)
    base_file = read_file(base, path) if base.strip() else PoFile(None, ())
    sides = tuple(map(_by_key, (base_file, our_file, their_file)))
    entries: list[PoEntry] = []
    conflicts: list[MessageKey] = []
    for key in _order(our_file.entries, their_file.entries):
        here = [side.get(key) for side in sides]
        chosen = _chosen(*here)
        if isinstance(chosen, _Conflict):
            conflicts.append(key)
            chosen = _both(chosen, our_file.layout, say)
        if chosen:
            entries.append(_commented(chosen, here[1:], our_file.layout))
    header = _header(base_file, our_file, their_file)
    joined = replace(our_file, header=header, entries=tuple(entries))
    return Joined(joined.spaced.encode(), tuple(conflicts))


@dataclass(frozen=True, slots=True)
class _Conflict:
    ours: PoEntry
    theirs: PoEntry


def _by_key(file: PoFile) -> _Side:
    return {entry.identity.key: entry for entry in file.entries}


def _order(ours: Sequence[PoEntry], theirs: Sequence[PoEntry]) -> Iterator[MessageKey]:
    """List all messages in our order; what only they have follows what it follows there."""
    held = {entry.identity.key for entry in ours}
    after: dict[MessageKey | None, list[MessageKey]] = {}
    last: MessageKey | None = None
    for entry in theirs:
        key = entry.identity.key
        if key in held:
            last = key
        else:
            after.setdefault(last, []).append(key)
    yield from after.get(None, ())
    for entry in ours:
        yield entry.identity.key
        yield from after.get(entry.identity.key, ())


def _chosen(
    base: PoEntry | None, ours: PoEntry | None, theirs: PoEntry | None
) -> PoEntry | _Conflict | None:
    """Choose one side of an entry, or both if they disagree."""
    if ours is None or theirs is None:
        held = ours or theirs
        untouched = base is not None and held is not None and _worth(held) == _worth(base)
        return None if untouched else held
    changed = [one for one in (ours, theirs) if base is None or _state(one) != _state(base)]
    if len(changed) < _BOTH or _state(ours) == _state(theirs):
        return changed[0] if changed else ours
    if ours.strings == theirs.strings:
        return theirs if ours.fuzzy or ours.obsolete else ours
    if ours.translated and theirs.translated:
        return _Conflict(ours, theirs)
    return ours if ours.translated else theirs


def _state(entry: PoEntry) -> tuple[object, ...]:
    return (entry.strings, frozenset(entry.flags), entry.obsolete)


def _worth(entry: PoEntry) -> tuple[object, ...]:
    """List what people put into an entry."""
    return (entry.strings, frozenset(entry.flags), entry.comments("#"))


def _commented(entry: PoEntry, sides: Iterable[PoEntry | None], layout: Layout) -> PoEntry:
    """Add the translators' comments of all sides."""
    lines = [line for side in sides if side for line in side.comments("#")]
    wanted = [line for line in lines if line not in entry.comments("#")]
    return remarked(entry, [line.lstrip()[1:].removeprefix(" ") for line in wanted], layout)


def _both(conflict: _Conflict, layout: Layout, say: Say) -> PoEntry:
    """Keep one translation, flagged, and show the other above it."""
    kept, other = conflict.ours, conflict.theirs
    if kept.obsolete and not other.obsolete:
        kept, other = other, kept
    note = phrase("The other branch translates: {text}", text=" | ".join(other.strings))
    noted = remarked(kept, [say(note)], layout)
    return noted if kept.obsolete else doubted(noted, kept.former, layout)


def _header(base: PoFile, ours: PoFile, theirs: PoFile) -> PoEntry | None:
    """Take the header that changed; ours if both did."""
    before = base.header.text if base.header else None
    return theirs.header if ours.header and ours.header.text == before else ours.header
