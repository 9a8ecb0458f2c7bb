"""Fixed strings are exactly those of the conventions, in both languages (X-27)."""

import pytest

from diptych.model.document import Kind
from diptych.model.language import LanguageCode
from rendering.elements import words
from rendering.sample import EN, FR, of_kind, page, pages, publication

SHELL = [
    ("P-21", "From: Statistics Canada", "De\u00a0: Statistique Canada"),
    ("P-24", "Associated links", "Liens connexes"),
    ("P-26", "Contacts", "Personnes-ressources"),
    ("P-27", "Contacts for media only", "Personnes-ressources pour les médias seulement"),
    (
        "P-29",
        "Search for related information by keyword:",
        "Recherche d’information connexe par mots-clés\u00a0:",
    ),
    ("P-30", "You are here:", "Vous êtes ici\u00a0:"),
    ("P-31", "Language selection", "Sélection de la langue"),
    ("P-32", "Skip to main content", "Passer au contenu principal"),
    ("P-33", "Skip to “About this site”", "Passer à «\u00a0À propos de ce site\u00a0»"),
    ("P-34", "Search Canada.ca", "Rechercher dans Canada.ca"),
    ("P-35", "Main menu", "Menu principal"),
    ("P-35", "Page details", "Détails de la page"),
    ("P-37", "Date modified: 2026-11-24", "Date de modification\u00a0: 2026-11-24"),
    ("P-38", "About this site", "À propos de ce site"),
    ("P-38", "Report a problem on this page", "Signaler un problème sur cette page"),
    ("P-41", "Government of Canada", "Gouvernement du Canada"),
    ("P-41", "All contacts", "Toutes les coordonnées"),
    ("P-41", "Departments and agencies", "Ministères et organismes"),
    ("P-41", "About government", "À propos du gouvernement"),
    ("P-45", "Government of Canada Corporate", "Organisation du gouvernement du Canada"),
    ("P-45", "Social media", "Médias sociaux"),
    ("P-45", "Mobile applications", "Applications mobiles"),
    ("P-45", "About Canada.ca", "À propos de Canada.ca"),
    ("P-45", "Terms and conditions", "Avis"),
    ("P-45", "Privacy", "Confidentialité"),
    ("P-52", "News", "Nouvelles"),
    ("P-52", "Contact us", "Contactez-nous"),
    ("P-64", "Français fr", "English en"),
]
KINDS = [
    ("P-20a", Kind.NEWS_RELEASE, "News release", "Communiqué de presse"),
    ("P-20b", Kind.BACKGROUNDER, "Backgrounder", "Document d’information"),
    ("P-20c", Kind.MEDIA_ADVISORY, "Media advisory", "Avis aux médias"),
    ("P-20d", Kind.READOUT, "Readout", "Compte rendu"),
    ("P-20e", Kind.SPEECH, "Speech", "Discours"),
    ("P-20f", Kind.STATEMENT, "Statement", "Déclaration"),
    ("P-94", Kind.DAILY, "The Daily", "Le Quotidien"),
]


@pytest.fixture(scope="module")
def editions() -> dict[LanguageCode, str]:
    """The screen page of the sample in each language."""
    rendered = pages(publication("everything"))
    return {language: page(rendered, language) for language in (EN, FR)}


@pytest.mark.parametrize(("rule", "english", "french"), SHELL)
def test_shell(rule: str, english: str, french: str, editions: dict[LanguageCode, str]) -> None:
    """The page shell says what the conventions say, and says it in its own language."""
    text = {language: _spoken(html) for language, html in editions.items()}

    assert (rule, True, True) == (rule, english in text[EN], french in text[FR])


def test_no_english_label_in_french(editions: dict[LanguageCode, str]) -> None:
    """GCWeb's French sample says `From:`; a French page never does (P-11)."""
    text = words(editions[FR])

    assert "From:" not in text
    assert "Date modified" not in text


@pytest.mark.parametrize(("rule", "kind", "english", "french"), KINDS)
def test_kind(rule: str, kind: Kind, english: str, french: str) -> None:
    """Each kind of product is named as the design system names it (P-03)."""
    rendered = pages(of_kind(kind, publication("everything")))
    heading = '<h2 class="gc-kind">{}</h2>'

    assert (rule, True) == (rule, heading.format(english) in page(rendered, EN))
    assert (rule, True) == (rule, heading.format(french) in page(rendered, FR))


def _spoken(html: str) -> str:
    """Read a page aloud, labels and placeholders of fields included."""
    return words(html.replace("</dt>\n<dd>", " ").replace("</span><abbr", "</span> <abbr"))
