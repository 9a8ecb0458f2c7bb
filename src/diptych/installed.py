"""What is installed: versions of distributions, by the names of their folders, and our own code.

A build that changes nothing asks for versions too: importing `importlib.metadata` alone
takes 26 ms, and listing a folder takes none.
"""

import hashlib
import pkgutil
import re
import sys
from functools import cache
from pathlib import Path

_CODE = frozenset({".py", ".toml", ".tsv", ".json", ".txt", ".bin"})
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
def code() -> str:
    """Hash this program's own code and data, for what is remembered of its judgements."""
    package = Path(__file__).parent
    hashed = hashlib.sha256()
    for path in sorted(package.rglob("*")):
        name = path.relative_to(package).as_posix()
        if path.suffix in _CODE:
            hashed.update(name.encode() + (pkgutil.get_data(__package__, name) or b""))
    return hashed.hexdigest()


@cache
def _versions() -> dict[str, str]:
    found: dict[str, str] = {}
    for folder in filter(Path.is_dir, map(Path, sys.path)):
        for entry in folder.iterdir():
            if match := _DIST_INFO.fullmatch(entry.name):
                found.setdefault(match["name"].lower().replace("-", "_"), match["version"])
    return found
