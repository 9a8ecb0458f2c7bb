"""How the lines of a catalog file are laid out: what is added to it looks as if it belonged."""

import re
from dataclasses import dataclass

UNWRAPPED = 0
_WRAPPED_AT = 78
"""polib's width, and within a column or two that of gettext and of translators' editors."""
_FULL_LINE = re.compile(r'^(?:#~ )?"[^\n]{55,78}(?<!\\n)"\r?\n(?:#~ )?"', re.MULTILINE)
"""A line that ends in mid-sentence, near the margin: somebody's editor broke it there."""
_LONG_LINE = re.compile(r'^(?:#~ )?(?:msg\w+(?:\[\d\])? )?"[^\n]{100}', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Layout:
    """How the lines of one file end, and where they are broken."""

    newline: str = "\n"
    """Kept, since an editor on another system may have chosen it."""
    width: int = UNWRAPPED
    """polib's `wrapwidth`."""

    @classmethod
    def of(cls, text: str) -> "Layout":
        """Tell from a file how it is laid out."""
        full = sum(1 for _ in _FULL_LINE.finditer(text))
        wraps = full > sum(1 for _ in _LONG_LINE.finditer(text))
        return cls("\r\n" if "\r\n" in text else "\n", _WRAPPED_AT if wraps else UNWRAPPED)


USUAL = Layout()
"""Of a file that is made anew: nothing is wrapped."""
