"""Bring the program's own catalogs up to date with the phrases in its code.

    python tools/phrases.py

Writes locales/diptych.pot and locales/LOCALE/LC_MESSAGES/diptych.po for every language but the
program's own, through the same update that releases use.
"""

from pathlib import Path, PurePosixPath

from diptych.cli.speech import speaker
from diptych.languages import LANGUAGES, PROGRAM
from diptych.model.project import SourceFile
from diptych.project import write_file
from diptych.translation import phrase_messages, pot, update

DOMAIN = "diptych"
ROOT = Path(__file__).resolve().parents[1]
CODE = ROOT / "src" / "diptych"


def main() -> None:
    """Update every catalog of the program."""
    sources = [
        SourceFile(PurePosixPath(file.relative_to(ROOT).as_posix()), file.read_text("utf-8"))
        for file in sorted(CODE.rglob("*.py"))
    ]
    messages = phrase_messages(sources)
    write_file(ROOT / "locales" / f"{DOMAIN}.pot", pot(messages, domain=DOMAIN))
    for language in LANGUAGES.values():
        if language.code == PROGRAM:
            continue
        path = PurePosixPath("locales", language.catalog, "LC_MESSAGES", f"{DOMAIN}.po")
        file = ROOT / path
        existing = file.read_bytes() if file.exists() else None
        updated = update(
            existing,
            messages,
            path=path,
            language=language.code,
            domain=DOMAIN,
            say=speaker(language.code),
        )
        if updated.content != existing:
            write_file(file, updated.content)


if __name__ == "__main__":
    main()
