"""One publication, from its files to its artifacts: the order of the stages, and nothing else."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from diptych import checks, rendering, sources, translation
from diptych.model.diagnostic import Diagnostic, Severity
from diptych.model.dossier import Dossier, opened
from diptych.model.edition import Publication
from diptych.model.made import Made, Rendering, abridged
from diptych.model.page import Artifact, Asset, Medium, kept
from diptych.model.place import Place
from diptych.pipeline.asked import own_catalogs
from diptych.pipeline.encode import Order, collect, order
from diptych.pipeline.together import all_of
from diptych.pipeline.workshop import Workshop
from diptych.workers import Crew, Submit, here

_NOT_SERVED = frozenset({".ttf", ".otf", ".csv"})
"""Suffixes of assets that web pages do not refer to: fonts of paper, and the data of tables,
which each edition shows in its own language."""


@dataclass(frozen=True, slots=True)
class One:
    """A publication with everything that was made of it."""

    release: checks.Release
    found: tuple[Diagnostic, ...]
    """Also what somebody has waived."""

    @property
    def publication(self) -> Publication:
        """The publication itself."""
        (publication,) = self.release.publications
        return publication

    @property
    def artifacts(self) -> tuple[Artifact, ...]:
        """Its files; none where something stands against publishing it."""
        return self.release.artifacts


@dataclass(frozen=True, slots=True)
class Draft:
    """A publication whose pages are made."""

    release: checks.Release
    dossier: Dossier

    @property
    def publication(self) -> Publication:
        """The publication itself."""
        (publication,) = self.release.publications
        return publication


@dataclass(frozen=True, slots=True)
class Begun:
    """A publication whose pages were looked at, while others lay them out."""

    draft: Draft
    orders: tuple[Order, ...]
    found: tuple[Diagnostic, ...]


def drafts_of(dossiers: Sequence[Dossier], shop: Workshop) -> list[Draft]:
    """Make the pages of publications, and encode none.

    Args:
        dossiers: their files.
        shop: of the project.

    Raises:
        InputError: sources or templates cannot be used; all that cannot are named.
    """
    return [
        Draft(release, dossier)
        for release, dossier in zip(all_of(partial(drafted, shop), dossiers), dossiers, strict=True)
    ]


def begin(drafts: Sequence[Draft], shop: Workshop, submit: Submit) -> list[Begun]:
    """Order the files of publications, and look at their pages meanwhile.

    Args:
        drafts: their pages.
        shop: of the project.
        submit: orders what takes longest, from whoever holds the shop's press.
    """
    ordered = [order(one.release.pages, one.dossier.pictures, shop, submit) for one in drafts]
    return [
        Begun(one, orders, checks.look(one.release))
        for one, orders in zip(drafts, ordered, strict=True)
    ]


def finish(begun: Sequence[Begun], shop: Workshop, crew: Crew) -> list[One]:
    """Wait for the files of publications, and look at them.

    Nobody waits for those of a publication that something stands against.

    Args:
        begun: the publications.
        shop: of the project.
        crew: gets once more what was lost with a worker.

    Raises:
        InputError: some pages cannot become files; all that cannot are named.
    """

    def finished(one: Begun) -> One:
        release, dossier = one.draft.release, one.draft.dossier
        if not shop.draft and blocked(one.found, shop):
            return One(release, one.found)
        artifacts = (*collect(one.orders, shop, crew), *served(dossier.pictures))
        release = replace(release, artifacts=artifacts)
        return One(release, (*one.found, *checks.look_at_papers(release)))

    return all_of(finished, begun)


def made(shop: Workshop, dossier: Dossier) -> tuple[Made, tuple[Artifact, ...]]:
    """Make one publication without anybody's help: what workers are sent for.

    Args:
        shop: of the project.
        dossier: the publication's files.

    Returns:
        What others need to know of it, and its files.

    Raises:
        InputError: it cannot be made.
    """
    with here(shop.press) as submit:
        (one,) = finish(begin(drafts_of((dossier,), shop), shop, submit), shop, here)
    return summary(one), one.artifacts


def drafted(shop: Workshop, dossier: Dossier) -> checks.Release:
    """Make the pages of a publication, and encode none.

    Raises:
        InputError: its source or a template cannot be used.
    """
    project = opened(dossier, shop.project)
    settings = project.settings
    document = sources.parse(dossier.source, settings, project.fragments, project.tables)
    publication = translation.localize(
        document, project.catalogs, settings.languages, project.files
    )
    letters = {document.key: dossier.letter} if dossier.letter else {}
    paths = rendering.paths((publication,), settings, letters)
    return checks.Release(
        settings,
        (publication,),
        tuple(own_catalogs(project, document)),
        rendering.render(shop.layout, publication, paths),
        (),
        (*shop.named_assets, *dossier.pictures),
        project.spellers,
        nomenclature=shop.nomenclature,
    )


def summary(one: One) -> Made:
    """Keep what others need to know of a publication."""
    return Made(
        abridged(one.publication),
        tuple(map(kept, one.artifacts)),
        one.found,
        tuple(renderings(one.release.catalogs)),
    )


def renderings(subjects: Iterable[checks.CatalogSubject]) -> Iterator[Rendering]:
    """Go through what catalogs say for the messages that are asked of them."""
    for subject in subjects:
        catalog = subject.catalog
        for message in subject.messages:
            held = catalog.translations.get(message.key)
            if held and not held.fuzzy and held.text.strip():
                place = Place(catalog.path, held.line)
                yield Rendering(catalog.language, message.key, held.text, place)


def blocked(found: Sequence[Diagnostic], shop: Workshop) -> bool:
    """Tell whether something that nobody answers for stands against publishing."""
    return any(one.severity is Severity.ERROR and one.waiver not in shop.waived for one in found)


def served(assets: Sequence[Asset]) -> tuple[Artifact, ...]:
    """Choose the files that web pages refer to; what only paper or tables need stays here."""
    return tuple(
        Artifact(asset.path, asset.content)
        for asset in assets
        if asset.path.suffix not in _NOT_SERVED and asset.path.stem != Medium.PAPER
    )
