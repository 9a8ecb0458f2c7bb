"""`diptych diff BEFORE AFTER`: what changed between two PDFs, whoever made them."""

import argparse
from pathlib import Path, PurePosixPath

from diptych import project, review
from diptych.cli.exit_code import ExitCode
from diptych.cli.speech import Say, speaker
from diptych.cli.terminal import Terminal
from diptych.languages import LANGUAGES
from diptych.model.diagnostic import UseError
from diptych.model.phrase import phrase, phrases
from diptych.model.place import Place


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Compare two PDFs, and say or show what changed."""
    names = (arguments.before, arguments.after)
    before, after = (review.read_pdf(_content(Path(name)), name) for name in names)
    difference = review.compare_pdfs(before, after).without(arguments.ignore)
    if arguments.out:
        voices = review.Voices({code: speaker(code) for code in LANGUAGES}, arguments.lang)
        project.write_file(Path(arguments.out), review.report_difference(difference, voices))
    if arguments.format == "json":
        terminal.write(review.difference_json(difference, terminal.say).rstrip())
    else:
        for line in review.difference_text(difference, terminal.say):
            terminal.write(terminal.styled(line, None))
        count = len(difference.changes)
        terminal.tell(phrases("{count} change.", "{count} changes.", count=count))
    return ExitCode.FINDINGS if difference.changes else ExitCode.CLEAN


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add both files, `--out` and `--ignore`."""
    file = say(phrase("FILE"))
    parser.add_argument("before", metavar=file + "1", help=say(phrase("the older PDF")))
    parser.add_argument("after", metavar=file + "2", help=say(phrase("the newer PDF")))
    parser.add_argument(
        "--out",
        metavar=file,
        help=say(phrase("write a report with pictures of the pages (HTML)")),
    )
    parser.add_argument(
        "--ignore",
        action="append",
        default=[],
        metavar=say(phrase("KIND")),
        help=say(phrase("leave a kind of change out: `date`, `running-text`, `typography` …")),
    )


def _content(path: Path) -> bytes:
    """Read a file from anywhere.

    Raises:
        UseError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        place = Place(PurePosixPath(path.as_posix()))
        raise UseError([review.ABSENT_PDF.found(place, reason=error.strerror or "")]) from error
