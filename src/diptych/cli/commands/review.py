"""`diptych review`: what would change if this were published, in every language."""

import argparse
from functools import partial
from pathlib import Path

from diptych import formats, project, review
from diptych.cli.exit_code import ExitCode
from diptych.cli.history import last_touch
from diptych.cli.speech import Say, speaker
from diptych.cli.states import state_of, state_to_compare
from diptych.cli.terminal import Terminal
from diptych.languages import LANGUAGES
from diptych.model.phrase import Phrase, phrase, phrases

DEFAULT_FOLDER = "build/review"


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Compare what stands with what would be published, and write the report."""
    root = project.find_root(Path.cwd())
    with project.locked(root):
        after = state_of(root, root)
        before = state_to_compare(root, arguments.base, after)
    found = review.compare(before, after)
    voices = review.Voices({code: speaker(code) for code in LANGUAGES}, arguments.lang)
    background = review.Background(after.comments, partial(last_touch, root))
    folder = Path(arguments.out) if arguments.out else root / DEFAULT_FOLDER
    paper = review.report_on_paper(found, voices)
    reports = {
        "review.html": review.report_review(found, background, voices),
        "review.pdf": formats.FORMATS["pdf"].encode(paper, project.read(root).assets).content,
        "review.json": review.review_json(found, terminal.say).encode(),
    }
    for name, content in reports.items():
        project.write_file(folder / name, content)
    if arguments.format == "json":
        terminal.write(reports["review.json"].decode().rstrip())
    else:
        for release in found.changed:
            terminal.tell(_changed(release.key, len(release.changes)))
        if not found.changed:
            terminal.tell(phrase("Nothing changed."), "good")
        terminal.tell(phrase("The report is in `{folder}`.", folder=str(folder)))
    return ExitCode.FINDINGS if found.changed else ExitCode.CLEAN


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add `--base` and `--out`."""
    parser.add_argument(
        "--base",
        metavar=say(phrase("BASE")),
        help=say(
            phrase(
                "what to compare with: a revision of git, or a folder that holds a project or "
                "published files; what stands published by default"
            )
        ),
    )
    parser.add_argument(
        "--out",
        metavar=say(phrase("FOLDER")),
        help=say(phrase("where to write the report; `build/review` by default")),
    )


def _changed(release: str, count: int) -> Phrase:
    return phrases(
        "{release}: {count} text changed.",
        "{release}: {count} texts changed.",
        count=count,
        release=release,
    )
