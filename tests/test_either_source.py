"""Either official language may be the source: the pair is the same (design, decision 4)."""

import shutil
from pathlib import Path, PurePosixPath

import polib

from diptych import pipeline, project
from diptych.cli.speech import speaker
from diptych.model.project import Outcome

ROOT = Path(__file__).parents[1]
RELEASE = "mila-statistics-canada-partnership"
SOURCE = Path("content", RELEASE, "index.md")


def test_the_pair_is_the_same_from_either_language(tmp_path: Path) -> None:
    """The first release, written from its French, gives the same pages, byte for byte."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    shutil.copytree(ROOT / "locales", tmp_path / "locales")
    shutil.copy(ROOT / "publication.toml", tmp_path)
    from_english = _pages(tmp_path)
    _turn_round(tmp_path)
    from_french = _pages(tmp_path)

    assert from_english == from_french


def _pages(root: Path) -> dict[tuple[str, str], str]:
    outcome: Outcome = pipeline.check(project.read(root))
    assert outcome.publishable, outcome.diagnostics
    return {(str(page.path), page.medium): page.html for page in outcome.pages}


def _turn_round(root: Path) -> None:
    """Write the release in French, and its catalog into English."""
    held = [one for one in project.read(root).catalogs if one.domain == RELEASE]
    french = {key.source: found.text for one in held for key, found in one.translations.items()}
    source = (root / SOURCE).read_text("utf-8").replace('language = "en"', 'language = "fr"')
    for english in sorted(french, key=len, reverse=True):
        source = source.replace(english, french[english])
    (root / SOURCE).write_text(source, "utf-8")
    (root / held[0].path).unlink()
    english_of = {text: source for source, text in french.items()}
    catalogs = pipeline.catalogs(project.read(root), {}, speaker)
    path = root / "locales" / "en_CA" / "LC_MESSAGES" / f"{RELEASE}.po"
    path.parent.mkdir(parents=True)
    path.write_bytes(catalogs[PurePosixPath(path.relative_to(root))])
    catalog = polib.pofile(str(path), wrapwidth=0)
    for entry in catalog:
        entry.msgstr = english_of[entry.msgid]
    catalog.save()
