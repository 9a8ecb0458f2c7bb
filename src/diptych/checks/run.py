"""Every check over everything that would be published."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from diptych.checks.catalogue import DOCUMENT_CHECKS, RELEASE_CHECKS, SEGMENT_CHECKS
from diptych.checks.check import Check
from diptych.checks.subjects import Release, segments
from diptych.model.diagnostic import Diagnostic, Severity

Subject = TypeVar("Subject")


def run(release: Release) -> tuple[Diagnostic, ...]:
    """Look for everything that is wrong with a release.

    Args:
        release: what was made, and from what.

    Returns:
        Diagnostics in the order of the catalogue, then of the documents.
    """
    chosen = release.settings.severities
    return (
        *_over(DOCUMENT_CHECKS, release.publications, chosen),
        *_over(SEGMENT_CHECKS, tuple(segments(release)), chosen),
        *_over(RELEASE_CHECKS, (release,), chosen),
    )


def _over(
    checks: Sequence[Check[Subject]],
    subjects: Iterable[Subject],
    chosen: Mapping[str, Severity],
) -> Iterator[Diagnostic]:
    subjects = tuple(subjects)
    for check in checks:
        severity = chosen.get(check.code, check.severity)
        if severity is Severity.OFF:
            continue
        for subject in subjects:
            for finding in check.look(subject):
                yield check.diagnose(finding, severity)
