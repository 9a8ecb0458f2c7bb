"""Pin every package that Diptych uses, with the hashes of its files.

What is asked for stands in `pyproject.toml` only.  Two locks come of it, since
publishing must not need what only the tests use; the second holds the versions
of the first.  Pins that still satisfy `pyproject.toml` stay, unless `--upgrade` is given.
A lock names packages and hashes, never an address.

    python tools/lock.py [--upgrade]
"""

import os
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OPTIONS = (
    "--quiet",
    "--generate-hashes",
    "--strip-extras",
    "--allow-unsafe",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-emit-trusted-host",
    "--no-emit-options",
    "--no-annotate",
)


def main(options: Sequence[str]) -> int:
    """Write both lock files."""
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    # The build backend is locked too: a checkout installs itself with it, and fetches nothing.
    release = [*asked["project"]["dependencies"], *asked["build-system"]["requires"]]
    test = [*release, *asked["dependency-groups"]["dev"], f"--constraint {ROOT}/requirements.lock"]
    pin("requirements.lock", release, options)
    pin("requirements-test.lock", test, options)
    return 0


def pin(lock: str, requirements: Sequence[str], options: Sequence[str]) -> None:
    """Resolve requirements into one lock file."""
    subprocess.run(
        [sys.executable, "-m", "piptools", "compile", *OPTIONS, *options, "-o", lock, "-"],
        check=True,
        cwd=ROOT,
        env={**os.environ, "CUSTOM_COMPILE_COMMAND": "make lock"},
        input="\n".join(requirements),
        text=True,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
