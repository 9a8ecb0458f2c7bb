"""A project as read, and what a build makes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from diptych.model.approval import Approval
from diptych.model.catalog import Catalog
from diptych.model.diagnostic import Diagnostic, Severity
from diptych.model.edition import Publication
from diptych.model.language import LanguageCode
from diptych.model.page import Artifact, Asset, Page
from diptych.model.settings import Settings
from diptych.model.spelling import Speller
from diptych.model.waiver import Waiver


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file under `content/` as the author wrote it."""

    path: PurePosixPath
    """Relative to the project's root."""
    text: str


@dataclass(frozen=True, slots=True)
class Template:
    """A Jinja2 template."""

    path: PurePosixPath
    """Relative to the templates' folder: the name that templates call it by."""
    text: str
    own: bool = True
    """Of the project, not one that comes with the program."""


@dataclass(frozen=True, slots=True)
class Project:
    """Everything a build depends on, read once."""

    settings: Settings
    sources: tuple[SourceFile, ...]
    fragments: Mapping[str, SourceFile]
    """Shared pieces of text that releases call in, by key."""
    catalogs: tuple[Catalog, ...]
    templates: tuple[Template, ...]
    assets: tuple[Asset, ...]
    tables: Mapping[PurePosixPath, SourceFile] = field(default_factory=dict)
    """Files of data that sources make tables and charts of, by path."""
    waivers: tuple[Waiver, ...] = ()
    approvals: tuple[Approval, ...] = ()
    spellers: Mapping[LanguageCode, Speller] = field(default_factory=dict)
    """Of the languages that this machine has a dictionary of."""

    @property
    def files(self) -> frozenset[PurePosixPath]:
        """List the files that stand among the sources, by the paths that sources have."""
        own = (one.path for one in self.assets if one.path.parts[0] == "assets")
        return frozenset(self.settings.folders.content / path.relative_to("assets") for path in own)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build made, and everything that is wrong with it."""

    publications: tuple[Publication, ...]
    pages: tuple[Page, ...]
    artifacts: tuple[Artifact, ...]
    """Empty where only checks were asked for, or something stands against publishing."""
    diagnostics: tuple[Diagnostic, ...]

    @property
    def publishable(self) -> bool:
        """Tell whether nothing stands against publishing it."""
        return not any(found.severity is Severity.ERROR for found in self.diagnostics)
