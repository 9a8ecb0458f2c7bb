"""Headings on paper: no short last word stands on a line of its own.

Browsers balance the lines of a heading (`text-wrap`), WeasyPrint does not.  A no-break space
before the last word is what typesetters do; on screen, programs look for headings by their
very words, so it stands on paper only.
"""

import re

_END = re.compile(
    r"(?P<before>[^\s<>]+) (?P<last>[^\s<>]+(?:</\w+>)*</h[1-6]>)",
)
"""The last two words of a heading, with what ends there."""
_MOST = 24
"""Letters that may be bound together: less than half a line of the largest heading."""


def bound(html: str) -> str:
    r"""Bind the last word of each heading to the one before it, if both are short.

    Args:
        html: a page of ours.

    >>> bound("<h2><b>What it says of rent</b></h2> <p>of rent</p>")
    '<h2><b>What it says of\xa0rent</b></h2> <p>of rent</p>'
    """
    return _END.sub(_bind, html)


def _bind(end: re.Match[str]) -> str:
    words = len(end["before"]) + len(end["last"].partition("<")[0])
    return end[0] if words > _MOST else f"{end['before']}\u00a0{end['last']}"
