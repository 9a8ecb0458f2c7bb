"""A publication to its bitexts, in the order of reading."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from diptych.model.block import Block, BlockKind
from diptych.model.document import Document
from diptych.model.edition import Publication
from diptych.model.language import LanguageCode
from diptych.model.mark import identity, marks
from diptych.model.phrase import phrase
from diptych.model.style import Style
from diptych.model.text import LINK_CONTEXT, Text
from diptych.review.meaning.bitext import Bitext, Wording
from diptych.review.meaning.facts import facts
from diptych.review.meaning.reading import addresses, readable

Pictures = Mapping[PurePosixPath, str]
"""Digests of picture files, by their path relative to the project."""


def bitexts(publication: Publication, style: Style, pictures: Pictures) -> Iterator[Bitext]:
    """Take a publication to pieces, each in all languages.

    Args:
        publication: with all its editions.
        style: for values.
        pictures: to tell whether a picture is the same one.
    """
    reader = _Reader(publication, style, pictures)
    yield from facts(publication, style)
    for index, field in enumerate(publication.source.fields):
        yield reader.bitext(
            {code: one.fields[index].text for code, one in reader.documents.items()}, (field.name,)
        )
    for index, block in enumerate(publication.source.blocks):
        yield from reader.block(index, block)


class _Reader:
    """Goes through the editions of a publication side by side, and keeps the headings in mind."""

    def __init__(self, publication: Publication, style: Style, pictures: Pictures) -> None:
        self.documents: Mapping[LanguageCode, Document] = {
            code: edition.document for code, edition in publication.editions.items()
        }
        self._source = publication.source
        self._marks = marks(publication.source)
        self._style = style
        self._pictures = pictures
        self._headings: dict[int, Mapping[LanguageCode, str]] = {}

    def block(self, index: int, block: Block) -> Iterator[Bitext]:
        """Give the texts of a block, or what stands in it verbatim."""
        if block.kind is BlockKind.HEADING:
            self._forget(block.level)
        form = _form(block)
        picture = self._picture(block)
        for number in range(len(block.texts)):
            texts = {code: one.blocks[index].texts[number] for code, one in self.documents.items()}
            yield self.bitext(texts, form, picture if number == 0 else "")
        if block.verbatim:
            shown = Wording(block.verbatim, block.verbatim)
            wordings = dict.fromkeys(self.documents, shown)
            language = self._source.metadata.language
            yield Bitext("", phrase("verbatim text"), language, wordings, form, self._path())
        if block.kind is BlockKind.HEADING and block.texts:
            self._remember(index, block.level)

    def bitext(
        self, texts: Mapping[LanguageCode, Text], form: tuple[str, ...], picture: str = ""
    ) -> Bitext:
        """Put a text beside itself in all languages."""
        text = next(iter(texts.values()))
        source = text.source or text
        wordings = {code: self._wording(text) for code, text in texts.items()}
        return Bitext(
            self._marks[identity(text)],
            source.part,
            source.language,
            wordings,
            form,
            self._path(),
            texts,
            picture,
        )

    def _wording(self, text: Text) -> Wording:
        if text.context == LINK_CONTEXT:
            return Wording(text.markdown, addresses=(text.markdown,), state=text.state)
        shown = readable(text, self._style)
        return Wording(shown, text.markdown, addresses(text), text.state)

    def _forget(self, level: int) -> None:
        """Forget the headings that a heading of this level ends."""
        self._headings = {other: path for other, path in self._headings.items() if other < level}

    def _remember(self, index: int, level: int) -> None:
        """Keep a heading in mind."""
        self._headings[level] = {
            code: readable(document.blocks[index].texts[0], self._style)
            for code, document in self.documents.items()
        }

    def _path(self) -> Mapping[LanguageCode, tuple[str, ...]]:
        levels = sorted(self._headings)
        return {
            code: tuple(self._headings[level][code] for level in levels) for code in self.documents
        }

    def _picture(self, block: Block) -> str:
        if not block.target:
            return ""
        path = self._source.place.path.parent / block.target
        return self._pictures.get(path, block.target)


def _form(block: Block) -> tuple[str, ...]:
    """Say what a block is and stands in, but not how many there are of it."""
    level = str(block.level) if block.level else ""
    heads = "head" if block.header else ""
    around = (container.kind.value for container in block.containers)
    return (block.kind.value, level, heads, *around)
