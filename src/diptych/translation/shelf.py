"""A catalog file by identity: what can be kept, what can come back, what is left over.

A catalog cannot hold two entries of one gettext key, not even an obsolete one beside
a live one.  Where a message begins or ceases to count something, its `msgid` stays
and its translations do not fit any more: the old entry is then kept obsolete under a
context of our own, and found again by its identity when the message changes back.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from diptych.translation.po import Identity, Layout, PoEntry, compose, retired

_SUPERSEDED = re.compile(r"diptych superseded( \d+)?(?:: (.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The entries of a catalog file, found by what they translate."""

    live: Mapping[Identity, PoEntry]
    """In the order of the file."""
    obsolete: Mapping[Identity, PoEntry]
    """By the identity that they had while they were live; the last of equal ones."""
    retired: tuple[PoEntry, ...]
    """All obsolete entries, in the order of the file."""

    @classmethod
    def of(cls, entries: Iterable[PoEntry]) -> "Shelf":
        """Sort the entries of a file."""
        live: dict[Identity, PoEntry] = {}
        retired: list[PoEntry] = []
        for entry in entries:
            if entry.obsolete:
                retired.append(entry)
            else:
                live[entry.identity] = entry
        obsolete = {_unfiled(entry.identity): entry for entry in retired}
        return cls(live, obsolete, tuple(retired))


def filed(entries: Iterable[PoEntry], live: Iterable[PoEntry]) -> Iterator[PoEntry]:
    """Give every obsolete entry a key that no other entry of the file has.

    Args:
        entries: obsolete entries.
        live: the live entries of the file.
    """
    keys = {entry.identity[:2] for entry in live}
    for entry in entries:
        identity = next(free for free in _filings(_unfiled(entry.identity)) if free[:2] not in keys)
        keys.add(identity[:2])
        yield entry if identity == entry.identity else _refiled(entry, identity)


def unfiled(entry: PoEntry) -> PoEntry:
    """Give an obsolete entry back the identity that it had while it was live."""
    return _refiled(entry, _unfiled(entry.identity))


def _filings(identity: Identity) -> Iterator[Identity]:
    """Offer identities to file an obsolete entry under, its own first."""
    yield identity
    context = "" if identity.context is None else f": {identity.context}"
    yield identity._replace(context=f"diptych superseded{context}")
    number = 2
    while True:
        yield identity._replace(context=f"diptych superseded {number}{context}")
        number += 1


def _unfiled(identity: Identity) -> Identity:
    found = _SUPERSEDED.fullmatch(identity.context or "")
    return identity._replace(context=found[2]) if found else identity


def _refiled(entry: PoEntry, identity: Identity) -> PoEntry:
    if entry.identity == identity:
        return entry
    layout = Layout.of(entry.body)
    renamed = retired(compose(identity, entry.strings, layout), layout)
    return replace(entry, identity=identity, body=renamed.body)
