"""Put an updated file together: its header, live entries, obsolete ones, and its tail."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from diptych.translation.po import Header, Identity, PoEntry, PoFile, compose, filled

_HEADER = Identity(None, "")


def assemble(
    file: PoFile, fields: Header, live: Sequence[PoEntry], obsolete: Sequence[PoEntry]
) -> str:
    """Write the text of an updated file.

    Args:
        file: the file before.
        fields: the header after.
        live: in the order of the messages.
        obsolete: in the order that they fell out in.

    Returns:
        The very text of the file before, where every entry is what it was.
    """
    entries = tuple(_ordered(file, live, obsolete))
    updated = replace(file, header=_header(file, fields), entries=entries)
    same = len(entries) == len(file.entries) and all(
        before is after for before, after in zip(file.entries, entries, strict=True)
    )
    return file.text if same and updated.header is file.header else updated.spaced


def _ordered(
    file: PoFile, live: Sequence[PoEntry], obsolete: Sequence[PoEntry]
) -> Iterator[PoEntry]:
    """Order the entries: as in the file where its live ones stand as the messages do."""
    order = [entry.identity for entry in file.entries if not entry.obsolete]
    if order == [entry.identity for entry in live] and len(obsolete) == len(file.entries) - len(
        live
    ):
        after = {True: iter(obsolete), False: iter(live)}
        yield from (next(after[entry.obsolete]) for entry in file.entries)
    else:
        yield from live
        yield from obsolete


def _header(file: PoFile, fields: Header) -> PoEntry:
    if file.header is None:
        return replace(compose(_HEADER, (fields.text,), file.layout), gap="")
    if fields == file.fields:
        return file.header
    return filled(file.header, (fields.text,), file.layout)
