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
    return Shown(numbering, before, after)
