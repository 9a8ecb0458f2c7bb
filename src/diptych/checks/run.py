"""Every check over everything that would be published."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from diptych.checks.catalogue import (
    CATALOG_CHECKS,
    CHECKS,
    DOCUMENT_CHECKS,
    RELEASE_CHECKS,
    SEGMENT_CHECKS,
    TEXT_CHECKS,
)
from diptych.checks.check import Check
from diptych.checks.problems import UNKNOWN_CHECK
from diptych.checks.subjects import Release
from diptych.checks.waivers.judged import Judged
from diptych.checks.waivers.unused_waiver import CHECK as UNUSED_WAIVER
from diptych.checks.waivers.waiver_name import waiver_name
from diptych.model.diagnostic import Diagnostic, Severity
from diptych.model.profile import PROFILES
from diptych.model.settings import Settings

Subject = TypeVar("Subject")


def run(release: Release) -> tuple[Diagnostic, ...]:
    """Look for everything that is wrong with a release.

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
    )
    judged = Judged(found, release.waivers)
    return (*judged.standing, *_over((UNUSED_WAIVER,), (judged,), settings))


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
