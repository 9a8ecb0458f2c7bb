"""What a review says of an edit, beside what it should say."""

from collections import Counter
from typing import NamedTuple

from diptych.review import ReleaseReview
from diptych.review.meaning import MessageChange
from review.edits import Edit


class Verdict(NamedTuple):
    """What is wrong with a review."""

    missed: tuple[tuple[str, str], ...]
    """Changes that it should name, and does not."""
    false: tuple[tuple[str, str], ...]
    """Changes that it names, and nobody made."""
    paper: frozenset[str]
    """Kinds of change on paper that only one of the two has."""

    @property
    def right(self) -> bool:
        """Tell whether nothing is wrong."""
        return not (self.missed or self.false or self.paper)


def verdict(edit: Edit, release: ReleaseReview) -> Verdict:
    """Compare what a review says with what it should say."""
    found = list(release.changes)
    missed = []
    for kind, words in edit.messages:
        match = next((one for one in found if one.kind.value == kind and _says(one, words)), None)
        if match is None:
            missed.append((kind, words))
        else:
            found.remove(match)
    false = tuple((one.kind.value, _text(one)[:60]) for one in found)
    loose = Counter(
        change.kind.value for language in release.papers for change in release.loose(language)
    )
    return Verdict(tuple(missed), false, frozenset(loose) ^ edit.paper)


def _says(change: MessageChange, words: str) -> bool:
    return words in _text(change)


def _text(change: MessageChange) -> str:
    sides = [side for side in (change.after, change.before) if side is not None]
    return " | ".join(wording.shown for side in sides for wording in side.wordings.values())
