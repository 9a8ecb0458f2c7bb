"""A release is the same bytes, whatever a machine, a person or a moment changes around it.

`benchmarks/reproducible.py` changes one thing at a time, the kernel and the clock included;
here everything is changed at once that any machine can change.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PLAIN = {"LC_ALL": "C.UTF-8", "LANGUAGE": "en", "TZ": "UTC", "PYTHONHASHSEED": "0"}
CHANGED = {
    "LC_ALL": "fr_CA.UTF-8",
    "LANGUAGE": "fr",
    "TZ": "America/St_Johns",
    "PYTHONHASHSEED": "4242",
    "HOME": "/nowhere",
    "XDG_CACHE_HOME": "/nowhere",
    "SOURCE_DATE_EPOCH": "1",
    "FONTCONFIG_FILE": "/nowhere/fonts.conf",
    "PANGO_LANGUAGE": "ja:zh",
    "CI": "true",
}
WORKERS = {
    "one at a time": ("--jobs", "1"),
    "more than there are processors": ("--jobs", "8"),
    "threads": ("--executor", "threads"),
}


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What is published under plain circumstances."""
    return _released(tmp_path_factory.mktemp("plain") / "site", PLAIN)


@pytest.mark.parametrize("workers", WORKERS)
def test_nothing_around_a_release_shows_in_it(
    workers: str, expected: dict[str, bytes], tmp_path: Path
) -> None:
    """Another folder, environment, user's mask and number of workers; the manifest included."""
    elsewhere = tmp_path / "été dernier" / "a folder"
    elsewhere.parent.mkdir()
    mask = os.umask(0o077)
    try:
        made = _released(elsewhere, CHANGED, *WORKERS[workers])
    finally:
        os.umask(mask)

    assert sorted(expected) == sorted(made)
    assert [] == [path for path in expected if expected[path] != made[path]]


def test_what_is_remembered_is_what_would_be_made(
    expected: dict[str, bytes], tmp_path: Path
) -> None:
    """A release from memory alone is the release."""
    site = tmp_path / "site"
    _released(site, CHANGED)
    shutil.rmtree(site / "dist")

    assert expected == _released(site, CHANGED)


def _released(site: Path, environment: dict[str, str], *words: str) -> dict[str, bytes]:
    """Release the starter, in a process of its own, and read what was published."""
    diptych = [sys.executable, "-m", "diptych"]
    around = os.environ | environment
    if not site.exists():
        subprocess.run([*diptych, "init", "-q", str(site)], check=True, env=around)
    subprocess.run([*diptych, "release", "-q", *words], cwd=site, check=True, env=around)
    return {
        path.relative_to(site / "dist").as_posix(): path.read_bytes()
        for path in (site / "dist").rglob("*")
        if path.is_file()
    }
