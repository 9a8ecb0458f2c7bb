"""Who signs a release: federal institutions, by their names in the language of the page."""

from dataclasses import replace

from diptych.model.edition import Edition, Publication
from diptych.model.page import Medium, Page
from diptych.model.settings import InstitutionEntry, Settings
from rendering.elements import words
from rendering.sample import EN, FR, SETTINGS, page, pages, publication

BYLINE = '<p class="gc-byline">{} <a href="https://www.canada.ca/{}.html">{}</a>'
OBSERVATORY = InstitutionEntry(
    names={EN: "Observatory", FR: "Observatoire"},
    addresses={EN: "https://example.ca/en", FR: "https://example.ca/fr"},
    segments={EN: "observatory", FR: "observatoire"},
    federal=True,
)


def test_one_institution() -> None:
    """One institution signs under the title, with a link to its own page (P-02, P-10)."""
    rendered = _signed("statistics-canada")

    assert BYLINE.format("From:", "en/statistics-canada", "Statistics Canada") in page(rendered, EN)
    assert BYLINE.format("De\u00a0:", "fr/statistique-canada", "Statistique Canada") in page(
        rendered, FR
    )


def test_several_institutions() -> None:
    """Several sign in the details of the page instead, the first one in the address (P-12)."""
    settings = replace(SETTINGS, institutions={"observatory": OBSERVATORY})
    rendered = _signed("statistics-canada", "observatory", settings=settings)
    html = page(rendered, FR)
    details = html.partition('<section class="gc-contributors">')[2].partition("</section>")[0]

    assert 'class="gc-byline"' not in html
    assert "De\u00a0: Statistique Canada Observatoire" == words(details)
    assert html.index("gc-contributors") < html.index("wb-dtmd")
    assert "De\u00a0: Statistique Canada, Observatoire" in words(page(rendered, FR, Medium.PAPER))


def test_own_institution() -> None:
    """A project's own entry names an institution, its address and its part of the path."""
    settings = replace(SETTINGS, institutions={"observatory": OBSERVATORY})
    rendered = _signed("observatory", settings=settings)

    assert '<a href="https://example.ca/fr">Observatoire</a>' in page(rendered, FR)
    assert "fr/observatoire/nouvelles/2026/11/deux-langues-un-communique" in {
        str(one.path) for one in rendered
    }


def test_partners_do_not_sign() -> None:
    """A partner that is not federal stands in the text, never in the byline (P-13)."""
    sample = publication("everything")

    assert ("mila",) == sample.source.metadata.partners
    assert not any("Mila" in one.html for one in pages(sample))


def test_signature_in_pictures() -> None:
    """An institution's own pictures of signature and wordmark replace the words (L-42, L-44)."""
    signatures = {EN: "assets/sig-en.svg", FR: "assets/sig-fr.svg"}
    symbols = replace(SETTINGS.symbols, signatures=signatures, wordmark="assets/wordmark.svg")
    rendered = pages(publication("everything"), settings=replace(SETTINGS, symbols=symbols))

    for medium, root in ((Medium.SCREEN, "../../../../../"), (Medium.PAPER, "")):
        html = page(rendered, FR, medium)

        assert f'<img src="{root}assets/sig-fr.svg" alt="Gouvernement du Canada"' in html
        assert (
            f'<img src="{root}assets/wordmark.svg" alt="Symbole du gouvernement du Canada">' in html
        )


def _signed(*keys: str, settings: Settings = SETTINGS) -> tuple[Page, ...]:
    """Render the sample as issued by other institutions."""
    sample = publication("everything")
    metadata = replace(sample.source.metadata, institutions=keys)
    editions = {
        language: Edition(language, replace(edition.document, metadata=metadata))
        for language, edition in sample.editions.items()
    }
    source = replace(sample.source, metadata=metadata)
    return pages(Publication(source, editions), settings=settings)
