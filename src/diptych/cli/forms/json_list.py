"""Findings for programs of one's own: JSON, every field of a finding by its name."""

import json
from collections.abc import Sequence

from diptych.cli.terminal import Terminal
from diptych.model.diagnostic import Diagnostic


def show(found: Sequence[Diagnostic], terminal: Terminal) -> None:
    """Write findings as one JSON object."""
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
            "waiver": one.waiver or None,
        }
        for one in found
    ]
    terminal.write(json.dumps({"diagnostics": listed}, ensure_ascii=False, indent=1))
