"""QA213: code and identifiers that differ."""

import re
from collections import Counter
from collections.abc import Iterator

from diptych.checks.check import Check, Finding, Scope
from diptych.checks.markup.declared import declaration, without_declared
from diptych.checks.quoting import both, spans_of
from diptych.checks.subjects import Segment
from diptych.model.diagnostic import Severity
from diptych.model.inline import Code, Inline, Words
from diptych.model.phrase import phrase
from diptych.sources import walk

_IDENTIFIER = re.compile(r"\b[A-Z][A-Za-z]{0,20}-?\d[\dA-Za-z-]{0,20}\b")
"""Letters, then a figure: COVID-19, C-11, NC3; never 1st, 10h30 or 5M."""
_LABEL = re.compile(r"[^\W\d_]+|[^\W\d_a-zß-öø-ÿ][\w +&>’'(),-]*")
"""A word, or words after a capital letter, as in menus: `File > Save as`; not `make all`."""
_CATALOGUE = re.compile(r"\b[A-Z]{1,3}\d{1,3}-\d{1,4}(?:[-/]\d{1,4}){1,3}[EF](?![A-Za-z])")
"""Of publications of the Government of Canada: CS1-2/2026E."""
_DIGITS = re.compile(r"\d{1,20}")
_NO_BREAK_HYPHEN = "\u2011"


def look(segment: Segment) -> Iterator[Finding]:
    """Report code that differs, and names with figures in them that differ."""
    if segment.is_address:
        return
    wanted, found = Counter(_codes(segment.source_nodes)), Counter(_codes(segment.target_nodes))
    different = (wanted - found) + (found - wanted)
    lighter = all(_may_differ(code, segment) for code in different)
    yield from _compared(wanted, found, segment, lighter=lighter)
    # How often a name is used is style; whether it is used is not.
    here, there = (
        Counter(set(_identifiers(nodes))) for nodes in (segment.source_nodes, segment.target_nodes)
    )
    yield from _compared(here, there, segment, lighter=not _is_renumbered(here, there))
    for number in dict.fromkeys(_CATALOGUE.findall(segment.target_prose)):
        if number in segment.source_prose:
            yield Finding(
                phrase("`{number}` is the catalogue number of the other edition", number=number),
                phrase("Each edition has a number of its own: the last letter tells them apart."),
                segment.target.place,
                both(segment, spans_of([number], segment.target.markdown)),
            )


def _is_renumbered(here: Counter[str], there: Counter[str]) -> bool:
    """Tell whether the same letters bear other figures: C-11 and C-12, but not NC3 and GNC3."""
    missing, added = here - there, there - here
    letters = {_DIGITS.sub("0", name) for name in missing}
    figures = {"".join(_DIGITS.findall(name)) for name in missing}
    return any(
        _DIGITS.sub("0", name) in letters and "".join(_DIGITS.findall(name)) not in figures
        for name in added
    )


def _may_differ(code: str, segment: Segment) -> bool:
    """Tell whether code may be the label of a button, or has only lost its mark on one side."""
    both_sides = (segment.source_prose, segment.target_prose)
    return _LABEL.fullmatch(code) is not None or all(code in prose for prose in both_sides)


def _compared(
    wanted: Counter[str], found: Counter[str], segment: Segment, *, lighter: bool
) -> Iterator[Finding]:
    missing, added = without_declared(wanted - found, found - wanted, segment)
    if missing or added:
        yield Finding(
            phrase(
                "the source has {wanted}, the translation {found}",
                wanted=", ".join(missing) or "–",
                found=", ".join(added) or "–",
            ),
            declaration(missing, added, segment),
            segment.target.place,
            both(segment, spans_of(added, segment.target.markdown)),
            lighter=lighter,
        )


def _codes(nodes: tuple[Inline, ...]) -> Iterator[str]:
    return (node.text for node in walk(nodes) if isinstance(node, Code))


def _identifiers(nodes: tuple[Inline, ...]) -> Iterator[str]:
    for node in walk(nodes):
        if isinstance(node, Words):
            yield from _IDENTIFIER.findall(node.text.replace(_NO_BREAK_HYPHEN, "-"))


CHECK = Check(
    code="QA213",
    name="unequal-identifier",
    severity=Severity.ERROR,
    scope=Scope.SEGMENT,
    statement=phrase("Code is equal in both editions; so are names with figures, unless declared."),
    source="ITS 2.0, inconsistent-entities",
    wrong="Bill C-11 / le projet de loi C-12",
    right="Bill C-11 / le projet de loi C-11",
    look=look,
)
