"""What all worker processes have in common: imported once, before the first is forked.

Whoever imports this wants to lay pages out; nobody else does.
"""

from contextlib import suppress

from diptych.formats import FORMATS
from diptych.formats.pdf import load
from diptych.model.diagnostic import MachineError

__all__ = ["FORMATS"]

with suppress(MachineError):  # Each page that is ordered will say so, with its name.
    load()
