"""QA709: brackets and quotation marks that open and never close."""

from collections.abc import Iterator, Mapping

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import quoted, spans_of
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

_CLOSES: Mapping[str, str] = {")": "(", "]": "[", "»": "«", "”": "“"}
_OPENS = frozenset(_CLOSES.values())
_OVER_PARAGRAPHS = frozenset("«“")
"""A quotation over several paragraphs opens in each and closes in the last."""
_ENUMERATION = 3
"""Characters before the bracket of `a)` or `10)`, at the beginning of a text."""


def look(wording: Wording) -> Iterator[Finding]:
    """Report marks without their other half, in the words as readers get them."""
    if wording.is_address:
        return
    stray = list(_stray(wording.prose))
    if stray:
        yield Finding(
            phrase("`{mark}` stands without its other half", mark=stray[0]),
            phrase("Add the other half, or remove this one."),
            wording.text.place,
            (quoted(wording.text, spans_of(stray[:1], wording.text.markdown)),),
        )


def _stray(prose: str) -> Iterator[str]:
    waiting: list[str] = []
    quotation_opens = prose.lstrip()[:1] in _OVER_PARAGRAPHS
    for position, mark in enumerate(prose):
        if mark in _OPENS:
            waiting.append(mark)
        elif mark in _CLOSES:
            if waiting and waiting[-1] == _CLOSES[mark]:
                waiting.pop()
            elif _CLOSES[mark] in waiting:
                # What was opened inside is what lacks its other half.
                while waiting[-1] != _CLOSES[mark]:
                    yield waiting.pop()
                waiting.pop()
            elif _may_close(mark, position, prose):
                yield mark
    for mark in waiting:
        if not (mark in _OVER_PARAGRAPHS and quotation_opens):
            yield mark


def _may_close(mark: str, position: int, prose: str) -> bool:
    """Tell whether a closing mark ought to have been opened in this text."""
    enumerates = mark == ")" and position <= _ENUMERATION
    ends_quotation = _CLOSES[mark] in _OVER_PARAGRAPHS and position >= len(prose.rstrip()) - 2
    return not (enumerates or ends_quotation)


CHECK = Check(
    code="QA709",
    name="unbalanced-mark",
    severity=Severity.WARNING,
    scope=Scope.TEXT,
    statement=phrase("Brackets and quotation marks open and close within their paragraph."),
    source="X-31, X-32",
    wrong="le rapport (voir la page 3",
    right="le rapport (voir la page 3)",
    look=look,
)
