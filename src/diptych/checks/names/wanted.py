"""Names of a source that its translation does not answer."""

from collections.abc import Iterator
from dataclasses import dataclass

from diptych.checks.subjects import Segment
from diptych.languages.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Wanted:
    """A name that has nothing for it on the other side."""

    keys: frozenset[str]
    """Of everything that may be called so; any of them would have answered."""
    name: str
    """As the source writes it."""


def unanswered(segment: Segment, called: Lexicon, renderings: Lexicon) -> Iterator[Wanted]:
    """Find the names of a source none of whose renderings stands in the translation, each once.

    Args:
        segment: both texts.
        called: what the source's language calls things.
        renderings: what the translation's language may call them.
    """
    if segment.is_address:
        return
    words = segment.source_words
    found = {one.keys: one for one in called.find(words)}
    if not found:
        return
    answered = renderings.keys(segment.target_words)
    for keys, one in found.items():
        if answered.isdisjoint(keys):
            yield Wanted(keys, words[slice(*one.span)])
