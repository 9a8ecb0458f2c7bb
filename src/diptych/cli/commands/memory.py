"""`diptych memory`: what was translated before, in this project and elsewhere."""

import argparse
from collections.abc import Callable, Mapping
from itertools import permutations
from pathlib import Path, PurePosixPath

from diptych import project
from diptych.cli.exit_code import ExitCode
from diptych.cli.speech import Say
from diptych.cli.terminal import Terminal
from diptych.languages import LANGUAGES
from diptych.model.phrase import phrase, phrases


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Import into the memory of the project around this folder, export it, or search it."""
    root = project.find_root(Path.cwd())
    with project.locked(root):
        return _ACTIONS[arguments.action](root, arguments.subject, terminal)


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add what to do, and the file or the text to do it with."""
    parser.add_argument(
        "action",
        choices=tuple(_ACTIONS),
        help=say(phrase("take a TMX file in, write one, or look a text up")),
    )
    parser.add_argument(
        "subject",
        metavar=say(phrase("FILE-OR-TEXT")),
        help=say(phrase("the TMX file, or the text to look up")),
    )


def _import(root: Path, name: str, terminal: Terminal) -> ExitCode:
    from diptych.project.memory import keep  # noqa: PLC0415 - as SQLite, below
    from diptych.translation.memory import read_tmx  # noqa: PLC0415 - as SQLite, below

    file = Path(name)
    units = read_tmx(project.read_given(file), PurePosixPath(file.name))
    path = keep(root, project.read_settings(root), file.stem, units)
    terminal.tell(
        phrases(
            "Took {count} translation into {path}.",
            "Took {count} translations into {path}.",
            count=len(units),
            path=str(path),
        ),
        "good",
    )
    return ExitCode.CLEAN


def _export(root: Path, name: str, terminal: Terminal) -> ExitCode:
    # Commands that remember nothing do not wait for SQLite and the Markdown parser.
    from diptych.cli.memory import memory  # noqa: PLC0415
    from diptych.translation.memory import holdable, units, write_tmx  # noqa: PLC0415 - as above

    with memory(root, project.read(root)) as connection:
        held = [unit for unit in units(connection) if holdable(unit)]
    project.write_file(Path(name), write_tmx(held))
    terminal.tell(
        phrases(
            "Wrote {count} translation to {file}.",
            "Wrote {count} translations to {file}.",
            count=len(held),
            file=name,
        ),
        "good",
    )
    return ExitCode.CLEAN


def _search(root: Path, text: str, terminal: Terminal) -> ExitCode:
    from diptych.cli.memory import memory  # noqa: PLC0415 - as above
    from diptych.translation.memory import search  # noqa: PLC0415 - as above

    read = project.read(root)
    with memory(root, read) as connection:
        found = [
            match
            for pair in permutations(read.settings.languages, 2)
            for match in search(connection, text, pair)
        ]
    for likeness, unit in sorted(found, key=lambda match: -match[0]):
        origin = f"{unit.origin} {unit.date or ''}".strip()
        terminal.write(terminal.styled(f"{likeness:3.0f} %  {origin}", "hint"))
        for code, said in (
            (unit.source_language, unit.source),
            (unit.target_language, unit.target),
        ):
            terminal.write(terminal.styled(f"    {LANGUAGES[code].tag}: {said}", None))
    if not found:
        terminal.tell(phrase("The memory holds nothing like it."))
    return ExitCode.CLEAN


_ACTIONS: Mapping[str, Callable[[Path, str, Terminal], ExitCode]] = {
    "import": _import,
    "export": _export,
    "search": _search,
}
