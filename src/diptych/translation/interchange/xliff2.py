"""A job as XLIFF 2.0, the version of ISO 21720."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from xml.sax.saxutils import escape, quoteattr

from diptych.languages import LANGUAGES
from diptych.model.phrase import Phrase
from diptych.translation.interchange.codes import Code, Part, numbered, parts_of
from diptych.translation.interchange.row import Job, Row, State
from diptych.translation.interchange.xliff_read import read

__all__ = ["read", "write"]

_STATES: Mapping[State, str] = {
    State.MISSING: ' state="initial"',
    State.FUZZY: ' state="initial" subState="diptych:fuzzy"',
    State.TRANSLATED: ' state="translated"',
}


def write(job: Job, say: Callable[[Phrase], str]) -> bytes:
    """Write a job as XLIFF 2.0."""
    del say  # tools have words of their own for what is not sent
    return "".join(f"{line}\n" for line in _lines(job)).encode()


def _lines(job: Job) -> Iterator[str]:
    source, target = LANGUAGES[job.source_language].tag, LANGUAGES[job.target_language].tag
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"'
        f' srcLang="{source}" trgLang="{target}">'
    )
    yield f'<file id="catalog" original={quoteattr(job.domain)}>'
    for row in job.rows:
        yield from _unit(row)
    yield from ("</file>", "</xliff>")


def _unit(row: Row) -> Iterator[str]:
    source = tuple(parts_of(row.source))
    target = tuple(numbered(row.target, row.source))
    name = f" name={quoteattr(row.context)}" if row.context else ""
    yield f'<unit id="{row.ticket}"{name} xml:space="preserve">'
    if row.notes:
        yield f"<notes>{''.join(f'<note>{escape(note)}</note>' for note in row.notes)}</notes>"
    codes = {part.number: part.content for part in (*target, *source) if isinstance(part, Code)}
    if codes:
        kept = (f'<data id="d{number}">{escape(codes[number])}</data>' for number in sorted(codes))
        yield f"<originalData>{''.join(kept)}</originalData>"
    yield f"<segment{_STATES[row.state]}>"
    yield f"<source>{_inline(source)}</source>"
    if row.target:
        yield f"<target>{_inline(target)}</target>"
    yield from ("</segment>", "</unit>")


def _inline(parts: Iterable[Part]) -> str:
    return "".join(
        f'<ph id="{part.number}" dataRef="d{part.number}" disp={quoteattr(part.content)}/>'
        if isinstance(part, Code)
        else escape(part)
        for part in parts
    )
