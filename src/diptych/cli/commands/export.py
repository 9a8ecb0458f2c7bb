"""`diptych export`: send texts to translators who use other tools."""

import argparse
from pathlib import Path

from diptych import project
from diptych.cli.exit_code import ExitCode
from diptych.cli.speech import Say, speaker
from diptych.cli.terminal import Terminal
from diptych.languages import LANGUAGES
from diptych.model.phrase import phrase, phrases
from diptych.translation.interchange import FORMS


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Write a file for every catalog that is asked for."""
    # Asking for help does not wait for the Markdown parser.
    from diptych.pipeline.exchange import jobs  # noqa: PLC0415 - see above

    root = project.find_root(Path.cwd())
    read = project.read(root)
    form = FORMS[arguments.to]
    targets = [arguments.language] if arguments.language else []
    folder = Path(arguments.out)
    made = jobs(read, project.catalog_files(root, read.settings), arguments.releases, targets)
    for job in made:
        file = folder / f"{job.domain}.{job.target_language}{form.suffix}"
        project.write_file(file, form.write(job, speaker(job.target_language)))
        terminal.write(str(file))
    count = sum(len(job.rows) for job in made)
    terminal.tell(phrases("Sent {count} text.", "Sent {count} texts.", count=count), "good")
    return ExitCode.CLEAN


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add which texts, in which form, and where to."""
    parser.add_argument(
        "releases",
        nargs="*",
        metavar=say(phrase("RELEASE")),
        help=say(phrase("the releases whose texts are sent; all by default")),
    )
    parser.add_argument(
        "--to", required=True, choices=tuple(FORMS), help=say(phrase("the form to send them in"))
    )
    parser.add_argument(
        "--language", choices=tuple(LANGUAGES), help=say(phrase("only the texts to translate into"))
    )
    parser.add_argument(
        "--out",
        default="exchange",
        metavar=say(phrase("FOLDER")),
        help=say(phrase("where to write the files; `exchange` by default")),
    )
