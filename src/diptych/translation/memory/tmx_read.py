"""Memories of other tools, read from TMX 1.4.

A memory comes from outside, so its XML is gone through event by event: nothing is
ever fetched, and a file that declares entities is refused before any is expanded
(C1 27).  A bare document type is let pass unread, since OmegaT writes one.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from xml.parsers import expat

from diptych.languages import LANGUAGES
from diptych.model.diagnostic import InputError
from diptych.model.language import LanguageCode
from diptych.model.place import Place
from diptych.translation.memory.tmx_write import AFTER, BEFORE, CONTEXT, KNOWN, ORIGIN
from diptych.translation.memory.unit import Neighbours, Unit
from diptych.translation.problems import MALFORMED_MEMORY, OVERSIZED_MEMORY, UNSAFE_MEMORY

LIMIT = 256 * 1024 * 1024
"""Bytes: some ten times the memory of a department's releases of a decade."""

_CODES = frozenset({"bpt", "ept", "ph", "it", "ut"})
"""Elements that hold another format's markup, which means nothing here."""


def read_tmx(content: bytes, path: PurePosixPath) -> tuple[Unit, ...]:
    """Read a memory: from every entry, each pair of languages that this program knows.

    Args:
        content: the bytes of the file.
        path: the file, as diagnostics name it, and the origin of entries that have none.

    Raises:
        InputError: the file is not TMX, tries to be clever, or is too large.
    """
    place = Place(path)
    if len(content) > LIMIT:
        raise InputError([OVERSIZED_MEMORY.found(place, size=len(content), limit=LIMIT)])
    reading = _Reading(place)
    parser = reading.parser()
    try:
        parser.Parse(content, True)  # noqa: FBT003 - expat takes no keyword
    except expat.ExpatError as error:
        here = place.at(error.lineno)
        detail = expat.errors.messages[error.code]
        raise InputError([MALFORMED_MEMORY.found(here, detail=detail)]) from None
    if not reading.is_tmx:
        raise InputError([MALFORMED_MEMORY.found(place.at(1), detail="<tmx>")])
    return tuple(reading.units)


@dataclass(slots=True)
class _Entry:
    """A `tu` element as far as it has been read."""

    date: dt.date | None
    properties: dict[str, str] = field(default_factory=dict)
    texts: dict[LanguageCode, str] = field(default_factory=dict)
    """In the order of the file: the source comes first."""


class _Reading:
    """What expat calls back, and what has come of it.

    A class, since event parsers keep a state between their calls.
    """

    def __init__(self, place: Place) -> None:
        self.units: list[Unit] = []
        self.is_tmx = False
        self._place = place
        self._path: list[str] = []
        self._entry: _Entry | None = None
        self._language: LanguageCode | None = None
        self._property = ""
        self._text: list[str] = []
        self._parser = expat.ParserCreate()

    def parser(self) -> expat.XMLParserType:
        """Make the parser that fills this value."""
        parser = self._parser
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._document_type
        parser.EntityDeclHandler = self._entity
        parser.SkippedEntityHandler = self._skipped
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        return parser

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if not self._path:
            self.is_tmx = name == "tmx"
        self._path.append(name)
        match name:
            case "tu":
                self._entry = _Entry(_date(attributes.get("creationdate", "")))
            case "tuv":
                # TMX 1.1 said `lang`, and some tools still do.
                self._language = _known(attributes.get("xml:lang") or attributes.get("lang", ""))
            case "prop":
                self._property = attributes.get("type", "")
                self._text.clear()
            case "seg":
                self._text.clear()

    def _end(self, name: str) -> None:
        self._path.pop()
        entry = self._entry
        if entry is None:
            return
        match name:
            case "seg" if self._language:
                entry.texts.setdefault(self._language, "".join(self._text))
            case "prop":
                entry.properties[self._property] = "".join(self._text)
            case "tu":
                self.units.extend(_units(entry, str(self._place.path)))
                self._entry = None

    def _characters(self, text: str) -> None:
        if _CODES.isdisjoint(self._path):
            self._text.append(text)

    def _document_type(
        self, name: str, _system: str | None, _public: str | None, has_internal_subset: int
    ) -> None:
        if has_internal_subset:
            raise self._refusal(name)

    def _entity(self, name: str, *_declaration: object) -> None:
        raise self._refusal(name)

    def _skipped(self, name: str, _is_parameter: int) -> None:
        raise self._refusal(name)

    def _refusal(self, found: str) -> InputError:
        here = self._place.at(self._parser.CurrentLineNumber)
        return InputError([UNSAFE_MEMORY.found(here, found=found)])


def _units(entry: _Entry, path: str) -> Iterator[Unit]:
    properties = entry.properties
    neighbours = Neighbours(properties.get(BEFORE), properties.get(AFTER))
    pairs = [pair for pair in entry.texts.items() if pair[1]]
    for language, text in pairs[1:]:
        yield Unit(
            pairs[0][1],
            text,
            pairs[0][0],
            language,
            properties.get(CONTEXT),
            neighbours if KNOWN in properties else None,
            properties.get(ORIGIN, path),
            entry.date,
        )


def _known(tag: str) -> LanguageCode | None:
    """Find the language of a tag, whatever its region: memories say EN-US, fr, FR-CA."""
    code = LanguageCode(tag.replace("_", "-").partition("-")[0].lower())
    return code if code in LANGUAGES else None


def _date(written: str) -> dt.date | None:
    """Read `20261122T093000Z`; a date that cannot be read is no reason to lose the entry."""
    try:
        return dt.datetime.strptime(written[:8], "%Y%m%d").replace(tzinfo=dt.UTC).date()
    except ValueError:
        return None
