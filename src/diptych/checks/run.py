"""Every check over everything that would be published, one publication at a time.

What publications share is looked at with the site, and what they are to each other at
the end, so that a publication can be looked at in any process, and what was found of it
stays true while its own files and the shared ones do.
"""

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
    WHOLE_CHECKS,
)
from diptych.checks.check import Check, Scope
from diptych.checks.problems import UNKNOWN_CHECK
from diptych.checks.produced import PRODUCED_CHECKS, pages_of, papers_of
from diptych.checks.subjects import Release, Whole
from diptych.checks.waivers.judged import Judged
from diptych.checks.waivers.unused_waiver import CHECK as UNUSED_WAIVER
from diptych.checks.waivers.waiver_name import waiver_name
from diptych.memo import digest
from diptych.model.diagnostic import Diagnostic, Severity
from diptych.model.profile import PROFILES
from diptych.model.settings import Settings
from diptych.model.waiver import Waiver

Subject = TypeVar("Subject")


def look(release: Release) -> tuple[Diagnostic, ...]:
    """Look for everything that is wrong with one publication, or with the site around all.

    Args:
        release: with its pages; its files are looked at when there are any.
    """
    settings = release.settings
    return (
        *_over(CATALOG_CHECKS, release.catalogs, settings),
        *_over(DOCUMENT_CHECKS, release.publications, settings),
        *_over(SEGMENT_CHECKS, release.segments, settings),
        *_over(TEXT_CHECKS, release.wordings, settings),
        *_over(PRODUCED_CHECKS, (pages_of(release),), settings),
        *_over(RELEASE_CHECKS, (release,), settings),
    )


def look_at_papers(release: Release) -> tuple[Diagnostic, ...]:
    """Look for what can only be seen in the PDFs of a publication."""
    return tuple(_over(PRODUCED_CHECKS, (papers_of(release),), release.settings))


def look_at_whole(whole: Whole) -> tuple[Diagnostic, ...]:
    """Look for what only shows between publications, and in the settings of all of them."""
    settings = whole.settings
    return (*_unknown(settings), *_over(WHOLE_CHECKS, (whole,), settings))


def look_at_artifacts(whole: Whole) -> tuple[Diagnostic, ...]:
    """Look for what all publications must have, once there are all of their files."""
    return tuple(_over(ARTIFACT_CHECKS, (whole,), whole.settings))


def judged(
    found: Iterable[Diagnostic], waivers: Iterable[Waiver], settings: Settings, *, complete: bool
) -> tuple[Diagnostic, ...]:
    """Leave out what somebody answers for, and report answers that nobody needs.

    Args:
        found: by all checks; what several publications have in common stands here once.
        waivers: of the project.
        settings: of the project.
        complete: whether files were looked at, so that waivers of what is in them can be judged.

    Returns:
        Diagnostics in the order of the catalogue, then of the documents.
    """
    waivers = tuple(one for one in waivers if complete or not _is_late(one))
    held = Judged(_in_order(found), waivers)
    return (*held.standing, *_over((UNUSED_WAIVER,), (held,), settings))


def _in_order(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    order = {check.code: number for number, check in enumerate(CHECKS)}
    different = {digest(one): one for one in found}.values()
    return tuple(sorted(different, key=lambda one: order.get(one.code, -1)))


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
