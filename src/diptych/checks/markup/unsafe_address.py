"""QA209: an address that does something else than lead somewhere."""

import html
import re
from collections.abc import Iterator
from urllib.parse import unquote

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.inline import Image, Link
from diptych.model.phrase import phrase
from diptych.sources import walk

_SAFE = frozenset({"http", "https", "mailto", "tel"})
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]{0,30}):")
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\ufeff]")
_TYPED = re.compile(r"\]\(\s{0,3}<?([^\s()<>]{1,2000})")


def look(wording: Wording) -> Iterator[Finding]:
    """Report addresses with a scheme that is not a link's, however it is disguised."""
    for address in dict.fromkeys(_addresses(wording)):
        scheme = _scheme(address)
        if scheme is not None and scheme not in _SAFE:
            yield Finding(
                phrase("an address begins with `{scheme}:`, which is no link", scheme=scheme),
                phrase("Use https, mailto or tel, or a file beside the source."),
                wording.text.place,
                (quoted(wording.text, spans_of([address], wording.text.markdown)),),
            )


def _addresses(wording: Wording) -> Iterator[str]:
    """List addresses: the text itself, those in it, and those that nothing made a link.

    An address that the text refers to by a number is a text of its own.
    """
    if wording.is_address:
        yield wording.text.markdown
    elsewhere = {one.content for one in wording.text.references if one.kind == "link"}
    for node in walk(wording.nodes):
        if isinstance(node, Link | Image) and node.target not in elsewhere:
            yield node.target
    yield from _TYPED.findall(wording.text.markdown)


def _scheme(address: str) -> str | None:
    """Read the scheme as a browser would: entities and percent signs decoded, the unseen gone."""
    bare = _UNSEEN.sub("", html.unescape(unquote(address))).casefold()
    found = _SCHEME.match(bare)
    return found[1] if found else None


CHECK = Check(
    code="QA209",
    name="unsafe-address",
    severity=Severity.ERROR,
    scope=Scope.TEXT,
    statement=phrase("An address is a page, a mailbox, a telephone or a file of the release."),
    source="CWE-79",
    wrong="javascript:alert(1)",
    right="https://www.canada.ca/fr.html",
    look=look,
    waivable=False,
)
