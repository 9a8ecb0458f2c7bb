"""The vendored fonts: unchanged since they were reviewed, static, and with what is written."""

import hashlib
import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from diptych.formats import coverage
from diptych.formats.character_map import characters
from formats.samples import FONTS, assets

TABLES_THAT_COMPRESSION_CHANGES = {"head"}
"""WOFF2 demands a flag there that says so."""
WRITTEN = (
    "àâäçéèêëîïôöùûüÿæœÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÆŒ"  # French
    "«»‹›“”‘’–—…•†‡§¶©®™"  # typography
    "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{NON-BREAKING HYPHEN}"
    "\N{SOFT HYPHEN}"
    "$€¢£%‰°ºª²³⁴×÷±−≤≥≈≠½¼¾"  # figures
    "ᐃᓄᒃᑎᑐᑦᓀᐦᐃᔭᐍᐏᐣ"  # syllabics
)
FACES = sorted(FONTS.glob("*.ttf"))


def test_every_file_is_the_reviewed_one() -> None:
    """Names and hashes are those of the bill of materials, no file more and none less."""
    listed = re.findall(
        r"^  (\S+\.(?:ttf|woff2)): .*\n    sha256 ([0-9a-f]{64})$",
        (FONTS / "SOURCES.txt").read_text("utf-8"),
        re.MULTILINE,
    )
    present = (path for path in FONTS.iterdir() if path.suffix in {".ttf", ".woff2"})

    assert dict(listed) == {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in present
    }


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.stem)
def test_face_is_static_and_may_be_embedded(face: Path) -> None:
    """Variable fonts would change the bytes of PDFs every second."""
    with TTFont(face) as font:
        assert "fvar" not in font
        assert 0 == font["OS/2"].fsType


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.stem)
def test_web_face_is_the_same_font(face: Path) -> None:
    """Every table of the WOFF2 is byte for byte that of the TTF, so its name may be too."""
    with TTFont(face) as paper, TTFont(face.with_suffix(".woff2")) as web:
        tables = frozenset(paper.reader.keys())
        assert tables == frozenset(web.reader.keys())
        different = {tag for tag in tables if paper.reader[tag] != web.reader[tag]}

    assert TABLES_THAT_COMPRESSION_CHANGES == different


def test_everything_that_editions_write_can_be_shown() -> None:
    """French, federal typography, figures and syllabics are covered."""
    assert [] == [character for character in WRITTEN if ord(character) not in coverage(assets())]


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.stem)
def test_characters_are_those_that_fonttools_finds(face: Path) -> None:
    """Our reading of the character map is that of the library that knows all fonts."""
    with TTFont(face) as font:
        expected = frozenset(font.getBestCmap())

    assert expected == characters(face.read_bytes())


def test_coverage_knows_what_is_missing() -> None:
    """A snowman is in no face, and without fonts nothing is."""
    assert ord("☃") not in coverage(assets())
    assert frozenset() == coverage(())
