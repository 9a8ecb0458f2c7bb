"""Profiles and weights: what blocks a release is the project's choice, never an edit of code."""

from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from checks.gate import Situation, bare, run
from diptych.checks import CHECKS
from diptych.model.diagnostic import InputError, Severity
from diptych.model.profile import PROFILES
from diptych.settings import read


@pytest.mark.parametrize(
    ("profile", "code", "usual", "expected"),
    [
        ("canada.ca", "QA113", Severity.WARNING, Severity.WARNING),
        ("strict", "QA113", Severity.WARNING, Severity.ERROR),
        ("strict", "QA114", Severity.OFF, Severity.OFF),
        ("statcan", "QA309", Severity.WARNING, Severity.ERROR),
        ("newswire", "QA813", Severity.WARNING, Severity.OFF),
        ("newswire", "QA101", Severity.ERROR, Severity.ERROR),
    ],
)
def test_profiles_weigh_checks(
    profile: str, code: str, usual: Severity, expected: Severity
) -> None:
    """A profile changes the weights it names, and `strict` lets every warning block."""
    assert expected is PROFILES[profile].weigh(code, usual)


def test_a_project_has_the_last_word() -> None:
    """What `[checks]` says of a code comes before the profile."""
    settings = read('languages = ["en", "fr"]\n[checks]\nprofile = "strict"\nQA707 = "off"\n')

    assert ("strict", {"QA707": Severity.OFF}) == (settings.profile, settings.severities)


def test_an_unknown_profile_is_named() -> None:
    """A profile that does not exist is refused, with the nearest that does."""
    with pytest.raises(InputError) as refused:
        read('languages = ["en", "fr"]\n[checks]\nprofile = "canada"\n')

    (found,) = refused.value.diagnostics
    assert "DP107" == found.code
    assert "canada.ca" == found.hint.values["nearest"] if found.hint else False


def test_an_unknown_code_is_named() -> None:
    """A weight for a check that does not exist would be a gate that somebody thinks is there."""
    settings = read('languages = ["en", "fr"]\n[checks]\nQA999 = "error"\n')

    (found,) = run(Situation(bare(settings)))
    assert ("DP120", "QA999") == (found.code, found.sentence.values["code"])


def test_profiles_name_checks_that_exist() -> None:
    """A profile is a table of codes of the catalogue."""
    known = {check.code for check in CHECKS}
    named = {code for profile in PROFILES.values() for code in profile.severities}

    assert set() == {code for code in named - known if not code.startswith("QA3")}


def test_registries_are_pairs_and_texts() -> None:
    """`same` and `[[names]]` of publication.toml reach the checks as they stand."""
    settings = read(
        'languages = ["en", "fr"]\nsame = ["Statistics 101"]\n[[names]]\nen = "NC3"\nfr = "GNC3"\n',
        PurePosixPath("publication.toml"),
    )

    assert frozenset({"Statistics 101"}) == settings.same
    assert ({"en": "NC3", "fr": "GNC3"},) == settings.names
    assert settings == replace(settings)
