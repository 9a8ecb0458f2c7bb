"""The versions of installed distributions, by the names of their folders.

A build that changes nothing asks for them too: importing `importlib.metadata` alone takes
26 ms, and listing a folder takes none.
"""

import re
import sys
from functools import cache
from pathlib import Path

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
def _versions() -> dict[str, str]:
    found: dict[str, str] = {}
    for folder in filter(Path.is_dir, map(Path, sys.path)):
        for entry in folder.iterdir():
            if match := _DIST_INFO.fullmatch(entry.name):
                found.setdefault(match["name"].lower().replace("-", "_"), match["version"])
    return found
