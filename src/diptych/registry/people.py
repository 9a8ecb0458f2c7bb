"""People: names that are the same in every language, letter by letter (X-08).

Only people whom our own sources name, with what the sources attest: grammatical
gender is never guessed from a given name where it can be asked.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from diptych.registry.gender import Gender
from diptych.registry.table import Row, rows


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who speaks in releases."""

    key: str
    name: str
    gender: Gender
    function: str
    """Key of the registry of functions."""
    institution: str
    """Key of the registry of institutions."""
    since: dt.date | None
    """The function's first day, where a source attests it."""
    until: dt.date | None
    """Its last day: an old quotation keeps the speaker and the title of its time."""
    source: str


def person(key: str) -> Person | None:
    """Look a person up by key: the name in ASCII with hyphens."""
    return _by_key().get(key)


def people() -> tuple[Person, ...]:
    """List the known people."""
    return tuple(_by_key().values())


def person_named(name: str) -> Person | None:
    """Look a person up by name, letter by letter."""
    return next((known for known in people() if known.name == name), None)


@cache
def _by_key() -> Mapping[str, Person]:
    return {row["key"]: _person(row) for row in rows("people")}


def _person(row: Row) -> Person:
    return Person(
        key=row["key"],
        name=row["name"],
        gender=Gender(row["gender"]),
        function=row["function"],
        institution=row["institution"],
        since=_date(row["since"]),
        until=_date(row["until"]),
        source=row["source"],
    )


def _date(cell: str) -> dt.date | None:
    return dt.date.fromisoformat(cell) if cell else None
