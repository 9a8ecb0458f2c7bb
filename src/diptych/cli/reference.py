"""The reference of the checks, written from the checks themselves.

One page a language, the same in structure; tools/reference.py keeps both in docs/.
"""

from collections.abc import Iterator, Mapping
from itertools import groupby

from diptych.checks import CHECKS, GUARANTEES, AnyCheck, Guarantee, Scope
from diptych.cli.speech import Say
from diptych.model.diagnostic import Severity
from diptych.model.phrase import Phrase, phrase
from diptych.model.profile import PROFILES, Profile

SEVERITIES: Mapping[Severity, Phrase] = {
    Severity.ERROR: phrase("Error: stands against publishing."),
    Severity.WARNING: phrase("Warning: is shown, and stands against nothing."),
    Severity.OFF: phrase("Off: is not looked for, unless the project asks for it."),
}
SCOPES: Mapping[Scope, Phrase] = {
    Scope.TEXT: phrase("Looks at each text of each edition."),
    Scope.SEGMENT: phrase("Looks at each text beside its translation."),
    Scope.CATALOG: phrase("Looks at each catalog and what is asked of it."),
    Scope.DOCUMENT: phrase("Looks at both editions of a release."),
    Scope.PAGE: phrase("Looks at the pages that were made."),
    Scope.ARTIFACT: phrase("Looks at the files that were made."),
    Scope.RELEASE: phrase("Looks at everything that would be published together."),
}
AREAS: Mapping[str, Phrase] = {
    "1": phrase("Completeness and state"),
    "2": phrase("Markup and links"),
    "3": phrase("Figures and facts"),
    "4": phrase("Terms and names"),
    "5": phrase("French typography"),
    "6": phrase("English typography"),
    "7": phrase("Characters and spelling"),
    "8": phrase("The pair, its metadata and its release"),
    "9": phrase("Output"),
}
"""What checks are about, by the first figure of their codes."""

# Phrases that stand in f-strings have names: inside one, their extraction would not see them.
_TITLE = phrase("The checks")
_UNWAIVABLE = phrase("Nobody may waive it.")
_GUARANTEED = phrase("Rules that nothing can break")
_PROFILES = phrase("Profiles")
_STRICT = phrase("Every warning counts as an error.")
_UNCHANGED = phrase("Every check weighs what it says above.")


def reference(say: Say) -> str:
    """Write the reference of all checks.

    Args:
        say: turns phrases into text, in the language of the page.
    """
    return "\n".join([*_opening(say), *_areas(say), *_guaranteed(say), *_profiles(say)]) + "\n"


def _opening(say: Say) -> Iterator[str]:
    yield f"# {say(_TITLE)}"
    yield ""
    yield say(phrase("This page is written by `python tools/reference.py` from the code."))
    yield say(phrase("`diptych explain CODE` says the same in a terminal."))
    yield say(
        phrase("A finding may be waived with `diptych waive`, unless its check says otherwise.")
    )


def _areas(say: Say) -> Iterator[str]:
    for figure, checks in groupby(sorted(CHECKS, key=lambda check: check.code), key=_area):
        yield from ("", f"## {say(AREAS[figure])}")
        for check in checks:
            yield from _entry(check, say)


def _area(check: AnyCheck) -> str:
    return check.code[2]


def _entry(check: AnyCheck, say: Say) -> Iterator[str]:
    yield from ("", f"### {check.code} {check.name}", "", say(check.statement), "")
    yield f"- {say(SEVERITIES[check.severity])}"
    yield f"- {say(SCOPES[check.scope])}"
    if not check.waivable:
        yield f"- {say(_UNWAIVABLE)}"
    source = phrase("Source: {source}", source=check.source)
    yield f"- {say(source)}"
    examples = ((phrase("Wrong:"), check.wrong), (phrase("Right:"), check.right))
    for label, example in examples:
        yield from ("", say(label), "", *_shown(example, say))


def _shown(example: str | Phrase, say: Say) -> Iterator[str]:
    text = say(example) if isinstance(example, Phrase) else example
    yield from (f"    {line}" for line in text.split("\n"))


def _guaranteed(say: Say) -> Iterator[str]:
    yield from ("", f"## {say(_GUARANTEED)}")
    for one in GUARANTEES:
        yield from ("", f"### {one.code}", "", *_reasons(one, say))


def _reasons(one: Guarantee, say: Say) -> Iterator[str]:
    yield from (say(one.statement), "", say(one.reason))


def _profiles(say: Say) -> Iterator[str]:
    yield from ("", f"## {say(_PROFILES)}", "")
    yield say(phrase("A project names one in publication.toml, and may weigh single checks:"))
    yield from ("", "    [checks]", '    profile = "strict"', '    QA707 = "off"')
    for name, profile in PROFILES.items():
        yield from ("", f"### {name}", "", *_weights(profile, say))


def _weights(profile: Profile, say: Say) -> Iterator[str]:
    if profile.warnings_block:
        yield f"- {say(_STRICT)}"
    for code, severity in profile.severities.items():
        yield f"- {code}: `{severity}`"
    if not (profile.warnings_block or profile.severities):
        yield f"- {say(_UNCHANGED)}"
