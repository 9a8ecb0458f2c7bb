"""Every check over everything that would be published."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from diptych.checks.catalogue import (
    ARTIFACT_CHECKS,
    CATALOG_CHECKS,
    CHECKS,
    DOCUMENT_CHECKS,
    RELEASE_CHECKS,
    SEGMENT_CHECKS,
    TEXT_CHECKS,
)
from diptych.checks.check import Check, Scope
from diptych.checks.problems import UNKNOWN_CHECK
from diptych.checks.produced import PRODUCED_CHECKS, pages_of, papers_of
from diptych.checks.subjects import Release
from diptych.checks.waivers.judged import Judged
from diptych.checks.waivers.unused_waiver import CHECK as UNUSED_WAIVER
from diptych.checks.waivers.waiver_name import waiver_name
from diptych.model.diagnostic import Diagnostic, Severity
from diptych.model.profile import PROFILES
from diptych.model.settings import Settings
from diptych.model.waiver import Waiver

Subject = TypeVar("Subject")


def run(release: Release) -> tuple[Diagnostic, ...]:
    """Look for everything that is wrong with a release, as far as it can be told from its pages.

    Args:
        release: what was made, and from what.

    Returns:
        Diagnostics in the order of the catalogue, then of the documents; those that
        somebody has waived are left out.
    """
    settings = release.settings
    found = (
        *_unknown(settings),
        *_over(CATALOG_CHECKS, release.catalogs, settings),
        *_over(DOCUMENT_CHECKS, release.publications, settings),
        *_over(SEGMENT_CHECKS, release.segments, settings),
        *_over(TEXT_CHECKS, release.wordings, settings),
        *_over(RELEASE_CHECKS, (release,), settings),
        *_over(PRODUCED_CHECKS, (pages_of(release),), settings),
    )
    return _judged(found, (one for one in release.waivers if not _is_late(one)), settings)


def run_on_artifacts(release: Release) -> tuple[Diagnostic, ...]:
    """Look for what can only be seen in the files themselves.

    Args:
        release: with all of its artifacts; `run` has looked at everything else.
    """
    settings = release.settings
    found = (
        *_over(ARTIFACT_CHECKS, (release,), settings),
        *_over(PRODUCED_CHECKS, (papers_of(release),), settings),
    )
    return _judged(found, filter(_is_late, release.waivers), settings)


def _judged(
    found: tuple[Diagnostic, ...], waivers: Iterable[Waiver], settings: Settings
) -> tuple[Diagnostic, ...]:
    judged = Judged(found, tuple(waivers))
    return (*judged.standing, *_over((UNUSED_WAIVER,), (judged,), settings))


def _is_late(waiver: Waiver) -> bool:
    """Tell whether a waiver is for a check that looks at artifacts."""
    return waiver.name.partition("-")[0] in _LATE


_LATE = frozenset(check.code for check in CHECKS if check.scope is Scope.ARTIFACT)


def _unknown(settings: Settings) -> Iterator[Diagnostic]:
    """Report weights that a project gives to checks which do not exist."""
    known = {check.code for check in CHECKS}
    for code in settings.severities.keys() - known:
        yield UNKNOWN_CHECK.found(None, code=code)


def _over(
    checks: Sequence[Check[Subject]], subjects: Iterable[Subject], settings: Settings
) -> Iterator[Diagnostic]:
    subjects = tuple(subjects)
    profile = PROFILES[settings.profile]
    for check in checks:
        usual = profile.weigh(check.code, check.severity)
        severity = settings.severities.get(check.code, usual)
        if severity is Severity.OFF:
            continue
        for subject in subjects:
            for finding in check.look(subject):
                name = waiver_name(check.code, subject, finding)
                yield check.diagnose(finding, severity, name)
