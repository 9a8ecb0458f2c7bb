"""Every PDF is PDF/UA-1 and PDF/A-2a at once, by two validators that share no code."""

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from diptych.formats import FORMATS
from diptych.model.page import Page
from formats.samples import WORDS, assets, page, release
from validators import page_validation, verapdf

FLAVOURS = ("ua1", "2a")
SHEETS = {1: (1, 3), 3: (1, 60), 30: (15, 46)}
"""Sections and rows that fill so many sheets, in both languages."""
EMBELLISHED = page(
    '<main><h1>T</h1><p>Notes<sup><a role="doc-noteref" href="#n">1</a></sup> and '
    '<abbr title="artificial intelligence">AI</abbr>.</p>'
    "<table><tr><th rowspan='2'>A</th><th colspan='2'>B</th></tr><tr><th>1</th><th>2</th></tr>"
    "<tr><th>x</th><td>2</td><td>3</td></tr></table>"
    '<p><img src="assets/images/logo.png" alt="Bars"></p>'
    '<p style="width: 24mm" lang="fr">anticonstitutionnellement</p>'
    '<section role="doc-endnotes"><h2>Notes</h2><ol><li id="n">By half.</li></ol></section></main>'
)
"""What the releases do not have."""


def _encoded(edition: Page) -> bytes:
    return FORMATS["pdf"].encode(edition, assets()).content


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("sheets", SHEETS)
def test_releases_of_any_length_conform(language: str, sheets: int) -> None:
    """One, three and thirty sheets pass both standards."""
    content = _encoded(release(language, *SHEETS[sheets]))

    assert sheets == len(pypdfium2.PdfDocument(content))
    assert dict.fromkeys(FLAVOURS, ()) == {
        flavour: page_validation.failures(content, flavour) for flavour in FLAVOURS
    }


def test_what_releases_rarely_have_conforms() -> None:
    """Notes at the end, abbreviations, irregular tables and broken words pass both standards."""
    content = _encoded(EMBELLISHED)

    assert dict.fromkeys(FLAVOURS, ()) == {
        flavour: page_validation.failures(content, flavour) for flavour in FLAVOURS
    }


@pytest.mark.skipif(verapdf.missing() is not None, reason=str(verapdf.missing()))
def test_the_reference_validator_agrees(tmp_path: Path) -> None:
    """The engine of veraPDF finds nothing in the same files, and did look."""
    editions = [release(language, *SHEETS[3]) for language in WORDS]
    files = []
    for number, edition in enumerate([*editions, EMBELLISHED]):
        files.append(tmp_path / f"{number}.pdf")
        files[-1].write_bytes(_encoded(edition))

    verdicts = verapdf.validate(files, FLAVOURS)

    assert [(file, flavour) for file in files for flavour in FLAVOURS] == [
        (verdict.file, verdict.flavour) for verdict in verdicts
    ]
    assert [] == [verdict for verdict in verdicts if verdict.failures or not verdict.assertions]


def test_nobody_waits_for_threads_of_another_process() -> None:
    """A process that was forked after its parent had validated says so instead of waiting."""
    forked = (
        "import os; from formats.test_conformance import EMBELLISHED, _encoded;"
        "_encoded(EMBELLISHED); os.fork() or _encoded(EMBELLISHED); os.wait()"
    )
    answer = subprocess.run(
        [sys.executable, "-c", forked],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        timeout=60,
    )

    assert "RuntimeError: forked from a process that has validated" in answer.stderr
