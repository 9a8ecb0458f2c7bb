"""What npm brings for the tests: validators that are written in other languages.

`package-lock.json` pins them by hash; `make test` installs them where there is npm.
"""

from pathlib import Path

MODULES = Path(__file__).parent / "node_modules"
INSTALL = "npm ci --prefix tests/validators"


def missing(name: str, file: Path) -> str | None:
    """Say in a line why a validator was not asked, if its file is not there."""
    return None if file.is_file() else f"{name} not asked: it is not installed ({INSTALL})"
