"""Findings as the annotations of GitHub's workflows: one command a line.

Whatever comes from a file is escaped, so that no text can be a command of its own.
"""

from collections.abc import Sequence

from diptych.cli.forms.plain import plain_lines
from diptych.cli.terminal import Terminal, visible
from diptych.model.diagnostic import Diagnostic

_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def show(found: Sequence[Diagnostic], terminal: Terminal) -> None:
    """Write findings as workflow commands."""
    for one in found:
        lines = [visible(terminal.say(one.sentence)), *plain_lines(one, terminal.say)]
        message = "\n".join(lines).translate(_MESSAGE)
        terminal.write(f"::{one.severity} {_properties(one)}::{message}")


def _properties(found: Diagnostic) -> str:
    named = {"title": found.code}
    if found.place:
        named["file"] = visible(str(found.place.path))
        if found.place.line:
            named["line"] = str(found.place.line)
    return ",".join(f"{name}={value.translate(_PROPERTY)}" for name, value in named.items())
