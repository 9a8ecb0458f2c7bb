"""QA907: words about how a file was made that are nobody's business."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced, ProducedPage, ProducedPaper
from diptych.model.diagnostic import Severity
from diptych.model.page import Asset
from diptych.model.phrase import Phrase, phrase
from diptych.model.place import Place
from diptych.reading import elements, read_html

_PATH = re.compile(
    r"(?:(?<![\w./:%-])/(?:home|root|Users|tmp|private|mnt)/\w|\bfile:/|\b[A-Z]:\\\w"
    r"|//(?:localhost|127\.0\.0\.1)\b)"
)
"""Addresses that only exist on somebody's machine."""
_TELLING = {
    ".jpg": (b"Exif\0\0", b"http://ns.adobe.com/xap/", b"Photoshop 3.0"),
    ".jpeg": (b"Exif\0\0", b"http://ns.adobe.com/xap/", b"Photoshop 3.0"),
    ".png": (b"eXIf", b"tEXt", b"iTXt", b"zTXt"),
    ".webp": (b"EXIF", b"XMP "),
}
"""What opens the notes that cameras and programs leave in pictures, by suffix."""
_HEAD = 1 << 16
"""Bytes of a picture that are looked into: notes stand before the picture itself."""


def look(produced: Produced) -> Iterator[Finding]:
    """Report comments, paths of a machine, wrong dates, notes in pictures."""
    for page in produced.pages:
        yield from _in_page(page)
    if produced.pages:
        for asset in produced.release.assets:
            yield from _in_picture(asset)
    for paper in produced.papers:
        for sentence in _in_paper(paper):
            yield Finding(
                sentence, phrase("Build it again; if it stays, report it as a fault."), paper.place
            )


def _in_page(page: ProducedPage) -> Iterator[Finding]:
    hint = phrase("Remove it; in a template, write a comment as `{notation}`.", notation="{# … #}")
    for comment, line in page.html.comments:
        yield Finding(
            phrase("a comment would be published: {comment}", comment=comment),
            hint,
            page.place(line),
        )
    for one in elements(page.html.root):
        for value in one.attributes.values():
            if _PATH.search(value):
                yield Finding(
                    phrase("`{value}` is a path of somebody's machine", value=value),
                    phrase("Write an address that every reader can follow."),
                    page.place(one.line),
                )


def _in_picture(asset: Asset) -> Iterator[Finding]:
    head = asset.content[:_HEAD]
    if any(sign in head for sign in _TELLING.get(asset.path.suffix.lower(), ())):
        yield Finding(
            phrase("the picture holds notes of the camera or program that made it"),
            phrase("Save it without metadata: they may name a person or a place."),
            Place(asset.path),
            lighter=True,
        )


def _in_paper(paper: ProducedPaper) -> Iterator[Phrase]:
    if paper.document is None:
        return
    for value in paper.document.metadata.values():
        if _PATH.search(value):
            yield phrase("`{value}` is a path of somebody's machine", value=value)
    author = paper.document.metadata.get("Author", "")
    named = [*_authors(paper)]
    if author and named and author not in named:
        yield phrase(
            "its `{name}` is {found}, expected {expected}",
            name="Author",
            found=author,
            expected=", ".join(named),
        )
    edition = paper.parts[0].edition
    if edition is None:
        return
    metadata = edition.document.metadata
    for name, date in (("CreationDate", metadata.date), ("ModDate", metadata.modified)):
        found = paper.document.metadata.get(name, "")
        if found and not found.startswith(f"D:{date:%Y%m%d}"):
            yield phrase(
                "its `{name}` is {found}, expected {expected}",
                name=name,
                found=found,
                expected=date.isoformat(),
            )


def _authors(paper: ProducedPaper) -> Iterator[str]:
    """Find whom the page says that it is by: institutions."""
    for one in elements(read_html(paper.page.html).root, "meta"):
        if one.attributes.get("name") == "author":
            yield one.attributes.get("content", "")


CHECK = Check(
    code="QA907",
    name="leaked-metadata",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase(
        "What is published says nothing of the machines and people that made it, and its dates "
        "are those of the release."
    ),
    source="quality A4, C1.33",
    wrong="<!-- TODO: ask legal -->",
    right="{# TODO: ask legal #}",
    look=look,
    waivable=False,
)
