"""Two folders change names in one step, which a reader sees whole or not at all.

The standard library has no call for it; Linux has `renameat2`.
"""

import ctypes
import errno
import os
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def exchange(one: Path, other: Path) -> None:
    """Give each of two folders on one file system the other's name, at once.

    Raises:
        OSError: the file system cannot, or the user may not.
    """
    library = ctypes.CDLL(None, use_errno=True)
    failed = library.renameat2(
        _AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE
    )
    if failed:
        number = ctypes.get_errno() or errno.EIO
        raise OSError(number, os.strerror(number), str(other))
