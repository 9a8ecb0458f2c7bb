"""`diptych import`: make a release of a page that was published in both languages."""

import argparse
import re
from pathlib import Path, PurePosixPath

from diptych import project
from diptych.cli.exit_code import ExitCode
from diptych.cli.forms import FORMS
from diptych.cli.speech import Say, speaker
from diptych.cli.terminal import Terminal
from diptych.languages import slug
from diptych.model.diagnostic import UseError
from diptych.model.phrase import phrase, phrases
from diptych.pipeline.adoption import GivenPage, adopted
from diptych.project.problems import BAD_KEY

_LANGUAGE = re.compile(r"[._-][a-z]{2,3}\Z")
"""What ends the name of a file in one of two languages: `page.en.md`, `page-fra.html`."""


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Read two pages, and write what they become into the project around this folder."""
    root = project.find_root(Path.cwd())
    pages = [
        GivenPage(PurePosixPath(file), project.read_given(Path(file)))
        for file in (arguments.source, arguments.translation)
    ]
    with project.locked(root):
        settings = project.read_settings(root)
        key = _key(arguments.release, pages[0].path)
        made = adopted(pages[0], pages[1], key, settings, speaker)
        project.add_files(root, made.files)
    FORMS[arguments.format](made.to_complete, terminal)
    for path in made.files:
        terminal.write(str(path))
    pairs = made.alignment.pairs.values()
    doubtful = sum(1 for pair in pairs if pair.doubts)
    terminal.tell(
        phrases(
            "Found {count} translation.", "Found {count} translations.", count=len(pairs) - doubtful
        ),
        "good",
    )
    if doubtful:
        terminal.tell(
            phrases(
                "{count} more is fuzzy: a comment above it says what to look at.",
                "{count} more are fuzzy: a comment above each says what to look at.",
                count=doubtful,
            )
        )
    return ExitCode.CLEAN


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add the two pages, and `--release`."""
    parser.add_argument(
        "source",
        metavar=say(phrase("SOURCE")),
        help=say(phrase("the page, HTML or Markdown, in the language that becomes the source")),
    )
    parser.add_argument(
        "translation",
        metavar=say(phrase("TRANSLATION")),
        help=say(phrase("the same page in the other language")),
    )
    parser.add_argument(
        "--release",
        metavar=say(phrase("KEY")),
        help=say(phrase("the name of the release; that of the source's file by default")),
    )


def _key(wanted: str | None, path: PurePosixPath) -> str:
    """Name a release as asked, or after a file, without the language at the end of its name."""
    if wanted is None:
        return slug(_LANGUAGE.sub("", path.stem)) or slug(path.stem)
    if wanted != slug(wanted):
        raise UseError([BAD_KEY.found(None, key=wanted)])
    return wanted
