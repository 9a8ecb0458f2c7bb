"""What differs in fact between the text a translation was made for and the text now.

A fuzzy suggestion with last year's amount in it reads well, and is wrong: no editor
of catalogs says so.  These sentences do, and stand above the suggestion until
somebody confirms it.  Figures and dates are compared by value, so `$1.5 million`
that becomes `$1,500,000` is no difference.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from rapidfuzz.distance import Levenshtein

from diptych.languages.facts import FactKind, read
from diptych.model.language import LanguageCode
from diptych.model.phrase import Phrase, phrase

_ADDRESS = re.compile(r"(?:https?://|mailto:|www\.)[^\s<>\"]+|[\w.+-]+@[\w-]+\.[\w.-]+")
_PLACEHOLDER = re.compile(r"\{[\w.]*\}|\]\[\w+\]|\[\^\w+\]")
_NAME = re.compile(r"(?<=[\w,;)»] )[*_(\[«“\"]*([A-ZÀ-ÖØ-Þ](?:[\w’'&.-]*\w)?)")
"""A capitalized word after a word or a comma: at the head of a sentence every word is."""
_EMPHASIS = re.compile(r"[*_`]+")
_AROUND = 3
"""Words on either side of a change that are read with it: `5` alone is not `5 million`."""

_Found: TypeAlias = tuple[object, str]
"""What makes a fact the same as another, and how the text spells it."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of fact, how to find it, and how to speak of it."""

    find: Callable[[str, LanguageCode], Iterator[_Found]]
    changed: Phrase
    gone: Phrase
    come: Phrase


def differences(before: str, after: str, language: LanguageCode) -> Iterator[Phrase]:
    """Spell out which figures, names, addresses and placeholders two texts do not share.

    Args:
        before: the text that a translation was made for.
        after: the text that it is offered to.
        language: of both.

    >>> [said.english() for said in differences("It cost $5.", "It cost $6.", "en")]
    ['Check the figures: the earlier text said $5, this one says $6.']
    """
    held, wanted = _changed(before, after)
    for kind in _KINDS:
        old, new = tuple(kind.find(held, language)), tuple(kind.find(wanted, language))
        gone, come = _listed(old, new), _listed(new, old)
        if gone and come:
            yield Phrase(kind.changed.template, values={"before": gone, "after": come})
        elif gone:
            yield Phrase(kind.gone.template, values={"before": gone})
        elif come:
            yield Phrase(kind.come.template, values={"after": come})


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
    """Join the words that stand near a change; a gap between them counts as a sentence's end."""
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
    for name in _NAME.findall(_ADDRESS.sub("", text)):
        yield name, name


def _addresses(text: str, _language: LanguageCode) -> Iterator[_Found]:
    for address in _ADDRESS.findall(text):
        yield address, address


def _placeholders(text: str, _language: LanguageCode) -> Iterator[_Found]:
    for placeholder in _PLACEHOLDER.findall(text):
        yield placeholder, placeholder


def _listed(found: Sequence[_Found], others: Sequence[_Found]) -> str:
    """List the spellings of what is found and not among the others, as often as it is more."""
    left = Counter(key for key, _ in others)
    spellings = []
    for key, spelling in found:
        if left[key]:
            left[key] -= 1
        else:
            spellings.append(spelling)
    return ", ".join(spellings)


_KINDS = (
    _Kind(
        _figures,
        phrase("Check the figures: the earlier text said {before}, this one says {after}."),
        phrase("Check the figures: the earlier text said {before}, this one does not."),
        phrase("Check the figures: this text says {after}, the earlier one did not."),
    ),
    _Kind(
        _names,
        phrase("Check the names: the earlier text had {before}, this one has {after}."),
        phrase("Check the names: the earlier text had {before}, this one does not."),
        phrase("Check the names: this text has {after}, the earlier one did not."),
    ),
    _Kind(
        _addresses,
        phrase("Check the addresses: the earlier text had {before}, this one has {after}."),
        phrase("Check the addresses: the earlier text had {before}, this one does not."),
        phrase("Check the addresses: this text has {after}, the earlier one did not."),
    ),
    _Kind(
        _placeholders,
        phrase("Check the placeholders: the earlier text had {before}, this one has {after}."),
        phrase("Check the placeholders: the earlier text had {before}, this one does not."),
        phrase("Check the placeholders: this text has {after}, the earlier one did not."),
    ),
)
