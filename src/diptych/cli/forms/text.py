"""Findings for people at a terminal: file by file, each with both excerpts and its remedy."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from diptych.cli.forms.contrast import contrasted
from diptych.cli.forms.plain import pieces
from diptych.cli.terminal import Terminal
from diptych.model.diagnostic import Diagnostic, Excerpt, Severity
from diptych.model.phrase import phrase, phrases


def show(found: Sequence[Diagnostic], terminal: Terminal) -> None:
    """Show findings: files with errors first, each file from top to bottom."""
    for number, (_, together) in enumerate(groupby(_ordered(found), key=_path)):
        if number:
            terminal.complain("")
        for diagnostic in together:
            for line in _lines(diagnostic, terminal):
                terminal.complain(line)
    if found:
        terminal.complain(_summary(found, terminal))


def _ordered(found: Sequence[Diagnostic]) -> list[Diagnostic]:
    blocked = {_path(one) for one in found if one.severity is Severity.ERROR}

    def order(one: Diagnostic) -> tuple[bool, str, int, bool]:
        line = (one.place.line if one.place else None) or 0
        return _path(one) not in blocked, _path(one), line, one.severity is not Severity.ERROR

    return sorted(found, key=order)


def _path(diagnostic: Diagnostic) -> str:
    return str(diagnostic.place.path) if diagnostic.place else ""


def _lines(diagnostic: Diagnostic, terminal: Terminal) -> Iterator[str]:
    place = terminal.styled(f"{diagnostic.place}: " if diagnostic.place else "", "place")
    code = terminal.styled(diagnostic.code, str(diagnostic.severity))
    sentence = terminal.styled(terminal.say(diagnostic.sentence), None)
    yield f"{place}{code} {sentence}"
    for excerpt in contrasted(diagnostic.excerpts):
        yield _excerpt(excerpt, terminal)
    if diagnostic.hint:
        hint = terminal.say(diagnostic.hint).replace("\n", "\n      ")
        yield "    " + terminal.styled("→ " + hint, "hint")
    if diagnostic.waiver and terminal.verbosity > 0:
        waive = phrase("To let it stand: diptych waive {name}", name=diagnostic.waiver)
        yield "    " + terminal.styled(terminal.say(waive), None)


def _excerpt(excerpt: Excerpt, terminal: Terminal) -> str:
    """Show the words that a diagnostic speaks of, those that matter marked."""
    shown = [_piece(piece, terminal, marked=marked) for piece, marked in pieces(excerpt)]
    return f"    {excerpt.language}: " + "".join(shown).replace("\n", " ")


def _piece(piece: str, terminal: Terminal, *, marked: bool) -> str:
    if marked and not terminal.coloured:
        return f"⟦{terminal.styled(piece, None)}⟧"
    return terminal.styled(piece, "mark" if marked else None)


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
