"""Write the reference from the code, one page a language: the checks, and the conventions.

    python tools/reference.py

Writes docs/reference/{checks,conventions}.LANGUAGE.md; what is not translated yet stands in the
program's own language.
"""

from pathlib import Path

from diptych.cli.conventions_guide import guide
from diptych.cli.reference import reference
from diptych.cli.speech import speaker
from diptych.languages import LANGUAGES
from diptych.project import write_file

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "reference"


def main() -> None:
    """Write the page of every language."""
    for code in LANGUAGES:
        say = speaker(code)
        write_file(FOLDER / f"checks.{code}.md", reference(say).encode())
        write_file(FOLDER / f"conventions.{code}.md", guide(code, say).encode())


if __name__ == "__main__":
    main()
