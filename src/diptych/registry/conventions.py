"""Conventions: the rules that editions hold to, as data that can be explained.

Each rule has an id that code, tests and review notes cite, a statement and examples
in both languages, the passage it was read in, and how sure we are of it: a reader
can always ask "says who?".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from diptych.model.language import LanguageCode
from diptych.registry.nearest import nearest
from diptych.registry.table import Row, by_language, rows, several


class Confidence(StrEnum):
    """How a rule is known."""

    VERIFIED = "V"
    """Read in its source."""
    SECOND_HAND = "V2"
    """Read in an excerpt, or in something that quotes the source."""
    KNOWN = "K"
    """Common usage, not verified."""
    OURS = "J"
    """Our own choice, where sources are silent or disagree."""


@dataclass(frozen=True, slots=True)
class Source:
    """Something that rules were read in."""

    key: str
    names: Mapping[LanguageCode, str]
    version: str
    """The date, edition or extent that was read."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A passage of a source."""

    source: Source
    passage: str
    """A section or article, as the source numbers it; empty for the whole."""


@dataclass(frozen=True, slots=True)
class Convention:
    """A rule."""

    id: str
    """`F-12`; the letter tells its part: L law, P page, E English, F French, C data of CLDR,
    X pair, D default where sources disagree."""
    statements: Mapping[LanguageCode, str]
    examples: Mapping[LanguageCode, str]
    """How it looks in each edition; a rule of one language has examples in that one only."""
    confidence: Confidence
    citations: tuple[Citation, ...]
    implementers: tuple[str, ...]
    """Dotted names of what applies or checks it, and paths of templates."""


def convention(identifier: str) -> Convention | None:
    """Look a rule up by its id, however it is capitalized.

    >>> found = convention("f-11")
    >>> found and found.examples[LanguageCode("en")]
    '20%'
    """
    return _by_id().get(_canonical(identifier))


def conventions() -> tuple[Convention, ...]:
    """List all rules, part by part."""
    return tuple(_by_id().values())


def nearest_convention(identifier: str) -> str | None:
    """Find the id of the rule that somebody who wrote an unknown one meant.

    >>> nearest_convention("F11")
    'F-11'
    """
    known = {_bare(rule): rule for rule in _by_id()}
    found = nearest(_bare(identifier), known)
    return None if found is None else known[found]


def _canonical(identifier: str) -> str:
    """Capitalize the part; the letter after a number stays small: `P-20a`."""
    return identifier[:1].upper() + identifier[1:].lower()


def _bare(identifier: str) -> str:
    return "".join(filter(str.isalnum, identifier))


@cache
def _by_id() -> Mapping[str, Convention]:
    sources = {row["key"]: _source(row) for row in rows("sources")}
    return {row["id"]: _convention(row, sources) for row in rows("conventions")}


def _source(row: Row) -> Source:
    return Source(row["key"], by_language(row, "name"), row["version"])


def _convention(row: Row, sources: Mapping[str, Source]) -> Convention:
    cited = (cell.partition(" ") for cell in several(row["source"]))
    return Convention(
        id=row["id"],
        statements=by_language(row, "statement"),
        examples=by_language(row, "example"),
        confidence=Confidence(row["confidence"]),
        citations=tuple(Citation(sources[key], passage) for key, _, passage in cited),
        implementers=several(row["implemented_by"]),
    )
