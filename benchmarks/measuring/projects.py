"""Projects to measure with: the release of this repository, as many times as wanted.

Every copy has another address and other figures in two sentences, in both languages, so
that no two pages, PDFs or catalogs are the same bytes; one of them is the sentence that
benchmarks change, which no other copy then has with another translation.
"""

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RELEASE = "mila-statistics-canada-partnership"
MESSAGES = Path("locales/fr_CA/LC_MESSAGES")

WORD = "prometteurs"
"""A word of the French that nothing depends on."""

_ENGLISH = {
    "900 researchers": "{} researchers",
    "experts in the field": "experts in {} fields",
}
_FRENCH = {
    "900\u00a0chercheuses": "{}\u00a0chercheuses",
    f"{WORD} du domaine": f"{WORD} de {{}}\u00a0domaines",
}
"""What differs from copy to copy."""
_SLUGS = {
    "mila-and-statistics-canada-partner-to-advance-ethical-ai-and-machine-learning": "partnership",
    "mila-et-statistique-canada-font-avancer-lia-et-lapprentissage-automatique": "partenariat",
}


def make_project(folder: Path, count: int) -> Path:
    """Make a project of so many releases, complete in both languages.

    Args:
        folder: where; it must not be there yet.
        count: of releases.
    """
    (folder / MESSAGES).mkdir(parents=True)
    shutil.copy(ROOT / "publication.toml", folder)
    shutil.copy(ROOT / MESSAGES / "boilerplate.po", folder / MESSAGES)
    source = (ROOT / "content" / RELEASE / "index.md").read_text(encoding="utf-8")
    catalog = (ROOT / MESSAGES / f"{RELEASE}.po").read_text(encoding="utf-8")
    if not all((*(one in source for one in _ENGLISH), *(one in catalog for one in _FRENCH))):
        message = "the release of this repository has changed: choose other phrases"
        raise ValueError(message)
    for number in range(count):
        key = f"release-{number:05}"
        (folder / "content" / key).mkdir(parents=True)
        (folder / "content" / key / "index.md").write_text(_varied(source, number), "utf-8")
        text = _varied(catalog, number).replace(RELEASE, key)
        (folder / MESSAGES / f"{key}.po").write_text(text, "utf-8")
    return folder


def change_one_translation(folder: Path, number: int, word: str) -> None:
    """Change `WORD` in the French of one release to another one."""
    file = folder / MESSAGES / f"release-{number:05}.po"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(WORD, word, 1), encoding="utf-8")


def change_style(folder: Path, number: int) -> None:
    """Change the style sheet that every PDF is made with, differently for each number."""
    own = folder / "templates/css/paper.css"
    own.parent.mkdir(parents=True, exist_ok=True)
    original = (ROOT / "templates/css/paper.css").read_text(encoding="utf-8")
    own.write_text(f"{original}\np {{ margin-top: {number}pt }}\n", encoding="utf-8")


def _varied(text: str, number: int) -> str:
    for slug, short in _SLUGS.items():
        text = text.replace(slug, f"{short}-{number:05}")
    figure = f"{900 + number:,}"
    for phrase, varied in _ENGLISH.items():
        text = text.replace(phrase, varied.format(figure))
    for phrase, varied in _FRENCH.items():
        text = text.replace(phrase, varied.format(figure.replace(",", "\u00a0")))
    return text
