"""`diptych check`: look for everything that is wrong, and make nothing."""

import argparse
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from diptych import project
from diptych.cli.changed_lines import changed_lines
from diptych.cli.exit_code import ExitCode
from diptych.cli.forms import FORMS
from diptych.cli.speech import Say
from diptych.cli.terminal import Terminal
from diptych.languages import LANGUAGES
from diptych.model.phrase import phrase, phrases
from diptych.model.project import Project


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Check the project around this folder, and mend what is certain if asked to."""
    # Commands that read no source do not wait for the Markdown parser and the templates.
    from diptych import pipeline  # noqa: PLC0415

    root = project.find_root(Path.cwd())
    if arguments.fix or arguments.diff:
        _mend(root, terminal, write=arguments.fix)
    read = project.read(root)
    outcome = pipeline.check(read)
    FORMS[arguments.format](outcome.diagnostics, terminal)
    _tell_unspelled(read, terminal)
    if not outcome.publishable:
        return ExitCode.FINDINGS
    terminal.tell(
        phrases(
            "{count} release may be published.",
            "{count} releases may be published.",
            count=len(outcome.publications),
        ),
        "good",
    )
    return ExitCode.CLEAN


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add `--fix` and `--diff`."""
    parser.add_argument(
        "--fix",
        action="store_true",
        help=say(phrase("mend the typography of the catalogs where it is certain, and show how")),
    )
    parser.add_argument(
        "--diff", action="store_true", help=say(phrase("only show what --fix would change"))
    )


def _mend(root: Path, terminal: Terminal, *, write: bool) -> None:
    """Show what can be mended in the catalogs, then write it; a lock keeps others out meanwhile."""
    from diptych import pipeline  # noqa: PLC0415 - see above

    with project.locked(root):
        read = project.read(root)
        existing = project.catalog_files(root, read.settings)
        mended = pipeline.mend_catalogs(read, existing)
        _show(existing, mended, terminal)
        for path, content in mended.items() if write else ():
            project.write_file(root / path, content)
    _tell_changes(len(mended), terminal, fixed=write)


def _show(
    existing: Mapping[PurePosixPath, bytes],
    mended: Mapping[PurePosixPath, bytes],
    terminal: Terminal,
) -> None:
    if terminal.verbosity >= 0:
        for path, content in mended.items():
            for line in changed_lines(path, existing[path], content, terminal):
                terminal.write(line)


def _tell_changes(count: int, terminal: Terminal, *, fixed: bool) -> None:
    if fixed:
        terminal.tell(phrases("{count} catalog mended.", "{count} catalogs mended.", count=count))
    else:
        terminal.tell(
            phrases(
                "--fix would mend {count} catalog.",
                "--fix would mend {count} catalogs.",
                count=count,
            )
        )


def _tell_unspelled(read: Project, terminal: Terminal) -> None:
    """Say which languages this machine has no dictionary of: silence would look like praise."""
    without = [code for code in read.settings.languages if code not in read.spellers]
    if without:
        terminal.tell(
            phrase(
                "Spelling was not checked: hunspell has no dictionary of {languages} here.",
                languages=", ".join(LANGUAGES[code].autonym for code in without),
            ),
            "warning",
        )
