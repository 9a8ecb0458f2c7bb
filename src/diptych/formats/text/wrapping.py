"""Lines of a limited width; what must stay together stays together."""

import re
import textwrap

_GLUE = str.maketrans(
    {
        "\N{NO-BREAK SPACE}": " ",
        "\N{NARROW NO-BREAK SPACE}": " ",
        "\N{THIN SPACE}": " ",
        "\N{NON-BREAKING HYPHEN}": "-",
        "\N{SOFT HYPHEN}": None,
        "\N{WORD JOINER}": None,
        "\N{ZERO WIDTH SPACE}": None,
    }
)
"""Once lines are broken, what held them together is only in the way of a wire."""
_SPACES = re.compile("[ \t\r\f]+")


def wrapped(words: str, width: int) -> list[str]:
    """Break words into lines, at hard breaks and where a line is full.

    Addresses are never broken; a line that is nothing but one may be longer.

    Args:
        words: with a line end at each hard break.
        width: in characters.
    """
    lines: list[str] = []
    for line in words.strip().split("\n"):
        lines += textwrap.wrap(
            _SPACES.sub(" ", line).strip(" "),
            width,
            break_long_words=False,
            break_on_hyphens=False,
            replace_whitespace=False,
        ) or [""]
    return [plain(line) for line in lines]


def plain(text: str) -> str:
    """Take out what only layout needs."""
    return text.translate(_GLUE)
