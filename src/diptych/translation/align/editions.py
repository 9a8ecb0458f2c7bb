"""Two editions of one page to translations: the target's words for each text of the source.

What is taken over without a word is what nothing speaks against: the place is sure,
and both texts state the same facts and lead to as many places.  Everything else is
offered, with each reason for doubt; what only one edition has is named.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from diptych.languages import LANGUAGES
from diptych.model.block import Block
from diptych.model.document import Document
from diptych.model.message import MessageKey
from diptych.model.phrase import Phrase
from diptych.model.text import Text
from diptych.translation.align.beads import Bead, beads
from diptych.translation.align.doubts import bead_doubts, pair_doubts, split_doubt, ways_doubt
from diptych.translation.align.references import links_of, renamed
from diptych.translation.align.traits import Pairs, own_texts, traits_of
from diptych.translation.extract import key_of
from diptych.translation.language_in import is_message


@dataclass(frozen=True, slots=True)
class Pair:
    """A text of the source, and the words that stand for it."""

    key: MessageKey
    words: str
    """In the source's own references."""
    doubts: tuple[Phrase, ...] = ()
    """Why somebody should look; none where nothing speaks against it."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """What two editions say of each other."""

    pairs: Mapping[MessageKey, Pair]
    beads: tuple[Bead, ...]
    """Of the blocks of both documents, by number."""
    source_alone: tuple[Block, ...]
    """Blocks of the source that nothing in the target stands for."""
    target_alone: tuple[Block, ...]
    """Blocks of the target that stand for nothing in the source."""


def align(source: Document, target: Document, declared: Pairs = ()) -> Alignment:
    """Find what of the target stands for each text of the source.

    Args:
        source: the edition that becomes the source.
        target: the other one, of the same page.
        declared: pairs of addresses that the project states.
    """
    language = target.metadata.language
    traits = [
        [traits_of(block, language, declared) for block in side.blocks] for side in (source, target)
    ]
    breadth = LANGUAGES[language].breadth / LANGUAGES[source.metadata.language].breadth
    found = beads(traits[0], traits[1], breadth)
    pairs = [*_fields(source, target)]
    for bead in found:
        here = [source.blocks[number] for number in bead.source]
        there = [target.blocks[number] for number in bead.target]
        pairs += _bead(bead, here, there, declared)
    return Alignment(
        _settled(pairs),
        found,
        tuple(source.blocks[bead.source[0]] for bead in found if not bead.target),
        tuple(target.blocks[bead.target[0]] for bead in found if not bead.source),
    )


def _fields(source: Document, target: Document) -> Iterator[Pair]:
    for field in source.fields:
        other = target.field(field.name)
        if other is not None:
            yield from _texts(field.text, other, (), ())


def _bead(
    bead: Bead, source: Sequence[Block], target: Sequence[Block], declared: Pairs
) -> Iterator[Pair]:
    match source, target:
        case [here], [there]:
            yield from _blocks(here, there, bead_doubts(bead, here, there), declared)
        case [here], [first, second]:
            words = _joined(first, second)
            doubts = (split_doubt(source, target),)
            yield from (Pair(key_of(text), words, doubts) for text in own_texts(here)[:1])
        case [first, second], [there]:
            doubts = (split_doubt(source, target),)
            for here in (first, second):
                yield from _blocks(here, there, doubts, declared)


def _joined(first: Block, second: Block) -> str:
    return " ".join(
        renamed(text, ()).words for block in (first, second) for text in own_texts(block)[:1]
    )


def _blocks(
    source: Block, target: Block, doubts: tuple[Phrase, ...], declared: Pairs
) -> Iterator[Pair]:
    for here, there in zip(own_texts(source), own_texts(target), strict=False):
        yield from _texts(here, there, doubts, declared)


def _texts(
    source: Text, target: Text, doubts: tuple[Phrase, ...], declared: Pairs
) -> Iterator[Pair]:
    """Pair two texts, and then the addresses and titles of their links."""
    links = links_of(source, target, declared)
    if is_message(source):
        taken = renamed(target, links)
        reasons = (*doubts, *pair_doubts(source, target, links))
        yield Pair(key_of(source), taken.words, reasons)
    for link in links:
        unsure = doubts if not link.sure else ()
        yield Pair(MessageKey("link", link.source.content), link.target.content, unsure)
        if link.source.title and link.target.title:
            yield Pair(MessageKey(None, link.source.title), link.target.title, unsure)


def _settled(pairs: Sequence[Pair]) -> dict[MessageKey, Pair]:
    """Choose one translation a message, and doubt it where the page has several."""
    by_key: dict[MessageKey, list[Pair]] = {}
    for pair in pairs:
        by_key.setdefault(pair.key, []).append(pair)
    return {key: _chosen(found) for key, found in by_key.items()}


def _chosen(found: Sequence[Pair]) -> Pair:
    """Take the least doubtful; of equals the most frequent, and then the first."""
    ways = [pair.words for pair in found if not pair.doubts]
    best = min(found, key=lambda pair: (len(pair.doubts), -ways.count(pair.words)))
    others = tuple(dict.fromkeys(way for way in ways if way != best.words))
    if not others:
        return best
    return Pair(best.key, best.words, (ways_doubt(others),))
