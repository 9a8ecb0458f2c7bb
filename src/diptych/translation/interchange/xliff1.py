"""A job as XLIFF 1.2, the version that nearly every translation tool reads."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from xml.sax.saxutils import escape, quoteattr

from diptych import __version__
from diptych.languages import LANGUAGES
from diptych.model.phrase import Phrase
from diptych.translation.interchange.codes import Code, Part, numbered, parts_of
from diptych.translation.interchange.row import Job, Row, State
from diptych.translation.interchange.xliff_read import read

__all__ = ["read", "write"]

_STATES: Mapping[State, str] = {
    State.MISSING: "new",
    State.FUZZY: "needs-review-translation",
    State.TRANSLATED: "translated",
}


def write(job: Job, say: Callable[[Phrase], str]) -> bytes:
    """Write a job as XLIFF 1.2."""
    del say  # tools have words of their own for what is not sent
    return "".join(f"{line}\n" for line in _lines(job)).encode()


def _lines(job: Job) -> Iterator[str]:
    source, target = LANGUAGES[job.source_language].tag, LANGUAGES[job.target_language].tag
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
    yield (
        f'<file original={quoteattr(job.domain)} datatype="plaintext"'
        f' source-language="{source}" target-language="{target}">'
    )
    yield "<header>"
    yield f'<tool tool-id="diptych" tool-name="Diptych" tool-version="{__version__}"/>'
    yield "</header>"
    yield "<body>"
    for row in job.rows:
        yield from _unit(row)
    yield from ("</body>", "</file>", "</xliff>")


def _unit(row: Row) -> Iterator[str]:
    approved = "yes" if row.state is State.TRANSLATED else "no"
    name = f" resname={quoteattr(row.context)}" if row.context else ""
    yield f'<trans-unit id="{row.ticket}"{name} approved="{approved}" xml:space="preserve">'
    yield f"<source>{_inline(parts_of(row.source))}</source>"
    target = _inline(numbered(row.target, row.source))
    yield f'<target state="{_STATES[row.state]}">{target}</target>'
    yield from (f"<note>{escape(note)}</note>" for note in row.notes)
    yield "</trans-unit>"


def _inline(parts: Iterable[Part]) -> str:
    return "".join(
        f'<ph id="{part.number}">{escape(part.content)}</ph>'
        if isinstance(part, Code)
        else escape(part)
        for part in parts
    )
