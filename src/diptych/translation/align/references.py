"""What two texts refer to: which link of one is which of the other, and under which name.

Each text numbers its links for itself; a translation uses the numbers of its source.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from diptych.languages import counterpart
from diptych.model.text import Reference, Text
from diptych.translation.align.traits import Pairs

_NUMBERED = re.compile(r"(?<=\])\[(\d+)\]")
_NAMED = re.compile(r"\{([a-z][a-z0-9-]*)\}")


class LinkPair(NamedTuple):
    """A reference of the source, and the one of the target that stands for it."""

    source: Reference
    target: Reference
    sure: bool
    """Known by its address, not only by its order."""


class Renamed(NamedTuple):
    """A text in the references of another."""

    words: str
    strangers: tuple[Reference, ...]
    """References that the other has not: they stand in the words with their address."""


def links_of(source: Text, target: Text, declared: Pairs) -> tuple[LinkPair, ...]:
    """Pair the references of two texts: by what they hold, and the rest in their order.

    Args:
        source: of one edition.
        target: of the other.
        declared: pairs of addresses that the project states.
    """
    left = list(target.references)
    pairs: dict[str, LinkPair] = {}
    for here in source.references:
        wanted = {
            here.content,
            counterpart(here.content, source.language, target.language, declared),
        }
        there = next((one for one in left if one.kind == here.kind and one.content in wanted), None)
        if there:
            left.remove(there)
            pairs[here.name] = LinkPair(here, there, sure=True)
    for here in source.references:
        there = next((one for one in left if one.kind == here.kind), None)
        if here.name not in pairs and there:
            left.remove(there)
            pairs[here.name] = LinkPair(here, there, sure=False)
    return tuple(pairs[here.name] for here in source.references if here.name in pairs)


def renamed(text: Text, links: Iterable[LinkPair]) -> Renamed:
    """Write a text in the references of its source."""
    names = {link.target.name: link.source.name for link in links}
    strangers = tuple(one for one in text.references if one.name not in names)
    written = {one.name: _inside(one) for one in strangers}
    words = _NUMBERED.sub(
        lambda found: (
            f"[{names[found[1]]}]" if found[1] in names else written.get(found[1], found[0])
        ),
        text.markdown,
    )
    words = _NAMED.sub(
        lambda found: (
            f"{{{names[found[1]]}}}" if found[1] in names else written.get(found[1], found[0])
        ),
        words,
    )
    return Renamed(words, strangers)


def _inside(reference: Reference) -> str:
    """Write a reference out where it is called."""
    if reference.name.isdigit():
        return f"({reference.content})"
    return f"<{reference.content}>" if reference.kind == "autolink" else reference.content


def calls(text: Text) -> Sequence[str]:
    """List the footnotes that a text calls."""
    return sorted(_labels(text))


def _labels(text: Text) -> Iterator[str]:
    yield from re.findall(r"\[\^([^\]\s]+)\]", text.markdown)
