"""`diptych approve RELEASE`: sign an edition as it would be published now."""

import argparse
import datetime as dt
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

from diptych import project
from diptych.cli.exit_code import ExitCode
from diptych.cli.forms import FORMS
from diptych.cli.speech import Say
from diptych.cli.terminal import Terminal
from diptych.languages import LANGUAGES
from diptych.model.approval import Approval, hash_of
from diptych.model.language import LanguageCode
from diptych.model.page import Kept
from diptych.model.phrase import Phrase, phrase
from diptych.model.place import Place


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Add signatures to the ledger of the project around this folder."""
    # What builds is imported only when there is something to build (design, decision 8).
    from diptych.cli.production import alone, production  # noqa: PLC0415

    root = project.find_root(Path.cwd())
    with project.locked(root):
        settings = project.read_settings(root)
        # Nobody can wait for the approvals that are being given.
        output = root / settings.folders.output
        produced = production(root, output, alone(root), unsigned=True).produced
        if not produced.publishable:
            FORMS[arguments.format](produced.diagnostics, terminal)
            terminal.complain(
                terminal.say(phrase("Nothing was approved: this could not be published."))
            )
            return ExitCode.FINDINGS
        known = [made.publication.key for made in produced.publications]
        for release in arguments.releases:
            if not _is_known(release, known, terminal):
                return ExitCode.MISUSE
        for release in arguments.releases:
            for language in arguments.language or settings.languages:
                given = _approval(release, LanguageCode(language), produced.artifacts, arguments)
                path = project.add_approval(root, settings, given)
                terminal.tell(_signed(given, str(path)), "good")
    return ExitCode.CLEAN


def add_options(parser: argparse.ArgumentParser, say: Say) -> None:
    """Add the releases, the language, and who approves."""
    parser.add_argument(
        "releases",
        nargs="+",
        metavar=say(phrase("RELEASE")),
        help=say(phrase("the name of its source or folder")),
    )
    parser.add_argument(
        "--language",
        action="append",
        choices=tuple(LANGUAGES),
        help=say(phrase("which edition; all of them by default")),
    )
    parser.add_argument(
        "--as",
        dest="person",
        required=True,
        metavar=say(phrase("PERSON")),
        help=say(phrase("who approves it")),
    )
    parser.add_argument(
        "--role",
        default="",
        metavar=say(phrase("ROLE")),
        help=say(phrase("as what: author, translator, reviewer …")),
    )


def _is_known(release: str, known: Sequence[str], terminal: Terminal) -> bool:
    if release in known:
        return True
    nearest = ", ".join(get_close_matches(release, known, n=3) or sorted(known)[:3])
    sentence = phrase(
        "there is no release `{release}`; near it: {nearest}", release=release, nearest=nearest
    )
    terminal.complain(terminal.styled(terminal.say(sentence), "error"))
    return False


def _approval(
    release: str, language: LanguageCode, artifacts: Sequence[Kept], arguments: argparse.Namespace
) -> Approval:
    edition = [one for one in artifacts if (one.publication, one.language) == (release, language)]
    today = dt.datetime.now().astimezone().date()
    place = Place(PurePosixPath(project.APPROVALS))
    person, role = arguments.person, arguments.role
    return Approval(release, language, person, role, today, hash_of(edition), place)


def _signed(given: Approval, path: str) -> Phrase:
    return phrase(
        "{person} approves `{release}` in {language}: added to {path}.",
        person=given.person,
        release=given.release,
        language=LANGUAGES[given.language].autonym,
        path=path,
    )
