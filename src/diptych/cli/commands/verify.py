"""`diptych verify`: whether a published folder is what was published, offline."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from diptych import project
from diptych.cli.exit_code import ExitCode
from diptych.cli.forms import FORMS
from diptych.cli.speech import Say
from diptych.cli.terminal import Terminal
from diptych.model.diagnostic import Diagnostic, InputError
from diptych.model.phrase import phrase, phrases
from diptych.model.place import Place
from diptych.project import Manifest


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Compare every file with the hash it was published with, and the approvals with theirs."""
    folder = Path(arguments.folder) if arguments.folder else _published()
    manifest = project.read_manifest(folder)
    if manifest is None:
        raise InputError([project.NO_MANIFEST.found(None, folder=folder.name)])
    found = [*_departures(folder, manifest), *_misstatements(manifest)]
    person = None
    if arguments.signers:
        person = _signer(folder, Path(arguments.signers))
        if person is None:
            found.append(project.NOT_SIGNED.found(None, signers=arguments.signers))
    FORMS[arguments.format](found, terminal)
    if found:
        return ExitCode.FINDINGS
    _tell(folder, manifest, person, terminal)
    return ExitCode.CLEAN


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add the folder and `--signers`."""
    parser.add_argument(
        "folder",
        nargs="?",
        metavar=say(phrase("FOLDER")),
        help=say(phrase("what was published; the output of the project around this folder")),
    )
    parser.add_argument(
        "--signers",
        metavar=say(phrase("FILE")),
        help=say(phrase("who may sign, as ssh-keygen wants it (ALLOWED SIGNERS)")),
    )


def _published() -> Path:
    root = project.find_root(Path.cwd())
    return root / project.read_settings(root).folders.output


def _departures(folder: Path, manifest: Manifest) -> Iterator[Diagnostic]:
    for path in project.departures(folder, manifest):
        yield project.DEPARTED.found(Place(path))


def _misstatements(manifest: Manifest) -> Iterator[Diagnostic]:
    for one in project.misstated(manifest):
        yield project.MISSTATED.found(None, publication=one.publication, language=one.language)


def _signer(folder: Path, signers: Path) -> str | None:
    try:
        signature = (folder / project.SIGNATURE).read_bytes()
    except OSError:
        return None
    return project.signer((folder / project.MANIFEST).read_bytes(), signature, signers)


def _tell(folder: Path, manifest: Manifest, person: str | None, terminal: Terminal) -> None:
    if person:
        terminal.tell(phrase("Signed by {person}.", person=person))
    for edition in manifest.editions:
        for one in edition.approvals:
            terminal.tell(
                phrase(
                    "{publication} ({language}) was approved by {person} on {date}.",
                    publication=edition.publication,
                    language=edition.language,
                    person=one.person,
                    date=one.date,
                )
            )
    terminal.tell(
        phrases(
            "The {count} file in `{folder}` is the one that was published.",
            "All {count} files in `{folder}` are those that were published.",
            count=len(manifest.artifacts),
            folder=folder.name,
        ),
        "good",
    )
