"""What readers of a release are offered: in which formats, and how on paper."""

from dataclasses import dataclass
from enum import StrEnum


class IssuingOffice(StrEnum):
    """Where the issuing office is, which decides the order of languages (L-21, D-22)."""

    QUEBEC = "quebec"
    ELSEWHERE = "elsewhere"


class Form(StrEnum):
    """A format that each edition is offered in."""

    HTML = "html"
    PDF = "pdf"
    TEXT = "text"
    """What newsrooms and e-mail take."""
    FEED = "feed"
    """Announces the release to programs that tell people of news."""


class Arrangement(StrEnum):
    """How all editions stand in one document on paper."""

    NONE = "none"
    """There is no such document."""
    FACING = "facing"
    """On facing pages, the first language on the left."""
    COLUMNS = "columns"
    """In columns, each paragraph beside its counterpart, the first language on the left."""
    TUMBLE = "tumble"
    """From either cover, the second language upside down (tête-bêche)."""


class Enclosure(StrEnum):
    """What PDFs carry besides their pages."""

    DATA = "data"
    """The figures of each table, as CSV in the words of the edition."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What readers of a release are offered, in every language alike (X-01)."""

    forms: frozenset[Form] = frozenset(Form)
    """HTML is always among them: everything else is found from there."""
    bilingual: Arrangement = Arrangement.NONE
    """Of the one document that holds all editions."""
    enclosures: frozenset[Enclosure] = frozenset()
    fit_pages: bool = False
    """Whether all editions are to take the same number of sheets."""
    office: IssuingOffice = IssuingOffice.ELSEWHERE
