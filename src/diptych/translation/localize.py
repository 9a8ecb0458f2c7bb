"""A document and its catalogs to a publication: the same skeleton, in every language.

Nothing is parsed and nothing can fail: each text is replaced by its translation
or stays, and says which.  What is missing is for checks to report.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from pathlib import PurePosixPath

from diptych.model.block import Block
from diptych.model.catalog import Catalog, Translation
from diptych.model.document import Document, Field
from diptych.model.edition import Edition, Publication
from diptych.model.language import LanguageCode
from diptych.model.message import MessageKey
from diptych.model.place import Place
from diptych.model.text import LINK_CONTEXT, Reference, State, Text
from diptych.translation.extract import key_of
from diptych.translation.language_in import has_language, is_message
from diptych.translation.pictures import with_own_pictures

_Catalogs = Mapping[tuple[str, LanguageCode], Catalog]


def localize(
    document: Document,
    catalogs: Sequence[Catalog],
    languages: Sequence[LanguageCode],
    files: AbstractSet[PurePosixPath] = frozenset(),
) -> Publication:
    """Make every edition of a document.

    Args:
        document: a parsed source.
        catalogs: all of the project's; each text finds its own by domain and language.
        languages: the editions to make, in order.
        files: those among the sources, where editions may find pictures of their own.
    """
    by_domain = {(catalog.domain, catalog.language): catalog for catalog in catalogs}
    editions = {code: _edition(document, code, by_domain, files) for code in languages}
    return Publication(document, editions)


def _edition(
    document: Document,
    language: LanguageCode,
    catalogs: _Catalogs,
    files: AbstractSet[PurePosixPath],
) -> Edition:
    fields = tuple(
        Field(field.name, _localized(field.text, document.key, language, catalogs))
        for field in document.fields
    )
    blocks = tuple(_block(block, document.key, language, catalogs) for block in document.blocks)
    localized = replace(document, fields=fields, blocks=blocks)
    return Edition(language, with_own_pictures(localized, language, files) if files else localized)


def _block(block: Block, key: str, language: LanguageCode, catalogs: _Catalogs) -> Block:
    texts = tuple(_localized(text, key, language, catalogs) for text in block.texts)
    return replace(block, texts=texts)


def _localized(text: Text, key: str, language: LanguageCode, catalogs: _Catalogs) -> Text:
    """Find what stands for a text in an edition."""
    if text.language == language:
        return text
    if not is_message(text):
        # Figures and dates alone are in no language, and are shown in the edition's.
        own = text.language if has_language(text) else language
        return replace(text, language=own, state=State.SHARED, source=text)
    catalog = catalogs.get((text.domain or key, language))
    held = catalog.translations.get(key_of(text)) if catalog else None
    place = Place(catalog.path, held.line) if catalog and held else text.place
    if held is None or not held.text.strip():
        return replace(text, place=place, state=State.MISSING, source=text)
    return replace(
        text,
        markdown=held.text,
        language=language,
        place=place,
        references=tuple(_reference(reference, catalog) for reference in text.references),
        state=State.FUZZY if held.fuzzy else State.TRANSLATED,
        source=text,
    )


def _reference(reference: Reference, catalog: Catalog | None) -> Reference:
    """Point a link to its address in this edition."""
    if reference.kind != "link":
        return reference
    address = _find(catalog, MessageKey(LINK_CONTEXT, reference.content))
    title = _find(catalog, MessageKey(None, reference.title)) if reference.title else None
    return replace(
        reference,
        content=address.text if address else reference.content,
        title=title.text if title else reference.title,
    )


def _find(catalog: Catalog | None, key: MessageKey) -> Translation | None:
    """Find a translation that says something."""
    found = catalog.translations.get(key) if catalog else None
    return found if found and found.text.strip() else None
