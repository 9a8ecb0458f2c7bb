"""Institutions that a project declares: what a source calls by key is written out.

The registry is known everywhere, the settings of one project are not: so the value takes
its names with it, and translators read them beside the message.
"""

from collections.abc import Mapping
from dataclasses import replace

from diptych.model.document import Document
from diptych.model.settings import InstitutionEntry
from diptych.model.text import Reference, Text

_KIND = "institution"


def write_out(document: Document, declared: Mapping[str, InstitutionEntry]) -> Document:
    """Put the names of declared institutions in place of their keys.

    Args:
        document: as parsed.
        declared: the project's own institutions, by key.
    """
    if not declared:
        return document
    return replace(
        document,
        fields=tuple(
            replace(field, text=_written(field.text, declared)) for field in document.fields
        ),
        blocks=tuple(
            replace(block, texts=tuple(_written(text, declared) for text in block.texts))
            for block in document.blocks
        ),
    )


def _written(text: Text, declared: Mapping[str, InstitutionEntry]) -> Text:
    if not any(reference.kind == _KIND for reference in text.references):
        return text
    return replace(text, references=tuple(_reference(one, declared) for one in text.references))


def _reference(reference: Reference, declared: Mapping[str, InstitutionEntry]) -> Reference:
    entry = declared.get(reference.content.strip()) if reference.kind == _KIND else None
    if entry is None or not entry.names:
        return reference
    names = " | ".join(f"{language}={name}" for language, name in entry.names.items())
    return replace(reference, content=names)
