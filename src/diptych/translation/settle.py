"""Decide, message by message, which translation stands in the updated catalog.

From the surest origin to the least: what the catalog holds; what it held once; what
a rule knows; what the memory knows of this very text; what a similar text of this
catalog had; what the memory knows of a similar one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from diptych.model.message import Message, MessageKey
from diptych.translation.change import Change, ChangeKind
from diptych.translation.describe import Wording
from diptych.translation.format_flags import false_formats
from diptych.translation.likeness import Match
from diptych.translation.po import (
    Identity,
    PoEntry,
    compose,
    confirmed,
    doubted,
    filled,
    flagged,
    remarked,
    revived,
)
from diptych.translation.remembered import Remembered
from diptych.translation.same_meaning import SameMeaning
from diptych.translation.shelf import Shelf, unfiled


@dataclass(frozen=True, slots=True)
class Origins:
    """Everything a translation can come from in one update."""

    shelf: Shelf
    matches: Mapping[Identity, Match]
    """For messages without an entry, the entry that they most probably continue."""
    remembered: Mapping[MessageKey, Remembered]
    same_meaning: SameMeaning | None
    forms: int
    """How many plural forms the language has."""


@dataclass(frozen=True, slots=True)
class Settled:
    """The entry of a message, and what happened to it."""

    entry: PoEntry
    change: Change | None = None


def identity_of(message: Message) -> Identity:
    """Name what makes a message the same from update to update."""
    return Identity(message.key.context, message.key.source, message.plural)


def settle(message: Message, origins: Origins, wording: Wording) -> Settled:
    """Find the entry of a message, or make it, and let no prose be a format string."""
    found = _settled(message, origins, wording)
    false = false_formats(message, found.entry.flags)
    if not false:
        return found
    flags = tuple(flag for flag in found.entry.flags if flag not in false)
    change = found.change or Change(ChangeKind.UNFLAGGED, message.key)
    return Settled(flagged(found.entry, flags, wording.layout), change)


def _settled(message: Message, origins: Origins, wording: Wording) -> Settled:
    identity = identity_of(message)
    kept = origins.shelf.live.get(identity)
    if kept and kept.translated:
        return _vouched(kept, message, origins, wording)
    obsolete = origins.shelf.obsolete.get(identity)
    if obsolete and not kept:
        return Settled(revived(unfiled(obsolete)), Change(ChangeKind.RETURNED, message.key))
    empty = ("",) * (1 if message.plural is None else origins.forms)
    blank = kept or compose(identity, empty, wording.layout)
    found = origins.remembered.get(message.key) if message.plural is None else None
    if message.suggestion is not None:
        entry = filled(blank, (message.suggestion,) * len(blank.strings), wording.layout)
        return Settled(entry, Change(ChangeKind.FILLED, message.key))
    if found and (found.certain or found.source == message.key.source):
        return _recalled(blank, found, message, wording)
    match = origins.matches.get(identity)
    if match:
        return _continued(blank, match, message, origins, wording)
    if found:
        return _recalled(blank, found, message, wording)
    return Settled(blank, None if kept else Change(ChangeKind.ADDED, message.key))


def _vouched(entry: PoEntry, message: Message, origins: Origins, wording: Wording) -> Settled:
    """Confirm a fuzzy translation that only waits for somebody's word, if it is given now.

    Nobody may have touched it: what it was copied from must stand in the catalog still,
    with the same words.
    """
    former = entry.former if entry.fuzzy else None
    if origins.same_meaning is None or former is None:
        return Settled(entry)
    shelf = origins.shelf
    first = shelf.obsolete.get(former) or shelf.live.get(former)
    copied = first and not first.fuzzy and first.strings == entry.strings
    if not copied or not origins.same_meaning.covers(former, entry.identity, message.language):
        return Settled(entry)
    remarks = map(wording.say, origins.same_meaning.remarks(former))
    carried = remarked(confirmed(entry, wording.layout), remarks, wording.layout)
    return Settled(carried, Change(ChangeKind.CARRIED, entry.identity.key, former.key))


def _recalled(blank: PoEntry, found: Remembered, message: Message, wording: Wording) -> Settled:
    """Fill an entry from memory, and doubt it unless the memory is certain."""
    entry = filled(blank, (found.text,), wording.layout)
    entry = remarked(entry, [wording.say(found.origin)], wording.layout)
    if not found.certain:
        changed = found.source != message.key.source
        former = Identity(message.key.context, found.source) if changed else None
        entry = doubted(entry, former, wording.layout)
    return Settled(entry, Change(ChangeKind.REMEMBERED, message.key))


def _continued(
    blank: PoEntry, match: Match, message: Message, origins: Origins, wording: Wording
) -> Settled:
    """Take over the translation of an earlier text, and doubt it unless somebody vouches."""
    earlier, now = match.entry, blank.identity
    former = (earlier.former if earlier.fuzzy else None) or unfiled(earlier).identity
    entry = replace(
        filled(blank, _fitting(earlier.strings, len(blank.strings)), wording.layout),
        head="".join(
            f"{line}{wording.layout.newline}"
            for line in dict.fromkeys((*blank.comments("#"), *earlier.comments("#")))
        ),
        flags=(),
        comment=earlier.comment,
    )
    word = origins.same_meaning
    if word and not earlier.fuzzy and word.covers(former, now, message.language):
        carried = remarked(entry, map(wording.say, word.remarks(former)), wording.layout)
        return Settled(carried, Change(ChangeKind.CARRIED, now.key, former.key))
    fuzzy = doubted(entry, former, wording.layout)
    return Settled(fuzzy, Change(ChangeKind.OFFERED, now.key, former.key))


def _fitting(strings: tuple[str, ...], forms: int) -> tuple[str, ...]:
    """Spread a translation over as many plural forms as are asked for."""
    if len(strings) == forms:
        return strings
    first = next(text for text in strings if text)
    return (first,) * forms
