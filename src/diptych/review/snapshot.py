"""One of two states of a project, with all that a review of it needs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import PurePosixPath

from diptych.model.approval import Approval, hash_of
from diptych.model.diagnostic import Diagnostic
from diptych.model.edition import Publication
from diptych.model.language import LanguageCode
from diptych.model.page import Artifact
from diptych.model.place import Place
from diptych.model.project import Outcome, Project
from diptych.model.style import Style

_PAPER = ".pdf"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What was, or would be, published."""

    publications: tuple[Publication, ...]
    papers: Mapping[tuple[str, LanguageCode], Artifact]
    """The PDF of each edition, by the key of its publication and its language."""
    style: Style = Style()
    pictures: Mapping[PurePosixPath, str] = field(default_factory=dict)
    """Digests of pictures, by their path relative to the project."""
    comments: Mapping[Place, str] = field(default_factory=dict)
    """What translators noted, by the place of the entry in its catalog."""
    diagnostics: tuple[Diagnostic, ...] = ()
    hashes: Mapping[tuple[str, LanguageCode], str] = field(default_factory=dict)
    """What an approval of each edition is bound to."""
    approvals: tuple[Approval, ...] = ()
    bilingual: Mapping[str, Artifact] = field(default_factory=dict)
    """The PDF that holds all editions, by the key of its publication, where there is one."""

    @classmethod
    def of(cls, project: Project, outcome: Outcome) -> "Snapshot":
        """Take a snapshot of a project and what was built of it."""
        content = project.settings.folders.content
        editions = _editions(outcome)
        pictures = {
            content / asset.path.relative_to("assets"): blake2b(asset.content).hexdigest()
            for asset in project.assets
            if asset.path.is_relative_to("assets")
        }
        comments = {
            Place(catalog.path, entry.line): entry.comment
            for catalog in project.catalogs
            for entry in catalog.translations.values()
            if entry.comment
        }
        style = project.settings.style
        return cls(
            outcome.publications,
            {key: one for key, files in editions.items() for one in files if _is_paper(one)},
            style,
            pictures,
            comments,
            outcome.diagnostics,
            {key: hash_of(files) for key, files in editions.items()},
            project.approvals,
            {
                one.publication: one
                for one in outcome.artifacts
                if one.publication and one.language is None and _is_paper(one)
            },
        )


def _editions(outcome: Outcome) -> Mapping[tuple[str, LanguageCode], list[Artifact]]:
    """Sort what was built by the edition that it belongs to."""
    editions: dict[tuple[str, LanguageCode], list[Artifact]] = {}
    for artifact in outcome.artifacts:
        if artifact.publication and artifact.language is not None:
            editions.setdefault((artifact.publication, artifact.language), []).append(artifact)
    return editions


def _is_paper(artifact: Artifact) -> bool:
    return artifact.path.suffix == _PAPER
