"""The PO format: files as they stand, read strictly and changed without losing a byte."""

from diptych.translation.po.edit import (
    compose,
    confirmed,
    described,
    doubted,
    filled,
    flagged,
    remarked,
    retired,
    revived,
)
from diptych.translation.po.entry import FUZZY, Identity, PoEntry
from diptych.translation.po.file import PoFile
from diptych.translation.po.header import Header
from diptych.translation.po.layout import Layout
from diptych.translation.po.read import read_file

__all__ = [
    "FUZZY",
    "Header",
    "Identity",
    "Layout",
    "PoEntry",
    "PoFile",
    "compose",
    "confirmed",
    "described",
    "doubted",
    "filled",
    "flagged",
    "read_file",
    "remarked",
    "retired",
    "revived",
]
