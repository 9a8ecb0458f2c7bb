"""`diptych links`: the addresses that editions lead to, and on request whether they answer."""

import argparse
from pathlib import Path

from diptych import project
from diptych.cli.exit_code import ExitCode
from diptych.cli.forms import FORMS
from diptych.cli.speech import Say
from diptych.cli.terminal import Terminal
from diptych.model.diagnostic import Severity
from diptych.model.phrase import phrase, phrases


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """List the addresses, or ask them."""
    # Commands that read no source do not wait for the Markdown parser, nor others for HTTP.
    from diptych import online, pipeline  # noqa: PLC0415

    links = pipeline.addresses(project.read(project.find_root(Path.cwd())))
    if not arguments.online:
        for link in links:
            terminal.write(f"{link.language}\t{link.address}\t{link.place}")
        return ExitCode.CLEAN
    answers = online.ask_all(link.address for link in links)
    found = tuple(
        problem
        for link in links
        for problem in online.judge(link.address, link.language, link.place, answers[link.address])
    )
    FORMS[arguments.format](found, terminal)
    if any(one.severity is Severity.ERROR for one in found):
        return ExitCode.FINDINGS
    terminal.tell(
        phrases("{count} address answered.", "{count} addresses answered.", count=len(answers)),
        "good",
    )
    return ExitCode.CLEAN


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add the permission to ask the network."""
    parser.add_argument(
        "--online",
        action="store_true",
        help=say(phrase("ask every address whether it answers, and in which language")),
    )
