"""Compiled templates, remembered by their content.

Compiling takes longer than filling, and every language and every build of a preview
compiles the same texts: what a template compiles to depends on its name and its
text alone.

Templates that come with the program are code of ours, and stay compiled from one run to
the next, as our modules do.  What a project's own templates compile to is never written, so
no code is ever read that we did not write.
"""

import marshal
from collections.abc import Mapping
from functools import cache
from types import CodeType

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket

from diptych.installed import installed
from diptych.memo import Beside
from diptych.shipped import shipped


class Compiled(BytecodeCache):
    """Remembers what templates compile to, by their names and texts."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType] = {}

    def get_bucket(
        self, environment: Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        """Name a template by its name and text as they are, where Jinja2 would hash them."""
        del filename
        bucket = Bucket(environment, name, source)
        self.load_bytecode(bucket)
        return bucket

    def load_bytecode(self, bucket: Bucket) -> None:
        """Look in this process first, then beside the program."""
        key = bucket.key, bucket.checksum
        if key not in self._codes and (kept := _beside().recall(*key)) is not None:
            self._codes[key] = marshal.loads(kept)  # noqa: S302 - written by `dump_bytecode` alone
        bucket.code = self._codes.get(key)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Remember what a template compiled to."""
        if bucket.code is not None:
            key = bucket.key, bucket.checksum
            self._codes[key] = bucket.code
            _beside().keep(marshal.dumps(bucket.code), *key)


COMPILED = Compiled()
"""Shared by the engines of all languages."""


@cache
def _beside() -> Beside:
    versions: Mapping[str, str] = installed("jinja2")
    jinja = "".join(filter(str.isalnum, versions.get("jinja2", "")))
    return Beside(shipped("templates"), f"jinja{jinja}")
