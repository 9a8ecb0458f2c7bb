"""Conventions are complete, in both languages, and say where they come from."""

import ast
import re
from pathlib import Path

import pytest

from diptych.model.language import LanguageCode
from diptych.registry import Confidence, convention, conventions, nearest_convention

EN, FR = LanguageCode("en"), LanguageCode("fr")
SOURCE = Path(__file__).parents[2] / "src"
IDENTIFIER = re.compile(r"\b(?:[LPEFXD]-\d{2,3}[a-f]?|C-[2-5]\d)\b")
"""Bill C-13 is no convention."""


def test_every_rule_is_stated_in_both_languages() -> None:
    """A rule that half of its readers cannot read is not stated."""
    assert [] == [found.id for found in conventions() if {EN, FR} != set(found.statements)]


def test_statements_are_sentences() -> None:
    """Each begins with a capital, or a quoted word, and ends with a period."""
    statements = [text for found in conventions() for text in found.statements.values()]

    assert [] == [text for text in statements if not re.fullmatch(r"(?s)[A-ZÀÉ“«*0-9].*\.", text)]


def test_every_rule_cites_a_source() -> None:
    """Our own choices cite what they choose between, or ourselves."""
    assert [] == [found.id for found in conventions() if not found.citations]


def test_our_choices_are_called_so() -> None:
    """Nothing that only we say is given as read somewhere."""
    claimed = [
        found.id
        for found in conventions()
        if {citation.source.key for citation in found.citations} == {"OURS"}
        and found.confidence in {Confidence.VERIFIED, Confidence.SECOND_HAND}
    ]

    assert [] == claimed


def test_the_law_has_no_example_without_its_pair() -> None:
    """Rules of law, page, pair and default show both editions, or one where only one matters."""
    single = [
        found.id for found in conventions() if found.id[0] in "LX" and len(found.examples) == 1
    ]

    assert [] == single


@pytest.mark.parametrize(
    ("written", "found"),
    [("F-11", "F-11"), ("f-11", "F-11"), ("p-20A", "P-20a"), ("F-999", None)],
)
def test_looking_up_a_rule(written: str, found: str | None) -> None:
    """Capitals do not matter."""
    rule = convention(written)

    assert found == (rule and rule.id)


@pytest.mark.parametrize(
    ("written", "meant"), [("F11", "F-11"), ("f 11", "F-11"), ("x-5", "X-05"), ("hello", None)]
)
def test_what_an_unknown_rule_probably_meant(written: str, meant: str | None) -> None:
    """A slip in an id leads to the rule."""
    assert meant == nearest_convention(written)


def test_all_rules_named_in_code_are_known() -> None:
    """Code never cites a rule that cannot be explained."""
    known = {found.id for found in conventions()}
    cited = {
        (path.name, identifier)
        for path in SOURCE.rglob("*.py")
        for identifier in IDENTIFIER.findall(path.read_text(encoding="utf-8"))
    }

    assert set() == {(name, identifier) for name, identifier in cited if identifier not in known}


def test_implementers_exist() -> None:
    """Every name in the column is a module, a class, a function or a template.

    If this fails, code was renamed: run `python tools/registry/implementers.py`.
    """
    names = {name for found in conventions() for name in found.implementers}

    assert set() == {name for name in names if not _exists(name)}


def _exists(name: str) -> bool:
    if "/" in name:
        return (SOURCE.parent / name).is_file()
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        path = SOURCE.joinpath(*parts[:length])
        for file in (path.with_suffix(".py"), path / "__init__.py"):
            if file.is_file():
                return _defines(ast.parse(file.read_text(encoding="utf-8")), parts[length:])
    return False


def _defines(scope: ast.Module | ast.ClassDef | ast.FunctionDef, names: list[str]) -> bool:
    if not names:
        return True
    return any(
        _defines(node, names[1:])
        for node in ast.walk(scope)
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and node.name == names[0]
    )
