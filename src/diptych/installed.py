"""What is installed: versions of distributions, by the names of their folders, and our own code.

A build that changes nothing asks for versions too: importing `importlib.metadata` alone
takes 26 ms, and listing a folder takes none.
"""

import hashlib
import os
import pkgutil
import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

_CODE = (".py", ".toml", ".tsv", ".json", ".txt", ".bin")
_DIST_INFO = re.compile(r"(?P<name>.+)-(?P<version>[^-]+)\.dist-info", re.IGNORECASE)


def installed(*names: str) -> dict[str, str]:
    """Look distributions up on the path, the first place winning as in an import.

    Args:
        names: as their projects write them, in lower case.

    Returns:
        The version of each; absent ones are left out.
    """
    found = _versions()
    return {name: found[folder] for name in names if (folder := name.replace("-", "_")) in found}


@cache
def program() -> Mapping[str, str]:
    """Hash every file of this program, code and data, by its path below the package."""
    package = str(Path(__file__).parent)
    paths = sorted(file[len(package) + 1 :] for file in _files(package))
    return MappingProxyType(
        {
            path: hashlib.sha256(pkgutil.get_data(__package__, path) or b"").hexdigest()
            for path in paths
        }
    )


@cache
def code() -> str:
    """Hash this program's own code and data, for what is remembered of its judgements."""
    own = (f"{path} {known}" for path, known in program().items() if path.endswith(_CODE))
    return hashlib.sha256("\n".join(own).encode()).hexdigest()


def _files(folder: str) -> Iterator[str]:
    """List what is below a folder; hidden files are left out, and what modules compile to.

    As the system lists them: objects for paths take longer than all the hashing.
    """
    inner = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith((".", "~")) or entry.name == "__pycache__":
                continue
            if entry.is_dir():
                inner.append(entry.path)
            else:
                yield entry.path
    for below in inner:
        yield from _files(below)


@cache
def _versions() -> dict[str, str]:
    found: dict[str, str] = {}
    for folder in filter(Path.is_dir, map(Path, sys.path)):
        for entry in folder.iterdir():
            if match := _DIST_INFO.fullmatch(entry.name):
                found.setdefault(match["name"].lower().replace("-", "_"), match["version"])
    return found
