"""No font of the machine: fontconfig sees only what style sheets bring along.

Otherwise a character that the vendored fonts lack would silently come from
whatever font this machine has, and the same source would give other bytes, and
other pages, elsewhere.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

VARIABLE = "FONTCONFIG_FILE"
EMPTY_CONFIGURATION = Path(__file__).with_name("fonts.conf")


@contextmanager
def isolated_fonts() -> Iterator[None]:
    """Let fontconfig read the empty configuration, wherever it is told to initialize.

    It reads the variable at each initialization, so the environment is put back at once:
    programs that this process starts keep their fonts.
    """
    before = os.environ.get(VARIABLE)
    os.environ[VARIABLE] = str(EMPTY_CONFIGURATION)
    try:
        yield
    finally:
        if before is None:
            del os.environ[VARIABLE]
        else:
            os.environ[VARIABLE] = before
