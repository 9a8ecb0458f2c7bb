"""Nothing that people write becomes markup, a template or an address that runs something."""

from dataclasses import replace
from pathlib import PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.model.document import Document
from diptych.model.edition import Edition, Publication
from diptych.model.message import MessageKey
from diptych.model.place import Place
from diptych.rendering.markup import element
from diptych.rendering.release_pages import MEDIA
from diptych.rendering.targets import Targets
from rendering.elements import elements
from rendering.sample import (
    EN,
    FR,
    SETTINGS,
    french_strings,
    page,
    pages,
    publication,
    rendered,
    templates,
)

ATTACKS = ["<b>bold</b>", "{{ 7*7 }}", "{# note #}", '" onload="run()', "</script><script>run()"]


@pytest.mark.parametrize("attack", ATTACKS)
def test_string_of_a_template(attack: str) -> None:
    """What a translator of templates writes appears as the characters that it is."""
    catalog = french_strings()
    key = MessageKey(None, "Associated links")
    translation = replace(catalog.translations[key], text=attack)
    changed = replace(catalog, translations={**catalog.translations, key: translation})
    html = page(rendered([publication("everything")], templates(), [changed], SETTINGS), FR)

    assert f"<h2>{_escaped(attack)}</h2>" in html


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("field", ["title", "lead", "description", "keywords.0", "contacts.0.name"])
def test_field(attack: str, field: str) -> None:
    """What an author or a translator of a release writes adds no element to its pages."""
    plain = publication("everything")
    before, after = pages(plain), pages(_with_field(plain, field, attack))

    for medium in MEDIA.values():
        expected = [one.tag for one in elements(page(before, EN, medium))]
        found = elements(page(after, EN, medium))

        assert expected == [one.tag for one in found]
        assert not any(name.startswith("on") for one in found for name in one.attributes)


TARGETS = [
    ("javascript:run()", None),
    ("JavaScript:run()", None),
    ("vbscript:run", None),
    ("data:text/html,x", None),
    ("file:///etc/passwd", None),
    ("//example.ca/x", None),
    ("http://[", None),
    ("https://example.ca/a?b#c", "https://example.ca/a?b#c"),
    ("mailto:a@example.ca", "mailto:a@example.ca"),
    ("tel:+1-800-263-1136", "tel:+1-800-263-1136"),
    ("#section-1", "#section-1"),
    ("/en/news.html", "/en/news.html"),
    ("table 1.csv", "../assets/release/table%201.csv"),
    ("../../../../secret", "../assets/secret"),
]


@pytest.mark.parametrize(("target", "expected"), TARGETS)
def test_target(target: str, expected: str | None) -> None:
    """Only known schemes are links, and no relative target leaves the folder of files."""
    targets = Targets(PurePosixPath("content"), "../", "../")
    source = Place(PurePosixPath("content/release/index.md"), 1)

    assert expected == targets.link(target, source)


@settings(max_examples=100)
@given(st.text(), st.text())
def test_element(content: str, value: str) -> None:
    """Whatever stands in an element or an attribute is read back as it was."""
    (found,) = elements(element("p", content, {"title": value}))

    assert "p" == found.tag
    assert value.replace("\r\n", "\n").replace("\r", "\n") == found.get("title").replace(
        "\r\n", "\n"
    ).replace("\r", "\n")


def _with_field(plain: Publication, name: str, markdown: str) -> Publication:
    edition = plain.editions[EN]
    document = _changed(edition.document, name, markdown)
    return replace(plain, editions={**plain.editions, EN: Edition(EN, document)})


def _changed(document: Document, name: str, markdown: str) -> Document:
    fields = tuple(
        replace(field, text=replace(field.text, markdown=markdown)) if field.name == name else field
        for field in document.fields
    )
    return replace(document, fields=fields)


def _escaped(text: str) -> str:
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&#34;")
    )
