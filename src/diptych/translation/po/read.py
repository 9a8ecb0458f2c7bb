"""Read a catalog file strictly, and without losing a byte of it.

Every reader that we know of mends what it should refuse: a missing quotation mark
costs a letter, a file cut short costs its end, an unknown character set costs the
accents (C1 17 and 18).  This one accepts a file as a whole or says, for each line
that is wrong, what is wrong with it.
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from diptych.model.diagnostic import Diagnostic, InputError
from diptych.model.place import Place
from diptych.translation.po.decode import decode
from diptych.translation.po.entry import Identity, PoEntry
from diptych.translation.po.explain import explain
from diptych.translation.po.file import PoFile
from diptych.translation.po.grammar import FORM, LIVE, OBSOLETE, TAIL
from diptych.translation.po.quoting import unquote
from diptych.translation.po.verify import verify
from diptych.translation.problems import NO_HEADER

_HEADER = Identity(None, "")


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
    entries = [part for part in found if isinstance(part, PoEntry)]
    header = next((entry for entry in entries if _heads(entry)), None)
    file = PoFile(
        header,
        tuple(entry for entry in entries if entry is not header),
        tail=next((part for part in found if isinstance(part, str)), ""),
        newline="\r\n" if "\r\n" in text else "\n",
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


def _parse(text: str, place: Place) -> Iterator[PoEntry | Diagnostic | str]:
    """Go through the text: entries, what is wrong between them, and at last the tail."""
    position, line = 0, 1
    while not (tail := TAIL.match(text, position)):
        match = LIVE.match(text, position) or OBSOLETE.match(text, position)
        if match:
            line_of_message = line + text.count("\n", position, match.start("source"))
            yield _entry(match, line_of_message)
            end = match.end()
        else:
            problem, end = explain(text, position, place.at(line))
            yield problem
        line += text.count("\n", position, end)
        position = end
    yield tail[0]


def _entry(match: re.Match[str], line: int) -> PoEntry:
    context, source, plural, translation, forms, gap, head, previous, body = match.group(
        "context", "source", "plural", "translation", "forms", "gap", "head", "previous", "body"
    )
    return PoEntry(
        Identity(
            None if context is None else unquote(context),
            unquote(source),
            None if plural is None else unquote(plural),
        ),
        (unquote(translation),)
        if translation is not None
        else tuple(unquote(form["text"]) for form in FORM.finditer(forms)),
        body,
        head,
        previous,
        gap,
        obsolete=match.re is OBSOLETE,
        line=line,
    )
