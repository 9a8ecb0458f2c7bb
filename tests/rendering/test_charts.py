"""Charts: one drawing for each edition, and the table that it is drawn from."""

from dataclasses import replace
from pathlib import PurePosixPath

from diptych.model.document import Document
from diptych.model.edition import Edition, Publication
from diptych.model.language import LanguageCode
from diptych.model.project import SourceFile
from diptych.model.style import PROFILES
from diptych.rendering.release_pages import MEDIA
from diptych.sources import parse
from rendering.elements import elements, words
from rendering.sample import EN, FR, SETTINGS, page, pages

PATH = PurePosixPath("content/case/index.md")
DATA = PATH.with_name("data.csv")
SOURCE = """+++
kind = "backgrounder"
language = "{language}"
date = 2026-11-22
title = "A title"
institutions = ["statistics-canada"]
+++

```{{chart}} {title}
:file: data.csv
:types: date, percent, percent
:form: column
:alt: {alt}
:axis: {axis}
:source: {institution}
```
"""
WORDS = {
    EN: ("Change in *employment*", "Ontario rises.", "change from last year", "Statistics Canada"),
    FR: ("Variation de l'emploi", "L'Ontario monte.", "variation annuelle", "Statistique Canada"),
}
HEADS = {EN: "Month,Ontario,Quebec", FR: "Mois,Ontario,Québec"}
FIGURES = "2026-08,0.5,-1250.25\n2026-12,1.25,x\n"


def test_a_chart_speaks_its_language() -> None:
    """Months, names of series, axis and figures are those of the edition."""
    rendered = pages(_publication())
    english, french = page(rendered, EN), page(rendered, FR)

    assert {"August 2026", "Quebec", "change from last year", "-1,000%"} < _drawn(english)
    assert {"août 2026", "Québec", "variation annuelle", "-1\u00a0000\u00a0%"} < _drawn(french)


def test_a_chart_has_a_name_and_a_description() -> None:
    """Who cannot see the drawing hears what it is called and what it shows (WCAG 1.1.1)."""
    html = page(pages(_publication()), FR)
    (drawing,) = (one for one in elements(html, "svg") if one.get("role") == "img")
    title, description = drawing.get("aria-labelledby"), drawing.get("aria-describedby")

    assert f'<title id="{title}">Variation de l’emploi</title>' in html
    assert f'<desc id="{description}">L’Ontario monte.</desc>' in html


def test_the_data_follow_the_drawing() -> None:
    """The table is there for everybody, in both media."""
    rendered = pages(_publication())
    for medium in MEDIA.values():
        html = page(rendered, FR, medium)

        assert "Tableau de données\u00a0: Variation de l’emploi" in words(html)
        assert "-1\u00a0250,25\u00a0%" in words(html)
        assert "Source\u00a0: Statistique Canada" in words(html)


def test_a_house_style_reaches_the_drawing() -> None:
    """Minus signs are those of the style (C-49)."""
    settings = replace(SETTINGS, style=replace(PROFILES["canada.ca"], minus="minus"))

    assert "\u22121,000%" in _drawn(page(pages(_publication(), settings=settings), EN))


def _publication() -> Publication:
    editions = {language: Edition(language, _document(language)) for language in WORDS}
    return Publication(editions[EN].document, editions)


def _document(language: LanguageCode) -> Document:
    title, alt, axis, institution = WORDS[language]
    text = SOURCE.format(
        language=language, title=title, alt=alt, axis=axis, institution=institution
    )
    data = {DATA: SourceFile(DATA, f"{HEADS[language]}\n{FIGURES}")}
    return parse(SourceFile(PATH, text), SETTINGS, {}, data)


def _drawn(html: str) -> set[str]:
    """Read the words of the drawing."""
    inside = html.partition('<figure class="chart"')[2].partition("</figure>")[0]
    return {part.partition("</text>")[0].partition(">")[2] for part in inside.split("<text")[1:]}
