"""Typography over published French: every page, block by block, where the corpus is at hand."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from diptych.languages import LANGUAGES, typeset
from diptych.model.style import Style

_, FRENCH = LANGUAGES
CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "pairs"
FOLDERS = sorted(CORPUS.glob("*/")) if CORPUS.exists() else []
PARSER = MarkdownIt("commonmark").enable("table")
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
CLOSED_LISTS = re.compile(
    r"(?<=[0-9IVXLC])(?:ième|ieme|ème|eme|ère|ere|ier|er|re|e)s?\b|œ|oe|(?<=[0-9]) (?:er)?\b",
    re.IGNORECASE,
)
"""The letters that rules may change: endings of ordinals, and ligatures."""

pytestmark = pytest.mark.skipif(not FOLDERS, reason="the corpus is not beside this repository")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: str(folder.name))
def test_published_french_is_typeset_once_and_keeps_its_letters(folder: Path) -> None:
    """Set text is not set again, and letters and figures are those of the page."""
    for runs in blocks(folder):
        once = typeset(runs, FRENCH, Style())

        assert once == typeset(once, FRENCH, Style())
        assert substance(runs) == substance(once)


def blocks(folder: Path) -> Iterator[tuple[str, ...]]:
    """Read the prose of every block, code and images as U+FFFC."""
    for path in sorted(folder.glob("*.fr.md")):
        text = FRONT_MATTER.sub("", path.read_text("utf-8", errors="replace").lstrip("\ufeff"))
        for token in PARSER.parse(text):
            if token.type == "inline":
                runs = (run(child.type, child.content) for child in token.children or ())
                yield tuple(filter(None, runs))


def run(kind: str, content: str) -> str:
    """Give what stands in prose for a token."""
    if kind in {"text", "text_special"}:
        return content
    return "\n" if kind == "softbreak" else "" if kind.endswith(("_open", "_close")) else "\ufffc"


def substance(runs: tuple[str, ...]) -> Counter[str]:
    """Count the letters and figures of a text, those of the closed lists left out."""
    text = CLOSED_LISTS.sub("", unicodedata.normalize("NFC", "".join(runs)))
    return Counter(letter for letter in text.lower() if letter.isalnum())
