"""Catalogs: the translations of messages into one language, as values.

Nothing here knows the PO format: `translation.catalog` reads and writes it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from diptych.model.language import LanguageCode
from diptych.model.message import MessageKey


@dataclass(frozen=True, slots=True)
class Translation:
    """What a catalog holds for one live message."""

    text: str
    """msgstr, or msgstr[0]; empty where nothing was translated."""
    fuzzy: bool
    line: int
    """Of the msgid, counted from 1."""
    plurals: tuple[str, ...] = ()
    """msgstr[0], msgstr[1], … of a message that counts."""
    comment: str = ""
    """The translator's own comment (`# …`), lines joined."""


@dataclass(frozen=True, slots=True)
class Catalog:
    """The live translations of one domain into one language."""

    domain: str
    language: LanguageCode
    path: PurePosixPath
    translations: Mapping[MessageKey, Translation] = field(default_factory=dict)
    obsolete: frozenset[MessageKey] = frozenset()
    """Keys that stand in the file only as `#~`."""
    plural_forms: str = ""
    """The header's `Plural-Forms`; empty where it has none."""
