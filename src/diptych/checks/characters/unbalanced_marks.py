"""QA709: brackets and quotation marks that open and never close."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.quoting import Span, quoted
from diptych.checks.subjects import Wording
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase

_CLOSES: Mapping[str, str] = {")": "(", "]": "[", "»": "«", "”": "“"}
_OPENS = frozenset(_CLOSES.values())
_OVER_PARAGRAPHS = frozenset("«“")
"""A quotation over several paragraphs opens in each and closes in the last."""
_ENUMERATOR = re.compile(
    r"(?:^|(?<=[\s();,]))(?:[0-9]{1,3}[a-z]?|[A-Za-z](?:\.[0-9]{1,2})?|[ivx]{2,5})$"
)
"""What stands before the bracket of `a)`, `iv)`, `a.1)`, `31a)` or `6(1)a)`."""


def look(wording: Wording) -> Iterator[Finding]:
    """Report marks without their other half, in the words as readers get them."""
    if wording.is_address:
        return
    prose = wording.prose
    stray = sorted(_stray(prose))
    if stray:
        mark = prose[stray[0]]
        yield Finding(
            phrase("`{mark}` stands without its other half", mark=mark),
            phrase("Add the other half, or remove this one."),
            wording.text.place,
            (quoted(wording.text, _span(mark, prose[: stray[0]].count(mark), wording)),),
        )


def _span(mark: str, before: int, wording: Wording) -> tuple[Span, ...]:
    """Find a mark in the Markdown by how many like it stand before; brackets may be markup."""
    found = [at for at, one in enumerate(wording.text.markdown) if one == mark]
    known = len(found) == wording.prose.count(mark)
    return ((found[before], found[before] + 1),) if known else ()


def _stray(prose: str) -> Iterator[int]:
    """Find the places of marks that have no other half."""
    waiting: list[int] = []
    opened: Counter[str] = Counter()
    end = len(prose.rstrip())
    for place, mark in enumerate(prose):
        if mark in _OPENS:
            waiting.append(place)
            opened[mark] += 1
        elif mark in _CLOSES:
            if opened[_CLOSES[mark]]:
                # What was opened inside is what lacks its other half.
                while prose[waiting[-1]] != _CLOSES[mark]:
                    opened[prose[waiting[-1]]] -= 1
                    yield waiting.pop()
                opened[prose[waiting.pop()]] -= 1
            elif _may_close(mark, place, prose, end):
                yield place
    quotation = prose.lstrip()[:1] in _OVER_PARAGRAPHS
    for place in waiting:
        if not (quotation and prose[place] in _OVER_PARAGRAPHS):
            yield place


def _may_close(mark: str, place: int, prose: str, end: int) -> bool:
    """Tell whether a closing mark ought to have been opened in this text."""
    enumerates = mark == ")" and _ENUMERATOR.search(prose[max(place - 5, 0) : place])
    ends_quotation = _CLOSES[mark] in _OVER_PARAGRAPHS and place >= end - 2
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
