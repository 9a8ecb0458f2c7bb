"""Page to bytes: one file, or folder, a format; the only home of WeasyPrint."""

from collections.abc import Mapping

from diptych.formats.coverage import coverage
from diptych.formats.format import Encode, Format, artifact
from diptych.formats.html import HTML
from diptych.formats.pdf import PDF
from diptych.formats.problems import PROBLEMS
from diptych.formats.versions import versions

FORMATS: Mapping[str, Format] = {format_.name: format_ for format_ in (HTML, PDF)}
"""Every output format by its name."""

__all__ = ["FORMATS", "PROBLEMS", "Encode", "Format", "artifact", "coverage", "versions"]
