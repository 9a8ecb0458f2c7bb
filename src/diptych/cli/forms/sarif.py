"""Findings as SARIF 2.1.0, which code hosts show beside the lines of a change."""

import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from diptych import __version__
from diptych.cli.forms.plain import plain_lines
from diptych.cli.terminal import Terminal
from diptych.model.diagnostic import Diagnostic
from diptych.model.place import Place

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_Object: TypeAlias = Mapping[str, object]


def show(found: Sequence[Diagnostic], terminal: Terminal) -> None:
    """Write findings as one SARIF log with one run."""
    codes = sorted({one.code for one in found})
    driver = {"name": "Diptych", "version": __version__, "rules": [{"id": code} for code in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, codes, terminal) for one in found],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    terminal.write(json.dumps(log, ensure_ascii=False, indent=1))


def _result(found: Diagnostic, codes: Sequence[str], terminal: Terminal) -> _Object:
    lines = [terminal.say(found.sentence), *plain_lines(found, terminal.say)]
    result: dict[str, object] = {
        "ruleId": found.code,
        "ruleIndex": codes.index(found.code),
        "level": str(found.severity),
        "message": {"text": "\n".join(lines)},
    }
    if found.place:
        result["locations"] = [_location(found.place)]
    if found.waiver:
        # What tells a finding of today from the same one of yesterday, whatever moved around it.
        result["partialFingerprints"] = {"waiver/v1": found.waiver}
    return result


def _location(place: Place) -> _Object:
    physical: dict[str, object] = {"artifactLocation": {"uri": place.path.as_posix()}}
    if place.line:
        physical["region"] = {"startLine": place.line}
    return {"physicalLocation": physical}
