"""QA822: a picture with words in it, the same in every language."""

import re
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.subjects import Release
from diptych.languages import picture_names
from diptych.model.block import BlockKind
from diptych.model.diagnostic import Severity
from diptych.model.edition import Publication
from diptych.model.page import Asset
from diptych.model.phrase import phrase

_TEXT = re.compile(rb"<text\b[^>]*>([^\0]*?)</text>")
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W\d_]{4,}")
"""Shorter ones are units, symbols and initials."""
_SHOWN = 60
"""Characters of a drawing that a finding repeats."""


def look(release: Release) -> Iterator[Finding]:
    """Report drawings that every edition shows, though one language only is written in them.

    Words can be read in SVG; what is painted in other formats, nobody but a person sees.
    """
    drawings = {asset.path: asset for asset in release.assets if asset.path.suffix == ".svg"}
    content = release.settings.folders.content
    for publication in release.publications if drawings else ():
        for number, block in enumerate(publication.source.blocks):
            shown = _shown(publication, number)
            if block.kind is not BlockKind.FIGURE or len(shown) > 1:
                continue
            folder = block.place.path.relative_to(content).parent
            words = _words(drawings.get("assets" / folder / block.target))
            others = [
                code
                for code in publication.editions
                if code != publication.source.metadata.language
            ]
            if words and others:
                yield Finding(
                    phrase(
                        "the picture `{file}` has words in it, and every edition shows it: {words}",
                        file=block.target,
                        words=words[:_SHOWN],
                    ),
                    phrase(
                        "Put a picture in the other language beside it, as `{own}`, or let a chart"
                        " be drawn from its figures.",
                        own=picture_names(block.target, others[0])[0],
                    ),
                    block.place,
                )


def _shown(publication: Publication, number: int) -> frozenset[str]:
    """List the files that editions show in one place."""
    editions = publication.editions.values()
    return frozenset(edition.document.blocks[number].target for edition in editions)


def _words(drawing: Asset | None) -> str:
    """Read what is written in a drawing, if there are words in it."""
    found = _TEXT.findall(drawing.content) if drawing else []
    written = " ".join(_TAG.sub(" ", one.decode("utf-8", "replace")) for one in found)
    return " ".join(written.split()) if _WORD.search(written) else ""


CHECK = Check(
    code="QA822",
    name="worded-picture",
    severity=Severity.WARNING,
    scope=Scope.RELEASE,
    statement=phrase("A picture with words in it is another one in each language."),
    source="L-08, X-21",
    wrong=phrase("one drawing with English labels in both editions"),
    right=phrase("`chart.svg`, and beside it `chart.fr.svg` for the French edition"),
    look=look,
)
