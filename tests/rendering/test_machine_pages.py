"""What programs read of a site: a feed in each language, and a map of all pages."""

import datetime as dt
from dataclasses import replace
from xml.etree import ElementTree as ET

from diptych.model.edition import Edition, Publication
from diptych.model.language import LanguageCode
from diptych.model.page import Medium
from diptych.rendering.moments import changed_at, issued_at
from rendering.sample import EN, FR, pages, publication

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
SAMPLE = publication("everything")


def _xml(path: str, *publications: Publication) -> ET.Element:
    found = next(
        one
        for one in pages(*publications)
        if one.medium is Medium.MACHINE and f"{one.path}{one.suffix}" == path
    )
    # What we wrote ourselves, a moment ago.
    return ET.fromstring(found.html)  # noqa: S314 - see above


def test_a_feed_speaks_one_language_and_names_the_other() -> None:
    """Title, summary and address are those of the edition; its counterpart is an alternate."""
    entry = _xml("fr/index.atom", SAMPLE).find(f"{ATOM}entry")
    assert entry is not None
    links = {
        one.get("hreflang"): one.get("href")
        for one in entry.findall(f"{ATOM}link")
        if one.get("rel") == "alternate"
    }

    assert (entry.findtext(f"{ATOM}title") or "").startswith("Deux langues, un communiqué")
    assert entry.findtext(f"{ATOM}id") == links["fr"]
    assert {"en", "fr"} == links.keys()


def test_a_feed_says_when_and_by_whom() -> None:
    """What RFC 4287 demands of a feed and of each entry is there."""
    feed = _xml("en/index.atom", SAMPLE)
    entry = feed.find(f"{ATOM}entry")
    assert entry is not None

    for part in (feed, entry):
        assert all(part.findtext(f"{ATOM}{name}") for name in ("id", "title", "updated"))
        assert part.findtext(f"{ATOM}author/{ATOM}name")
    assert feed.findtext(f"{ATOM}updated") == entry.findtext(f"{ATOM}updated")


def test_feeds_go_from_new_to_old() -> None:
    """As lists do."""
    found = _xml("en/index.atom", _dated("a", 1), _dated("b", 22), _dated("c", 3))

    assert ["22", "03", "01"] == [
        (entry.findtext(f"{ATOM}published") or "")[8:10] for entry in found.findall(f"{ATOM}entry")
    ]


def test_an_edition_alone_stands_in_one_feed() -> None:
    """A feed never names a page that is not there."""
    alone = replace(SAMPLE, editions={EN: SAMPLE.editions[EN]})
    paths = {str(one.path) for one in pages(alone) if one.suffix == ".atom"}

    assert {"en/index"} == paths


def test_the_map_pairs_all_pages() -> None:
    """Each page names all of its counterparts, itself included, and they name it back."""
    urls = {
        one.findtext(f"{MAP}loc"): {link.get("href") for link in one.findall(LINK)}
        for one in _xml("sitemap.xml", SAMPLE)
    }

    assert all(own in twins and len(twins) == 2 for own, twins in urls.items())
    assert all(urls[twin] == twins for twins in urls.values() for twin in twins)
    assert sum(one.medium is Medium.SCREEN for one in pages(SAMPLE)) - 1 == len(urls)


def test_drafts_are_told_to_nobody() -> None:
    """A draft has neither feed nor map."""
    assert not any(one.medium is Medium.MACHINE for one in pages(SAMPLE, draft=True))


def test_moments_are_eastern() -> None:
    """Standard time in winter, daylight time from March to November, midnight without a time."""
    metadata = SAMPLE.source.metadata
    winter = replace(metadata, date=dt.date(2026, 1, 15), time=dt.time(8, 30))
    summer = replace(winter, date=dt.date(2026, 7, 1), modified=dt.date(2026, 7, 2))

    assert issued_at(winter) == "2026-01-15T08:30:00-05:00"
    assert issued_at(summer) == "2026-07-01T08:30:00-04:00"
    assert changed_at(summer) == "2026-07-02T00:00:00-04:00"
    assert issued_at(replace(summer, time=None)) == "2026-07-01T00:00:00-04:00"
    assert {"-05:00", "-04:00"} == {
        issued_at(replace(winter, date=dt.date(2026, 3, 8), time=dt.time(hour)))[-6:]
        for hour in (1, 2)
    }
    assert issued_at(replace(winter, date=dt.date(2026, 11, 1))).endswith("-05:00")


def _dated(key: str, day: int) -> Publication:
    def moved(edition: Edition) -> Edition:
        document = edition.document
        metadata = replace(
            document.metadata,
            date=dt.date(2026, 11, day),
            modified=dt.date(2026, 11, day),
            slugs={code: f"{key}-{code}" for code in (EN, FR)},
        )
        return replace(edition, document=replace(document, key=key, metadata=metadata))

    editions: dict[LanguageCode, Edition] = {
        code: moved(edition) for code, edition in SAMPLE.editions.items()
    }
    return Publication(editions[EN].document, editions)
