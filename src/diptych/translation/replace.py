"""Other words for messages of a catalog, and nothing else of it changed."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from diptych.model.message import MessageKey
from diptych.translation.po import PoEntry, PoFile, filled, read_file


def with_words(content: bytes, path: PurePosixPath, words: Mapping[MessageKey, str]) -> bytes:
    """Put other words into the live entries of a catalog file.

    Args:
        content: the bytes of the file.
        path: the file, as diagnostics name it.
        words: by message; messages that count have several forms, and are left alone.

    Raises:
        InputError: the file is malformed.
    """
    file = read_file(content, path)
    entries = tuple(_with_words(entry, file, words) for entry in file.entries)
    return replace(file, entries=entries).text.encode() if entries != file.entries else content


def _with_words(entry: PoEntry, file: PoFile, words: Mapping[MessageKey, str]) -> PoEntry:
    text = words.get(entry.identity.key)
    if text is None or entry.obsolete or entry.identity.plural is not None:
        return entry
    return filled(entry, (text,), file.layout) if (text,) != entry.strings else entry
