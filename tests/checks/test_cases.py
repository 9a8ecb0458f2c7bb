"""Every check by its cases: what makes it fire, what leaves it silent, and where the edge is."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from case import CASES, Case, cases, rewrite
from checks.gate import Situation, run
from checks.miniature import miniature, visible
from checks.produced import produced
from diptych.checks import CHECKS, AnyCheck, Scope
from diptych.model.diagnostic import Diagnostic, Excerpt, Severity

BY_CODE = {check.code: check for check in CHECKS}
SECTIONS = ("fires", "stays silent", "edge")
"""What the title of a case begins with; a colon and a few words may follow."""
LATE = (Scope.PAGE, Scope.ARTIFACT)
"""Scopes of checks that also look at files."""


@pytest.mark.parametrize("case", list(cases("checks")), ids=str)
def test_case(case: Case, request: pytest.FixtureRequest) -> None:
    """A check finds exactly what the case shows; cases that stay silent show nothing."""
    check = BY_CODE[case.file.stem]
    situation = produced(case, miniature(case, check.scope), check.scope)
    looked = run(_alone(situation, check), late=check.scope in LATE)
    found = "".join(_shown(one) for one in looked if one.code == check.code)
    if request.config.getoption("--update") and "findings" in case.blocks:
        rewrite(case, "findings", found)

    assert case.blocks.get("findings", "") == found
    assert case.title.startswith("fires") <= bool(found)
    assert case.title.startswith("stays silent") <= (not found)


@pytest.mark.parametrize("code", sorted(BY_CODE))
def test_every_check_has_its_cases(code: str) -> None:
    """A check without a firing, a silent and an edge case is no check yet."""
    assert (CASES / "checks" / f"{code}.md").is_file()

    sections = {case.title.partition(":")[0] for case in cases("checks") if case.file.stem == code}

    assert set(SECTIONS) == sections


def test_every_case_has_a_check() -> None:
    """Cases of a check that is gone would never run."""
    assert set() == {file.stem for file in (CASES / "checks").glob("*.md")} - BY_CODE.keys()


def test_codes_and_names_are_unique() -> None:
    """A code means one check for ever."""
    assert sorted(BY_CODE) == sorted(check.code for check in CHECKS)
    assert len(CHECKS) == len({check.name for check in CHECKS})


def _alone(situation: Situation, check: AnyCheck) -> Situation:
    """Turn all other checks off, and this one on even where it is off by default.

    What a waiver concerns needs the check that it waives, so QA817 is never alone.
    """
    if check.code == "QA817":
        return situation
    weight = Severity.WARNING if check.severity is Severity.OFF else check.severity
    severities = {**dict.fromkeys(BY_CODE, Severity.OFF), check.code: weight}
    settings = replace(situation.release.settings, severities=severities)
    return replace(situation, release=replace(situation.release, settings=settings))


def _shown(found: Diagnostic) -> str:
    return visible("".join(f"{line}\n" for line in _lines(found)))


def _lines(found: Diagnostic) -> Iterator[str]:
    """Show a finding as the terminal does, its file without folders."""
    place = found.place and replace(found.place, path=type(found.place.path)(found.place.path.name))
    yield f"{found.severity} {place or '-'}: {found.sentence.english()}"
    for excerpt in found.excerpts:
        yield f"    {excerpt.language}: {_marked(excerpt)}"
    if found.hint:
        yield "    → " + found.hint.english().replace("\n", "\n      ")


def _marked(excerpt: Excerpt) -> str:
    pieces, position = [], 0
    for start, end in excerpt.spans:
        pieces += [excerpt.text[position:start], "⟦", excerpt.text[start:end], "⟧"]
        position = end
    return "".join([*pieces, excerpt.text[position:]])
