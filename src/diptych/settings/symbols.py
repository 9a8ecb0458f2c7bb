"""The federal symbols: pictures that only the institution itself may supply (L-42, L-44)."""

from collections.abc import Sequence
from pathlib import PurePosixPath

from diptych.model.language import LanguageCode
from diptych.model.settings import Symbols
from diptych.settings.problems import INCOMPLETE_SIGNATURE, NOT_A_PICTURE
from diptych.toml import Table

_FILES = PurePosixPath("assets")
"""Where what stands beside the templates and the sources goes, in the output folder."""
_PICTURES = frozenset({".svg", ".png"})


def read_symbols(table: Table, languages: Sequence[LanguageCode]) -> Symbols:
    """Read the `[symbols]` table; what is wrong is noted in it.

    An institution that signs one edition with its picture signs all of them so: the
    signature is of equal rank in each (L-42).

    Args:
        table: its own table.
        languages: of the project.
    """
    inside = table.table("signatures")
    given = {code: _picture(inside, code) for code in languages}
    inside.finish()
    if any(given.values()):
        for code in (code for code in languages if given[code] is None):
            inside.report(INCOMPLETE_SIGNATURE.found(inside.place(), language=code))
    wordmark = _picture(table, "wordmark")
    table.finish()
    return Symbols({code: path for code, path in given.items() if path is not None}, wordmark)


def _picture(table: Table, key: str) -> str | None:
    """Read the path of a picture below the folder of templates or of sources."""
    given = table.text_of(key)
    if given is None:
        return None
    path = PurePosixPath(given)
    if path.suffix not in _PICTURES or path.is_absolute() or ".." in path.parts:
        table.report(NOT_A_PICTURE.found(table.place(key), found=given))
    return str(_FILES / path)
