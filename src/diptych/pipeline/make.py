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
from diptych.pipeline.encode import collect, order
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


def make(dossiers: Sequence[Dossier], shop: Workshop, submit: Submit, crew: Crew) -> list[One]:
    """Make publications.

    Pages are laid out elsewhere while they are checked here; what was ordered of a
    publication is not waited for as soon as something stands against it.

    Args:
        dossiers: their files.
        shop: of the project.
        submit: orders what takes longest, from whoever holds the shop's press.
        crew: gets once more what was lost with a worker.

    Raises:
        InputError: sources, templates or pages cannot be used; all that cannot are named.
    """
    drafts = all_of(partial(drafted, shop), dossiers)
    own = [dossier.pictures for dossier in dossiers]
    orders = [
        order(one.pages, pictures, shop, submit) for one, pictures in zip(drafts, own, strict=True)
    ]
    looked = [checks.look(one) for one in drafts]

    def finish(number: int) -> One:
        release, found = drafts[number], looked[number]
        if not shop.draft and blocked(found, shop):
            return One(release, found)
        artifacts = (*collect(orders[number], shop, crew), *served(dossiers[number].pictures))
        release = replace(release, artifacts=artifacts)
        return One(release, (*found, *checks.look_at_papers(release)))

    return all_of(finish, range(len(drafts)))


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
        (one,) = make((dossier,), shop, submit, here)
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
