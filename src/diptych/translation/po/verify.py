"""What the grammar cannot see: rules that bind an entry to the header or to other entries."""

from collections.abc import Iterable, Iterator

from diptych.model.diagnostic import Diagnostic
from diptych.model.place import Place
from diptych.translation.po.entry import PoEntry
from diptych.translation.po.grammar import form
from diptych.translation.po.header import CHARSETS, Header
from diptych.translation.problems import (
    BAD_HEADER,
    BAD_PLURALS,
    DUPLICATE,
    FOREIGN_CHARSET,
    LINE_BREAKS,
    PLURAL_COUNT,
    PLURAL_ORDER,
    UNDECLARED_PLURALS,
)

_SHOWN = 60
"""Characters of a message that a diagnostic quotes: enough to recognize it in one line."""
_EXAMPLE = "nplurals=2; plural=(n > 1);"


def verify(entries: Iterable[PoEntry], header: Header, place: Place) -> Iterator[Diagnostic]:
    """Find what is wrong with a file whose entries are each well formed.

    Gettext's tools refuse all of it too, obsolete entries included where they do.
    """
    seen: dict[tuple[str | None, ...], int] = {}
    for entry in entries:
        here = place.at(entry.line)
        key = entry.identity[:2]
        if key in seen:
            yield DUPLICATE.found(here, first=seen[key], message=shown(entry.identity.source))
        seen.setdefault(key, entry.line)
        if key == (None, ""):
            yield from _header(header, here)
        else:
            yield from _entry(entry, header, here)


def shown(text: str) -> str:
    """Cut a text to what a diagnostic quotes of it, in one line."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


def _header(header: Header, here: Place) -> Iterator[Diagnostic]:
    for line in header.lines:
        name, colon, _ = line.partition(":")
        if not colon or " " in name.strip():
            yield BAD_HEADER.found(here, found=shown(line))
    if header.charset and header.charset.lower() not in CHARSETS:
        yield FOREIGN_CHARSET.found(here, charset=header.charset)
    formula = header.field("Plural-Forms")
    if formula and not header.computable:
        yield BAD_PLURALS.found(here, found=shown(formula), expected=_EXAMPLE)


def _entry(entry: PoEntry, header: Header, here: Place) -> Iterator[Diagnostic]:
    if entry.identity.plural is not None:
        yield from _forms(entry, header, here)
    if "\\n" not in entry.body or entry.obsolete or entry.fuzzy or not entry.translated:
        return
    sources = [text for text in entry.identity[1:] if text is not None]
    edges = {(text.startswith("\n"), text.endswith("\n")) for text in (*sources, *entry.strings)}
    if len(edges) > 1:
        yield LINE_BREAKS.found(here)


def _forms(entry: PoEntry, header: Header, here: Place) -> Iterator[Diagnostic]:
    numbers = [int(one["number"]) for one in form().finditer(entry.body)]
    expected = list(range(len(numbers)))
    if numbers != expected:
        yield PLURAL_ORDER.found(
            here,
            found=", ".join(map(str, numbers)),
            expected=", ".join(map(str, expected)),
        )
    if entry.obsolete or entry.fuzzy or not entry.translated:
        return
    if header.plurals is None:
        yield UNDECLARED_PLURALS.found(here, expected=_EXAMPLE)
    elif header.plurals != len(numbers):
        yield PLURAL_COUNT.found(here, found=len(numbers), expected=header.plurals)
