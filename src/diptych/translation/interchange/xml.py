"""XML from outside, read without doing anything that it asks for.

No entity is expanded, no document type is obeyed, nothing is fetched; what tries is
refused as a whole.
"""

from pathlib import PurePosixPath
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from diptych.model.diagnostic import InputError
from diptych.model.place import Place
from diptych.translation.interchange.problems import MALFORMED, OVERSIZED, UNSAFE

LIMIT = 64 * 1024 * 1024
"""Bytes: a hundred times the largest catalog of the corpus."""
DEPTH = 100
"""Elements within each other, ten times what XLIFF needs."""


def read_xml(content: bytes, path: PurePosixPath, form: str) -> Element:
    """Read a document into a tree; names lose their namespaces.

    Args:
        content: the bytes of the file.
        path: the file, as diagnostics name it.
        form: what it should be, for whoever reads the diagnostic.

    Raises:
        InputError: it is malformed, too large, or tries to be clever.
    """
    builder = TreeBuilder()
    guarded = _Guard(Place(path), form)
    guarded.listen(builder)
    guarded.parse(content)
    return builder.close()


def refuse_entities(content: bytes, path: PurePosixPath, form: str) -> None:
    """Make sure that another parser may have a document.

    Raises:
        InputError: it is malformed, too large, or tries to be clever.
    """
    _Guard(Place(path), form).parse(content)


class _Guard:
    """A parser that refuses: a class, since event parsers keep a state between their calls."""

    def __init__(self, place: Place, form: str) -> None:
        self._place = place
        self._form = form
        self._depth = 0
        self._builder: TreeBuilder | None = None
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.EntityDeclHandler = self._refuse
        self._parser.SkippedEntityHandler = self._refuse
        self._parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)

    def listen(self, builder: TreeBuilder) -> None:
        """Tell somebody what is read."""
        self._builder = builder
        self._parser.CharacterDataHandler = builder.data

    def parse(self, content: bytes) -> None:
        """Go through a document.

        Raises:
            InputError: it is malformed, too large, or tries to be clever.
        """
        if len(content) > LIMIT:
            raise InputError([OVERSIZED.found(self._place, size=len(content), limit=LIMIT)])
        try:
            self._parser.Parse(content, True)  # noqa: FBT003 - expat takes no keyword
        except expat.ExpatError as error:
            detail = expat.errors.messages[error.code]
            here = self._place.at(error.lineno)
            raise InputError([MALFORMED.found(here, form=self._form, detail=detail)]) from None

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEPTH:
            here = self._place.at(self._parser.CurrentLineNumber)
            raise InputError([MALFORMED.found(here, form=self._form, detail=f"<{name}>…")])
        if self._builder:
            local = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
            self._builder.start(name.rpartition(" ")[2], local)

    def _end(self, name: str) -> None:
        self._depth -= 1
        if self._builder:
            self._builder.end(name.rpartition(" ")[2])

    def _refuse(self, name: str, *_declaration: object) -> None:
        here = self._place.at(self._parser.CurrentLineNumber)
        raise InputError([UNSAFE.found(here, found=name)])
