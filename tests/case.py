"""Literate cases: Markdown documents whose fenced blocks are what goes in and what comes out.

A case is a heading, prose that says what holds and why, and fenced blocks: `source` and `po`
go in; `messages`, `html` and `diagnostics` are expected.  `pytest --update` rewrites what is
expected; whoever does that reads the difference.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CASES = Path(__file__).parent / "cases"

_BLOCK = re.compile(r"^(`{3,})([a-z]+)\n(.*?)^\1$", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"^## (.+)\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a document."""

    file: Path
    title: str
    blocks: dict[str, str]
    """The content of each fenced block by its name, ending with a line end."""

    def __str__(self) -> str:
        return f"{self.file.parent.name}/{self.file.stem}: {self.title}"


def cases(area: str) -> Iterator[Case]:
    """Read the cases of an area.

    Args:
        area: a folder below `tests/cases`.
    """
    for file in sorted((CASES / area).glob("*.md")):
        text = file.read_text("utf-8")
        for title, start, end in _sections(text):
            blocks = {name: inside for _, name, inside in _BLOCK.findall(text[start:end])}
            yield Case(file, title, blocks)


def _sections(text: str) -> Iterator[tuple[str, int, int]]:
    """Find the sections of a document; headings inside fenced blocks are none."""
    # What is fenced is blanked, and every other character keeps its place.
    outside = _BLOCK.sub(lambda block: re.sub(r"[^\n]", " ", block[0]), text)
    headings = list(_HEADING.finditer(outside))
    ends = [heading.start() for heading in headings[1:]] + [len(text)]
    for heading, end in zip(headings, ends, strict=True):
        yield heading[1], heading.end(), end


def rewrite(case: Case, name: str, found: str) -> None:
    """Put what was found in place of what was expected."""
    text = case.file.read_text("utf-8")
    start = next(start for title, start, _ in _sections(text) if title == case.title)
    head, body = text[:start], text[start:]
    block = re.compile(rf"^(`{{3,}}){name}\n(.*?)^\1$", re.DOTALL | re.MULTILINE)
    body = block.sub(lambda match: f"{match[1]}{name}\n{found}{match[1]}", body, count=1)
    case.file.write_text(head + body, "utf-8")
