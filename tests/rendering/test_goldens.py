"""The sample's whole pages, kept as files so that a change of templates is read as a difference.

`pytest --update` writes them anew; whoever does that looks at what changed.
"""

from pathlib import Path

import pytest

from diptych.model.language import LanguageCode
from diptych.model.page import Medium
from rendering.sample import EN, FR, page, pages, publication

GOLDENS = Path(__file__).parent / "goldens"


@pytest.mark.parametrize("medium", [Medium.SCREEN, Medium.PAPER])
@pytest.mark.parametrize("language", [EN, FR])
def test_page(language: LanguageCode, medium: Medium, request: pytest.FixtureRequest) -> None:
    """A release that holds everything a release can hold becomes exactly this page."""
    golden = GOLDENS / f"everything.{medium.value}.{language}.html"
    found = page(pages(publication("everything")), language, medium)
    if request.config.getoption("--update"):
        golden.write_text(found, encoding="utf-8")

    assert golden.read_text(encoding="utf-8") == found
