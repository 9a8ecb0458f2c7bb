"""Remembers pure calls by content.

The key of a remembered result is everything it was computed from, hashed: never
a time stamp, never a declared dependency.  So a result is used exactly when
computing it again would give the same bytes.
"""

from diptych.memo.beside import Beside
from diptych.memo.digest import digest
from diptych.memo.shared import SharedStore
from diptych.memo.store import NOWHERE, FolderStore, Memo, NoStore

__all__ = ["NOWHERE", "Beside", "FolderStore", "Memo", "NoStore", "SharedStore", "digest"]
