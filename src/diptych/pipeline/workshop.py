"""The workshop: what all publications of a project are made with, set up once a process."""

from dataclasses import dataclass, fields, replace
from functools import cached_property

from diptych import formats, rendering
from diptych.checks import Nomenclature
from diptych.memo import NOWHERE, Memo, digest
from diptych.model.page import Asset
from diptych.model.project import Project
from diptych.workers import UNLIMITED, Limits, Press


@dataclass(frozen=True, eq=False)
class Workshop:
    """What workers hold while they make publications."""

    project: Project
    """What publications share: settings, templates, styles and fonts, shared texts."""
    memo: Memo = NOWHERE
    """Remembers what was laid out before."""
    limits: Limits = UNLIMITED
    """What one page may take."""
    draft: bool = False
    """Whether to build although something is wrong, with a mark on every page."""

    @cached_property
    def layout(self) -> rendering.Layout:
        """The templates, set up."""
        shared = self.project
        return rendering.layout(
            shared.templates, shared.catalogs, shared.settings, draft=self.draft
        )

    @cached_property
    def nomenclature(self) -> Nomenclature:
        """What the project calls things."""
        return Nomenclature(self.project.settings)

    @cached_property
    def waived(self) -> frozenset[str]:
        """Names of what somebody answers for."""
        return frozenset(waiver.name for waiver in self.project.waivers)

    @cached_property
    def named_assets(self) -> tuple[Asset, ...]:
        """The shared assets as publications see them: another colour changes no page of theirs."""
        return tuple(replace(asset, content=b"") for asset in self.project.assets)

    @cached_property
    def press(self) -> Press:
        """What single pages are encoded with."""
        return Press(self.project.assets, self.limits)

    @cached_property
    def paper(self) -> tuple[object, ...]:
        """Everything that the bytes of a page depend on, beside the page and its own pictures."""
        return digest(self.project.assets), formats.versions()

    def __getstate__(self) -> dict[str, object]:
        """Travel to workers without what each of them sets up for itself."""
        return {field.name: getattr(self, field.name) for field in fields(self)}
