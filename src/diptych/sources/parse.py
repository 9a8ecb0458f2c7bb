"""A source file to a document.

Problems are gathered from the whole file; a document is made only if there is
none, because every later stage trusts what a document says.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import count
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from diptych.model.block import Block
from diptych.model.diagnostic import Diagnostic, InputError
from diptych.model.document import Document, Metadata
from diptych.model.language import LanguageCode
from diptych.model.place import Place
from diptych.model.project import SourceFile
from diptych.model.settings import Settings
from diptych.model.text import SHARED_DOMAIN
from diptych.sources import frontmatter
from diptych.sources.blocks import Walk, blocks_of
from diptych.sources.grammar import blocks
from diptych.sources.own_institutions import write_out
from diptych.sources.problems import (
    NO_FRONT_MATTER,
    TOO_LONG,
    UNCLOSED_FRONT_MATTER,
    UNKNOWN_BOILERPLATE,
)
from diptych.sources.validation import validate
from diptych.toml import Table
from diptych.toml import parse as parse_toml

LIMIT = 5_000_000
"""Characters of a source: fifty times the longest federal page of the corpus, and still
parsed within seconds (quality, C3)."""

Tables: TypeAlias = Mapping[PurePosixPath, SourceFile]
"""Files of data by path."""
_NO_TABLES: Tables = MappingProxyType({})

_FENCE = "+++"
_FENCED = re.compile(r"\+\+\+[ \t]*\n(?P<toml>.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


class Draft(NamedTuple):
    """A source as far as it can be read."""

    document: Document
    """With stand-ins for what is missing: to be extracted and compared, never to be shown."""
    problems: tuple[Diagnostic, ...]


class _Supplies(NamedTuple):
    """What the project holds for its sources."""

    settings: Settings
    fragments: Mapping[str, SourceFile]
    tables: Tables
    ordinals: "count[int]"
    """Of containers, which are told apart across a source and all that it calls in."""


def parse(
    file: SourceFile,
    settings: Settings,
    fragments: Mapping[str, SourceFile],
    tables: Tables = _NO_TABLES,
) -> Document:
    """Parse a source.

    Args:
        file: front matter and Markdown.
        settings: of the project.
        fragments: the shared pieces of text that a release may call in, by key.
        tables: the files of data that it may show, by path.

    Raises:
        InputError: something in it is wrong; everything that is, is said.
    """
    document, problems = draft(file, settings, fragments, tables)
    if problems:
        raise InputError(problems)
    return document


def draft(
    file: SourceFile,
    settings: Settings,
    fragments: Mapping[str, SourceFile],
    tables: Tables = _NO_TABLES,
) -> Draft:
    """Parse a source that somebody has still to complete.

    Args:
        file: front matter and Markdown.
        settings: of the project.
        fragments: the shared pieces of text that a release may call in, by key.
        tables: the files of data that it may show, by path.

    Raises:
        InputError: there is no telling what is front matter, or its TOML is malformed.
    """
    place = Place(file.path, 1)
    if len(file.text) > LIMIT:
        raise InputError([TOO_LONG.found(place, size=len(file.text), limit=LIMIT)])
    toml, body, first_line = _split(file, place)
    table = parse_toml(toml, place.at(2))
    front = frontmatter.read(table, settings)
    supplies = _Supplies(settings, fragments, tables, count())
    walk = _walk(body, place.at(first_line), front.metadata.language, supplies)
    shared = _called_in(front.boilerplate, table, supplies)
    document = Document(
        key_of(file.path, settings.folders.content),
        place,
        front.metadata,
        front.fields,
        (*walk.blocks, *shared.blocks),
    )
    document = write_out(document, settings.institutions)
    problems = (*table.problems, *walk.problems, *shared.problems, *validate(document, settings))
    return Draft(document, problems)


def metadata_of(file: SourceFile, settings: Settings) -> Metadata:
    """Read what the front matter of a source says that is not a text.

    Raises:
        InputError: there is no telling what is front matter, or its TOML is malformed.
    """
    place = Place(file.path, 1)
    toml, _, _ = _split(file, place)
    return frontmatter.read(parse_toml(toml, place.at(2)), settings).metadata


def key_of(path: PurePosixPath, content: PurePosixPath) -> str:
    """Name a release after its file: the folder for its `index.md`, `folder.name` for others.

    >>> key_of(PurePosixPath("content/a/index.md"), PurePosixPath("content"))
    'a'
    """
    parts = path.relative_to(content).with_suffix("").parts
    return ".".join(part for part in parts if part != "index") or "index"


def _split(file: SourceFile, place: Place) -> tuple[str, str, int]:
    """Part the front matter from the body, and count the line that the body begins on."""
    fenced = _FENCED.match(file.text)
    if fenced is None:
        opened = file.text.startswith(_FENCE)
        raise InputError([(UNCLOSED_FRONT_MATTER if opened else NO_FRONT_MATTER).found(place)])
    return fenced["toml"], file.text[fenced.end() :], file.text.count("\n", 0, fenced.end()) + 1


def _walk(body: str, start: Place, language: LanguageCode, supplies: _Supplies) -> Walk:
    env: dict[str, dict[str, dict[str, str]]] = {}
    tokens = blocks().parse(body, env)
    walk = Walk(
        start,
        language,
        supplies.settings,
        env.get("references", {}),
        supplies.tables,
        ordinals=supplies.ordinals,
    )
    blocks_of(tokens, walk)
    return walk


class _Shared:
    """What the fragments that a release calls in bring with them."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.problems: list[Diagnostic] = []


def _called_in(keys: tuple[str, ...], table: Table, supplies: _Supplies) -> _Shared:
    shared = _Shared()
    for key in keys:
        fragment = supplies.fragments.get(key)
        if fragment is None:
            known = ", ".join(sorted(supplies.fragments)) or "–"
            place = table.place("boilerplate")
            shared.problems.append(UNKNOWN_BOILERPLATE.found(place, key=key, known=known))
            continue
        language = supplies.settings.languages[0]
        walk = _walk(fragment.text, Place(fragment.path, 1), language, supplies)
        shared.blocks += [_in_shared_domain(block) for block in walk.blocks]
        shared.problems += walk.problems
    return shared


def _in_shared_domain(block: Block) -> Block:
    return replace(block, texts=tuple(replace(text, domain=SHARED_DOMAIN) for text in block.texts))
