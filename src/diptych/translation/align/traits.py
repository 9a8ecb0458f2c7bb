"""What of a block can be recognized in another language.

Its place in the structure; its length; and what translators leave as it is or nearly
so: figures and dates (by value), addresses, code, and words that begin alike, which
Simard, Foster and Isabelle (1992) found to be enough to tell English and French
sentences apart.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from diptych.languages import counterpart
from diptych.languages.facts import FactKind, read
from diptych.model.block import Block, BlockKind, ContainerKind
from diptych.model.language import LanguageCode
from diptych.model.text import LINK_CONTEXT, Text

PREFIX = 4
"""Letters that words must share at their beginning, as in that paper."""

_WORD = re.compile(r"[^\W\d_]{4,}")
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)", re.DOTALL)
_NOTATION = re.compile(r"\]\[\d+\]|\[\^[^\]]+\]|\{[a-z][a-z0-9-]*\}|[\\*_\[\]`]")
_INSIGNIFICANT = frozenset({FactKind.ADDRESS, FactKind.DOWNLOAD})

Pairs = Sequence[Mapping[LanguageCode, str]]


class Place(NamedTuple):
    """What a block is, in the structure of its document."""

    kind: BlockKind
    level: int
    header: bool
    containers: tuple[ContainerKind, ...]


Counted: TypeAlias = frozenset[tuple[Hashable, int]]
"""A multiset: each thing with the number of its turn, so that sets compare as multisets do."""


@dataclass(frozen=True, slots=True)
class Traits:
    """A block, as far as another language shows it too."""

    place: Place
    length: int
    """Characters of its own words, without markup."""
    anchors: Counted = frozenset()
    """Figures, addresses and code."""
    prefixes: Counted = frozenset()
    """How its words begin."""

    def __add__(self, other: "Traits") -> "Traits":
        """Take two neighbours for one."""
        return Traits(
            self.place,
            self.length + 1 + other.length,
            counted(one for one, _ in (*self.anchors, *other.anchors)),
            counted(one for one, _ in (*self.prefixes, *other.prefixes)),
        )


def traits_of(block: Block, target: LanguageCode, declared: Pairs = ()) -> Traits:
    """Read off a block what its counterpart will show.

    Args:
        block: of either edition.
        target: the language that addresses are put into before they are compared.
        declared: pairs of addresses that the project states.
    """
    words = " ".join(map(words_of, own_texts(block)))
    return Traits(
        Place(
            block.kind,
            block.level,
            block.header,
            tuple(container.kind for container in block.containers),
        ),
        len(words),
        counted(_anchors(block, target, declared)),
        counted(_prefix(word) for word in _WORD.findall(words)),
    )


def counted(things: Iterable[Hashable]) -> Counted:
    """Make a multiset."""
    turns = Counter(things)
    return frozenset((one, turn) for one, count in turns.items() for turn in range(count))


def own_texts(block: Block) -> tuple[Text, ...]:
    """List the texts that a block shows, without the addresses that it leads to."""
    return tuple(text for text in block.texts if text.context != LINK_CONTEXT)


def words_of(text: Text) -> str:
    """Read the words of a text, without its markup.

    Typed values read as they were typed: a cell `{number}` is its number.
    """
    written = text.markdown
    for reference in text.references:
        written = written.replace(f"{{{reference.name}}}", f" {reference.content} ")
    return " ".join(_NOTATION.sub("", written).split())


def _anchors(block: Block, target: LanguageCode, declared: Pairs) -> Iterator[Hashable]:
    if block.target:
        yield "figure", block.target.rpartition("/")[2]
    if block.verbatim:
        yield "code", block.verbatim
    for text in block.texts:
        if text.context == LINK_CONTEXT:
            yield _address(text.markdown, text.language, target, declared)
            continue
        yield from (("code", found[2]) for found in _CODE.finditer(text.markdown))
        for fact in read(words_of(text), text.language):
            if fact.kind not in _INSIGNIFICANT:
                yield fact.kind, fact.value


def _address(
    address: str, language: LanguageCode, target: LanguageCode, declared: Pairs
) -> Hashable:
    """Put an address into the target language; one that cannot be is known by its site."""
    if language == target:
        return "address", address
    return "address", counterpart(address, language, target, declared) or address


def _prefix(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))[:PREFIX]
