"""The site around its publications: what leads to them, and what they share."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from diptych import checks, rendering
from diptych.model.diagnostic import Diagnostic
from diptych.model.edition import Publication
from diptych.model.made import Rendering
from diptych.model.page import Artifact, Page
from diptych.model.project import Project
from diptych.model.settings import Settings
from diptych.pipeline.asked import asked
from diptych.pipeline.encode import collect, order
from diptych.pipeline.make import renderings, served
from diptych.pipeline.workshop import Workshop
from diptych.workers import here


@dataclass(frozen=True, slots=True)
class Around:
    """What was made of a site beside its publications."""

    pages: tuple[Page, ...]
    artifacts: tuple[Artifact, ...]
    found: tuple[Diagnostic, ...]
    renderings: tuple[Rendering, ...]
    """What the shared catalogs say."""


def surround(
    publications: Sequence[Publication], letters: Mapping[str, str], shop: Workshop
) -> Around:
    """Make the pages that lead to publications, and look at everything that these share.

    Args:
        publications: all of the site; abridged ones will do.
        letters: of the articles of *The Daily* among them.
        shop: of the project.

    Raises:
        InputError: a template has a fault.
    """
    settings = shop.project.settings
    paths = rendering.paths(publications, settings, letters)
    pages = rendering.render_site(shop.layout, publications, paths)
    site = checks.Release(
        settings,
        (),
        _shared_catalogs(shop.project, publications),
        pages,
        (),
        shop.project.assets,
        shop.project.spellers,
        tuple(publications),
        nomenclature=shop.nomenclature,
    )
    with here(shop.press) as submit:
        artifacts = collect(order(pages, (), shop, submit), shop, here)
    return Around(
        pages,
        (*artifacts, *served(shop.project.assets)),
        checks.look(site),
        tuple(renderings(site.catalogs)),
    )


def whole(
    publications: Sequence[Publication],
    said: Iterable[Rendering],
    letters: Mapping[str, str],
    settings: Settings,
) -> checks.Whole:
    """Put all publications side by side.

    Args:
        publications: all of the site; abridged ones will do.
        said: what all catalogs say.
        letters: of the articles of *The Daily* among them.
        settings: of the project.
    """
    paths = rendering.paths(publications, settings, letters)
    return checks.Whole(settings, tuple(publications), paths, tuple(said))


def _shared_catalogs(
    project: Project, publications: Sequence[Publication]
) -> tuple[checks.CatalogSubject, ...]:
    own = {publication.key for publication in publications}
    documents = [publication.source for publication in publications]
    return tuple(one for one in asked(project, documents) if one.catalog.domain not in own)
