"""What is offered is there and is linked to; what is not leaves no trace on any page."""

from dataclasses import replace

import pytest

from diptych.model.document import Document
from diptych.model.edition import Publication
from diptych.model.offer import Arrangement, Enclosure, Form, IssuingOffice, Offer
from diptych.model.page import Medium, Page
from rendering.elements import elements
from rendering.sample import EN, FR, SETTINGS, page, pages, publication

SLUG = "en/statistics-canada/news/2026/11/two-languages-one-release"
FRENCH_SLUG = "fr/statistique-canada/nouvelles/2026/11/deux-langues-un-communique"


def offered(offer: Offer) -> tuple[Page, ...]:
    """Render a sample that is offered so, in a project where all releases are."""
    sample = publication("everything")
    editions = {
        code: replace(edition, document=_offering(offer, edition.document))
        for code, edition in sample.editions.items()
    }
    bound = Publication(editions[EN].document, editions)
    return pages(bound, settings=replace(SETTINGS, offer=offer))


@pytest.mark.parametrize(
    ("form", "medium", "address"),
    [
        (Form.PDF, Medium.PAPER, ".pdf"),
        (Form.TEXT, Medium.WIRE, ".txt"),
        (Form.FEED, Medium.MACHINE, ".atom"),
    ],
)
def test_what_is_not_offered_is_not_there(form: Form, medium: Medium, address: str) -> None:
    """Neither its files nor any way to them, in either language."""
    rendered = offered(Offer(frozenset(Form) - {form}))

    assert [] == [one.path for one in rendered if one.medium is medium and one.suffix != ".xml"]
    assert [] == [one.path for one in rendered if f'{address}"' in one.html]


def test_nothing_is_bilingual_unless_it_is_asked_for() -> None:
    """One document for all languages is what some releases need, and most do not."""
    assert [] == [one for one in offered(Offer()) if one.medium is Medium.BILINGUAL]


@pytest.mark.parametrize(
    ("office", "path", "order"),
    [
        (IssuingOffice.ELSEWHERE, f"{SLUG}-bil", [EN, FR]),
        (IssuingOffice.QUEBEC, f"{FRENCH_SLUG}-bil", [FR, EN]),
    ],
)
def test_the_issuing_office_says_which_language_is_first(
    office: IssuingOffice, path: str, order: list[str]
) -> None:
    """Its part comes first, and the document stands beside its page (L-21)."""
    rendered = offered(Offer(bilingual=Arrangement.FACING, office=office))
    (one,) = (one for one in rendered if one.medium is Medium.BILINGUAL)

    assert (path, None, Arrangement.FACING) == (str(one.path), one.language, one.arrangement)
    assert order == [part.language for part in one.parts]


def test_both_pages_lead_to_the_bilingual_document() -> None:
    """The link says which languages it holds, each name in its own language."""
    rendered = offered(Offer(bilingual=Arrangement.COLUMNS))
    links = {
        code: next(
            link
            for link in elements(page(rendered, code), "a")
            if link.attributes.get("href", "").endswith("-bil.pdf")
        )
        for code in (EN, FR)
    }

    assert {
        EN: "two-languages-one-release-bil.pdf",
        FR: f"../../../../../{SLUG}-bil.pdf",
    } == {code: link.attributes["href"] for code, link in links.items()}


def test_parts_of_a_bilingual_document_speak_of_no_other_edition() -> None:
    """The notice of the other edition is for documents that hold one (L-66)."""
    rendered = offered(Offer(bilingual=Arrangement.COLUMNS))
    (one,) = (one for one in rendered if one.medium is Medium.BILINGUAL)

    assert [True, True] == [
        "other-edition" in page(rendered, code, Medium.PAPER) for code in (EN, FR)
    ]
    assert [False, False] == ["other-edition" in part.html for part in one.parts]


def test_pages_that_fit_know_each_other() -> None:
    """Each is laid out beside the other, so that both come to the same number of sheets."""
    rendered = offered(Offer(fit_pages=True))
    papers = [one for one in rendered if one.medium is Medium.PAPER]

    assert [[FR], [EN]] == [[other.language for other in one.matched] for one in papers]


def test_tables_are_enclosed_in_the_words_of_their_edition() -> None:
    """Heads are translated, figures stand as their author typed them."""
    rendered = offered(Offer(enclosures=frozenset({Enclosure.DATA})))
    papers = {one.language: one for one in rendered if one.medium is Medium.PAPER}

    assert ["table-1-eng.csv", "tableau-1-fra.csv"] == [
        papers[code].enclosed[0].name for code in (EN, FR)
    ]


def _offering(offer: Offer, document: Document) -> Document:
    return replace(document, metadata=replace(document.metadata, offer=offer))
