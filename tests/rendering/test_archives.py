"""Archives and maps of sites that no single page or map could hold."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from xml.etree import ElementTree as ET

import pytest

from diptych.languages import LANGUAGES
from diptych.model.edition import Edition, Publication
from diptych.model.language import LanguageCode
from diptych.model.page import Page
from diptych.rendering.archive_pages import LATEST, archive_pages
from diptych.rendering.archives import MOST, Archive, archives, with_parts
from diptych.rendering.engine import Engine, engine
from diptych.rendering.machine_view import Mapped
from diptych.rendering.paths import paths
from diptych.rendering.site import Site
from diptych.rendering.sitemap_pages import HEAVIEST, parted, sitemap_pages
from diptych.rendering.strings import Strings
from rendering.elements import elements
from rendering.sample import EN, FR, SETTINGS, french_strings, publication, templates

FIRST = date(2025, 1, 1)
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_a_year_that_fits_is_one_page() -> None:
    """Nobody has to look through months for a few releases."""
    (year,), (institution,) = archives(_site(MOST))

    assert () == year.parts
    assert () == institution.parts
    assert MOST == len(year.publications)


def test_a_long_year_falls_into_months_and_an_institution_into_years() -> None:
    """Each release stands in one part, under the names of its time."""
    (year,), (institution,) = archives(_site(MOST + 1))

    assert ["December 2025", "November 2025"] == [one.names[EN] for one in year.parts[:2]]
    assert ["décembre 2025", "novembre 2025"] == [one.names[FR] for one in year.parts[:2]]
    assert "fr/nouvelles/2025/12" == str(year.parts[0].paths[FR])
    assert ["Statistique Canada – 2025"] == [one.titles[FR] for one in institution.parts]
    assert "en/statistics-canada/news/2025" == str(institution.parts[0].paths[EN])
    for whole in (year, institution, *institution.parts):
        assert list(whole.publications) == [
            one for part in whole.parts for one in part.publications
        ]


def test_no_two_archives_share_an_address() -> None:
    """Whatever they fall into."""
    found = [path for one in _all(_site(MOST + 1)) for path in one.paths.values()]

    assert len(found) == len(set(found))


def test_a_parted_page_shows_the_newest_and_leads_to_its_parts() -> None:
    """So does the one in the other language, to parts in its own."""
    site = _site(MOST + 1)
    made = {str(page.path): page.html for page in archive_pages(site)}

    for language, news in ((EN, "news"), (FR, "nouvelles")):
        whole = made[f"{language}/{news}/2025"]
        links = {one.get("href") for one in elements(whole, "a")}
        assert LATEST == whole.count('class="entry-title"')
        assert {f"2025/{month:02}.html" for month in range(1, 13)} <= links
        assert all(f"{language}/{news}/2025/{month:02}" in made for month in range(1, 13))


@pytest.mark.parametrize(("most", "heaviest"), [(10, 10**6), (10**6, 4000)])
def test_maps_hold_neither_too_many_nor_too_much(most: int, heaviest: int) -> None:
    """Every page stands in one map, and each map keeps both limits."""
    pages = [_mapped(number) for number in range(45)]
    maps = list(parted(pages, most, heaviest))

    assert pages == [page for together in maps for page in together]
    assert len(maps) > 4
    assert all(len(together) <= most for together in maps)


def test_a_map_weighs_less_than_was_reckoned() -> None:
    """What is written is lighter than the limit that it was parted for."""
    heaviest = 40_000
    site = _site(60)
    drawn = site.engines[EN]
    mapped = [_mapped(number) for number in range(300)]
    written = [
        drawn.fill("sitemap.xml", pages=together) for together in parted(mapped, 10**6, heaviest)
    ]

    assert len(written) > 2
    assert all(len(xml.encode()) <= heaviest for xml in written)
    assert heaviest * 0.6 < len(written[0].encode())


def test_a_site_with_one_map_has_no_index() -> None:
    """And one that is too large for it has an index in the same place."""
    (alone,) = sitemap_pages(_site(3))

    assert "urlset" in alone.html
    assert len(alone.html) < HEAVIEST


def test_an_index_names_every_map(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the day of the last change in it."""
    monkeypatch.setattr("diptych.rendering.sitemap_pages.MOST", 10)
    index, *maps = sitemap_pages(_site(9))
    listed = ET.fromstring(index.html)  # noqa: S314 - written by us, a moment ago

    assert [_address(page) for page in maps] == [one.text for one in listed.iter(f"{MAP}loc")]
    assert [FIRST.isoformat()] * 2 == [one.text for one in listed.iter(f"{MAP}lastmod")]
    assert ("sitemap.xml", "sitemap-1.xml") == tuple(
        f"{page.path}{page.suffix}" for page in (index, maps[0])
    )


def _all(site: Site) -> Iterator[Archive]:
    for together in archives(site):
        yield from with_parts(together)


def _address(page: Page) -> str:
    return f"{SETTINGS.base_address}/{page.path}{page.suffix}"


def _mapped(number: int) -> Mapped:
    addresses = tuple(
        (code, f"https://www.canada.ca/{code}/page-{number}.html") for code in LANGUAGES
    )
    return Mapped(addresses[0][1], FIRST.isoformat(), addresses)


def _site(count: int) -> Site:
    """Make a site of as many releases, spread over a year."""
    made = tuple(_release(number) for number in range(count))
    spoken = _engines()
    words = {code: one.words() for code, one in spoken.items()}
    return Site(
        SETTINGS, spoken, words, draft=False, publications=made, paths=paths(made, SETTINGS, {})
    )


def _release(number: int) -> Publication:
    sample = _sample()
    key, day = f"release-{number:05}", FIRST + timedelta(days=number % 365)
    metadata = replace(
        sample.source.metadata, date=day, modified=FIRST, slugs=dict.fromkeys(LANGUAGES, key)
    )
    document = replace(sample.source, key=key, metadata=metadata)
    return Publication(document, {code: Edition(code, document) for code in LANGUAGES})


@cache
def _sample() -> Publication:
    return publication("everything")


@cache
def _engines() -> dict[LanguageCode, Engine]:
    strings = {EN: Strings(LANGUAGES[EN], None), FR: Strings(LANGUAGES[FR], french_strings())}
    return {
        code: engine(templates(), one, SETTINGS.folders.templates) for code, one in strings.items()
    }
