"""Write the reference of the checks from the checks, one page a language.

    python tools/reference.py

Writes docs/reference/checks.LANGUAGE.md; what is not translated yet stands in the program's
own language.
"""

from pathlib import Path

from diptych.cli.reference import reference
from diptych.cli.speech import speaker
from diptych.languages import LANGUAGES
from diptych.project import write_file

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "reference"


def main() -> None:
    """Write the page of every language."""
    for code in LANGUAGES:
        write_file(FOLDER / f"checks.{code}.md", reference(speaker(code)).encode())


if __name__ == "__main__":
    main()
