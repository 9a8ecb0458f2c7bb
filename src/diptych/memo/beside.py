"""What is made of the program's own files, kept where Python keeps what modules compile to.

That is in `__pycache__`, beside the file, if the folder can be written and Python may
write there.  Only what was made of a file of the program is kept, so what is read back is
as much ours as the compiled code beside our modules.
"""

import os
import sys
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path

from diptych.memo.entry import packed, unpacked


class Beside:
    """Remembers what is made of the texts in a folder of the program.

    Args:
        folder: of the program.
        maker: who makes it, in which version, in letters and digits: another one, or another
            version of Python, keeps another file.
    """

    def __init__(self, folder: Path, maker: str) -> None:
        self._folder = folder
        self._maker = maker

    def recall(self, path: str, text: str) -> bytes | None:
        """Give what was made of a text, if it was kept and is whole.

        Args:
            path: of the file, below the folder.
            text: that it has.
        """
        try:
            return unpacked(text, self._file(path).read_bytes())
        except OSError:
            return None

    def keep(self, content: bytes, path: str, text: str) -> None:
        """Remember what was made of a text, if it is that of the program's own file.

        Whoever may not write here makes it again, as with any module.
        """
        if sys.dont_write_bytecode:
            return
        with suppress(OSError):
            if (self._folder / path).read_text("utf-8") == text:
                _write(self._file(path), packed(text, content))

    def _file(self, path: str) -> Path:
        return Path(cache_from_source(f"{self._folder / path}.py", optimization=self._maker))


def _write(file: Path, content: bytes) -> None:
    """Write a file whole, or not at all."""
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        aside.write_bytes(content)
        aside.replace(file)
    finally:
        aside.unlink(missing_ok=True)
