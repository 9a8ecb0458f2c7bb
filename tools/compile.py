"""Compile what pip compiles of whatever it installs, but not of a checkout.

    python -I tools/compile.py

Otherwise the first run of the program would do it; and every run, where Python is told to
write no compiled code (`PYTHONDONTWRITEBYTECODE`, as in most containers).
"""

import compileall
import sys
from contextlib import suppress
from pathlib import Path, PurePosixPath

from jinja2 import TemplateError

from diptych.languages import LANGUAGES, PROGRAM
from diptych.model.project import Template
from diptych.rendering.engine import engine
from diptych.rendering.strings import Strings

ROOT = Path(__file__).resolve().parents[1]
TEMPLATES = ROOT / "templates"


def main() -> int:
    """Compile the modules of the program, and its templates."""
    compiled = compileall.compile_dir(ROOT / "src", quiet=1)
    files = sorted({*TEMPLATES.rglob("*.html"), *TEMPLATES.rglob("*.xml")})
    templates = [
        Template(PurePosixPath(file.relative_to(TEMPLATES).as_posix()), file.read_text("utf-8"))
        for file in files
    ]
    strings = Strings(LANGUAGES[PROGRAM], None)
    environment = engine(templates, strings, PurePosixPath("templates")).environment
    for template in templates:
        # Whoever is at work on one is told by a build, with the line.
        with suppress(TemplateError):
            environment.get_template(str(template.path))
    return not compiled


if __name__ == "__main__":
    sys.exit(main())
