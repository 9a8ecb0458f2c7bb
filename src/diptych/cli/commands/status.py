"""`diptych status`: how far each translation is, and what to do next."""

import argparse
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from diptych import project
from diptych.cli.badge import badge
from diptych.cli.exit_code import ExitCode
from diptych.cli.speech import Say
from diptych.cli.table import aligned
from diptych.cli.terminal import Terminal
from diptych.languages import LANGUAGES
from diptych.model.phrase import phrase
from diptych.translation import Progress, Tally


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Measure every catalog of the project around this folder."""
    # Commands that read no source do not wait for the Markdown parser.
    from diptych import pipeline  # noqa: PLC0415

    root = project.find_root(Path.cwd())
    measured = pipeline.progress(project.read(root))
    _FORMS.get(arguments.format, _show_text)(measured, terminal)
    if arguments.badge:
        project.write_file(Path(arguments.badge), badge(measured, terminal.say))
    return ExitCode.CLEAN


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add `--badge`."""
    parser.add_argument(
        "--badge",
        metavar=say(phrase("FILE")),
        help=say(phrase("write a picture (SVG) of how far the translations are, for a web page")),
    )


def _show_text(measured: Sequence[Progress], terminal: Terminal) -> None:
    say = terminal.say
    heads = (
        phrase("release"),
        phrase("language"),
        phrase("translated"),
        phrase("fuzzy"),
        phrase("missing"),
        phrase("stale"),
        phrase("words left"),
    )
    rows = [tuple(say(head) for head in heads)]
    rows += [
        (
            one.domain,
            LANGUAGES[one.language].autonym,
            f"{one.translated.messages}/{one.total.messages}",
            str(one.fuzzy.messages),
            str(one.missing.messages),
            str(one.stale.messages),
            str(one.fuzzy.words + one.missing.words),
        )
        for one in measured
    ]
    for line in aligned(rows, text_columns=2):
        terminal.write(terminal.styled(line, None))
    for one in measured:
        if not one.complete:
            terminal.tell(phrase("{domain}: {next}", domain=one.domain, next=one.next), "hint")
    if all(one.complete for one in measured):
        terminal.tell(phrase("Nothing is left to translate: run diptych release."), "good")


def _show_json(measured: Sequence[Progress], terminal: Terminal) -> None:
    listed = [
        {
            "domain": one.domain,
            "language": one.language,
            "path": str(one.path),
            "translated": _counts(one.translated),
            "fuzzy": _counts(one.fuzzy),
            "missing": _counts(one.missing),
            "stale": _counts(one.stale),
            "complete": one.complete,
            "next": terminal.say(one.next),
        }
        for one in measured
    ]
    terminal.write(json.dumps({"catalogs": listed}, ensure_ascii=False, indent=1))


def _counts(tally: Tally) -> dict[str, int]:
    return {"messages": tally.messages, "words": tally.words}


_FORMS: Mapping[str, Callable[[Sequence[Progress], Terminal], None]] = {
    "text": _show_text,
    "json": _show_json,
}
