"""Read a catalog file strictly, and without losing a byte of it.

Every reader that we know of mends what it should refuse: a missing quotation mark
costs a letter, a file cut short costs its end, an unknown character set costs the
accents (C1 17 and 18).  This one accepts a file as a whole or says, for each line
that is wrong, what is wrong with it.  It cuts the file into entries and keeps their
bytes; what they mean is polib's to say, once they are known to be sound.
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from diptych.model.diagnostic import Diagnostic, InputError
from diptych.model.place import Place
from diptych.translation.po.decode import decode
from diptych.translation.po.entry import Identity, Pieces, PoEntry
from diptych.translation.po.explain import explain
from diptych.translation.po.file import PoFile
from diptych.translation.po.grammar import live, obsolete, tail
from diptych.translation.po.layout import Layout
from diptych.translation.po.understand import Meaning, understood
from diptych.translation.po.verify import verify
from diptych.translation.problems import NO_HEADER

_HEADER = Identity(None, "")
_NAMELESS = re.compile(r'(?>(?:""|[ \t\r\n]|#~)*)')


def read_file(content: bytes, path: PurePosixPath) -> PoFile:
    """Read a catalog file.

    Args:
        content: the bytes of the file.
        path: the file, as diagnostics name it.

    Raises:
        InputError: with everything that is wrong with the file.
    """
    text = decode(content, path)
    found = tuple(_parse(text, Place(path)))
    problems = [part for part in found if isinstance(part, Diagnostic)]
    pieces = [part for part in found if isinstance(part, Pieces)]
    entries = [_entry(*both) for both in zip(pieces, understood(pieces), strict=True)]
    header = next((entry for entry in entries if _heads(entry)), None)
    file = PoFile(
        header,
        tuple(entry for entry in entries if entry is not header),
        tail=next((part for part in found if isinstance(part, str)), ""),
        layout=Layout.of(text),
    )
    if header and header.translated:
        problems += verify(entries, file.fields, Place(path))
    elif not problems:
        problems.append(NO_HEADER.found(Place(path, 1)))
    if problems:
        raise InputError(
            sorted(problems, key=lambda problem: (problem.place or Place(path)).line or 0)
        )
    return file


def _heads(entry: PoEntry) -> bool:
    return entry.identity == _HEADER and not entry.obsolete


def _parse(text: str, place: Place) -> Iterator[Pieces | Diagnostic | str]:
    """Go through the text: entries, what is wrong between them, and at last the tail."""
    position, line = 0, 1
    while not (rest := tail().match(text, position)):
        match = live().match(text, position) or obsolete().match(text, position)
        if match:
            line_of_message = line + text.count("\n", position, match.start("source"))
            yield _pieces(match, line_of_message)
            end = match.end()
        else:
            problem, end = explain(text, position, place.at(line))
            yield problem
        line += text.count("\n", position, end)
        position = end
    yield rest[0]


def _pieces(match: re.Match[str], line: int) -> Pieces:
    gap, head, previous, body, source = match.group("gap", "head", "previous", "body", "source")
    nameless = source.startswith('""') and _NAMELESS.fullmatch(source) is not None
    return Pieces(gap, head, previous, body, match.re is obsolete(), nameless, line)


def _entry(pieces: Pieces, meaning: Meaning) -> PoEntry:
    return PoEntry(
        meaning.identity,
        meaning.strings,
        pieces.body,
        pieces.head,
        pieces.previous,
        pieces.gap,
        pieces.obsolete,
        pieces.line,
        meaning.flags,
        meaning.former,
        meaning.comment,
    )
