"""Compiled templates, remembered by their content.

Compiling takes longer than filling, and every language and every build of a preview
compiles the same texts: what a template compiles to depends on its name and its
text alone.
"""

from types import CodeType

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket


class Compiled(BytecodeCache):
    """Remembers what templates compile to, for as long as the program runs."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give what a template of that name and content compiled to before, if it did."""
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Remember what a template compiled to."""
        if bucket.code is not None:
            self._codes[bucket.key, bucket.checksum] = bucket.code


COMPILED = Compiled()
"""Shared by the engines of all languages."""
