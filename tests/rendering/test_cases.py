"""What sentences and blocks become, as literate cases."""

from pathlib import PurePosixPath

import pytest

from case import Case, cases, rewrite
from diptych.model.edition import Edition, Publication
from diptych.model.page import Medium
from diptych.model.project import SourceFile
from diptych.sources import parse
from rendering.sample import EN, FR, SETTINGS, pages

LANGUAGES = {"english": EN, "french": FR}
DATA = PurePosixPath("content/case/data.csv")
FRONT = """+++
kind = "backgrounder"
language = "{language}"
date = 2026-11-22
title = "A title"
institutions = ["statistics-canada"]
+++
"""


@pytest.mark.parametrize("case", list(cases("rendering")), ids=str)
def test_rendering(case: Case, request: pytest.FixtureRequest) -> None:
    """A source in a language becomes exactly the HTML that the case shows."""
    (name,) = LANGUAGES.keys() & case.blocks.keys()
    language = LANGUAGES[name]
    text = FRONT.format(language=language) + case.blocks[name]
    file = SourceFile(DATA.with_name("index.md"), text)
    data = {DATA: SourceFile(DATA, case.blocks["csv"])} if "csv" in case.blocks else {}
    document = parse(file, SETTINGS, {}, data)
    found = _body(Publication(document, {language: Edition(language, document)}))
    if request.config.getoption("--update"):
        rewrite(case, "html", found)

    assert case.blocks["html"] == found


def _body(publication: Publication) -> str:
    """Cut out what stands between the heading of a release and its page details."""
    screen = next(page for page in pages(publication) if page.medium is Medium.SCREEN)
    _, _, below = screen.html.partition('<h2 class="gc-kind">Backgrounder</h2>\n')
    if not below:
        _, _, below = screen.html.partition('<h2 class="gc-kind">Document d’information</h2>\n')
    return below.partition('<section class="pagedetails">')[0].strip() + "\n"
