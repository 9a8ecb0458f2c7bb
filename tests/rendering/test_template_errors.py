"""A template that cannot be used is named with its line, and never breaks the program."""

from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from diptych.model.catalog import Catalog
from diptych.model.diagnostic import Diagnostic, InputError
from diptych.model.message import MessageKey
from diptych.model.project import Template
from diptych.rendering import PROBLEMS
from rendering import sample
from rendering.sample import french_strings, pages, publication, rendered, templates

FOOTER = PurePosixPath("parts/footer.html")
FAULTS = [
    ("<p>\n{{ nothing }}", "DP402", "templates/parts/footer.html:2"),
    ("<p>\n\n{{ page.nothing }}", "DP402", "templates/parts/footer.html:3"),
    ("{{ page.edition.words.nothing() }}", "DP402", "templates/parts/footer.html:1"),
    ("\n{% if %}", "DP401", "templates/parts/footer.html:2"),
    ("{{ page|nothing }}", "DP401", "templates/parts/footer.html:1"),
    ('\n{% include "nothing.html" %}', "DP403", "templates/parts/footer.html:2"),
    ("{{ 1 // 0 }}", "DP404", "templates/parts/footer.html:1"),
    ('\n\n\n{{ 1 + "a" }}', "DP404", "templates/parts/footer.html:4"),
    ('{{ 5|join(",") }}', "DP404", "templates/parts/footer.html:1"),
    ("{{ page.symbols.signatures[5] }}", "DP402", "templates/parts/footer.html:1"),
]


@pytest.mark.parametrize(("text", "code", "place"), FAULTS)
def test_fault(text: str, code: str, place: str) -> None:
    """Each kind of fault is one diagnostic: its code, the template and the line."""
    found = _problems({FOOTER: text})

    assert [(code, place)] == [(one.code, str(one.place)) for one in found]


def test_fault_in_a_macro_has_its_line() -> None:
    """The words that Python asks for are traced as well as a page's own."""
    words = PurePosixPath("words.html")
    text = next(one.text for one in templates() if one.path == words)
    line = text[: text.index("{% macro government")].count("\n") + 1
    found = _problems({words: text.replace('{{ _("Government of Canada") }}', "{{ nothing }}")})

    assert [("DP402", f"templates/words.html:{line}")] == [
        (one.code, str(one.place)) for one in found
    ]


def test_missing_kind() -> None:
    """A kind of product without a template is named."""
    kept = tuple(one for one in templates() if one.path.name != "news-release.html")
    with pytest.raises(InputError) as caught:
        rendered([publication("everything")], kept, [french_strings()], sample.SETTINGS)

    assert ["DP403"] == [found.code for found in caught.value.diagnostics]
    assert ["no template is called `news-release.html`"] == [
        found.sentence.english() for found in caught.value.diagnostics
    ]


@pytest.mark.parametrize(
    "broken", ["De\u00a0: %(titre)s", "%(title)", "100 % sûr", "%(title)s %(title)d"]
)
def test_broken_placeholders(broken: str) -> None:
    """A translation that cannot be filled is an error of the catalog, on its line."""
    key = MessageKey(None, "%(title)s - Canada.ca")
    catalog = french_strings()
    translation = replace(catalog.translations[key], text=broken)
    changed = replace(catalog, translations={**catalog.translations, key: translation})
    with pytest.raises(InputError) as caught:
        rendered([publication("everything")], templates(), [changed], sample.SETTINGS)
    (found,) = caught.value.diagnostics

    assert ("DP405", f"{catalog.path}:{translation.line}") == (found.code, str(found.place))


def test_our_own_errors_are_not_blamed_on_templates(monkeypatch: pytest.MonkeyPatch) -> None:
    """An error in Python code called from a template stays what it is."""

    def fail(_self: object) -> None:
        raise LookupError(_self)

    monkeypatch.setattr("diptych.rendering.view.PageView.others", property(fail))

    with pytest.raises(LookupError, match="PageView"):
        pages(publication("everything"))


def test_problems_are_listed_once() -> None:
    """Every kind of problem of this room has its own code in the range DP4xx."""
    codes = [problem.code for problem in PROBLEMS]

    assert sorted(set(codes)) == codes
    assert all(code.startswith("DP4") for code in codes)


def _problems(changes: dict[PurePosixPath, str]) -> tuple[Diagnostic, ...]:
    """Find what is said of a site some of whose templates are replaced."""
    changed = tuple(Template(one.path, changes.get(one.path, one.text)) for one in templates())
    catalogs: list[Catalog] = [french_strings()]
    with pytest.raises(InputError) as caught:
        rendered([publication("everything")], changed, catalogs, sample.SETTINGS)
    return caught.value.diagnostics
