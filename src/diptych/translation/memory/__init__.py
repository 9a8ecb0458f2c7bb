"""The memory: every translation ever published, offered again where it fits."""

from diptych.translation.memory.recall import recall, search
from diptych.translation.memory.store import learn, prepare, units
from diptych.translation.memory.tmx_read import read_tmx
from diptych.translation.memory.tmx_write import holdable, write_tmx
from diptych.translation.memory.unit import Neighbours, Unit, published

__all__ = [
    "Neighbours",
    "Unit",
    "holdable",
    "learn",
    "prepare",
    "published",
    "read_tmx",
    "recall",
    "search",
    "units",
    "write_tmx",
]
