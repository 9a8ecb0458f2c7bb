"""QA215: links to several pages that lead to one page in the other edition."""

import re
from collections import defaultdict
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted
from diptych.model.diagnostic import Severity
from diptych.model.edition import Edition, Publication
from diptych.model.phrase import phrase
from diptych.model.text import LINK_CONTEXT, State, Text

_SLIGHT = re.compile(r"^https?://(?:www\.)?|/?$")
"""What two addresses of one place may differ in."""


def look(publication: Publication) -> Iterator[Finding]:
    """Report an address that stands for several, as after a paste into the wrong entry.

    Pages of one folder are as many in the other language; elsewhere one page may well be the
    counterpart of two.
    """
    for edition in publication.editions.values():
        for first, *others in _by_target(edition).values():
            for text in others:
                yield Finding(
                    phrase("another link of the source leads to this address already"),
                    phrase("Compare where both links of the source lead, and correct one."),
                    text.place,
                    tuple(quoted(one) for one in (text.source, text) if one is not None),
                    lighter=_folder(first) != _folder(text),
                )


def _by_target(edition: Edition) -> dict[str, list[Text]]:
    """Gather, by the page that they lead to, addresses that stand for different pages."""
    found: dict[str, dict[str, Text]] = defaultdict(dict)
    for text in edition.document.texts():
        if text.context == LINK_CONTEXT and text.state is State.TRANSLATED and text.source:
            found[_page(text.markdown)].setdefault(_page(text.source.markdown), text)
    return {target: list(sources.values()) for target, sources in found.items()}


def _page(address: str) -> str:
    return _SLIGHT.sub("", address)


def _folder(text: Text) -> str:
    """Name the folder of the page that a translated address stands for."""
    source = text.source or text
    return _page(source.markdown).partition("#")[0].rpartition("/")[0]


CHECK = Check(
    code="QA215",
    name="merged-links",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    statement=phrase("Links that lead to different pages do so in both editions."),
    source="X-15",
    wrong="/en/register.html, /en/report.html / /fr/rapport.html, /fr/rapport.html",
    right="/en/register.html, /en/report.html / /fr/inscription.html, /fr/rapport.html",
    look=look,
)
