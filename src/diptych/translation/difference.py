"""What differs in fact between the text a translation was made for and the text now.

A fuzzy suggestion with last year's amount in it reads well, and is wrong: no editor
of catalogs says so.  These sentences do, and stand above the suggestion until
somebody confirms it.  Figures and dates are compared by value, so `$1.5 million`
that becomes `$1,500,000` is no difference.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from diptych.languages.facts import FactKind, read
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase

_ADDRESS = re.compile(r"(?:https?://|mailto:|www\.)[^\s<>\"]+|[\w.+-]+@[\w-]+\.[\w.-]+")
_PLACEHOLDER = re.compile(r"\{[\w.]*\}|\]\[\w+\]|\[\^\w+\]")
_NAME = re.compile(
    r"(?:(?P<midst>(?<=[\w,;)»] )[*_(\[«“\"]*)|(?<!\w))"
    r"(?P<name>[A-ZÀ-ÖØ-Þ](?:[\w’'&.-]*\w)?)"
)
"""A capitalized word; only in the midst of a sentence it is surely a name."""
_EMPHASIS = re.compile(r"[*_`]+")
_AROUND = 3
"""Words on either side of a change that are read with it: `5` alone is not `5 million`."""
_SLIP = 80.0
"""Likeness, out of 100, of two spellings of one name: `Statistic` and `Statistics` have 95."""

_Found: TypeAlias = tuple[object, str]
"""What makes a fact the same as another, and how the text spells it; empty where it may
answer a fact of the other text, but is none to report."""


class Aspect(StrEnum):
    """What can differ."""

    FIGURES = "figures"
    """Dates and times too."""
    NAMES = "names"
    ADDRESSES = "addresses"
    PLACEHOLDERS = "placeholders"


@dataclass(frozen=True, slots=True)
class Difference:
    """Facts of one kind that two texts do not share."""

    aspect: Aspect
    gone: tuple[str, ...]
    """Those of the earlier text, as it spells them."""
    come: tuple[str, ...]
    """Those of the text now."""

    @property
    def sentence(self) -> Phrase:
        """Tell a translator what to check."""
        changed, gone, come = _SENTENCES[self.aspect]
        chosen = changed if self.gone and self.come else gone if self.gone else come
        values = {"before": ", ".join(self.gone), "after": ", ".join(self.come)}
        return Phrase(chosen.template, values=values)

    @property
    def is_slip(self) -> bool:
        """Tell whether only the spelling of names was mended."""
        return (
            self.aspect is Aspect.NAMES
            and len(self.gone) == len(self.come)
            and all(map(_alike, self.gone, self.come))
        )


def differences(before: str, after: str, language: LanguageCode) -> Iterator[Difference]:
    """Find the figures, names, addresses and placeholders that two texts do not share.

    Args:
        before: the text that a translation was made for.
        after: the text that it is offered to.
        language: of both.

    >>> [found.sentence.english() for found in differences("It cost $5.", "It cost $6.", "en")]
    ['Check the figures: the earlier text said $5, this one says $6.']
    """
    held, wanted = _changed(before, after)
    for aspect, find in _FINDERS.items():
        old, new = tuple(find(held, language)), tuple(find(wanted, language))
        gone, come = _left(old, new), _left(new, old)
        if gone or come:
            yield Difference(aspect, gone, come)


def _changed(before: str, after: str) -> tuple[str, str]:
    """Take out of two texts what differs, with some words around it.

    Facts elsewhere are the same by construction, and need not be read.
    """
    old, new = before.split(" "), after.split(" ")
    edits = Levenshtein.editops(old, new)
    return (
        _around(old, [edit.src_pos for edit in edits]),
        _around(new, [edit.dest_pos for edit in edits]),
    )


def _around(words: Sequence[str], changes: Sequence[int]) -> str:
    """Join the words that stand near a change, with a sign for what was left out between."""
    near = {
        number
        for change in changes
        for number in range(max(0, change - _AROUND), min(len(words), change + _AROUND + 1))
    }
    return " ".join(
        word if number in near else "\ufffc"
        for number, word in enumerate(words)
        if number in near or number - 1 in near
    )


def _figures(text: str, language: LanguageCode) -> Iterator[_Found]:
    prose = _EMPHASIS.sub("", _PLACEHOLDER.sub("\ufffc", text))
    for fact in read(prose, language):
        if fact.kind is not FactKind.ADDRESS:
            yield fact.key, fact.text


def _names(text: str, _language: LanguageCode) -> Iterator[_Found]:
    for found in _NAME.finditer(_ADDRESS.sub("", text)):
        yield found["name"], found["name"] if found["midst"] is not None else ""


def _addresses(text: str, _language: LanguageCode) -> Iterator[_Found]:
    for address in _ADDRESS.findall(text):
        yield address, address


def _placeholders(text: str, _language: LanguageCode) -> Iterator[_Found]:
    for placeholder in _PLACEHOLDER.findall(text):
        yield placeholder, placeholder


def _left(found: Sequence[_Found], others: Sequence[_Found]) -> tuple[str, ...]:
    """List the spellings of what is found more often than among the others."""
    answers = Counter(key for key, _ in others)
    spellings = []
    for key, spelling in found:
        if answers[key]:
            answers[key] -= 1
        elif spelling:
            spellings.append(spelling)
    return tuple(spellings)


def _alike(one: str, other: str) -> bool:
    return fuzz.ratio(one, other) >= _SLIP


_FINDERS: Mapping[Aspect, Callable[[str, LanguageCode], Iterator[_Found]]] = {
    Aspect.FIGURES: _figures,
    Aspect.NAMES: _names,
    Aspect.ADDRESSES: _addresses,
    Aspect.PLACEHOLDERS: _placeholders,
}

_SENTENCES: Mapping[Aspect, tuple[Phrase, Phrase, Phrase]] = {
    Aspect.FIGURES: (
        phrase("Check the figures: the earlier text said {before}, this one says {after}."),
        phrase("Check the figures: the earlier text said {before}, this one does not."),
        phrase("Check the figures: this text says {after}, the earlier one did not."),
    ),
    Aspect.NAMES: (
        phrase("Check the names: the earlier text had {before}, this one has {after}."),
        phrase("Check the names: the earlier text had {before}, this one does not."),
        phrase("Check the names: this text has {after}, the earlier one did not."),
    ),
    Aspect.ADDRESSES: (
        phrase("Check the addresses: the earlier text had {before}, this one has {after}."),
        phrase("Check the addresses: the earlier text had {before}, this one does not."),
        phrase("Check the addresses: this text has {after}, the earlier one did not."),
    ),
    Aspect.PLACEHOLDERS: (
        phrase("Check the placeholders: the earlier text had {before}, this one has {after}."),
        phrase("Check the placeholders: the earlier text had {before}, this one does not."),
        phrase("Check the placeholders: this text has {after}, the earlier one did not."),
    ),
}
"""What to say where facts changed, where they went, and where they came."""
