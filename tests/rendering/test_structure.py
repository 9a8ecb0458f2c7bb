"""The structure of a release beside that of a live one on Canada.ca (conventions 2.2 and 2.4).

Names are those of GCWeb's elements.  What the live pages wrap in elements of their content
management system is left out: it says nothing to anybody.
"""

import pytest

from diptych.model.document import Kind
from diptych.model.language import LanguageCode
from rendering.elements import elements, words
from rendering.sample import EN, FR, of_kind, page, pages, publication

LIVE = (
    *("wb-tphp", "wb-bnr", "wb-lng", "brand", "wb-srch", "gc-menu", "wb-bc", "breadcrumb"),
    *("main", "wb-cont", "gc-byline", "gc-kind", "lead", "blockquote", "attribution"),
    *("gc-links", "gc-contacts", "gc-keywords", "pagedetails", "wb-dtmd"),
    *("wb-info", "gc-main-footer", "gc-sub-footer"),
)
"""Skip links, banner, toggle, brand, search, menu, breadcrumb; title, byline, type, lead line,
quotes, associated links, contacts, keywords, page details; footers (P-63 to P-71, P-01 to P-05,
P-14)."""
SECTIONS = {
    EN: ["News release", "Quotes", "Quick facts", "Associated links", "Contacts"],
    FR: [
        *("Communiqué de presse", "Citations", "Faits en bref", "Liens connexes"),
        "Personnes-ressources",
    ],
}
"""The headings of a live release that this sample has too, in their order (P-14, P-22 to P-26)."""


def _named(html: str) -> list[str]:
    """List the elements of a page by what GCWeb knows them by, each once."""
    found: dict[str, None] = {}
    for one in elements(html):
        names = {one.get("id"), one.tag, *one.get("class").split()}
        found.update(dict.fromkeys(name for name in names if name in LIVE))
    return list(found)


@pytest.mark.parametrize("language", [EN, FR])
def test_a_release_has_the_parts_of_a_live_one_in_their_order(language: LanguageCode) -> None:
    """From the skip links to the footer, in both languages."""
    assert list(LIVE) == _named(page(pages(publication("everything")), language))


@pytest.mark.parametrize("language", [EN, FR])
def test_sections_come_in_the_order_of_a_live_release(language: LanguageCode) -> None:
    """Type of content, quotes, quick facts, associated links, contacts."""
    html = page(pages(publication("everything")), language)
    main = html[html.index("<main") : html.index("</main>")]
    found = [words(part.partition("</h2>")[0]) for part in main.split("<h2")[1:]]
    headings = [heading.rpartition(">")[2].strip() for heading in found]

    assert SECTIONS[language] == [one for one in headings if one in SECTIONS[language]]


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_the_same_shell(kind: Kind) -> None:
    """Kinds differ in how they open, and in nothing around it."""
    shell = [name for name in LIVE if name != "lead"]
    found = _named(page(pages(of_kind(kind, publication("everything"))), EN))

    assert shell == [name for name in found if name != "lead"]


@pytest.mark.parametrize("language", [EN, FR])
def test_what_programs_read_is_where_they_look_for_it(language: LanguageCode) -> None:
    """The properties of a live page stand on the same elements (P-61, P-66, P-68 to P-70)."""
    html = page(pages(publication("everything")), language)
    found = {(one.tag, one.get("property"), one.get("typeof")) for one in elements(html)}

    assert {
        ("body", "", "WebPage"),
        ("div", "publisher", "GovernmentOrganization"),
        ("nav", "breadcrumb", ""),
        ("ol", "", "BreadcrumbList"),
        ("main", "mainContentOfPage", "WebPageElement"),
        ("h1", "name headline", ""),
        ("time", "dateModified", ""),
    } <= found
