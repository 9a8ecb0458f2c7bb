"""Dictionaries of this machine: hunspell's, asked in a process of its own.

A process because every Python binding of hunspell is unmaintained or wraps the same
command, its dictionaries are under licences of their own, and it answers for a whole
project in less time than a Python reader needs to load one dictionary.
"""

import os
import shutil
from collections.abc import Iterable, Mapping
from functools import cache, partial
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
    return tuple(one for path in found if path for one in _state(path))


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


def _state(dictionary: Path) -> tuple[str, ...]:
    """Tell a dictionary from what it was before somebody changed it."""
    looks = ((file, file.stat()) for file in _files(dictionary))
    return tuple(f"{file} {seen.st_size} {seen.st_mtime_ns}" for file, seen in looks)


def _unknown(command: str, dictionary: Path, words: Iterable[str]) -> frozenset[str]:
    """Tell which words a dictionary does not have; each is looked up once a process."""
    words = tuple(words)
    unknown = _looked_up(_state(dictionary))
    if new := [word for word in words if word not in unknown]:
        found = _listed(command, dictionary, new)
        if found is None:
            return frozenset()
        unknown.update({word: word in found for word in new})
    return frozenset(word for word in words if unknown[word])


@cache
def _looked_up(_state: tuple[str, ...]) -> dict[str, bool]:
    """Remember, of one dictionary, whether words are unknown: loading it takes 40 ms."""
    return {}


def _listed(command: str, dictionary: Path, words: Iterable[str]) -> frozenset[str] | None:
    """Have hunspell list the words that it does not know; none if it gives no answer."""
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
        return None
    return frozenset(done.stdout.split())
