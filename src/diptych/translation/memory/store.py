"""The memory in SQLite: what is learnt, and what is looked up.

The caller opens the file and hands the connection over; a test hands over one that
lives in memory.  Everything is inserted once: learning a release twice changes nothing.
"""

import datetime as dt
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from diptych.model.diagnostic import InputError
from diptych.model.language import LanguageCode
from diptych.model.place import Place
from diptych.translation.memory.unit import Neighbours, Unit
from diptych.translation.problems import FOREIGN_MEMORY

VERSION = 1
"""Of the tables; a file of another version is not touched."""

_TABLES = """
CREATE TABLE IF NOT EXISTS unit (
    source_language TEXT NOT NULL,
    target_language TEXT NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    context TEXT,
    neighbours INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    origin TEXT NOT NULL,
    date TEXT
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS unit_once ON unit (
    source_language, target_language, source, target, ifnull(context, char(0)),
    neighbours, ifnull(before, char(0)), ifnull(after, char(0)), origin
);
"""
_COLUMNS = (
    "source, target, source_language, target_language, context, neighbours, before, after,"
    " origin, date"
)
_LATEST_FIRST = "ORDER BY date DESC NULLS LAST, origin DESC, rowid DESC"

_Row: TypeAlias = tuple[
    str, str, str, str, str | None, int, str | None, str | None, str, str | None
]


def prepare(connection: sqlite3.Connection, place: Place) -> None:
    """Make the tables of a new memory, or make sure that an old one can be read.

    Args:
        connection: to the file.
        place: the file, as diagnostics name it.

    Raises:
        InputError: the file is something else; nothing was written.
    """
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError:
        raise InputError([FOREIGN_MEMORY.found(place)]) from None
    if version != VERSION and (version or tables):
        raise InputError([FOREIGN_MEMORY.found(place)])
    with connection:
        connection.executescript(f"{_TABLES} PRAGMA user_version = {VERSION};")


def learn(connection: sqlite3.Connection, units: Iterable[Unit]) -> int:
    """Add units to a memory, all or none.

    Returns:
        How many of them it did not know.
    """
    before = connection.total_changes
    with connection:
        connection.executemany(
            f"INSERT OR IGNORE INTO unit ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - our own column names
            map(_row, units),
        )
    return connection.total_changes - before


def exact(
    connection: sqlite3.Connection, source: str, languages: tuple[LanguageCode, LanguageCode]
) -> Sequence[Unit]:
    """Look up the translations of a text, the latest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM unit"  # noqa: S608 - our own column names
        f" WHERE source_language = ? AND target_language = ? AND source = ? {_LATEST_FIRST}",
        (*languages, source),
    )
    return tuple(map(_unit, rows))


def sources(
    connection: sqlite3.Connection, languages: tuple[LanguageCode, LanguageCode]
) -> tuple[str, ...]:
    """List the distinct texts that a memory holds translations of."""
    rows = connection.execute(
        "SELECT DISTINCT source FROM unit WHERE source_language = ? AND target_language = ?"
        " ORDER BY source",
        languages,
    )
    return tuple(source for (source,) in rows)


def units(connection: sqlite3.Connection) -> Iterator[Unit]:
    """Go through a whole memory, in an order that depends on nothing but what it holds."""
    yield from map(
        _unit,
        connection.execute(f"SELECT {_COLUMNS} FROM unit ORDER BY {_COLUMNS}"),  # noqa: S608 - our own column names
    )


def _row(unit: Unit) -> _Row:
    before, after = unit.neighbours or (None, None)
    return (
        unit.source,
        unit.target,
        unit.source_language,
        unit.target_language,
        unit.context,
        int(unit.neighbours is not None),
        before,
        after,
        unit.origin,
        unit.date.isoformat() if unit.date else None,
    )


def _unit(row: _Row) -> Unit:
    source, target, source_language, target_language, context, *_ = row
    known, before, after, origin, date = row[5:]
    return Unit(
        source,
        target,
        LanguageCode(source_language),
        LanguageCode(target_language),
        context,
        Neighbours(before, after) if known else None,
        origin,
        dt.date.fromisoformat(date) if date else None,
    )
