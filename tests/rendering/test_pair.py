"""The two editions of a release know each other, and neither is the original."""

import json
from itertools import chain
from pathlib import PurePosixPath
from posixpath import join, normpath

import pytest

from diptych.model.page import Medium, Page
from diptych.rendering.release_pages import MEDIA
from rendering.elements import elements
from rendering.sample import EN, FR, SETTINGS, page, pages, publication

BASE = SETTINGS.base_address
ENGLISH = "en/statistics-canada/news/2026/11/two-languages-one-release"
FRENCH = "fr/statistique-canada/nouvelles/2026/11/deux-langues-un-communique"


@pytest.fixture(scope="module")
def rendered() -> tuple[Page, ...]:
    """All pages of a site with the sample."""
    return pages(publication("everything"))


def test_paths(rendered: tuple[Page, ...]) -> None:
    """Every edition has a page for the screen and one for paper at the same path (P-91, P-93)."""
    found = [(str(one.path), one.medium.value) for one in rendered]

    assert [
        (ENGLISH, "screen"),
        (FRENCH, "screen"),
        (ENGLISH, "paper"),
        (FRENCH, "paper"),
        (ENGLISH, "wire"),
        (FRENCH, "wire"),
        ("en/index", "screen"),
        ("fr/index", "screen"),
        ("en/news/2026", "screen"),
        ("fr/nouvelles/2026", "screen"),
        ("en/statistics-canada/news", "screen"),
        ("fr/statistique-canada/nouvelles", "screen"),
        ("index", "screen"),
        ("en/index", "machine"),
        ("fr/index", "machine"),
        ("sitemap", "machine"),
    ] == found


def test_alternates_are_reciprocal(rendered: tuple[Page, ...]) -> None:
    """Both editions name both of them, in one order, by absolute addresses (P-88)."""
    expected = [("en", f"{BASE}/{ENGLISH}.html"), ("fr", f"{BASE}/{FRENCH}.html")]

    for language in (EN, FR):
        links = elements(page(rendered, language), "link")
        alternates = [
            (link.get("hreflang"), link.get("href")) for link in links if link.get("hreflang")
        ]

        assert expected == alternates


def test_each_page_is_canonical(rendered: tuple[Page, ...]) -> None:
    """The canonical address of an edition is its own."""
    for language, path in ((EN, ENGLISH), (FR, FRENCH)):
        links = elements(page(rendered, language), "link")
        canonical = [link.get("href") for link in links if link.get("rel") == "canonical"]

        assert [f"{BASE}/{path}.html"] == canonical


def test_toggle_leads_to_the_other_edition(rendered: tuple[Page, ...]) -> None:
    """The toggle leads to the equivalent page and says its language (P-64, P-65)."""
    for language, other, path, target in ((EN, FR, ENGLISH, FRENCH), (FR, EN, FRENCH, ENGLISH)):
        html = page(rendered, language)
        section = html.partition('<section id="wb-lng">')[2].partition("</section>")[0]
        (toggle,) = elements(section, "a")

        assert (other, other) == (toggle.get("lang"), toggle.get("hreflang"))
        assert f"{target}.html" == normpath(join(PurePosixPath(path).parent, toggle.get("href")))


def test_metadata_is_in_the_language_of_the_page(rendered: tuple[Page, ...]) -> None:
    """Dublin Core speaks the page's language, except for dates, which are equal (P-84 to P-86)."""
    expected = {
        EN: ("eng", "Statistics Canada", "News release", "2026-11-22", "2026-11-24"),
        FR: ("fra", "Statistique Canada", "Communiqué de presse", "2026-11-22", "2026-11-24"),
    }
    names = ("language", "creator", "type", "issued", "modified")

    for language, values in expected.items():
        for medium in MEDIA.values():
            metas = elements(page(rendered, language, medium), "meta")
            content = {meta.get("name"): meta.get("content") for meta in metas}

            assert values == tuple(content[f"dcterms.{name}"] for name in names)


def test_linked_data_makes_nobody_the_translation(rendered: tuple[Page, ...]) -> None:
    """Each edition is a news article of its own in its own language (L-04)."""
    for language, tag, path in ((EN, "en-CA", ENGLISH), (FR, "fr-CA", FRENCH)):
        html = page(rendered, language)
        script = html.partition('<script type="application/ld+json">')[2].partition("</script>")[0]
        article = json.loads(script)

        assert ("NewsArticle", tag) == (article["@type"], article["inLanguage"])
        assert f"{BASE}/{path}.html" == article["url"]
        assert not {"translationOfWork", "workTranslation"} & article.keys()


def test_relative_links_lead_to_pages(rendered: tuple[Page, ...]) -> None:
    """Whatever a screen page links to relatively is a page of the site, a PDF or an asset."""
    targets = set(
        chain(
            (f"{one.path}.html" for one in rendered if one.medium is Medium.SCREEN),
            (f"{one.path}.pdf" for one in rendered if one.medium is Medium.PAPER),
            (f"{one.path}{one.suffix}" for one in rendered if one.medium is Medium.MACHINE),
            ("assets/css/screen.css", "assets/everything/columns.svg"),
        )
    )
    lost = {
        (str(one.path), link)
        for one in rendered
        if one.medium is Medium.SCREEN
        for link in _relative(one.html)
        if normpath(join(one.path.parent, link)) not in targets
    }

    assert set() == lost


def test_anchors_lead_somewhere(rendered: tuple[Page, ...]) -> None:
    """Every link within a page leads to an element that is there, and there once."""
    for one in rendered:
        found = elements(one.html)
        identifiers = [element.get("id") for element in found if element.get("id")]
        links = {element.get("href")[1:] for element in found if element.get("href")[:1] == "#"}

        assert len(set(identifiers)) == len(identifiers)
        assert set() == links - set(identifiers)


def test_paper_links_are_absolute(rendered: tuple[Page, ...]) -> None:
    """A PDF travels: what it links to is an address, a mailbox, a telephone, or in itself."""
    for language in (EN, FR):
        anchors = elements(page(rendered, language, Medium.PAPER), "a")
        starts = {anchor.get("href").partition(":")[0].partition("note")[0] for anchor in anchors}

        assert starts <= {"https", "mailto", "tel", "#", "#call-"} | {
            anchor.get("href") for anchor in anchors if anchor.get("href")[:1] == "#"
        }


def test_paper_names_the_other_edition(rendered: tuple[Page, ...]) -> None:
    """The notice of the other edition is in the other language, marked as such (L-66)."""
    english, french = (page(rendered, language, Medium.PAPER) for language in (EN, FR))

    assert (
        '<p class="other-edition" lang="fr">Aussi disponible en français sous le titre\u00a0: '
        f'<a href="{BASE}/{FRENCH}.html">' in english
    )
    assert (
        '<p class="other-edition" lang="en">Also available in English under the title: '
        f'<a href="{BASE}/{ENGLISH}.html">' in french
    )


def test_paper_has_no_page_shell(rendered: tuple[Page, ...]) -> None:
    """Menu, search, toggle and footer are the screen's (P-74)."""
    identifiers = {
        element.get("id")
        for language in (EN, FR)
        for element in elements(page(rendered, language, Medium.PAPER))
    }

    assert not {"wb-lng", "wb-srch", "wb-bc", "wb-info", "wb-tphp"} & identifiers


def _relative(html: str) -> set[str]:
    """List the links and sources of a page that begin at the page itself."""
    found = elements(html)
    links = {element.get("href") for element in found} | {element.get("src") for element in found}
    return {link for link in links if link and link[0] != "#" and ":" not in link}
