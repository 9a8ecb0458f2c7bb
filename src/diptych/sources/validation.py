"""What only the whole document can tell: notes that are called, values that mean something."""

from collections.abc import Iterator

from diptych.languages import VALUE_KINDS, parse_value
from diptych.model.block import ContainerKind
from diptych.model.diagnostic import Diagnostic
from diptych.model.document import Document
from diptych.model.inline import Inline, NoteCall, Passage
from diptych.model.phrase import Phrase
from diptych.model.settings import Settings
from diptych.model.text import Text
from diptych.sources.inline import parse, walk
from diptych.sources.problems import (
    BAD_VALUE,
    UNKNOWN_LANGUAGE,
    UNKNOWN_NOTE,
    UNKNOWN_VALUE_KIND,
)

_NO_VALUES = ("link", "image", "autolink")


def validate(document: Document, settings: Settings) -> Iterator[Diagnostic]:
    """Find what is wrong with a document that its blocks alone do not show.

    Args:
        document: as parsed.
        settings: its project's, for the languages there are.
    """
    notes = {
        container.label
        for block in document.blocks
        for container in block.containers
        if container.kind is ContainerKind.NOTE
    }
    for text in document.texts():
        yield from _values(text)
        for node in walk(parse(text)):
            yield from _node(node, text, notes, settings)


def _values(text: Text) -> Iterator[Diagnostic]:
    for reference in text.references:
        if reference.kind in _NO_VALUES:
            continue
        kind, value = reference.kind, reference.content
        if kind not in VALUE_KINDS:
            known = ", ".join(VALUE_KINDS)
            yield UNKNOWN_VALUE_KIND.found(text.place, kind=kind, known=known)
            continue
        parsed = parse_value(kind, value)
        if isinstance(parsed, Phrase):
            yield BAD_VALUE.found(text.place, kind=kind, value=value, reason=parsed)


def _node(
    node: Inline, text: Text, notes: set[str | None], settings: Settings
) -> Iterator[Diagnostic]:
    match node:
        case NoteCall(label) if label not in notes:
            yield UNKNOWN_NOTE.found(text.place, label=label)
        case Passage(_, language) if language and language not in settings.languages:
            known = ", ".join(settings.languages)
            yield UNKNOWN_LANGUAGE.found(text.place, language=language, known=known)
        case _:
            pass
