"""Flags that call prose a format string.

gettext's tools guess: a space and a letter behind a per cent sign are enough for
`2.5% in May` to be held against the rules of Python or C, and a right translation is
refused.  Templates have format strings, and their values have names; prose has none.
"""

import re
from collections.abc import Sequence

from diptych.model.message import Message

_FORMAT = re.compile(r"(?!no-)[\w-]+-format")
_NAMED = re.compile(r"%\(\w+\)[sd]")


def false_formats(message: Message, flags: Sequence[str]) -> frozenset[str]:
    """Find the flags of an entry that take a text for what it is not.

    >>> from diptych.languages import PROGRAM
    >>> from diptych.model.message import MessageKey
    >>> prose = Message(MessageKey(None, "Up 2.5% in May"), PROGRAM, (), ())
    >>> sorted(false_formats(prose, ["fuzzy", "python-format", "no-c-format"]))
    ['python-format']
    """
    if not flags or _NAMED.search(message.key.source):
        return frozenset()
    return frozenset(flag for flag in flags if _FORMAT.fullmatch(flag))
