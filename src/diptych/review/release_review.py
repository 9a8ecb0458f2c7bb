"""What a reviewer has to look at: frozen values, a release at a time."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from diptych.model.approval import Approval
from diptych.model.language import LanguageCode
from diptych.review.diff import PdfChange, PdfDifference
from diptych.review.meaning import Bitext, MessageChange
from diptych.review.pdf import PdfDocument


@dataclass(frozen=True, slots=True)
class Bilingual:
    """What happened to the PDF that holds all editions."""

    before: PdfDocument | None
    after: PdfDocument | None
    difference: PdfDifference | None
    """None where there is only one of them."""

    @property
    def changed(self) -> bool:
        """Tell whether it is not as it was."""
        return self.difference is None or bool(self.difference.changes)


@dataclass(frozen=True, slots=True)
class ReleaseReview:
    """What happened to one release."""

    key: str
    changes: tuple[MessageChange, ...]
    """Those of one language only stand first."""
    bitexts: tuple[Bitext, ...]
    """The whole release as it is now, or as it last was if it is gone; none if nothing changed."""
    papers: Mapping[LanguageCode, PdfDocument] = field(default_factory=dict)
    """The PDFs as they are now; none if nothing changed."""
    differences: Mapping[LanguageCode, PdfDifference] = field(default_factory=dict)
    """What changed on paper, where there was paper before."""
    hashes: Mapping[LanguageCode, str] = field(default_factory=dict)
    """What an approval of each edition is bound to."""
    approvals: tuple[Approval, ...] = ()
    """Given so far, whether or not they still hold."""
    bilingual: Bilingual | None = None
    """None where there was no such PDF and is none, or nothing changed."""

    @property
    def changed(self) -> bool:
        """Tell whether anything at all is not as it was."""
        papers = any(one.changes for one in self.differences.values())
        return papers or bool(self.changes or (self.bilingual and self.bilingual.changed))

    def loose(self, language: LanguageCode) -> tuple[PdfChange, ...]:
        """Find what changed on paper although no message did: layout, fixed words, dates."""
        old = {one.before.mark for one in self.changes if one.before is not None}
        new = {one.after.mark for one in self.changes if one.after is not None}
        found = self.differences[language].changes if language in self.differences else ()
        return tuple(
            change
            for change in found
            if old.isdisjoint(change.before.marks) and new.isdisjoint(change.after.marks)
        )


@dataclass(frozen=True, slots=True)
class Review:
    """What happened to all releases."""

    releases: tuple[ReleaseReview, ...]

    @property
    def changed(self) -> tuple[ReleaseReview, ...]:
        """The releases that a reviewer has to look at."""
        return tuple(release for release in self.releases if release.changed)
