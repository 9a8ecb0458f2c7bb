"""One release of each kind, published, by the judges of the Web: Nu, axe, and a reader's ear."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from diptych import pipeline, project
from diptych.memo import FolderStore
from diptych.project import write_file
from review.browser import Tab, browser
from validators import axe, nu
from validators.spoken import spoken

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "tests/projects/every-kind"
GOLDENS = Path(__file__).parent / "goldens"
SPOKEN = {
    "news-release.en": "one-source-*.html",
    "news-release.fr": "une-seule-source-*.html",
    "daily.en": "dq240809a-eng.htm",
    "daily.fr": "dq240809a-fra.htm",
}
"""Pages that are read from beginning to end."""
_SIZE = re.compile(r"(?<=\(PDF, )[0-9]+")
"""Of a PDF, which every change of it may change."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, as a reader gets it."""
    folder = tmp_path_factory.mktemp("site")
    read = project.read(SAMPLE)
    outcome = pipeline.build(read, FolderStore(folder / "memo"))
    assert [] == [f"{one.code} {one.place}" for one in outcome.diagnostics]
    for artifact in outcome.artifacts:
        write_file(folder / "dist" / artifact.path, artifact.content)
    return folder / "dist"


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    """A browser."""
    with browser(tmp_path_factory.mktemp("browser")) as opened:
        yield opened


@pytest.mark.skipif(nu.missing() is not None, reason=str(nu.missing()))
def test_nu_has_nothing_to_say(site: Path) -> None:
    """No error and no warning, on any page and on the style sheet of screens."""
    pages = [path for path in site.rglob("*") if path.suffix in {".html", ".htm"}]

    assert len(pages) > 20
    assert () == nu.complaints(pages)
    assert () == nu.complaints([site / "assets/css/screen.css"], "--css")


@pytest.mark.skipif(nu.missing() is not None, reason=str(nu.missing()))
def test_nu_is_listening(tmp_path: Path) -> None:
    """A planted fault is found, so that silence means something."""
    page = tmp_path / "a.html"
    page.write_text('<!DOCTYPE html><html lang="en"><title>T</title><p id="a"><p id="a"></html>')

    assert any("Duplicate ID" in complaint for complaint in nu.complaints([page]))


@pytest.mark.skipif(axe.missing() is not None, reason=str(axe.missing()))
def test_axe_finds_no_violation(site: Path, tab: Tab) -> None:
    """WCAG 2.1 AA and best practices hold at 320, 768 and 1280 pixels, and nothing sticks out."""
    pages = sorted(path for path in site.rglob("*") if path.suffix in {".html", ".htm"})
    found = {
        str(page.relative_to(site)): violations
        for page in pages
        if (violations := list(axe.violations(tab, page)))
    }

    assert {} == found


@pytest.mark.skipif(axe.missing() is not None, reason=str(axe.missing()))
def test_axe_is_listening(tmp_path: Path, tab: Tab) -> None:
    """A planted fault is found in every width."""
    page = tmp_path / "a.html"
    page.write_text('<!DOCTYPE html><html lang="en"><title>T</title><main><h1>T</h1><img src="a">')

    assert {(width, "image-alt") for width in axe.WIDTHS} == {
        (width, rule) for width, rule, _ in axe.violations(tab, page)
    }


@pytest.mark.skipif(axe.missing() is not None, reason=str(axe.missing()))
@pytest.mark.parametrize("name", SPOKEN)
def test_a_screen_reader_reads_a_release(
    site: Path, tab: Tab, name: str, request: pytest.FixtureRequest
) -> None:
    """Landmarks, headings and words come in their order, each in its language."""
    golden = GOLDENS / f"{name}.txt"
    (page,) = site.rglob(SPOKEN[name])
    tab.open(page)
    axe.resize(tab, 1280)
    found = _SIZE.sub("…", spoken(tab))
    if request.config.getoption("--update"):
        write_file(golden, found.encode())

    assert golden.read_text("utf-8") == found
