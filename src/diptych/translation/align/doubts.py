"""Why a translation found on a page should be looked at before it is relied on."""

from collections.abc import Iterator, Sequence

from diptych.languages import LANGUAGES
from diptych.languages.facts import compare
from diptych.model.block import Block
from diptych.model.diagnostic import Severity
from diptych.model.phrase import Phrase, phrase
from diptych.model.text import Text
from diptych.translation.align.beads import Bead
from diptych.translation.align.references import LinkPair, calls
from diptych.translation.align.traits import own_texts, words_of

CERTAIN = 0.99
"""Below it, one alignment in a hundred like this one would be wrong: the aim of the import."""

_SHORTEST, _LONGEST = 0.5, 2.0
"""Lengths, target by source and usual breadth, beyond which something is missing."""
_ENOUGH = 40
"""Characters: shorter texts differ more in length, rightly."""


def bead_doubts(bead: Bead, source: Block, target: Block) -> tuple[Phrase, ...]:
    """Doubt the place of a block."""
    return tuple(_bead_doubts(bead, source, target))


def _bead_doubts(bead: Bead, source: Block, target: Block) -> Iterator[Phrase]:
    if bead.certainty < CERTAIN:
        yield phrase(
            "It is only {percent}% certain that these two texts stand for each other.",
            percent=int(bead.certainty * 100),
        )
    if source.kind != target.kind:
        yield phrase(
            "The source has another kind of block here ({source}) than the other edition"
            " ({target}).",
            source=source.kind.value,
            target=target.kind.value,
        )
    if len(own_texts(source)) != len(own_texts(target)):
        yield phrase(
            "This block has {source} texts in the source, and {target} in the other edition.",
            source=len(own_texts(source)),
            target=len(own_texts(target)),
        )


def pair_doubts(source: Text, target: Text, links: Sequence[LinkPair]) -> tuple[Phrase, ...]:
    """Doubt what a text says, wherever it stands."""
    return tuple(_pair_doubts(source, target, links))


def _pair_doubts(source: Text, target: Text, links: Sequence[LinkPair]) -> Iterator[Phrase]:
    here, there = words_of(source), words_of(target)
    yield from _fact_doubts(here, there, source, target)
    if not len(links) == len(source.references) == len(target.references):
        yield phrase(
            "The source has {source} links and values here, the other edition has {target}.",
            source=len(source.references),
            target=len(target.references),
        )
    if calls(source) != calls(target):
        yield phrase("The two texts do not call the same footnotes.")
    breadth = LANGUAGES[target.language].breadth / LANGUAGES[source.language].breadth
    if not there:
        yield phrase("The other edition has no words here.")
    elif len(here) >= _ENOUGH and not _SHORTEST <= len(there) / len(here) / breadth <= _LONGEST:
        yield phrase(
            "One text is much longer than the other: {source} characters and {target}.",
            source=len(here),
            target=len(there),
        )
    elif here == there and len(here) >= _ENOUGH:
        yield phrase("The other edition has the very words of the source.")


def _fact_doubts(here: str, there: str, source: Text, target: Text) -> Iterator[Phrase]:
    for found in compare(here, source.language, there, target.language):
        if found.severity is not Severity.ERROR:
            continue
        if found.source and found.target:
            yield phrase(
                "The source says {source}, the other edition says {target}.",
                source=found.source.text,
                target=found.target.text,
            )
        elif found.source:
            yield phrase("Only the source says {found}.", found=found.source.text)
        elif found.target:
            yield phrase("Only the other edition says {found}.", found=found.target.text)


def split_doubt(source: Sequence[Block], target: Sequence[Block]) -> Phrase:
    """Doubt a bead of more than two blocks."""
    if len(source) < len(target):
        return phrase("The other edition says in two blocks what stands here in one.")
    return phrase(
        "The other edition says in one block what stands here in two: keep what belongs to this"
        " one."
    )


def ways_doubt(others: Sequence[str]) -> Phrase:
    """Doubt a translation where the page has several of one text."""
    return phrase("The other edition also says: {others}", others=" | ".join(others))
