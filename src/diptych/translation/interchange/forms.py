"""Every form that a catalog can be sent out in: one file a form, one line of the table.

Each is imported when it is asked for, since some need libraries that only they need.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePosixPath
from typing import Protocol, cast

from diptych.model.diagnostic import InputError, MachineError
from diptych.model.phrase import Phrase
from diptych.model.place import Place
from diptych.translation.interchange.problems import MISSING_LIBRARY, UNKNOWN_FORM
from diptych.translation.interchange.returned import Returned
from diptych.translation.interchange.row import Job


class Writer(Protocol):
    """The module of a form."""

    def write(self, job: Job, say: Callable[[Phrase], str]) -> bytes:
        """Write a job."""
        ...


class Reader(Protocol):
    """The module of a form that texts come back in."""

    def read(self, content: bytes, path: PurePosixPath) -> Returned:
        """Read what came back."""
        ...


@dataclass(frozen=True, slots=True)
class Form:
    """A form that texts travel in."""

    title: str
    suffix: str
    module: str
    """In this package."""
    library: str | None = None
    """What it needs beyond what the program always has, as it is installed."""

    def write(self, job: Job, say: Callable[[Phrase], str]) -> bytes:
        """Write a job.

        Args:
            job: what is sent.
            say: words what is not sent for translation: heads, states.

        Raises:
            MachineError: the library that it needs is not installed.
        """
        return cast("Writer", self._imported()).write(job, say)

    def read(self, content: bytes, path: PurePosixPath) -> Returned:
        """Read what came back.

        Raises:
            InputError: it is malformed, too large, or tries to be clever.
            MachineError: the library that it needs is not installed.
        """
        return cast("Reader", self._imported()).read(content, path)

    def _imported(self) -> object:
        try:
            return import_module(f"diptych.translation.interchange.{self.module}")
        except ModuleNotFoundError:
            if self.library is None:
                raise
            raise MachineError(
                [MISSING_LIBRARY.found(None, form=self.title, library=self.library)]
            ) from None


_CSV = Form("CSV", ".csv", "csv_table")
_DOCX = Form("Word", ".docx", "docx_table", library="python-docx")
_XLSX = Form("Excel", ".xlsx", "xlsx_table", library="openpyxl")
_XLIFF = Form("XLIFF 1.2", ".xlf", "xliff1")

FORMS: Mapping[str, Form] = {
    "xliff": _XLIFF,
    "xliff2": Form("XLIFF 2.0", ".xlf", "xliff2"),
    "tmx": Form("TMX 1.4", ".tmx", "tmx"),
    "xlsx": _XLSX,
    "docx": _DOCX,
    "csv": _CSV,
}
"""What `--to` may be."""

_RETURNING: Mapping[str, Form] = {
    ".xlf": _XLIFF,
    ".xliff": _XLIFF,
    ".xlsx": _XLSX,
    ".docx": _DOCX,
    ".csv": _CSV,
}
"""By the end of a file's name; XLIFF says its version itself."""


def form_of(path: PurePosixPath) -> Form:
    """Find the form of a file that came back.

    Raises:
        InputError: its name does not say.
    """
    form = _RETURNING.get(path.suffix.lower())
    if form is None:
        raise InputError([UNKNOWN_FORM.found(Place(path), known=", ".join(_RETURNING))])
    return form
