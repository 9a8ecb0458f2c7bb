"""Reading single files, with a diagnostic for everything that can go wrong."""

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from diptych.model.diagnostic import InputError, MachineError, UseError
from diptych.model.place import Place
from diptych.project.problems import LEADS_OUT, NO_FILE, NOT_UTF8, UNREADABLE


def read_bytes(root: Path, path: PurePosixPath) -> bytes:
    """Read a file of a project.

    Raises:
        InputError: it is a symbolic link that leads out of the project.
        MachineError: the machine refuses to read it.
    """
    file = root / path
    if not file.resolve().is_relative_to(root.resolve()):
        raise InputError([LEADS_OUT.found(Place(path))])
    try:
        return file.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise MachineError([UNREADABLE.found(Place(path), reason=reason)]) from error


def read_given(file: Path) -> bytes:
    """Read a file that somebody names on the command line, wherever it stands.

    Raises:
        UseError: there is no such file.
        MachineError: the machine refuses to read it.
    """
    try:
        return file.read_bytes()
    except (FileNotFoundError, IsADirectoryError):
        raise UseError([NO_FILE.found(None, file=str(file))]) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise MachineError([UNREADABLE.found(Place(PurePosixPath(file)), reason=reason)]) from error


def read_text(root: Path, path: PurePosixPath) -> str:
    """Read a file of a project as text: UTF-8, with or without a mark, any line ends.

    Raises:
        InputError: it is not UTF-8, or leads out of the project.
        MachineError: the machine refuses to read it.
    """
    content = read_bytes(root, path)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        byte = f"0x{content[error.start]:02X}"
        place = Place(path, line)
        raise InputError([NOT_UTF8.found(place, byte=byte, position=error.start)]) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def below(root: Path, folder: PurePosixPath) -> Iterator[PurePosixPath]:
    """List the files below a folder, in the order of their names.

    Hidden ones are left out, and what Python and templates compile to.
    """
    found: list[tuple[str, ...]] = []
    for place, folders, files in os.walk(root / folder):
        folders[:] = filter(_is_visible, folders)
        parts = Path(place).relative_to(root).parts
        found += ((*parts, name) for name in files if _is_visible(name))
    yield from (PurePosixPath(*parts) for parts in sorted(found))


def _is_visible(name: str) -> bool:
    return not name.startswith((".", "~")) and name != "__pycache__"
