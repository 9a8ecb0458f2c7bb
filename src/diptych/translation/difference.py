"""What differs in fact between the text a translation was made for and the text now.

A fuzzy suggestion with last year's amount in it reads well, and is wrong: no editor
of catalogs says so.  These sentences do, and stand above the suggestion until
somebody confirms it.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from diptych.model.phrase import Phrase, phrase

_FIGURE = re.compile(
    r"(?<![\w{\[])(?:[$€£¥][ \u00a0]?)?\d+(?:[.,:/\u2011\u00a0\u202f-]\d+)*(?:[ \u00a0]?[%$€£°])?"
)
_ADDRESS = re.compile(r"(?:https?://|mailto:|www\.)[^\s<>\"]+|[\w.+-]+@[\w-]+\.[\w.-]+")
_PLACEHOLDER = re.compile(r"\{[\w.]*\}|\]\[\w+\]")
_NAME = re.compile(r"(?<=[\w,;)»] )[*_(\[«“\"]*([A-ZÀ-ÖØ-Þ][\w’'&.-]*[\w])")
"""A capitalized word after a word or a comma: at the head of a sentence every word is."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of fact, how to find it, and how to speak of it."""

    find: Callable[[str], Iterable[str]]
    changed: Phrase
    gone: Phrase
    come: Phrase


_KINDS = (
    _Kind(
        lambda text: _FIGURE.findall(_ADDRESS.sub("", text)),
        phrase("Check the figures: the earlier text said {before}, this one says {after}."),
        phrase("Check the figures: the earlier text said {before}, this one does not."),
        phrase("Check the figures: this text says {after}, the earlier one did not."),
    ),
    _Kind(
        lambda text: _NAME.findall(_ADDRESS.sub("", text)),
        phrase("Check the names: the earlier text had {before}, this one has {after}."),
        phrase("Check the names: the earlier text had {before}, this one does not."),
        phrase("Check the names: this text has {after}, the earlier one did not."),
    ),
    _Kind(
        _ADDRESS.findall,
        phrase("Check the addresses: the earlier text had {before}, this one has {after}."),
        phrase("Check the addresses: the earlier text had {before}, this one does not."),
        phrase("Check the addresses: this text has {after}, the earlier one did not."),
    ),
    _Kind(
        _PLACEHOLDER.findall,
        phrase("Check the placeholders: the earlier text had {before}, this one has {after}."),
        phrase("Check the placeholders: the earlier text had {before}, this one does not."),
        phrase("Check the placeholders: this text has {after}, the earlier one did not."),
    ),
)


def differences(before: str, after: str) -> Iterator[Phrase]:
    """Spell out which figures, names, addresses and placeholders two texts do not share.

    >>> [said.english() for said in differences("It cost $5.", "It cost $6.")]
    ['Check the figures: the earlier text said $5, this one says $6.']
    """
    for kind in _KINDS:
        held, wanted = Counter(kind.find(before)), Counter(kind.find(after))
        gone, come = _listed(held - wanted), _listed(wanted - held)
        if gone and come:
            yield Phrase(kind.changed.template, values={"before": gone, "after": come})
        elif gone:
            yield Phrase(kind.gone.template, values={"before": gone})
        elif come:
            yield Phrase(kind.come.template, values={"after": come})


def _listed(found: Counter[str]) -> str:
    return ", ".join(found.elements())
