"""QA811: a picture whose alternative tells nothing."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced, ProducedPage
from diptych.languages import picture_opening
from diptych.model.diagnostic import Severity
from diptych.model.phrase import Phrase, phrase
from diptych.reading import Element, elements

_FILE_NAME = re.compile(r"[\w-]{1,80}\.(?:gif|jpe?g|png|svg|webp)", re.IGNORECASE)


def look(produced: Produced) -> Iterator[Finding]:
    """Report pictures without an alternative, and alternatives that name no content."""
    for page in produced.pages:
        for picture in elements(page.body, "img"):
            if sentence := _fault(picture, page):
                yield Finding(
                    sentence,
                    phrase("Say what the picture tells; leave it empty if it is decoration."),
                    page.place(picture.line),
                )


def _fault(picture: Element, page: ProducedPage) -> Phrase | None:
    source = PurePosixPath(picture.attributes.get("src", "")).name
    alternative = picture.attributes.get("alt")
    if alternative is None:
        return phrase("the picture `{picture}` has no alternative", picture=source)
    if _FILE_NAME.fullmatch(alternative.strip()) or alternative.strip() == source:
        return phrase("the alternative of `{picture}` is the name of a file", picture=source)
    language = page.page.language
    opening = picture_opening(alternative, language) if language else ""
    if opening:
        return phrase(
            "the alternative of `{picture}` begins with “{opening}”, which says nothing of it",
            picture=source,
            opening=opening,
        )
    return None


CHECK = Check(
    code="QA811",
    name="unhelpful-alternative",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase("Every picture has an alternative that tells what it shows, or an empty one."),
    source="E-40, quality A4",
    wrong="![Image of a chart](rate.svg)",
    right="![The unemployment rate rose from 6.1% in May to 6.4% in June](rate.svg)",
    look=look,
)
