"""How a release opens and ends, by its kind, its medium and the house style."""

from dataclasses import replace

import pytest

from diptych.languages import PROFILES
from diptych.model.document import Document, Kind, Locality
from diptych.model.edition import Publication
from diptych.model.language import LanguageCode
from diptych.model.page import Medium
from rendering.elements import words
from rendering.sample import EN, FR, SETTINGS, of_kind, page, pages, publication

ENGLISH_TEXT, FRENCH_TEXT = "Readers get the same", "Le public reçoit la même"
DATED = "November\u00a022, 2026 — Montréal and Ottawa, Ontario — "
RUN_IN = {Kind.NEWS_RELEASE, Kind.STATEMENT, Kind.READOUT, Kind.MEDIA_ADVISORY}


@pytest.mark.parametrize("kind", Kind)
def test_kind_opens_with_a_dateline_or_not(kind: Kind) -> None:
    """News, statements, readouts and advisories open with date and place, others do not (P-04)."""
    text = words(page(pages(of_kind(kind, publication("everything"))), EN))

    assert (kind in RUN_IN) == (DATED + ENGLISH_TEXT in text)


DATELINES = [
    (
        "canada.ca",
        Medium.SCREEN,
        DATED + ENGLISH_TEXT,
        f"Le 22\u00a0novembre 2026 — Montréal et Ottawa (Ontario) — {FRENCH_TEXT}",
    ),
    (
        "canada.ca",
        Medium.PAPER,
        f"MONTRÉAL and OTTAWA, Ontario, November\u00a022, 2026 — {ENGLISH_TEXT}",
        f"MONTRÉAL et OTTAWA (Ontario), le 22\u00a0novembre 2026 — {FRENCH_TEXT}",
    ),
    (
        "newswire",
        Medium.SCREEN,
        f"MONTRÉAL and OTTAWA, Ontario, November\u00a022, 2026 — {ENGLISH_TEXT}",
        f"MONTRÉAL et OTTAWA (Ontario), le 22\u00a0novembre 2026 — {FRENCH_TEXT}",
    ),
    (
        "statcan",
        Medium.PAPER,
        f"Montréal and Ottawa, November\u00a022, 2026 {ENGLISH_TEXT}",
        f"Montréal et Ottawa, le 22\u00a0novembre 2026 {FRENCH_TEXT}",
    ),
    (
        "cnw",
        Medium.PAPER,
        f"MONTRÉAL and OTTAWA, ON, Nov.\u00a022, 2026 /CNW/ - {ENGLISH_TEXT}",
        f"MONTRÉAL et OTTAWA, ON, le 22\u00a0nov. 2026 /CNW/ - {FRENCH_TEXT}",
    ),
    (
        "pmo",
        Medium.SCREEN,
        f"November\u00a022, 2026 Montréal and Ottawa, Ontario {ENGLISH_TEXT}",
        f"Le 22\u00a0novembre 2026 Montréal et Ottawa (Ontario) {FRENCH_TEXT}",
    ),
]


@pytest.mark.parametrize(("profile", "medium", "english", "french"), DATELINES)
def test_dateline(profile: str, medium: Medium, english: str, french: str) -> None:
    """Each house style has its dateline; Canada.ca's becomes the wire's on paper (P-100, D-23)."""
    settings = replace(SETTINGS, style=PROFILES[profile])
    rendered = pages(publication("everything"), settings=settings)

    assert english in words(page(rendered, EN, medium))
    assert french in words(page(rendered, FR, medium))


def test_dateline_without_a_dash_stands_alone() -> None:
    """What does not lead into the text is a line of its own (P-105)."""
    settings = replace(SETTINGS, style=PROFILES["statcan"])
    html = page(pages(publication("everything"), settings=settings), EN)

    assert "<p><strong>Montréal and Ottawa, <time" in html
    assert f"<p>{ENGLISH_TEXT}" in html


def test_dateline_of_two_lines_stands_alone() -> None:
    """The Prime Minister's Office breaks it between date and place (P-103)."""
    settings = replace(SETTINGS, style=PROFILES["pmo"])
    html = page(pages(publication("everything"), settings=settings), FR)

    assert "2026</time><br>\nMontréal et Ottawa (Ontario)</strong></p>" in html


def test_a_city_that_is_not_known_everywhere_keeps_its_province() -> None:
    """Statistics Canada leaves the province out where readers know it (P-105, P-107)."""
    settings = replace(SETTINGS, style=PROFILES["statcan"])
    rendered = pages(_spoken_in("Gatineau", "QC"), settings=settings)

    assert "Gatineau, Quebec, November\u00a022, 2026" in words(page(rendered, EN))
    assert "Gatineau (Québec), le 22\u00a0novembre 2026" in words(page(rendered, FR))


@pytest.mark.parametrize("profile", PROFILES)
def test_a_speech_says_where_and_when(profile: str) -> None:
    """A speech has its place, province and date on a line of their own in every style."""
    speech = of_kind(Kind.SPEECH, _spoken_in("Gatineau", "QC"))
    rendered = pages(speech, settings=replace(SETTINGS, style=PROFILES[profile]))

    assert ", Quebec, November\u00a022, 2026 Check against" in words(page(rendered, EN))
    assert " (Québec), le 22\u00a0novembre 2026 Le texte" in words(page(rendered, FR))


def _spoken_in(city: str, province: str) -> Publication:
    """Move the sample to another place, and take its lead away."""

    def changed(document: Document) -> Document:
        metadata = replace(document.metadata, localities=(Locality(city, province),))
        fields = tuple(field for field in document.fields if field.name != "lead")
        return replace(document, metadata=metadata, fields=fields)

    sample = publication("everything")
    editions = {
        language: replace(edition, document=changed(edition.document))
        for language, edition in sample.editions.items()
    }
    return Publication(changed(sample.source), editions)


@pytest.mark.parametrize(
    ("kind", "english", "french"),
    [
        (Kind.SPEECH, "Check against delivery", "Le texte prononcé fait foi"),
        (Kind.DAILY, "Released: 2026-11-22", "Diffusion\u00a0: 2026-11-22"),
    ],
)
def test_opening_words(kind: Kind, english: str, french: str) -> None:
    """Speeches and *The Daily* open with words of their own (P-109)."""
    rendered = pages(of_kind(kind, publication("everything")))

    assert english in words(page(rendered, EN))
    assert french in words(page(rendered, FR))


@pytest.mark.parametrize(("language", "mark"), [(EN, "-30-"), (FR, "–\u00a030\u00a0–")])
def test_end_mark(language: LanguageCode, mark: str) -> None:
    """A wire release ends with its mark on paper, never on a page of Canada.ca (P-16, P-17)."""
    settings = replace(SETTINGS, style=PROFILES["newswire"])
    rendered = pages(publication("everything"), settings=settings)
    plain = mark.replace("\u00a0", " ")
    paper = words(page(rendered, language, Medium.PAPER)).replace("\u00a0", " ")

    assert plain in paper
    assert plain not in words(page(rendered, language)).replace("\u00a0", " ")
