"""The file of waivers: beside the catalogs, one line a waiver, for people to review.

    QA301-3fa9c1d2e4b5 = { author = "A. Roy", date = 2026-11-22, reason = "Two editions of …" }

The name is what the program proposes with every finding: the code, and a hash of
the texts that the waiver is given for (QA817).
"""

from pathlib import Path, PurePosixPath

from diptych.model.diagnostic import InputError
from diptych.model.place import Place
from diptych.model.settings import Settings
from diptych.model.waiver import Waiver
from diptych.project.files import read_text
from diptych.project.problems import EMPTY_WAIVER
from diptych.project.publish import write_file
from diptych.toml import Table, parse

WAIVERS = "waivers.toml"
"""The file's name, below the folder of catalogs."""


def read_waivers(root: Path, settings: Settings) -> tuple[Waiver, ...]:
    """Read the waivers of a project; there are none where there is no file.

    Raises:
        InputError: a waiver lacks its author, date or reason, or the file is no TOML.
    """
    path = settings.folders.locales / WAIVERS
    if not (root / path).is_file():
        return ()
    return parse_waivers(read_text(root, path), path)


def parse_waivers(text: str, path: PurePosixPath) -> tuple[Waiver, ...]:
    """Read waivers.

    Args:
        text: the whole file.
        path: what to call it in diagnostics.

    Raises:
        InputError: a waiver lacks its author, date or reason, or the text is no TOML.
    """
    table = parse(text, Place(path, 1))
    waivers = [_waiver(name, table.table(name)) for name in table.values]
    if table.problems:
        raise InputError(table.problems)
    return tuple(waiver for waiver in waivers if waiver is not None)


def add_waiver(root: Path, settings: Settings, waiver: Waiver) -> PurePosixPath:
    """Add a waiver to the file, behind those that stand there.

    Returns:
        The path of the file.

    Raises:
        InputError: the file as it stands cannot be read; it is not touched.
        MachineError: it cannot be written.
    """
    path = settings.folders.locales / WAIVERS
    held = read_text(root, path) if (root / path).is_file() else ""
    kept = [one for one in held.splitlines() if one.partition("=")[0].strip() != waiver.name]
    text = "\n".join([*kept, waiver_line(waiver)]) + "\n"
    parse_waivers(text, path)
    write_file(root / path, text.encode())
    return path


def waiver_line(waiver: Waiver) -> str:
    r"""Write the line of a waiver.

    >>> import datetime as dt
    >>> place = Place(PurePosixPath("waivers.toml"))
    >>> waiver_line(Waiver("QA301-3fa9", "A. Roy", dt.date(2026, 11, 22), 'A "round" sum', place))
    'QA301-3fa9 = { author = "A. Roy", date = 2026-11-22, reason = "A \\"round\\" sum" }'
    """
    said = f"author = {_quoted(waiver.author)}, date = {waiver.date}"
    return f"{waiver.name} = {{ {said}, reason = {_quoted(waiver.reason)} }}"


def _waiver(name: str, table: Table) -> Waiver | None:
    author = table.text_of("author", required=True)
    date = table.date("date", required=True)
    reason = table.text_of("reason", required=True)
    table.finish()
    place = table.place()
    for key, given in (("author", author), ("reason", reason)):
        if given is not None and not given.strip():
            table.report(EMPTY_WAIVER.found(place, name=name, key=key))
    if author is None or date is None or reason is None:
        return None
    return Waiver(name, author, date, reason, place)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{" ".join(escaped.split())}"'
