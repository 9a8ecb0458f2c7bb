"""The versions of everything that has a say in the bytes, for memo keys and the manifest.

Reading them must cost next to nothing, because a build that changes nothing reads
them too: Python distributions by the names of their folders, C libraries by asking them.
"""

import ctypes
import hashlib
import pkgutil
import zlib
from collections.abc import Iterator
from pathlib import Path

from diptych.formats.pdf.libraries import FONTCONFIG, HARFBUZZ, PANGO
from diptych.installed import installed

DISTRIBUTIONS = (
    "weasyprint",
    "pydyf",
    "tinycss2",
    "tinyhtml5",
    "cssselect2",
    "pyphen",
    "pillow",
    "fonttools",
    "page-validation",
)
"""What parses, styles, hyphenates, draws, writes and validates."""


def versions() -> tuple[tuple[str, str], ...]:
    """Name and version of each part, in a fixed order; absent parts are left out."""
    own = (("formats", _own_code()), ("zlib", zlib.ZLIB_RUNTIME_VERSION))
    return (*installed(*DISTRIBUTIONS).items(), *_libraries(), *own)


def _own_code() -> str:
    """Hash this room: a change in how PDFs are tagged makes other PDFs of the same pages."""
    room = Path(__file__).parent
    code = sorted(path for path in room.rglob("*") if path.suffix in {".py", ".conf"})
    hashed = hashlib.sha256()
    for path in code:
        name = path.relative_to(room).as_posix()
        hashed.update(name.encode() + (pkgutil.get_data(__package__, name) or b""))
    return hashed.hexdigest()


def _libraries() -> Iterator[tuple[str, str]]:
    """Ask the C libraries that can be loaded."""
    try:
        pango, harfbuzz, fontconfig = map(ctypes.CDLL, (PANGO, HARFBUZZ, FONTCONFIG))
    except OSError:
        # Without them there is no PDF whose key they could be part of.
        return
    yield "pango", _text(pango, "pango_version_string")
    yield "harfbuzz", _text(harfbuzz, "hb_version_string")
    number = int(fontconfig.FcGetVersion())
    yield "fontconfig", f"{number // 10000}.{number // 100 % 100}.{number % 100}"


def _text(library: ctypes.CDLL, function: str) -> str:
    ask = library[function]
    ask.restype = ctypes.c_char_p
    answer: bytes = ask()
    return answer.decode("ascii")
