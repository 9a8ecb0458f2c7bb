"""QA812: a table that cannot be understood by ear."""

from collections.abc import Iterator
from typing import TypeAlias

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.produced.subjects import Produced
from diptych.model.diagnostic import Severity
from diptych.model.page import Medium
from diptych.model.phrase import Phrase, phrase
from diptych.reading import Element, elements, text_of

_Shape: TypeAlias = tuple[tuple[str, ...], ...]
"""The tags of a table's cells, row by row; a caption is a row of its own."""

_SCOPES = frozenset({"col", "colgroup", "row", "rowgroup"})
_SHOWN = 60
"""Characters of a table that a finding repeats."""


def look(produced: Produced) -> Iterator[Finding]:
    """Report tables without heads, and tables that are headed otherwise in the other edition."""
    for page in produced.pages:
        for table in elements(page.body, "table"):
            for sentence in _faults(table):
                yield Finding(
                    sentence,
                    phrase("Head its columns: a row of names, then `|---|---|`."),
                    page.place(table.line),
                )
    yield from _unequal(produced)


def _faults(table: Element) -> Iterator[Phrase]:
    words = text_of(table)[:_SHOWN]
    heads = tuple(elements(table, "th"))
    if table.attributes.get("role") == "presentation":
        return
    if not heads:
        yield phrase("a table has no header cell; it begins with: {words}", words=words)
    for head in heads:
        if head.attributes.get("scope") not in _SCOPES:
            yield phrase(
                "the header cell “{words}” does not say what it heads", words=text_of(head)
            )


def _unequal(produced: Produced) -> Iterator[Finding]:
    first: dict[tuple[str, Medium], tuple[_Shape, ...]] = {}
    for page in produced.pages:
        if page.edition is None:
            continue
        shapes = tuple(map(_shape, elements(page.body, "table")))
        pair = (page.page.publication, page.page.medium)
        if first.setdefault(pair, shapes) != shapes:
            yield Finding(
                phrase("the tables are not built like those of the other edition"),
                phrase("Give both the same rows, columns and heads."),
                page.place(),
            )


def _shape(table: Element) -> _Shape:
    caption = tuple(one.tag for one in elements(table, "caption"))
    rows = (tuple(cell.tag for cell in elements(row, "td", "th")) for row in elements(table, "tr"))
    return (caption, *rows)


CHECK = Check(
    code="QA812",
    name="headless-table",
    severity=Severity.ERROR,
    scope=Scope.PAGE,
    statement=phrase("Every table has header cells that say what they head, in both editions."),
    source="quality A4",
    wrong="<table><tr><td>Year</td><td>Rate</td></tr>…",
    right='<table><thead><tr><th scope="col">Year</th><th scope="col">Rate</th></tr></thead>…',
    look=look,
)
