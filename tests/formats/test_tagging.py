"""The cases of `tests/cases/tagging`: a page, and how a screen reader meets it.

After a change that is meant, `UPDATE_CASES=1 pytest tests/formats/test_tagging.py`
writes the trees anew; review them in the diff.
"""

import os
import re
from pathlib import Path

import pytest

from diptych.formats import FORMATS
from formats.samples import ROOT, assets, page
from formats.tag_tree import dump

CASES = sorted((ROOT / "tests" / "cases" / "tagging").glob("*.md"))
_CASE = re.compile(
    r"^## (?P<title>.+?)\n(?P<prose>.*?)```html\n(?P<html>.*?)```\n"
    r"(?:\n```tags\n(?P<tags>.*?)```\n)?",
    re.MULTILINE | re.DOTALL,
)


def _cases() -> list[tuple[str, str, str]]:
    return [
        (f"{file.stem}: {case['title']}", case["html"], case["tags"] or "")
        for file in CASES
        for case in _CASE.finditer(file.read_text("utf-8"))
    ]


def _tags(html: str) -> str:
    return dump(FORMATS["pdf"].encode(page(html), assets()).content)


@pytest.mark.parametrize(("title", "html", "expected"), _cases(), ids=lambda value: value[:60])
def test_page_reads_as_the_case_says(title: str, html: str, expected: str) -> None:
    """The structure tree of the page is the one in the case."""
    del title
    if "UPDATE_CASES" in os.environ:
        pytest.skip("the cases are being written")

    assert expected == _tags(html)


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_every_heading_is_a_case(file: Path) -> None:
    """A case that the pattern does not match would be a case that nobody runs."""
    if "UPDATE_CASES" in os.environ:
        file.write_text(_CASE.sub(_with_tags, file.read_text("utf-8")), "utf-8")
    headings = re.findall(r"^## (.+)$", file.read_text("utf-8"), re.MULTILINE)

    assert headings == [case["title"] for case in _CASE.finditer(file.read_text("utf-8"))]


def _with_tags(case: re.Match[str]) -> str:
    return (
        f"## {case['title']}\n{case['prose']}```html\n{case['html']}```\n"
        f"\n```tags\n{_tags(case['html'])}```\n"
    )
