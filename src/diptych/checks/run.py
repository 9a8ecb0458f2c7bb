"""Every check over everything that would be published."""

from collections.abc import Callable, Iterable, Iterator, Sequence
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
from diptych.checks.parts import Part, parts, shared
from diptych.checks.problems import UNKNOWN_CHECK
from diptych.checks.produced import PRODUCED_CHECKS, pages_of, papers_of
from diptych.checks.subjects import Release
from diptych.checks.waivers.judged import Judged
from diptych.checks.waivers.unused_waiver import CHECK as UNUSED_WAIVER
from diptych.checks.waivers.waiver_name import waiver_name
from diptych.memo import NOWHERE, Memo, digest
from diptych.model.diagnostic import Diagnostic, Severity
from diptych.model.profile import PROFILES
from diptych.model.settings import Settings
from diptych.model.waiver import Waiver

Subject = TypeVar("Subject")


def run(release: Release, memo: Memo = NOWHERE) -> tuple[Diagnostic, ...]:
    """Look for everything that is wrong with a release, as far as it can be told from its pages.

    Args:
        release: what was made, and from what.
        memo: which publications were found clean before.

    Returns:
        Diagnostics in the order of the catalogue, then of the documents; those that
        somebody has waived are left out.
    """
    settings = release.settings
    found = (
        *_unknown(settings),
        *_over(CATALOG_CHECKS, release.catalogs, settings),
        *_unclean(release, memo, _of_pages),
        *_over(RELEASE_CHECKS, (release,), settings),
    )
    waivers = (one for one in release.waivers if not _is_late(one))
    return _judged(_in_order(found), waivers, settings)


def run_on_artifacts(release: Release, memo: Memo = NOWHERE) -> tuple[Diagnostic, ...]:
    """Look for what can only be seen in the files themselves.

    Args:
        release: with all of its artifacts; `run` has looked at everything else.
        memo: which publications were found clean before.
    """
    settings = release.settings
    found = (
        *_over(ARTIFACT_CHECKS, (release,), settings),
        *_unclean(release, memo, _of_papers),
    )
    return _judged(_in_order(found), filter(_is_late, release.waivers), settings)


def _of_pages(part: Part) -> Iterator[Diagnostic]:
    """Look at one publication: its texts, in every language, and its pages."""
    settings = part.release.settings
    yield from _over(DOCUMENT_CHECKS, part.release.publications, settings)
    yield from _over(SEGMENT_CHECKS, part.segments, settings)
    yield from _over(TEXT_CHECKS, part.wordings, settings)
    yield from _over(PRODUCED_CHECKS, (pages_of(part.release),), settings)


def _of_papers(part: Part) -> Iterator[Diagnostic]:
    """Look at the PDFs of one publication."""
    yield from _over(PRODUCED_CHECKS, (papers_of(part.release),), part.release.settings)


def _unclean(
    release: Release, memo: Memo, look: Callable[[Part], Iterator[Diagnostic]]
) -> Iterator[Diagnostic]:
    """Look at every publication that was not found clean before, and remember the clean ones."""
    around = shared(release)
    for part in parts(release):
        key = (look.__name__, around, part.key())
        if memo.recall(*key) is not None:
            continue
        found = tuple(look(part))
        yield from found
        if not found:
            memo.keep(b"", *key)


def _in_order(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Put findings in the order of the catalogue, then of the documents.

    What all publications share is found with each of them, and reported once.
    """
    order = {check.code: number for number, check in enumerate(CHECKS)}
    different = {digest(one): one for one in found}.values()
    return tuple(sorted(different, key=lambda one: order.get(one.code, -1)))


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
