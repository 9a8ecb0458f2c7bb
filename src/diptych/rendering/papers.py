"""The PDFs of a publication, as far as they are offered."""

from pathlib import PurePosixPath
from typing import NamedTuple

from diptych.model.edition import Publication
from diptych.model.language import LanguageCode
from diptych.model.offer import Arrangement, Form
from diptych.rendering.order import in_order
from diptych.rendering.paths import PAPER_SUFFIX, bilingual_path
from diptych.rendering.site import Site


class Papers(NamedTuple):
    """What readers of one edition can print."""

    own: PurePosixPath | None = None
    bilingual: PurePosixPath | None = None
    """What holds all editions."""


NO_PAPERS = Papers()


def papers(site: Site, publication: Publication, language: LanguageCode) -> Papers:
    """Find what of a publication can be printed.

    Args:
        site: that it belongs to.
        publication: with all of its editions.
        language: of the edition that leads to it.
    """
    offer = publication.source.metadata.offer
    first = in_order(publication.editions, offer.office)[0]
    path = site.paths[publication.key, language]
    bilingual = bilingual_path(site.paths[publication.key, first], first)
    return Papers(
        _printed(path) if Form.PDF in offer.forms else None,
        _printed(bilingual) if offer.bilingual is not Arrangement.NONE else None,
    )


def _printed(path: PurePosixPath) -> PurePosixPath:
    return path.with_name(path.name + PAPER_SUFFIX)
