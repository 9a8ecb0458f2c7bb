"""Dossiers: the files of one publication, which no other one reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from diptych.model.catalog import Catalog
from diptych.model.page import Asset
from diptych.model.project import Project, SourceFile


@dataclass(frozen=True, slots=True)
class Dossier:
    """What one publication is made from, beside what it shares with all others."""

    source: SourceFile
    catalogs: tuple[Catalog, ...] = ()
    pictures: tuple[Asset, ...] = ()
    tables: Mapping[PurePosixPath, SourceFile] = field(default_factory=dict)
    letter: str = ""
    """Tells apart the articles of one day in *The Daily* (P-94); empty for all others."""


def opened(dossier: Dossier, around: Project) -> Project:
    """Put the files of one publication among what all publications share.

    Args:
        dossier: of the publication.
        around: the project without any publication's own files.
    """
    return replace(
        around,
        sources=(dossier.source,),
        catalogs=(*dossier.catalogs, *around.catalogs),
        assets=(*around.assets, *dossier.pictures),
        tables={**around.tables, **dossier.tables},
    )
