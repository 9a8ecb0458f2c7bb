"""What was produced, each piece read once however many checks look at it.

Pages are there before anything is encoded, and so are looked at first; PDFs follow
when nothing else stands against publishing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

from diptych.checks.subjects import Release
from diptych.model.edition import Edition
from diptych.model.page import Artifact, Medium, Page
from diptych.model.place import Place
from diptych.reading import Element, HtmlPage, PaperDocument, elements, read_html, read_paper

_PAPER = ".pdf"
_SHOWN = (Medium.SCREEN, Medium.PAPER)
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
        suffix = self.page.suffix if self.page.medium is Medium.SCREEN else _PAPER
        return self.page.path.with_name(self.page.path.name + suffix)

    def place(self, line: int | None = None) -> Place:
        """Name a line of it."""
        return Place(self.file, line)


@dataclass(frozen=True)
class ProducedPaper:
    """A PDF, and the page that it was made from."""

    artifact: Artifact
    page: ProducedPage

    @cached_property
    def document(self) -> PaperDocument | None:
        """The PDF, read; none where it is no PDF."""
        return read_paper(self.artifact.content)

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
    """Take the pages of a release."""
    return Produced(release, pages=tuple(_pages(release).values()))


def papers_of(release: Release) -> Produced:
    """Take the PDFs of a release."""
    pages = _pages(release)
    papers = tuple(
        ProducedPaper(artifact, pages[artifact.path, Medium.PAPER])
        for artifact in release.artifacts
        if (artifact.path, Medium.PAPER) in pages
    )
    return Produced(release, papers=papers)


def _pages(release: Release) -> Mapping[tuple[PurePosixPath, Medium], ProducedPage]:
    editions = {
        (publication.key, language): edition
        for publication in release.publications
        for language, edition in publication.editions.items()
    }
    found = {}
    for page in (one for one in release.pages if one.medium in _SHOWN):
        edition = editions.get((page.publication, page.language)) if page.language else None
        one = ProducedPage(page, edition)
        found[one.file, page.medium] = one
    return found
