"""The pages that lead to releases: a list in each language, and one page for all languages."""

import re
from dataclasses import replace
from datetime import date

import pytest

from diptych.model.document import Document, Kind
from diptych.model.edition import Edition, Publication
from diptych.model.language import LanguageCode
from diptych.model.offer import IssuingOffice, Offer
from diptych.model.page import Page
from diptych.rendering import LANDING, index_path, letters, paths
from rendering.elements import elements, words
from rendering.sample import EN, FR, SETTINGS, of_kind, pages, publication


@pytest.mark.parametrize(
    ("office", "languages", "expected"),
    [
        (IssuingOffice.ELSEWHERE, (EN, FR), ["en", "fr"]),
        (IssuingOffice.ELSEWHERE, (FR, EN), ["en", "fr"]),
        (IssuingOffice.QUEBEC, (EN, FR), ["fr", "en"]),
        (IssuingOffice.QUEBEC, (FR, EN), ["fr", "en"]),
    ],
)
def test_landing_order(
    office: IssuingOffice, languages: tuple[LanguageCode, ...], expected: list[str]
) -> None:
    """The language of the issuing office's place comes first, whatever the settings list (L-21)."""
    settings = replace(SETTINGS, offer=Offer(office=office), languages=languages)
    landing = _page(pages(publication("everything"), settings=settings), None)
    columns = [one.get("lang") for one in elements(landing, "section")]
    buttons = [one.get("href") for one in elements(landing, "a") if one.get("class") == "btn"]

    assert expected == columns
    assert [f"{index_path(LanguageCode(code))}.html" for code in expected] == buttons


def test_landing_columns_are_equal() -> None:
    """Both languages get the same elements, classes and all (L-22, P-73)."""
    landing = _page(pages(publication("everything")), None)
    english, french = landing.split("<section ")[1:]
    shapes = [
        [(one.tag, one.get("class")) for one in elements(part.partition("</section>")[0])]
        for part in (f"<section {english}", f"<section {french}")
    ]

    assert shapes[0] == shapes[1]


def test_landing_is_not_for_search_engines() -> None:
    """A page that only offers a choice is not what anybody looks for (P-73)."""
    metas = elements(_page(pages(publication("everything")), None), "meta")

    assert ["noindex, follow"] == [
        one.get("content") for one in metas if one.get("name") == "robots"
    ]


def test_lists_go_from_new_to_old() -> None:
    """A list begins with the newest release; those of one day are in the order of keys."""
    days = {"a": date(2026, 11, 1), "b": date(2026, 11, 22), "c": date(2026, 11, 1)}
    listed = _page(pages(*(_dated(key, day) for key, day in days.items())), EN)
    links = [one.get("href") for one in elements(listed, "a") if "/news/" in one.get("href")]

    assert [f"statistics-canada/news/2026/11/{key}-en.html" for key in ("b", "a", "c")] == links


def test_lists_have_a_heading_for_each_year() -> None:
    """Years stand apart, so that a long list can be found through."""
    days = {"a": date(2025, 12, 31), "b": date(2026, 1, 1), "c": date(2026, 11, 22)}
    listed = _page(pages(*(_dated(key, day) for key, day in days.items())), FR)

    assert ["2026", "2025"] == re.findall("<h2>([0-9]+)</h2>", listed)


def test_landing_shows_the_latest() -> None:
    """The bilingual page shows a few new releases, the same in each column."""
    releases = [_dated(f"r{day:02}", date(2026, 11, day)) for day in range(1, 10)]
    landing = _page(pages(*releases), None)
    links = [one.get("href") for one in elements(landing, "a") if "/2026/" in one.get("href")]

    assert [
        f"en/statistics-canada/news/2026/11/r0{day}-en.html" for day in (9, 8, 7, 6, 5)
    ] == links[:5]
    assert [
        f"fr/statistique-canada/nouvelles/2026/11/r0{day}-fr.html" for day in (9, 8, 7, 6, 5)
    ] == links[5:]


def test_empty_list() -> None:
    """A site without releases has pages that say so."""
    rendered = pages()

    assert "Nothing has been published yet." in words(_page(rendered, EN))
    assert "Rien n’a encore été publié." in words(_page(rendered, FR))


def test_daily_paths() -> None:
    """Articles of *The Daily* have its file names, a letter for each of a day (P-94)."""
    articles = [of_kind(Kind.DAILY, _dated(key, date(2026, 11, 22))) for key in ("second", "first")]
    other = of_kind(Kind.DAILY, _dated("third", date(2026, 11, 23)))
    publications = [*articles, other]
    dated = ((one.key, one.source.metadata.date) for one in publications)
    found = paths(publications, SETTINGS, letters(dated))

    assert {
        ("first", EN): "n1/daily-quotidien/261122/dq261122a-eng",
        ("first", FR): "n1/daily-quotidien/261122/dq261122a-fra",
        ("second", EN): "n1/daily-quotidien/261122/dq261122b-eng",
        ("second", FR): "n1/daily-quotidien/261122/dq261122b-fra",
        ("third", EN): "n1/daily-quotidien/261123/dq261123a-eng",
        ("third", FR): "n1/daily-quotidien/261123/dq261123a-fra",
    } == {place: str(path) for place, path in found.items()}


def test_daily_files() -> None:
    """Its pages are `.htm`, and the list of releases and the other edition lead there (P-94)."""
    rendered = pages(of_kind(Kind.DAILY, publication("everything")))
    address = "n1/daily-quotidien/261122/dq261122a-{}.htm"
    english = next(one for one in rendered if one.publication and one.language == EN)
    toggle = [one.get("href") for one in elements(english.html, "a") if one.get("hreflang") == "fr"]

    assert ".htm" == english.suffix
    assert f'href="../{address.format("eng")}"' in _page(rendered, EN)
    assert address.format("fra").rpartition("/")[2] in toggle


def _page(rendered: tuple[Page, ...], language: LanguageCode | None) -> str:
    path = LANDING if language is None else index_path(language)
    return next(one.html for one in rendered if one.path == path)


def _dated(key: str, day: date) -> Publication:
    """Make a release of the sample with a name and a day of its own."""

    def changed(document: Document) -> Document:
        slugs = {language: f"{key}-{language}" for language in (EN, FR)}
        metadata = replace(document.metadata, date=day, slugs=slugs)
        return replace(document, key=key, metadata=metadata)

    sample = publication("everything")
    editions = {
        language: Edition(language, changed(edition.document))
        for language, edition in sample.editions.items()
    }
    return Publication(changed(sample.source), editions)
