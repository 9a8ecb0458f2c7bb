"""The fixed words that are set between an author's own ones.

They live in `templates/words.html`, one macro each, like every other fixed string
of a page: so they are extracted and translated with the templates.
"""

from dataclasses import dataclass, fields
from typing import Protocol

from jinja2 import Environment
from markupsafe import Markup

TEMPLATE = "words.html"


class Macro(Protocol):
    """A macro of the template of words."""

    def __call__(self, *values: str) -> Markup:
        """Write the words, with values in their places."""


@dataclass(frozen=True, slots=True)
class PageWords:
    """Fixed words in one language; each field is the macro of that name."""

    kind: Macro
    """The name of a kind of product (P-20a to P-20f)."""
    news: Macro
    """The title of a list of releases (P-52)."""
    unilingual: Macro
    """Says that what a link leads to is in another language only (L-24, F-104)."""
    government: Macro
    """The name on the signature (P-66)."""
    other_edition: Macro
    """Says in this language under which title the page exists in it (L-66)."""
    note: Macro
    """Names a footnote to those who hear the page."""
    table: Macro
    """Names the frame that a wide table scrolls in."""
    data_table: Macro
    """Names the table that a chart is drawn from."""
    remark: Macro
    """Announces a note to a table."""
    source: Macro
    """Announces where the figures of a table come from."""
    missing: Macro
    """Flags a text that nobody has translated."""
    fuzzy: Macro
    """Flags a translation that nobody has confirmed."""


def page_words(environment: Environment) -> PageWords:
    """Take the words out of the templates of one language."""
    module = environment.get_template(TEMPLATE).module
    return PageWords(*(getattr(module, field.name) for field in fields(PageWords)))
