"""What a team declares after its first run: lines that the gate proposes, and nothing else.

A pair is accepted where the same question comes from two pages or more, or where both
addresses show the language of their edition; a name with a figure in it where it comes
from two; a text that is the same in both languages, a word or an acronym where it comes
from three.  Whatever is asked once stays a finding.
"""

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from diptych.languages import language_of
from diptych.model.diagnostic import Diagnostic
from diptych.model.language import LanguageCode
from diptych.model.settings import Settings

_TABLE = "\n[["
"""Opens the lines that a finding proposes for publication.toml."""
_PAIRS = {"links": 2, "names": 2}
"""Pages that must ask, by the table of the answer."""
_RECURRING = 3
_SAME = "QA106"
_WORDS = ("QA713", "QA404")
_DIGIT = re.compile(r"\d")
"""In an identifier; what else has a form in each language may be the label of a button."""
_LISTED = ": "
"""Stands before words and acronyms in the sentence of a finding."""

Line = tuple[tuple[str, str], ...]
"""A pair of a registry: languages, each with what it says."""


@dataclass(frozen=True)
class Accepted:
    """What was declared, and how much of what was asked that is."""

    settings: Settings
    asked: Mapping[str, int]
    declared: Mapping[str, int]


def accepted(settings: Settings, found: Sequence[Diagnostic]) -> Accepted:
    """Declare what recurs or is evident among the proposals of a run.

    Args:
        settings: with what was declared before.
        found: by the gate.
    """
    asked = {table: _pages(_pairs(found, table)) for table in _PAIRS}
    asked["same"] = _pages(_same(found))
    asked["words"] = _pages(_words(found))
    declared = {
        table: [line for line, pages in lines.items() if _is_accepted(table, line, len(pages))]
        for table, lines in asked.items()
    }
    pairs = {
        table: (*getattr(settings, table), *(_mapping(line) for line in declared[table]))
        for table in _PAIRS
    }
    texts = {
        table: getattr(settings, table) | {text for ((_, text),) in declared[table]}
        for table in ("same", "words")
    }
    return Accepted(
        replace(
            settings,
            links=pairs["links"],
            names=pairs["names"],
            same=texts["same"],
            words=texts["words"],
        ),
        {table: len(lines) for table, lines in asked.items()},
        {table: len(lines) for table, lines in declared.items()},
    )


def _is_accepted(table: str, line: Line, pages: int) -> bool:
    if table == "names" and not all(_DIGIT.search(name) for _, name in line):
        return False
    if pages >= _PAIRS.get(table, _RECURRING):
        return True
    return table == "links" and all(language_of(address) == code for code, address in line)


def _pages(lines: Iterable[tuple[Line, str]]) -> Mapping[Line, set[str]]:
    """Gather the pages that ask for each line."""
    asked: dict[Line, set[str]] = defaultdict(set)
    for line, page in lines:
        asked[line].add(page)
    return asked


def _pairs(found: Iterable[Diagnostic], table: str) -> Iterator[tuple[Line, str]]:
    for one in found:
        hint = one.hint.english() if one.hint else ""
        if f"{_TABLE}{table}]]" in hint:
            for pair in tomllib.loads(hint[hint.index(_TABLE) :])[table]:
                yield tuple(pair.items()), page_of(one)


def _same(found: Iterable[Diagnostic]) -> Iterator[tuple[Line, str]]:
    for one in found:
        if one.code == _SAME:
            yield (("", one.excerpts[0].text),), page_of(one)


def _words(found: Iterable[Diagnostic]) -> Iterator[tuple[Line, str]]:
    for one in found:
        sentence = one.sentence.english()
        if one.code in _WORDS and _LISTED in sentence:
            for word in sentence.rpartition(_LISTED)[2].split(", "):
                yield (("", word),), page_of(one)


def page_of(found: Diagnostic) -> str:
    """Name the page that a finding stands on."""
    path = found.place.path if found.place else None
    return "" if path is None else path.stem if path.suffix == ".po" else path.parent.name


def _mapping(line: Line) -> Mapping[LanguageCode, str]:
    return {LanguageCode(code): text for code, text in line}


def told(accepting: Accepted) -> str:
    """Say how many proposals of each kind were accepted."""
    return ", ".join(
        f"{table} {accepting.declared[table]} of {count}"
        for table, count in Counter(accepting.asked).items()
    )
