"""A TOML table that knows where its keys stand.

Readers ask for what they expect, by name and type; the table notes what was
asked, so that what is left at the end is unknown.  Everything wrong is noted,
not only the first thing, and an answer of the right type always comes back:
the caller reads on, and `problems` decides at the end.
"""

import datetime as dt
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeAlias, TypeVar

from diptych.model.diagnostic import Diagnostic, InputError
from diptych.model.phrase import Phrase, phrase
from diptych.model.place import Place
from diptych.toml.problems import (
    MALFORMED,
    MISSING_KEY,
    MISSPELT_KEY,
    MISSPELT_VALUE,
    UNKNOWN_KEY,
    UNKNOWN_VALUE,
    WRONG_TYPE,
)

TomlValue: TypeAlias = (
    "str | int | float | bool | dt.date | dt.time | list[TomlValue] | dict[str, TomlValue]"
)
"""Whatever `tomllib` makes of a value."""

Choice = TypeVar("Choice", bound=StrEnum)
Answer = TypeVar("Answer", str, bool, int, dt.date, dt.time)

_ERROR_LINE = re.compile(r"at line (\d+)")
_EXAMPLES: Mapping[type, tuple[Phrase, str]] = {
    str: (phrase("text between quotation marks"), '"…"'),
    bool: (phrase("true or false"), "true"),
    int: (phrase("a whole number"), "1"),
    dt.date: (phrase("a date"), "2026-11-22"),
    dt.time: (phrase("a time of day"), "08:30:00"),
    list: (phrase("a list"), "[…]"),
    dict: (phrase("a table"), "{ … }"),
}


def parse(text: str, place: Place) -> "Table":
    """Parse TOML.

    Args:
        text: the TOML, without fences.
        place: the file, and the line on which `text` begins in it.

    Raises:
        InputError: it is not TOML.
    """
    first = place.line or 1
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _ERROR_LINE.search(str(error))
        line = first + (int(found[1]) if found else len(text.splitlines())) - 1
        detail = str(error).partition(" (at ")[0]
        raise InputError([MALFORMED.found(place.at(line), detail=detail)]) from error
    return Table(values, text, place.at(first))


@dataclass(slots=True)
class Table:
    """One table, and what was found wrong in it so far."""

    values: dict[str, TomlValue]
    text: str
    """All of the file's TOML, to find lines in."""
    start: Place
    """Where `text` begins in its file."""
    prefix: str = ""
    """Dotted name of this table, ending with a dot unless it is the whole file."""
    nth: int = 0
    """Which one of a list of tables of the same name this is."""
    problems: list[Diagnostic] = field(default_factory=list)
    """Shared with the tables inside this one."""
    asked: set[str] = field(default_factory=set)

    def place(self, key: str = "") -> Place:
        """Find the line on which a key (or this table) stands."""
        line = _line_of(self.text, self.prefix, self.nth, key)
        return self.start.at((self.start.line or 1) + line)

    def report(self, found: Diagnostic) -> None:
        """Note a problem that only the caller can see."""
        self.problems.append(found)

    def text_of(self, key: str, *, required: bool = False) -> str | None:
        """Read text; none if it is not there."""
        return self._scalar(key, str, required=required)

    def flag(self, key: str) -> bool | None:
        """Read a truth value."""
        return self._scalar(key, bool, required=False)

    def whole_number(self, key: str) -> int | None:
        """Read a whole number."""
        return self._scalar(key, int, required=False)

    def date(self, key: str, *, required: bool = False) -> dt.date | None:
        """Read a calendar date."""
        return self._scalar(key, dt.date, required=required)

    def time(self, key: str) -> dt.time | None:
        """Read a time of day."""
        return self._scalar(key, dt.time, required=False)

    def choice(self, key: str, choices: type[Choice], *, required: bool = False) -> Choice | None:
        """Read one of a closed set of words."""
        given = self.text_of(key, required=required)
        if given is None:
            return None
        chosen = self.known(key, given, [str(one) for one in choices])
        return None if chosen is None else choices(chosen)

    def known(self, key: str, given: str, names: Iterable[str]) -> str | None:
        """Hold a value against the names that exist; note the nearest one if it is none of them."""
        names = list(names)
        if given in names:
            return given
        nearest = get_close_matches(given, names, n=1)
        place = self.place(key)
        self.report(
            MISSPELT_VALUE.found(place, key=self.prefix + key, value=given, nearest=nearest[0])
            if nearest
            else UNKNOWN_VALUE.found(
                place, key=self.prefix + key, value=given, known=", ".join(sorted(names))
            )
        )
        return None

    def texts(self, key: str) -> tuple[str, ...]:
        """Read a list of texts; empty if it is not there."""
        listed = self._ask(key)
        if listed is None:
            return ()
        if not isinstance(listed, list) or not all(isinstance(item, str) for item in listed):
            self._wrong(key, listed, list)
            return ()
        return tuple(item for item in listed if isinstance(item, str))

    def table(self, key: str) -> "Table":
        """Read a table inside this one; an empty one if it is not there."""
        inside = self._ask(key)
        if inside is not None and not isinstance(inside, dict):
            self._wrong(key, inside, dict)
            inside = None
        return self._inner(inside or {}, key)

    def tables(self, key: str) -> tuple["Table", ...]:
        """Read a list of tables; empty if it is not there."""
        listed = self._ask(key)
        if listed is None:
            return ()
        if not isinstance(listed, list) or not all(isinstance(item, dict) for item in listed):
            self._wrong(key, listed, list)
            return ()
        return tuple(
            self._inner(item, key, nth) for nth, item in enumerate(listed) if isinstance(item, dict)
        )

    def named_tables(self, key: str) -> Iterator[tuple[str, "Table"]]:
        """Read a table whose keys are free names and whose values are tables."""
        outer = self.table(key)
        for name in outer.values:
            yield name, outer.table(name)

    def by_language(self, key: str, languages: Iterable[str]) -> dict[str, str]:
        """Read a table of texts, one a language."""
        inside = self.table(key)
        found = {code: inside.text_of(code) for code in languages}
        inside.finish()
        return {code: text for code, text in found.items() if text is not None}

    def finish(self) -> None:
        """Note every key that nobody asked for, with the nearest known one."""
        for key in self.values:
            if key in self.asked:
                continue
            nearest = get_close_matches(key, self.asked, n=1)
            name = self.prefix + key
            self.report(
                MISSPELT_KEY.found(self.place(key), key=name, nearest=nearest[0])
                if nearest
                else UNKNOWN_KEY.found(
                    self.place(key), key=name, known=", ".join(sorted(self.asked))
                )
            )

    def _inner(self, values: dict[str, TomlValue], key: str, nth: int = 0) -> "Table":
        return Table(values, self.text, self.start, f"{self.prefix}{key}.", nth, self.problems)

    def _ask(self, key: str) -> "TomlValue | None":
        self.asked.add(key)
        return self.values.get(key)

    def _scalar(self, key: str, kind: type[Answer], *, required: bool) -> Answer | None:
        value = self._ask(key)
        if value is None:
            if required:
                self.report(MISSING_KEY.found(self.start, key=self.prefix + key))
            return None
        # A date-time is a date to Python, and True an int: only the exact type will do.
        if type(value) is not kind:
            self._wrong(key, value, kind)
            return None
        return value

    def _wrong(self, key: str, value: TomlValue, kind: type) -> None:
        expected, example = _EXAMPLES[kind]
        self.report(
            WRONG_TYPE.found(
                self.place(key),
                key=self.prefix + key,
                found=f"`{value}`",
                expected=expected,
                example=example,
            )
        )


def _line_of(text: str, prefix: str, nth: int, key: str) -> int:
    """Find the line of a key below its table's heading, counted from 0."""
    lines = text.splitlines()
    start = _heading_of(lines, re.escape(prefix.rstrip(".")), nth) if prefix else 0
    if not key:
        return start
    own = re.compile(
        rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]|\s*\[+\s*{re.escape(prefix + key)}\b"
    )
    return next((n for n in range(start, len(lines)) if own.match(lines[n])), start)


def _heading_of(lines: list[str], name: str, nth: int) -> int:
    for pattern in (rf"\s*\[+\s*{name}\s*\]+", rf"\s*{name}\s*="):
        found = [n for n, line in enumerate(lines) if re.match(pattern, line)]
        if found:
            return found[min(nth, len(found) - 1)]
    return 0
