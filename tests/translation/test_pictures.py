"""Pictures of editions: each language may have a file of its own."""

from pathlib import PurePosixPath

from diptych import sources
from diptych.model.language import LanguageCode
from diptych.model.project import SourceFile
from diptych.model.settings import Settings
from diptych.translation import localize

EN, FR = LanguageCode("en"), LanguageCode("fr")
SOURCE = """+++
kind = "news-release"
language = "en"
date = 2026-11-22
title = "Prices"
institutions = ["statistics-canada"]
+++

![Prices since May](img/chart.svg)

The flag ![of Canada](flag.png) was raised.
"""


def _shown(*files: str) -> dict[LanguageCode, list[str]]:
    """List the pictures of each edition, given what stands beside the source."""
    settings = Settings("https://www.canada.ca", (EN, FR))
    source = SourceFile(PurePosixPath("content/prices/index.md"), SOURCE)
    document = sources.parse(source, settings, {})
    beside = frozenset(PurePosixPath("content/prices", file) for file in files)
    publication = localize(document, (), settings.languages, beside)
    return {
        code: [
            *(block.target for block in edition.document.blocks if block.target),
            *(one.content for text in edition.document.texts() for one in text.references),
        ]
        for code, edition in publication.editions.items()
    }


def test_one_picture_is_for_everybody() -> None:
    """Where nothing else is there, all editions show what the source names."""
    both = ["img/chart.svg", "flag.png"]

    assert {EN: both, FR: both} == _shown("img/chart.svg", "flag.png")


def test_each_edition_shows_its_own() -> None:
    """Pictures that stand alone, and those inside a sentence."""
    assert {
        EN: ["img/chart.svg", "flag.png"],
        FR: ["img/chart.fr.svg", "flag-fra.png"],
    } == _shown("img/chart.svg", "img/chart.fr.svg", "flag.png", "flag-fra.png")


def test_neither_edition_needs_a_picture_without_a_language() -> None:
    """Two pictures of equal standing are enough."""
    assert {
        EN: ["img/chart-en.svg", "flag.png"],
        FR: ["img/chart-fr.svg", "flag.png"],
    } == _shown("img/chart-en.svg", "img/chart-fr.svg", "flag.png")
