"""`diptych approvals`: who has approved which edition, and whether that still holds."""

import argparse
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from diptych import project
from diptych.cli.command import no_options as add_options
from diptych.cli.exit_code import ExitCode
from diptych.cli.forms import FORMS
from diptych.cli.table import aligned
from diptych.cli.terminal import Terminal
from diptych.languages import LANGUAGES
from diptych.model.approval import Approval, hash_of
from diptych.model.language import LanguageCode
from diptych.model.made import Made
from diptych.model.phrase import phrase

__all__ = ["add_options", "run"]


class Standing(NamedTuple):
    """An edition, and an approval of it; none where nobody has approved it."""

    release: str
    language: LanguageCode
    approval: Approval | None
    holds: bool
    """Whether the edition is still, byte for byte, what was approved."""


def run(arguments: argparse.Namespace, terminal: Terminal) -> ExitCode:
    """Show the approvals of the project around this folder."""
    # What builds is imported only when there is something to build (design, decision 8).
    from diptych.cli.production import alone, production  # noqa: PLC0415

    root = project.find_root(Path.cwd())
    with project.locked(root):
        settings = project.read_settings(root)
        output = root / settings.folders.output
        made = production(root, output, alone(root), unsigned=True)
    if not made.produced.publishable:
        FORMS[arguments.format](made.produced.diagnostics, terminal)
        return ExitCode.FINDINGS
    show = _FORMS.get(arguments.format, _show_text)
    show(
        tuple(_standings(made.produced.publications, made.around.approvals)),
        settings.approvals,
        terminal,
    )
    return ExitCode.CLEAN


def _standings(publications: Sequence[Made], approvals: Sequence[Approval]) -> Iterator[Standing]:
    for one in publications:
        for language in one.publication.editions:
            edition = (one.publication.key, language)
            own = hash_of(file for file in one.artifacts if file.language == language)
            given = [it for it in approvals if (it.release, it.language) == edition]
            yield from (Standing(*edition, it, it.hash == own) for it in given)
            if not given:
                yield Standing(*edition, None, holds=False)


def _show_text(standings: Sequence[Standing], required: int, terminal: Terminal) -> None:
    say = terminal.say
    rows = [tuple(say(head) for head in _HEADS)]
    rows += [tuple(_row(one, terminal)) for one in standings]
    for line in aligned(rows, text_columns=len(_HEADS)):
        terminal.write(terminal.styled(line.rstrip(), None))
    terminal.tell(phrase("Approvals that each edition needs: {count}", count=required), "hint")


def _row(one: Standing, terminal: Terminal) -> Iterator[str]:
    yield one.release
    yield LANGUAGES[one.language].autonym
    if one.approval is None:
        yield from ("–", "–", "–", terminal.say(phrase("not approved")))
        return
    yield from (one.approval.person, one.approval.role or "–", one.approval.date.isoformat())
    yield terminal.say(phrase("holds") if one.holds else phrase("changed since"))


def _show_json(standings: Sequence[Standing], required: int, terminal: Terminal) -> None:
    listed = [
        {
            "release": one.release,
            "language": one.language,
            "person": one.approval and one.approval.person,
            "role": one.approval and one.approval.role,
            "date": one.approval and one.approval.date.isoformat(),
            "sha256": one.approval and one.approval.hash,
            "holds": one.holds,
        }
        for one in standings
    ]
    terminal.write(
        json.dumps({"required": required, "approvals": listed}, ensure_ascii=False, indent=1)
    )


_HEADS = (
    phrase("release"),
    phrase("language"),
    phrase("person"),
    phrase("role"),
    phrase("date"),
    phrase("state"),
)
_FORMS: Mapping[str, Callable[[Sequence[Standing], int, Terminal], None]] = {
    "text": _show_text,
    "json": _show_json,
}
