"""Dictionaries of this machine: hunspell's, asked in a process of its own.

A process because every Python binding of hunspell is unmaintained or wraps the same
command, its dictionaries are under licences of their own, and it answers for a whole
project in less time than a Python reader needs to load one dictionary.
"""

import os
import shutil
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

from diptych.languages import LANGUAGES
from diptych.model.language import LanguageCode
from diptych.model.spelling import Speller

_COMMAND = "hunspell"
_FOLDERS = "DICPATH"
"""hunspell's own variable for where dictionaries are; several folders as in PATH."""
_USUAL = ("/usr/share/hunspell", "/usr/share/myspell/dicts", "/Library/Spelling")
_LIMIT = 60
"""Seconds, some hundred times what a large project takes."""


def spellers(languages: Iterable[LanguageCode]) -> Mapping[LanguageCode, Speller]:
    """Find the dictionaries that this machine has; a language without one is left out.

    Args:
        languages: of the project.
    """
    command = shutil.which(_COMMAND)
    found = {code: _dictionary(LANGUAGES[code].locale) for code in languages}
    return {
        code: partial(_unknown, command, dictionary)
        for code, dictionary in found.items()
        if command and dictionary
    }


def dictionaries(languages: Iterable[LanguageCode]) -> tuple[str, ...]:
    """Tell apart what dictionaries know, for those who remember what was found with them.

    Args:
        languages: of the project.
    """
    found = (_dictionary(LANGUAGES[code].locale) for code in languages)
    files = (file for path in found if path for file in _files(path))
    return tuple(f"{file} {file.stat().st_size} {file.stat().st_mtime_ns}" for file in files)


def _dictionary(locale: str) -> Path | None:
    """Find the dictionary of a country: another one's would teach its spelling."""
    folders = os.environ.get(_FOLDERS)
    for folder in folders.split(os.pathsep) if folders is not None else _USUAL:
        path = Path(folder, locale)
        if all(file.is_file() for file in _files(path)):
            return path
    return None


def _files(dictionary: Path) -> tuple[Path, Path]:
    return dictionary.with_suffix(".dic"), dictionary.with_suffix(".aff")


def _unknown(command: str, dictionary: Path, words: Iterable[str]) -> frozenset[str]:
    # A run with nothing to do asks no dictionary, and ends before this would be loaded.
    import subprocess  # noqa: PLC0415

    try:
        done = subprocess.run(  # noqa: S603 - words go through the input, one a line
            [command, "-l", "-i", "utf-8", "-d", str(dictionary)],
            input="\n".join(words),
            capture_output=True,
            check=False,
            encoding="utf-8",
            timeout=_LIMIT,
        )
    except (OSError, subprocess.TimeoutExpired):
        return frozenset()
    return frozenset(done.stdout.split())
