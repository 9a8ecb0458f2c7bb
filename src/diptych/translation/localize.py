"""A document and its catalogs to a publication: the same skeleton, in every language.

Nothing is parsed and nothing can fail: each text is replaced by its translation
or stays, and says which.  What is missing is for checks to report.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

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

_Catalogs = Mapping[tuple[str, LanguageCode], Catalog]


def localize(
    document: Document, catalogs: Sequence[Catalog], languages: Sequence[LanguageCode]
) -> Publication:
    """Make every edition of a document.

    Args:
        document: a parsed source.
        catalogs: all of the project's; each text finds its own by domain and language.
        languages: the editions to make, in order.
    """
    by_domain = {(catalog.domain, catalog.language): catalog for catalog in catalogs}
    return Publication(document, {code: _edition(document, code, by_domain) for code in languages})


def _edition(document: Document, language: LanguageCode, catalogs: _Catalogs) -> Edition:
    fields = tuple(
        Field(field.name, _localized(field.text, document.key, language, catalogs))
        for field in document.fields
    )
    blocks = tuple(_block(block, document.key, language, catalogs) for block in document.blocks)
    return Edition(language, replace(document, fields=fields, blocks=blocks))


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
