"""`diptych update`: bring the catalogs up to date with the sources."""

import argparse
import datetime as dt
from pathlib import Path

from diptych import project
from diptych.cli.changes import counted
from diptych.cli.exit_code import ExitCode
from diptych.cli.speech import Say, speaker
from diptych.cli.terminal import Terminal
from diptych.model.phrase import phrase, phrases
from diptych.translation import SameMeaning


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Update every catalog of the project around this folder."""
    # Commands that read no source do not wait for the Markdown parser and the memory.
    from diptych import pipeline  # noqa: PLC0415
    from diptych.cli.memory import remembering  # noqa: PLC0415

    word = _word(arguments)
    if arguments.same_meaning and word is None:
        sentence = phrase("--same-meaning needs --by and --reason: somebody must answer for it")
        terminal.complain(terminal.styled(terminal.say(sentence), "error"))
        return ExitCode.MISUSE
    root = project.find_root(Path.cwd())
    with project.locked(root):
        read = project.read(root)
        existing = project.catalog_files(root, read.settings)
        with remembering(root, read) as recall:
            updated = pipeline.update_catalogs(
                read, existing, speaker, recall=recall, same_meaning=word
            )
        changed = {path: text for path, text in updated.files.items() if existing.get(path) != text}
        for path, content in changed.items():
            project.write_file(root / path, content)
    for path in changed:
        terminal.write(str(path))
    for sentence in counted(updated.changes):
        terminal.tell(sentence)
    terminal.tell(
        phrases("{count} catalog changed.", "{count} catalogs changed.", count=len(changed))
    )
    return ExitCode.CLEAN


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add `--same-meaning`, and who says so and why."""
    parser.add_argument(
        "--same-meaning",
        action="store_true",
        help=say(phrase("carry translations over: the changed sources mean what they meant")),
    )
    parser.add_argument(
        "--by", metavar=say(phrase("PERSON")), help=say(phrase("who answers for that"))
    )
    parser.add_argument(
        "--reason", metavar=say(phrase("TEXT")), help=say(phrase("what was corrected"))
    )


def _word(arguments: argparse.Namespace) -> SameMeaning | None:
    if not (arguments.same_meaning and arguments.by and arguments.reason):
        return None
    today = dt.datetime.now().astimezone().date()
    return SameMeaning(arguments.by, arguments.reason, today)
