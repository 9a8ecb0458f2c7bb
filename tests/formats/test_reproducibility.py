"""The same page gives the same bytes in any process, on any day, wherever it runs."""

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat
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
FORK = """
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from diptych.formats import FORMATS
from diptych.formats.pdf import rehearse
from formats.samples import assets, release

def encode(language):
    return FORMATS["pdf"].encode(release(language), assets()).content

rehearse(release("en"), assets())
with ProcessPoolExecutor(2, get_context("fork")) as executor:
    made = list(executor.map(encode, ["en", "fr", "en", "fr"]))
print(made == [encode("en"), encode("fr")] * 2)
"""
PATH = os.pathsep.join(map(str, (ROOT / "src", ROOT / "tests")))
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
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": PATH} | PLAIN | VARIATIONS[variation]
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


def test_bytes_do_not_depend_on_threads() -> None:
    """Threads take turns, so none of them disturbs another."""
    pages = [release(language) for language in ("en", "fr")] * 3
    expected = [FORMATS["pdf"].encode(edition, assets()) for edition in pages]

    with ThreadPoolExecutor(4) as executor:
        assert expected == list(
            executor.map(FORMATS["pdf"].encode, pages, repeat(assets(), len(pages)))
        )


def test_forked_workers_share_a_warm_engine(tmp_path: Path) -> None:
    """Workers write the same bytes, and their end takes no fonts away from the parent."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": PATH} | PLAIN
    answer = subprocess.run(
        [sys.executable, "-W", "error", "-c", FORK],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environment,
    )

    assert ("True\n", "") == (answer.stdout, answer.stderr)


def test_bytes_do_not_depend_on_what_was_made_before() -> None:
    """The shared fonts and style sheets keep nothing of the pages that used them."""
    first = FORMATS["pdf"].encode(release("en"), assets())
    FORMATS["pdf"].encode(release("fr", 1, 60), assets())

    assert first == FORMATS["pdf"].encode(release("en"), assets())
