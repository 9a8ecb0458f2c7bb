"""The bilingual table, for people without a catalog editor: one layout in every format.

    reference | what the text is | source | translation | state | OK

Whoever translates types into the fourth column; whatever stands in the sixth
confirms a suggestion as it is.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import TypeAlias

from diptych.languages import LANGUAGES
from diptych.model.diagnostic import InputError
from diptych.model.phrase import Phrase, phrase
from diptych.model.place import Place
from diptych.translation.interchange.problems import NO_TABLE
from diptych.translation.interchange.row import Answer, Job, Row, State
from diptych.translation.interchange.ticket import read_ticket

Say: TypeAlias = Callable[[Phrase], str]

TICKET, NOTES, SOURCE, TARGET, STATE, CONFIRMED = range(6)
"""The columns."""
WIDTHS = (12, 28, 55, 55, 12, 8)
"""Of the columns, in characters."""

_STATES = {
    State.MISSING: phrase("to translate"),
    State.FUZZY: phrase("to confirm"),
    State.TRANSLATED: phrase("translated"),
}


def heads(job: Job, say: Say) -> tuple[str, ...]:
    """Write the first row."""
    return (
        say(phrase("Reference (leave as it is)")),
        say(phrase("What it is")),
        LANGUAGES[job.source_language].autonym,
        LANGUAGES[job.target_language].autonym,
        say(phrase("State")),
        "OK",
    )


def cells(row: Row, say: Say) -> tuple[str, ...]:
    """Write a row."""
    notes = "\n".join((*([row.context] if row.context else []), *row.notes))
    return row.ticket, notes, row.source, row.target, say(_STATES[row.state]), ""


def answers(rows: Iterable[tuple[int, Sequence[str]]], path: PurePosixPath) -> Iterator[Answer]:
    """Read the rows of a table that came back.

    Args:
        rows: with their numbers; the first is that of the heads, wherever it went.
        path: the file, as diagnostics name it.

    Raises:
        InputError: no row has a reference.
    """
    found = [
        _answer([*row, *[""] * len(WIDTHS)], Place(path, number))
        for number, row in rows
        if any(cell.strip() for cell in row)
    ]
    if not any(read_ticket(one.ticket) for one in found):
        raise InputError([NO_TABLE.found(Place(path))])
    # Rows before the first with a reference are heads, or what somebody wrote above them.
    first = next(number for number, one in enumerate(found) if read_ticket(one.ticket))
    yield from found[first:]


def _answer(row: Sequence[str], place: Place) -> Answer:
    confirmed = True if row[CONFIRMED].strip() else None
    return Answer(row[TICKET], row[SOURCE], row[TARGET], confirmed, place)
