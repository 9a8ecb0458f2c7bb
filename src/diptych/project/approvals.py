"""The ledger of approvals: beside the catalogs, a table each, for people to review.

    [[approvals]]
    release = "budget-2026"
    language = "fr"
    person = "A. Roy"
    role = "reviewer"
    date = 2026-11-22
    sha256 = "3fa9c1d2e4b5…"

Catalogs have no place for this, and tools that rewrite them would lose it.
"""

import re
from pathlib import Path, PurePosixPath

from diptych.model.approval import Approval
from diptych.model.diagnostic import InputError
from diptych.model.language import LanguageCode
from diptych.model.place import Place
from diptych.model.settings import Settings
from diptych.project.files import read_text
from diptych.project.problems import MALFORMED_HASH
from diptych.project.publish import write_file
from diptych.toml import Table, parse

APPROVALS = "approvals.toml"
"""The file's name, below the folder of catalogs."""

_LIST = "approvals"
_HASH = re.compile(r"[0-9a-f]{64}")
_HEADING = """\
# Who approved which edition: written by `diptych approve`, one table a signature.
# The hash is of all files of the edition; whatever changes one of them voids the approval.
# Qui a approuvé quelle édition : écrit par `diptych approve`, une table par signature.
# L’empreinte est celle de tous les fichiers de l’édition; tout changement annule l’approbation.
"""


def read_approvals(root: Path, settings: Settings) -> tuple[Approval, ...]:
    """Read the approvals of a project; there are none where there is no ledger.

    Raises:
        InputError: an approval is incomplete, or the file is no TOML.
    """
    path = settings.folders.locales / APPROVALS
    if not (root / path).is_file():
        return ()
    return parse_approvals(read_text(root, path), path)


def parse_approvals(text: str, path: PurePosixPath) -> tuple[Approval, ...]:
    """Read approvals.

    Args:
        text: the whole file.
        path: what to call it in diagnostics.

    Raises:
        InputError: an approval is incomplete, or the text is no TOML.
    """
    table = parse(text, Place(path, 1))
    approvals = [_approval(inside) for inside in table.tables(_LIST)]
    table.finish()
    if table.problems:
        raise InputError(table.problems)
    return tuple(one for one in approvals if one is not None)


def add_approval(root: Path, settings: Settings, approval: Approval) -> PurePosixPath:
    """Add an approval to the ledger; it takes the place of the same person's earlier one.

    Returns:
        The ledger's path.

    Raises:
        InputError: the ledger cannot be read.
        MachineError: it cannot be written.
    """
    path = settings.folders.locales / APPROVALS
    kept = [
        one for one in read_approvals(root, settings) if _signature(one) != _signature(approval)
    ]
    text = _HEADING + "".join(map(_written, sorted((*kept, approval), key=_signature)))
    write_file(root / path, text.encode())
    return path


def _approval(table: Table) -> Approval | None:
    release = table.text_of("release", required=True)
    language = table.text_of("language", required=True)
    person = table.text_of("person", required=True)
    role = table.text_of("role") or ""
    date = table.date("date", required=True)
    digest = table.text_of("sha256", required=True)
    table.finish()
    if digest is not None and not _HASH.fullmatch(digest):
        table.report(MALFORMED_HASH.found(table.place("sha256"), found=digest))
    if release is None or language is None or person is None or date is None or digest is None:
        return None
    return Approval(release, LanguageCode(language), person, role, date, digest, table.place())


def _signature(approval: Approval) -> tuple[str, str, str]:
    return approval.release, approval.language, approval.person


def _written(approval: Approval) -> str:
    lines = {
        "release": _quoted(approval.release),
        "language": _quoted(approval.language),
        "person": _quoted(approval.person),
        "role": _quoted(approval.role) if approval.role else "",
        "date": approval.date.isoformat(),
        "sha256": _quoted(approval.hash),
    }
    return f"\n[[{_LIST}]]\n" + "".join(
        f"{key} = {value}\n" for key, value in lines.items() if value
    )


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{" ".join(escaped.split())}"'
