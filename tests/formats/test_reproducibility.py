"""The same page gives the same bytes in any process, on any day, wherever it runs."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from diptych.formats import FORMATS
from formats.samples import ROOT, assets, release

ENCODE = """
import hashlib, os
os.umask(int(os.environ["SAMPLE_UMASK"], 8))
from diptych.formats import FORMATS
from formats.samples import assets, release
print(hashlib.sha256(FORMATS["pdf"].encode(release("fr", 1, 60), assets()).content).hexdigest())
"""
PLAIN = {"SAMPLE_UMASK": "022", "PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC"}
VARIATIONS = {
    "nothing": {},
    "hash seed": {"PYTHONHASHSEED": "4242"},
    "time zone": {"TZ": "America/St_Johns"},
    "locale": {"LC_ALL": "fr_CA.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "ja"},
    "Pango's language": {"PANGO_LANGUAGE": "ja:zh", "FC_LANG": "ja"},
    "umask": {"SAMPLE_UMASK": "077"},
    "build date": {"SOURCE_DATE_EPOCH": "1"},
    "fonts of the machine": {"FONTCONFIG_FILE": "/nowhere/fonts.conf", "FONTCONFIG_PATH": "/etc"},
    "home": {"HOME": "/nowhere", "XDG_CACHE_HOME": "/nowhere", "USER": "somebody"},
}


@pytest.mark.parametrize("variation", VARIATIONS)
def test_bytes_do_not_depend_on_the_process(variation: str, tmp_path: Path) -> None:
    """Another process, with another environment and folder, writes the same file."""
    path = os.pathsep.join(map(str, (ROOT / "src", ROOT / "tests")))
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": path} | PLAIN | VARIATIONS[variation]
    answer = subprocess.run(
        [sys.executable, "-W", "error", "-c", ENCODE],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environment,
    )
    here = FORMATS["pdf"].encode(release("fr", 1, 60), assets()).content

    assert hashlib.sha256(here).hexdigest() == answer.stdout.strip()
    assert "" == answer.stderr


def test_bytes_do_not_depend_on_what_was_made_before() -> None:
    """The shared fonts and style sheets keep nothing of the pages that used them."""
    first = FORMATS["pdf"].encode(release("en"), assets())
    FORMATS["pdf"].encode(release("fr", 1, 60), assets())

    assert first == FORMATS["pdf"].encode(release("en"), assets())
