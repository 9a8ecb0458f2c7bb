"""What was produced, each piece read once however many checks look at it.

Pages are there before anything is encoded, and so are looked at first; PDFs follow
when nothing else stands against publishing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from typing import TypeAlias

from diptych.checks.subjects import Release
from diptych.model.edition import Edition
from diptych.model.language import LanguageCode
from diptych.model.page import Artifact, Medium, Page
from diptych.model.place import Place
from diptych.reading import Element, HtmlPage, PaperDocument, elements, read_html, read_paper

_Editions: TypeAlias = Mapping[tuple[str, LanguageCode | None], Edition]
"""By the key of their publication and their language."""

_PAPER = ".pdf"
_PRINTED = (Medium.PAPER, Medium.BILINGUAL)
_SHOWN = (Medium.SCREEN, *_PRINTED)
"""Media whose pages are shown as HTML; the wire has the words of paper."""


@dataclass(frozen=True)
class ProducedPage:
    """A page, and the edition that it shows."""

    page: Page
    edition: Edition | None
    """None for pages of the whole site."""

    @cached_property
    def html(self) -> HtmlPage:
        """The page, read."""
        return read_html(self.page.html)

    @cached_property
    def body(self) -> Element:
        """What is shown of it."""
        return next(elements(self.html.root, "body"), self.html.root)

    @property
    def file(self) -> PurePosixPath:
        """What it becomes."""
        return _file(self.page)

    def place(self, line: int | None = None) -> Place:
        """Name a line of it."""
        return Place(self.file, line)


@dataclass(frozen=True)
class ProducedPaper:
    """A PDF, and what it was made from."""

    artifact: Artifact
    page: Page
    parts: tuple[ProducedPage, ...]
    """The pages that it shows: one, or that of each edition in the order of reading."""

    @cached_property
    def document(self) -> PaperDocument | None:
        """The PDF, read; none where it is no PDF."""
        return read_paper(self.artifact.content)

    @property
    def language(self) -> LanguageCode | None:
        """What the document is in, or begins in."""
        return self.parts[0].page.language

    def text(self, part: ProducedPage) -> str:
        """Read one of its parts, as assistive technology does, without what layout has set."""
        edition = (part.page.language or "") if self.page.parts else ""
        passages = self.document.passages if self.document else ()
        return "".join(
            one.text for one in passages if one.edition == edition and not (one.label or one.drawn)
        )

    @property
    def place(self) -> Place:
        """Name it."""
        return Place(self.artifact.path)


@dataclass(frozen=True, slots=True)
class Produced:
    """Pages, or PDFs, of one release; and the release."""

    release: Release
    pages: tuple[ProducedPage, ...] = ()
    papers: tuple[ProducedPaper, ...] = ()

    @property
    def screens(self) -> tuple[ProducedPage, ...]:
        """The pages that browsers show."""
        return tuple(one for one in self.pages if one.page.medium is Medium.SCREEN)


def pages_of(release: Release) -> Produced:
    """Take the pages of a release, and the editions inside bilingual ones."""
    editions = _editions(release)
    pages = (one for page in release.pages for one in page.parts or (page,))
    shown = (page for page in pages if page.medium in _SHOWN)
    return Produced(release, pages=tuple(_shown(page, editions) for page in shown))


def papers_of(release: Release) -> Produced:
    """Take the PDFs of a release."""
    editions = _editions(release)
    pages = {_file(page): page for page in release.pages if page.medium in _PRINTED}
    papers = tuple(
        ProducedPaper(artifact, page, tuple(_shown(one, editions) for one in page.parts or (page,)))
        for artifact in release.artifacts
        if (page := pages.get(artifact.path)) is not None
    )
    return Produced(release, papers=papers)


def _editions(release: Release) -> _Editions:
    return {
        (publication.key, language): edition
        for publication in release.publications
        for language, edition in publication.editions.items()
    }


def _shown(page: Page, editions: _Editions) -> ProducedPage:
    return ProducedPage(page, editions.get((page.publication, page.language)))


def _file(page: Page) -> PurePosixPath:
    suffix = page.suffix if page.medium is Medium.SCREEN else _PAPER
    return page.path.with_name(page.path.name + suffix)
