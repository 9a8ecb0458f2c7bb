"""The C libraries that WeasyPrint draws with, and what to do where they are missing."""

import ctypes
import sys
from collections.abc import Iterable
from contextlib import suppress

from diptych.formats.problems import MISSING_LIBRARIES
from diptych.model.diagnostic import MachineError

PANGO = "libpango-1.0.so.0"
HARFBUZZ = "libharfbuzz.so.0"
FONTCONFIG = "libfontconfig.so.1"
REQUIRED = (
    "libgobject-2.0.so.0",
    PANGO,
    "libpangoft2-1.0.so.0",
    HARFBUZZ,
    # WeasyPrint can do without, eight times slower and with bytes that change every second.
    "libharfbuzz-subset.so.0",
    FONTCONFIG,
)
"""Shared objects by the names that the dynamic loader of Linux knows them by."""

INSTALL = "apt-get install -y libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
"""Brings all of them on Debian 12 and its relatives."""


def require_libraries(names: Iterable[str] = REQUIRED) -> None:
    """Make sure that PDFs can be made here.

    Raises:
        MachineError: something is missing; the diagnostic names it and the command to run.
    """
    if not sys.platform.startswith("linux"):
        return  # Other systems name these files otherwise; WeasyPrint itself looks for them.
    if missing := tuple(name for name in names if not _loads(name)):
        libraries = ", ".join(missing)
        raise MachineError(
            [MISSING_LIBRARIES.found(None, libraries=libraries, command=f"`{INSTALL}`")]
        )


def _loads(name: str) -> bool:
    with suppress(OSError):
        ctypes.CDLL(name)
        return True
    return False
