"""Which earlier translation a new text most probably continues.

Two things speak for one: the words, and the place.  A sentence rewritten by half
still stands between the same two neighbours; a sentence that only resembles another,
elsewhere in the catalog, must resemble it more.

The search goes in rings, and stops where nothing better can be expected: what fell
out at the same place, whatever fell out, at last everything that was ever translated.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from diptych.model.text import LINK_CONTEXT
from diptych.translation.po import Identity, PoEntry

NEAR = 50.0
"""Likeness, out of 100, that is asked for at the same place.  Of 4,000 pairs of unrelated
sentences of the Python documentation, 1 in 100 reaches it, and 5 in 100 reach 42."""
FAR = 60.0
"""Likeness asked for elsewhere: the threshold of GNU msgmerge, which translators know."""
WINDOW = 12
"""How many entries, up and down, still count as the same place: a long section that was
written anew is not searched as a whole for each of its paragraphs."""
PLACE = 20.0
"""What the same place is worth: elsewhere a text must be that much more like."""
SURE = 80.0
"""Likeness that ends the search: nothing further away is the better guess."""


@dataclass(frozen=True, slots=True)
class Match:
    """An earlier entry, and how like its text is to the new one."""

    entry: PoEntry
    likeness: float
    """Out of 100."""


def continued(
    wanted: Sequence[Identity],
    live: Mapping[Identity, PoEntry],
    obsolete: Mapping[Identity, PoEntry],
) -> dict[Identity, Match]:
    """Find, for each message without a translation, the entry it most probably continues.

    One that has an entry already, still empty, was searched for when it came: it is
    offered only what fell out since, at its place or with its very words.

    Args:
        wanted: the identities of all messages, in the order of the document.
        live: the entries of the catalog, in its order.
        obsolete: entries that fell out earlier.
    """
    held = set(wanted)
    new = [identity for identity in wanted if identity not in live and identity not in obsolete]
    waiting = [
        identity for identity in wanted if identity in live and not live[identity].translated
    ]
    if not (new or waiting):
        return {}
    fallen = [entry for identity, entry in live.items() if identity not in held]
    rings = (
        _Ring.of([*fallen, *obsolete.values()]),
        _Ring.of([entry for identity, entry in live.items() if identity in held]),
    )
    near = dict(_neighbours(wanted, live))
    found = [(identity, _best(identity, near[identity], rings)) for identity in new]
    found += [(identity, _fallen_here(identity, near[identity], rings[0])) for identity in waiting]
    return {identity: match for identity, match in found if match}


@dataclass(frozen=True, slots=True)
class _Ring:
    """Entries to search, and their texts."""

    entries: tuple[PoEntry, ...]
    texts: tuple[str, ...]
    same: Mapping[str, PoEntry]
    """By text: the same words in another context, or without a plural."""

    @classmethod
    def of(cls, entries: Sequence[PoEntry]) -> "_Ring":
        usable = tuple(entry for entry in entries if entry.translated)
        texts = tuple(entry.identity.source for entry in usable)
        return cls(usable, texts, dict(zip(reversed(texts), reversed(usable), strict=True)))

    def best(self, text: str, cutoff: float) -> Match | None:
        """Find the entry whose text is most like the given one."""
        # Whoever only reads catalogs, as a release does, does not wait for it.
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - see above

        found = process.extractOne(text, self.texts, scorer=fuzz.ratio, score_cutoff=cutoff)
        return None if found is None else Match(self.entries[found[2]], found[1])


def _best(identity: Identity, near: Sequence[PoEntry], rings: Sequence[_Ring]) -> Match | None:
    text = identity.source
    best = _here(text, near)
    for ring in rings:
        if best and best.likeness >= SURE:
            break
        if text in ring.same:
            return Match(ring.same[text], 100.0)
        if identity.context == LINK_CONTEXT:
            continue  # addresses of one site are all alike, and lead to different pages
        better = FAR if best is None else min(100.0, best.likeness + PLACE)
        further = ring.best(text, max(FAR, better))
        if further:
            return further
    return best


def _fallen_here(identity: Identity, near: Sequence[PoEntry], fallen: _Ring) -> Match | None:
    same = fallen.same.get(identity.source)
    return Match(same, 100.0) if same else _here(identity.source, near)


def _here(text: str, near: Sequence[PoEntry]) -> Match | None:
    """Find the most alike of the entries at the same place; words may have changed order."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - as above

    likeness = (
        (
            max(
                fuzz.ratio(text, entry.identity.source),
                fuzz.token_sort_ratio(text, entry.identity.source),
            ),
            entry,
        )
        for entry in near
        if entry.translated
    )
    likest, entry = max(likeness, key=lambda found: found[0], default=(0.0, None))
    return Match(entry, likest) if entry and likest >= NEAR else None


def _neighbours(
    wanted: Sequence[Identity], live: Mapping[Identity, PoEntry]
) -> Iterator[tuple[Identity, tuple[PoEntry, ...]]]:
    """Find, for each new message, the entries that fell out at its place.

    Its place is told by the nearest message before it that stays, and by the nearest
    after it: one of the two may have moved.
    """
    entries = tuple(live.values())
    held = frozenset(wanted)
    order = {identity: number for number, identity in enumerate(live)}
    forward = _Fallen.of(entries, held, order)
    backward = _Fallen.of(entries[::-1], held, _mirrored(order))
    following = forward.along(wanted)
    preceding = tuple(backward.along(wanted[::-1]))[::-1]
    for identity, first, last in zip(wanted, following, preceding, strict=True):
        if identity not in live or not live[identity].translated:
            together = (*forward.entries[slice(*first)], *backward.entries[slice(*last)])
            yield identity, tuple({entry.identity: entry for entry in together}.values())


def _mirrored(order: Mapping[Identity, int]) -> dict[Identity, int]:
    return {identity: len(order) - 1 - number for identity, number in order.items()}


@dataclass(frozen=True, slots=True)
class _Fallen:
    """The entries of a catalog in one direction, and where each run of fallen ones ends."""

    entries: Sequence[PoEntry]
    order: Mapping[Identity, int]
    ends: Sequence[int]
    """For each entry, where the first at or after it stands that stays."""

    @classmethod
    def of(
        cls,
        entries: Sequence[PoEntry],
        held: frozenset[Identity],
        order: Mapping[Identity, int],
    ) -> "_Fallen":
        """Note where runs end."""
        ends: list[int] = [len(entries)]
        for number in range(len(entries) - 1, -1, -1):
            ends.append(number if entries[number].identity in held else ends[-1])
        return cls(entries, order, ends[::-1])

    def along(self, wanted: Sequence[Identity]) -> Iterator[tuple[int, int]]:
        """Go along messages; tell for each which fallen entries are at its place."""
        anchor, distance = -1, 0
        for identity in wanted:
            begin = anchor + 1
            low = max(begin, begin + distance - WINDOW)
            yield low, min(self.ends[begin], begin + distance + WINDOW)
            if identity in self.order:
                anchor, distance = self.order[identity], 0
            else:
                distance += 1
