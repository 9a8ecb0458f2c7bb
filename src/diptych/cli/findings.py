"""Diagnostics, as people and programs read them: one function a form, in one table."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from diptych.cli.terminal import Terminal
from diptych.model.diagnostic import Diagnostic, Excerpt, Severity
from diptych.model.phrase import phrase, phrases

Show: TypeAlias = Callable[[Sequence[Diagnostic], Terminal], None]
"""Shows diagnostics on a terminal."""


def show_text(found: Sequence[Diagnostic], terminal: Terminal) -> None:
    """Show diagnostics for people: errors first, each with its place and its remedy."""
    for diagnostic in sorted(found, key=_order):
        for line in _lines(diagnostic, terminal):
            terminal.complain(line)
    if found:
        terminal.complain(_summary(found, terminal))


def show_json(found: Sequence[Diagnostic], terminal: Terminal) -> None:
    """Show diagnostics for programs."""
    listed = [
        {
            "code": one.code,
            "severity": str(one.severity),
            "path": str(one.place.path) if one.place else None,
            "line": one.place.line if one.place else None,
            "message": terminal.say(one.sentence),
            "hint": terminal.say(one.hint) if one.hint else None,
            "excerpts": [
                {"language": excerpt.language, "text": excerpt.text, "spans": excerpt.spans}
                for excerpt in one.excerpts
            ],
        }
        for one in found
    ]
    terminal.write(json.dumps({"diagnostics": listed}, ensure_ascii=False, indent=1))


FORMS: Mapping[str, Show] = {"text": show_text, "json": show_json}
"""What `--format` may be."""


def _order(diagnostic: Diagnostic) -> tuple[bool, str, int]:
    """Put errors first, then go through the files from top to bottom."""
    place = diagnostic.place
    path, line = (str(place.path), place.line or 0) if place else ("", 0)
    return diagnostic.severity is not Severity.ERROR, path, line


def _lines(diagnostic: Diagnostic, terminal: Terminal) -> list[str]:
    place = terminal.styled(f"{diagnostic.place}: " if diagnostic.place else "", "place")
    code = terminal.styled(diagnostic.code, str(diagnostic.severity))
    sentence = terminal.styled(terminal.say(diagnostic.sentence), None)
    lines = [f"{place}{code} {sentence}"]
    lines += [_excerpt(excerpt, terminal) for excerpt in diagnostic.excerpts]
    if diagnostic.hint:
        lines.append("    " + terminal.styled("→ " + terminal.say(diagnostic.hint), "hint"))
    return lines


def _excerpt(excerpt: Excerpt, terminal: Terminal) -> str:
    """Show the words that a diagnostic speaks of, those that matter marked."""
    pieces, position = [], 0
    for start, end in excerpt.spans:
        pieces.append(terminal.styled(excerpt.text[position:start], None))
        marked = excerpt.text[start:end]
        pieces.append(
            terminal.styled(marked, "mark")
            if terminal.coloured
            else f"⟦{terminal.styled(marked, None)}⟧"
        )
        position = end
    pieces.append(terminal.styled(excerpt.text[position:], None))
    return f"    {excerpt.language}: " + "".join(pieces).replace("\n", " ")


def _summary(found: Sequence[Diagnostic], terminal: Terminal) -> str:
    errors = sum(one.severity is Severity.ERROR for one in found)
    warnings = len(found) - errors
    return terminal.say(
        phrase(
            "{errors}, {warnings}",
            errors=phrases("{count} error", "{count} errors", count=errors),
            warnings=phrases("{count} warning", "{count} warnings", count=warnings),
        )
    )
