"""A release as it is shown: with its pages drawn, and its changes boxed on them."""

from collections.abc import Mapping
from dataclasses import dataclass

from diptych.model.language import LanguageCode
from diptych.review.release_review import ReleaseReview
from diptych.review.report.boxes import Box, boxes_of_release
from diptych.review.report.numbering import Numbering
from diptych.review.report.sheets import Boxed, Pictures


@dataclass(frozen=True, slots=True)
class Shown:
    """A release with its pages drawn."""

    numbering: Numbering
    before: Mapping[LanguageCode, Boxed]
    after: Mapping[LanguageCode, Boxed]
    bilingual: tuple[Boxed | None, Boxed | None] = (None, None)
    """The PDF that holds all editions, before and after; none where it did not change."""

    @property
    def release(self) -> ReleaseReview:
        """The release itself."""
        return self.numbering.release


def shown_with(numbering: Numbering) -> Shown:
    """Draw the pages of a release, before and after, with the boxes of its changes."""
    release = numbering.release
    before: dict[LanguageCode, Boxed] = {}
    after: dict[LanguageCode, Boxed] = {}
    for language, paper in release.papers.items():
        news: tuple[Box, ...] = ()
        if language in release.differences:
            olds, news = boxes_of_release(numbering, language)
            old = release.differences[language].before
            before[language] = Boxed(old, Pictures.of(old), olds)
        after[language] = Boxed(paper, Pictures.of(paper), news)
    return Shown(numbering, before, after, _bilingual(release))


def _bilingual(release: ReleaseReview) -> tuple[Boxed | None, Boxed | None]:
    """Draw the pages of the PDF that holds all editions; what changed is boxed on its editions."""
    if release.bilingual is None or not release.bilingual.changed:
        return None, None
    before, after = (
        None if one is None else Boxed(one, Pictures.of(one), ())
        for one in (release.bilingual.before, release.bilingual.after)
    )
    return before, after
