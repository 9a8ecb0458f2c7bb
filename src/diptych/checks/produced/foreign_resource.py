"""QA906: a page or PDF that fetches, runs or sends something."""

import re
from collections.abc import Iterator, Mapping
from posixpath import join, normpath
from urllib.parse import urlsplit

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced, ProducedPage, ProducedPaper
from diptych.model.diagnostic import Severity
from diptych.model.page import Asset
from diptych.model.phrase import Phrase, phrase
from diptych.model.place import Place
from diptych.reading import Element, elements

_ACTIVE = frozenset(
    {"applet", "audio", "base", "embed", "frame", "frameset", "iframe", "object", "portal", "video"}
)
"""Elements that bring something in from elsewhere, or move where everything comes from."""
_FETCHED = ("src", "srcset", "poster", "background", "data")
"""Attributes whose address is read as soon as the page is shown."""
_FETCHING = frozenset({"icon", "manifest", "modulepreload", "preconnect", "prefetch", "preload"})
_STYLE = "stylesheet"
"""Relations of a link whose address is read as well."""
_DATA_SCRIPTS = frozenset({"application/ld+json"})
"""Types of script that nothing runs."""
_FORMS = frozenset({"www.canada.ca"})
"""Hosts that a form may lead to: the search of Canada.ca (P-67)."""
_RUNNING = frozenset({"data", "javascript", "vbscript"})
_REMOTE_STYLE = re.compile(
    r"@import\b|url\(\s*[\"']?\s*(?:[a-z][a-z0-9+.-]*:)?//|expression\(|-moz-binding", re.IGNORECASE
)
_CARRYING = frozenset({"EmbeddedFile", "EmbeddedFiles"})
"""What is in a PDF that carries files, and was asked to."""
_HINT = phrase("Pages stand alone: put the file into the project, or remove what asks for it.")


def look(produced: Produced) -> Iterator[Finding]:
    """Report everything that is not a file of the release, runs, or sends words anywhere."""
    files = {str(asset.path) for asset in produced.release.assets}
    for page in produced.screens:
        for one in elements(page.html.root):
            for sentence in _faults(one, page, files):
                yield Finding(sentence, _HINT, page.place(one.line))
    if produced.pages:
        yield from _styles(produced.release.assets)
    for paper in produced.papers:
        yield from _in_paper(paper)


def _in_paper(paper: ProducedPaper) -> Iterator[Finding]:
    if paper.document is None:
        return
    expected = {one.name: one.content for one in paper.page.enclosed}
    carried = {one.name: one.content for one in paper.document.carried}
    for name in sorted(expected.keys() | carried.keys()):
        if expected.get(name) != carried.get(name):
            yield Finding(
                phrase("the PDF does not carry the file `{name}` that was made for it", name=name),
                phrase("Build it again; if it stays, report it as a fault."),
                paper.place,
            )
    for action in paper.document.actions:
        if not (expected and action in _CARRYING):
            yield Finding(
                phrase("the PDF holds `/{action}`: it does more than being read", action=action),
                _HINT,
                paper.place,
            )


def _faults(one: Element, page: ProducedPage, files: set[str]) -> Iterator[Phrase]:
    if one.tag in _ACTIVE or _refreshes(one):
        yield phrase("`<{tag}>` brings in something from elsewhere", tag=one.tag)
    if one.tag == "script" and one.attributes.get("type") not in _DATA_SCRIPTS:
        yield phrase("a script runs on the page")
    if one.tag == "form" and not _is_known_form(one.attributes):
        yield phrase(
            "a form sends what readers type to `{target}`", target=one.attributes.get("action", "")
        )
    for name, value in one.attributes.items():
        if name.startswith("on") and len(name) > len("on"):
            yield phrase("`{name}` runs a script", name=name)
        if _scheme(value) in _RUNNING and name in {"href", "action", *_FETCHED}:
            yield phrase("the address of `<{tag}>` runs something", tag=one.tag)
    sheet = one.children if one.tag == "style" else ()
    if _REMOTE_STYLE.search(" ".join((one.attributes.get("style", ""), *map(str, sheet)))):
        yield phrase("a style asks for a file from elsewhere")
    for address in _fetched(one):
        if _is_foreign(address, one, page, files):
            yield phrase("`{address}` is no file of the release", address=address)


def _is_foreign(address: str, one: Element, page: ProducedPage, files: set[str]) -> bool:
    """Tell files of the release; that a picture is missing, QA819 says at its source."""
    parts = urlsplit(address)
    if one.tag == "img" and not (parts.scheme or parts.netloc):
        return False
    return normpath(join(str(page.file.parent), address)) not in files


def _scheme(address: str) -> str:
    # Browsers pass over white space and control characters.
    bare = "".join(letter for letter in address if letter > " ")
    return bare.partition(":")[0].lower()


def _refreshes(one: Element) -> bool:
    return one.tag == "meta" and one.attributes.get("http-equiv", "").lower() == "refresh"


def _is_known_form(attributes: Mapping[str, str]) -> bool:
    target = urlsplit(attributes.get("action", ""))
    plain = attributes.get("method", "get").lower() == "get"
    return plain and target.scheme == "https" and target.hostname in _FORMS


def _fetched(one: Element) -> Iterator[str]:
    """Find the addresses that are read as soon as the page is shown."""
    for name in _FETCHED:
        if one.attributes.get(name):
            # A set of sources names several, each with its width.
            several = (
                one.attributes[name].split(",") if name == "srcset" else [one.attributes[name]]
            )
            yield from (source.split()[0] for source in several if source.strip())
    relations = set(one.attributes.get("rel", "").lower().split())
    if one.tag == "link" and relations & (_FETCHING | {_STYLE}):
        yield one.attributes.get("href", "")


def _styles(assets: tuple[Asset, ...]) -> Iterator[Finding]:
    for asset in assets:
        if asset.path.suffix == ".css" and _REMOTE_STYLE.search(
            asset.content.decode("utf-8", "replace")
        ):
            yield Finding(
                phrase("a style asks for a file from elsewhere"), _HINT, Place(asset.path)
            )


CHECK = Check(
    code="QA906",
    name="foreign-resource",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase(
        "Pages and PDFs use files of the release alone; nothing in them runs or sends anything."
    ),
    source="quality A4, C1.13",
    wrong='<script src="https://example.org/counter.js"></script>',
    right='<script type="application/ld+json">…</script>',
    look=look,
    waivable=False,
)
