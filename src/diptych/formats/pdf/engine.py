"""WeasyPrint, brought in once, in the one version that the tagging is written for."""

import threading
import warnings
from functools import cache

from diptych.aside import aside
from diptych.formats.pdf.c_types import read_types_quickly
from diptych.formats.pdf.isolation import isolated_fonts
from diptych.formats.pdf.libraries import require_libraries
from diptych.formats.pdf.quick_import import quick_import
from diptych.formats.problems import WRONG_WEASYPRINT
from diptych.model.diagnostic import MachineError

VERSION = "70.0"
"""Also pinned in `pyproject.toml`: `recording` and `tagging` read what it keeps to itself."""

_lock = threading.Lock()


@cache
def load() -> None:
    """Import WeasyPrint unless that is done; worth calling before forking workers.

    Raises:
        MachineError: libraries are missing, or it is another version.
    """
    with _lock:
        # It unpacks fonts into files, and counts on an end at which Python tidies up.
        aside()
        require_libraries()
        require_version(_import_quickly())


def require_version(found: str) -> None:
    """Make sure that WeasyPrint is the one that this room was written for.

    Raises:
        MachineError: it is not.
    """
    if found != VERSION:
        raise MachineError([WRONG_WEASYPRINT.found(None, found=found, expected=VERSION)])


def _import_quickly() -> str:
    """Import WeasyPrint and tell its version."""
    with isolated_fonts(), quick_import(), warnings.catch_warnings():
        # That it finds no font is what the isolation is for.
        warnings.filterwarnings("ignore", "No fonts configured in FontConfig", UserWarning)
        import weasyprint  # noqa: PLC0415 - 0.3 s and 40 MiB, for those who want a PDF
        from weasyprint.text.ffi import ffi  # noqa: PLC0415 - likewise

    read_types_quickly(ffi._parser)  # noqa: SLF001 - see `c_types`
    version: str = weasyprint.VERSION
    return version
