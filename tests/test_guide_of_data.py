"""The examples of the guide to tables and charts are sources that can be read."""

import re
from pathlib import Path, PurePosixPath

import pytest

from diptych.model.block import BlockKind
from diptych.model.project import SourceFile
from diptych.settings import read
from diptych.sources import parse

GUIDES = Path(__file__).parents[1] / "docs/guides"
SOURCE = PurePosixPath("content/guide/index.md")
SETTINGS = read('languages = ["en", "fr"]\n')
FRONT = """+++
kind = "backgrounder"
language = "{language}"
date = 2026-11-22
title = "Guide"
institutions = ["statistics-canada"]
+++

"""
KINDS = [
    BlockKind.CAPTION,
    *[BlockKind.ROW] * 3,
    BlockKind.REMARK,
    BlockKind.SOURCE,
    BlockKind.CAPTION,
    BlockKind.CHART,
    *[BlockKind.ROW] * 3,
    BlockKind.SOURCE,
]


@pytest.mark.parametrize(("language", "file"), [("en", "employment.csv"), ("fr", "emploi.csv")])
def test_examples(language: str, file: str) -> None:
    """What an author copies out of the guide works as it stands."""
    guide = (GUIDES / f"data.{language}.md").read_text("utf-8")
    (data,) = re.findall(r"^```csv\n(.*?)^```$", guide, re.DOTALL | re.MULTILINE)
    examples = re.findall(r"^````markdown\n(.*?)^````$", guide, re.DOTALL | re.MULTILINE)
    text = FRONT.format(language=language) + "\n".join(examples)
    path = SOURCE.with_name(file)
    document = parse(SourceFile(SOURCE, text), SETTINGS, {}, {path: SourceFile(path, data)})

    assert KINDS == [block.kind for block in document.blocks]
