"""The seal of a run that leaves nothing to do: while it is whole, another would find the same.

Such a run has just hashed every file that a release depends on.  It notes what they looked
like meanwhile (path, size, times, inode: what git's index keeps), and what there is to say.
If they still look like that, the next run says it, before anything is imported: the time of
a release without a change is the time of looking at its files.

Two rules make the note as good as the hashes.  A file whose times are not before the
moment when hashing began may have been written again within the same tick of the clock:
then there is no seal.  And times are those of the file system, never this machine's.
"""

import os
import sys

SETTINGS = "publication.toml"
"""What makes a folder a project; `settings` has the name too, and takes longer to ask."""

_FILE = ".diptych/seal"
_FORMAT = "1"
_FIELD, _ROW, _HEAD = "\x1f", "\x1e", "\x1d"
"""ASCII's own separators; a path with one of them merely breaks its seal."""

_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "PYTHONPATH", "NO_COLOR")
"""What the environment has a say in."""

_MACHINE = "/etc/ld.so.cache"
"""Written whenever a library is installed or replaced: Pango, HarfBuzz, fontconfig."""

_BEYOND = "__pycache__"


def unbroken(words: tuple[str, ...]) -> str | None:
    """Tell what the last run said, if this one would do and say the same; else none.

    Args:
        words: the command line without the program's name.
    """
    try:
        root = project()
        if root is None:
            return None
        with open(os.path.join(root, _FILE), encoding="utf-8", newline="") as file:
            sealed = file.read()
        head = sealed.partition(_HEAD)[0].split(_FIELD)
        key, said, watched = head[:1], head[1], dict.fromkeys(head[2:])
        whole = key == [_key(words, root)] and sealed == _text(key[0], said, watched)
    except (OSError, ValueError, IndexError):
        return None
    return said if whole else None


def begin(root: str) -> int:
    """Break the seal, and ask the file system what time it is: before anything is hashed.

    Returns:
        Nanoseconds; 0, before which no file is, where nothing can be sealed.
    """
    file = os.path.join(root, _FILE)
    try:
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "w", encoding="utf-8"):
            return os.stat(file).st_mtime_ns
    except OSError:
        return 0


def put(root: str, words: tuple[str, ...], said: str, watched: dict[str, int]) -> None:
    """Seal a project, unless a file changed since its hashing began.

    Args:
        root: of the project.
        words: the command line without the program's name.
        said: what the next run is to say.
        watched: absolute paths of all files and folders that it depends on, each with what
            `begin` said before it was hashed; a folder counts with everything below it.
    """
    file = os.path.join(root, _FILE)
    own = {f"{path}/": 0 for path in sys.path if path}
    aside = f"{file}.{os.getpid()}"
    try:
        content = _text(
            _key(words, root), said, {**watched, **own, _MACHINE: min(watched.values())}
        )
        with open(aside, "w", encoding="utf-8", newline="") as note:
            note.write(content)
        os.replace(aside, file)
    except (OSError, ValueError):
        # A run is as good without a seal, only slower.
        return


def project() -> str | None:
    """Find the project around this folder; none if the folder itself is gone."""
    try:
        folder = os.getcwd()
    except OSError:
        return None
    while not os.path.isfile(os.path.join(folder, SETTINGS)):
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above
    return folder


def _key(words: tuple[str, ...], root: str) -> str:
    """Say whose seal it is: a copy of the project has it too, and other files."""
    said = [os.environ.get(variable, "") for variable in _VARIABLES]
    folder = os.stat(root)
    own = (folder.st_dev, folder.st_ino)
    return repr((_FORMAT, sys.version, sys.executable, words, said, own))


def _text(key: str, said: str, watched: dict[str, int] | dict[str, None]) -> str:
    """Write a seal down, with the looks of everything watched.

    A folder whose path ends with a slash counts for its own times alone, whatever they are.

    Raises:
        ValueError: something does not look older than it must.
        OSError: something is not there, or leads nowhere.
    """
    rows: list[str] = []
    for path, began in watched.items():
        if path.endswith("/"):
            rows.append(_row(path, os.stat(path), None) if os.path.isdir(path) else path)
        elif os.path.isdir(path):
            _look(path, rows, began)
        else:
            rows.append(_row(path, os.stat(path), began) if os.path.exists(path) else path)
    return _FIELD.join((key, said, *watched)) + _HEAD + _ROW.join(rows)


def _look(folder: str, rows: list[str], began: int | None) -> None:
    """Note the looks of all files below a folder, in the order that the system lists them."""
    inner = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.is_dir(follow_symlinks=False):
                rows.append(_row(entry.path, entry.stat(), began))
            elif entry.name != _BEYOND:
                inner.append(entry.path)
    for path in inner:
        _look(path, rows, began)


def _row(path: str, seen: os.stat_result, began: int | None) -> str:
    changed = max(seen.st_mtime_ns, seen.st_ctime_ns)
    if began is not None and changed >= began:
        raise ValueError(path)
    return f"{path}{_FIELD}{seen.st_size} {seen.st_mtime_ns} {seen.st_ctime_ns} {seen.st_ino}"
