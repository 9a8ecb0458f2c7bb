"""The gate over releases that tests make up: everything at hand, and everything looked at."""

from dataclasses import dataclass

from diptych import checks, rendering
from diptych.checks import Release, Whole
from diptych.model.approval import Approval
from diptych.model.diagnostic import Diagnostic
from diptych.model.made import Rendering
from diptych.model.place import Place
from diptych.model.settings import Settings
from diptych.model.waiver import Waiver


@dataclass(frozen=True)
class Situation:
    """A release, and what people have said of it."""

    release: Release
    waivers: tuple[Waiver, ...] = ()
    approvals: tuple[Approval, ...] = ()


def bare(settings: Settings) -> Release:
    """Begin a release that has nothing yet."""
    nomenclature = checks.Nomenclature(settings)
    return Release(settings, (), (), (), (), (), nomenclature=nomenclature)


def run(situation: Situation, *, late: bool = False) -> tuple[Diagnostic, ...]:
    """Look at a release as a whole.

    Args:
        situation: the release, and what people have said of it.
        late: whether its files are looked at too.
    """
    release = situation.release
    whole = _whole(situation)
    found = (*checks.look(release), *checks.look_at_whole(whole))
    if late:
        found += (*checks.look_at_papers(release), *checks.look_at_artifacts(whole))
    return checks.judged(found, situation.waivers, release.settings, complete=late)


def _whole(situation: Situation) -> Whole:
    release = situation.release
    paths = rendering.paths(release.publications, release.settings, {})
    said = (
        Rendering(subject.catalog.language, key, held.text, Place(subject.catalog.path, held.line))
        for subject in release.catalogs
        for key, held in subject.catalog.translations.items()
        if held.text.strip() and not held.fuzzy
    )
    return Whole(
        release.settings,
        release.publications,
        paths,
        tuple(said),
        release.artifacts,
        situation.approvals,
    )
