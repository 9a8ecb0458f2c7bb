"""`diptych release`: publish both editions, or neither."""

import argparse
from dataclasses import replace
from io import StringIO
from pathlib import Path

from diptych import project
from diptych.cli import seal
from diptych.cli.exit_code import ExitCode
from diptych.cli.forms import FORMS
from diptych.cli.progress import shown
from diptych.cli.speech import Say
from diptych.cli.store import remembering
from diptych.cli.terminal import Terminal
from diptych.cli.work import add_store_option, add_work_options, limits
from diptych.memo import Memo
from diptych.model.phrase import phrase, phrases
from diptych.model.settings import Settings
from diptych.workers import Crew, opened


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add `--sign`, `--store`, and how to work."""
    parser.add_argument(
        "--sign",
        metavar=say(phrase("KEY")),
        help=say(phrase("sign the release with this key of SSH")),
    )
    add_store_option(parser, say)
    add_work_options(parser, say)


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Publish the project around this folder, if nothing stands against it."""
    root = project.find_root(Path.cwd())
    began = seal.begin(str(root))
    settings = project.read_settings(root)
    output = root / settings.folders.output
    signed = not arguments.sign or (output / project.SIGNATURE).is_file()
    if signed and _stands(output, root, settings):
        said = _nothing_to_do(terminal, output)
        terminal.output.write(said)
        seal.put(str(root), arguments.words, said, _watched(root, settings, began, began))
        return ExitCode.CLEAN
    # Before anything else, so that workers import what lays pages out while pages are made.
    with (
        project.locked(root),
        opened(arguments.executor, arguments.jobs) as crew,
        remembering(root, arguments.store, terminal) as memo,
    ):
        done = _publish(arguments, terminal, root, crew, memo)
        if done is ExitCode.CLEAN:
            _seal_what_was_published(arguments, terminal, root, settings, began)
        return done


def _stands(output: Path, root: Path, settings: Settings) -> bool:
    """Tell whether what was published is whole, and what would be published now."""
    published = project.read_manifest(output)
    return (
        published is not None
        and published.fingerprint == project.inputs(root, settings).fingerprint
        and not project.departures(output, published)
    )


def _nothing_to_do(terminal: Terminal, output: Path) -> str:
    said = StringIO()
    nothing = phrase("Nothing to do: `{folder}` is up to date.", folder=output.name)
    replace(terminal, output=said).tell(nothing)
    return said.getvalue()


def _seal_what_was_published(
    arguments: argparse.Namespace, terminal: Terminal, root: Path, settings: Settings, began: int
) -> None:
    """Spare the next run what this one did.

    What was just written is newer than what it was made from, so it is hashed once more.
    """
    output = root / settings.folders.output
    written = seal.begin(str(root))
    published = project.read_manifest(output)
    if published is not None and not project.departures(output, published):
        said = _nothing_to_do(terminal, output)
        seal.put(str(root), arguments.words, said, _watched(root, settings, began, written))


def _watched(root: Path, settings: Settings, began: int, written: int) -> dict[str, int]:
    """Name everything that a release depends on, and that it is, each with when it was hashed."""
    sources = {str(path): began for path in project.watched(root, settings)}
    return {**sources, str(root / settings.folders.output): written}


def _publish(
    arguments: argparse.Namespace, terminal: Terminal, root: Path, crew: Crew, memo: Memo
) -> ExitCode:
    output = root / project.read_settings(root).folders.output
    # What renders is imported only when there is something to render (design, decision 8).
    from diptych.cli.production import Means, production  # noqa: PLC0415

    means = Means(memo, crew, arguments.jobs, limits(arguments), shown(terminal))
    made = production(root, output, means)
    produced = made.produced
    FORMS[arguments.format](produced.diagnostics, terminal)
    if not produced.publishable:
        terminal.complain(terminal.say(phrase("Nothing was published: both editions, or neither.")))
        return ExitCode.FINDINGS
    key = Path(arguments.sign) if arguments.sign else None
    project.publish(output, produced.artifacts, produced.shelf.fetch, made.origin, key)
    produced.shelf.clear()
    terminal.tell(
        phrases(
            "Published {count} release in `{folder}`, in every language and format.",
            "Published {count} releases in `{folder}`, in every language and format.",
            count=len(produced.publications),
            folder=output.name,
        ),
        "good",
    )
    return ExitCode.CLEAN
