"""Page to bytes: one file, or folder, a format; the only home of WeasyPrint."""

from collections.abc import Mapping

from diptych.formats.coverage import coverage
from diptych.formats.format import Encode, Format, artifact
from diptych.formats.html import HTML
from diptych.formats.pdf import BILINGUAL, PDF
from diptych.formats.problems import PROBLEMS
from diptych.formats.text import TEXT
from diptych.formats.versions import versions
from diptych.formats.xml import XML

FORMATS: Mapping[str, Format] = {one.name: one for one in (HTML, PDF, BILINGUAL, TEXT, XML)}
"""Every output format by its name."""

__all__ = ["FORMATS", "PROBLEMS", "Encode", "Format", "artifact", "coverage", "versions"]
