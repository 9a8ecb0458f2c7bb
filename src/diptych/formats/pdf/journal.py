"""What WeasyPrint writes to its log, read as problems instead of getting lost.

It logs where others raise: an unknown property, a broken image, a character that no
font has are one line each, and the PDF is made without.  Here each line is a diagnostic.
"""

import logging
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from diptych.formats.problems import LAYOUT_COMPLAINT, MISSING_GLYPH
from diptych.model.diagnostic import Diagnostic
from diptych.model.place import Place

LOGGER = "weasyprint"
_NO_GLYPH = ".notdef glyph rendered"
_CONSEQUENCES = (
    "Failed to load image",
    "Failed to load stylesheet",
    "Font-face",
    "Failed to load attachment",
)
"""How lines begin that only say again what the fetcher has refused."""


class Journal(logging.Handler):
    """Keeps log records instead of printing them."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        self.records.append(record)


@contextmanager
def recorded() -> Iterator[Journal]:
    """Catch what WeasyPrint logs inside this context, and keep it from everybody else."""
    logger = logging.getLogger(LOGGER)
    journal = Journal()
    handlers, propagate = logger.handlers, logger.propagate
    logger.handlers, logger.propagate = [journal], False
    try:
        yield journal
    finally:
        logger.handlers, logger.propagate = handlers, propagate


def problems(
    journal: Journal, refusals: Iterable[Diagnostic], place: Place
) -> tuple[Diagnostic, ...]:
    """Turn refusals and log records into diagnostics, each once."""
    found = list(refusals)
    refused = bool(found)
    for record in journal.records:
        message = record.getMessage()
        problem = _problem(record, message, place)
        if problem not in found and not (refused and message.startswith(_CONSEQUENCES)):
            found.append(problem)
    return tuple(found)


def _problem(record: logging.LogRecord, message: str, place: Place) -> Diagnostic:
    if message.startswith(_NO_GLYPH) and isinstance(record.args, tuple):
        character = str(record.args[0])
        name = unicodedata.name(character, "?")
        return MISSING_GLYPH.found(place, code=f"U+{ord(character):04X}", name=name)
    return LAYOUT_COMPLAINT.found(place, message=message)
