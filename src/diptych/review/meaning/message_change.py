"""What happened to one text of a release, as a frozen value."""

from dataclasses import dataclass
from typing import TypeAlias

from diptych.model.diagnostic import Diagnostic
from diptych.model.language import LanguageCode
from diptych.review.change_kind import ChangeKind
from diptych.review.diff import LayoutKind
from diptych.review.meaning.bitext import Bitext

Kind: TypeAlias = ChangeKind | LayoutKind
"""What changed: words, or the picture or the address that a text speaks for."""

_ONE_SIDED = frozenset({ChangeKind.LEFT_BEHIND, ChangeKind.RETRANSLATED})


@dataclass(frozen=True, slots=True)
class MessageChange:
    """A text of a release that is not what, or where, it was."""

    kind: Kind
    before: Bitext | None
    after: Bitext | None
    moved: bool = False
    """It also stands elsewhere."""
    languages: tuple[LanguageCode, ...] = ()
    """The languages in which it reads otherwise."""
    findings: tuple[Diagnostic, ...] = ()
    """What checks say of it now."""

    @property
    def bitext(self) -> Bitext:
        """The text as it is now, or as it last was."""
        found = self.after or self.before
        assert found is not None, "a change has at least one side"  # noqa: S101 - an invariant
        return found

    @property
    def one_sided(self) -> bool:
        """Tell whether it changed in some languages only: what a reviewer must see first."""
        partly = 0 < len(self.languages) < len(self.bitext.wordings)
        return self.kind in _ONE_SIDED or partly
