"""Findings as a JUnit report, which build servers count and chart.

An error is a failed test; a warning is a passed test with something to say, since
it stands against nothing.
"""

from collections.abc import Iterator, Sequence
from html import escape

from diptych.cli.forms.plain import plain_lines
from diptych.cli.terminal import Terminal, visible
from diptych.model.diagnostic import Diagnostic, Severity

_NOTHING = ' <testcase classname="diptych" name="check"/>'
"""A report without a test counts as one that was never made."""


def show(found: Sequence[Diagnostic], terminal: Terminal) -> None:
    """Write findings as one test suite."""
    failures = sum(one.severity is Severity.ERROR for one in found)
    terminal.write('<?xml version="1.0" encoding="UTF-8"?>')
    terminal.write(f'<testsuite name="diptych" tests="{len(found) or 1}" failures="{failures}">')
    for one in found:
        for line in _lines(one, terminal):
            terminal.write(line)
    if not found:
        terminal.write(_NOTHING)
    terminal.write("</testsuite>")


def _lines(found: Diagnostic, terminal: Terminal) -> Iterator[str]:
    sentence = visible(terminal.say(found.sentence))
    path = visible(str(found.place.path)) if found.place else "diptych"
    line = found.place.line if found.place else None
    name = f"{found.code} {line}: {sentence}" if line else f"{found.code} {sentence}"
    said = escape("\n".join([sentence, *plain_lines(found, terminal.say)]), quote=False)
    yield f' <testcase classname="{_quoted(path)}" name="{_quoted(name)}">'
    if found.severity is Severity.ERROR:
        message = f'message="{_quoted(sentence)}" type="{_quoted(found.code)}"'
        yield f"  <failure {message}>{said}</failure>"
    else:
        yield f"  <system-out>{said}</system-out>"
    yield " </testcase>"


def _quoted(text: str) -> str:
    """Write the value of an attribute; unlike `xml.sax.saxutils`, `html` imports no network."""
    return escape(text).replace("\n", "&#10;").replace("\t", "&#9;")
