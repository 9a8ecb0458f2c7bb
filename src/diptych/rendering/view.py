"""What a template may read: frozen values, ready to be written.

Everything here is either markup that is safe already, or text that the templates'
autoescape makes safe.  A template decides about elements and order; it computes
nothing.
"""

from dataclasses import dataclass

from markupsafe import Markup

from diptych.languages import Language
from diptych.model.settings import Symbols
from diptych.rendering.inlines import Written
from diptych.rendering.words import PageWords


@dataclass(frozen=True, slots=True)
class Edition:
    """A page in one language, as every page of its pair names it (P-64, P-88)."""

    language: Language
    title: str
    address: str
    """Absolute: canonical, and the same seen from anywhere."""
    link: str
    """From the page at hand."""
    words: PageWords
    """What has to be said in this language, wherever it is said."""


@dataclass(frozen=True, slots=True)
class PageView:
    """What any page knows of itself."""

    edition: Edition
    """Its own."""
    editions: tuple[Edition, ...]
    """All of its pair, its own included, in one order on all of them."""
    root: str
    """The way to the output folder: `../../`, or nothing."""
    home: str
    """The way to the list of releases in this language."""
    paper: str | None
    """The way to the same page on paper, if it is offered."""
    bilingual: str | None
    """The way to the document that holds all editions, if there is one."""
    paper_size: Markup
    """The place for the size of the page on paper; see `rendering.sizes`."""
    bilingual_size: Markup
    feed: str | None
    """The way to the feed in this language, if the site has feeds."""
    symbols: Symbols
    copyright: str
    """Who holds it; empty where the page says nothing of it."""
    draft: bool
    whole: bool = False
    """It stands in one document with its other editions, and needs to tell of none."""

    @property
    def language(self) -> Language:
        """The language of the page."""
        return self.edition.language

    @property
    def others(self) -> tuple[Edition, ...]:
        """The page in its other languages."""
        return tuple(edition for edition in self.editions if edition != self.edition)


@dataclass(frozen=True, slots=True)
class Institution:
    """An institution, by its applied title (L-41)."""

    name: str
    address: str | None
    """Where it presents itself in the language of the page (P-02)."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way to reach somebody."""

    shown: str
    link: str | None
    """None for a telephone number that no telephone could dial."""


@dataclass(frozen=True, slots=True)
class ContactView:
    """Somebody a reader can reach."""

    lines: tuple[Written, ...]
    """Who it is."""
    institution: Institution | None
    telephones: tuple[Way, ...]
    emails: tuple[Way, ...]
    media: bool
    """For media only (P-27)."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day, for readers and for machines (P-72)."""

    shown: Markup
    machine: str
    year: int


@dataclass(frozen=True, slots=True)
class DatelineView:
    """Where and when a release was issued."""

    content: Markup
    runs_in: bool
    """It opens the first paragraph, instead of standing on a line of its own (D-15)."""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote."""

    identifier: str
    number: int
    content: Markup
    calls: tuple[str, ...]
    """Where the text calls it: the ways back."""


@dataclass(frozen=True, slots=True)
class ReleaseView:
    """An edition, ready to be set into a page."""

    kind: str
    """The key of its kind, and the name of its template."""
    kind_name: Markup
    """What readers call that kind (P-03)."""
    title: Written
    lead: Written | None
    """Precedes the dateline (P-04)."""
    dateline: DatelineView
    place_and_date: Markup
    """The same on a line of its own, for kinds whose text is somebody's speech."""
    first: Written | None
    """The paragraph that the body opens with, if it does: a dateline can stand in it."""
    body: Markup
    """What follows it."""
    notes: tuple[Note, ...]
    links: tuple[Written, ...]
    contacts: tuple[ContactView, ...]
    keywords: tuple[str, ...]
    subjects: tuple[str, ...]
    description: str
    institutions: tuple[Institution, ...]
    issued: Day
    modified: Day
    time: str
    """The time of release; empty where the author gave none."""
    end_mark: bool
    """Whether the house style ends a release on paper with a mark (P-16, P-17)."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A release in a list of releases."""

    title: Written
    kind_name: Markup
    link: str
    issued: Day
    description: str


@dataclass(frozen=True, slots=True)
class NamedLink:
    """A way to another page of the site."""

    name: str
    link: str


@dataclass(frozen=True, slots=True)
class Year:
    """The releases of one year."""

    number: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One language of a bilingual page (L-22)."""

    page: PageView
    """The page as that language sees it."""
    content: Markup
    """Its part of the page, in its own words."""
