"""A third language is one file and one line of a table (decision 4 of the design).

The program is copied, `inuktitut.py` laid into its `languages/`, and a line of the table
changed; nothing else.  The project then has three editions of its release, on paper too.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import polib
import pypdfium2
import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
NUNAVUT = "ᓄᓇᕗᑦ"
DECEMBER = "ᑎᓯᐱᕆ"
"""As CLDR names it."""
PLACEHOLDER = re.compile(r"\{\w+\}|%\(\w+\)s|<[^>]+>")
IMPORT = "from diptych.languages.language import Language\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The published project."""
    folder = tmp_path_factory.mktemp("third")
    program, project = folder / "program", folder / "project"
    _copy_program(program)
    shutil.copytree(HERE / "project", project)
    _speak(project, program / "templates.po")
    run = subprocess.run(
        [sys.executable, "-m", "diptych", "release", "--lang", "en"],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(program / "src")},
        capture_output=True,
        check=False,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return project / "dist"


def test_three_editions_name_each_other(site: Path) -> None:
    """Each page leads to the two others, and says which language they are in."""
    for page in _pages(site):
        html = page.read_text("utf-8")

        assert ["en", "fr", "iu"] == re.findall(r'rel="alternate" hreflang="(\w+)"', html)


def test_values_are_those_of_the_language(site: Path) -> None:
    """Months come from CLDR; what the file does not say takes a form that anybody understands."""
    html = next((site / "iu").rglob("nunavut.html")).read_text("utf-8")

    assert f'<time datetime="2026-12-01">{DECEMBER} 1, 2026</time>' in html
    assert "1,234,567.5" in html
    assert 'lang="iu"' in html


def test_paper_is_set_in_syllabics(site: Path) -> None:
    """The font that comes with the program writes them, and a reader can copy them."""
    paper = next((site / "iu").rglob("nunavut.pdf"))
    document = pypdfium2.PdfDocument(paper)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    with pikepdf.open(paper) as opened:
        fonts = {str(name) for page in opened.pages for name in _fonts(page)}
        spoken = str(opened.Root.Lang)

    assert NUNAVUT in text
    assert DECEMBER in text
    assert any("Canadian-Aboriginal" in name for name in fonts), fonts
    assert "iu-Cans-CA" == spoken


def test_the_chart_is_drawn_in_syllabics(site: Path) -> None:
    """Its words are those of the edition."""
    html = next((site / "iu").rglob("nunavut.html")).read_text("utf-8")
    drawn = html.partition('<figure class="chart"')[2].partition("</figure>")[0]

    assert re.search(rf"<text[^>]*>{NUNAVUT}", drawn)


def _copy_program(program: Path) -> None:
    """Copy the program, and give it a language."""
    code = program / "src/diptych"
    shutil.copytree(ROOT / "src/diptych", code, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "templates", program / "templates")
    catalogs = Path("locales/fr_CA/LC_MESSAGES")
    (program / catalogs).mkdir(parents=True)
    for name in ("templates.po", "diptych.po"):
        shutil.copy(ROOT / catalogs / name, program / catalogs)
    shutil.copy(ROOT / catalogs / "templates.po", program / "templates.po")
    shutil.copy(HERE / "inuktitut.py", code / "languages")
    table = code / "languages/table.py"
    text = table.read_text("utf-8")
    text = text.replace(IMPORT, f"from diptych.languages.inuktitut import INUKTITUT\n{IMPORT}")
    table.write_text(text.replace("(ENGLISH, FRENCH)", "(ENGLISH, FRENCH, INUKTITUT)"), "utf-8")


def _speak(project: Path, strings: Path) -> None:
    """Say one word in place of every text: nobody here can translate them."""
    folder = project / "locales/iu_Cans_CA/LC_MESSAGES"
    folder.mkdir(parents=True)
    for catalog, domain in ((strings, "templates"), (_places(project), "places")):
        spoken = polib.pofile(str(catalog), wrapwidth=0)
        spoken.metadata["Language"] = "iu_Cans_CA"
        spoken.metadata["Plural-Forms"] = "nplurals=3; plural=(n == 1 ? 0 : n == 2 ? 1 : 2);"
        for entry in spoken:
            kept = " ".join(PLACEHOLDER.findall(entry.msgid))
            entry.msgstr = entry.msgid if entry.msgctxt == "link" else f"{NUNAVUT} {kept}".strip()
        spoken.save(str(folder / f"{domain}.po"))


def _places(project: Path) -> Path:
    return project / "locales/fr_CA/LC_MESSAGES/places.po"


def _pages(site: Path) -> Iterator[Path]:
    yield from (page for page in site.rglob("*.html") if page.parent.name == "11")


def _fonts(page: pikepdf.Page) -> Iterator[object]:
    for font in page.Resources.Font.values():
        yield font.BaseFont
