"""An author's inline Markdown, brought into the form that translators see.

What is not language leaves the text and becomes a reference: `[the report](https://…)`
becomes `[the report][1]`, ``{money}`2500000 CAD` `` becomes `{money}`, `<a@b.ca>`
becomes `{email}`.  Lines that the author broke for comfort are joined.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from diptych.model.text import Reference
from diptych.sources.grammar import MARKS, Mark, marks

EMAIL = "email"
ADDRESS = "address"
"""Placeholder names of `<a@b.ca>` and `<https://…>`."""

_HARD_BREAK = re.compile(r" {2,}\n[ \t]*")
_SOFT_BREAK = re.compile(r"(?<!\\)[ \t]*\n[ \t]*")


class MessageForm(NamedTuple):
    """A text with its references taken out."""

    markdown: str
    references: tuple[Reference, ...]


class _Marks(list[Mark]):
    """The list that the parser fills, and the text whose places it speaks of."""

    source: str


def shape(markdown: str, definitions: dict[str, dict[str, str]] | None = None) -> MessageForm:
    """Bring an author's text into message form.

    Args:
        markdown: inline Markdown as written.
        definitions: the link definitions of the whole source, as markdown-it keeps them.

    >>> shape("See [the report](https://a.ca).").markdown
    'See [the report][1].'
    """
    joined = _SOFT_BREAK.sub(" ", _HARD_BREAK.sub("\\\\\n", markdown.strip()))
    found = _Marks()
    found.source = joined
    env = {MARKS: found, "references": definitions or {}}
    marks().inline.parse(joined, marks(), env, [])
    return _replace(joined, sorted(set(found), key=lambda mark: mark.start))


def _replace(text: str, found: Iterable[Mark]) -> MessageForm:
    references: list[Reference] = []
    pieces: list[str] = []
    position = 0
    for mark in found:
        reference = _reference(mark, text, references)
        pieces += [text[position : mark.start], _notation(reference)]
        position = mark.end
    return MessageForm("".join([*pieces, text[position:]]), tuple(references))


def _reference(mark: Mark, text: str, references: list[Reference]) -> Reference:
    """Find or make the reference that a mark leaves behind."""
    for known in references:
        if (known.kind, known.content, known.title) == (mark.kind, mark.content, mark.title):
            return known
    taken = {known.name for known in references}
    name = next(name for name in _names(mark) if name not in taken and _free(name, text))
    reference = Reference(name, mark.kind, mark.content, mark.title)
    references.append(reference)
    return reference


def _names(mark: Mark) -> Iterable[str]:
    """Offer names: `1`, `2`, … for what has a label, `date`, `date2`, … for what has none."""
    stem = {"link": "", "image": "", "autolink": ADDRESS}.get(mark.kind, mark.kind)
    if mark.kind == "autolink" and mark.content.startswith("mailto:"):
        stem = EMAIL
    return (stem if stem and n == 1 else f"{stem}{n}" for n in range(1, 10_000))


def _free(name: str, text: str) -> bool:
    """Tell whether the author's own words never look like this reference."""
    return f"[{name}]" not in text and f"{{{name}}}" not in text.replace(f"{{{name}}}`", "")


def _notation(reference: Reference) -> str:
    return f"[{reference.name}]" if reference.name.isdigit() else f"{{{reference.name}}}"
