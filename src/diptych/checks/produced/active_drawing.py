"""QA913: a drawing that runs or fetches something, or that no browser can read."""

import re
from collections.abc import Iterator
from xml.parsers.expat import ExpatError, ParserCreate

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced
from diptych.model.diagnostic import Severity
from diptych.model.page import Asset
from diptych.model.phrase import Phrase, phrase
from diptych.model.place import Place

_DRAWING = ".svg"
_RUNNING = re.compile(
    r"<\s*script\b|\son[a-z]{3,20}\s*=|<\s*foreignObject\b|javascript:|<!ENTITY", re.IGNORECASE
)
_FETCHING = re.compile(
    r"(?:href|src)\s*=\s*[\"'](?!#|data:image/)|url\(\s*[\"']?(?!#)|@import\b", re.IGNORECASE
)


def look(produced: Produced) -> Iterator[Finding]:
    """Report drawings among the assets that are more than a drawing."""
    if not produced.pages:
        return
    for asset in produced.release.assets:
        if asset.path.suffix.lower() == _DRAWING and asset.content:
            for sentence in _faults(asset):
                yield Finding(
                    sentence,
                    phrase("Save it as plain SVG: no scripts, and everything drawn in the file."),
                    Place(asset.path),
                )


def _faults(asset: Asset) -> Iterator[Phrase]:
    text = asset.content.decode("utf-8", "replace")
    try:
        ParserCreate().Parse(asset.content, True)  # noqa: FBT003 - expat takes no names
    except ExpatError:
        yield phrase("the drawing is no well-formed XML")
    if _RUNNING.search(text):
        yield phrase("the drawing runs a script")
    if _FETCHING.search(text):
        yield phrase("the drawing asks for a file from elsewhere")


CHECK = Check(
    code="QA913",
    name="active-drawing",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase("A drawing draws: it is well-formed, runs nothing and fetches nothing."),
    source="quality A4, C1.28",
    wrong='<svg><script>alert("!")</script></svg>',
    right='<svg><path d="M0 0h10"/></svg>',
    look=look,
    waivable=False,
)
