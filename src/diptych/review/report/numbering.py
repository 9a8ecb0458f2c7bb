"""One number for each change of a report, in its list, on its pages and under its keys."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from diptych.model.language import LanguageCode
from diptych.review.release_review import ReleaseReview


@dataclass(frozen=True, slots=True)
class Numbering:
    """The numbers of the changes of one release."""

    release: ReleaseReview
    messages: Mapping[int, str]
    """Of changed texts, by their index."""
    loose: Mapping[LanguageCode, int]
    """Of the first change on paper that belongs to no text, by language."""


def numbered(releases: Sequence[ReleaseReview]) -> Iterator[Numbering]:
    """Count the changes of all releases through."""
    following = 1
    for release in releases:
        messages = {
            index: str(number)
            for index, number in enumerate(range(following, following + len(release.changes)))
        }
        following += len(release.changes)
        loose: dict[LanguageCode, int] = {}
        for language in release.differences:
            loose[language] = following
            following += len(release.loose(language))
        yield Numbering(release, messages, loose)
