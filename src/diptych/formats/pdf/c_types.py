"""Types of C, read without reading every other type of their library again.

WeasyPrint names types in C's own notation, and each array of another length is another
type: a dozen for every PDF.  To read one, cffi has its parser go through a definition of
each name that it knows, which takes 1.5 ms; only those that a type mentions matter, and
with them alone it takes 0.2 ms.
"""

import re
from typing import Protocol

_NAME = re.compile(r"\w+")
_DECLARED = "_declarations"
"""Where cffi's parser keeps what was declared, as `typedef PangoRectangle`, `function g_free`."""


class Parser(Protocol):
    """cffi's parser of the declarations of some libraries."""

    def parse_type(self, written: str) -> object:
        """Read a type."""


def read_types_quickly(parser: Parser) -> None:
    """Have a parser look only at what a type mentions.

    Only one thread at a time may ask it, which cffi sees to.

    Args:
        parser: to be changed; one that keeps its declarations elsewhere is left alone.
    """
    inside, parse = vars(parser), parser.parse_type
    declared = inside.get(_DECLARED)
    if declared is None:
        return

    def parse_type(written: str) -> object:
        names = set(_NAME.findall(written))
        inside[_DECLARED] = {
            key: known for key, known in declared.items() if key.rpartition(" ")[2] in names
        }
        try:
            return parse(written)
        finally:
            inside[_DECLARED] = declared

    inside["parse_type"] = parse_type
