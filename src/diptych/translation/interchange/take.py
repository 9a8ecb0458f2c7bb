"""Answers into catalogs: what came back, where nobody has worked on it meanwhile.

Three texts are compared: the translation that left, the one that came back, and the
one that stands in the catalog.  Where only one side has changed, it wins; where
both have, differently, nothing is overwritten, and both are shown.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from diptych.model.diagnostic import Diagnostic, Excerpt
from diptych.model.language import LanguageCode
from diptych.model.place import Place
from diptych.translation.interchange.problems import CONFLICT, NO_TICKET, UNKNOWN_TEXT
from diptych.translation.interchange.row import Answer
from diptych.translation.interchange.ticket import Ticket, digest, read_ticket, ticket_for
from diptych.translation.po import PoEntry, PoFile, confirmed, doubted, filled, read_file

_SHOWN = 60
"""Characters of a source that are enough to find it."""


@dataclass(frozen=True, slots=True)
class CatalogFile:
    """A catalog of the project."""

    path: PurePosixPath
    domain: str
    language: LanguageCode
    content: bytes


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of the answers."""

    files: Mapping[PurePosixPath, bytes]
    """The catalogs that changed."""
    count: int
    """Texts that were taken or confirmed."""
    problems: tuple[Diagnostic, ...]
    """Answers that were not taken, each with its reason."""


@dataclass(slots=True)
class _Open:
    """A catalog while answers are put into it."""

    catalog: CatalogFile
    file: PoFile
    entries: list[PoEntry]


@dataclass(frozen=True, slots=True)
class _Home:
    """Where an answer belongs."""

    open: _Open
    number: int
    form: int


def take(catalogs: Sequence[CatalogFile], answers: Sequence[Answer]) -> Taken:
    """Put answers into the catalogs that they belong to.

    Args:
        catalogs: all of the project.
        answers: in the order of their file.

    Raises:
        InputError: a catalog is malformed.
    """
    opened = [_opened(catalog) for catalog in catalogs]
    homes = {message: home for one in opened for message, home in _homes(one)}
    problems: list[Diagnostic] = []
    count = 0
    for answer in answers:
        ticket = read_ticket(answer.ticket)
        home = homes.get(ticket.message) if ticket else None
        if ticket is None or home is None:
            problem = UNKNOWN_TEXT if ticket else NO_TICKET
            problems += [problem.found(answer.place, source=_short(answer.source))]
        elif _conflicts(answer, ticket, home):
            problems.append(_conflict(answer, home))
        else:
            count += _put(answer, ticket, home)
    return Taken(dict(_changed(opened)), count, tuple(problems))


def _opened(catalog: CatalogFile) -> _Open:
    file = read_file(catalog.content, catalog.path)
    return _Open(catalog, file, list(file.entries))


def _homes(one: _Open) -> Iterator[tuple[str, _Home]]:
    for number, entry in enumerate(one.entries):
        if not entry.obsolete:
            for form in range(len(entry.strings)):
                ticket = ticket_for(
                    one.catalog.domain, one.catalog.language, entry.identity.key, form, ""
                )
                yield ticket.message, _Home(one, number, form)


def _now(home: _Home) -> str:
    return home.open.entries[home.number].strings[home.form]


def _conflicts(answer: Answer, ticket: Ticket, home: _Home) -> bool:
    """Tell whether both sides have changed a text, and not in the same way."""
    changed_there = bool(answer.target) and digest(answer.target) != ticket.translation
    changed_here = digest(_now(home)) != ticket.translation
    return changed_there and changed_here and answer.target != _now(home)


def _put(answer: Answer, ticket: Ticket, home: _Home) -> bool:
    """Put an answer where it belongs; nothing that came back empty erases anything."""
    entry = home.open.entries[home.number]
    layout = home.open.file.layout
    after = entry
    if answer.target and digest(answer.target) != ticket.translation:
        strings = list(entry.strings)
        strings[home.form] = answer.target
        if tuple(strings) != entry.strings:
            after = filled(entry, tuple(strings), layout)
        if answer.confirmed is False:
            after = doubted(after, after.former, layout)
        elif after.fuzzy:
            after = confirmed(after, layout)
    elif answer.confirmed and entry.fuzzy and digest(_now(home)) == ticket.translation:
        after = confirmed(entry, layout)
    home.open.entries[home.number] = after
    return after is not entry


def _conflict(answer: Answer, home: _Home) -> Diagnostic:
    language = home.open.catalog.language
    entry = home.open.entries[home.number]
    found = CONFLICT.found(
        answer.place,
        source=_short(entry.identity.source),
        here=_now(home),
        there=answer.target,
        place=str(Place(home.open.catalog.path, entry.line)),
    )
    return replace(
        found, excerpts=(Excerpt(language, _now(home)), Excerpt(language, answer.target))
    )


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _changed(opened: Sequence[_Open]) -> Iterator[tuple[PurePosixPath, bytes]]:
    for one in opened:
        entries = tuple(one.entries)
        if entries != one.file.entries:
            yield one.catalog.path, replace(one.file, entries=entries).text.encode()
