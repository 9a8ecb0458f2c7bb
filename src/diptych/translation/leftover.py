"""What becomes of entries whose message stands in no source any more.

Nothing that somebody worked on leaves the file.  Even the entry whose translation
was just offered to a changed text stays, obsolete: the translator will overwrite the
offer, and the source may change back.
"""

from collections.abc import Iterator, Mapping, Sequence

from diptych.translation.change import Change, ChangeKind
from diptych.translation.po import Identity, Layout, PoEntry, retired
from diptych.translation.shelf import Shelf, filed, unfiled


def leftovers(
    shelf: Shelf, live: Sequence[PoEntry], layout: Layout
) -> tuple[tuple[PoEntry, ...], tuple[Change, ...]]:
    """List the obsolete entries of an updated file, older ones first, and what changed.

    Args:
        shelf: the file before.
        live: the live entries of the file after.
        layout: of the file.
    """
    held = {entry.identity: entry for entry in live}
    returned = {identity for identity in held if identity not in shelf.live}
    older = [
        entry
        for entry in shelf.retired
        if not (
            (identity := unfiled(entry).identity) in returned and shelf.obsolete[identity] is entry
        )
    ]
    fallen = [entry for identity, entry in shelf.live.items() if identity not in held]
    kept = held | {unfiled(entry).identity: entry for entry in older}
    kept |= {entry.identity: entry for entry in fallen if not entry.fuzzy}
    saved = [entry for entry in fallen if _worked_on(entry) and not _copied(entry, kept)]
    obsolete = filed([*older, *(retired(entry, layout) for entry in saved)], live)
    return tuple(obsolete), tuple(_changes(fallen, saved))


def _worked_on(entry: PoEntry) -> bool:
    return entry.translated or bool(entry.comments("#"))


def _copied(entry: PoEntry, kept: Mapping[Identity, PoEntry]) -> bool:
    """Tell whether an entry is an offer that nobody touched, its original still in the file."""
    former = entry.former if entry.fuzzy else None
    original = kept.get(former) if former else None
    return (
        original is not None
        and set(entry.strings) <= set(original.strings)
        and set(entry.comments("#")) <= set(original.comments("#"))
    )


def _changes(fallen: Sequence[PoEntry], saved: Sequence[PoEntry]) -> Iterator[Change]:
    kept = {entry.identity for entry in saved}
    for entry in fallen:
        kind = ChangeKind.RETIRED if entry.identity in kept else ChangeKind.FORGOTTEN
        yield Change(kind, entry.identity.key)
