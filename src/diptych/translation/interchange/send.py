"""A catalog to a job: every live text, with what its comments say of it."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from diptych.model.language import LanguageCode
from diptych.translation.interchange.row import Job, Row, State
from diptych.translation.interchange.ticket import ticket_for
from diptych.translation.po import PoEntry, read_file

_UNHOLDABLE = re.compile(r"[^\t\n\u0020-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")
"""What neither XML nor a spreadsheet can hold: such texts stay at home."""


def job_of(
    content: bytes,
    path: PurePosixPath,
    domain: str,
    languages: tuple[LanguageCode, LanguageCode],
) -> Job:
    """Make a job of a catalog file.

    Args:
        content: the bytes of the file.
        path: the file, as diagnostics name it.
        domain: what the catalog belongs to.
        languages: of its sources, and of its translations.

    Raises:
        InputError: the file is malformed.
    """
    file = read_file(content, path)
    rows = (
        row
        for entry in file.entries
        if not entry.obsolete
        for row in _rows(entry, domain, languages[1])
        if not _UNHOLDABLE.search(row.source + row.target)
    )
    return Job(domain, *languages, tuple(rows))


def _rows(entry: PoEntry, domain: str, language: LanguageCode) -> Iterator[Row]:
    """Give each plural form a row; what does not count has one."""
    notes = tuple(line[2:].strip() for line in entry.comments("#."))
    notes += tuple(line for line in entry.comment.splitlines() if line)
    for form, target in enumerate(entry.strings):
        state = State.TRANSLATED if not entry.fuzzy else State.FUZZY
        yield Row(
            str(ticket_for(domain, language, entry.identity.key, form, target)),
            (entry.identity.plural if form else None) or entry.identity.source,
            target,
            state if target else State.MISSING,
            entry.identity.context or "",
            notes,
        )
