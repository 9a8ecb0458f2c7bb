"""`diptych bring`: take translations from files that translators send back."""

import argparse
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from diptych import project
from diptych.cli.exit_code import ExitCode
from diptych.cli.forms import FORMS
from diptych.cli.speech import Say
from diptych.cli.terminal import Terminal
from diptych.model.diagnostic import Diagnostic
from diptych.model.phrase import phrase, phrases
from diptych.translation.interchange import Returned, form_of, take


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Put what came back into the catalogs, and say what was not put there."""
    # Asking for help does not wait for the Markdown parser.
    from diptych.pipeline.exchange import catalog_files  # noqa: PLC0415 - see above

    root = project.find_root(Path.cwd())
    returned = [_read(Path(file)) for file in arguments.files]
    with project.locked(root):
        read = project.read(root)
        catalogs = catalog_files(read, project.catalog_files(root, read.settings))
        taken = take(catalogs, [answer for one in returned for answer in one.answers])
        for path, content in taken.files.items():
            project.write_file(root / path, content)
    problems = [*_all(returned), *taken.problems]
    FORMS[arguments.format](problems, terminal)
    for path in taken.files:
        terminal.write(str(path))
    terminal.tell(
        phrases("Took {count} translation.", "Took {count} translations.", count=taken.count),
        "good",
    )
    return ExitCode.FINDINGS if problems else ExitCode.CLEAN


def _read(file: Path) -> Returned:
    path = PurePosixPath(file)
    return form_of(path).read(project.read_given(file), path)


def _all(returned: Sequence[Returned]) -> list[Diagnostic]:
    return [problem for one in returned for problem in one.problems]


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add the files."""
    parser.add_argument(
        "files",
        nargs="+",
        metavar=say(phrase("FILE")),
        help=say(phrase("files that `diptych export` wrote, and somebody worked on")),
    )
